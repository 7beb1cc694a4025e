"""``partygraph ingest``: documents into the graph."""

from __future__ import annotations

import time
from gettext import ngettext
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli.files import show_doubles, show_earlier
from cli.progress import progress
from cli.rebuild import renewed
from cli.refused import show_refused
from cli.sharing import using
from cli.stores import open_archive, place, store_options
from cli.usage import Command
from cli.words import own_words

if TYPE_CHECKING:
    from graph.store import Store
    from ingest.write import Outcome


@click.command("ingest", cls=Command, short_help="Đọc tài liệu vào đồ thị / Read documents into the graph")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH...")
@store_options()
@click.pass_context
def command(ctx: click.Context, paths: tuple[Path, ...]) -> None:
    """Đọc tệp và thư mục (.txt, .md, .html, .pdf, .docx, kèm TÊN.meta.yaml) vào đồ thị; chạy lại không đổi gì.

    Read files and folders (.txt, .md, .html, .pdf, .docx, with NAME.meta.yaml) into the graph; safe to repeat.
    """
    own_words()
    import ingest
    from ingest.write import follow
    from ingest.write import ingest as write

    begun, at = time.monotonic(), place()
    with open_archive(at) as archive:

        def work(store: Store) -> Outcome:
            renewed(store, archive)
            with progress("Đang đọc / Reading") as tell:
                done = write(paths, store, archive, ingest.survey, tell)
            follow(store, archive)
            return done

        outcome = using(at, work, any_age=True)
    click.echo(summary(outcome, time.monotonic() - begun))
    show_refused(outcome.refused)
    show_earlier(outcome.earlier)
    show_doubles(outcome.doubles)
    if outcome.refused:
        ctx.exit(1)


def summary(outcome: Outcome, seconds: float) -> str:
    """Two lines in each language's numbers: what became of the documents, and how fast."""
    counts = (outcome.written, outcome.unchanged, len(outcome.withdrawn), len(outcome.refused))
    kilobytes, documents = outcome.size / 1_000, outcome.written + outcome.unchanged
    speed = f"{documents / seconds:.1f} tài liệu mỗi giây / documents a second, {kilobytes / seconds:.0f} kB/s"
    written, facts = ngettext("document", "documents", counts[0]), ngettext("fact", "facts", outcome.facts)
    return "\n".join(
        [
            "{} tài liệu đã ghi, {} không đổi, {} đã rút, {} bị từ chối".format(*counts),
            f"{{}} {written} written, {{}} unchanged, {{}} withdrawn, {{}} refused".format(*counts),
            f"{outcome.facts} dữ kiện / {facts}; {kilobytes:.0f} kB; {seconds:.1f} s: {speed}",
        ]
    )
