"""A thing with its facts as JSON, beside each of its pages."""

from __future__ import annotations

from functools import partial

from flask import Blueprint, Response, jsonify

from graph.schema import schema
from queries import as_json
from web.facts import Fact, Filled, Thing, fill, thing
from web.sections import BY_LABEL

page = Blueprint("data", __name__)
_MOST = 1_000
"""Facts of one section: a body that every document names has no end of them."""


def show(label: str, slug: str) -> Response:
    """What is known of a thing: ``sources`` is the number of documents, ``facts`` are those of its page.

    A fact has its edge's type and properties, whether it goes out from here, the thing at its far end, the number of
    its claims, and the first of them with their words. ``cut``: how many facts the sections have that are not whole.
    """
    node = thing(label, slug)
    sections = fill(node, BY_LABEL[label], limit=_MOST)
    names = schema().node(label).properties
    return jsonify(
        **_end(node),
        aliases=node.aliases,
        properties={name: node.props[name] for name in names if name in node.props},
        disputed=node.disputed,
        sources=node.props.get("sources", 0),
        facts=[_fact(one, filled) for filled in sections for one in filled.facts],
        cut={filled.section.name: filled.total for filled in sections if filled.total > len(filled.facts)},
    )


def _end(node: Thing) -> dict[str, str]:
    return {"id": node.ref.id, "label": node.label, "name": node.ref.name}


def _fact(one: Fact, filled: Filled) -> dict[str, object]:
    return {
        "id": one.props["id"],
        "type": one.type,
        "outgoing": filled.section.out,
        "node": _end(one.other),
        "properties": {name: value for name, value in one.props.items() if name not in ("id", "claims")},
        "claims": one.props.get("claims", 0),
        "evidence": [as_json(source.evidence) for source in one.sources],
    }


for _label in BY_LABEL:
    page.add_url_rule(f"/{_label.lower()}/<slug>.json", _label.lower(), partial(show, _label))
