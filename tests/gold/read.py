"""The gold annotations beside their texts, read into frozen rows."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
SAMPLES = HERE.parents[1] / "samples"
OFFICIALS = HERE.parent / "forms" / "documents"


@dataclass(frozen=True, slots=True)
class Entity:
    """One thing that the text names: ``accept`` are the other names that count as right."""

    key: str
    type: str
    name: str
    accept: tuple[str, ...]
    optional: bool


@dataclass(frozen=True, slots=True)
class Relation:
    """One fact between two entities, by their keys; ``quote`` stands verbatim in the text."""

    type: str
    source: str
    target: str
    quote: str
    date: str | None
    by: str | None
    form: str | None
    former: bool
    acting: bool
    optional: bool


@dataclass(frozen=True, slots=True)
class Gold:
    """The annotation of one text."""

    stem: str
    text: str
    file: str
    title: str | None
    published: str | None
    entities: tuple[Entity, ...]
    relations: tuple[Relation, ...]

    def types(self) -> Mapping[str, str]:
        """The type of every entity by its key."""
        return {entity.key: entity.type for entity in self.entities}


def _entity(raw: dict[str, object]) -> Entity:
    accept = raw.get("accept", [])
    assert isinstance(accept, list), raw
    return Entity(str(raw["key"]), str(raw["type"]), str(raw["name"]), tuple(accept), raw.get("optional") is True)


def _text(raw: dict[str, object], field: str) -> str | None:
    value = raw.get(field)
    return None if value is None else str(value)


def _relation(raw: dict[str, object]) -> Relation:
    return Relation(
        type=str(raw["type"]),
        source=str(raw["source"]),
        target=str(raw["target"]),
        quote=str(raw["quote"]),
        date=_text(raw, "date"),
        by=_text(raw, "by"),
        form=_text(raw, "form"),
        former=raw.get("former") is True,
        acting=raw.get("acting") is True,
        optional=raw.get("optional") is True,
    )


def read_gold(path: Path, texts: Path) -> Gold:
    """The annotation at ``path`` with its text from the folder ``texts``."""
    raw = json.loads(path.read_text(encoding="utf-8"))
    return Gold(
        stem=path.stem,
        text=(texts / f"{path.stem}.txt").read_bytes().decode("utf-8"),
        file=raw["document"]["file"],
        title=raw["document"]["title"],
        published=raw["document"]["published"],
        entities=tuple(_entity(entity) for entity in raw["entities"]),
        relations=tuple(_relation(relation) for relation in raw["relations"]),
    )


@cache
def samples() -> tuple[Gold, ...]:
    """The project's sample documents, sorted by name."""
    return tuple(read_gold(path, SAMPLES) for path in sorted((HERE / "samples").glob("*.json")))


@cache
def passages() -> tuple[Gold, ...]:
    """Short passages, one or two traits each, sorted by name."""
    return tuple(read_gold(path, HERE / "passages") for path in sorted((HERE / "passages").glob("*.json")))


@cache
def officials() -> tuple[Gold, ...]:
    """Official documents whose form is annotated as well, sorted by name."""
    return tuple(read_gold(path, OFFICIALS) for path in sorted((HERE / "officials").glob("*.json")))
