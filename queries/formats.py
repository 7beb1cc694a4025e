"""A table as CSV and as JSON: the same rows, with the ids that make every cell citable."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator

from queries.report import NAMED, Column
from queries.table import Cell, Evidence, Ref, Table

_JOIN = " | "
"""Between several values in one field of CSV."""


def to_csv(table: Table) -> str:
    """Comma-separated, lines ended by CRLF (RFC 4180), one header line of the columns' names in the Cypher.

    A column of nodes gives two fields, ``issuer`` and ``issuer_id``; evidence gives ``evidence_quote``,
    ``evidence_document``, ``evidence_document_id``, ``evidence_claim``. Cells are written as they are: a quotation may
    begin with any character.
    """
    return "".join(csv_parts([table]))


def csv_parts(tables: Iterable[Table]) -> Iterator[str]:
    """The CSV of a table that comes in parts, none of which need be kept."""
    for number, table in enumerate(tables):
        target = io.StringIO()
        writer = csv.writer(target)
        if number == 0:
            writer.writerow([name for column in table.columns for name in _header(column)])
        for row in table.rows:
            writer.writerow(
                [field for column, cell in zip(table.columns, row, strict=True) for field in _fields(column, cell)]
            )
        yield target.getvalue()


def to_json(table: Table) -> str:
    """One object: ``report``, ``columns`` and ``rows`` (by column name, nodes as ``{id, name}``), Unicode kept."""
    return "".join(json_parts([table]))


def json_parts(tables: Iterable[Table]) -> Iterator[str]:
    """The JSON of a table that comes in parts, a row a line."""
    before = ""
    for table in tables:
        if not before:
            yield _json_head(table)
        for row in table.rows:
            cells = {column.name: as_json(cell) for column, cell in zip(table.columns, row, strict=True)}
            yield f"{before}\n  {json.dumps(cells, ensure_ascii=False)}"
            before = ","
        before = before or " "
    yield "\n ]\n}\n"


def _json_head(table: Table) -> str:
    data = {
        "report": table.report.name,
        "title": {"vi": table.report.title.vi, "en": table.report.title.en},
        "columns": [{"name": c.name, "type": c.type, "vi": c.title.vi, "en": c.title.en} for c in table.columns],
        "notes": [{"vi": note.vi, "en": note.en} for note in table.notes],
    }
    return json.dumps(data, ensure_ascii=False, indent=1).removesuffix("\n}") + ',\n "rows": ['


def shown(cell: Cell) -> str:
    """A cell as one line of text: names for nodes, quotations for evidence, ``true`` or nothing for a flag.

    A quotation that supports several claims stands once.
    """
    texts = [_one(item) for item in _items(cell)]
    quoted = any(isinstance(item, Evidence) for item in _items(cell))
    return _JOIN.join(dict.fromkeys(texts) if quoted else texts)


def _one(item: object) -> str:
    if item is None or item is False:
        return ""
    if isinstance(item, Ref):
        return item.name
    if isinstance(item, Evidence):
        return " … ".join(item.quotes)
    return "true" if item is True else str(item)


def _header(column: Column) -> Iterator[str]:
    if column.type == "evidence":
        yield from (f"{column.name}_{part}" for part in ("quote", "document", "document_id", "claim"))
        return
    yield column.name
    if column.type in NAMED:
        yield f"{column.name}_id"


def _fields(column: Column, cell: Cell) -> Iterator[str]:
    yield _JOIN.join(map(_one, _items(cell)))
    if column.type in NAMED:
        yield _JOIN.join(item.id for item in _items(cell) if isinstance(item, Ref))
    if column.type == "evidence":
        found = [item for item in _items(cell) if isinstance(item, Evidence)]
        yield _JOIN.join(item.document.name for item in found)
        yield _JOIN.join(item.document.id for item in found)
        yield _JOIN.join(item.claim for item in found)


def _items(cell: Cell) -> tuple[object, ...]:
    return cell if isinstance(cell, tuple) else (cell,)


def as_json(cell: object) -> object:
    """A cell as JSON takes it: a node as ``{id, name}``, evidence with its claim, its words and its document."""
    if isinstance(cell, tuple):
        return [as_json(item) for item in cell]
    if isinstance(cell, Ref):
        return {"id": cell.id, "name": cell.name}
    if isinstance(cell, Evidence):
        document = {"id": cell.document.id, "name": cell.document.name, "published": cell.published}
        return {"claim": cell.claim, "quotes": list(cell.quotes), "document": document}
    return cell
