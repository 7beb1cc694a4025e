"""On which day a document was issued or signed, and not when somebody only tells of it."""

from __future__ import annotations

from ingest.relate.days import day_of, just_after
from ingest.relate.statement import Cue
from ingest.relate.view import View

# So many words has a verb of telling.
_VERB = 2


def issued_on(view: View, cue: Cue) -> str | None:
    """When it was issued: as :func:`day_of` tells, but "Ngày 10/8, Văn phòng A cho biết B đã ban hành …" has only the
    day of the telling, and "ban hành Kế hoạch mở lớp ngày 20/8" that of what its title tells."""
    day = day_of(view, cue)
    date = next((d for d in view.dates if d.iso == day), None)
    if date is None or just_after(view, cue) is not None:
        return day
    at, end = view.scan.tokens.at(date.start), view.scan.tokens.at(date.end)
    titled = any(one.last <= at < one.end for one in view.of("Directive"))
    return None if titled or (end < cue.first and _tells(view, end, cue.first)) else day


def _tells(view: View, first: int, stop: int) -> bool:
    """Does somebody tell between two tokens what follows?"""
    words = view.scan.lexicon.words.reporting
    verbs = [at for at in range(first, stop - 1) if " ".join(view.gap(at, at + _VERB)) in words]
    return any(view.before(at, "Organisation", "Post", "Person") is not None for at in verbs)
