"""Running a report: values checked, names looked up, rows read."""

from __future__ import annotations

from collections.abc import Mapping

from graph.schema import schema
from queries.names import Reader, matching_ids
from queries.report import NAMED, Parameter, Report, Text
from queries.table import Table, read_rows
from queries.values import Checked, check

ALL = 1_000_000
"""The most rows that one run gives; the embedded engine reserves memory for as many as it is asked for."""


def run(report: Report, store: Reader, values: Mapping[str, str], *, skip: int = 0, limit: int = ALL) -> Table:
    """The rows of a report for the values that a user gave, ``limit`` of them after the first ``skip``.

    WrongValues (a ParameterError) for an unknown, missing or wrong value; QueryError from the store.
    """
    given = bind(report, store, values)
    missed = [item for item in report.parameters if given[item.name] == []]
    found = [] if missed else store.run(report.cypher, skip=skip, limit=limit + 1, **given)
    notes = tuple(_unmatched(item, values.get(item.name) or item.default or "") for item in missed)
    return Table(report, read_rows(report, found[:limit]), given, notes, len(found) > limit)


def bind(report: Report, store: Reader, values: Mapping[str, str]) -> dict[str, object]:
    """The parameters that the Cypher takes, but for ``skip`` and ``limit``; WrongValues as in :func:`run`."""
    return {name: _bound(report, store, name, value) for name, value in check(report, values).items()}


def _bound(report: Report, store: Reader, name: str, value: Checked) -> object:
    parameter = report.parameter(name)
    if parameter is None or parameter.type not in NAMED or value is None:
        return value
    return matching_ids(store, str(value), NAMED[parameter.type])


def _unmatched(parameter: Parameter, typed: str) -> Text:
    labels = NAMED[parameter.type]
    kind = schema().node(labels[0]) if len(labels) == 1 else None
    vi, en = (kind.vi, kind.en) if kind else ("đối tượng", "thing")
    return Text(f"Không có {vi} nào khớp với “{typed}”.", f"No {en} matches “{typed}”.")
