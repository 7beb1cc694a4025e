"""Values in formats that have no lists, and text in spreadsheets that take it for a formula."""

from __future__ import annotations

from graph.rows import Value

SEPARATOR = " | "

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "'")


def flat(value: Value) -> str:
    """One text: lists joined by `` | ``, flags as ``true``."""
    if isinstance(value, tuple):
        return SEPARATOR.join(value)
    return "true" if value is True else str(value)


def guard(cell: str) -> str:
    """The cell with ``'`` before it where a spreadsheet would calculate it (``- Ông A``, ``=HYPERLINK(…)``).

    The texts come from strangers, so this is needed; a cell that begins with ``'`` gets one too, so nothing is lost:
    :func:`unguard` gives back every cell.
    """
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def unguard(cell: str) -> str:
    """The inverse of :func:`guard`."""
    return cell.removeprefix("'")
