"""A figure: what it counts, and of which body."""

from __future__ import annotations

from flask import Blueprint, render_template

from web.disputes import sides
from web.facts import fill, thing
from web.sections import BY_LABEL

page = Blueprint("observation", __name__)


@page.get("/observation/<slug>", endpoint="page")
def show(slug: str) -> str:
    """The page of one figure."""
    node = thing("Observation", slug)
    return render_template(
        "observation.html", node=node, sections=fill(node, BY_LABEL["Observation"]), sides=sides(node)
    )
