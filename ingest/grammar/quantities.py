"""Quantities of a sentence: a number and what it counts, a share, an amount. Numbers stay text, never floats."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache

from graph.records import replace
from ingest.grammar.scan import Scan
from ingest.lexicon.figures import figure_words
from ingest.lexicon.numerals import numerals
from ingest.lexicon.trie import Trie

_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")
_ZEROS = re.compile(r"^0+(?=\d)")
_PLAIN = re.compile(r"\d+(?:,\d{1,2}|\.\d{1,2})?")
# A number with so many digits or fewer may say which one something is ("cấp 2").
_SMALL = 2


@dataclass(frozen=True, slots=True)
class Quantity:
    """Tokens [first, last): ``value`` as a decimal ("17118", "42.9"), of ``total`` where there is one ("83/83").

    ``counts`` is what is counted, ``unit`` "%" or the unit of an amount; one of them is always there, and both where a
    share is told of what is counted. ``about`` is the word that makes the number inexact.
    """

    first: int
    last: int
    value: str
    total: str | None = None
    counts: str | None = None
    unit: str | None = None
    about: str | None = None


def quantities(scan: Scan, first: int, last: int) -> Iterator[Quantity]:
    """The quantities of the tokens [first, last), in order."""
    done = first
    for at in scan.numbers_of(first, last):
        found = _quantity(scan, at, first, last) if at >= done and scan.low(at + 1) in _after_numbers() else None
        if found is not None:
            yield found
            done = found.last


@cache
def _after_numbers() -> frozenset[str]:
    """The words that can stand behind a number that tells something: most numbers are of dates and symbols."""
    words = figure_words()
    tables = (words.units, words.party, words.counted)
    return frozenset(("/", "%", *numerals().scales, *(word for table in tables for word in table.firsts())))


@lru_cache(maxsize=1 << 12)
def decimal(written: str) -> str | None:
    """ "17.118" is 17118, "42,9" is 42.9, "07" is 7; None for what may be read in two ways ("1,234") or no number."""
    if _GROUPED.fullmatch(written):
        return written.replace(".", "").replace(",", ".")
    return _ZEROS.sub("", written.replace(",", ".")) if _PLAIN.fullmatch(written) else None


def _quantity(scan: Scan, at: int, first: int, last: int) -> Quantity | None:
    value = decimal(scan.tokens.word[at])
    found = _counting(scan, at, last, value) if value is not None else None
    if found is None or _counts_nothing(scan, first, at):
        return None
    about = _ends_with(figure_words().about, scan, first, at)
    return replace(found, first=at - len(about.split()), about=about) if about else found


def _counting(scan: Scan, at: int, last: int, value: str) -> Quantity | None:
    """The number that stands at a token with what it counts; what stands before it is not asked."""
    words = figure_words()
    total, end = _total(scan, at + 1, last)
    scale = numerals().scales.get(scan.low(end)) if total is None and end < last else None
    if scan.low(end) == "%":
        shared = _shared(scan, end + 1, last)
        counts, end = shared if shared is not None else (None, end + 1)
        return Quantity(at, end, value, counts=counts, unit="%") if total is None else None
    unit = words.units.longest(scan.tokens.low, end, last)
    if scale is not None and unit is None:  # "11 triệu đoàn viên", but "11 triệu đồng" is an amount in its unit
        value, end = _scaled(value, scale), end + 1
    counted = _counted(scan, end, last)
    if unit is not None and (counted is None or unit[1] >= counted[1]):
        return Quantity(at, unit[1], value, unit=unit[0]) if total is None else None
    if counted is None or "." in value:
        return None
    return Quantity(at, counted[1], value, total, counted[0])


def _counts_nothing(scan: Scan, first: int, at: int) -> bool:
    """ "Nghị quyết số 39", "tổ 12"; but "tổng số 39" counts."""
    words = figure_words()
    barred = _ends_with(words.not_after, scan, first, at)
    if _ends_with(words.small, scan, first, at) is not None and len(scan.tokens.word[at]) > _SMALL:
        barred = None
    total = _ends_with(words.totals, scan, first, at) if barred is not None else None
    return barred is not None and (total is None or len(total) <= len(barred))


def counted_before(scan: Scan, at: int) -> bool:
    """Does a number of several stand right before, as in "24 nghị quyết"?"""
    value = decimal(scan.low(at - 1))
    several = value is not None and value.isdecimal() and int(value) > 1
    return several and not _counts_nothing(scan, max(0, at - 4), at - 1)


def _counted(scan: Scan, at: int, last: int) -> tuple[str, int] | None:
    """What is counted ("đảng viên", "đảng viên mới") and the token after it."""
    words, low = figure_words(), scan.tokens.low
    hits = [
        hit for hit in (words.party.longest(low, at, last), words.counted.longest(low, at, last)) if hit is not None
    ]
    if not hits:
        return None
    noun, end = max(hits, key=lambda hit: hit[1])
    also = _beside(scan, end, last)
    if also is not None:
        noun, end = f"{noun}{'' if low[end] == ',' else ' '}{' '.join(low[end:also])}", also
    quality = words.qualities.longest(low, end, last)
    return (f"{noun} {quality[0]}", quality[1]) if quality is not None else (noun, end)


def _beside(scan: Scan, at: int, last: int) -> int | None:
    """The token after a second noun that is counted with the first: "68 chi bộ, đảng bộ", "cán bộ và đảng viên"."""
    words, low = figure_words(), scan.tokens.low
    if at >= last or not (low[at] == "," or words.beside.starts_at(low, at, last)):
        return None
    noun = words.party.longest(low, at + 1, last) or words.counted.longest(low, at + 1, last)
    told = noun is None or any(t.starts_at(low, noun[1], last) for t in (words.lightly, words.has, words.acts))
    return noun[1] if noun is not None and not told else None


def _shared(scan: Scan, at: int, last: int) -> tuple[str, int] | None:
    """What a share is of: "% chi bộ", "% số chi bộ", "% tổng số đảng viên"."""
    of = figure_words().shares.longest(scan.tokens.low, at, last)
    counted = _counted(scan, of[1] if of is not None else at, last)
    if counted is None:
        return None
    return (f"{of[0]} {counted[0]}" if of is not None else counted[0]), counted[1]


def _scaled(value: str, scale: str) -> str:
    """ "1,2 triệu" is 1200000."""
    return format((Decimal(value) * Decimal(scale)).normalize(), "f")


def _total(scan: Scan, at: int, last: int) -> tuple[str | None, int]:
    """The second number of "83/83"."""
    if at + 1 < last and scan.low(at) == "/" and scan.low(at + 1)[0].isdigit():
        total = decimal(scan.tokens.word[at + 1])
        return (total, at + 2) if total is not None else (None, at)
    return None, at


def _ends_with(table: Trie[str], scan: Scan, first: int, at: int) -> str | None:
    """The phrase of a table that ends right before a token."""
    for start in range(max(first, at - 3), at):
        hit = table.longest(scan.tokens.low, start, at)
        if hit is not None and hit[1] == at:
            return " ".join(scan.tokens.low[start:at])
    return None
