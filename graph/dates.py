"""Dates as precise as a text gives them (``2023``, ``2023-08``, ``2023-08-07``), never padded, with their bounds."""

from __future__ import annotations

import re
from calendar import monthrange
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date as calendar
from datetime import timedelta
from functools import lru_cache

_SHAPE = re.compile(r"((?!0000)[0-9]{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12][0-9]|3[01]))?)?")

_DAY_FIRST = re.compile(r"(?:(?:([0-9]{1,2})[/.-])?([0-9]{1,2})[/.-])?([0-9]{4})")
_DAY = len("2020-01-31")

_MANY = 8
"""So many days of one year are written out in more letters than the bits of all its days."""


@lru_cache(maxsize=1 << 14)
def bounds(date: str) -> tuple[str, str]:
    """The first and the last day that a date can mean; ValueError where it is no such date.

    >>> bounds("2024-02")
    ('2024-02-01', '2024-02-29')
    """
    match = _SHAPE.fullmatch(date)
    if match is None:
        raise ValueError(f"not an ISO date of year, month or day: {date!r}")
    year, month, day = match.groups()
    last = monthrange(int(year), int(month or 12))[1]
    if day and int(day) > last:
        raise ValueError(f"no such day: {date!r}")
    return f"{year}-{month or '01'}-{day or '01'}", f"{year}-{month or '12'}-{day or f'{last:02}'}"


def is_date(text: str) -> bool:
    """Whether the text is a date of one of the three precisions."""
    try:
        bounds(text)
    except ValueError:
        return False
    return True


def ends(text: str) -> tuple[str, ...]:
    """A date, or the first and the last of a period; nothing where the text is neither.

    >>> ends("2023-08"), ends("2020/2025"), ends("8/2023")
    (('2023-08',), ('2020', '2025'), ())
    """
    parts = tuple(text.split("/"))
    return parts if len(parts) <= 2 and all(map(is_date, parts)) else ()


def in_vietnamese(iso: str) -> str:
    """A date as Vietnamese write it, as precise as it is.

    >>> in_vietnamese("2023-08-07"), in_vietnamese("2023-08"), in_vietnamese("2023")
    ('7/8/2023', '8/2023', '2023')
    """
    return "/".join(part.lstrip("0") for part in reversed(iso.split("-")))


def typed(text: str) -> str:
    """A date as a person types it, in ISO form: day first, as Vietnamese write it; any other text as it is.

    >>> typed("7/8/2023"), typed("8-2023"), typed("2023-08-07"), typed("hôm qua")
    ('2023-08-07', '2023-08', '2023-08-07', 'hôm qua')
    """
    found = _DAY_FIRST.fullmatch(text.strip())
    return "-".join(part.zfill(2) for part in reversed(found.groups()) if part) if found else text.strip()


def earliest(dates: frozenset[str]) -> str:
    """The date that is over first, of two the more precise one: a year adds nothing to a day within it.

    ``dates`` is not empty.

    >>> earliest(frozenset({"2017", "2017-02-10", "2017-07-08"}))
    '2017-02-10'
    """
    return min(_fewer(dates, min), key=lambda date: (bounds(date)[1], -len(date)))


def latest(dates: frozenset[str]) -> str:
    """The date that begins last, of two the more precise one. ``dates`` is not empty.

    >>> latest(frozenset({"2017", "2017-02-10", "2017-07-08"}))
    '2017-07-08'
    """
    return max(_fewer(dates, max), key=lambda date: (bounds(date)[0], len(date)))


def _fewer(dates: frozenset[str], end: Callable[[Iterable[str]], str]) -> Iterable[str]:
    """The first or last of the days, and all months and years.

    ISO days can be compared as text, which is fast: a post may be attested by thousands of them.
    """
    days = [date for date in dates if len(date) == _DAY]
    return [end(days), *(date for date in dates if len(date) != _DAY)] if days else dates


def agree(dates: frozenset[str], lasts: int = 0) -> bool:
    """Whether one day can be meant by all dates, as ``2023`` and ``2023-08-07`` can; or one event of ``lasts`` days.

    >>> agree(frozenset({"2022-10-21", "2022-11-15"})), agree(frozenset({"2022-10-21", "2022-11-15"}), lasts=30)
    (False, True)
    """
    first, last = max(bounds(date)[0] for date in dates), min(bounds(date)[1] for date in dates)
    return first <= last or (lasts > 0 and (calendar.fromisoformat(first) - calendar.fromisoformat(last)).days <= lasts)


def packed(texts: Iterable[str]) -> tuple[dict[str, str], list[str]]:
    """Days packed by year: year → a hexadecimal number with a bit for each day of the year; and the other texts.

    A year with few days is not packed. ``texts`` must differ from each other.

    >>> packed([*(f"2017-01-{day:02}" for day in range(1, 11)), "2017", "2018-01-31"])
    ({'2017': '7fe'}, ['2017', '2018-01-31'])
    """
    years: defaultdict[str, list[str]] = defaultdict(list)
    for text in texts:
        years[text[:4] if len(text) == _DAY and is_date(text) else ""].append(text)
    many = {year for year, days in years.items() if year and len(days) > _MANY}
    bits = {year: sum(1 << calendar.fromisoformat(day).timetuple().tm_yday for day in years[year]) for year in many}
    rest = [text for year, days in years.items() if year not in many for text in days]
    return {year: f"{number:x}" for year, number in bits.items()}, rest


def unpacked(years: Mapping[str, str]) -> Iterator[str]:
    """The days of :func:`packed`."""
    for year, number in years.items():
        for place, bit in enumerate(reversed(f"{int(number, 16):b}")):
            if bit == "1":
                yield (calendar(int(year), 1, 1) + timedelta(days=place - 1)).isoformat()
