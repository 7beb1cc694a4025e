"""What a reading tells, in lines that a test can compare."""

from __future__ import annotations

from typing import Any

from graph.claim import Claim
from ingest import flat
from tests.ingest.texts import read_text

_FLAGS = ("acting", "former")
_VALUES = ("date", "form")
_COMING = "APPOINTED"
"""Of these the form ("bổ nhiệm", "bầu") goes without saying; it is asked for by itself."""


def relations(text: str, *types: str, published: str | None = None) -> set[str]:
    """The relations of some types (all if none is given): "HOLDS: A → Bí thư Tỉnh ủy X (former)"."""
    reading = read_text(text, published=published)
    names = {entity.id: entity.name for entity in reading.entities}
    told = (claim for claim in reading.claims if claim.object is not None)
    return {_line(claim, names) for claim in told if not types or claim.predicate in types}


def _line(claim: Claim, names: dict[str, str]) -> str:
    marks = [name for name in _FLAGS if claim.qualifier(name)]
    shown = _VALUES[:1] if claim.predicate == _COMING else _VALUES
    marks += [value for name in shown if (value := claim.qualifier(name))]
    marks += [f"by {names[by]}" for by in (claim.qualifier("by"),) if by]
    line = f"{claim.predicate}: {names[claim.subject]} → {names[claim.object or '']}"
    return f"{line} ({', '.join(marks)})" if marks else line


def conferred(text: str) -> set[str]:
    """Who grants, hands over and receives which honour: "RECEIVED: A → Huân chương X (2019)"."""
    told = flat(read_text(text))
    names = {entity["id"]: entity["name"] for entity in told["entities"]}
    rows = [row for row in told["relations"] if row["type"] in ("GRANTED", "PRESENTED", "RECEIVED")]
    return {_honour(row, names) for row in rows}


def _honour(row: dict[str, Any], names: dict[str, str]) -> str:
    line = f"{row['type']}: {names[row['source']]} → {names[row['target']]}"
    return f"{line} ({row['date']})" if row.get("date") else line


def names(text: str, label: str) -> set[str]:
    """The names of the entities of one kind."""
    return {entity.name for entity in read_text(text).entities if entity.label == label}


def values(text: str, predicate: str) -> set[tuple[str, str]]:
    """The claims of one property: entity, value."""
    reading = read_text(text)
    known = {entity.id: entity.name for entity in reading.entities}
    return {
        (known[claim.subject], claim.value) for claim in reading.claims if claim.predicate == predicate and claim.value
    }


def figures(text: str) -> list[dict[str, Any]]:
    """The figures with whose they are; each says the words of its span."""
    reading = read_text(text, published="2020-12-26")
    names = {entity.id: entity.name for entity in reading.entities}
    found = flat(reading).get("observations", [])
    for one in found:
        (span,) = one["evidence"]
        assert text[span["start"] : span["end"]] == span["quote"]
    kept = ("value", "counts", "unit", "total", "change", "compared", "period", "period_inferred", "about")
    return [
        {"of": names[one.get("body") or one["event"]], **{name: one[name] for name in kept if name in one}}
        for one in found
    ]
