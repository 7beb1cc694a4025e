"""Discipline: who decides, which form it takes, whom it meets; several measures of one sentence included."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.grammar.pieces import DirectiveRef
from ingest.join import Item
from ingest.join.entities import Draft
from ingest.join.offices.rows import acts_itself
from ingest.relate.days import day_of
from ingest.relate.houses import in_house
from ingest.relate.needs import needs
from ingest.relate.negated import negated
from ingest.relate.offices.holds import titles_of
from ingest.relate.ownorders import own_issuer
from ingest.relate.personnel.decidedwhen import decided, refined
from ingest.relate.personnel.dismissals import dismissed
from ingest.relate.statement import Cue, Statement
from ingest.relate.together import joint
from ingest.relate.view import View

# So far before its form the word "kỷ luật" stands, and the decider before the verb.
_FAR, _NEAR = 40, 6
# "… bằng hình thức": behind all the titles of whom it meets.
_TITLES = 120
# So far before the verb, or the decision that it stands with, is "bị".
_BORNE = 16
# So many words stand between a form of discipline and a body that it meets.
_OBJECT = 8
# Between a name and a title that belongs to it stand so many words.
_APPOSED = 2


@needs("Organisation Post", "form dismiss")
def discipline(view: View) -> Iterator[Statement]:
    """DISCIPLINED: every form of discipline of a sentence with its decider and those whom it meets."""
    decider: Item | None = None
    met: set[int] = set()
    for form in _forms(view):
        verb = _verb(view, form)
        if negated(view, verb):
            continue
        nearest = None if verb is form and _by_way_of(view, form) else _decider(view, verb, decider)
        if nearest is not None and nearest.first in met:
            nearest = None  # "A khiển trách B và cảnh cáo C": B was met, and does nothing
        decider = nearest or decider or _by_document(view, form)
        listed = (view.punisher if _itemised(view, verb) else _going_on(view, verb)) if decider is None else None
        by = decider.draft if decider is not None else listed or own_issuer(view, verb.first)
        known = decider is not None or listed is not None
        for target in _targets(view, verb, form):
            met.add(target.first)
            if by is not None and target.draft is not by and (known or target.label == "Person"):
                yield _measure(view, verb, form, by, *((decider,) if decider is not None else ()), target)
                yield from _stripped(view, form, target)


def _stripped(view: View, form: Cue, person: Item) -> Iterator[Statement]:
    """ "cách hết các chức vụ trong Đảng đối với A, Bí thư Đảng ủy X": of all offices beside the name those in it."""
    words = view.scan.lexicon.words
    if view.scan.low(form.first + 1) in words.all_offices and view.gap(form.last, form.last + 2) == ["trong", "đảng"]:
        posts = [i for i in titles_of(view, person) if i.org is not None]
        party = tuple(words.party_heads)
        yield from dismissed(view, form, person, [i for i in posts if i.org and i.org.title.lower().startswith(party)])


def punisher(view: View, before: Draft | None) -> Draft | None:
    """Whose measures the next lines may list: of whoever "thi hành kỷ luật: 1. Cảnh cáo ông A …"."""
    if view.named.isdisjoint(("discipline", "form", "dismiss")):  # of nearly all sentences
        return None if view.items else before
    verbs = [c for c in view.cued("discipline") if not negated(view, c)]
    decider = next((found for c in verbs if (found := _decider(view, c, None)) is not None), None)
    if decider is not None:
        return decider.draft
    forms = _forms(view)
    return before if not view.items or (forms and (_itemised(view, forms[0]) or _opens(view))) else None


def _going_on(view: View, verb: Cue) -> Draft | None:
    """ "Đồng thời, thi hành kỷ luật …" after a sentence of measures or decisions: who took those took this one too,
    where nobody only speaks of it."""
    if not _opens(view) or any(cue.last <= verb.first for cue in view.cued("say")):
        return None
    return view.punisher or (view.ruling.by if view.ruling is not None else None)


def _opens(view: View) -> bool:
    return " ".join(view.gap(view.first, view.first + 2)) in view.scan.lexicon.words.accordingly


def _itemised(view: View, verb: Cue) -> bool:
    """Does nothing but the mark of an item stand before it ("1. Cảnh cáo …", "- Khiển trách …")?"""
    return view.scan.cap(verb.first) and all(len(w) == 1 or not w.isalpha() for w in view.gap(view.first, verb.first))


def _forms(view: View) -> list[Cue]:
    """The forms of discipline that a sentence names; a dismissal counts where it is a punishment."""
    return [c for c in view.cues if c.name == "form" or (c.name == "dismiss" and view.scan.low(c.first) == "cách")]


def _by_way_of(view: View, form: Cue) -> bool:
    """ "bằng hình thức cảnh cáo": behind whom it meets."""
    return not view.scan.lexicon.words.forms.isdisjoint(view.gap(form.first - 3, form.first))


def _verb(view: View, form: Cue) -> Cue:
    """The verb of disciplining that a form belongs to; a form without one is a verb itself ("khai trừ ông A")."""
    far = _TITLES if _by_way_of(view, form) else _FAR
    before = [c for c in view.cued("discipline") if c.last <= form.first <= c.last + far]
    parted = any(c.name == "form" and before[-1].last <= c.first < form.first for c in view.cues) if before else True
    return form if parted or _decided_anew(view, before[-1], form) else before[-1]


def _decided_anew(view: View, verb: Cue, form: Cue) -> bool:
    """ "Theo quy định về kỷ luật đảng viên, X quyết định thi hành khai trừ ông A": who decides stands between."""
    near = view.before(form.first, "Organisation", "Post")
    said = view.gap(near.last, form.first) if near is not None and near.first >= verb.last else []
    return "quyết" in said and view.scan.lexicon.words.deciding.issuperset(said)


def _decider(view: View, verb: Cue, known: Item | None) -> Item | None:
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


def _by_document(view: View, form: Cue) -> Item | None:
    """ "bị kỷ luật cảnh cáo tại Quyết định số 47 của Huyện ủy X": whoever issued the document that it was done by."""
    document = next((i for i in view.of("Directive") if 0 <= i.first - form.last <= _FAR), None)
    if document is None or view.scan.low(document.first - 1) not in ("tại", "theo", "bằng"):
        return _by_decision(view, form)
    issuer = document.piece.issuer if isinstance(document.piece, DirectiveRef) else ()
    return next((i for i in view.items if any(i.piece is body for body in issuer)), None)


def _by_decision(view: View, form: Cue) -> Item | None:
    """ "bị cách chức theo quyết định của Ban Bí thư": whose decision it was, though it has no number."""
    body = view.after(form.last, "Organisation", "Post")
    said = view.gap(form.last, body.first) if body is not None else []
    decided = said[-4:-3] == ["theo"] and " ".join(said[-3:-1]) in view.scan.lexicon.words.decision
    return body if decided and len(said) <= _FAR else None


def _targets(view: View, verb: Cue, form: Cue) -> list[Item]:
    """Who is disciplined: who stands before "bị", between the verb and "bằng hình thức …", or after the form."""
    suffered = _sufferer(view, verb)
    if suffered is not None:
        return joint(view, suffered) if suffered.label == "Person" else [suffered]
    if _by_way_of(view, form):
        opening = verb.last if verb is not form else _item_of_list(view, form)
        between = [i for i in view.of("Person", "Organisation") if opening <= i.first < form.first]
        if between:
            return list(_row(view, between))
    stops = [c.first for c in view.cues if c.name in ("form", "discipline") and c.first >= form.last]
    stop = min([*stops, *_asked(view, form)], default=view.last)
    met = [i for i in view.of("Person", "Organisation") if form.last <= i.first < stop and not _aside(view, form, i)]
    return list(_row(view, met)) or _set_before(view, verb)


def _aside(view: View, form: Cue, item: Item) -> bool:
    """ "theo Tỉnh ủy X", "khiển trách, vì vi phạm Thông tư 12 của Bộ Y": who does not stand there as whom it meets."""
    if view.scan.low(item.first - 1) in view.scan.lexicon.words.ways:
        return True
    far = len(view.untitled(form.last, item.first)) > _OBJECT and view.scan.low(item.first - 1) != ";"
    return item.label == "Organisation" and far


def _set_before(view: View, verb: Cue) -> list[Item]:
    """ "Đối với ông A, Giám đốc Sở X, Tỉnh ủy Y quyết định kỷ luật …": whom the sentence sets before the decider."""
    people = view.of("Person") if view.gap(view.first, view.first + 2) == ["đối", "với"] else []
    return list(_row(view, [i for i in people if i.last <= verb.first]))


def _item_of_list(view: View, form: Cue) -> int:
    """ "kỷ luật A bằng hình thức cảnh cáo; B bằng hình thức khiển trách": where the item of B begins."""
    others = [c.last for c in view.cued("form") if c.last <= form.first]
    first = next(
        (at for at in range(form.first - 1, max(others, default=view.last) - 1, -1) if view.scan.low(at) == ";"), 0
    )
    return first or form.first


def _asked(view: View, form: Cue) -> list[int]:
    """ "khai trừ nhiều người và đề nghị Bộ Chính trị …": where somebody else is asked for something."""
    asks = view.scan.lexicon.words.asks
    at = range(form.last, view.last - 1)
    joints = (k for k in at if view.scan.low(k) in ("và", ";"))
    return [k for k in joints if view.scan.low(k + 1) in asks or " ".join(view.gap(k + 1, k + 3)) in asks]


def _row(view: View, found: list[Item]) -> Iterator[Item]:
    """The first of them and those whom only titles and joining words part from it."""
    last: int | None = None
    bodies = True
    for item in found:
        body = bodies and last is not None and item.label == "Organisation" and _beside(view, last, item.first)
        if last is None or body or (item.label == "Person" and _joined(view, last, item.first)):
            yield item
            last, bodies = item.last, item.label == "Organisation"
        elif item.label == "Person":
            return


def _beside(view: View, left: int, right: int) -> bool:
    """ "Đảng ủy A nhiệm kỳ 2015-2020; Đảng ủy B", "Chi bộ A và Chi bộ B"; not "Chi bộ A, Đảng bộ B", whose it is."""
    return view.scan.low(right - 1) in (";", "và") and _joined(view, left, right)


def _joined(view: View, left: int, right: int) -> bool:
    met, measured = view.scan.lexicon.words.met, view.scan.lexicon.words.measured
    if view.scan.low(left) == "(" and ")" in view.gap(left, right):  # "ông A (nguyên kế toán xã) và ông B"
        left += view.gap(left, right).index(")") + 1
    inside = {at for i in view.items for at in range(i.first, i.last)}
    words = [view.scan.low(at) for at in range(left, right) if at not in inside and not view.scan.cap(at)]
    row = [w for w in view.gap(left, right) if w not in met]
    return row[-1:] == [";"] or all(w in met or w in measured or not w.isalpha() for w in words)


def _sufferer(view: View, verb: Cue) -> Item | None:
    """ "A bị Huyện ủy X kỷ luật …": who stands before "bị"."""
    ordered = view.before(verb.first, "Directive")  # "A bị Huyện ủy X ra Quyết định số 5 thi hành kỷ luật …"
    begin = ordered.first if ordered is not None and verb.first - ordered.end <= 1 else verb.first
    for at in range(begin - 1, max(view.first, begin - _BORNE) - 1, -1):
        if view.scan.low(at) == "bị":
            target = view.before(at, "Person", "Organisation")
            person = view.before(at, "Person")
            if person is not None and target is not None and target.label != "Person":
                target = person if view.scan.low(target.last) != "bị" else target
            return target if target is not None and at - target.last <= 30 else None
    return None


def _measure(view: View, verb: Cue, form: Cue, by: Draft, *ends: Item) -> Statement:
    words = " ".join(view.gap(form.first, form.last))
    date = refined(day_of(view, form), decided(view, verb))
    qualifiers = (*((("date", date),) if date else ()), ("form", _form(words)))
    span = view.evidence(form, *ends)
    return Statement("DISCIPLINED", by, ends[-1].draft, span, "verb-of-disciplining", qualifiers=qualifiers)


def _form(words: str) -> str:
    """The form as the rules call it."""
    if words.startswith("cách"):
        return "cách chức"
    if words.startswith("xóa tư cách"):
        return "xóa tư cách chức vụ"
    return "khai trừ" if words.startswith("khai trừ") else words
