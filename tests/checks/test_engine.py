"""The compose file on a Docker engine, where there is one: built, started, asked, ended and started again."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
import urllib.request
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.checks.project import ROOT, assert_clean
from tests.checks.serving import free_port

PATIENCE = 300.0
"""Seconds from a start to the first page; a quiet machine needs sixty."""

SENTENCE = "Sáng 3-2-2021, Đảng ủy xã Bình Thử tổ chức Hội nghị tổng kết năm 2020.\n"

pytestmark = pytest.mark.may_skip("only where a Docker engine answers and its images can be had")


@dataclass(frozen=True, slots=True)
class Deployment:
    """A copy of what is deployed, under a name and on a port of its own."""

    folder: Path
    name: str
    port: int

    def compose(self, *words: str, documents: str = "./samples") -> subprocess.CompletedProcess[str]:
        """One command of Compose's."""
        program = Path(sys.executable).parent / "docker-compose"
        return subprocess.run(
            [program, "--progress", "quiet", "--project-name", self.name, *words],
            cwd=self.folder, env={**os.environ, "PORT": str(self.port), "DOCUMENTS": documents},
            capture_output=True, text=True, check=False, timeout=1200,
        )  # fmt: skip

    def page(self, path: str) -> str:
        """What a page says, as soon as the pages are there."""
        until = time.monotonic() + PATIENCE
        while True:
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}", timeout=60) as answer:
                    return str(answer.read().decode())
            except OSError:
                if time.monotonic() > until:
                    raise
                time.sleep(1)


@pytest.fixture(scope="module")
def deployment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Deployment]:
    """The services, started from nothing as the first lines of the compose file say, and gone afterwards."""
    folder = tmp_path_factory.mktemp("deployed")
    for line in ("!docker-compose.yml", "!Dockerfile", *(ROOT / ".dockerignore").read_text().splitlines()):
        if line.startswith("!"):
            _copy(ROOT / line[1:], folder / line[1:])
    made = Deployment(folder, f"partygraph-{uuid.uuid4().hex[:8]}", free_port())
    _prepare(folder)
    if (done := made.compose("pull", "--policy", "missing", "neo4j")).returncode:
        pytest.skip(done.stderr.strip().splitlines()[-1])
    try:
        assert_clean(made.compose("up", "--build", "--detach"))
        yield made
    finally:
        assert_clean(made.compose("down", "--volumes"))


def _copy(source: Path, target: Path) -> None:
    copy = shutil.copytree if source.is_dir() else shutil.copy
    copy(source, target)


def _prepare(folder: Path) -> None:
    """Run what the head of the compose file says about the password."""
    head = (folder / "docker-compose.yml").read_text(encoding="utf-8").split("docker compose up", 1)[0]
    lines = [line[4:] for line in head.splitlines() if line.startswith("#   ")]
    subprocess.run(["bash", "-euc", "\n".join(lines)], cwd=folder, check=True)


def test_pages_show_the_samples(deployment: Deployment) -> None:
    """After one command the pages are there, with the samples read."""
    assert "<html" in deployment.page("/")
    assert re.search(
        r"Document \(tài liệu\): \d\d", deployment.compose("exec", "-T", "web", "partygraph", "status").stdout
    )


def test_other_documents_are_read_and_stay(deployment: Deployment, tmp_path: Path) -> None:
    """A folder that is named is read beside the others, and what was read outlives the containers."""
    (tmp_path / "one.txt").write_text(SENTENCE, encoding="utf-8")
    tmp_path.chmod(0o755)
    assert_clean(deployment.compose("run", "--rm", "-T", "ingest", documents=str(tmp_path)))
    assert_clean(deployment.compose("down"))
    assert_clean(deployment.compose("up", "--detach"))
    assert "Đảng ủy xã Bình Thử" in deployment.page("/search?q=binh+thu")


def test_a_folder_that_is_not_there_is_no_empty_one(deployment: Deployment, tmp_path: Path) -> None:
    """It is an error, and nothing is made in its place."""
    done = deployment.compose("run", "--rm", "-T", "ingest", documents=str(tmp_path / "none"))
    assert done.returncode
    assert "does not exist" in done.stderr
    assert not (tmp_path / "none").exists()


def test_every_program_is_guarded(deployment: Deployment) -> None:
    """Nothing of the pages' container can be written but its scratch, and it has no rights."""
    script = "grep -q '^CapEff:.0*$' /proc/self/status && ! touch /x /data/x 2>/dev/null && touch /tmp/.x && id -u"
    done = deployment.compose("exec", "-T", "web", "sh", "-c", script)
    assert done.stdout.strip() == "10001", done.stderr
