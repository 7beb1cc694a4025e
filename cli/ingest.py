"""``partygraph ingest``: documents into the graph."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import click

from cli.refused import show_refused
from cli.sharing import using
from cli.stores import open_archive, place, store_options

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar

    from ingest.write import Outcome


@click.command("ingest", short_help="Đọc tài liệu vào đồ thị / Read documents into the graph")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH...")
@store_options()
@click.pass_context
def command(ctx: click.Context, paths: tuple[Path, ...]) -> None:
    """Đọc tệp và thư mục (.txt, .md, kèm TÊN.meta.yaml) vào đồ thị; chạy lại không đổi gì.

    Read files and folders (.txt, .md, with NAME.meta.yaml) into the graph; safe to repeat.
    """
    import ingest
    from ingest.write import ingest as write

    begun, at = time.monotonic(), place()
    with open_archive(at) as archive, _bar(sys.stderr) as bar:

        def tell(done: int, total: int) -> None:
            bar.length = total
            bar.update(done - bar.pos)

        outcome = using(at, lambda store: write(paths, store, archive, ingest.read, tell))
    click.echo(summary(outcome, time.monotonic() - begun))
    show_refused(outcome.refused)
    if outcome.refused:
        ctx.exit(1)


def _bar(out: TextIO) -> ProgressBar[int]:
    return click.progressbar(length=1, label="Đang đọc / Reading", file=out, hidden=not out.isatty(), show_pos=True)


def summary(outcome: Outcome, seconds: float) -> str:
    """Two lines in each language's numbers: what became of the documents, and how fast."""
    counts = (outcome.written, outcome.unchanged, len(outcome.withdrawn), len(outcome.refused))
    megabytes, documents = outcome.size / 1_000_000, outcome.written + outcome.unchanged
    speed = f"{documents / seconds:.1f} tài liệu / documents, {megabytes / seconds:.2f} MB/s"
    return "\n".join(
        [
            "{} tài liệu đã ghi, {} không đổi, {} đã rút, {} bị từ chối".format(*counts),
            "{} documents written, {} unchanged, {} withdrawn, {} refused".format(*counts),
            f"{outcome.facts} dữ kiện / facts; {megabytes:.2f} MB; {seconds:.1f} s: {speed}",
        ]
    )
