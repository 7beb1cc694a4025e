"""A person: the posts with the times that texts attest, appointments, events, honours."""

from __future__ import annotations

from flask import Blueprint, render_template

from web.disputes import sides
from web.facts import Fact, Filled, facts, fill, thing
from web.sections import ALL, BY_LABEL

page = Blueprint("person", __name__)


@page.get("/person/<slug>", endpoint="page")
def show(slug: str) -> str:
    """The page of one person."""
    node = thing("Person", slug)
    sections = fill(node, BY_LABEL["Person"])
    return render_template("person.html", node=node, sections=sections, sides=sides(node), bodies=_bodies(sections))


def _bodies(sections: tuple[Filled, ...]) -> dict[str, Fact]:
    """By the id of a post shown on the page: the organisation whose post it is."""
    posts = [fact.other.ref.id for filled in sections if filled.section.name == "held" for fact in filled.facts]
    return {fact.of: fact for fact in facts("Post", posts, ALL["body"], limit=2 * len(posts))} if posts else {}
