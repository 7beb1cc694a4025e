"""A post: the body that has it, and who held it when."""

from __future__ import annotations

from flask import Blueprint, render_template

from web.disputes import sides
from web.facts import fill, thing
from web.sections import BY_LABEL

page = Blueprint("post", __name__)


@page.get("/post/<slug>", endpoint="page")
def show(slug: str) -> str:
    """The page of one post."""
    node = thing("Post", slug)
    return render_template("post.html", node=node, sections=fill(node, BY_LABEL["Post"]), sides=sides(node))
