"""The words for a time around an office: "(1976-1978)", "từ tháng 3/2011 đến nay", "liền ba khóa", "trước năm 2010"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from graph.dates import is_date
from ingest.join import Item
from ingest.lexicon.closed import words
from ingest.lexicon.wordforms import any_of
from ingest.relate.view import View

DAY = (
    r"(?:ngày\s+)?(?:(?:tháng\s+)?(?:\d{1,2}(?:\s*[-/]\s*|\.)){1,2}"
    r"|(?:(?:\d{1,2}\s+)?tháng\s+\d{1,2},?\s+)?(?:đầu\s+|giữa\s+|cuối\s+)?năm\s+|(?:đầu|giữa|cuối)\s+)?\d{4}"
)
"""A day, a month or a year; months and days before the year."""
FIRST = rf"(?:{DAY}|(?:tháng\s+\d{{1,2}}|ngày\s+\d{{1,2}}\s*[-/]\s*\d{{1,2}})(?![\w/-]))"
"""The same, or a month or a day that has its year from the end of the period."""
_YEARLY = r"(?:\d{1,2}(?:\s*[-/.]\s*|\s+năm\s+))?\d{4}"
_TO = r"(?:[-–—](?:\s*(?:đến|tới)(?!\w))?|,?\s*(?:cho\s+)?(?:đến|tới)(?:\s+hết)?)"
_ROW = re.compile(rf"(?P<one>{FIRST})\s*{_TO}\s*(?P<other>{DAY})", re.IGNORECASE)
_MORE = rf"(?:\s*(?:,|;|,?\s*và)\s*(?:từ\s+)?{FIRST}\s*{_TO}\s*{DAY})*"
_NOW = r"(?:(?:hiện\s+)?nay|hiện\s+tại)(?!\w)"
FROM_TO = rf"(?:từ\s+)?(?P<first>{FIRST})\s*{_TO}\s*(?:(?P<last>{DAY})|(?P<open>{_NOW}))"
"""From one day to another, or until now ("2005 - 2010", "từ 3/2005 đến nay")."""
NOW = "nay"
"""The end of a period that lasts as long as the document knows."""
Period = tuple[str, str]
"""The first and the last day (ISO, as precise as said); "" where none is told."""
# What stands behind a title is on its line.
_SPACE = r"[^\S\n]*"
_DIGITS, _YEAR = re.compile(r"\d+"), re.compile(r"\d{4}")
_END = r"(?![\d\w])"
# Between a period and a verb of holding stand, besides a name, so many words ("đồng chí", "ông đã").
_SUBJECT = 3
_BY = "do"
"""Before who holds an office that a whole sentence tells of: "Năm 1965 - 1966, Trường X do ông A làm P"."""
# So many words before a verb its clause begins at most.
_FAR = 24
# So many words behind a title its period has its first number at most.
_LONGEST = 60
# What stands before a clause.
_MARKS = frozenset((",", ";", ":", "–", "-"))
_BEFORE_NAME = frozenset((":", "–", "-"))


def period(first: str, last: str) -> Period | None:
    """The period between two days as a text writes them; None where one of them is no day.

    >>> period("tháng 7-1985", "30/4/1990")
    ('1985-07', '1990-04-30')
    >>> period("tháng 3", "tháng 7/2019")
    ('2019-03', '2019-07')
    """
    if last and _YEAR.search(first) is None and (year := _YEAR.search(last)) is not None:
        first = f"{first}/{year[0]}"
    days = iso(first), iso(last) if last else ""
    return days if all(is_date(day) for day in days if day) and days[0] else None


def iso(text: str) -> str:
    """A day, a month or a year as a text writes it, as ISO 8601."""
    numbers = _DIGITS.findall(text)
    return "-".join([numbers[-1], *(f"{int(number):02}" for number in reversed(numbers[:-1]))])


def period_after(view: View, post: Item) -> Period | None:
    """The period that stands right after a title; None where none does."""
    found, _ = _behind(view, post)
    return found


def more_periods(view: View, post: Item) -> list[Period]:
    """ "(1999-2004, 2011-2016)", "các giai đoạn 1999-2004 và 2011-2016": those behind the first one."""
    _, end = _behind(view, post)
    start = view.scan.tokens.end[post.last - 1]
    rows = _ROW.finditer(view.scan.text, start, end) if end else ()
    return [days for row in list(rows)[1:] if (days := period(row["one"], row["other"])) is not None]


def past_period(view: View, post: Item) -> int:
    """The token behind a title and the period after it."""
    _, end = _behind(view, post)
    return view.scan.tokens.at(end) if end else post.last


def _behind(view: View, post: Item) -> tuple[Period | None, int]:
    near = view.gap(post.last, post.last + 2)
    if view.scan.lexicon.words.opens_time.isdisjoint(near) or not view.scan.numbers_of(post.last, post.last + _LONGEST):
        return None, 0
    found = _after().match(view.scan.text, view.scan.tokens.end[post.last - 1])
    if found is None:
        return None, 0
    ended = found["ended"] or found["left"]
    if ended:
        day = iso(ended)
        return (("", day) if is_date(day) else None), found.end()  # "… làm P đến tháng 8/2011"
    first = next(found[name] for name in _FIRSTS if found[name])
    last = next((found[name] for name in _LASTS if found[name]), "")
    lasts = any(found[name] for name in _OPEN)
    days = period(first, last)
    return ((days[0], NOW) if days is not None and lasts else days), found.end()


_FIRSTS = ("first", "from", "years", "since", "begun", "event")
_LASTS = ("last", "until", "ends", "over", "close")
_OPEN = ("now", "still", "goes", "yet")


def _closed(first: str, last: str, now: str) -> str:
    """A period with both of its ends, in groups of these names."""
    return rf"(?:từ\s+)?(?P<{first}>{FIRST})\s*{_TO}\s*(?:(?P<{last}>{DAY})|(?P<{now}>{_NOW}))"


def _event() -> str:
    """What happened at an end of a period: "từ khi tái lập huyện (1999)", "đến Đại hội năm 2015"; nothing as well."""
    return rf"(?:{any_of(words().until_when)}\s+(?:[^\W\d]+\s+){{0,6}}?\(?)?"


@cache
def _after() -> re.Pattern[str]:
    """What stands behind a title."""
    closed = words()
    lasting, when = any_of(closed.lasting), any_of(closed.happened)
    stretch = rf"(?:các\s+)?{any_of(closed.stretches)}"
    about = rf"(?:{any_of(closed.about_so_long)}\s+)*"
    several = rf"{about}(?:{any_of(closed.spell_counts)}|\d{{1,2}})\s+{any_of(closed.spells)}(?:\s+{lasting})?"
    spell = rf",?\s*(?:{lasting}\s+)*{several}[,:]?\s*"
    lead = rf"(?:{spell}|[ \t]+(?:{lasting}\s+)+)"
    begun = rf"(?:kể\s+)?từ\s+(?P<begun>{FIRST})(?:\s*{_TO}\s*(?:(?P<over>{DAY})|(?P<yet>{_NOW})))?{_END}"
    ended = rf"(?:(?:tháng|năm|cuối\s+năm|đầu\s+năm)\s+{_YEARLY}|ngày\s+{DAY}|\d{{4}}){_END}"
    until = r"[ \t]+(?:cho\s+)?(?:đến|tới)\s+"
    left = rf"(?:\(\s*(?:{when}\s+)?|(?:{when}\s+)?(?=(?:năm|tháng|ngày)\s))(?P<left>{DAY}){_END}"
    rows = (
        rf"{_SPACE}(?:{lead})?\(\s*(?:{stretch}\s+)?{_closed('first', 'last', 'now')}{_MORE}\s*\)",
        rf",?{_SPACE}(?:{lead})?{_SPACE}{stretch}\s+{_closed('from', 'until', 'still')}{_MORE}(?!\d)",
        rf"{spell}{_closed('years', 'ends', 'goes')}(?!\d)",
        rf"{_SPACE}\(\s*từ\s+(?P<since>{DAY})\s*\)",
        rf"(?:{_SPACE}\((?:nay|trước|sau)\s[^()]{{1,60}}\))?(?:{lead}|[ \t]+){begun}",
        rf"[ \t]+từ\s+{_event()}(?P<event>{DAY})\)?\s*{_TO}\s*{_event()}(?P<close>{DAY}){_END}",
        rf"{until}(?:hết\s+)?(?P<ended>{ended})",
        rf",?{until}{any_of(closed.until_when)}\s+(?:[^\W\d]+\s+){{0,6}}?{left}",
    )
    return re.compile("|".join(rows), re.IGNORECASE)


def on_after(view: View, post: Item) -> str | None:
    """ "làm Giám đốc Sở Y tế (vào) năm 2013": the day, month or year right behind a title."""
    if view.scan.lexicon.words.opens_point.isdisjoint(view.gap(post.last, post.last + 1)):
        return None
    found = _point().match(view.scan.text, view.scan.tokens.end[post.last - 1])
    day = iso(found["day"]) if found is not None else ""
    return day if is_date(day) else None


@cache
def _point() -> re.Pattern[str]:
    closed = words()
    led = rf"[^\S\n]+(?:{any_of(closed.happened)}\s+)?(?:{any_of(closed.parts_of_year)}\s+)?"
    return re.compile(rf"{led}(?P<day>(?=(?:ngày|tháng|năm)\s){DAY}){_END}(?!\s*[-–—]\s*\d)", re.IGNORECASE)


def period_before(view: View, person: Item, verb: int) -> Period | None:
    """ "Giai đoạn 2006-2011, ông A làm P", "…; từ 2011 đến nay là Q": the period with which the clause opens that tells
    of an office.

    ``verb`` is the token of "làm"; nothing but the holder stands between the two.
    """
    found = _opening(view, person, verb, _opens())
    return _opened(found) if found is not None else None


def period_opening(view: View, person: Item) -> Period | None:
    """ "Từ năm 1990 đến 2008: Cô A Hiệu trưởng Trường X": the period with which a row begins before the name."""
    if not view.scan.numbers_of(view.first, person.first):
        return None
    tokens = view.scan.tokens
    found = _opens().match(view.scan.text, tokens.start[view.first], tokens.start[person.first])
    if found is None or not _BEFORE_NAME.union(view.scan.lexicon.words.address).issuperset(
        view.gap(tokens.at(found.end()), person.first)
    ):
        return None
    return _opened(found)


def begun_before(view: View, person: Item, verb: int) -> str | None:
    """ "Từ năm 2013, ông A làm P", "Kể từ ngày 1/7/2019, …": the day from which somebody held an office."""
    found = _opening(view, person, verb, _since())
    days = period(found["since"], "") if found is not None else None
    return days[0] if days is not None else None


def _opened(found: re.Match[str]) -> Period | None:
    days = period(found["first"] or found["event"], found["last"] or found["close"] or "")
    return (days[0], NOW) if days is not None and found["open"] else days


@cache
def _opens() -> re.Pattern[str]:
    closed = words()
    led = rf"(?:\d{{1,2}}[.)]\s+)?(?:(?:vào|{any_of(closed.lasting)})\s+)*"
    stretch = rf"(?:(?:các\s+)?{any_of(closed.stretches)}\s+)?(?:(?:các|những)\s+)?(?:năm\s+)?"
    event = rf"từ\s+{_event()}(?P<event>{DAY})\)?\s*{_TO}\s*{_event()}(?P<close>{DAY})"
    return re.compile(rf"{led}{stretch}(?:{FROM_TO}|{event})(?!\d)\s*[,:]?", re.IGNORECASE)


@cache
def _since() -> re.Pattern[str]:
    led = rf"(?:kể\s+)?từ\s+(?:{any_of(words().parts_of_year)}\s+)?"
    return re.compile(rf"{led}(?P<since>{DAY}){_END}\s*[,:]?", re.IGNORECASE)


def _opening(view: View, person: Item, verb: int, pattern: re.Pattern[str]) -> re.Match[str] | None:
    """What a pattern finds at the beginning of the clause that tells of an office, the nearest one first."""
    tokens = view.scan.tokens
    if not view.scan.numbers_of(view.first, verb):
        return None
    for first in clauses(view, verb):
        found = pattern.match(view.scan.text, tokens.start[first], tokens.start[verb])
        if found is None:
            continue
        at = tokens.at(found.end())
        named = person.last - person.first if at <= person.first < verb else 0
        by = view.scan.low(person.first - 1) == _BY and person.last == verb
        return found if by or verb - at - named <= _SUBJECT else None
    return None


def clauses(view: View, verb: int) -> Iterator[int]:
    """Where the clauses before a verb begin: behind a mark, the nearest first, and with the sentence."""
    low = view.scan.tokens.low
    for at in range(verb - 1, max(view.first, verb - _FAR), -1):
        if low[at - 1] in _MARKS or low[at - 1] in view.scan.lexicon.words.held_together:
            yield at
    yield view.first


def vaguely(view: View, at: int) -> tuple[str, str] | None:
    """ "Trước năm 2010, …", "Sau ngày 1/7/2016, …", "Những năm 80, …": on which side of a day, "" within a decade, the
    clause before a token is, and of which day or year; None where it does not open so."""
    if not view.scan.numbers_of(view.first, at):
        return None
    tokens = view.scan.tokens
    for first in clauses(view, at):
        found = _sides().match(view.scan.text, tokens.start[first], tokens.start[at])
        if found is not None:
            day = iso(found["day"]) if found["day"] else _decade(found["decade"])
            return ((found["side"] or "").lower(), day) if is_date(day) else None
    return None


def _decade(text: str) -> str:
    """The last year: "80" and "1980" → 1989."""
    return f"{text[:-1]}9" if len(text) == len("1980") else f"19{text[0]}9"


@cache
def _sides() -> re.Pattern[str]:
    closed = words()
    led = rf"(?:{any_of(closed.happened | closed.parts_of_year | {'từ', 'khoảng', 'những năm'})}\s+)*"
    decade = rf"(?P<decade>[1-9]0|1[89]\d0|20[0-2]0)(?!\s*[-–—]\s*\d){_END}"
    side = rf"(?P<side>{any_of(closed.on_a_side)})\s+(?P<day>{DAY}){_END}"
    return re.compile(rf"{side}|{led}{any_of(closed.decades)}\s+{decade}", re.IGNORECASE)
