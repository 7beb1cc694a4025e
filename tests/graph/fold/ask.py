"""The graph of some pages, and short questions to it."""

from __future__ import annotations

from graph.decisions import Decisions
from graph.fold import EdgeRow, Graph, NodeRow, graph_of
from graph.resolve import resolve
from tests.graph.build import Page


def graph(*pages: Page) -> Graph:
    """The graph of the pages."""
    readings = [page.reading() for page in pages]
    return graph_of(readings, resolve(readings, Decisions()).identity)


def nodes(found: Graph, label: str) -> list[NodeRow]:
    """The nodes of one label."""
    return [row for row in found.nodes if row.label == label]


def edges(found: Graph, type_: str) -> list[EdgeRow]:
    """The edges of one type."""
    return [row for row in found.edges if row.type == type_]
