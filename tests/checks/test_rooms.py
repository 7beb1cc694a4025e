"""The map of the rooms of ingest is true: all of them stand on it, and what it and the pages name is there."""

from __future__ import annotations

import re
from pathlib import Path

from tests.checks.project import ROOT, tracked

_INGEST = ROOT / "ingest"
_MAP = _INGEST / "README.md"


def _named() -> set[str]:
    return set(re.findall(r"`([\w/]+/|[\w/]+\.py)`", _MAP.read_text(encoding="utf-8")))


def _folder(path: Path) -> str:
    return f"{path.parent.relative_to(_INGEST)}/"


def test_what_the_map_names_is_there() -> None:
    """Folders and modules, by their paths in ingest; "closed/" is told of with its lexicon."""
    assert not [name for name in _named() - {"closed/"} if not (_INGEST / name).exists()]


def test_every_room_is_on_the_map() -> None:
    """Each package, and each module that stands beside the packages."""
    modules = tracked("ingest/*.py")
    rooms = {_folder(path) for path in modules if path.parent not in (_INGEST, _INGEST / "lexicon" / "closed")}
    beside = {path.name for path in modules if path.parent == _INGEST and path.name != "__init__.py"}
    assert not (rooms | beside) - _named()


def test_every_page_is_reached_from_the_list_of_pages() -> None:
    """Its links lead to pages that are there, and no page of docs is left out."""
    shelf = ROOT / "docs"
    linked = {
        (shelf / link).resolve() for link in re.findall(r"\]\(([^)#]+)", (shelf / "README.md").read_text("utf-8"))
    }
    assert not [path for path in linked if not path.exists()]
    assert not set(tracked("docs/*.md")) - linked - {shelf / "README.md"}


def test_modules_that_pages_name_are_there() -> None:
    """A module that moves is followed by the pages that tell of it."""
    pages = {path: path.read_text(encoding="utf-8") for path in tracked("docs/*.md", "README.md")}
    named = {(path.name, name) for path, text in pages.items() for name in re.findall(r"`(\w+/[\w/]+\.py)`", text)}
    assert not [(page, name) for page, name in named if not (ROOT / name).exists()]
