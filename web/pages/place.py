"""A place, and what lies in it."""

from __future__ import annotations

from flask import Blueprint, render_template

from web.disputes import sides
from web.facts import fill, thing
from web.sections import BY_LABEL

page = Blueprint("place", __name__)


@page.get("/place/<slug>", endpoint="page")
def show(slug: str) -> str:
    """The page of one place."""
    node = thing("Place", slug)
    return render_template("place.html", node=node, sections=fill(node, BY_LABEL["Place"]), sides=sides(node))
