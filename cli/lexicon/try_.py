"""``partygraph lexicon try``: what fired on a sentence, and what did not."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from cli.usage import Command
from cli.words import own_words
from graph.errors import ParameterError

if TYPE_CHECKING:
    from graph.source import Document
    from ingest.steps import Divide

_NAME = "câu.txt"


@click.command("try", cls=Command, short_help="Xem một câu được đọc thế nào / See how a sentence is read")
@click.argument("text", required=False, metavar="[CÂU]")
@click.option(
    "--file",
    "path",
    type=click.Path(path_type=Path, allow_dash=True),
    metavar="FILE",
    help="Đọc từ tệp, hay - để đọc từ đầu vào chuẩn. / A file, or - for standard input.",
)
@click.option("--date", "day", metavar="YYYY-MM-DD", help="Ngày của văn bản. / The document's date.")
@click.option("--json", "as_json", is_flag=True, help="In dạng JSON. / Print JSON.")
@click.option("--rules", is_flag=True, help="Kèm tên các hàm đã đọc hay đã bỏ. / With the functions that decided.")
def command(text: str | None, path: Path | None, day: str | None, as_json: bool, rules: bool) -> None:
    """Cho biết một câu được đọc thế nào: văn bản chuẩn hóa, mỗi cụm được nhận ra gồm những phần nào và nghĩa là gì, từ
    khóa, ngày, dữ kiện cùng quy tắc, và những gì bị bỏ cùng lý do.

    Tell how a sentence is read: the normalised text, what each mention is made of and means, cues, dates, facts with
    their rules, and what was rejected and why.

    \b
    partygraph lexicon try "Tỉnh ủy Lào Cai ban hành Chỉ thị số 12-CT/TU."
    partygraph lexicon try --file bai.txt --date 2024-05-03
    echo "Ông Trần Văn An được bổ nhiệm làm Giám đốc Sở Y tế." | partygraph lexicon try --file -
    """
    own_words()
    from cli.lexicon.tree import lines
    from ingest.divide import divide
    from ingest.explain import explain, one_paragraph

    if (not (text or "").strip()) == (path is None):
        raise ParameterError("cần một câu, hoặc --file", "give either a sentence or --file")
    document, parts = _given(text, path)
    if day is not None:
        document = replace(document, meta=replace(document.meta, published=_checked(day)))
    whole: Divide = one_paragraph if parts else divide
    found = explain(document, whole)
    if as_json:
        click.echo(json.dumps(asdict(found, dict_factory=_named), ensure_ascii=False, indent=1))
    else:
        click.echo("\n".join(lines(found, rules=rules)))


def _named(fields: list[tuple[str, Any]]) -> dict[str, Any]:
    """The fields of a dataclass by name, those of a span as well."""
    from graph.source import Span

    return {name: value._asdict() if isinstance(value, Span) else value for name, value in fields}


def _given(text: str | None, path: Path | None) -> tuple[Document, bool]:
    """The document, and whether it is a text that stands for itself and is not divided like a page."""
    from ingest.acquire import acquire, document

    if text is not None:
        return document(text.encode(), _NAME), True
    assert path is not None
    if str(path) == "-":
        return document(sys.stdin.buffer.read(), _NAME), False
    return acquire(path), False


def _checked(day: str) -> str:
    from graph.dates import is_date, typed

    iso = typed(day)
    if not is_date(iso):
        raise ParameterError(
            f"'{day}' không phải ngày, ví dụ 2024, 2024-05, 2024-05-03 hoặc 3/5/2024",
            f"'{day}' is no date such as 2024, 2024-05, 2024-05-03 or 3/5/2024",
        )
    return iso
