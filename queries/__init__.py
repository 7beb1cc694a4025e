"""Canned reports: each a ``<group>/<name>.cypher`` with a strict header, run with checked values on any store."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path

from graph.errors import ReportError, UnknownReport
from queries.formats import as_json, csv_parts, json_parts, shown, to_csv, to_json
from queries.header import read_report
from queries.names import Hit, Reader, count, search
from queries.near import near
from queries.predicates import predicate
from queries.report import NAMED, Column, Parameter, Report, Text
from queries.run import PART, about, bind, parts, run, write_whole
from queries.sentences import REACH, Quotation, quotations
from queries.table import Cell, Evidence, Ref, Table
from queries.texts import InTexts, TextHit, search_texts
from queries.values import Problem, WrongValues, check

__all__ = [
    "NAMED",
    "PART",
    "REACH",
    "Cell",
    "Column",
    "Evidence",
    "Hit",
    "InTexts",
    "Parameter",
    "Problem",
    "Quotation",
    "Reader",
    "Ref",
    "Report",
    "Table",
    "Text",
    "TextHit",
    "WrongValues",
    "about",
    "as_json",
    "bind",
    "check",
    "count",
    "csv_parts",
    "find",
    "json_parts",
    "load",
    "near",
    "parts",
    "predicate",
    "quotations",
    "run",
    "search",
    "search_texts",
    "shown",
    "to_csv",
    "to_json",
    "write_whole",
]

FOLDER = Path(__file__).parent


def load(folder: Path = FOLDER) -> tuple[Report, ...]:
    """The reports of a folder, by group and name; ReportError with file:line for the first thing that is wrong."""
    reports = tuple(read_report(path) for path in sorted(folder.glob("*/*.cypher")))
    names = [report.name for report in reports]
    for report in reports:
        if names.count(report.name) > 1:
            where = f"{report.group}/{report.name}.cypher"
            raise ReportError("hai báo cáo cùng tên", "two reports have this name", where=where)
    return reports


def find(reports: Iterable[Report], name: str) -> Report:
    """The report of that name; UnknownReport lists the names there are."""
    known = {report.name: report for report in reports}
    if name not in known:
        names, near = ", ".join(known), get_close_matches(name, known, n=1)
        vi, en = (f" có phải {near[0]}?", f" perhaps {near[0]}?") if near else ("", "")
        raise UnknownReport(
            f"không có báo cáo '{name}',{vi} chỉ có: {names}", f"no report '{name}',{en} there are: {names}"
        )
    return known[name]
