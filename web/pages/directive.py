"""A directive: who issued it and when, what it carries out, what carries it out."""

from __future__ import annotations

from flask import Blueprint, render_template

from web.disputes import sides
from web.facts import fill, thing
from web.sections import BY_LABEL

page = Blueprint("directive", __name__)


@page.get("/directive/<slug>", endpoint="page")
def show(slug: str) -> str:
    """The page of one directive."""
    node = thing("Directive", slug)
    return render_template("directive.html", node=node, sections=fill(node, BY_LABEL["Directive"]), sides=sides(node))
