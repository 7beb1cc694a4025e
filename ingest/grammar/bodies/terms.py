"""The term behind the name of an elected body: "Hội đồng nhân dân tỉnh X khóa IX, nhiệm kỳ 2016 - 2021"."""

from __future__ import annotations

from ingest.grammar.scan import Scan
from ingest.lexicon.terms import arabic

_YEAR = len("2016")


def past_term(scan: Scan, at: int) -> int:
    """The token after the terms that begin at one, brackets around them included; the token itself where none does."""
    opened = scan.low(at) == "("
    end = at + opened
    while (after := _term(scan, end)) != end:
        end = after
        if scan.low(end) in (",", "(", "-", "–") and _term(scan, end + 1) != end + 1:
            opened |= scan.low(end) == "("
            end += 1
    if end == at + opened:
        return at
    return end + (opened and scan.low(end) == ")")


def _term(scan: Scan, at: int) -> int:
    """The token after one term, "khóa IX" or "nhiệm kỳ 2016-2021"; the token itself where none stands."""
    if scan.low(at) == "khóa":
        number = at + 1 + (scan.low(at + 1) == "thứ")
        return number + 1 if arabic(scan.low(number)) else at
    if scan.low(at) == "nhiệm" and scan.low(at + 1) == "kỳ":
        years = at + 2
        if _year(scan, years) and scan.low(years + 1) == "-" and _year(scan, years + 2):
            return years + 3
    return at


def _year(scan: Scan, at: int) -> bool:
    return scan.low(at).isdigit() and len(scan.low(at)) == _YEAR
