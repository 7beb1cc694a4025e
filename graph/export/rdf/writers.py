"""Triples as bytes: canonical N-Triples (the dump that is compared), and Turtle made from the very same lines."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from typing import BinaryIO

from graph.export.rdf import triples
from graph.export.rdf.names import DEFAULT_BASE
from graph.export.rdf.terms import line
from graph.export.rdf.vocabulary import PREFIXES
from graph.export.sorting import sorted_once
from graph.rows import Row


def write_ntriples(rows: Iterable[Row], out: BinaryIO, base: str = DEFAULT_BASE) -> None:
    """Sorted canonical N-Triples: equal graphs give equal bytes, and ``LC_ALL=C sort -u`` changes nothing."""
    out.writelines(f"{text}\n".encode() for text in sorted_once(map(line, triples(rows, base))))


def write_turtle(rows: Iterable[Row], out: BinaryIO, base: str = DEFAULT_BASE) -> None:
    """Turtle with prefixes, subjects in order; the same triples as :func:`write_ntriples` gives."""
    import pyoxigraph  # the readers of rows that need no RDF should not pay for it

    with tempfile.TemporaryFile() as sorted_lines:
        write_ntriples(rows, sorted_lines, base)
        sorted_lines.seek(0)
        quads = pyoxigraph.parse(sorted_lines, format=pyoxigraph.RdfFormat.N_TRIPLES)
        statements = (quad.triple for quad in quads)
        pyoxigraph.serialize(statements, out, format=pyoxigraph.RdfFormat.TURTLE, prefixes=PREFIXES)
