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
_OPENS = frozenset(("gồm", ":"))
_FIRST = attrgetter("first")
_INNER = frozenset(("parent", "place"))
# So many tokens stand before what a row names, and between the body and what opens the list; so many words has a row
# that names no body ("Các phòng chuyên môn, nghiệp vụ:"), of which so many may stand together.
_MARK, _NEAR, _PLAIN, _GAP = 3, 4, 20, 2
# So many words say what kinds of organs they are: "các cơ quan chuyên môn, tổ chức hành chính".
_KINDS = 10


@record
class Structure:
    """The organs named in the tokens [first, last) are those of a body."""

    first: int
    last: int
    body: Body


def structures(found: Found) -> Iterator[Structure]:
    """The lists of organs of a document, in order."""
    low = found.scan.tokens.low
    for word, announced in (("cấu", _made_up), ("thuộc", _several_of)):
        for at in each(word, low):
            k = bisect_right(found.clauses, at, key=_FIRST) - 1
            body = announced(found, found.clauses[k], at) if k >= 0 else None
            if body is not None:
                yield Structure(body.last, _end(low, found.clauses, k), body)


def _made_up(found: Found, clause: Clause, at: int) -> Body | None:
    """The body whose structure the clause announces: the first one after the words, before what opens a list."""
    if found.scan.tokens.low[at - 1 : at + 3] != _SAID:
        return None
    body = next((p for p in clause.pieces if isinstance(p, Body) and p.first > at), None)
    if body is None:
        return None
    opening = found.scan.tokens.low[body.last : min(body.last + _NEAR, clause.last)]
    return body if _OPENERS.intersection(opening) or body.last >= clause.last - 1 else None


def _several_of(found: Found, clause: Clause, at: int) -> Body | None:
    """ "Thành lập các cơ quan chuyên môn thuộc UBND phường X, gồm:": the body whose organs are listed."""
    body = next((p for p in clause.pieces if isinstance(p, Body) and p.first == at + 1), None)
    if body is None:
        return None
    low, some = found.scan.tokens.low, found.scan.lexicon.words.some_heads
    several = any(word.isdigit() or word in some for word in low[max(clause.first, at - _KINDS) : at])
    opened = next((k + 1 for k in range(body.last, min(body.last + _NEAR, clause.last)) if low[k] in _OPENS), 0)
    opened += low[opened : opened + 1] == [":"]  # "gồm:"
    after = next((p for p in clause.pieces if isinstance(p, Body) and p.first >= body.last), None)
    listed = opened == clause.last if after is None else after.first == opened
    return body if several and opened and listed else None


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
    if named is None or named.head.takes.isdisjoint(_INNER):
        return False
    return named.first - clause.first <= _MARK or low[named.first - 1] == ":"


def _is_plain(clause: Clause) -> bool:
    """A row that names nothing: "a) Các phòng chuyên môn:"."""
    return not clause.pieces and clause.last - clause.first <= _PLAIN
