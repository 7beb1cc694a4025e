"""A person: the posts with the times that texts attest, appointments, events, honours."""

from __future__ import annotations

from flask import Blueprint, render_template

from queries import Hit, Ref
from web.disputes import sides
from web.facts import Fact, Filled, Thing, facts, fill, thing
from web.sections import ALL, BY_LABEL
from web.site import site
from web.traits import traits

page = Blueprint("person", __name__)
_NAMESAKES = 12


@page.get("/person/<slug>", endpoint="page")
def show(slug: str) -> str:
    """The page of one person."""
    node = thing("Person", slug)
    sections, namesakes = fill(node, BY_LABEL["Person"]), _namesakes(node)
    return render_template(
        "person.html", node=node, sections=sections, sides=sides(node), bodies=_bodies(sections),
        namesakes=namesakes, traits=traits(namesakes), known=_known(sections),
    )  # fmt: skip


def _known(sections: tuple[Filled, ...]) -> Fact | None:
    """The post that most documents give, of those the latest; a post that only one gives may have been misread."""
    held = [fact for filled in sections if filled.section.name == "held" for fact in filled.facts]
    most = max(held, key=_documents, default=None)
    return most if most and _documents(most) > 1 else None


def _documents(fact: Fact) -> int:
    return int(str(fact.props.get("sources", 0)))


def _namesakes(node: Thing) -> tuple[Hit, ...]:
    """Others of the very same name, whom a reader might take for this one; who is told of most comes first."""
    text = (
        "MATCH (n:Person {folded: $folded}) WHERE n.name = $name AND n.id <> $id "
        "RETURN n.id AS id, n.name AS name, coalesce(n.sources, 0) AS sources ORDER BY sources DESC, id LIMIT $limit"
    )
    given = {"folded": node.props["folded"], "name": node.ref.name, "id": node.ref.id}
    return tuple(
        Hit(Ref(str(row["id"]), str(row["name"])), "Person", (), int(str(row["sources"])), None)
        for row in site().store.run(text, limit=_NAMESAKES, **given)
    )


def _bodies(sections: tuple[Filled, ...]) -> dict[str, Fact]:
    """By the id of a post shown on the page: the organisation whose post it is."""
    posts = [fact.other.ref.id for filled in sections if filled.section.name == "held" for fact in filled.facts]
    return {fact.of: fact for fact in facts("Post", posts, ALL["body"], limit=2 * len(posts))} if posts else {}
