"""A fact with every sentence that says it, the earliest document first."""

from __future__ import annotations

from flask import Blueprint, abort, render_template

from web.clashes import clashes_of
from web.facts import SAID, read_sources, read_thing
from web.paging import asked
from web.site import site

page = Blueprint("fact", __name__)
_SHOWN = 50


@page.get("/fact/<slug>", endpoint="page")
def show(slug: str) -> str:
    """One page of the sources of one edge."""
    number, edge = asked(), f"edge:{slug}"
    text = (
        "MATCH (c:Claim {edge: $id})-[:STATED_IN]->(s:Document) "
        "WITH c, s ORDER BY coalesce(s.published, '9999'), s.name, c.start, c.id SKIP $skip LIMIT $limit "
        f"RETURN collect({SAID}) AS found"
    )
    [row] = site().store.run(text, id=edge, skip=(number - 1) * _SHOWN, limit=_SHOWN + 1)
    found = read_sources(row["found"])
    if not found:
        abort(404)
    return render_template(
        "fact.html", sources=found[:_SHOWN], number=number, more=len(found) > _SHOWN, slug=slug, **_said(edge)
    )


def _said(edge: str) -> dict[str, object]:
    """Who, what, whom, and how many claims say so."""
    text = (
        "MATCH (c:Claim {edge: $id}) WITH c.predicate AS type, min(c.id) AS id, count(c) AS total "
        "MATCH (c:Claim {id: id})-[:SUBJECT]->(a) MATCH (c)-[:OBJECT]->(b) "
        "RETURN type, total, labels(a)[0] AS from, properties(a) AS a, labels(b)[0] AS to, properties(b) AS b"
    )
    row = site().store.run(text, id=edge)[0]
    ends = {"subject": read_thing(str(row["from"]), row["a"]), "object": read_thing(str(row["to"]), row["b"])}
    found = clashes_of(edge, tuple(ends.values()))
    return {**ends, "clashes": found, "type": str(row["type"]), "total": int(str(row["total"]))}
