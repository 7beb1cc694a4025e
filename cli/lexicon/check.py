"""``partygraph lexicon check``: what is wrong with the word lists."""

from __future__ import annotations

from collections.abc import Iterator
from gettext import ngettext
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli.refused import show_refused
from cli.stores import store_options
from cli.usage import Command
from cli.words import own_words

if TYPE_CHECKING:
    from graph.errors import InputError
    from graph.source import Document

_WRONG = 4


@click.command("check", cls=Command, short_help="Kiểm tra từ điển / Check the word lists")
@click.option(
    "--documents",
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    help="Liệt kê cả mục không gặp trong các tài liệu này. / List entries that these documents never have.",
)
@click.option("--all", "everything", is_flag=True, help="Cả từ điển đi kèm chương trình. / The shipped lists as well.")
@store_options()
@click.pass_context
def command(ctx: click.Context, documents: Path | None, everything: bool) -> None:
    """Kiểm tra từ điển riêng: mục viết sai hay trùng nhau, ví dụ không cho thấy mục, mục không câu nào tới được. Mỗi
    lỗi một dòng tệp:dòng. Có lỗi thì mã kết thúc là 4.

    Check one's own lists: broken or clashing entries, examples that show nothing, entries that nothing reaches. One
    line file:line for each; the exit code is then 4.
    """
    folder = own_words()
    from ingest.curate import check, unseen

    found = list(check(everything=everything))
    for one in found:
        click.echo(f"{one.where}: {one.vi} / {one.en}")
    if documents is not None and not any(one.broken for one in found):
        refused: list[InputError] = []
        for one in unseen(_documents(documents, refused), everything=everything):
            click.echo(f"{one.where}: {one.vi} / {one.en}")
        show_refused(refused)
    click.echo(f"{folder}: {len(found)} lỗi / {ngettext('error', 'errors', len(found))}")
    if found:
        ctx.exit(_WRONG)


def _documents(folder: Path, refused: list[InputError]) -> Iterator[Document]:
    from graph.errors import InputError
    from ingest.acquire import acquire, find_files

    files = find_files([folder])
    refused.extend(one.reason for one in files.refused)
    for path in files.documents:
        try:
            yield acquire(path)
        except InputError as reason:
            refused.append(reason)
