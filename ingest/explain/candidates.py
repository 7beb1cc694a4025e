"""What looks like a mention and is none: phrases of the lists, and rows of words like names, outside of every piece."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from ingest.find import Clause
from ingest.grammar.pieces import EventRef
from ingest.grammar.scan import Scan
from ingest.lexicon import lexicon
from ingest.lexicon.entries import Head
from ingest.lexicon.names import names
from ingest.lexicon.trie import Trie

_LONGEST_NAME = 5
_LIKELY_NAME = 2


@dataclass(frozen=True, slots=True)
class Candidate:
    """Tokens [first, last), and the list whose phrase they are; "people" for what is built like a name."""

    first: int
    last: int
    kind: str


def candidates(scan: Scan, clause: Clause) -> Iterator[Candidate]:
    """The candidates of a sentence, in order and not overlapping."""
    covered, at = _covered(clause), clause.first
    while at < clause.last:
        found = _here(scan, at, clause.last) if scan.tokens.low[at] in _firsts() and at not in covered else None
        if found is not None:
            yield found
        at = found.last if found is not None else at + 1


def likely(scan: Scan, clause: Clause) -> Iterator[Candidate]:
    """Those that are worth telling whoever reads the document; an everyday word is not."""
    capital = scan.tokens.cap
    if any(capital[at] and scan.tokens.low[at] in _firsts() for at in _outside(clause)):
        for c in candidates(scan, clause):
            if c.kind != "events" and capital[c.first] and (c.last - c.first > 1 or _named(scan, c)):
                yield c


def _named(scan: Scan, c: Candidate) -> bool:
    return c.kind == "bodies" and scan.cap(c.last)


def _outside(clause: Clause) -> Iterator[int]:
    at = clause.first
    for piece in clause.pieces:
        yield from range(at, piece.first)
        at = max(at, _end(piece))
    yield from range(at, clause.last)


@cache
def _firsts() -> frozenset[str]:
    """Every word that a candidate can begin with."""
    lists = lexicon()
    tables: tuple[Trie[Any], ...] = (lists.titles, lists.heads, lists.directives, lists.honours, lists.event.heads)
    return frozenset(word for table in tables for word in table.firsts()) | set(names().surnames)


def _covered(clause: Clause) -> set[int]:
    """The tokens of pieces; what stands in the name of an event is read by itself."""
    return {at for piece in clause.pieces for at in range(piece.first, _end(piece))}


def _end(piece: Any) -> int:
    return piece.first + 1 if isinstance(piece, EventRef) and piece.name is not None else int(piece.last)


def _here(scan: Scan, at: int, stop: int) -> Candidate | None:
    if not scan.low(at)[0].isalpha():
        return None
    found = [(table.longest(scan.tokens.low, at, stop), kind) for kind, table in _tables(scan)]
    hits = [(hit[1], kind) for hit, kind in found if hit is not None and not _everyday(scan, at, hit[0])]
    if hits:
        end, kind = max(hits, key=lambda hit: hit[0])
        return Candidate(at, end, kind)
    return _name(scan, at, stop)


def _everyday(scan: Scan, at: int, entry: object) -> bool:
    """ "ban hành": a head that stands only with its owner is an everyday word in small letters."""
    return isinstance(entry, Head) and entry.strict and not scan.cap(at)


def _tables(scan: Scan) -> tuple[tuple[str, Trie[Any]], ...]:
    lists = scan.lexicon
    return (
        ("posts", lists.titles),
        ("bodies", lists.heads),
        ("directives", lists.directives),
        ("honours", lists.honours),
        ("events", lists.event.heads),
    )


def _name(scan: Scan, at: int, stop: int) -> Candidate | None:
    """A family name and capitalised words that are common in names."""
    end = scan.cap_run(at, stop, _LONGEST_NAME)
    words = scan.tokens.word[at:end]
    likely = len(words) > 1 and words[0].lower() in names().surnames and names().evidence(words) > _LIKELY_NAME
    return Candidate(at, end, "people") if likely else None
