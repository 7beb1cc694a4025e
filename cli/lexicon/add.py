"""``partygraph lexicon add``: an entry of one's own, with its example, checked at once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from cli.stores import store_options
from cli.usage import Command
from cli.words import own_words
from graph.errors import ParameterError

_KINDS = ("organisation", "post", "directive", "honour", "event", "sector", "abbreviation", "verb", "alias")


@click.command("add", cls=Command, short_help="Thêm một mục vào từ điển riêng / Add an entry to one's own lists")
@click.argument("kind", type=click.Choice(_KINDS), metavar="KIND")
@click.argument("name", metavar="NAME")
@click.option("--example", "examples", multiple=True, help="Câu có tên ấy; cần ít nhất một. / A sentence that has it.")
@click.option("--counter", multiple=True, help="Câu không được nhận ra. / A sentence in which it must not be found.")
@click.option("--alias", "aliases", multiple=True, help="Tên gọi khác. / Another form of it.")
@click.option(
    "--of",
    metavar="ENTRY",
    help="alias: mục đã có; verb: nhóm động từ (issue, appoint …); abbreviation: chữ đầy đủ. / "
    "The entry of an alias, the cue of a verb, the full words of an abbreviation.",
)
@click.option("--field", "fields", multiple=True, metavar="KEY=VALUE", help="Trường khác của mục. / Another field.")
@store_options()
def command(kind: str, name: str, fields: tuple[str, ...], **said: Any) -> None:
    """Thêm tổ chức, chức danh, loại văn bản, hình thức khen thưởng, động từ hay tên gọi khác vào từ điển riêng. Mục
    được thử ngay với câu ví dụ; trùng với mục khác hay không nhận ra trong ví dụ thì không ghi.

    Add an organisation, post, type of directive, honour, verb or alias to one's own lists. It is tried at once with its
    example; what clashes with another entry or is not found in the example is not written.

    KIND: organisation, post, directive, honour, event, sector, abbreviation, verb, alias.

    \b
    partygraph lexicon add organisation "Ban Quản lý Vịnh Sao Biển" --example "Ban Quản lý Vịnh Sao Biển họp sáng nay."
    partygraph lexicon add alias "Bộ Giao thông" --of "Giao thông vận tải" --example "…"
    partygraph lexicon add verb "ấn hành" --of issue --example "Tỉnh ủy Lào Cai ấn hành Chỉ thị số 12-CT/TU."
    """
    folder = own_words()
    from ingest.curate import Addition, add

    given = dict(_pair(word) for word in fields)
    added = add(Addition(kind, name, fields=given, **said), folder)
    click.echo(f"đã thêm / added: {added.where}")
    file, _, line = added.where.rpartition(":")
    click.echo(f"  {Path(file).read_text(encoding='utf-8').splitlines()[int(line) - 1]}")
    if added.known:
        click.echo(
            f"chú ý: câu ví dụ cho thấy '{name}' ngay cả khi không có mục này; mục vẫn được ghi\n"
            f"note: the example shows '{name}' without this entry too; it is written all the same"
        )


def _pair(word: str) -> tuple[str, str]:
    key, equals, value = word.partition("=")
    if not equals or not key or not value:
        raise ParameterError(f"cần dạng khóa=giá-trị: '{word}'", f"expected key=value: '{word}'")
    return key, value
