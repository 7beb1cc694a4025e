"""On which day a document was issued or signed, and not when somebody only tells of it."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.grammar.pieces import DirectiveRef
from ingest.join import Item
from ingest.relate.days import day_of, just_after
from ingest.relate.statement import Cue, Statement
from ingest.relate.view import View

_DAY = len("2020-01-31")
_WAS = frozenset(("được", "đã", "vừa"))

# So many words has a verb of telling, or what tells that something was done before.
_PAIR = 2


def issued_on(view: View, cue: Cue, item: Item | None = None) -> str | None:
    """When it was issued: as :func:`day_of` tells, but "Ngày 10/8, Văn phòng A cho biết B đã ban hành …" has only the
    day of the telling, and "ban hành Kế hoạch mở lớp ngày 20/8" that of what its title tells.

    ``item``: the document of a passive, which may be one that somebody else has to do with on that day.
    """
    day = day_of(view, cue)
    date = next((d for d in view.dates if d.iso == day), None)
    if date is None or just_after(view, cue) is not None:
        return day
    at, end = view.scan.tokens.at(date.start), view.scan.tokens.at(date.end)
    titled = any(one.last <= at < one.end for one in view.of("Directive"))
    if titled or _of_paper(view, at) or _done_by(view, cue, at):
        return None
    if end < cue.first and (_tells(view, end, cue.first) or _before_it(view, end, cue.first)):
        return None
    return None if item is not None and _had_to_do_with(view, end, item) else day


def own_day(view: View, cue: Cue) -> Iterator[Statement]:
    """ "Chỉ thị số 15/CT-TTg (được) ban hành ngày 27/3/2020 …": the day of a document, whoever issued it."""
    item, day = view.before(cue.first, "Directive"), just_after(view, cue)
    if item is None or day is None or len(day) < _DAY or set(view.gap(item.end, cue.first)) - _WAS:
        return
    ref = item.piece
    if isinstance(ref, DirectiveRef) and ref.number is not None and ref.date is None:
        yield Statement("date", item.draft, None, view.evidence(item, cue), "day-of-issue", value=day)


def _done_by(view: View, cue: Cue, at: int) -> bool:
    """ "Đến ngày 10/8, A đã ban hành B", "Trước ngày 10/8, A ban hành B": was it done at some time before the day?"""
    words, before = view.scan.lexicon.words, view.scan.low(at - 1)
    if before not in words.done_by or at >= cue.first:
        return False
    return before not in words.done_by_then or "đã" in view.gap(cue.first - _PAIR, cue.first)


def _tells(view: View, first: int, stop: int) -> bool:
    """Does somebody tell between two tokens what follows?"""
    verbs = _found(view, first, stop, view.scan.lexicon.words.reporting)
    tellers = (view.before(at, "Organisation", "Post", "Person") for at in verbs)
    return any(one is not None and one.first >= first for one in tellers)


def _before_it(view: View, first: int, stop: int) -> bool:
    """ "Ngày 10/8, sau khi A ban hành B, các chốt được dỡ bỏ": was it done before what happened on the day?"""
    words = view.scan.lexicon.words.done_before
    return any("," not in view.gap(at, stop) for at in _found(view, first, stop, words))


def _found(view: View, first: int, stop: int, words: frozenset[str]) -> list[int]:
    return [at for at in range(first, stop - 1) if " ".join(view.gap(at, at + _PAIR)) in words]


def _of_paper(view: View, at: int) -> bool:
    """ "Theo báo cáo ngày 10/8 của A, B đã ban hành …": is the day that of a paper before it?"""
    words = view.scan.lexicon.words.dated_papers
    return any(at - size >= view.first and " ".join(view.gap(at - size, at)) in words for size in (1, _PAIR))


def _had_to_do_with(view: View, end: int, item: Item) -> bool:
    """ "Ngày 10/8, A họp về Nghị quyết số 5 do B ban hành": did something else happen to the document on the day?"""
    if end >= item.first:
        return False
    acted = any(end <= c.first < item.first for c in view.cues)
    return acted or view.scan.low(item.first - 1) == "theo"
