"""What stands beside a thing in a list: who gave and got an honour, what a directive carries out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from queries import Ref
from web.facts import Fact
from web.site import site

_SHOWN = 4
"""Ends of one kind that are named: an honour may have hundreds of receivers."""
_PATTERNS = {
    "Award": "(n)<-[r:GRANTED|PRESENTED|RECEIVED]-(m)",
    "Directive": "(n)-[r:IMPLEMENTS]->(m)",
}
"""By label: the edges without which a line of a list says little."""
_SECTIONS = {"GRANTED": "grantors", "PRESENTED": "presenters", "RECEIVED": "recipients", "IMPLEMENTS": "implements"}
"""By kind of edge, in the order in which they are told: the section that has these on the thing's own page."""


@dataclass(frozen=True, slots=True)
class Beside:
    """The first far ends of a section: ``more`` is how many there are besides, ``date`` the day that they share."""

    section: str
    ends: tuple[Ref, ...]
    more: int
    date: str | None


def beside(facts: Iterable[Fact]) -> dict[str, tuple[Beside, ...]]:
    """By the id of the thing at the far end of a fact: what stands beside it, but for what the fact itself says."""
    ids: defaultdict[str, set[str]] = defaultdict(set)
    known: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
    for one in facts:
        if one.other.label in _PATTERNS:
            ids[one.other.label].add(one.other.ref.id)
            known[one.other.ref.id].add((one.type, one.of))
    rows = [row for label, some in ids.items() for row in site().store.run(_text(label), ids=sorted(some))]
    found = {str(row["id"]): _read(row["found"], known[str(row["id"])]) for row in rows}
    return {node: told for node, told in found.items() if told}


def _text(label: str) -> str:
    return (
        f"UNWIND $ids AS id MATCH (n:`{label}` {{id: id}}) MATCH {_PATTERNS[label]} "
        "WITH n, r, m ORDER BY m.name, m.id "
        "RETURN n.id AS id, collect({type: type(r), id: m.id, name: m.name, date: r.date}) AS found"
    )


def _read(found: object, known: set[tuple[str, str]]) -> tuple[Beside, ...]:
    rows = [row for row in found if isinstance(row, Mapping)] if isinstance(found, list) else []
    rows = [row for row in rows if (str(row["type"]), str(row["id"])) not in known]
    kinds = {str(row["type"]) for row in rows}
    return tuple(_one(type_, [row for row in rows if row["type"] == type_]) for type_ in _SECTIONS if type_ in kinds)


def _one(type_: str, rows: list[Mapping[str, object]]) -> Beside:
    ends = tuple(Ref(str(row["id"]), str(row["name"])) for row in rows)
    dates = {str(row["date"]) for row in rows if row["date"] is not None}
    return Beside(_SECTIONS[type_], ends[:_SHOWN], max(0, len(ends) - _SHOWN), dates.pop() if len(dates) == 1 else None)
