"""The date that a page bears: "Cập nhật: 14:20, Thứ Ba, 05/03/2019", "Ngày đăng: 5/3/2019", a line of date and time."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from ingest.grammar.dates.forms import compiled
from ingest.grammar.dates.scan import Precision, Written
from ingest.lexicon.datewords import date_words
from ingest.lexicon.wordforms import any_of

#: A page bears its date in its first or last lines; of a page that is one line, so far from its beginning.
_HEAD, _TAIL, _NEAR = 500, 160, 300
#: How far before the date the word stands that says what it is.
_BACK = 70
_PLACE = re.compile(r"(?:[^\W\d_][\w.]*\s?){1,4},\s*")
_CLOCK = r"\d{1,2}\s?(?::|h|giờ)\s?\d{2}(?::\d{2})?(?:\s?[AP]M|\s?phút)?"


def stamp(text: str, dates: Iterable[Written]) -> Written | None:
    """The first date that the page bears at its beginning, else the only one at its end."""
    full = [d for d in dates if d.precision is Precision.DAY and d.year]
    head = [d for d in full if d.start < _HEAD]
    found = next((d for d in head if _borne(text, d)), None)
    if found is not None:
        return found
    tail = [d for d in full if d.end > len(text) - _TAIL and _closes(text, d)]
    return tail[0] if len({d.iso(d.year or 0) for d in tail}) == 1 else None


def _borne(text: str, date: Written) -> bool:
    return _labelled(text, date) or _alone(text, date) or (date.start < _NEAR and _timed(text, date))


def _closes(text: str, date: Written) -> bool:
    last = _alone(text, date) and not text[date.end :].strip()
    return _labelled(text, date) or last or (_ends(text, date) and _timed(text, date))


def _labelled(text: str, date: Written) -> bool:
    """ "Cập nhật lúc 14:20, Thứ Ba, 05/03/2019"."""
    return _label_before().search(text, max(0, date.start - _BACK), date.start) is not None


def _timed(text: str, date: Written) -> bool:
    """Does a time of the clock stand beside the date, and not in a sentence ("lúc 14:20 ngày 5/3/2019")?"""
    return (
        _clock_before().search(text, max(0, date.start - _BACK), date.start) is not None
        or _clock_after().match(text, date.end) is not None
    )


def _ends(text: str, date: Written) -> bool:
    """Does the line end with the date, but for signs and the time?"""
    end = text.find("\n", date.end)
    return _filler().fullmatch(text, date.end, end if end >= 0 else len(text)) is not None


def _alone(text: str, date: Written) -> bool:
    """Is the line nothing but the date, with a place, the day of the week, the time, and signs?"""
    start = text.rfind("\n", 0, date.start) + 1
    place = _PLACE.match(text, start, date.start)
    start = place.end() if place is not None else start
    return _ends(text, date) and _filler().fullmatch(text, start, date.start) is not None


@cache
def _filler() -> re.Pattern[str]:
    words = date_words()
    other = any_of((*words.weekdays.words, *words.stamps.words, *words.stamp_words.words))
    return compiled(rf"(?:{_CLOCK}|{other}(?!\w)|GMT\s?\+?\s?\d*|\d+(?!\w)|[^\w\n])*")


@cache
def _label_before() -> re.Pattern[str]:
    words = date_words()
    between = (
        rf"(?:[\s,.:|()–—-]|{_CLOCK}|{any_of(words.weekdays.words)}(?!\w)|{any_of(words.stamp_words.words)}(?!\w))*"
    )
    return compiled(rf"(?<!\w){any_of(words.stamps.words)}(?!\w){between}\Z")


@cache
def _clock_before() -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?<!lúc )(?<!hồi )(?<!vào )(?<!từ )(?<!đến ){_CLOCK}[\s,|–—-]*(?:ngày\s)?\Z")


@cache
def _clock_after() -> re.Pattern[str]:
    return compiled(rf"[\s,|–—-]{{1,4}}{_CLOCK}(?!\w)")
