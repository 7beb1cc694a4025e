"""``remove`` and ``restore``: a withdrawal lasts until it is reversed, and the bytes stay."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.archive import Archive
from graph.embedded import open_embedded
from tests.cli.conftest import Call, dump


def test_withdrawal_lasts_until_it_is_restored(call: Call, documents: Path) -> None:
    """What only the document said goes, ingesting again does not bring it back, restoring does."""
    before = dump(call)
    removed = call("remove", "nhan-su.txt", "--who", "thử", "--why", "sai nguồn")
    assert removed.exit_code == 0
    assert f"restore {removed.stdout.split()[-1][:12]}" in removed.stderr
    without = dump(call)
    assert "Trần Văn Thử" in before
    assert "Trần Văn Thử" not in without
    result = call("ingest", documents)
    assert result.exit_code == 0
    assert "2 unchanged, 1 withdrawn" in result.stdout
    assert dump(call) == without
    assert call("restore", "nhan-su.txt").exit_code == 0
    assert dump(call) == before


def test_bytes_and_reason_stay(call: Call, folder: Path, documents: Path) -> None:
    """The archive keeps the bytes, and a line with who and why."""
    archive = Archive(folder / "archive")
    sha256 = archive.find("chi-thi.txt")
    assert call("remove", sha256[:8], "--who", "Trần B", "--why", "sai nguồn").exit_code == 0
    assert archive.content(sha256) == (documents / "chi-thi.txt").read_bytes()
    line = archive.decisions_file.read_text(encoding="utf-8").splitlines()[-1]
    assert line.endswith(f"| Trần B | withdraw | {sha256} | sai nguồn")


@pytest.mark.parametrize("typed", ["none.txt", "0", "ffffffffffff"])
def test_unknown_document(call: Call, typed: str) -> None:
    """What fits no document is refused, and nothing changes."""
    before = dump(call)
    result = call("remove", typed)
    assert result.exit_code == 3
    assert "no such document" in result.stderr
    assert dump(call) == before


def test_ambiguous_name(call: Call, tmp_path: Path) -> None:
    """A name under which two documents came is refused, naming both."""
    for number in (1, 2):
        path = tmp_path / str(number) / "tin.txt"
        path.parent.mkdir()
        path.write_text(f"Tỉnh ủy Nghệ An họp lần {number}.\n", encoding="utf-8")
        assert call("ingest", path).exit_code == 0
    before = dump(call)
    result = call("remove", "tin.txt")
    assert result.exit_code == 3
    assert "fits several" in result.stderr
    assert dump(call) == before


def test_stopped_after_the_line(call: Call, folder: Path, documents: Path) -> None:
    """A withdrawal that was written and not carried out is carried out by the next ingest."""
    archive = Archive(folder / "archive")
    sha256 = archive.find("nhan-su.txt")
    archive.withdraw(sha256, "2026-01-01", "thử", "mất điện")
    assert call("ingest", documents).exit_code == 0
    with open_embedded(folder) as store:
        assert store.document(sha256) is None
