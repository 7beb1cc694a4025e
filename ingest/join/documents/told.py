"""What the words around a document tell of it: that it is only planned, what it rules, that another changes it."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.find import Found
from ingest.grammar.pieces import DirectiveRef

# So many tokens lie between a document and what it changes; so near stands that it is only planned.
_CLAUSE, _PLANNED = 60, 6
_CHANGING = ("amend", "replace", "implement")
_DECISION = "Quyết định"
_ENDS = frozenset((".", ",", ";"))


def changed(found: Found, ref: DirectiveRef, after: int | None) -> bool:
    """ "Nghị định A sửa đổi Nghị định B. Nghị định này …": does the document told of before, which ended at the token
    ``after``, change this one, so that the text goes on about it?"""
    if after is None or not 0 <= ref.first - after <= _CLAUSE or "." in found.scan.tokens.low[after : ref.first]:
        return False
    return any(cue in _CHANGING for cue in _cues(found, after, ref.first))


def planned(found: Found, ref: DirectiveRef) -> bool:
    """ "sẽ ban hành Nghị định thay thế …": is it told of one that is still to come?"""
    return "not" in _cues(found, max(ref.first - _PLANNED, 0), ref.first)


def ordered(found: Found, ref: DirectiveRef) -> bool:
    """ "Giao Sở A ban hành Quy chế …", "Trình UBND tỉnh các Quyết định, Chỉ thị về …": what an article makes a duty."""
    low = found.scan.low
    opened = (at for at in range(ref.first - 1, max(ref.first - _CLAUSE, 0), -1) if low(at - 1) == ".")
    return low(next(opened, 0)) in found.scan.lexicon.words.duties


def drawn_up(found: Found, ref: DirectiveRef) -> bool:
    """ "Giao các sở xây dựng Kế hoạch của UBND tỉnh", "xây dựng Chương trình/Kế hoạch của …": is it yet to come?"""
    low, words = found.scan.tokens.low, found.scan.lexicon.words.drawn_up
    for at in range(ref.first - 2, max(ref.first - _PLANNED, 0), -1):
        if low[at + 1] in _ENDS:
            return False
        if f"{low[at]} {low[at + 1]}" in words:
            return True
    return False


def ruled(found: Found, ref: DirectiveRef) -> bool:
    """ "vừa ký quyết định công nhận di tích X", "ra quyết định phê duyệt …": what is signed to a public end."""
    low, closed = found.scan.low, found.scan.lexicon.words
    opens = (f"{low(ref.last)} {low(ref.last + 1)}", low(ref.last))
    words, table = found.scan.tokens.low, found.scan.lexicon.directives
    carries = low(ref.last) == "ban" and table.starts_at(words, ref.last + 2, ref.last + 5)
    signed = ref.kind.name == _DECISION and low(ref.first - 1) in closed.signing and not carries
    return signed and not closed.rules.isdisjoint(opens)


def _cues(found: Found, first: int, stop: int) -> Iterator[str]:
    """The cues between two tokens."""
    hits = (found.scan.lexicon.cues.longest(found.scan.tokens.low, at, stop) for at in found.scan.cues_of(first, stop))
    return (hit[0] for hit in hits if hit is not None)
