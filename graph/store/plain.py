"""What a driver or an engine gives as the value of a column, as something that JSON has too."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from neo4j.graph import Node, Path, Relationship


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to a user's query: ``rows`` have a value for each of ``columns``; ``more``: rows were left out."""

    columns: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]
    more: bool


def plain(value: object) -> object:
    """Text, number, flag, None, list or dict. A node or an edge is a dict of its properties and its label or type."""
    if value is None or isinstance(value, str | bool | int | float):
        return value
    if isinstance(value, Path):
        return [plain(part) for part in _steps(value)]
    if isinstance(value, Node | Relationship | Mapping):
        return {**_kind(value), **_properties(value.items())}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(one) for one in value]
    return str(value)


def _kind(value: object) -> dict[str, object]:
    if isinstance(value, Node):
        return {"label": next(iter(sorted(value.labels)), "")}
    return {"type": value.type} if isinstance(value, Relationship) else {}


def _properties(pairs: Iterable[tuple[object, object]]) -> dict[str, object]:
    return {str(name): plain(value) for name, value in sorted(pairs, key=lambda pair: str(pair[0]))}


def _steps(path: Path) -> Iterable[object]:
    yield path.nodes[0]
    for edge, node in zip(path.relationships, path.nodes[1:], strict=True):
        yield edge
        yield node
