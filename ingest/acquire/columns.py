"""Two columns beside each other, as letterheads and signatures stand in tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest


def beside(cells: Sequence[Sequence[str]]) -> Iterator[str]:
    """The lines of a row's cells in reading order: the first of each cell, apart by tabs, then the second of each."""
    for line in zip_longest(*cells, fillvalue=""):
        yield "\t".join(line).rstrip("\t")
