"""An organisation: its names, what it belongs to, its posts and holders, what it issued, its events and honours."""

from __future__ import annotations

from flask import Blueprint, render_template

import queries
from web.disputes import sides
from web.facts import Fact, Filled, Thing, facts, fill, thing
from web.sections import ALL, BY_LABEL
from web.site import site

page = Blueprint("organisation", __name__)
_HOLDERS = 200


@page.get("/organisation/<slug>", endpoint="page")
def show(slug: str) -> str:
    """The page of one organisation."""
    node = thing("Organisation", slug)
    sections = fill(node, BY_LABEL["Organisation"])
    return render_template(
        "organisation.html",
        node=node,
        sections=sections,
        sides=sides(node),
        holders=_holders(sections),
        fate=_fate(node, sections),
    )


def _fate(node: Thing, sections: tuple[Filled, ...]) -> tuple[tuple[queries.Cell, ...], ...]:
    """What the body was made of and what became of it, step by step: the rows of the report about that."""
    report = next((one for one in site().reports if one.name == "successions"), None)
    told = "ended" in node.props or any(one.section.name in ("succeeds", "succeeded_by") for one in sections)
    if report is None or not told:
        return ()
    return queries.run(report, site().store, {"organisation": node.ref.id}).rows


def _holders(sections: tuple[Filled, ...]) -> dict[str, list[Fact]]:
    """By the id of a post shown on the page: who is known to have held it, the latest first."""
    posts = [fact.other.ref.id for filled in sections if filled.section.name == "posts" for fact in filled.facts]
    found: dict[str, list[Fact]] = {post: [] for post in posts}
    if posts:
        for fact in facts("Post", posts, ALL["holders"], limit=_HOLDERS):
            found[fact.of].append(fact)
    return found
