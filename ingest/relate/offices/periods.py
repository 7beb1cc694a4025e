"""From when to when an office was held: "Giám đốc Sở Y tế (1976-1978)", "giai đoạn 2010 - 2015", "(từ 7-1985)"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from graph.dates import bounds, is_date
from ingest.grammar.dates import POINTS, Precision
from ingest.join import Item
from ingest.relate.days import looks_back, opening_date
from ingest.relate.view import View

DAY = (
    r"(?:ngày\s+)?(?:(?:tháng\s+)?(?:\d{1,2}(?:\s*[-/]\s*|\.)){1,2}"
    r"|(?:tháng\s+\d{1,2}\s+)?(?:đầu\s+|cuối\s+)?năm\s+)?\d{4}"
)
"""A day, a month or a year; months and days before the year."""
_YEARLY = r"(?:\d{1,2}(?:\s*[-/.]\s*|\s+năm\s+))?\d{4}"
_TO = r"(?:[-–—]|,?\s*(?:đến|tới))"
FROM_TO = rf"(?:từ\s+)?(?P<first>{DAY})\s*{_TO}\s*(?:(?P<last>{DAY})|(?P<open>(?:hiện\s+)?nay))"
"""From one day to another, or until now ("2005 - 2010", "từ 3/2005 đến nay")."""
_AFTER = re.compile(
    rf"\s*(?:\(\s*(?:giai\s+đoạn\s+|thời\s+kỳ\s+)?(?:từ\s+)?(?P<first>{DAY})\s*{_TO}\s*(?P<last>{DAY})\s*\)"
    rf"|,?\s*(?:giai\s+đoạn|thời\s+kỳ)\s+(?P<from>{DAY})\s*{_TO}\s*(?P<until>{DAY})(?!\d)"
    rf"|\(\s*từ\s+(?P<since>{DAY})\s*\)"
    rf"|(?:\s*\((?:nay|trước|sau)\s[^()]{{1,60}}\))?\s+(?:kể\s+)?từ\s+(?P<begun>{DAY})(?:\s*{_TO}\s*(?:(?P<over>{DAY})|(?:hiện\s+)?nay))?(?![\d\w])"
    rf"|\s+(?:cho\s+)?(?:đến|tới)\s+(?:hết\s+)?(?P<ended>(?:tháng|năm|cuối\s+năm|đầu\s+năm)\s+{_YEARLY}(?![\d\w])))",
    re.IGNORECASE,
)
_OPENS = re.compile(
    rf"(?:\d{{1,2}}[.)]\s+)?(?:trong\s+)?(?:(?:(?:các|những)\s+)?năm\s+)?(?:giai\s+đoạn\s+|thời\s+kỳ\s+)?(?:từ\s+)?(?P<first>{DAY})\s*{_TO}\s*(?P<last>{DAY})(?!\d)\s*[,:]?",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+")
# What happened so many days before a document is its news; what is older, it recalls.
_NEWS_DAYS = 60
# "Trước đó, ngày 9-5-2024, …": within so many words a date opens its sentence.
_OPENING = 6
_NEAR = 3
# So many words before a verb its clause begins at most.
_CLAUSE = 12
# Between a period and a verb of holding stand, besides a name, so many words ("đồng chí", "ông đã").
_SUBJECT = 3
LONGEST = 30
"""Nobody is in an office for more years."""
Period = tuple[str, str]
"""The first and the last day (ISO, as precise as said); "" where none is told."""


def period_after(view: View, post: Item) -> Period | None:
    """The period that stands right after a title; None where none does."""
    near = view.gap(post.last, post.last + 2)
    if not any(mark in near for mark in ("(", ",", "giai", "thời", "từ", "đến", "tới")):
        return None
    found = _AFTER.match(view.scan.text, view.scan.tokens.end[post.last - 1])
    if found is None:
        return None
    if found["ended"]:
        return "", _iso(found["ended"])  # "… làm P đến tháng 8/2011"
    first = found["first"] or found["from"] or found["since"] or found["begun"]
    return period(first, found["last"] or found["until"] or found["over"] or "")


def period_before(view: View, person: Item, verb: int) -> Period | None:
    """ "Giai đoạn 2006-2011, ông A làm P": the period that opens the sentence in which somebody held an office.

    ``verb`` is the token of "làm"; nothing but the holder stands between the two.
    """
    tokens = view.scan.tokens
    found = _OPENS.match(view.scan.text, tokens.start[view.first], tokens.start[verb])
    if found is None:
        return None
    at = tokens.at(found.end())
    named = person.last - person.first if at <= person.first < verb else 0
    return period(found["first"], found["last"]) if verb - at - named <= _SUBJECT else None


def period(first: str, last: str) -> Period | None:
    """The period between two days as a text writes them; None where one of them is no day.

    >>> period("tháng 7-1985", "30/4/1990")
    ('1985-07', '1990-04-30')
    """
    days = _iso(first), _iso(last) if last else ""
    return days if all(is_date(day) for day in days if day) and days[0] else None


def told(view: View, days: Period | None) -> list[tuple[str, str]]:
    """The qualifiers of an office held in a period: its days, and that it is over where that ended before the text.

    Of a text without a date by the latest day that it tells of, if it tells of any.
    """
    if days is None:
        return []
    published = view.joined.found.published
    latest = _latest(view) if published is None else None
    ended = bounds(days[1]) if days[1] else None
    over = ended is not None and (ended[1] < bounds(published)[0] if published else ended[0] <= (latest or ended[0]))
    named = [(name, day) for name, day in zip(("start", "end"), days, strict=True) if day]
    return [*([("former", "true")] if over else []), *named]


def _latest(view: View) -> str | None:
    near = (day for day in view.scan.dates.values() if day.precision in (Precision.DAY, Precision.MONTH))
    return max((bounds(day.iso)[1] for day in near), default=None)


def recalled(view: View, at: int, end: int, *, verb: bool = False) -> str | None:
    """The day with which a sentence opens before the tokens [at, end), where it is long before the document's own, or
    that is not known; of a year alone a verb of holding (``verb``) has to tell, for it may be one to come.

    None where these speak of today: "Năm 2015, ông A, hiện là Bí thư X, …".
    """
    if view.scan.lexicon.words.today & set(view.gap(max(view.first, at - _NEAR), end)):
        return None
    day = opening_date(view, min(at, view.first + _OPENING))
    if day is None or long_ago(view, day):
        return day
    undated = view.joined.found.published is None
    return day if undated and (verb or len(day) > len("2017")) else None


def news_day(view: View, at: int, end: int) -> str | None:
    """The day with which a sentence opens before the tokens [at, end), where it is shortly before the document's."""
    published = view.joined.found.published
    if published is None or view.scan.lexicon.words.today & set(view.gap(max(view.first, at - _NEAR), end)):
        return None
    day = opening_date(view, min(at, view.first + _OPENING))
    if day is None or len(day) != len("2018-09-05") or day == published or day > bounds(published)[1]:
        return None
    return None if long_ago(view, day) else day


def of_today(view: View, at: int, end: int) -> bool:
    """Is a title in the tokens [at, end) of the day of the document: by its words, by the day that opens the sentence,
    or where this tells of no day and follows none of long ago?"""
    published = view.joined.found.published
    if published is None or looks_back(view):
        return False
    if view.scan.lexicon.words.today & set(view.gap(max(view.first, at - _NEAR), end)):
        return True
    days = [d.iso for d in view.dates if d.precision in POINTS]
    return opening_date(view, min(at, view.first + _OPENING)) == published if days else not view.recalls


def recalling(view: View, *, before: bool) -> bool:
    """Whether the text is telling of a time long before its own: by the dates of a sentence, or the one before it."""
    days = [day for day in view.dates if day.precision in POINTS]
    if days:
        return all(long_ago(view, day.iso) for day in days)
    return before and view.scan.lexicon.words.today.isdisjoint(view.gap(view.first, view.last))


def only_when(view: View, verb: int) -> bool:
    """ "… sau khi ông A được bổ nhiệm làm P, B đã …": is it told as the time of something else?"""
    said = view.gap(max(view.first, verb - _CLAUSE), verb)
    start = max((k + 1 for k, word in enumerate(said) if word in (",", ";")), default=0)
    clause = f" {' '.join(said[start:])} "
    return any(f" {words} " in clause for words in view.scan.lexicon.words.only_when)


def left_open(view: View, person: Item, verb: int) -> bool:
    """ "Sau đó ông được điều về làm P", "lên làm P", "ông được bầu làm P" after a sentence of long ago: held at a time
    that the text leaves open, and need not be that of the document."""
    words = view.scan.lexicon.words
    if words.today & set(view.gap(view.first, verb + _NEAR)):
        return False
    if view.recalls and view.person is not None and view.person.draft is person.draft:
        return True
    said = view.gap(max(view.first, verb - _CLAUSE), verb)
    start = max((k + 1 for k, word in enumerate(said) if word in (",", ";", "và")), default=0)
    opening, earlier = " ".join(view.gap(view.first, view.first + 2)), looks_back(view)
    passive = "được" in said[start:] or said[-1:] == ["lên"] or not view.cued("appoint")
    clause = f" {' '.join(said[start:])} "
    return passive and (
        earlier or opening in words.afterwards or any(f" {word} " in clause for word in words.afterwards)
    )


def long_ago(view: View, day: str) -> bool:
    """Whether a day is long before the document's own; nobody knows of a document without a date."""
    published = view.joined.found.published
    if published is None:
        return False
    news = date.fromisoformat(bounds(published)[0]) - timedelta(days=_NEWS_DAYS)
    return bounds(day)[1] < news.isoformat()


def _iso(text: str) -> str:
    numbers = _DIGITS.findall(text)
    return "-".join([numbers[-1], *(f"{int(number):02}" for number in reversed(numbers[:-1]))])
