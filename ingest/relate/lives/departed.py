"""Who has died holds no office: "tưởng niệm 105 năm ngày sinh Bí thư A", "ông B, Giám đốc Sở C, đã từ trần"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from operator import attrgetter

from ingest.grammar.pieces import PersonName
from ingest.join import Item
from ingest.lexicon.trie import where
from ingest.relate.days import opening_date
from ingest.relate.offices.periods import LONGEST, long_ago
from ingest.relate.relatives import is_relative_of
from ingest.relate.statement import OPEN, Statement
from ingest.relate.view import View

_DAY = len("2017-06-20")
_TIMED = frozenset(("former", "start", "term", "date"))
_Death = tuple[View, Item, int]
"""The sentence, who has died, and the token of the verb."""
_OVER = frozenset(("former", "end"))


def departed(row: Iterable[View], statements: Iterable[Statement]) -> Iterator[Statement]:
    """The statements; every office of theirs is over."""
    views = list(row)
    dead = {id(person.draft) for view in views if view.of("Person") for person in _remembered(view)}
    deaths = list(_dying(views))
    dead |= {id(person.draft) for _, person, _ in deaths}
    if not dead:
        yield from statements
        return
    told = list(statements) if deaths else statements
    until = dict(_died_in_office(deaths, told)) if deaths else {}
    for s in told:
        left_so = _OVER.isdisjoint(name for name, _ in s.qualifiers)
        over = s.predicate == "HOLDS" and id(s.subject) in dead and left_so
        rest = tuple(q for q in s.qualifiers if q != OPEN)
        ends = (("end", until[_pair(s)]),) if over and not rest and _pair(s) in until else ()
        yield replace(s, qualifiers=(("former", "true"), *rest, *ends)) if over else s


def _died_in_office(deaths: Iterable[_Death], told: Iterable[Statement]) -> Iterator[tuple[tuple[int, int], str]]:
    """ "Ông A, Chủ tịch UBND huyện X, đã từ trần ngày 20/6": the offices in the news of a death, none of them "nguyên"
    nor of a time of its own, and the day until which they were held."""
    held: dict[int, list[Statement]] = {}
    for s in told:
        if s.predicate == "HOLDS":
            held.setdefault(id(s.subject), []).append(s)
    for view, person, at in deaths:
        day = next((d.iso for d in view.dates if view.scan.tokens.at(d.start) >= at), None) or opening_date(view, at)
        undated = day is None or len(day) != _DAY or view.joined.found.published is None
        if day is None or undated or long_ago(view, day) or _said_former(view):
            continue
        here = view.quote(view.first, view.last)
        row = [s for s in held.get(id(person.draft), ()) if here.start <= s.span.start and s.span.end <= here.end]
        if not any(_TIMED & dict(s.qualifiers).keys() for s in row):
            yield from ((_pair(s), day) for s in row)


def _said_former(view: View) -> bool:
    return not view.scan.lexicon.words.former.isdisjoint(view.gap(view.first, view.last))


def _pair(s: Statement) -> tuple[int, int]:
    return id(s.subject), id(s.object)


def _remembered(view: View) -> Iterator[Item]:
    """ "cố Bí thư A", "lễ viếng ông A": by the words before the titles and the name."""
    words = view.scan.lexicon.words
    posts = {item.last: item.first for item in view.of("Post")}
    for person in view.of("Person"):
        if isinstance(person.piece, PersonName):
            first = _opening(view, posts, person)
            before = view.gap(max(view.first, first - 2), first)
            mourned = not words.late.isdisjoint(before[-1:]) or " ".join(before) in words.remembered
            if mourned or _lived(view, person):
                yield person


def _lived(view: View, person: Item) -> bool:
    """ "A (1924 - 1982), quê ở …": the years of a whole life stand behind the name, and not those of an office."""
    if view.scan.low(person.last + (view.scan.low(person.last) == ":")) != "(":
        return False
    found = _LIFE.match(view.scan.text, view.scan.tokens.end[person.last - 1])
    titled = any(post.last == person.first for post in view.of("Post"))  # "Hiệu trưởng A (1990 - 2015)": of the office
    return found is not None and int(found[2]) - int(found[1]) > (LONGEST if titled else _LONG_ENOUGH)


def _opening(view: View, posts: Mapping[int, int], person: Item) -> int:
    """Where the titles and forms of address before a name begin; ``posts``: where each begins, by its end."""
    first, address = person.first, view.scan.lexicon.words.address
    while first > view.first:
        if first not in posts and view.scan.low(first - 1) not in address:
            return first
        first = posts.get(first, first - 1)
    return first


def _dying(views: Sequence[View]) -> Iterator[_Death]:
    """Who is named before each verb of dying; few texts have one, and so these are looked for in the whole of it."""
    if not views:
        return
    scan = views[0].scan
    phrases = scan.lexicon.words.dying
    for at in where({phrase.split()[0] for phrase in phrases}, scan.tokens.low):
        if f"{scan.low(at)} {scan.low(at + 1)}" not in phrases:
            continue
        k = bisect_right(views, at, key=_FIRST) - 1
        person = _subject(views[k], at) if k >= 0 and at < views[k].last else None
        if person is not None:
            yield views[k], person, at


def _subject(view: View, at: int) -> Item | None:
    """ "ông A, Bí thư Tỉnh ủy X khóa IX, do tuổi cao, sức yếu, đã từ trần": nothing but what he was, and why, stands
    between the name and the verb at ``at``."""
    person = view.before(at, "Person")
    if person is None or is_relative_of(view, person):
        return None
    if any(person.last <= cue.first < at for cue in view.cued("say", "speak")):
        return None
    words, told = view.scan.lexicon.words, view.untitled(person.last, at)
    told = [word for word in told if word not in words.former]
    tail = max((k + 1 for k, word in enumerate(told) if word in _PARTED), default=0)
    return person if set(told[tail:]) <= words.done | words.frailty else None


_FIRST = attrgetter("first")
_LIFE = re.compile(r"\s*:?\s*\(\s*((?:1[5-9]|20)\d\d)\s*[-–—]\s*((?:1[5-9]|20)\d\d)\s*\)")
# So many years behind a bare name are those of a life.
_LONG_ENOUGH = 20
# What parts the last words before the verb from what somebody was.
_PARTED = frozenset((",", ";", "-", "–"))
