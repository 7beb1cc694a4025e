"""A kind of honour, and every conferral of it."""

from __future__ import annotations

from flask import Blueprint, render_template

from web.disputes import sides
from web.facts import fill, thing
from web.sections import BY_LABEL

page = Blueprint("honour", __name__)


@page.get("/honour/<slug>", endpoint="page")
def show(slug: str) -> str:
    """The page of one honour."""
    node = thing("Honour", slug)
    return render_template("honour.html", node=node, sections=fill(node, BY_LABEL["Honour"]), sides=sides(node))
