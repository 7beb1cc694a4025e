"""Whole tables: all rows in parts, of one moment, and never half of one."""

from __future__ import annotations

import io
import json

import pytest

import queries
from graph.errors import StoreError
from graph.store import Store

REPORT = queries.find(queries.load(), "directives-by-issuer")


class Restless:
    """A store that somebody else writes to while it is read, so many times."""

    def __init__(self, store: Store, writes: int) -> None:
        self._store, self._writes, self._version = store, writes, 0
        self.spelling = store.spelling

    def run(self, cypher: str, /, **parameters: object) -> list[dict[str, object]]:
        """The rows, and a write of somebody else."""
        if self._writes:
            self._writes -= 1
            self._version += 1
        return self._store.run(cypher, **parameters)

    def version(self) -> int:
        """Grows with every write."""
        return self._version


@pytest.mark.parametrize("size", [1, 7, 1000])
def test_parts_are_the_whole_table(embedded: Store, size: int) -> None:
    """However small the parts, together they are the rows in their order; CSV and JSON are those of the whole."""
    whole = queries.run(REPORT, embedded, {})
    found = list(queries.parts(REPORT, embedded, {}, size))
    assert tuple(row for part in found for row in part.rows) == whole.rows
    assert "".join(queries.csv_parts(found)) == queries.to_csv(whole)
    assert json.loads("".join(queries.json_parts(found))) == json.loads(queries.to_json(whole))


def test_a_report_without_rows_is_a_table_too(embedded: Store) -> None:
    """The header, and what did not match."""
    found = list(queries.parts(REPORT, embedded, {"issuer": "zzz"}))
    assert len(found) == 1
    assert "".join(queries.csv_parts(found)).startswith("issuer,issuer_id,directive")
    assert json.loads("".join(queries.json_parts(found)))["notes"]


@pytest.mark.parametrize("form", ["csv", "json"])
def test_a_table_that_changed_is_read_anew(embedded: Store, form: str) -> None:
    """After a write in between the file holds one whole table, behind what stood in it before."""
    file, calm = io.BytesIO(b"BOM"), io.BytesIO()
    file.seek(3)
    queries.write_whole(REPORT, Restless(embedded, 2), {}, form, file)
    queries.write_whole(REPORT, embedded, {}, form, calm)
    assert file.getvalue() == b"BOM" + calm.getvalue()


def test_a_graph_that_never_rests_is_an_error(embedded: Store) -> None:
    """Rather no table than one of two moments."""
    with pytest.raises(StoreError, match="run it again"):
        queries.write_whole(REPORT, Restless(embedded, 100), {}, "csv", io.BytesIO())
