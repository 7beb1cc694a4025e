"""A store filled by the command itself, and two ways to call the command: in this process, and as a user does."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cli import main

DOCUMENTS = {
    "chi-thi.txt": "Ngày 7/8/2023, Ban Thường vụ Thành ủy Hà Nội ban hành Chỉ thị số 24-CT/TU về kỷ cương.\n",
    "ke-hoach.txt": "Ủy ban nhân dân thành phố Hà Nội ban hành Kế hoạch số 171/KH-UBND thực hiện Chỉ thị số 24-CT/TU "
    "của Thành ủy Hà Nội.\n",
    "nhan-su.txt": "Ông Trần Văn Thử, Bí thư Tỉnh ủy Nghệ An, chủ trì Hội nghị tổng kết công tác dân vận năm 2020.\n",
}
SCRIPT = Path(sys.executable).with_name("partygraph")

Call = Callable[..., Result]


def environment() -> dict[str, str]:
    """This process's environment without settings of ours."""
    return {name: value for name, value in os.environ.items() if not name.startswith("PARTYGRAPH_")}


def program(*args: str | Path, cwd: Path, timeout: float = 120) -> subprocess.CompletedProcess[str]:
    """The installed command, as a user calls it."""
    return subprocess.run(
        [SCRIPT, *args], cwd=cwd, env=environment(), capture_output=True, text=True, timeout=timeout, check=False
    )


@pytest.fixture(scope="session")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of three short documents, one with a sidecar."""
    folder = tmp_path_factory.mktemp("documents")
    for name, text in DOCUMENTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "nhan-su.meta.yaml").write_text('title: Tin thử\npublished: "2020-12-26"\n', encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory, documents: Path) -> Path:
    """A store that the command filled; not to be written."""
    folder = tmp_path_factory.mktemp("filled") / "store"
    done = program("--store", folder, "ingest", documents, cwd=folder.parent)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture
def folder(filled: Path, tmp_path: Path) -> Path:
    """A copy of the filled store, for one test."""
    return shutil.copytree(filled, tmp_path / "store")


@pytest.fixture
def call(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Call:
    """Runs the command in this process on the copy."""
    for name in set(os.environ) - set(environment()):
        monkeypatch.delenv(name)

    def run(*args: str | Path) -> Result:
        return CliRunner().invoke(main, ["--store", str(folder), *map(str, args)])

    return run


def dump(call: Call) -> str:
    """The graph, as sorted N-Triples."""
    result = call("export", "--format", "nt")
    assert result.exit_code == 0, result.stderr
    return result.stdout
