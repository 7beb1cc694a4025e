"""Many claimed values → the one that is shown, and whether they contradict each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from graph.dates import agree, bounds, earliest, latest
from graph.rows import Value
from graph.schema import Property

Values = Mapping[str, int]
"""Value -> how often it was said; never empty."""


def fold_values(item: Property, values: Values) -> list[tuple[str, Value]]:
    """The properties that a property's claimed values give, as ``item.fold`` says (see :class:`Property`)."""
    if item.fold == "set":
        return [(item.name, tuple(sorted(values)))]
    if item.fold == "any":
        return [(item.name, "true" in values)]
    if item.fold == "date":
        return date_range(item.name, values)
    return [(item.name, _one(item.fold, values))]


def contradict(item: Property, values: Values) -> bool:
    """Whether the values of a ``single`` property exclude each other; dates that differ in precision do not, nor do
    those of what lasts."""
    if not item.single or len(values) < 2:
        return False
    return item.fold != "date" or not agree(frozenset(values), item.lasts)


def settled(fields: Mapping[str, dict[str, int]]) -> dict[str, dict[str, int]]:
    """The fields, where values were accepted (``#accepted``: ``name=value``) with these alone."""
    if "#accepted" not in fields:
        return dict(fields)
    accepted: dict[str, set[str]] = {}
    for said in fields["#accepted"]:
        name, _, value = said.partition("=")
        accepted.setdefault(name, set()).add(value)
    return {
        name: {value: count for value, count in values.items() if value in accepted.get(name, values)}
        for name, values in fields.items()
    }


def most(values: Values) -> str:
    """The value said most often; of several the first by code point."""
    return min(values, key=lambda value: (-values[value], value))


def date_range(name: str, values: Values) -> list[tuple[str, Value]]:
    """The date, and the first and last day that it can mean.

    Dates that agree give the most precise one and its bounds; dates that do not give the most attested one, and bounds
    around all of them.
    """
    dates = frozenset(values)
    if agree(dates):
        best = min(dates, key=lambda date: (-len(date), date))
        first, last = bounds(best)
    else:
        best = most(values)
        first, last = min(bounds(date)[0] for date in dates), max(bounds(date)[1] for date in dates)
    return [(name, best), (f"{name}_earliest", first), (f"{name}_latest", last)]


def by_field(counts: Iterable[tuple[tuple[str, str], int]]) -> dict[str, dict[str, int]]:
    """Counts by field, then by value."""
    fields: dict[str, dict[str, int]] = {}
    for (name, value), count in counts:
        fields.setdefault(name, {})[value] = count
    return fields


def _one(rule: str, values: Values) -> str:
    if rule == "most":
        return most(values)
    return earliest(frozenset(values)) if rule == "earliest" else latest(frozenset(values))
