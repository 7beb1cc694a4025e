"""The form of each document of this folder, as a careful archivist records it.

``documents/NN.json`` stands beside ``NN.txt``; ``documents/README.md`` says what every key means. Parts of a form that
two careful readers may record differently are named in ``open``: there nothing is rewarded and nothing punished.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

DOCUMENTS = Path(__file__).parent / "documents"
LISTS = ("issuer", "addressee", "bases", "recipients")
SINGLES = (
    *("heading", "superior", "number", "symbol", "year", "place", "date", "type", "abstract"),
    *("seal", "draft", "secrecy", "urgency", "copy", "annex"),
)
SIGNED = ("authority", "post", "name", "rank", "kind")


@dataclass(frozen=True, slots=True)
class Form:
    """What is said of one document: values as they stand in its text, one or several a field."""

    regime: str | None
    level: str | None
    fields: Mapping[str, tuple[str, ...]]
    signatures: tuple[Mapping[str, str], ...]
    missing: frozenset[str]
    breaches: frozenset[str]


@dataclass(frozen=True, slots=True)
class Official:
    """A document, its form, what of it is open, and what is bad about its layout."""

    stem: str
    text: str
    file: str
    form: Form
    open: frozenset[str]
    traits: frozenset[str]


def read_form(raw: Mapping[str, object]) -> Form:
    """The form that a JSON object of this folder's kind holds."""
    fields = raw["fields"]
    assert isinstance(fields, dict), raw
    signatures = fields.get("signatures", [])
    values = {name: _values(value) for name, value in fields.items() if name != "signatures"}
    return Form(
        regime=str(raw["regime"]),
        level=str(raw["level"]),
        fields=values,
        signatures=tuple(signatures),
        missing=_names(raw, "missing"),
        breaches=_names(raw, "breaches"),
    )


def _values(value: str | Iterable[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def _names(raw: Mapping[str, object], key: str) -> frozenset[str]:
    names = raw.get(key, [])
    assert isinstance(names, list), raw
    return frozenset(names)


@cache
def officials() -> tuple[Official, ...]:
    """All documents, sorted by name."""
    return tuple(_official(path) for path in sorted(DOCUMENTS.glob("*.json")))


def _official(path: Path) -> Official:
    raw = json.loads(path.read_text(encoding="utf-8"))
    text = path.with_suffix(".txt").read_text(encoding="utf-8")
    return Official(path.stem, text, raw["file"], read_form(raw), _names(raw, "open"), _names(raw, "traits"))
