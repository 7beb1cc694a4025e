"""``partygraph status``: what is in the store."""

from __future__ import annotations

import click

from cli.sharing import using
from cli.stores import filled, store_options
from cli.usage import Command


@click.command("status", cls=Command, short_help="Trong kho có gì / What is in the store")
@store_options()
def command() -> None:
    """Trong kho có gì: tài liệu, nút, cạnh, lần ghi cuối.

    What is in the store: documents, nodes, edges, the last write.
    """
    click.echo(using(filled(), lambda store: store.status()))
