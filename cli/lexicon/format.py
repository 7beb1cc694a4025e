"""``partygraph lexicon format``: the word lists in their canonical layout."""

from __future__ import annotations

from gettext import ngettext
from pathlib import Path

import click

from cli.stores import store_options
from cli.usage import Command
from cli.words import own_words


@click.command("format", cls=Command, short_help="Trình bày lại từ điển / Lay out the word lists")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path, exists=True, dir_okay=False), metavar="[FILE]...")
@click.option("--check", "only_check", is_flag=True, help="Chỉ báo, không ghi; mã 1 nếu cần sửa. / Only tell.")
@store_options()
@click.pass_context
def command(ctx: click.Context, paths: tuple[Path, ...], only_check: bool) -> None:
    """Trình bày lại các tệp từ điển (không nêu tệp: từ điển riêng): mỗi mục một dòng, các trường theo một thứ tự, giữ
    nguyên chú thích và nội dung.

    Lay out word lists (without files: one's own): an entry a line, fields in one order; comments and content stay.
    """
    from ingest.curate import formatted

    changed = 0
    for path in paths or sorted(own_words().glob("*.yaml")):
        before = path.read_text(encoding="utf-8")
        after = formatted(before)
        if after != before:
            changed += 1
            click.echo(f"{path}")
            if not only_check:
                path.write_text(after, encoding="utf-8")
    click.echo(f"{changed} tệp được trình bày lại / {ngettext('file', 'files', changed)} laid out")
    if changed and only_check:
        ctx.exit(1)
