"""The graph as GraphML for Gephi, yEd, Cytoscape and networkx: one multigraph, every property an attribute."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import BinaryIO

from graph.export.cells import flat
from graph.rows import NodeRow, Props, Row

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write_graphml(rows: Iterable[Row], out: BinaryIO) -> None:
    """GraphML with edges keyed by their id; lists joined by `` | ``; characters that XML cannot hold become U+FFFD.

    The rows are sorted by id, so equal graphs give equal bytes. The whole document is built in memory.
    """
    import networkx  # half a second that only this export should pay

    graph: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
    edges = []
    for row in rows:
        if isinstance(row, NodeRow):
            graph.add_node(row.id, label=row.label, **_attributes(row.props))
        else:
            edges.append(row)
    for edge in edges:
        graph.add_edge(edge.source, edge.target, key=edge.id, type=edge.type, **_attributes(edge.props))
    # networkx has a second writer for lxml, which is chosen by what is installed and writes other bytes.
    networkx.write_graphml_xml(graph, out)


def _attributes(props: Props) -> dict[str, str | int | bool]:
    return {name: _clean(value if isinstance(value, int) else flat(value)) for name, value in props}


def _clean(value: str | int) -> str | int:
    return _NOT_XML.sub("\ufffd", value) if isinstance(value, str) else value
