"""Marking the words of claims in a text: spans that lie in one another are nested, spans that cross are split."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import count


@dataclass(frozen=True, slots=True)
class Mark:
    """[start, end) of a text and the claims that stand there; ``anchors`` are those that begin here."""

    start: int
    end: int
    claims: tuple[str, ...]
    anchors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """A marked stretch: texts and smaller marks in order."""

    claims: tuple[str, ...]
    anchors: tuple[str, ...]
    parts: tuple[Piece | str, ...]


def merge(spans: Iterable[tuple[int, int, str, bool]]) -> list[Mark]:
    """One mark for each stretch, sorted, the longer first; a span is (start, end, claim, whether the claim begins)."""
    found: dict[tuple[int, int], list[tuple[str, bool]]] = {}
    for start, end, claim, first in spans:
        found.setdefault((start, end), []).append((claim, first))
    marks = [
        Mark(start, end, tuple(claim for claim, _ in said), tuple(claim for claim, first in said if first))
        for (start, end), said in found.items()
    ]
    return sorted(marks, key=_order)


def nest(text: str, marks: list[Mark], start: int = 0, end: int | None = None) -> tuple[Piece | str, ...]:
    """The text [start, end) as pieces; their texts joined give it again. ``marks`` are sorted as by :func:`merge`."""
    end = len(text) if end is None else end
    parts: list[Piece | str] = []
    numbers, at = count(), start
    rest = [(_order(mark), next(numbers), mark) for mark in marks]  # sorted, so a heap
    while rest:
        mark, inside = heappop(rest)[-1], list[Mark]()
        while rest and rest[0][-1].start < mark.end:
            inside.append(heappop(rest)[-1])
        for other in inside:
            if other.end > mark.end:
                tail = _tail(other, mark.end)
                heappush(rest, (_order(tail), next(numbers), tail))
        within = sorted((_head(other, mark.end) for other in inside), key=_order)
        parts += _plain(text, at, mark.start)
        parts.append(Piece(mark.claims, mark.anchors, nest(text, within, mark.start, mark.end)))
        at = mark.end
    return (*parts, *_plain(text, at, end))


def _order(mark: Mark) -> tuple[int, int]:
    return mark.start, -mark.end


def _head(mark: Mark, end: int) -> Mark:
    return Mark(mark.start, min(mark.end, end), mark.claims, mark.anchors)


def _tail(mark: Mark, start: int) -> Mark:
    return Mark(start, mark.end, mark.claims, ())


def _plain(text: str, start: int, end: int) -> list[str]:
    return [text[start:end]] if start < end else []
