"""A conference, congress or ceremony: when, where, who took part and how."""

from __future__ import annotations

from flask import Blueprint, render_template

from web.disputes import sides
from web.facts import fill, thing
from web.sections import BY_LABEL

page = Blueprint("event", __name__)


@page.get("/event/<slug>", endpoint="page")
def show(slug: str) -> str:
    """The page of one event."""
    node = thing("Event", slug)
    return render_template("event.html", node=node, sections=fill(node, BY_LABEL["Event"]), sides=sides(node))
