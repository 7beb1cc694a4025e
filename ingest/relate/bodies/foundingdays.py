"""The day on which a body was founded, whoever did it: "X được thành lập ngày 3-2-1998", "Thành lập năm 1969, X …"."""

from __future__ import annotations

from collections.abc import Iterator

from graph.dates import bounds
from ingest.grammar.dates import POINTS, Date, Precision
from ingest.join import Item
from ingest.lexicon.successions import successions as table
from ingest.relate.bodies.cutnames import cut
from ingest.relate.days import opens
from ingest.relate.statement import Cue, Statement
from ingest.relate.view import View

# Between a body and the verb stand so many words at most, and before a fronted verb.
_NEAR, _FRONT = 4, 3
_DECIDING = 4  # "ký Quyết định thành lập"
# "X (thành lập năm 1990)", "X, được thành lập ngày 5/3/1990, …".
_ASIDE, _MARKS = ([","], ["("]), frozenset((",", ";", "("))
_SINCE, _YEAR = ["từ", "năm"], 4


def founded(view: View, cue: Cue) -> Iterator[Statement]:
    """What a verb of founding without a founder tells of a day."""
    if not (view.sentence.clause.dates or _since(view, cue.last)) or _remade(view):
        return
    told = _remembered(view, cue) or _fronted(view, cue) or _passive(view, cue)
    if told is not None:
        yield from _told(view, cue, *told)


def founded_by(view: View, cue: Cue, body: Item, end: int) -> Iterator[Statement]:
    """The day on which somebody founded a body; that of a decision is not yet the day of the body. ``end``: of the row
    of those that were founded together.
    """
    if not (view.dates or _since(view, cue.last)) or _remade(view) or _decided(view, cue):
        return
    day = _behind(view, cue.last) or _behind(view, max(end, cue.last)) or _opening(view, cue.first)
    if day is not None:
        yield from _told(view, cue, body, day)


def _told(view: View, cue: Cue, body: Item, day: Date) -> Iterator[Statement]:
    published = view.joined.found.published
    ahead = published is not None and bounds(day.iso)[0] > bounds(published)[1]
    if ahead or day.inferred or cut(view, body) or _passing(view, body):
        return
    first, last = view.scan.tokens.at(day.start), view.scan.tokens.at(day.end)
    span = view.quote(body.first, body.last, cue.first, cue.last, first, last)
    yield Statement("founded", body.draft, None, span, "founded", value=day.iso)


def _remade(view: View) -> bool:
    """ "X được thành lập trên cơ sở A", "tái lập", "tiền thân": another body went before it, and whose day it is the
    words do not say."""
    if view.cued(*table().cues):
        return True
    said = f" {' '.join(view.gap(view.first, view.last))} "
    return any(f" {words} " in said for words in view.scan.lexicon.words.founded_anew)


def _decided(view: View, cue: Cue) -> bool:
    """ "Ngày 5/3, UBND tỉnh ký Quyết định thành lập X": the day of what was decided."""
    said = " ".join(view.gap(max(cue.first - _DECIDING, view.first), cue.last))
    return any(i.last <= cue.first for i in view.of("Directive")) or any(
        words in said for words in view.scan.lexicon.words.founding_decided
    )


def _passing(view: View, body: Item) -> bool:
    """ "Ban Chỉ đạo X": one is formed for each term or task, under one name."""
    heads = tuple(view.scan.lexicon.words.formed_again)
    return body.org is None or body.office is not None or body.org.head.name.lower().startswith(heads)


def _passive(view: View, cue: Cue) -> tuple[Item, Date] | None:
    """ "X được thành lập ngày …", "Ngày …, X chính thức được thành lập", "X thành lập năm …"."""
    words = view.scan.lexicon.words
    mark = cue.first
    while mark > view.first and view.scan.low(mark - 1) in words.founding_adverbs:
        mark -= 1
    marked = view.scan.low(mark - 1) in words.passive and view.scan.low(mark - 1) != "do"
    mark -= marked
    body = _subject(view, mark)
    day = _behind(view, cue.last)
    if body is None or _decided(view, cue):
        return None
    if day is None:
        day = _opening(view, body.first) if marked and not _dated_behind(view, cue) else None
    elif not marked and (view.gap(body.last, mark) not in ([], *_ASIDE) or _object(view, day)):
        return None
    return (body, day) if day is not None else None


def _subject(view: View, mark: int) -> Item | None:
    """The body that the clause is about: it opens the clause, or the sentence as "X là trường công lập, được …"."""
    body, bodies = view.before(mark, "Organisation"), view.of("Organisation")
    if body is None:
        return None
    if bodies[0].first - view.first <= 1 and view.scan.low(bodies[0].last) == "là":
        return bodies[0] if view.scan.low(mark - 1) == "," or bodies[-1].last <= bodies[0].last else None
    gap = view.gap(body.last, mark)
    near = gap in _ASIDE or (len(gap) <= _NEAR and _MARKS.isdisjoint(gap))
    return body if near and _opens_clause(view, body) else None


def _opens_clause(view: View, body: Item) -> bool:
    """Nothing but a day, a mark or a word that opens a clause stands before it, and it is no part of another name."""
    before, words = view.scan.low(body.first - 1), view.scan.lexicon.words
    if any(i.first < body.first < i.last for i in view.items):
        return False
    ended = any(view.scan.tokens.at(d.end) == body.first for d in view.dates)
    return body.first == view.first or ended or not before.isalnum() or before in words.founded_openers


def _fronted(view: View, cue: Cue) -> tuple[Item, Date] | None:
    """ "(Được) thành lập (từ) năm 1969, (đến nay) X …"."""
    words, day = view.scan.lexicon.words, _behind(view, cue.last)
    front = set(view.gap(view.first, cue.first))
    if day is None or cue.first - view.first > _FRONT or not front <= words.passive | words.founding_adverbs:
        return None
    end = view.scan.tokens.at(day.end)
    body = view.after(end, "Organisation")
    gap = view.gap(end, body.first) if body is not None else []
    return (body, day) if body is not None and gap[:1] == [","] and set(gap) <= words.founded_till_now else None


def _remembered(view: View, cue: Cue) -> tuple[Item, Date] | None:
    """ "kỷ niệm 60 năm Ngày thành lập X (5/3/1957 - 5/3/2017)", "ngày thành lập X (5/3/1957)"."""
    body = view.after(cue.last, "Organisation")
    if body is None or body.first != cue.last or view.scan.low(body.last) != "(":
        return None
    if view.scan.low(cue.first - 1) not in ("ngày", "năm"):
        return None
    row = [d for d in view.sentence.clause.dates if view.scan.tokens.at(d.start) > body.last]
    if not row or row[0].precision != Precision.DAY or view.scan.tokens.at(row[0].start) != body.last + 1:
        return None
    end = view.scan.tokens.at(row[0].end)
    if view.scan.low(end) == ")":
        return body, row[0]
    again = row[1] if len(row) > 1 and view.scan.tokens.at(row[1].start) == end + 1 else None
    dash = view.scan.low(end) in view.scan.lexicon.words.spans
    return (body, row[0]) if again is not None and dash and again.iso[4:] == row[0].iso[4:] else None


def _behind(view: View, at: int) -> Date | None:
    """The day right behind a token: "ngày 3-2-1998", "vào tháng 5/1994", "từ năm 1997"."""
    since = _since(view, at)
    if since is not None:
        return since
    day = next((d for d in view.dates if view.scan.tokens.at(d.start) >= at), None)
    if day is None or day.precision not in POINTS:
        return None
    return day if set(view.gap(at, view.scan.tokens.at(day.start))) <= view.scan.lexicon.words.times else None


def _since(view: View, at: int) -> Date | None:
    """ "từ năm 1997": no day of what happens, but of what goes on since."""
    place, tokens = at + len(_SINCE), view.scan.tokens
    if view.gap(at, place) != _SINCE or place >= view.last:
        return None
    year = view.scan.low(place)
    known = year.isdigit() and len(year) == _YEAR
    return Date(tokens.start[at], tokens.end[place], year, Precision.YEAR) if known else None


def _opening(view: View, before: int) -> Date | None:
    """The day that opens the clause: "Ngày 5-5-1994, X …", "Năm 1969, theo nguyện vọng của nhân dân, X …"."""
    row = [d for d in view.dates if d.precision in POINTS and view.scan.tokens.at(d.end) <= before]
    day = row[-1] if row and opens(view, row[-1]) else None
    if day is None or ";" in view.gap(view.scan.tokens.at(day.end), before):
        return None
    if any(view.scan.tokens.at(day.end) <= c.first < before for c in view.cues if c.name != "based"):
        return None
    return day


def _dated_behind(view: View, cue: Cue) -> bool:
    """ "được thành lập sau Hội nghị ngày 5/3": the words may tie it to a day behind the verb."""
    return any(view.scan.tokens.at(d.start) >= cue.last for d in view.dates)


def _object(view: View, day: Date) -> bool:
    """ "UBND tỉnh thành lập năm 1990 Trường X": the one before the verb founds what stands behind the day."""
    end = view.scan.tokens.at(day.end)
    body = view.after(end, "Organisation")
    return body is not None and body.first - end <= 1 and view.scan.low(end) != ","
