"""The written forms of dates, compiled once from the words of dates.yaml."""

from __future__ import annotations

import re
from functools import cache

from ingest.lexicon.datewords import date_words
from ingest.lexicon.wordforms import any_of, by_mark

_YEAR = r"(?:18|19|20)\d\d(?!\w|[./-]\d|/[A-ZĐ])"
_NO_MORE = r"(?![\d%]|[./-]\w|,\d)"
#: A date may be followed by ``-1/7`` but not by more digits, a decimal, or the letters of a document's symbol.
_NO_MORE_IN_DAY = r"(?![\d%]|[./]\w|,\d|-[A-ZĐ])"


def month_number(word: str) -> int:
    """``8``, ``08`` or ``tám`` → 8."""
    return int(word) if word.isdecimal() else date_words().months.words.index(" ".join(word.lower().split())) + 1


@cache
def trigger() -> re.Pattern[str]:
    """Where a date may begin: a number of a day, or a word that opens a date; see ``by_mark`` for its form."""
    words = date_words()
    opening = (
        *words.periods.words,
        *words.terms.words,
        *words.today.words,
        *words.yesterday.words,
        *words.same_day.words,
        *words.day_before.words,
        *words.ago.words,
    )
    marks, opened = by_mark(("tháng", "năm", "quý", *opening))
    day = r"(?<![\w.,/]\d)(?<![^\W\d]-\d)\d?(?=\s?[-/.–]\s?\d|\s+(?i:tháng)\s|\s*,\s*\d|\s+(?i:và|đến|rạng)\s)"
    years = r"(?<=\()(?=(?:19|20)\d\d\s*[-–—])"
    iso = r"(?<=[12])(?<![\w.,/-][12])(?=\d{3}-\d\d-\d\d(?![\w-]))"
    return re.compile(rf"[\d({marks}](?:(?P<digits>(?<=\d){day})|{opened}|{years}|(?P<iso>{iso}))")


@cache
def full() -> re.Pattern[str]:
    """``7-8-2023``, ``07/8/2023``, ``7.8.2023``, ``07 tháng 8 năm 2023``, ``27/6 năm 2017``, ``7/8/23``.

    ``7 tháng 8/2023`` too; ``9 tháng năm 2014`` are nine months.
    """
    numeric = r"\s?(?P<sep>[-/.–])\s?(?P<numeric>\d{1,2})"
    digits = rf"(?:\s?(?P=sep)\s?(?P<year>{_YEAR}|(?<=/)\d\d{_NO_MORE})|\s*,?\s+năm\s+(?P<year_after>{_YEAR}))"
    named = rf"\s+tháng\s+(?!năm\s+\d)(?P<named>\d{{1,2}}|{any_of(date_words().months.words)})"
    digits = rf"(?:{digits}|(?(named)(?:,?\s+|\s?[/-]\s?)(?P<year_bare>{_YEAR})|(?!)))"
    return compiled(rf"(?P<day>\d{{1,2}})(?:{numeric}|{named}){digits}")


@cache
def iso() -> re.Pattern[str]:
    """``2019-03-05``."""
    return re.compile(r"(?P<year>(?:18|19|20)\d\d)-(?P<numeric>\d\d)-(?P<day>\d\d)(?![\w-])")


@cache
def first_of_two() -> re.Pattern[str]:
    """``20`` and what joins it to the ``21/4/2017`` that follows, or ``19, 20 và ``."""
    return compiled(
        r"(?P<first>\d{1,2})(?:\s*,\s*\d{1,2}(?=\s*(?:,|và\s))){0,5}\s*(?:[-–,]|và|rạng(?:\s+sáng)?|đến(?:\s+ngày)?)\s*(?=\d{1,2}\s?[-/.]\s?\d|\d{1,2}\s+tháng\s)"
    )


@cache
def day_month() -> re.Pattern[str]:
    """``26/12``, ``30-4``, ``14.6``, ``7 tháng 8``."""
    named = rf"\s+tháng\s+(?!năm\s+\d)(?P<named>\d{{1,2}}(?!\d)|{any_of(date_words().months.words)}(?!\w))"
    return compiled(rf"(?P<day>\d{{1,2}})(?:\s?[-/.–]\s?(?P<numeric>\d{{1,2}}){_NO_MORE_IN_DAY}|{named})")


@cache
def month() -> re.Pattern[str]:
    """``tháng 6/2017``, ``tháng 6.2017``, ``tháng 11 năm 2003``, ``tháng tám năm 1945``, ``tháng 6``."""
    year = rf"(?:\s*[/-]\s*|\.|\s*,?\s*năm\s+)(?P<year>{_YEAR})"
    rest = rf"(?:{year}|\s+năm\s+(?:nay|(?P<ago>ngoái))(?!\w))"
    names = any_of(date_words().months.words)
    number = rf"(?:(?P<numeric>\d{{1,2}})(?![\d%]|,\d|\.(?!{_YEAR})\d)|(?P<named>{names})(?=\s+năm\s+\d))"
    return compiled(rf"tháng\s+{number}{rest}?")


@cache
def quarter() -> re.Pattern[str]:
    """``quý I/2024``, ``quý 2 năm 2019``, ``quý III``."""
    return compiled(
        rf"quý\s+(?P<number>IV|I{{1,3}}|[1-4])(?!\w|[.,]\d)(?:(?:\s*[/-]\s*|\s*,?\s*năm\s+|\s+)(?P<year>{_YEAR}))?"
    )


@cache
def year() -> re.Pattern[str]:
    """``năm 2020``, ``năm nay``, ``năm ngoái``."""
    return compiled(rf"năm\s+(?:(?P<year>{_YEAR})|nay(?!\w)|(?P<ago>ngoái)(?!\w))")


@cache
def years_ago() -> re.Pattern[str]:
    """``cách đây 5 năm``."""
    words = date_words()
    other = rf"(?!\w|\s+{any_of(words.other_years.words)}(?!\w))"
    return compiled(rf"{any_of(words.ago.words)}\s+(?P<years>\d{{1,2}})\s+năm{other}")


@cache
def bare_year() -> re.Pattern[str]:
    """``năm`` alone, as in ``6 tháng đầu năm``."""
    return compiled(rf"năm(?!\w|\s+(?:\d|{any_of(date_words().other_years.words)}(?!\w)))")


@cache
def first_months_before() -> re.Pattern[str]:
    """What makes of it this year: ``6 tháng đầu ``."""
    return compiled(rf"(?<!\w)\d{{1,2}}\s+{any_of(date_words().first_months.words)}\s+\Z")


@cache
def period() -> re.Pattern[str]:
    """``nhiệm kỳ 2020-2025``, ``nhiệm kỳ III (2015-2020)``, ``giai đoạn 2010 – 2020``, ``(2016-2020)``."""
    words = date_words()
    term = rf"(?P<term>{any_of(words.terms.words)}\s+(?:\S{{1,6}}\s+)?\(?)"
    return compiled(
        rf"(?:{term}|{any_of(words.periods.words)}\s+|\()(?P<first>(?:19|20)\d\d)\s*[-–—]\s*(?P<last>{_YEAR})"
    )


@cache
def relative() -> re.Pattern[str]:
    """``sáng nay``, ``hôm qua``, ``cùng ngày``, ``trước đó một ngày``, unless the day itself follows."""
    words = date_words()
    day = r"[\s,(]{1,3}(?:ngày\s+)?\d{1,2}\s?[-/.]\s?\d"
    return compiled(
        rf"(?:{any_of(words.today.words)}|(?P<past>{any_of(words.yesterday.words)})|(?P<same>{any_of(words.same_day.words)})|(?P<eve>{any_of(words.day_before.words)}))(?!\w|{day})"
    )


@cache
def day_word() -> re.Pattern[str]:
    """The word ``ngày`` before the number."""
    return compiled(r"(?<!\w)ngày\s+\Z")


@cache
def counted() -> re.Pattern[str]:
    """What follows a number that counts; only right after it (``5/7 xã``, not ``5/7 tại xã``)."""
    return compiled(rf"\s?{any_of(date_words().counted.words)}(?!\w)|[.,]\d")


@cache
def joint() -> re.Pattern[str]:
    """What may stand between two dates of which only the first has a cue."""
    return compiled(rf"\s*[-–,]\s*|\s+{any_of(date_words().joints.words)}\s+")


@cache
def span() -> re.Pattern[str]:
    """What stands between two dates of which the second may have the year of both."""
    words = (*date_words().until.words, *date_words().joints.words)
    return compiled(rf"\s*[-–]\s*|\s*,?\s+{any_of(words)}\s+")


@cache
def cue_before() -> re.Pattern[str]:
    """A cue that ends where the date begins."""
    return compiled(rf"(?<!\w){any_of(date_words().cues.words)}[,:]?\s+(?:ngày\s+)?\(?\Z")


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern that does not look at case."""
    return re.compile(pattern, re.IGNORECASE)
