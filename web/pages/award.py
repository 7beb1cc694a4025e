"""One conferral: which honour, who granted, presented and received it; every side where sources differ."""

from __future__ import annotations

from flask import Blueprint, render_template

from web.disputes import sides
from web.facts import fill, thing
from web.sections import BY_LABEL

page = Blueprint("award", __name__)


@page.get("/award/<slug>", endpoint="page")
def show(slug: str) -> str:
    """The page of one conferral."""
    node = thing("Award", slug)
    return render_template("award.html", node=node, sections=fill(node, BY_LABEL["Award"]), sides=sides(node))
