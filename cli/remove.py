"""``partygraph remove``: what a document said leaves the graph; its bytes stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from cli.sharing import using
from cli.signed import signed, today
from cli.stores import open_archive, place, store_options
from cli.usage import Command

if TYPE_CHECKING:
    from graph.store import Store


@click.command("remove", cls=Command, short_help="Rút một tài liệu khỏi đồ thị / Withdraw a document")
@click.argument("document")
@signed
@store_options()
def command(document: str, who: str, why: str) -> None:
    """Rút một tài liệu khỏi đồ thị, theo phần đầu mã SHA-256 (từ 4 ký tự) hoặc tên tệp đã nạp.

    Withdraw a document, by the beginning of its SHA-256 (4 characters at least) or an ingested name. Its bytes stay in
    the archive, and later ingests leave it out until `partygraph restore`.
    """
    from ingest.write import follow

    at = place()
    with open_archive(at) as archive:
        sha256 = archive.find(document)

        def withdraw(store: Store) -> None:
            # The line comes first: if we stop here, the next ingest carries it out.
            archive.withdraw(sha256, today(), who, why)
            store.decide(archive.decisions())
            store.remove(sha256)
            follow(store, archive)

        using(at, withdraw)
    click.echo(f"đã rút / withdrawn: {sha256}")
    click.echo(f"đưa trở lại / to bring it back: {at.command(f'restore {sha256[:12]}')}", err=True)
