"""``partygraph extract``: what is read from documents, as JSON, without a store."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli.progress import progress, told
from cli.refused import show_refused
from cli.usage import Command
from cli.words import own_words

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from graph.errors import InputError
    from graph.source import Document
    from ingest.write import Tell


@click.command("extract", cls=Command, short_help="In những gì đọc được, dạng JSON / Print what is read, as JSON")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH...")
@click.option("--out", type=click.Path(path_type=Path), help="Tệp kết quả; không có thì in ra. / The file.")
@click.option(
    "--explain",
    "explained",
    is_flag=True,
    help="Kèm khóa unread (những chỗ chưa đọc được và lý do) và form (thể thức văn bản). / With the keys unread (what "
    "was not read, and why) and form (the layout of an official document).",
)
@click.pass_context
def command(ctx: click.Context, paths: tuple[Path, ...], out: Path | None, explained: bool) -> None:
    """Đọc tài liệu và in mỗi tài liệu một dòng JSON; không cần kho.

    Read documents and print one line of JSON for each; no store is needed.
    """
    from graph.export.files import whole_file
    from ingest.acquire import find_files

    own_words()
    files = find_files(paths)
    refused = [one.reason for one in files.refused]
    with progress("Đang đọc / Reading") as tell, _lines(files.documents, refused, tell, explained) as lines:
        if out is None:
            for line in lines:
                click.echo(line)
        else:
            with whole_file(out) as file:
                file.writelines(f"{line}\n".encode() for line in lines)
    show_refused(refused)
    if refused:
        ctx.exit(1)


def _lines(
    paths: tuple[Path, ...], refused: list[InputError], tell: Tell, explained: bool
) -> AbstractContextManager[Iterator[str]]:
    from ingest.write import readings

    line = _explained_line if explained else _line
    return readings(_documents(paths, refused, tell), line, len(paths), refused.append)


def _line(document: Document) -> str:
    """What is read from a document, as a line of JSON: made where it was read, and only the line goes on."""
    import ingest

    return json.dumps(ingest.flat(ingest.read(document)), ensure_ascii=False)


def _explained_line(document: Document) -> str:
    """The same with what was not read, and with the layout of an official document."""
    import ingest

    reading = ingest.survey(document)
    layout = ingest.form(reading)
    found = ingest.flat(reading) | {"unread": ingest.unread(reading)} | ({} if layout is None else {"form": layout})
    return json.dumps(found, ensure_ascii=False)


def _documents(paths: tuple[Path, ...], refused: list[InputError], tell: Tell) -> Iterator[Document]:
    from graph.errors import InputError
    from ingest.acquire import acquire

    for path in told(paths, len(paths), tell):
        try:
            yield acquire(path)
        except InputError as reason:
            refused.append(reason)
