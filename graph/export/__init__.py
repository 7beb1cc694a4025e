"""The graph in other people's formats. Each exporter reads rows, sorted by id, from a store or from the pure fold."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from graph.errors import ExportError, ParameterError
from graph.export.files import whole_file, whole_folder
from graph.rows import Row

TABLES = ("csv", "excel")
FORMATS = ("nt", "ttl", "graphml", *TABLES)


def write(rows: Iterable[Row], format_: str, out: BinaryIO, base: str) -> None:
    """The rows in one of :data:`FORMATS`, csv as a zip of two tables; ``base`` is the base IRI of RDF.

    ``excel`` is csv with a byte-order mark, by which Excel knows Vietnamese letters. ParameterError for an unknown
    format.
    """
    if format_ in ("nt", "ttl"):
        from graph.export.rdf import writers

        (writers.write_ntriples if format_ == "nt" else writers.write_turtle)(rows, out, base)
    elif format_ == "graphml":
        from graph.export.graphml import write_graphml

        write_graphml(rows, out)
    elif format_ in TABLES:
        from graph.export.tables import write_zip

        write_zip(rows, out, marked=format_ == "excel")
    else:
        expected = ", ".join(FORMATS)
        raise ParameterError(f"định dạng lạ '{format_}': {expected}", f"unknown format '{format_}': {expected}")


def write_path(rows: Iterable[Row], format_: str, path: Path, base: str) -> None:
    """The same into a file that is there whole or not at all; csv into a new folder, or a file called ``….zip``."""
    if path.is_dir() and format_ not in TABLES:
        raise ExportError(f"'{path}' là thư mục", f"'{path}' is a folder")
    if format_ in TABLES and path.suffix != ".zip":
        from graph.export.tables import write_folder

        with whole_folder(path) as folder:
            write_folder(rows, folder, marked=format_ == "excel")
        return
    with whole_file(path) as out:
        write(rows, format_, out, base)
