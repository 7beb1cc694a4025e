"""Who decided on a person: the body or the office behind an appointment or a dismissal."""

from __future__ import annotations

from ingest.grammar.pieces import DirectiveRef, Post
from ingest.join import Item
from ingest.join.entities import Draft
from ingest.relate.view import Cue, View

# Between "được" and the verb stands at most the one who decides; between the verb and whom it meets so much.
_AGENT, _NEAR = 12, 6
# So many words may a decision's number and date have; so many the number of an article.
_TITLED, _NUMBERED = 16, 5
_DECISIONS = (("quyết", "định"), ("nghị", "quyết"))


def decider(view: View, cue: Cue) -> Draft | None:
    """Who decided: the body named nearest before the first deciding verb of the sentence, else its first office."""
    deciding = [c for c in view.cued("appoint", "dismiss") if c.first <= cue.first]
    at = min(c.first for c in deciding) if deciding else cue.first
    after = _voice(view, at)
    author = _author(view, after, at)
    if author is not None:
        return author.draft
    after = max([after, *(c.last for c in view.cued("say") if c.last <= at)])  # "A cho biết, B đã bổ nhiệm …"
    events = [(e.first, e.last) for e in view.of("Event")]
    bodies = [i for i in view.of("Organisation") if after <= i.first and i.last <= at]
    bodies = [i for i in bodies if not any(first <= i.first and i.last <= last for first, last in events)]
    bodies = [i for i in bodies if ";" not in view.gap(i.last, at)]
    if bodies:
        return bodies[-1].draft
    offices = [i for i in view.of("Post") if after <= i.first and i.last <= at and _decides(view, i, at)]
    if offices:
        return offices[0].draft
    author = _author(view, view.first, at) if view.scan.low(view.first) == "theo" else None
    return author.draft if author is not None else _own_issuer(view, at)


def decided(view: View) -> str | None:
    """ "Theo Quyết định số 5 ngày 6/2/2017, …": what a decision decides is of its day."""
    for item in view.of("Directive"):
        piece = item.piece
        if isinstance(piece, DirectiveRef) and piece.date and view.scan.low(item.first - 1) == "theo":
            return piece.date
    return None


def _author(view: View, first: int, at: int) -> Item | None:
    """ "công bố Quyết định số 5 của B thành lập C; bổ nhiệm ông A": whose decision it is, nearest before the verb."""
    said = [i for i in view.of("Organisation", "Post") if first < i.first and i.last <= at]
    return next((i for i in reversed(said) if view.scan.low(i.first - 1) == "của" and _decision(view, i)), None)


def _decision(view: View, owner: Item) -> bool:
    """Does a decision stand before "của": the word, or its number and date after it?"""
    words = view.gap(max(view.first, owner.first - _TITLED), owner.first - 1)
    said = [k for k in range(1, len(words)) if (words[k - 1], words[k]) in _DECISIONS]
    return bool(said) and {",", ";"}.isdisjoint(words[said[-1] :])


def _own_issuer(view: View, at: int) -> Draft | None:
    """ "Điều 1. Bổ nhiệm ông A giữ chức P": who issues the document decides."""
    own = view.joined.directives.own
    if own is None or view.part != "body" or at - view.first > _NUMBERED:
        return None
    issuing = {id(piece) for piece in own.issuers}
    items = [i for sentence in view.joined.sentences for i in sentence.items if id(i.piece) in issuing]
    offices = [i for i in items if i.label == "Post"]
    return next((i.draft for i in offices or items), None)


def _voice(view: View, at: int) -> int:
    """ "A, Giám đốc Sở B, được C bổ nhiệm": in the passive who decided stands after "được" if anywhere."""
    first = max(view.first, at - _AGENT)
    return next((k for k in range(at, first - 1, -1) if view.scan.low(k) == "được"), view.first)


def _decides(view: View, office: Item, at: int) -> bool:
    """An office that one person has and still has; not the one that is decided on ("về chức danh P"), nor one of
    the person that it is decided on ("A, Giám đốc Sở B, có quyết định bổ nhiệm …")."""
    piece = office.piece
    if office.office is None or not office.office.title.single or (isinstance(piece, Post) and piece.former):
        return False
    if any(c.last == office.first for c in view.cued("hold", "past", "dismiss")):
        return False
    holder, other = view.before(office.first, "Person"), view.after(at, "Person")
    apposed = holder is not None and view.gap(holder.last, office.first) in ([","], ["-"], ["–"])
    return not apposed or (other is not None and other.first - at <= _NEAR)
