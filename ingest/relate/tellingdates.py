"""Which of the dates of a sentence date what it tells: "Hội nghị tổng kết năm 2020" has one of its name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ingest.grammar.dates import Date
from ingest.grammar.scan import Scan

# How far before a day stands that it is remembered.
_REMEMBERED = 24
# So far before a day it is told that somebody joined the Party.
_ENTRY = 8
# So many words a bracket may have before the second of its days.
_BRACKET = 8


def telling(scan: Scan, first: int, dates: Iterable[Date], named: Iterable[tuple[int, int]]) -> Iterator[Date]:
    """The dates that stand in no name (tokens [first, last)), are no births, and are not only remembered.

    ``first`` is the first token of the sentence.
    """
    inside = {at for start, end in named for at in range(start, end)}
    for date in dates:
        at = scan.tokens.at(date.start)
        born = scan.low(at - 1) in scan.lexicon.words.born or _entry(scan, at)
        if at not in inside and not born and not _round(scan, at) and not _commemorated(scan, first, at):
            yield date


def _entry(scan: Scan, at: int) -> bool:
    """ "cụ A vào Đảng (CSVN) ngày 3/2/1961 được trao Huy hiệu": when a life with the Party began."""
    words, before = scan.lexicon.words, scan.tokens.low[max(at - _ENTRY, 0) : at]
    while before and (before[-1] == "ngày" or before[-1] in words.party_name):
        before.pop()
    return " ".join(before[-2:]) in words.party_entry


def _round(scan: Scan, at: int) -> bool:
    """ "trao Huy hiệu Đảng đợt (ngày) 7/11": the occasion of the year."""
    return scan.low(at - 1 - (scan.low(at - 1) == "ngày")) in scan.lexicon.words.rounds


def _commemorated(scan: Scan, first: int, at: int) -> bool:
    """ "Nhân kỷ niệm 65 năm Ngày chiến thắng 7/5/1954": the day that is remembered."""
    before = scan.tokens.low[max(first, at - _REMEMBERED) : at]
    if not _remembers(scan, before):  # nearly always
        return _aside(scan, first, at)
    held = scan.lexicon.words.takes_place  # "Lễ kỷ niệm 60 năm … được tổ chức sáng 20/11": the day of it
    ends = (k + 1 for k, word in enumerate(before) if word in (",", ";") or " ".join(before[k : k + 2]) in held)
    since = max(ends, default=0)
    return _remembers(scan, before[since:]) or _aside(scan, first, at)


def _aside(scan: Scan, first: int, at: int) -> bool:
    """ "kỷ niệm 60 năm Ngày … (3/8/1954 - 3/8/2014)": in brackets, however far behind what it is of."""
    before = scan.tokens.low[max(first, at - _BRACKET) : at]
    if "(" not in before or ")" in before[len(before) - before[::-1].index("(") :]:
        return False
    return _remembers(scan, scan.tokens.low[first:at])


def _remembers(scan: Scan, words: list[str]) -> bool:
    said = f" {' '.join(words)} "
    return any(f" {phrase} " in said for phrase in scan.lexicon.words.remembering)
