"""The list of reports, by group."""

from __future__ import annotations

from collections.abc import Iterable

from flask import Blueprint, render_template

from queries import Report
from web.language import catalogue, words
from web.site import site

page = Blueprint("reports", __name__)


@page.get("/reports", endpoint="page")
def show() -> str:
    """All reports."""
    return render_template("reports.html", groups=grouped(site().reports), group_title=group_title)


def grouped(reports: Iterable[Report]) -> dict[str, list[Report]]:
    """The reports by group, groups and reports in their order."""
    found: dict[str, list[Report]] = {}
    for report in reports:
        found.setdefault(report.group, []).append(report)
    return found


def group_title(group: str) -> str:
    """The group's name in the language of the request; the folder's name for a group of the user's own."""
    key = f"report.{group}"
    return words(key) if key in catalogue() else group
