"""``export``: to a file or to standard output, the same bytes."""

from __future__ import annotations

import codecs
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from graph.errors import ExportError
from tests.cli.conftest import SCRIPT, Call

VOCABULARY = Path(__file__).resolve().parents[3] / "shared" / "eval" / "vocabulary.py"


@pytest.mark.parametrize("format_", ["nt", "ttl", "graphml"])
def test_file_and_output_are_the_same(call: Call, tmp_path: Path, format_: str) -> None:
    """What ``-o`` writes is what is printed without it."""
    path = tmp_path / f"graph.{format_}"
    assert call("export", "--format", format_, "-o", path).exit_code == 0
    printed = call("export", "--format", format_)
    assert printed.exit_code == 0
    assert path.read_bytes() == printed.stdout_bytes
    assert "Chỉ thị số 24-CT/TU" in printed.stdout


def test_tables(call: Call, tmp_path: Path) -> None:
    """csv is a folder of two tables, or a zip of them."""
    assert call("export", "--format", "csv", "-o", tmp_path / "tables").exit_code == 0
    assert call("export", "--format", "csv", "-o", tmp_path / "tables.zip").exit_code == 0
    with zipfile.ZipFile(tmp_path / "tables.zip") as archive:
        for name in ("nodes.csv", "edges.csv"):
            assert archive.read(name) == (tmp_path / "tables" / name).read_bytes()


@pytest.mark.parametrize("place", ["tables", "tables.zip"])
def test_tables_for_excel(call: Call, tmp_path: Path, place: str) -> None:
    """The same tables, each after a byte-order mark."""
    for form in ("csv", "excel"):
        (tmp_path / form).mkdir()
        assert call("export", "--format", form, "-o", tmp_path / form / place).exit_code == 0
    for name in ("nodes.csv", "edges.csv"):
        plain, marked = (_table(tmp_path / form / place, name) for form in ("csv", "excel"))
        assert marked == codecs.BOM_UTF8 + plain


def _table(place: Path, name: str) -> bytes:
    if place.is_dir():
        return (place / name).read_bytes()
    with zipfile.ZipFile(place) as archive:
        return archive.read(name)


def test_dump_has_a_closed_vocabulary(call: Call, tmp_path: Path) -> None:
    """The dump of what was really read is accepted by the check of its vocabularies."""
    if not VOCABULARY.exists():
        pytest.skip("../shared is not beside the project")
    assert call("export", "--format", "nt", "-o", tmp_path / "graph.nt").exit_code == 0
    check = subprocess.run(
        [sys.executable, VOCABULARY, tmp_path / "graph.nt"], capture_output=True, text=True, check=False
    )
    assert check.returncode == 0, check.stdout


def test_base(call: Call) -> None:
    """The base IRI is a setting."""
    found = call("export", "--format", "nt", "--base", "https://luu-tru.example/id/").stdout
    assert "<https://luu-tru.example/id/directive/" in found
    assert "partygraph.example" not in found


@pytest.mark.parametrize(
    ("args", "code", "said"),
    [
        (("--format", "csv"), 2, "-o"),
        (("--format", "excel"), 2, "-o"),
        (("--format", "docx"), 2, "docx"),
        ((), 2, "--format"),
        (("--format", "nt", "--base", "https://a.example"), 2, "--base"),
        (("--format", "nt", "-o", "/no/such/folder/a.nt"), 9, "cannot write"),
    ],
)
def test_wrong_use(call: Call, args: tuple[str, ...], code: int, said: str) -> None:
    """A wrong format, base or place: one message."""
    result = call("export", *args)
    assert result.exit_code == code
    assert said in result.stderr
    assert result.stdout == ""


def test_a_full_disk_is_told(filled: Path) -> None:
    """Where the result has no room left there are words and the exit code of results, and no traceback."""
    command = [str(SCRIPT), "--store", str(filled), "export", "--format", "nt"]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False, timeout=120)
    assert done.returncode == ExportError.exit_code
    assert "hết chỗ trên đĩa" in done.stderr
    assert "Traceback" not in done.stderr
