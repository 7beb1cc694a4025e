"""``partygraph report``: the canned reports, listed or run."""

from __future__ import annotations

import codecs
import shutil
import sys
from collections.abc import Iterable, Sequence
from itertools import groupby
from tempfile import SpooledTemporaryFile
from typing import IO, TYPE_CHECKING

import click

from cli.sharing import using
from cli.stores import filled, store_options
from cli.usage import Command
from cli.words import own_words
from graph.errors import ParameterError

if TYPE_CHECKING:
    from graph.store import Store
    from queries import Parameter, Report

_IN_MEMORY = 4_000_000


@click.command("report", cls=Command, short_help="Liệt kê hoặc chạy báo cáo / List or run reports")
@click.argument("name", required=False)
@click.argument("values", nargs=-1, metavar="[KEY=VALUE]...")
@click.option(
    "--format",
    "format_",
    type=click.Choice(["table", "csv", "excel", "json"]),
    default="table",
    show_default=True,
    help="Dạng kết quả; excel: csv mà Excel hiện đúng chữ có dấu. / Form of the result; excel: csv for Excel "
    "(UTF-8, BOM).",
)
@store_options()
def command(name: str | None, values: tuple[str, ...], format_: str) -> None:
    """Liệt kê các báo cáo, hoặc chạy một báo cáo.

    List the reports, or run one.

    \b
    partygraph report
    partygraph report directives-by-issuer issuer="Thành ủy Hà Nội"
    """
    from queries import find, load

    reports = load()
    if name is None:
        click.echo(listing(reports))
        return
    report = find(reports, name)
    given = parsed(values, [item.name for item in report.parameters])
    own_words()
    if format_ == "table":
        click.echo(using(filled(), lambda store: _answer(report, store, given)))
        return
    # Read to the end before anything is printed: half a table must not look like a whole one.
    with SpooledTemporaryFile(_IN_MEMORY) as file:
        using(filled(), lambda store: _written(report, store, given, format_, file))
        file.seek(0)
        shutil.copyfileobj(file, sys.stdout.buffer)


def parsed(values: Iterable[str], names: Sequence[str]) -> dict[str, str]:
    """``key=value`` words as a mapping; ParameterError for a word without ``=`` and for a key given twice."""
    found: dict[str, str] = {}
    for word in values:
        key, equals, value = word.partition("=")
        if not equals or not key:
            meant = _meant(word, names)
            raise ParameterError(
                f"cần dạng khóa=giá-trị: '{word}', như {meant}", f"expected key=value, such as {meant}"
            )
        if key in found:
            raise ParameterError(f"'{key}' được cho hai lần", f"'{key}' is given twice")
        found[key] = value
    return found


def _meant(word: str, names: Sequence[str]) -> str:
    """The key without its value, or the value of the first parameter."""
    return f'{word}="…"' if word in names else f'{"".join(names[:1]) or "…"}="{word.lstrip("=")}"'


def listing(reports: Iterable[Report]) -> str:
    """All reports by group, with their parameters and an example that can be run."""
    lines: list[str] = []
    for group, members in groupby(reports, key=lambda report: report.group):
        lines += [group, *(line for report in members for line in _entry(report))]
    return "\n".join(lines)


def _entry(report: Report) -> list[str]:
    example = " ".join([report.name, *(f'{key}="{value}"' for key, value in report.example)])
    return [
        f"  {report.name}: {report.title.vi} / {report.title.en}",
        *(f"      {_parameter(parameter)}" for parameter in report.parameters),
        f"      partygraph report {example}",
    ]


def _parameter(parameter: Parameter) -> str:
    needed = "" if parameter.required else " (không bắt buộc / optional)"
    choices = f" = {' | '.join(value for value, _ in parameter.choices)}" if parameter.choices else ""
    return f"{parameter.name}: {parameter.title.vi} / {parameter.title.en}{needed}{choices}"


def _answer(report: Report, store: Store, values: dict[str, str]) -> str:
    from cli.answer import evidence, rendered, room
    from queries import REACH, run

    table = run(report, store, values)
    return rendered(table, store.passages({one.claim for one in evidence(table)}, REACH), room())


def _written(report: Report, store: Store, values: dict[str, str], format_: str, file: IO[bytes]) -> None:
    from queries import write_whole

    file.seek(0)
    if format_ == "excel":
        file.write(codecs.BOM_UTF8)
    write_whole(report, store, values, "csv" if format_ == "excel" else format_, file)
