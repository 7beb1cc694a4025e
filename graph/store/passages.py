"""Where the words of a claim stand: what is published before them and after."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from neo4j import ManagedTransaction

from graph.ids import label_of
from graph.store.bolt import in_batches

_WORDS = (
    "UNWIND $ids AS id MATCH (c:`{label}` {{id: id}}) RETURN c.id AS id, c.document AS document, "
    "coalesce(c.starts, [c.start]) AS starts, coalesce(c.quotes, [c.quote]) AS quotes"
)
_AROUND = (
    "UNWIND $rows AS row MATCH (r:Reading {id: row.document}) RETURN r.id AS document, "
    "[at IN row.places | substring(r.text, at[0], at[1])] AS windows"
)


@dataclass(frozen=True, slots=True)
class Passage:
    """Words as published, from character ``start`` of the text of a document, and what stands before and after them.

    Either side is cut where it is longer than was asked for; nothing is left out between.
    """

    start: int
    before: str
    words: str
    after: str


def passages(tx: ManagedTransaction, ids: Iterable[str], reach: int) -> dict[str, tuple[Passage, ...]]:
    """By id of a claim (``claim:…``) or of words that were not read (``unread:…``): a passage for each of its spans."""
    spans = _spans(tx, ids)
    rows = [
        {"document": document, "places": [_window(one, reach) for one in some]}
        for document, some in sorted(spans.items())
    ]
    found: defaultdict[str, tuple[Passage, ...]] = defaultdict(tuple)
    for row in in_batches(tx, _AROUND, "rows", rows):
        for one, window in zip(spans[row["document"]], row["windows"], strict=True):
            at = _place(window, one.words, min(one.start, reach))
            if at is not None:
                found[one.claim] += (Passage(one.start, window[:at], one.words, window[at + len(one.words) :]),)
    return dict(found)


@dataclass(frozen=True, slots=True)
class _Span:
    claim: str
    start: int
    words: str


def _spans(tx: ManagedTransaction, ids: Iterable[str]) -> dict[str, list[_Span]]:
    """By document: the spans of all claims, each claim's in their order."""
    by_label: defaultdict[str, list[str]] = defaultdict(list)
    for one in sorted(ids):
        by_label[label_of(one)].append(one)
    found: defaultdict[str, list[_Span]] = defaultdict(list)
    for label, some in by_label.items():
        for row in in_batches(tx, _WORDS.format(label=label), "ids", some):
            pairs = zip(row["starts"], row["quotes"], strict=True)
            found[row["document"]] += (_Span(row["id"], int(start), words) for start, words in pairs)
    return dict(found)


def _window(span: _Span, reach: int) -> list[int]:
    """The first character and the length of what is asked for."""
    before = min(span.start, reach)
    return [span.start - before, before + len(span.words) + reach]


def _place(window: str, words: str, expected: int) -> int | None:
    """Where the words stand; an engine counts a character outside the basic plane as two, which moves them."""
    if window.startswith(words, expected):
        return expected
    at = window.find(words)
    return None if at < 0 else at
