"""``partygraph rebuild``: the graph made anew from the archive of documents and decisions."""

from __future__ import annotations

from gettext import ngettext
from typing import TYPE_CHECKING

import click

from cli.progress import progress
from cli.refused import show_refused
from cli.sharing import using
from cli.stores import open_archive, place, store_options
from cli.usage import Command
from cli.words import own_words

if TYPE_CHECKING:
    from graph.archive import Archive
    from graph.errors import ReadingError
    from graph.store import Store


@click.command(
    "rebuild", cls=Command, short_help="Dựng lại đồ thị từ kho lưu trữ / Make the graph anew from the archive"
)
@store_options()
@click.pass_context
def command(ctx: click.Context) -> None:
    """Dựng lại đồ thị từ các tài liệu và quyết định trong kho lưu trữ, như sau khi nâng cấp chương trình.

    Make the graph anew from the documents and decisions in the archive, as after an upgrade of the program.
    """
    at = place()
    with open_archive(at) as archive:
        documents, broken = using(at, lambda store: rebuilt(store, archive), any_age=True)
    click.echo(f"{documents} tài liệu đã đọc lại / {ngettext('document', 'documents', documents)} read anew")
    show_refused(broken)
    if broken:
        ctx.exit(1)


def renewed(store: Store, archive: Archive) -> None:
    """Rebuild a store of an earlier version, and say so; one of this version stays as it is."""
    if store.outdated():
        click.echo(
            "Kho do phiên bản trước của partygraph ghi: dựng lại từ kho lưu trữ. / "
            "The store is of an earlier version of partygraph: it is made anew from the archive.",
            err=True,
        )
        show_refused(rebuilt(store, archive)[1])


def rebuilt(store: Store, archive: Archive) -> tuple[int, list[ReadingError]]:
    """Rebuild a store; gives the number of its documents, and which of the archive could not be read."""
    own_words()
    import ingest
    from ingest.write import follow, rebuild

    broken: list[ReadingError] = []
    with progress("Đang dựng lại / Rebuilding") as tell:
        documents = rebuild(store, archive, ingest.survey, tell, broken.append)
    follow(store, archive)
    return documents, broken
