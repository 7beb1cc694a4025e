"""Readings → counts → rows: pure, the same for the same readings whatever their order.

``contribute`` counts what one document says, tallies add and subtract, ``fold`` makes rows of them. Who wants a graph
in one step calls ``graph_of``.
"""

from __future__ import annotations

from collections.abc import Iterable

from graph.claim import Reading
from graph.fold.contribute import Identity, contribute
from graph.fold.rivals import siblings
from graph.fold.ruling import PLAIN, Ruling
from graph.fold.shape import DOUBT, fold, fold_edge, fold_node
from graph.rows import EdgeRow, Graph, NodeRow, Row, Value, dump, line
from graph.tally import EdgeTally, NodeTally, Tally, total

__all__ = [
    "DOUBT",
    "EdgeRow",
    "EdgeTally",
    "Graph",
    "Identity",
    "NodeRow",
    "NodeTally",
    "Row",
    "Ruling",
    "Tally",
    "Value",
    "contribute",
    "dump",
    "fold",
    "fold_edge",
    "fold_node",
    "graph_of",
    "line",
    "siblings",
    "total",
]


def graph_of(readings: Iterable[Reading], identity: Identity, ruling: Ruling = PLAIN) -> Graph:
    """The graph of some readings whose local entities are identified: the fold of the sum of what each adds."""
    said = total(contribute(reading, identity, ruling) for reading in readings)
    return fold(said.flagged(DOUBT, dict.fromkeys(ruling.open, True)))
