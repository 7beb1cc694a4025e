"""What is to be said of files that were read: other content under a known name, two files of one text."""

from __future__ import annotations

from collections.abc import Sequence
from gettext import ngettext
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from ingest.write import Double

_SHOWN = 5


def show_earlier(earlier: Sequence[tuple[str, str]]) -> None:
    """A file that was edited is a new document, and the old one stays until somebody takes it out."""
    for name, sha256 in earlier[:_SHOWN]:
        click.echo(
            f"{name}: tên này đã có nội dung khác ({sha256[:12]}); cả hai đều ở trong đồ thị, "
            f"bỏ bản trước bằng `partygraph remove {sha256[:12]}` / the name already stood for other content; "
            "both are in the graph, and `remove` takes the earlier one out",
            err=True,
        )
    more = len(earlier) - _SHOWN
    _rest(more, "tên khác như thế", ngettext("other name like these", "other names like these", more))


def show_doubles(doubles: Sequence[Double]) -> None:
    """Two files of one text: the same document, or two of one content; and what they say of it differently."""
    for one in doubles[:_SHOWN]:
        click.echo("\n".join([_same(one), *(_differs(one, *field) for field in one.unlike)]), err=True)
    more = len(doubles) - _SHOWN
    _rest(more, "cặp tệp khác như thế", ngettext("other pair like these", "other pairs like these", more))


def _same(one: Double) -> str:
    if not one.sha256:
        return f"{one.name}: cùng là một tệp với {one.other}, mô tả khác nhau / the same bytes, described differently"
    sha256 = one.sha256[:12]
    return (
        f"{one.name}: cùng văn bản với {one.other} nên được tính hai lần; bỏ một bằng `partygraph remove {sha256}`"
        f" / the same text as {one.other}, so it counts twice; `remove` takes one of them out"
    )


def _differs(one: Double, field: str, mine: str, theirs: str) -> str:
    return f"  {field}: {one.name} “{mine}”, {one.other} “{theirs}”"


def _rest(more: int, vi: str, en: str) -> None:
    if more > 0:
        click.echo(f"… {more} {vi} / {en}", err=True)
