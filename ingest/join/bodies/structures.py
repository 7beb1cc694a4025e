"""Organs that are listed where a text tells how a body is made up: "Cơ cấu tổ chức của Chi cục X gồm: Văn phòng; …".

It says whose an organ is that takes its name from its body; bodies with names of their own in such rows become parts of
it in ``ingest.relate.bodies.unitrows``."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from operator import attrgetter

from graph.records import record
from ingest.find import Clause, Found
from ingest.grammar.pieces import Body
from ingest.lexicon.trie import each

_SAID = ["cơ", "cấu", "tổ", "chức"]
_OPENERS = frozenset(("gồm", ":", "có"))
_FIRST = attrgetter("first")
# So many tokens stand before what a row names, and between the body and what opens the list; so many words has a row
# that names no body ("Các phòng chuyên môn, nghiệp vụ:"), of which so many may stand together.
_MARK, _NEAR, _PLAIN, _GAP = 3, 4, 20, 2


@record
class Structure:
    """The organs named in the tokens [first, last) are those of a body."""

    first: int
    last: int
    body: Body


def structures(found: Found) -> Iterator[Structure]:
    """The lists of organs of a document, in order."""
    low = found.scan.tokens.low
    for at in each("cấu", low):
        k = bisect_right(found.clauses, at, key=_FIRST) - 1
        if k < 0 or low[at - 1 : at + 3] != _SAID:
            continue
        body = _made_up(found, found.clauses[k], at)
        if body is not None:
            yield Structure(body.last, _end(low, found.clauses, k), body)


def _made_up(found: Found, clause: Clause, at: int) -> Body | None:
    """The body whose structure the clause announces: the first one after the words, before what opens a list."""
    body = next((p for p in clause.pieces if isinstance(p, Body) and p.first > at), None)
    if body is None:
        return None
    opening = found.scan.tokens.low[body.last : min(body.last + _NEAR, clause.last)]
    return body if _OPENERS.intersection(opening) or body.last >= clause.last - 1 else None


def _end(low: list[str], clauses: tuple[Clause, ...], k: int) -> int:
    """Where the rows below a clause end that begin with an organ, behind a mark or a label of their own."""
    end, plain = clauses[k].last, 0
    for clause in clauses[k + 1 :]:
        row = _is_row(low, clause)
        plain = 0 if row else plain + 1
        leaders = "lãnh đạo" in " ".join(low[clause.first : clause.first + _MARK + 1])  # "1. Lãnh đạo Chi cục: …"
        if plain > _GAP or not (row or leaders or _is_plain(clause)):
            break
        end = clause.last if row else end
    return end


def _is_row(low: list[str], clause: Clause) -> bool:
    named = next((p for p in clause.pieces if isinstance(p, Body)), None)
    if named is None or "parent" not in named.head.takes:
        return False
    return named.first - clause.first <= _MARK or low[named.first - 1] == ":"


def _is_plain(clause: Clause) -> bool:
    """A row that names nothing: "a) Các phòng chuyên môn:"."""
    return not clause.pieces and clause.last - clause.first <= _PLAIN
