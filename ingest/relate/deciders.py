"""Who decided on a person: the body or the office behind an appointment or a dismissal."""

from __future__ import annotations

from ingest.grammar.pieces import Post
from ingest.join import Item
from ingest.join.entities import Draft
from ingest.relate.view import Cue, View

# Between "được" and the verb stands at most the one who decides; between the verb and whom it meets so much.
_AGENT, _NEAR = 12, 6


def decider(view: View, cue: Cue) -> Draft | None:
    """Who decided: the body named nearest before the first deciding verb of the sentence, else its first office."""
    deciding = [c for c in view.cued("appoint", "dismiss") if c.first <= cue.first]
    at = min(c.first for c in deciding) if deciding else cue.first
    after = _voice(view, at)
    events = [(e.first, e.last) for e in view.of("Event")]
    bodies = [i for i in view.of("Organisation") if after <= i.first and i.last <= at]
    bodies = [i for i in bodies if not any(first <= i.first and i.last <= last for first, last in events)]
    if bodies:
        return bodies[-1].draft
    offices = [i for i in view.of("Post") if after <= i.first and i.last <= at and _decides(view, i, at)]
    return offices[0].draft if offices else None


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
