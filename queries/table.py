"""What a report gives: rows of cells, each cell a plain value, a node or the evidence for the row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from graph.errors import ReportError
from queries.report import NAMED, Column, Report, Text


@dataclass(frozen=True, slots=True)
class Ref:
    """A node: its id and the name to show."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """A claim that says it: its id, its quotes as published (never empty), its document and that document's date."""

    claim: str
    quotes: tuple[str, ...]
    document: Ref
    published: str | None


Plain = str | int | bool
Cell = Plain | Ref | tuple[Plain, ...] | tuple[Ref, ...] | tuple[Evidence, ...] | None


@dataclass(frozen=True, slots=True)
class Table:
    """The result of a report: a row has one cell for each column.

    ``bound`` are the parameters that the Cypher was given. ``notes`` say what the reader should know, as that no name
    matched, and ``meant`` are things that may have been meant then. ``more`` is true where the limit cut rows off.
    """

    report: Report
    rows: tuple[tuple[Cell, ...], ...]
    bound: Mapping[str, object]
    notes: tuple[Text, ...] = ()
    more: bool = False
    meant: tuple[Ref, ...] = ()

    @property
    def columns(self) -> tuple[Column, ...]:
        """The report's columns."""
        return self.report.columns

    @property
    def told(self) -> tuple[Column, ...]:
        """The columns that say something in these rows, without the evidence."""
        filled = {i for row in self.rows for i, cell in enumerate(row) if cell not in (None, ()) and cell is not False}
        return tuple(item for i, item in enumerate(self.columns) if i in filled and item.type != "evidence")


def read_rows(report: Report, found: Sequence[Mapping[str, object]]) -> tuple[tuple[Cell, ...], ...]:
    """The store's rows as cells; ReportError where a value does not fit its column's type."""
    return tuple(tuple(_cell(report, column, row.get(column.name)) for column in report.columns) for row in found)


def _cell(report: Report, column: Column, value: object) -> Cell:
    try:
        return _typed(column.type, value)
    except (KeyError, TypeError, ValueError) as cause:
        where = f"{report.group}/{report.name}.cypher"
        message = f"{column.name}: {value!r}"
        raise ReportError(f"cột trả sai kiểu: {message}", f"wrong type of column: {message}", where=where) from cause


def _typed(type_: str, value: object) -> Cell:
    if type_ == "evidence":
        return read_evidence(value)
    if value is None:
        return None
    if type_ in NAMED:
        return tuple(_ref(item) for item in value) if isinstance(value, list) else _ref(value)
    if isinstance(value, list):
        return tuple(_plain(item) for item in value)
    return _plain(value)


def read_evidence(value: object) -> tuple[Evidence, ...]:
    """A list of maps (id, quote, quotes, document, title, published) as evidence; null is none."""
    if value is None:
        return ()
    if not isinstance(value, list):
        raise TypeError("evidence is a list of maps")
    return tuple(_evidence(item) for item in value)


def _evidence(value: object) -> Evidence:
    fields = _mapping(value)
    quotes = fields.get("quotes") or [fields["quote"]]
    if not isinstance(quotes, list):
        raise TypeError("quotes is a list")
    document = Ref(str(fields["document"]), str(fields["title"]))
    published = fields.get("published")
    return Evidence(str(fields["id"]), tuple(map(str, quotes)), document, None if published is None else str(published))


def _ref(value: object) -> Ref:
    fields = _mapping(value)
    return Ref(str(fields["id"]), str(fields["name"]))


def _plain(value: object) -> Plain:
    if not isinstance(value, str | int):
        raise TypeError("a text, a number or a flag")
    return value


def _mapping(value: object) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise TypeError("a map")
    return value
