"""``partygraph lexicon``: the word lists under the archivist's hand."""

from __future__ import annotations

import click

from cli.lazy import LazyGroup

COMMANDS = ("try",)


@click.group(
    "lexicon",
    cls=LazyGroup,
    package="cli.lexicon",
    names=COMMANDS,
    short_help="Từ điển: thử một câu, kiểm tra, thêm mục / The word lists: try, check, add",
)
def command() -> None:
    """Từ điển: xem một câu được đọc thế nào.

    The word lists: see how a sentence is read.
    """
