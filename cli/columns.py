"""Rows of text in aligned columns, for people at a terminal."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence


def aligned(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """A header, a rule and the rows; cells hold one line each, and nothing is cut off."""
    cells = [[one_line(cell) for cell in row] for row in (titles, *rows)]
    widths = [max(map(width, column)) for column in zip(*cells, strict=True)]
    for number, row in enumerate(cells):
        yield "  ".join(cell + " " * (wide - width(cell)) for cell, wide in zip(row, widths, strict=True)).rstrip()
        if number == 0:
            yield "  ".join("-" * wide for wide in widths)


def width(text: str) -> int:
    """How many columns a text takes: combining marks take none.

    >>> width("u\\u0309y"), width("ủy")
    (2, 2)
    """
    return sum(not unicodedata.combining(char) for char in text)


def one_line(cell: str) -> str:
    """The words of a cell on one line, without control characters: a document must not command the terminal."""
    return "".join(
        "\N{REPLACEMENT CHARACTER}" if unicodedata.category(char) == "Cc" else char for char in " ".join(cell.split())
    )
