"""Who decides on a measure of discipline: the body or office before the verb, or the issuer of the decision."""

from __future__ import annotations

from ingest.grammar.pieces import DirectiveRef
from ingest.join import Item
from ingest.join.entities import Draft
from ingest.join.offices.rows import acts_itself
from ingest.relate.houses import in_house
from ingest.relate.statement import Cue
from ingest.relate.view import View

# So far before the verb who decides stands, and behind a form of discipline the decision that it was done by.
_NEAR, _FAR = 6, 40
# So many words stand between "quyết định" and the form, with whom it meets among them.
_MEETING = 14
# Between an office with a name and what its holder says so many words, and what opens that.
_SPOKEN, _OPENS = 8, (",", "rằng", ":", "là")
# Between a name and a title that belongs to it stand so many words.
_APPOSED = 2


def punishing(view: View, verb: Cue, known: Item | None) -> Item | None:
    """Who decides: the body or office before the verb; only right before it where the sentence has told one already."""
    near = view.before(verb.first, "Organisation", "Post")
    if near is None:
        return None
    between = view.gap(near.last, verb.first)
    listed = {";", ","} & set(between) and (verb.name != "discipline" or known is not None)
    person = view.before(verb.first, "Person")
    said = view.gap(person.last, near.first) if person is not None and near.label == "Post" else ["bị"]
    theirs = person is None or not acts_itself(view.scan, person.piece, near.piece)
    held = (theirs and len(said) <= _APPOSED and "bị" not in said) or (near.label == "Post" and "bị" in between)
    far = len(between) > _NEAR and (verb.name == "form" or known is not None)
    apart = listed or held or far or in_house(view, near) or _of_lesser(view, near) or _only_tells(view, near, between)
    return None if apart else near


def speaking_for(view: View, verb: Cue) -> Draft | None:
    """ "Ông A, Phó Bí thư Huyện ủy X, cho biết đơn vị đã kỷ luật …", "theo Sở Y tế, đơn vị đã kỷ luật …": the body that
    speaks, or of whose office whoever does so is."""
    said = view.cue_before(verb.first, "say")
    speaker = view.before(said.first if said is not None else verb.first, "Post", "Organisation")
    if speaker is None or speaker.org is None:
        return None
    if said is not None and len(view.untitled(speaker.last, said.first)) > _SPOKEN:
        return None
    words, between = view.scan.lexicon.words, view.gap(said.last if said is not None else speaker.last, verb.first)
    while between and between[0] in _OPENS:
        between = between[1:]
    told = next((n for n in (3, 2) if " ".join(between[:n]) in words.own_house), 0)
    told = told or (said is not None and between[:1] == [speaker.org.root.head.name.lower()])
    done = told and words.deciding.union(words.by_paper).issuperset(between[told:])
    return view.joined.register.known("Organisation", speaker.org.key) if done else None


def _only_tells(view: View, body: Item, between: list[str]) -> bool:
    """ "đại diện đoàn kiểm tra của X đã công bố quyết định kỷ luật ông A": those whom a body sends only announce it."""
    said = " ".join(between)
    return view.scan.low(body.first - 1) == "của" and any(verb in said for verb in view.scan.lexicon.words.announces)


def _of_lesser(view: View, body: Item) -> bool:
    """ "Chi bộ Cơ quan UBND xã": a body inside it decides, and not it; a Hội đồng kỷ luật only proposes."""
    if body.org is not None and body.org.title.lower() in view.scan.lexicon.words.weighing:
        return True
    before = (" ".join(view.gap(max(body.first - size, view.first), body.first)) for size in range(1, 5))
    return not view.scan.lexicon.words.lesser_heads.isdisjoint(before)


def punishing_document(view: View, form: Cue) -> Item | None:
    """ "bị kỷ luật cảnh cáo tại Quyết định số 47 của Huyện ủy X": whoever issued the document that it was done by."""
    document = next((i for i in view.of("Directive") if 0 <= i.first - form.last <= _FAR), None)
    if document is None or view.scan.low(document.first - 1) not in view.scan.lexicon.words.by_which:
        return _by_decision(view, form)
    issuer = document.piece.issuer if isinstance(document.piece, DirectiveRef) else ()
    return next((i for i in view.items if any(i.piece is body for body in issuer)), None)


def _by_decision(view: View, form: Cue) -> Item | None:
    """ "bị cách chức theo quyết định của Ban Bí thư": whose decision it was, though it has no number."""
    body = view.after(form.last, "Organisation", "Post")
    said = view.gap(form.last, body.first) if body is not None else []
    decided = said[-4:-3] == ["theo"] and " ".join(said[-3:-1]) in view.scan.lexicon.words.decision
    return body if decided and len(said) <= _FAR else _issuing(view, form)


def _issuing(view: View, form: Cue) -> Item | None:
    """ "Quyết định cảnh cáo ông A được Thủ tướng ban hành": who issued the decision, behind whom it meets."""
    verb = next((c for c in view.cued("issue", "sign") if c.first >= form.last), None)
    body = view.before(verb.first, "Organisation", "Post") if verb is not None else None
    if verb is None or body is None or body.first < form.last or view.scan.low(body.first - 1) not in ("được", "do"):
        return None
    opening = " ".join(view.gap(max(view.first, form.first - _MEETING), form.first))
    decided = any(word in opening for word in view.scan.lexicon.words.decision)
    return body if decided and {*view.gap(body.last, verb.first)} <= {"đã"} else None
