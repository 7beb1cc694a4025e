"""``partygraph report``: the canned reports, listed or run."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import TYPE_CHECKING

import click

from cli.columns import aligned
from cli.sharing import using
from cli.stores import filled, store_options
from cli.usage import Command
from graph.errors import ParameterError

if TYPE_CHECKING:
    from queries import Parameter, Report, Table


@click.command("report", cls=Command, short_help="Liệt kê hoặc chạy báo cáo / List or run reports")
@click.argument("name", required=False)
@click.argument("values", nargs=-1, metavar="[KEY=VALUE]...")
@click.option(
    "--format",
    "format_",
    type=click.Choice(["table", "csv", "json"]),
    default="table",
    show_default=True,
    help="Dạng kết quả. / Form of the result.",
)
@store_options()
def command(name: str | None, values: tuple[str, ...], format_: str) -> None:
    """Liệt kê các báo cáo, hoặc chạy một báo cáo.

    List the reports, or run one.

    \b
    partygraph report
    partygraph report directives-by-issuer issuer="Thành ủy Hà Nội"
    """
    from queries import find, load, run

    reports = load()
    if name is None:
        click.echo(listing(reports))
        return
    report = find(reports, name)
    given = parsed(values)
    table = using(filled(), lambda store: run(report, store, given))
    click.echo(rendered(table, format_), nl=False)


def parsed(values: Iterable[str]) -> dict[str, str]:
    """``key=value`` words as a mapping; ParameterError for a word without ``=`` and for a key given twice."""
    found: dict[str, str] = {}
    for word in values:
        key, equals, value = word.partition("=")
        if not equals or not key:
            raise ParameterError(f"cần dạng khóa=giá-trị: '{word}'", f"expected key=value: '{word}'")
        if key in found:
            raise ParameterError(f"'{key}' được cho hai lần", f"'{key}' is given twice")
        found[key] = value
    return found


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
    return f"{parameter.name}: {parameter.title.vi} / {parameter.title.en}{needed}"


def rendered(table: Table, format_: str) -> str:
    """The result as it is printed, with its line end."""
    from queries import shown, to_csv, to_json

    if format_ == "csv":
        return to_csv(table)
    if format_ == "json":
        return to_json(table)
    titles = [column.title.vi for column in table.columns]
    notes = [f"{note.vi} / {note.en}" for note in table.notes]
    count = f"{len(table.rows)} dòng / rows"
    return "\n".join([*aligned(titles, [[shown(cell) for cell in row] for row in table.rows]), *notes, count, ""])
