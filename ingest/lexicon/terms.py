"""The terms of elected bodies: terms.yaml, read once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from graph.errors import LexiconError
from graph.strictyaml import Fields, read

FILE = Path(__file__).with_name("terms.yaml")
_ROMAN = (("L", 50), ("XL", 40), ("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1))


@dataclass(frozen=True, slots=True)
class Term:
    """One term: ``years`` as texts give them, ``number`` where known, ``since`` and ``until`` ISO months (until: "" if
    it runs on).
    """

    years: str
    number: str
    since: str
    until: str

    def over(self, day: str) -> bool:
        """Whether it had ended before a day (ISO, as precise as known)."""
        return bool(self.until) and self.until < day[: len(self.until)]


@dataclass(frozen=True, slots=True)
class Cycle:
    """The terms of bodies of some heads, in order; ``levels``: of their territories, none for those without."""

    heads: frozenset[str]
    levels: frozenset[str]
    terms: tuple[Term, ...]
    examples: tuple[str, ...]
    counter: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Terms:
    """All cycles; ``numbers``: by territory the numbers of its Party committee's terms by their years."""

    cycles: tuple[Cycle, ...]
    numbers: Mapping[str, Mapping[str, str]]

    def of(self, head: str, level: str, territory: str, said: str) -> Term | None:
        """The term that ``said`` ("XVI", "2015-2020") means of a body; None where the table does not tell."""
        for cycle in self.cycles:
            if head in cycle.heads and (level in cycle.levels if cycle.levels else not level):
                counted = self.numbers.get(territory, {}) if level == "province" else {}
                return next((t for t in cycle.terms if said in (t.years, t.number or counted.get(t.years))), None)
        return None


@cache
def terms() -> Terms:
    """The terms that come with the project; LexiconError with file:line where the file is broken."""
    file = read(FILE, LexiconError)
    file.only("cycles", "numbers")
    cycles = tuple(_cycle(entry) for entry in file.entries("cycles"))
    return Terms(cycles, _numbers(file.fields("numbers"), cycles))


def _cycle(entry: Fields) -> Cycle:
    entry.only("heads", "levels", "why", "terms", "examples", "counter")
    return Cycle(
        frozenset(entry.texts("heads")),
        frozenset(entry.texts("levels", optional=True)),
        tuple(_term(term) for term in entry.entries("terms")),
        entry.texts("examples"),
        entry.texts("counter", optional=True),
    )


def _term(entry: Fields) -> Term:
    entry.only("years", "number", "from", "until")
    return Term(entry.text("years"), entry.text("number", ""), entry.text("from"), entry.text("until", ""))


def _numbers(fields: Fields, cycles: tuple[Cycle, ...]) -> Mapping[str, Mapping[str, str]]:
    """Every term of a territory's committee by counting from the given one, back and, where it counts on, forth."""
    fields.only("years", "why", "of", "counting_on")
    years, on, found = fields.text("years"), fields.texts("counting_on"), fields.fields("of")
    spans = next(
        ([t.years for t in c.terms] for c in cycles if "Tỉnh ủy" in c.heads and years in [t.years for t in c.terms]), []
    )
    if not spans:
        raise fields.error("years", f"không có nhiệm kỳ {years}", f"there is no term of {years}")
    at = spans.index(years)
    return {
        place: {span: roman(arabic(number) + k - at) for k, span in enumerate(spans) if k <= at or place in on}
        for number in found.names()
        for place in found.texts(number)
    }


def roman(number: int) -> str:
    """A number up to 89 in Roman numerals.

    >>> roman(17), roman(24)
    ('XVII', 'XXIV')
    """
    text = ""
    for letters, value in _ROMAN:
        while number >= value:
            text, number = text + letters, number - value
    return text


def arabic(number: str) -> int:
    """The value of a number in digits, or in Roman numerals up to 89; 0 where it is none.

    >>> arabic("17"), arabic("xxiv"), arabic("iiv")
    (17, 24, 0)
    """
    return int(number) if number.isdecimal() else _values().get(number.upper(), 0)


@cache
def _values() -> Mapping[str, int]:
    return {roman(number): number for number in range(1, 90)}
