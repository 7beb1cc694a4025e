"""A report: a form for its parameters, its rows as a table, its Cypher; the same rows as CSV and JSON."""

from __future__ import annotations

import codecs
from collections.abc import Iterator, Mapping
from tempfile import SpooledTemporaryFile

from flask import Blueprint, Response, abort, render_template, request
from werkzeug.wsgi import wrap_file

from graph.errors import UnknownReport
from queries import NAMED, Column, Evidence, Report, Table, WrongValues, find, run, write_whole
from web.language import language
from web.paging import asked
from web.sentences import expect
from web.site import has_samples, site

page = Blueprint("report", __name__)
_SHOWN = 50
_IN_MEMORY = 4_000_000
"""A larger file waits on the disk until it is sent."""
_TYPES = {"csv": "text/csv; charset=utf-8", "json": "application/json"}


@page.get("/reports/<name>", endpoint="page")
def show(name: str) -> str | tuple[str, int]:
    """The form, and the rows where every value that is needed was given; 400 and the reasons where one is wrong."""
    report, values, number = _report(name), _values(), asked()
    if not values and any(item.required for item in report.parameters):
        return _render(report, values, None, number)
    try:
        table = run(report, site().store, values, skip=(number - 1) * _SHOWN, limit=_SHOWN)
    except WrongValues as wrong:
        return _render(report, values, None, number, wrong), 400
    if number > 1 and not table.rows:
        abort(404)
    return _render(report, values, table, number)


@page.get("/reports/<name>.<any(csv, json):form>", endpoint="file")
def download(name: str, form: str) -> Response | tuple[Response, int]:
    """All rows as a file, of one moment and however many.

    CSV begins with a byte-order mark, by which spreadsheets know Vietnamese letters.
    """
    report = _report(name)
    file = SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - closed with the response, which reads it
    if form == "csv":
        file.write(codecs.BOM_UTF8)
    try:
        write_whole(report, site().store, _values(), form, file)
    except WrongValues as wrong:
        return Response(f"{wrong}\n", content_type="text/plain; charset=utf-8"), 400
    file.seek(0)
    response = Response(wrap_file(request.environ, file), content_type=_TYPES[form], direct_passthrough=True)
    response.headers["Content-Disposition"] = f'inline; filename="{report.name}.{form}"'
    return response


def _report(name: str) -> Report:
    try:
        return find(site().reports, name)
    except UnknownReport:
        abort(404)


def _values() -> dict[str, str]:
    """What was typed; empty fields of the form are as good as none."""
    return {name: text for name, text in request.args.items() if name not in ("lang", "page") and text.strip()}


def _told(table: Table) -> list[Column]:
    """The columns that say something to readers of this language."""
    return [column for column in table.told if column.lang in (None, language())]


def _names(report: Report, values: Mapping[str, str]) -> list[str]:
    """The names that were typed: where a report has nothing to tell, they may stand elsewhere."""
    return [values[item.name] for item in report.parameters if item.type in NAMED and values.get(item.name)]


def _evidence(table: Table) -> Iterator[Evidence]:
    cells = (cell for row in table.rows for cell in row if isinstance(cell, tuple))
    return (one for cell in cells for one in cell if isinstance(one, Evidence))


def _render(
    report: Report, values: Mapping[str, str], table: Table | None, number: int, wrong: WrongValues | None = None
) -> str:
    expect(_evidence(table) if table else ())
    problems = {problem.parameter: problem.message for problem in wrong.problems} if wrong else {}
    return render_template(
        "report.html", report=report, values=values, table=table, number=number, problems=problems,
        unknown=[name for name in problems if report.parameter(name) is None], told=_told(table) if table else (),
        first=(number - 1) * _SHOWN, limit=_SHOWN, sought=_names(report, values), samples=has_samples(),
    )  # fmt: skip
