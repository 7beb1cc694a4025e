"""The documents among files and folders."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from graph.errors import InputError
from ingest.acquire import find_files


def _tree(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Xã ủy họp.\n", encoding="utf-8")


def test_a_folder_gives_its_documents_sorted(tmp_path: Path) -> None:
    """Folders are searched to the bottom, sidecars and hidden names are no documents, and none is named twice."""
    _tree(tmp_path, "b.txt", "a/c.MD", "a/a.txt", "b.meta.yaml", ".git/d.txt", ".hidden.txt")
    found = find_files([tmp_path, tmp_path / "b.txt"])
    assert [str(path.relative_to(tmp_path)) for path in found.documents] == ["a/a.txt", "a/c.MD", "b.txt"]
    assert found.refused == ()


def test_what_is_left_out_is_listed_with_its_reason(tmp_path: Path) -> None:
    """Nothing is skipped silently: other formats, pipes and metadata without a document have their line."""
    _tree(tmp_path, "a.txt", "photo.jpg", "lost.meta.yaml")
    os.mkfifo(tmp_path / "pipe.txt")
    found = find_files([tmp_path])
    reasons = {refused.path.name: str(refused.reason) for refused in found.refused}
    assert list(reasons) == ["lost.meta.yaml", "photo.jpg", "pipe.txt"]
    assert "metadata without a document" in reasons["lost.meta.yaml"]
    assert "'.jpg'" in reasons["photo.jpg"]
    assert "not a regular file" in reasons["pipe.txt"]


@contextmanager
def _without_root() -> Iterator[None]:
    """Root opens every folder, so for a moment the test is nobody."""
    user = os.geteuid()
    if user == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(user)


def test_a_closed_folder_is_listed() -> None:
    """A folder that may not be opened is reported."""
    with tempfile.TemporaryDirectory() as name:
        folder, closed = Path(name), Path(name, "closed")
        folder.chmod(0o755)
        closed.mkdir(mode=0)
        with _without_root():
            found = find_files([folder])
        closed.chmod(0o700)
    assert [refused.path for refused in found.refused] == [closed]


@pytest.mark.parametrize("name", ["none", "photo.jpg"])
def test_a_named_path_must_be_readable(tmp_path: Path, name: str) -> None:
    """What the user names and cannot be read is an error, not a line of a report."""
    _tree(tmp_path, "photo.jpg")
    with pytest.raises(InputError):
        find_files([tmp_path / name])


def test_a_folder_with_nothing_to_read_is_the_wrong_one(tmp_path: Path) -> None:
    """Nothing to do is no success: the folder is named, and what could have been read."""
    _tree(tmp_path, "good/a.txt", "empty/.hidden.txt")
    with pytest.raises(InputError, match=r"empty: .*\.txt, \.md"):
        find_files([tmp_path / "good", tmp_path / "empty"])
