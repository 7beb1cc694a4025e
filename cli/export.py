"""``partygraph export``: the whole graph in one of other people's formats."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli.progress import progress, told
from cli.sharing import using
from cli.snapshot import take
from cli.stores import filled, store_options
from cli.usage import Command
from graph.errors import ParameterError
from graph.export import FORMATS, TABLES, write, write_path
from graph.export.rdf.names import DEFAULT_BASE
from graph.rows import Row

if TYPE_CHECKING:
    from graph.store import Store

_STEP = 256
"""A bar that moved at each row would cost more than the rows."""


@click.command("export", cls=Command, short_help="Xuất đồ thị ra RDF, GraphML, CSV / Export the graph")
@click.option(
    "--format",
    "format_",
    type=click.Choice(FORMATS),
    required=True,
    help="nt, ttl: RDF; graphml: Gephi, yEd; csv: nodes.csv + edges.csv; excel: csv mà Excel hiện đúng chữ có dấu / "
    "csv for Excel (UTF-8, BOM).",
)
@click.option(
    "-o",
    "--out",
    type=click.Path(path_type=Path),
    help="Tệp kết quả (csv, excel: thư mục mới hoặc tệp .zip); không có thì in ra. / "
    "The file (csv, excel: a new folder or a .zip); else standard output.",
)
@click.option(
    "--base",
    envvar="PARTYGRAPH_BASE",
    show_envvar=True,
    default=DEFAULT_BASE,
    show_default=True,
    help="IRI gốc của RDF. / Base IRI of RDF.",
)
@store_options()
def command(format_: str, out: Path | None, base: str) -> None:
    """Xuất toàn bộ đồ thị; cùng đồ thị thì cùng từng byte.

    Export the whole graph; equal graphs give equal bytes. The file is there whole or not at all.
    """
    if out is None and format_ in TABLES:
        vi, en = "gồm hai bảng: cần -o THƯ-MỤC hoặc .zip", "is two tables: give -o FOLDER or .zip"
        raise ParameterError(f"{format_} {vi}", f"{format_} {en}")
    if not base.endswith(("/", "#")):
        raise ParameterError(f"--base phải kết thúc bằng / hoặc #: '{base}'", f"--base must end in / or #: '{base}'")
    at = filled()

    def export(rows: Iterable[Row]) -> None:
        if out is None:
            write(rows, format_, sys.stdout.buffer, base)
        else:
            write_path(rows, format_, out, base)

    with progress("Đang xuất / Exporting") as tell:

        def work(store: Store) -> None:
            total = store.status().rows
            take(store, at, lambda rows: export(told(rows, total, tell, _STEP)))

        using(at, work)
