"""``partygraph restore``: a withdrawn document comes back, from its bytes in the archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from cli.sharing import using
from cli.signed import signed, today
from cli.stores import open_archive, place, store_options
from cli.usage import Command
from cli.words import own_words

if TYPE_CHECKING:
    from graph.store import Store


@click.command("restore", cls=Command, short_help="Đưa tài liệu đã rút trở lại / Bring a withdrawn document back")
@click.argument("document")
@signed
@store_options()
def command(document: str, who: str, why: str) -> None:
    """Đưa một tài liệu đã rút trở lại đồ thị, đọc lại từ kho lưu trữ.

    Bring a withdrawn document back into the graph, read anew from the archive.
    """
    own_words()
    import ingest
    from ingest.write import follow, rewrite

    at = place()
    with open_archive(at) as archive:
        sha256 = archive.find(document)

        def restore(store: Store) -> None:
            archive.restore(sha256, today(), who, why)
            rewrite([sha256], store, archive, ingest.survey)
            follow(store, archive)

        using(at, restore)
    click.echo(f"đã đưa trở lại / restored: {sha256}")
