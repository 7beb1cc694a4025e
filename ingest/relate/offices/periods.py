"""On which side of the day of its document an office was held: over, on a day of long ago, in the news, today."""

from __future__ import annotations

import re
from datetime import date, timedelta

from graph.dates import bounds
from ingest.grammar.dates import POINTS, Precision
from ingest.join import Item
from ingest.lexicon.trie import each
from ingest.relate.days import looks_back, opening_date, opens
from ingest.relate.offices.spans import DAY, FROM_TO, NOW, Period, period
from ingest.relate.view import View

# What happened so many days before a document is its news; what is older, it recalls.
_NEWS_DAYS = 60
# "Trước đó, ngày 9-5-2024, …": within so many words a date opens its sentence.
_OPENING = 6
_NEAR = 3
# So many words before a verb its clause begins at most.
_CLAUSE = 12
# With it "trước đó", "trước đây" begin.
_BEFORE = "trước"
LONGEST = 30
"""Nobody is in an office for more years."""
OLD = "1995"
"""Whoever left an office before then had left it on whatever day a text was written that does not tell its own."""
_SPAN = re.compile(rf"{FROM_TO}(?!\w)|từ\s+(?P<since>{DAY})(?!\w)", re.IGNORECASE)


def years_in(view: View, first: int, last: int, person: Item | None = None) -> Period | None:
    """From when to when, in the tokens [first, last) of a row of a list; None where they tell of no years of service:
    these stand before ``person``, near behind, or in a line of their own ("… được bầu tại Đại hội họp từ 6/1/1948")."""
    tokens = view.scan.tokens
    if first >= last:
        return None
    found = _SPAN.search(view.scan.text, tokens.start[first], tokens.end[last - 1])
    if found is None:
        return None
    if person is not None and person.last + _NEAR < tokens.at(found.start()) < view.last:
        return None
    days = period(found["first"] or found["since"], found["last"] or "")
    long = days is not None and days[1] and int(days[1][:4]) - int(days[0][:4]) > LONGEST
    return None if long else days


def told(view: View, days: Period | None) -> list[tuple[str, str]]:
    """The qualifiers of an office held in a period: its days, and that it is over where that ended before the text.

    Of a text without a date by the latest day that it tells of, if it tells of any.
    """
    if days is None:
        return []
    published = view.joined.found.published
    latest = _latest(view) if published is None else None
    days = days[0], "" if days[1] == NOW else days[1]
    ended = bounds(days[1]) if days[1] else None
    over = ended is not None and (ended[1] < bounds(published)[0] if published else _over(days, latest))
    named = [(name, day) for name, day in zip(("start", "end"), days, strict=True) if day]
    return [*([("former", "true")] if over else []), *named]


def _over(days: Period, latest: str | None) -> bool:
    """Of a text without a date: was a period over by the latest day that it tells of, which is no older than it?"""
    first, last = bounds(days[1])
    return latest is None or first <= latest or last < OLD or bool(days[0] and bounds(days[0])[0] > latest)


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
    day = _opening(view, at)
    if day is None or long_ago(view, day):
        return day
    undated = view.joined.found.published is None
    return day if undated and (verb or len(day) > len("2017")) else None


def _opening(view: View, at: int) -> str | None:
    """The day with which the clause opens that a token stands in, or else the sentence: "Năm 2010 ông A làm P, năm 2013
    làm Q"."""
    opening, tokens = view.first + _OPENING, view.scan.tokens
    clause = max(each(";", tokens.low, view.first, at), default=0)
    row = [d for d in view.dates if (clause or opening) <= tokens.at(d.start) < at and d.precision in POINTS]
    inner = [d for d in row if opens(view, d)]
    if inner:
        return inner[-1].iso
    return None if clause and row else opening_date(view, min(at, opening))


def news_day(view: View, at: int, end: int) -> str | None:
    """The day with which a sentence opens before the tokens [at, end), where it is shortly before the document's."""
    published = view.joined.found.published
    if published is None or view.scan.lexicon.words.today & set(view.gap(max(view.first, at - _NEAR), end)):
        return None
    day = _opening(view, at)
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
    if _tells(view, end) and _opening(view, at) is None:
        return True
    return _opening(view, at) == published if days else not view.recalls


def _tells(view: View, end: int) -> bool:
    """ "Ông A, Bí thư Huyện ủy X, cho biết …": who is quoted is told of as on the day of the document."""
    words, low = view.scan.lexicon.words, view.scan.low
    at = end + (low(end) == ",")
    at += low(at) in words.done
    return low(at) in words.told_to_press or " ".join(view.gap(at, at + 2)) in words.told_to_press


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


def had_before(view: View, first: int, verb: int) -> bool:
    """ "…, trước đó ông A là P", "ông A, trước đây giữ chức P, …": does "trước đó" open the clause of a verb of
    holding, behind the token ``first``?"""
    said = view.gap(max(view.first, first, verb - _CLAUSE), verb)
    opened = len(said) - 1 - said[::-1].index(_BEFORE) if _BEFORE in said else len(said)
    return " ".join(said[opened : opened + 2]) in view.scan.lexicon.words.earlier and "," not in said[opened + 3 :]


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
    told = any(f" {word} " in clause for word in words.afterwards) or opening in words.afterwards
    return passive and (told or earlier or (view.recalls and bool(view.cued("appoint"))))


def to_come(view: View, day: str) -> bool:
    """ "thôi giữ chức P kể từ ngày 1/7", "giữ chức Q từ ngày 1/7": in a document of June that office is not over yet,
    nor has this one begun."""
    published = view.joined.found.published
    return published is not None and bounds(day)[0] > bounds(published)[1]


def long_ago(view: View, day: str) -> bool:
    """Whether a day is long before the document's own; nobody knows of a document without a date."""
    published = view.joined.found.published
    if published is None:
        return False
    news = date.fromisoformat(bounds(published)[0]) - timedelta(days=_NEWS_DAYS)
    return bounds(day)[1] < news.isoformat()
