"""From which day on what a document decides counts: "Quyết định này có hiệu lực từ ngày 1/7/2019"."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.find import Clause, Found
from ingest.grammar.dates import Precision

# "Điều 2. Thời hạn bổ nhiệm là 05 năm, kể từ ngày 1/7/2019": so many words may stand before the time of an office.
_NUMBERED = 5
# "Quyết định này có hiệu lực thi hành kể từ ngày": so many words stand between the effect and the day.
_EFFECT = 8
_FROM = "từ"


def in_force(found: Found) -> str | None:
    """The one day that a document names so; None where it names none, or several."""
    days = {day for clause in found.clauses if clause.part == "body" and clause.dates for day in _told(found, clause)}
    return days.pop() if len(days) == 1 else None


def _told(found: Found, clause: Clause) -> Iterator[str]:
    """The days of a sentence that stand behind "từ (ngày)" where it tells of the document's effect, or of a time."""
    for date in clause.dates:
        at = found.scan.tokens.at(date.start)
        begun = at - (found.scan.low(at - 1) == "ngày")
        if date.precision is Precision.DAY and found.scan.low(begun - 1) == _FROM and _counts(found, clause, begun):
            yield date.iso


def _counts(found: Found, clause: Clause, at: int) -> bool:
    words, low = found.scan.lexicon.words, found.scan.tokens.low
    effect = max(clause.first, at - _EFFECT)
    start = next((k for k in range(effect, at) if " ".join(low[k : k + 3]) in words.takes_effect), None)
    if start is not None:
        return found.scan.low(start - 1) == "này" or start - clause.first <= _NUMBERED
    opening = range(clause.first, min(clause.first + _NUMBERED, at))
    told = (k + 2 for k in opening if " ".join(low[k : k + 2]) in words.time_of_office)
    return any(_of_office(found, behind, at) for behind in told)


def _of_office(found: Found, at: int, stop: int) -> bool:
    """ "Thời hạn bổ nhiệm …", "Thời gian giữ chức vụ …", "Thời hạn 05 năm …"; no "Thời gian tập huấn …"."""
    cue = found.scan.lexicon.cues.longest(found.scan.tokens.low, at, stop)
    return found.scan.low(at).isdigit() or (cue is not None and cue[0] in ("appoint", "hold"))
