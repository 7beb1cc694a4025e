"""The rules of the form of official documents: regimes.yaml, read once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from graph.errors import LexiconError
from graph.strictyaml import Fields, read
from ingest.lexicon.entries import directive_types
from ingest.lexicon.trie import Trie, words_of

FILE = Path(__file__).with_name("regimes.yaml")
SIDES = ("party", "state")

LETTER = "Công văn"
"""What has no heading with the name of its type."""


@dataclass(frozen=True, slots=True)
class FormType:
    """A type of document as headings name it, and the symbols that its numbers carry."""

    name: str
    symbols: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Regime:
    """The rules of one side ("party", "state") from a day on."""

    name: str
    side: str
    since: str
    vi: str
    en: str
    required: tuple[str, ...]
    types: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """What holds for bodies whose names begin so: types that they may not issue, or the symbols that are theirs.

    ``since`` and ``until`` are days of the document, empty where the rule has none.
    """

    bodies: tuple[str, ...]
    side: str
    values: tuple[str, ...]
    source: str
    committee: bool
    since: str = ""
    until: str = ""

    def applies(self, side: str, day: str | None) -> bool:
        """Whether the rule is one of this side, and held on the day (where one is known)."""
        if side != self.side or (day is None and (self.since or self.until)):
            return False
        return self.since <= (day or "") and (not self.until or (day or "") < self.until)


@dataclass(frozen=True, slots=True)
class Demand:
    """Components that some types must have; ``side``, ``since`` and ``bodies`` are empty where that is all the same."""

    types: tuple[str, ...]
    components: tuple[str, ...]
    side: str
    since: str
    bodies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a component (``of``): how one of its pieces begins, or how long an ISO date is that has it."""

    name: str
    of: str
    side: str
    begins: tuple[str, ...]
    length: int
    but: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Above:
    """Bodies whose letterhead names the one above, but not if their names have some words."""

    side: str
    bodies: tuple[str, ...]
    but: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Capacity:
    """Who signs for whom; regimes.yaml says what each list is for."""

    group: tuple[str, ...]
    secretaries: tuple[str, ...]
    single: tuple[str, ...]
    deputies: tuple[str, ...]
    members: tuple[str, ...]
    free: tuple[str, ...]
    charged: tuple[str, ...]
    plain: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Marks:
    """How one side writes the marks of capacities, where they are bound to it: all of them, or some bodies."""

    side: str
    marks: tuple[str, ...]
    bodies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LevelRule:
    """A level, how names of its bodies begin and which words they have, but not within some phrases."""

    level: str
    begins: tuple[str, ...]
    having: tuple[str, ...]
    but: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Regimes:
    """All of regimes.yaml; the file says what each part is for."""

    types: Trie[FormType]
    names: tuple[str, ...]
    """of all types"""
    codes: Mapping[str, frozenset[str]]
    """by symbol the names of the types that carry it"""
    capacities: Mapping[str, str]
    """kind of signing by its mark without full stops: "T/M" and "TM" are collective"""
    regimes: tuple[Regime, ...]
    without: tuple[tuple[frozenset[str], frozenset[str]], ...]
    attached: frozenset[str]
    """components of the document that another is attached to"""
    bare: frozenset[str]
    """those that an attached one without a letterhead leaves to it as well"""
    extra: tuple[Demand, ...]
    pieces: tuple[Piece, ...]
    superiors: tuple[Above, ...]
    ruled: Mapping[str, str]
    """by side the first day of detailed rules"""
    never: tuple[Rule, ...]
    symbols: tuple[Rule, ...]
    capacity: Capacity
    marks: tuple[Marks, ...]
    levels: tuple[LevelRule, ...]

    def carriers(self, symbol: str) -> frozenset[str]:
        """The types whose letters a symbol begins with: of "QĐ-UBND" Quyết định and what else carries QĐ."""
        return self.codes.get(symbol.partition("-")[0].partition("/")[0], frozenset())


@cache
def regimes() -> Regimes:
    """The rules that come with the project; LexiconError with file:line where the file is broken."""
    f = read(FILE, LexiconError)
    f.only(
        "types", "capacities", "regimes", "without", "attached", "bare", "with", "parts", "superiors", "ruled",
        "never", "symbols", "capacity", "marks", "levels",
    )  # fmt: skip
    types = _types(f)
    return Regimes(
        types=Trie((words_of(one.name), one) for one in types),
        names=tuple(one.name for one in types),
        codes=_codes(types),
        capacities=_capacities(f.fields("capacities")),
        regimes=tuple(map(_regime, f.entries("regimes"))),
        without=tuple(map(_components, f.entries("without"))),
        attached=frozenset(f.texts("attached")),
        bare=frozenset(f.texts("bare")),
        extra=tuple(map(_demand, f.entries("with"))),
        pieces=tuple(map(_piece, f.entries("parts"))),
        superiors=tuple(map(_above, f.entries("superiors"))),
        ruled={side: f.fields("ruled").text(side) for side in SIDES},
        never=tuple(_rule(one, "types") for one in f.entries("never")),
        symbols=tuple(_rule(one, "symbols") for one in f.entries("symbols")),
        capacity=_capacity(f.fields("capacity")),
        marks=tuple(map(_mark, f.entries("marks"))),
        levels=tuple(map(_level, f.entries("levels"))),
    )


def _types(f: Fields) -> tuple[FormType, ...]:
    """The types of directives.yaml, and those that only headings know."""
    found = [FormType(kind.name, kind.symbols) for kind in directive_types()]
    for one in f.entries("types"):
        one.only("name", "symbols", "examples")
        found.append(FormType(one.text("name"), one.texts("symbols")))
    return tuple(found)


def _codes(types: tuple[FormType, ...]) -> Mapping[str, frozenset[str]]:
    symbols = {symbol for one in types for symbol in one.symbols}
    return {symbol: frozenset(one.name for one in types if symbol in one.symbols) for symbol in symbols}


def _capacities(f: Fields) -> Mapping[str, str]:
    """The kind of each mark; old documents put a stop behind each letter ("K.T. CHỦ TỊCH")."""
    marks = {mark: kind for kind in f.names() for mark in f.texts(kind)}
    return marks | {".".join(mark): kind for mark, kind in marks.items() if mark.isalpha()}


def _regime(f: Fields) -> Regime:
    f.only("name", "side", "from", "source", "vi", "en", "required", "types")
    return Regime(
        f.text("name"),
        f.one_of("side", SIDES),
        f.text("from", ""),
        f.text("vi"),
        f.text("en"),
        f.texts("required"),
        f.texts("types"),
    )


def _components(f: Fields) -> tuple[frozenset[str], frozenset[str]]:
    f.only("types", "components")
    return frozenset(f.texts("types")), frozenset(f.texts("components"))


def _demand(f: Fields) -> Demand:
    f.only("types", "components", "side", "from", "bodies", "source")
    f.text("source")
    return Demand(
        f.texts("types"),
        f.texts("components"),
        f.one_of("side", (*SIDES, ""), ""),
        f.text("from", ""),
        f.texts("bodies", optional=True),
    )


def _piece(f: Fields) -> Piece:
    f.only("name", "of", "side", "begins", "length", "but", "source")
    f.text("source")
    begins, but = (f.texts(name, optional=True) for name in ("begins", "but"))
    return Piece(
        f.text("name"), f.text("of"), f.one_of("side", (*SIDES, ""), ""), begins, int(f.text("length", "") or 0), but
    )


def _above(f: Fields) -> Above:
    f.only("bodies", "but", "side", "source")
    f.text("source")
    return Above(f.one_of("side", SIDES), f.texts("bodies"), f.texts("but"))


def _rule(f: Fields, values: str) -> Rule:
    f.only("bodies", "side", "committee", values, "source", "from", "until")
    days = [f.text(name, "") for name in ("from", "until")]
    return Rule(
        f.texts("bodies"), f.one_of("side", SIDES), f.texts(values), f.text("source"), f.flag("committee"), *days
    )


def _capacity(f: Fields) -> Capacity:
    lists = ("group", "secretaries", "single", "deputies", "members", "free", "charged", "plain")
    f.only(*lists, "source")
    return Capacity(**{name: f.texts(name) for name in lists}, source=f.text("source"))


def _mark(f: Fields) -> Marks:
    f.only("side", "marks", "bodies", "source")
    f.text("source")
    return Marks(f.one_of("side", SIDES), f.texts("marks"), f.texts("bodies", optional=True))


def _level(f: Fields) -> LevelRule:
    f.only("level", "begins", "having", "but")
    level = f.one_of("level", ("central", "province", "district", "base"))
    return LevelRule(level, *(f.texts(name, optional=True) for name in ("begins", "having", "but")))
