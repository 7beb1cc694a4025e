"""The identities that texts give to what they name."""

from __future__ import annotations

from graph.decisions import Decisions
from graph.resolve import keyed
from tests.ingest.texts import read_text


def node(text: str, name: str, published: str | None = None) -> str:
    """The node of the thing of a name in a text; AssertionError where the text has none."""
    reading = read_text(text, published=published)
    found = [entity.id for entity in reading.entities if entity.name == name]
    assert found, f"no '{name}' among {sorted(entity.name for entity in reading.entities)}"
    return keyed(reading, Decisions())[found[0]]


def one(name: str, *texts: str) -> bool:
    """Do all texts mean one thing by a name?"""
    return len({node(text, name) for text in texts}) == 1


def only(text: str, published: str | None = None) -> str:
    """The node of the one directive of a text; AssertionError where it has none, or several."""
    reading = read_text(text, published=published)
    found = [entity for entity in reading.entities if entity.label == "Directive"]
    assert len(found) == 1, f"{[entity.name for entity in found]} in {text}"
    return keyed(reading, Decisions())[found[0].id]
