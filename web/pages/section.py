"""All facts of one section of a node's page, page by page."""

from __future__ import annotations

from flask import Blueprint, abort, render_template

from graph.schema import schema
from web.facts import SHOWN, Section, facts, thing
from web.paging import asked
from web.sections import BY_LABEL

page = Blueprint("section", __name__)


@page.get("/<prefix>/<slug>/<name>", endpoint="page")
def show(prefix: str, slug: str, name: str) -> str:
    """One page of a section."""
    label = _label(prefix)
    section, number = _section(label, name), asked()
    node = thing(label, slug)
    found = facts(label, [node.ref.id], section, skip=(number - 1) * SHOWN, limit=SHOWN + 1)
    if not found:
        abort(404)
    return render_template(
        "section.html", node=node, section=section, facts=found[:SHOWN], number=number, more=len(found) > SHOWN
    )


def _label(prefix: str) -> str:
    return next((label for label in schema().nodes if label.lower() == prefix and label in BY_LABEL), "") or abort(404)


def _section(label: str, name: str) -> Section:
    return next((section for section in BY_LABEL[label] if section.name == name), None) or abort(404)
