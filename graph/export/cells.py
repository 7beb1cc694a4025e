"""Values in formats that have no lists."""

from __future__ import annotations

from graph.rows import Value

SEPARATOR = " | "


def flat(value: Value) -> str:
    """One text: lists joined by `` | ``, flags as ``true``."""
    if isinstance(value, tuple):
        return SEPARATOR.join(value)
    return "true" if value is True else str(value)
