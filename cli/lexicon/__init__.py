"""``partygraph lexicon``: the word lists under the archivist's hand."""

from __future__ import annotations

import click

from cli.lazy import LazyGroup

COMMANDS = ("try", "add", "check", "format")


@click.group(
    "lexicon",
    cls=LazyGroup,
    package="cli.lexicon",
    names=COMMANDS,
    short_help="Từ điển: thử một câu, kiểm tra, thêm mục / The word lists: try, check, add",
)
def command() -> None:
    """Từ điển: xem một câu được đọc thế nào, thêm mục của mình, kiểm tra, trình bày lại.

    The word lists: see how a sentence is read, add entries of one's own, check them, lay them out.
    """
