"""What says of a date how it stands to the time of writing, compiled once from the words of dates.yaml.

A name that ends in ``before`` matches what ends where the date begins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ingest.grammar.dates.forms import compiled
from ingest.lexicon.datewords import date_words
from ingest.lexicon.wordforms import any_of

#: 1984 was Giáp Tý, the first year of both cycles.
_FIRST = 1984
#: How far before a date the word stands that says what it is.
_BACK = 24


@cache
def goal_before() -> re.Pattern[str]:
    """What makes a year a goal: ``đến năm 2030``."""
    return compiled(rf"(?<!\w){any_of(date_words().goals.words)}\s+\Z")


@cache
def reporting_before() -> re.Pattern[str]:
    """What makes a year the one that a text reports on: ``tổng kết năm 2020``."""
    return compiled(rf"(?<!\w){any_of(date_words().reporting.words)}\s+\Z")


@cache
def part_before() -> re.Pattern[str]:
    """What makes of a year a part that is over: ``6 tháng đầu năm 2020``, ``9 tháng năm 2020``."""
    return compiled(rf"(?<!\w)(?:{any_of(date_words().parts.words)}|\d{{1,2}}\s+tháng)\s+\Z")


@cache
def _months_before() -> re.Pattern[str]:
    first, last = any_of(date_words().first_months.words), any_of(date_words().last_months.words)
    return compiled(rf"(?<!\w)(?P<months>\d{{1,2}})\s+(?:(?P<first>{first}|tháng)|{last})\s+\Z")


def months_of(text: str, start: int, year: str) -> str:
    """ "6 tháng đầu năm 2019": the months that are meant of the year that starts here, or the year."""
    found = _months_before().search(text, max(0, start - _BACK), start)
    months = int(found["months"]) if found is not None else 0
    if found is None or not 0 < months < 12:
        return year
    first, last = (1, months) if found["first"] else (13 - months, 12)
    return f"{year}-{first:02}/{year}-{last:02}"


@cache
def aside_before() -> re.Pattern[str]:
    """What looks at another year than that of the text: ``so với năm 2015``, ``từ cuối năm 2011``."""
    return compiled(rf"(?<!\w){any_of(date_words().asides.words)}\s+\Z")


@cache
def until_between() -> re.Pattern[str]:
    """Between the two dates of a span: `` đến ``."""
    return compiled(rf"\s+{any_of(date_words().until.words)}\s+")


@cache
def since_before() -> re.Pattern[str]:
    """Before the first date of a span: ``từ ``."""
    return compiled(rf"(?<!\w){any_of(date_words().since.words)}\s+\Z")


def is_span(text: str, start: int, end: int, after: int) -> bool:
    """Is the date [start, end) the first of a span whose second begins at ``after``?"""
    joined = until_between().fullmatch(text, end, after) is not None
    return joined and since_before().search(text, max(0, start - _BACK), start) is not None


@cache
def order_before() -> re.Pattern[str]:
    """What makes a day one by which something is to be done: ``yêu cầu … báo cáo trước ngày 30/8/2017``."""
    words = date_words()
    return compiled(rf"(?<!\w){any_of(words.orders.words)}(?!\w)[^.;]*\s{any_of(words.deadlines.words)}\s+\Z")


@cache
def future_before() -> re.Pattern[str]:
    """What says of a date in its clause that it is yet to come: ``dự kiến sẽ bàn giao cầu ngày 21/5/2014``."""
    return compiled(rf"(?<!\w){any_of(date_words().futures.words)}(?!\w)[^.;:!?]*\Z")


@cache
def future_after() -> re.Pattern[str]:
    """The same right behind a date: ``ngày 21/5/2014, dự kiến``, ``ngày 21/5/2014 sẽ``."""
    return compiled(rf"[\s,]+{any_of(date_words().futures.words)}(?!\w)")


@cache
def wish_before() -> re.Pattern[str]:
    """What is asked for within a year: ``đề nghị trong năm 2017``, ``phải giảm sâu tai nạn trong năm 2017``."""
    words = date_words()
    wish = rf"(?<!\w){any_of(words.wishes.words)}(?!\w)[^.;:!?]*"
    return compiled(rf"{wish}(?<!\w){any_of(words.within.words)}\s+\Z")


@cache
def plan_before() -> re.Pattern[str]:
    """What makes a year the one that is planned for: ``nhiệm vụ công tác trọng tâm năm 2017``."""
    return compiled(rf"(?<!\w){any_of(date_words().plans.words)}(?:\s+[^\W\d_]+){{0,4}}\s+\Z")


@cache
def review_before() -> re.Pattern[str]:
    """What looks back on a year: ``tổng kết công tác năm 2016``."""
    return compiled(rf"(?<!\w){any_of(date_words().reviews.words)}(?:\s+[^\W\d_]+){{0,4}}\s+\Z")


@cache
def life_before() -> re.Pattern[str]:
    """What makes a day one of a life: ``sinh ngày 15/5/1958``."""
    return compiled(rf"(?<!\w){any_of(date_words().lives.words)}\s+\Z")


@cache
def symbol_before() -> re.Pattern[str]:
    """The number and symbol of a cited act: ``27-NQ/TW ngày``."""
    return re.compile(r"\d[\w./-]*[-/][A-ZĐ][\w./Ư-]*,?\s*\Z")


@cache
def ahead_before() -> re.Pattern[str]:
    """What makes a day one that is yet to come: ``từ ngày 1/1/2018``, ``trước tháng 6/2018``."""
    return compiled(rf"(?<!\w){any_of(date_words().ahead.words)}\s+\Z")


def is_ahead(text: str, start: int) -> bool:
    """Is the date that starts here one that was yet to come ("có hiệu lực từ ngày 1/1/2018")?"""
    return ahead_before().search(text, max(0, start - _BACK), start) is not None


@cache
def counting_before() -> re.Pattern[str]:
    """What makes a date the end of what is counted: ``tính đến 31/12/2016``, ``tính đến hết năm 2016``."""
    return compiled(rf"(?<!\w){any_of(date_words().counting.words)}\s+\Z")


@cache
def prize_before() -> re.Pattern[str]:
    """A prize has the year of the works, not the one in which it is given: ``Giải thưởng … năm 2016``."""
    return compiled(rf"(?<!\w){any_of(date_words().prizes.words)}\s[^.;:!?]*\Z")


@cache
def opening_before() -> re.Pattern[str]:
    """The beginning of a sentence, with the time of the day: ``Sáng ``, ``Chiều qua (``."""
    return compiled(rf"(?:\A|[.!?…:]\s+|\n\s*)(?:{any_of(date_words().cues.words)}[,:]?\s+)?\(?\Z")


@cache
def daypart_before() -> re.Pattern[str]:
    """``chiều ``, ``tối ngày ``: the time of the day, wherever in a sentence it stands."""
    return compiled(rf"(?<!\w){any_of(date_words().dayparts.words)}\s+\Z")


def anniversaries(text: str) -> Iterator[tuple[int, int]]:
    """``kỷ niệm 10 năm``, ``tròn 60 năm``: how many years, and where that ends. Digits are rare: they are sought."""
    for found in _so_many_years().finditer(text):
        if _anniversary_before().search(text, max(0, found.start() - _BACK), found.start()) is not None:
            yield int(found["years"]), found.end()


@cache
def _so_many_years() -> re.Pattern[str]:
    return re.compile(r"(?P<years>\d(?<!\d.)\d{0,2})\s+(?i:năm)(?!\w)")


@cache
def _anniversary_before() -> re.Pattern[str]:
    return compiled(rf"(?<!\w){any_of(date_words().anniversaries.words)}\s+\Z")


def lunar_years(text: str) -> Iterator[int]:
    """The years that are told with their lunar names as well: ``Đinh Dậu 2017``, ``Bính Thân - 2016``."""
    for year in _any_year().finditer(text):
        name = _lunar_before().search(text, max(0, year.start() - _BACK), year.start())
        if name is not None and _fits(name, int(year.group())):
            yield int(year.group())


@cache
def _any_year() -> re.Pattern[str]:
    return re.compile(r"[12](?<!\d.)(?:(?<=1)9|(?<=2)0)\d\d(?!\d)")


@cache
def _lunar_before() -> re.Pattern[str]:
    stems, branches = any_of(date_words().stems.words), any_of(date_words().branches.words)
    return compiled(rf"(?<!\w)(?P<stem>{stems})\s+(?P<branch>{branches})\s*[-–(]?\s*(?:năm\s+)?\Z")


def _fits(name: re.Match[str], year: int) -> bool:
    """Is the year the one of its two names?"""
    words, since = date_words(), year - _FIRST
    stem, branch = words.stems.words.index(name["stem"].lower()), words.branches.words.index(name["branch"].lower())
    return since % 10 == stem and since % 12 == branch
