"""Names of which the text tells that one body came of another: they mean two, though one goes on from the other."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import permutations

from ingest.find import Clause, Found
from ingest.grammar.pieces import bodies_in
from ingest.join.bodies.spelt import spelt
from ingest.lexicon.framedheads import CHANGES


def changed(found: Found) -> frozenset[tuple[str, str]]:
    """The shorter and the longer title of each two that a sentence with a verb of change sets against each other:
    "tách Bộ Thủy lợi và Kiến trúc thành hai bộ: Bộ Thủy lợi và Bộ Kiến trúc", "Bộ Thủy lợi tách ra từ Bộ Thủy lợi và
    Kiến trúc"."""
    return frozenset(pair for clause in found.clauses if _changes(found, clause) for pair in _pairs(found, clause))


def _changes(found: Found, clause: Clause) -> bool:
    scan = found.scan
    for verb in scan.frames[bisect_left(scan.frames, clause.first) : bisect_left(scan.frames, clause.last)]:
        hit = scan.lexicon.frame_verbs.longest(scan.tokens.low, verb, clause.last)
        if hit is not None and hit[0] in CHANGES:
            return True
    return False


def _pairs(found: Found, clause: Clause) -> Iterator[tuple[str, str]]:
    """Of each title where it first ends and last begins is enough: a sentence may name one a hundred times."""
    ends, begins = dict[str, int](), dict[str, int]()
    for body in bodies_in(clause.pieces):
        title = spelt(body.title)
        ends[title] = min(body.last, ends.get(title, body.last))
        begins[title] = max(body.first, begins.get(title, body.first))
    turns = [at for at in range(clause.first, clause.last) if _turns(found, at)] if len(ends) > 1 else []
    for left, right in permutations(ends, 2):
        short, long = sorted((left, right), key=len)
        goes_on = long.startswith(short) and long != short
        if goes_on and bisect_left(turns, ends[left]) < bisect_left(turns, begins[right]):
            yield short, long


def _turns(found: Found, at: int) -> bool:
    """ "thành", and no half of "thành lập"."""
    scan, lexicon = found.scan, found.scan.lexicon
    return scan.low(at) in lexicon.words.turning and (scan.low(at), scan.low(at + 1)) not in lexicon.compounds
