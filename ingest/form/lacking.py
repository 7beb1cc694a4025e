"""What the rules require of a form and is not there: components, and parts of those that are there."""

from __future__ import annotations

from collections.abc import Iterator

from graph.form import Signature
from ingest.form.capacities import capacity_words
from ingest.form.facts import Facts, begins, calm, low
from ingest.lexicon.regimes import Demand, Piece, Regime, regimes


def missing(facts: Facts, regime: Regime) -> Iterator[str]:
    """The components that the regime requires of this type and that are not there, then parts of those that are."""
    freed = _freed(facts)
    for name in dict.fromkeys(_wanted(facts, regime)):
        there = facts.signatures if name == "signatures" else facts.all(name)
        if name not in freed and not there:
            yield name
    yield from (piece.name for piece in regimes().pieces if piece.side in ("", facts.side) and _lacks(facts, piece))


def _wanted(facts: Facts, regime: Regime) -> Iterator[str]:
    """What every document has, what one of this type has besides, and the body above the one that issues."""
    yield from regime.required
    for row in regimes().extra:
        if _asks(row, facts, regime):
            yield from row.components
    names = [low(field) for field in facts.all("issuer")]
    rows = [row for row in regimes().superiors if row.side == regime.side == facts.side]
    if len(names) == 1 and any(begins(names[0], row.bodies) and not _has(names[0], row.but) for row in rows):
        yield "superior"


def _asks(row: Demand, facts: Facts, regime: Regime) -> bool:
    """Whether a row holds for the type, the side, the day and who issues."""
    if facts.kind is None or facts.kind.name not in row.types or row.side not in ("", regime.side):
        return False
    bodies = not row.bodies or any(begins(low(field), row.bodies) for field in facts.all("issuer"))
    return bodies and row.since <= (facts.day or row.since)


def _has(name: str, words: tuple[str, ...]) -> bool:
    return any(f" {word} " in f" {name} " for word in words)


def _freed(facts: Facts) -> frozenset[str]:
    """What the type does not have, or what stands in the document that this one is attached to."""
    kind = facts.kind.name if facts.kind is not None else ""
    freed = {one for types, components in regimes().without if kind in types for one in components}
    if facts.attached and facts.first("number") is None:
        freed |= regimes().attached | (regimes().bare if facts.first("heading") is None else frozenset())
    return frozenset(freed)


def _lacks(facts: Facts, piece: Piece) -> bool:
    """Whether a component stands without one of its parts."""
    if piece.of == "signatures":
        return any(one.field(piece.name) is None and not _waived(one, piece) for one in facts.signatures)
    if piece.length:
        day = facts.first(piece.of)
        return day is not None and len(day.value) < piece.length
    words = [calm(span.quote) for field in facts.all(piece.of) for span in field.spans]
    return bool(words) and not any(begins(one, piece.begins) for one in words)


def _waived(signature: Signature, piece: Piece) -> bool:
    """Whether somebody signs for a body whose members bear no office."""
    said = signature.field("authority")
    spans = () if said is None else said.spans
    return any(begins(calm(capacity_words(span.quote) or span.quote), piece.but) for span in spans if piece.but)
