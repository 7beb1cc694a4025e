"""The first page: search, what the graph holds, and ways in."""

from __future__ import annotations

from dataclasses import dataclass

from flask import Blueprint, render_template

from queries import NAMED, Hit, Parameter, Report, search
from web.pages.reports import group_title, grouped
from web.pages.search import LABELS
from web.site import has_samples, site
from web.traits import traits

page = Blueprint("home", __name__)
_BODIES, _PEOPLE, _DOCUMENTS = 8, 8, 6
_ASKED = {
    "post-holder-on": ("post", "day"),
    "issued-by": ("organisation", "year"),
    "awards-by": ("grantor", "recipient", "year"),
    "contradictions": (),
}
"""The reports that are asked on the first page, each with the parameters that it takes there."""


@dataclass(frozen=True, slots=True)
class Recent:
    """A document for the list of the newest."""

    id: str
    name: str
    publisher: str | None
    published: str | None
    sample: bool


@page.get("/", endpoint="page")
def show() -> str:
    """The first page."""
    counts, bodies, people = _counts(), _leading("organisation", _BODIES), _leading("person", _PEOPLE)
    return render_template(
        "home.html",
        counts={label: counts.get(label, 0) for label in LABELS},
        claims=counts.get("Claim", 0),
        groups=grouped(site().reports),
        group_title=group_title,
        asked=_asked(),
        bodies=bodies,
        people=people,
        traits=traits((*bodies, *people)),
        documents=_documents(),
        samples=has_samples(),
    )


def _asked() -> list[tuple[Report, list[Parameter]]]:
    """Those of the reports that the site has."""
    return [
        (report, [item for item in report.parameters if item.name in _ASKED[name]])
        for name in _ASKED
        for report in site().reports
        if report.name == name
    ]


def _counts() -> dict[str, int]:
    parts = [f"MATCH (n:`{label}`) RETURN '{label}' AS label, count(n) AS found" for label in (*LABELS, "Claim")]
    return {str(row["label"]): int(str(row["found"])) for row in site().store.run(" UNION ALL ".join(parts))}


def _leading(kind: str, limit: int) -> tuple[Hit, ...]:
    return search(site().store, "", NAMED[kind], limit=limit)


def _documents() -> tuple[Recent, ...]:
    text = (
        "MATCH (d:Document) RETURN d.id AS id, d.name AS name, d.publisher AS publisher, d.published AS published, "
        "d.sample AS sample ORDER BY coalesce(d.published, '') DESC, d.id LIMIT $limit"
    )
    return tuple(
        Recent(
            str(row["id"]), str(row["name"]), _text(row["publisher"]), _text(row["published"]), row["sample"] is True
        )
        for row in site().store.run(text, limit=_DOCUMENTS)
    )


def _text(value: object) -> str | None:
    return None if value is None else str(value)
