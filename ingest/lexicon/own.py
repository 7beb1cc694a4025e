"""The user's own entries: a folder of lists with the names of the shipped ones, merged with them.

``PARTYGRAPH_LEXICON`` names the folder. An entry that begins with ``alias_of`` adds aliases and examples to an entry of
the same list; any other is a new one.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from graph.errors import LexiconError
from graph.strictyaml import Fields, read_list

SETTING = "PARTYGRAPH_LEXICON"
LISTS = (
    "bodies.yaml",
    "posts.yaml",
    "directives.yaml",
    "honours.yaml",
    "events.yaml",
    "sectors.yaml",
    "abbreviations.yaml",
    "verbs.yaml",
)
ALIAS = "alias_of"
_Entry = TypeVar("_Entry")


def own_folder() -> Path | None:
    """The folder of the user's own lists; LexiconError where it is named and is none, or holds an unknown list."""
    named = os.environ.get(SETTING)
    if not named:
        return None
    folder = Path(named)
    if not folder.is_dir():
        raise LexiconError(f"{SETTING}: không có thư mục này", f"{SETTING}: there is no such folder", where=named)
    for path in sorted(folder.glob("*.y*ml")):
        if path.name not in LISTS:
            known = ", ".join(LISTS)
            raise LexiconError(f"tệp lạ, chỉ nhận: {known}", f"unknown list, expected: {known}", where=str(path))
    return folder


def own_entries(file: str) -> tuple[Fields, ...]:
    """The user's own entries of one list."""
    folder = own_folder()
    path = folder / file if folder is not None else None
    return read_list(path, LexiconError) if path is not None and path.exists() else ()


def merged(shipped: Path) -> tuple[Fields, ...]:
    """The entries of a shipped list and the user's new ones."""
    new = (entry for entry in own_entries(shipped.name) if ALIAS not in entry.names())
    return (*read_list(shipped, LexiconError), *new)


def grown(found: Iterable[_Entry], file: str) -> tuple[_Entry, ...]:
    """The entries, with the aliases and examples that the user's own list adds to them."""
    row: list[Any] = list(found)
    for alias in own_entries(file):
        if ALIAS in alias.names():
            alias.only(ALIAS, "aliases", "examples")
            at = next((k for k, entry in enumerate(row) if entry.name == alias.text(ALIAS)), None)
            if at is None:
                raise alias.error(ALIAS, f"không có mục '{alias.text(ALIAS)}'", f"no entry '{alias.text(ALIAS)}'")
            more = {field: (*getattr(row[at], field), *alias.texts(field)) for field in ("aliases", "examples")}
            row[at] = replace(row[at], **more)
    return tuple(row)
