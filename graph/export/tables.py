"""The graph as two tables, ``nodes.csv`` and ``edges.csv``: RFC 4180, UTF-8, a column for each property that occurs.

Cells are written as they are, as in the CSV of reports: a quotation may begin with ``-`` or ``=``, and is evidence only
while it is verbatim. Spreadsheets should import such columns as text.
"""

from __future__ import annotations

import codecs
import csv
import io
import pickle
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import IO, BinaryIO

from graph.export.cells import flat
from graph.rows import EdgeRow, NodeRow, Row

NODES, EDGES = "nodes.csv", "edges.csv"
_OPENING = {NODES: ("id", "label"), EDGES: ("id", "type", "source", "target")}
# A zip keeps times; the graph has none.
_NO_TIME = (1980, 1, 1, 0, 0, 0)

Write = Callable[[str, Iterator[bytes]], None]


def write_folder(rows: Iterable[Row], folder: Path, *, marked: bool = False) -> None:
    """Both tables as files of a folder that exists; ``marked`` with a byte-order mark before each."""

    def write(name: str, chunks: Iterator[bytes]) -> None:
        with (folder / name).open("wb") as file:
            file.writelines(chunks)

    _tables(rows, write, marked)


def write_zip(rows: Iterable[Row], out: BinaryIO, *, marked: bool = False) -> None:
    """Both tables in one zip; equal graphs give equal bytes. ``marked`` as in :func:`write_folder`."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:

        def write(name: str, chunks: Iterator[bytes]) -> None:
            entry = zipfile.ZipInfo(name, _NO_TIME)
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            with archive.open(entry, "w", force_zip64=True) as file:
                file.writelines(chunks)

        _tables(rows, write, marked)


class _Spool:
    """The rows of one table, kept on disk until all columns are known."""

    def __init__(self, name: str, file: IO[bytes]) -> None:
        self.name = name
        self._file = file
        self._names: set[str] = set()
        self._count = 0

    def add(self, row: Row) -> None:
        ends = (row.id, row.label) if isinstance(row, NodeRow) else (row.id, row.type, row.source, row.target)
        cells = {name: flat(value) for name, value in row.props}
        self._names.update(cells)
        self._count += 1
        pickle.dump((ends, cells), self._file)

    def chunks(self) -> Iterator[bytes]:
        """The table, header first, in which the name comes before the other properties.

        A property called like an opening column does not exist (see graph/kinds).
        """
        columns = sorted(self._names.difference(_OPENING[self.name]), key=lambda name: (name != "name", name))
        yield _csv((*_OPENING[self.name], *columns))
        self._file.seek(0)
        for _ in range(self._count):
            ends, cells = pickle.load(self._file)
            yield _csv((*ends, *(cells.get(column, "") for column in columns)))


def _tables(rows: Iterable[Row], write: Write, marked: bool) -> None:
    with tempfile.TemporaryFile() as first, tempfile.TemporaryFile() as second:
        nodes, edges = _Spool(NODES, first), _Spool(EDGES, second)
        for row in rows:
            (edges if isinstance(row, EdgeRow) else nodes).add(row)
        for spool in (nodes, edges):
            write(spool.name, chain([codecs.BOM_UTF8] * marked, spool.chunks()))


def _csv(cells: Iterable[str]) -> bytes:
    line = io.StringIO()
    csv.writer(line).writerow(cells)
    return line.getvalue().encode()
