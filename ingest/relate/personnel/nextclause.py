"""Who decides in a clause of its own: "A làm P; Bộ trưởng Bộ X (vừa có quyết định) bổ nhiệm B làm Q"."""

from __future__ import annotations

from ingest.join import Item
from ingest.relate.statement import Cue
from ingest.relate.view import View

# So many words stand between who decides and the verb ("đã có quyết định"), and between that and whom it is about.
_ACTS, _ON = 4, 3


def decides(view: View, item: Item) -> bool:
    """Does somebody appoint or dismiss, or issue a decision, right behind his or her office?"""
    cue = next((c for c in view.cued("appoint", "dismiss", "issue", "sign") if c.first >= item.last), None)
    if cue is not None and cue.name in ("issue", "sign"):
        if " ".join(view.gap(cue.last, cue.last + 2)) not in view.scan.lexicon.words.decision:
            return False
        verb = next((c for c in view.cued("appoint", "dismiss") if c.first >= cue.last), None)
        return _acts(view, item, cue) or (verb is not None and _acts(view, item, verb))
    on = view.after(cue.last, "Person") if cue is not None else None
    return cue is not None and on is not None and on.first - cue.last <= _ON and _acts(view, item, cue)


def opening(view: View, cue: Cue) -> Item | None:
    """Who opens the clause of a verb behind a semicolon, and decides."""
    first = next((at + 1 for at in range(cue.first - 1, view.first, -1) if view.scan.low(at) == ";"), None)
    row = (i for i in view.of("Organisation", "Post") if i.first == first and i.last <= cue.first)
    return next((item for item in row if _acts(view, item, cue)), None)


def _acts(view: View, item: Item, cue: Cue) -> bool:
    """Does nothing but "vừa", "quyết định" stand between?"""
    words, said = view.scan.lexicon.words, view.gap(item.last, cue.first)
    said = said[:-2] if " ".join(said[-2:]) in words.decision else said
    return len(said) <= _ACTS and "," not in said and words.done.issuperset(said)
