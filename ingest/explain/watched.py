"""The steps find, join and relate under the eyes of a trace, and what was seen of each piece, cue and statement."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from ingest import steps
from ingest.explain.reasons import decides
from ingest.explain.trace import Call, Trace
from ingest.find import Clause, Found
from ingest.grammar.pieces import Body, DirectiveRef, EventRef, HonourRef, PersonName, Piece, PlaceRef, Post, Pronoun
from ingest.join import Joined, join
from ingest.relate import relate
from ingest.relate.statement import Cue, Statement
from ingest.relate.view import View

PIECES = (Body, Post, PersonName, EventRef, DirectiveRef, HonourRef, PlaceRef, Pronoun)
PARSERS = tuple(
    f"ingest.grammar.{name}"
    for name in (
        "bodies.body",
        "bodies.lowercase",
        "bodies.territory",
        "bodies.titles",
        "posts.post",
        "posts.shortbodies",
        "posts.marks",
        "people",
        "namewords",
        "documents.directive",
        "honours",
        "events.event",
        "places",
        "bodies.lists",
        "bodies.freenames",
        "bodies.joints",
        "bodies.words",
        "bodies.purposes",
    )
)
"""The modules whose functions read pieces."""
_Seen = TypeVar("_Seen")


@dataclass(slots=True)
class Watched:
    """What the steps made, and the calls by what they were about."""

    found: Found
    joined: Joined
    statements: list[Statement]
    parsing: dict[int, list[Call]] = field(default_factory=dict)
    """by the token that a parser started at"""
    joining: list[Call] = field(default_factory=list)
    """calls about a piece that came to nothing"""
    relating: list[Call] = field(default_factory=list)
    """calls of rules about a sentence"""


def watched(before: steps.Divided) -> Watched:
    """Run the steps on a divided document."""
    parsing: dict[int, list[Call]] = {}
    joining: list[Call] = []
    relating: list[Call] = []
    found = _traced(PARSERS, lambda call: _by_start(parsing, call), lambda: steps.found(before))
    joined = _traced(("ingest.join",), joining.append, lambda: join(found), _about_piece)
    statements = _traced(("ingest.relate",), relating.append, lambda: relate(joined), _about_sentence)
    return Watched(found, joined, statements, parsing, joining, relating)


def _traced(
    modules: tuple[str, ...],
    watch: Callable[[Call], None],
    step: Callable[[], _Seen],
    opens: Callable[[Call], bool] = lambda _: True,
) -> _Seen:
    with Trace(modules, watch, opens):
        return step()


def _by_start(parsing: dict[int, list[Call]], call: Call) -> None:
    at = call.given.get("at")
    if isinstance(at, int):
        parsing.setdefault(at, []).append(call)


def _about_piece(call: Call) -> bool:
    return any(isinstance(value, PIECES) for value in call.given.values())


def _about_sentence(call: Call) -> bool:
    return any(isinstance(value, View | Clause) for value in call.given.values())


def within(calls: Iterable[Call]) -> Iterator[Call]:
    """The calls and all beneath them, the outer first."""
    for call in calls:
        yield call
        yield from within(call.calls)


def rules_of(watched: Watched, piece: Piece) -> tuple[str, ...]:
    """The functions that read a piece, in the order in which they were called."""
    starts = range(piece.first, piece.first + 4)  # marks before a title ("nguyên") belong to the piece
    roots = (call for at in starts for call in watched.parsing.get(at, []) if _gave(call, piece))
    root = next(roots, None)
    if root is None:
        return ()
    return tuple(dict.fromkeys(call.name for call in within([root]) if _gave_part(call, piece)))


def _gave(call: Call, piece: Piece) -> bool:
    return any(value == piece or (isinstance(value, list) and piece in value) for value in call.gave)


def _gave_part(call: Call, piece: Piece) -> bool:
    parts = (value for value in call.gave if isinstance(value, PIECES))
    return _gave(call, piece) or any(piece.first <= part.first and part.last <= piece.last for part in parts)


def made(watched: Watched, statement: Statement) -> tuple[str, ...]:
    """The functions from a family of rules down to the one that made a statement."""
    calls, path = watched.relating, list[Call]()
    while maker := next((call for call in calls if any(value is statement for value in call.gave)), None):
        path.append(maker)
        calls = maker.calls
    return tuple(call.name for call in path if call.module != "ingest.relate")


def about(calls: Iterable[Call], thing: Piece | Cue) -> list[Call]:
    """The calls about one thing that gave it up, in the order of the run."""
    same = (call for call in within(calls) if any(type(v) is type(thing) and v == thing for v in call.given.values()))
    return [call for call in same if decides(call)]
