"""Who had an office before, of which the text just told who got it: "Trước đó, ông B giữ chức vụ này", "Người tiền
nhiệm của ông A là bà C"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter

from ingest.grammar.pieces import PersonName
from ingest.join import Item
from ingest.lexicon.trie import where
from ingest.relate.statement import Statement
from ingest.relate.view import View

# So many words stand between somebody and the words that take the office up.
_NEAR = 12
# So many sentences behind the one that tells who got the office.
_REACH = 2


def that_office(views: Sequence[View], told: Sequence[Statement]) -> Iterator[Statement]:
    """HOLDS, now over, of whoever had the office before."""
    given = sorted((s for s in told if s.predicate == "APPOINTED"), key=lambda s: s.span.start)
    if not given or not views:
        return
    tokens, words = views[0].scan.tokens, views[0].scan.lexicon.words
    for at in where({phrase.split()[0] for phrase in words.that_office | words.predecessors}, tokens.low):
        pair, three = " ".join(tokens.low[at : at + 2]), " ".join(tokens.low[at : at + 3])
        k = bisect_right(views, at, key=_FIRST) - 1
        if k < 0 or at >= views[k].last:
            continue
        view = views[k]
        end = at + 3 if three in words.that_office else at + 2 if pair in words.that_office | words.predecessors else at
        person = _whose(view, at, end, before=pair in words.predecessors) if end > at else None
        office = _office(views, k, given) if person is not None and not _of_another(view, at) else None
        if person is None or office is None or person.draft is office.subject or _holds(view, person, end):
            continue
        over = (("former", "true"),)
        span = view.quote(person.first, at, person.last, end)
        yield Statement(
            "HOLDS", person.draft, office.object, span, "had-that-office", qualifiers=over, also=office.span
        )


def _office(views: Sequence[View], k: int, given: Sequence[Statement]) -> Statement | None:
    """The only office of which this sentence, or one right before it, tells who got it."""
    starts = views[k].scan.tokens.start
    first, last = starts[views[max(k - _REACH, 0)].first], starts[views[k].last - 1]
    found = [s for s in given if first <= s.span.start <= last]
    return found[-1] if found and len({id(s.object) for s in found}) == 1 else None


def _of_another(view: View, at: int) -> bool:
    """ "Chức danh P, các đại biểu bầu thêm ông B giữ chức vụ này": the office with which the sentence itself opens."""
    post = view.after(view.first, "Post")
    opened = view.gap(view.first, post.first) if post is not None and post.first < at else []
    return bool(opened) and " ".join(opened) in view.scan.lexicon.words.plain_posts


def _whose(view: View, at: int, end: int, *, before: bool) -> Item | None:
    """ "ông B (…) giữ | chức vụ này", "chức vụ này do ông B đảm nhiệm", "người giữ chức vụ này trước đó là ông B"; of a
    predecessor the one who is named behind."""
    for after in view.of("Person"):
        said = view.gap(end, after.first)
        told = said[-1:] in (["là"], ["do"]) or (before and not said)
        if after.first >= end and isinstance(after.piece, PersonName) and len(said) <= _NEAR and told:
            return after
    person = view.before(at, "Person") if not before else None
    whole = person is not None and isinstance(person.piece, PersonName) and at - person.last <= _NEAR
    return person if whole and any(c.last >= at >= c.first - 1 for c in view.cued("hold")) else None


def _holds(view: View, person: Item, end: int) -> bool:
    """ "… hiện giữ chức vụ này": somebody who has it at the time of the text."""
    words, low = view.scan.lexicon.words, view.scan.tokens.low
    return not words.at_present.isdisjoint(low[min(person.last, end) : max(person.first, end)])


_FIRST = attrgetter("first")
