"""Who holds which post: titles before and after names, stacked titles, shared heads, lists."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ingest.grammar.pieces import PersonName, Post
from ingest.join import Item
from ingest.relate.days import opening_row
from ingest.relate.needs import needs
from ingest.relate.offices.groups import Holder, shared_heads, shared_openings, shared_tails, told_of_several
from ingest.relate.offices.incumbents import back_in_office
from ingest.relate.offices.pairs import each_its_own
from ingest.relate.offices.periods import LONGEST, long_ago, news_day, of_today, recalled, told
from ingest.relate.offices.spans import NOW, Period, more_periods, on_after, period_after, period_opening, vaguely
from ingest.relate.offices.terms import back_then, over, terms_said, within
from ingest.relate.offices.titlesafter import titles_after
from ingest.relate.offices.titlesbefore import titles_before
from ingest.relate.statement import OPEN, Statement
from ingest.relate.view import View

# So far into its sentence a list is opened that follows to the sentence's end, however long.
_OPENING = 60


@needs("Person", "Post")
def holds(view: View) -> Iterator[Statement]:
    """HOLDS from apposition."""
    for person in _holders(view).values():
        yield from _statements(view, person)


def titles_of(view: View, person: Item) -> list[Item]:
    """The titles that stand with a name."""
    if view.titles is None:
        view.titles = {key: holder.posts for key, holder in _holders(view).items()}
    return view.titles.get(id(person), [])


def _holders(view: View) -> dict[int, Holder]:
    row = [i for i in view.items if isinstance(i.piece, Post | PersonName)]
    people = {id(i): Holder(i) for i in row if isinstance(i.piece, PersonName)}
    used: set[int] = set()
    titles_before(view, row, people, used)
    each_its_own(view, row, people, used)
    titles_after(view, row, people, used)
    shared_heads(view, row, people)
    told_of_several(view, row, people)
    shared_tails(view, row, people)
    shared_openings(view, row, people)
    return people


def _statements(view: View, person: Holder) -> Iterator[Statement]:
    seen: set[int] = set()
    for post in person.posts:
        if id(post.draft) in seen:
            continue
        seen.add(id(post.draft))
        piece, ends = post.piece, (person.item.draft, post.draft, view.evidence(person.item, post))
        assert isinstance(piece, Post)
        when, plain = _when(view, person, post, piece), piece.body is not None and piece.body.complete
        news = news_day(view, *_both(person.item, post)) if {"date", "former"}.isdisjoint(dict(when)) else None
        own = of_today(view, *_both(person.item, post))
        told_of = Statement("HOLDS", *ends, "title-of-person", qualifiers=when, plain=plain, seen=news, own=own)
        yield told_of
        yield from _on_each(view, told_of)
        yield from (replace(told_of, qualifiers=tuple(told(view, days))) for days in more_periods(view, post))
        if view.scan.low(piece.first - 1) == "tân":
            yield Statement("APPOINTED", *ends, "newly-in-office")


def _on_each(view: View, s: Statement) -> Iterator[Statement]:
    """ "Các ngày 5/3, 8/4 và 9/5, Bí thư Huyện ủy X A tiếp dân": in office on the other days of the row too."""
    told_on = dict(s.qualifiers).get("date")
    first = told_on or s.seen
    for day in opening_row(view, first) if first is not None else ():
        others = tuple(q for q in s.qualifiers if q[0] != "date")
        if day != first and long_ago(view, day):
            yield replace(s, qualifiers=(*others, ("date", day)), seen=None, own=False)
        elif day != first:
            yield replace(s, qualifiers=others, seen=day)


def _when(view: View, person: Holder, post: Item, piece: Post) -> tuple[tuple[str, str], ...]:
    """Acting or former, on which day, in which terms, from when to when."""
    qualifiers = [("acting", "true")] if piece.acting else []
    said = terms_said(view, post)
    days = told(view, period_after(view, post) or _of_service(view, person, post) or period_opening(view, person.item))
    if ("former", "true") in days or _over(view, person, post) or over(view, post, said):
        qualifiers.append(("former", "true"))
        if back_then(view, post) and (day := _then(view, person.item, post)):
            qualifiers.append(("date", day))
    elif day := _then(view, person.item, post):
        qualifiers.append(("date", day))
    elif not days and _on_a_side(view, person.item, post):
        qualifiers.append(OPEN)
    qualifiers += within(post, said)
    return (*qualifiers, *(day for day in days if day not in qualifiers))


def _of_service(view: View, person: Holder, post: Item) -> Period | None:
    """ "Bí thư Huyện ủy X: A (1976 - 1980), B (1980 - 1986)": the years behind a name whose title stands before it,
    where they are no life."""
    days = period_after(view, person.item) if post.first < person.item.first else None
    if days is None or not days[0] or (not days[1] and view.scan.low(person.item.last) != "("):
        return None
    return days if not days[1] or days[1] == NOW or int(days[1][:4]) - int(days[0][:4]) <= LONGEST else None


def _over(view: View, person: Holder, post: Item) -> bool:
    """ "nguyên P", "từng là P", and the last of "nguyên P kiêm Q", "cựu P rồi Q"."""
    if (isinstance(post.piece, Post) and post.piece.former) or _past(view, post):
        return True
    before = next((i for i in person.posts if _together(view, i, post)), None)
    return before is not None and _over(view, person, before)


def _together(view: View, left: Item, right: Item) -> bool:
    """ "P kiêm Q"; "P, Q" of one body that is named with the second alone: "nguyên Giám đốc, Bí thư Đảng ủy Sở X"."""
    gap = view.gap(left.last, right.first)
    together = " ".join(gap) in view.scan.lexicon.words.held_together
    return together or (gap == [","] and isinstance(left.piece, Post) and _lent(left, left.piece, right))


def _lent(left: Item, title: Post, right: Item) -> bool:
    """Is the body of a former office only named with the one behind it: all of it, or whose organ it is?"""
    if title.body is None:
        return title.former and title.title.body in ("follows", "inside")
    return title.former and left.org is not None and right.org is not None and left.org.parent == right.org


def _then(view: View, person: Item, post: Item) -> str | None:
    """When the sentence has the person in office, where it opens with a time long before the document's own."""
    day = on_after(view, post)
    return day if day is not None and long_ago(view, day) else recalled(view, *_both(person, post))


def _on_a_side(view: View, person: Item, post: Item) -> bool:
    """ "Trước năm 2010, Bí thư Huyện ủy X A đã …": at a time long ago that the text leaves open."""
    at, end = _both(person, post)
    found = vaguely(view, at) if view.scan.lexicon.words.today.isdisjoint(view.gap(at, end)) else None
    return found is not None and long_ago(view, found[1])


def _both(person: Item, post: Item) -> tuple[int, int]:
    return min(person.first, post.first), max(person.last, post.last)


def _past(view: View, post: Item) -> bool:
    """ "từng là …", "đã từng đảm nhiệm các chức vụ: …": everything after it in the sentence is over."""
    if back_then(view, post) or _of_former_officials(view, post):
        return True
    for cue in view.cued("past"):
        between = [i for i in view.of("Person") if cue.last <= i.first < post.first]
        if cue.last <= post.first and not between and not back_in_office(view, cue.last, post.first):
            return True
    return False


def _of_former_officials(view: View, post: Item) -> bool:
    """ "10 bị cáo nguyên là cán bộ xã X gồm: A, Chủ tịch UBND xã; …": said of all whom the list names."""
    words, opening = view.scan.lexicon.words, view.gap(view.first, min(post.first, view.first + _OPENING))
    if words.former.isdisjoint(opening):
        return False
    at = next(k for k, word in enumerate(opening) if word in words.former)
    if not {":", "gồm"} & set(opening[at:]):
        return False
    first = at + 1 + (opening[at + 1 : at + 2] == ["là"])
    return " ".join(opening[first : first + 2]) in words.officials
