"""What the README and the image start does start, answers, and ends when it is told to."""

from __future__ import annotations

import json
import re
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.checks.project import ROOT
from tests.checks.serving import PATIENCE, Served, free_port, served

BIN = Path(sys.executable).parent
SAMPLES = sorted((ROOT / "samples").glob("*.txt"))


def _readme_demo() -> list[list[str]]:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    block = text.split("# demo\n", 1)[1].split("\n\n", 1)[0]
    return [shlex.split(line) for line in block.splitlines()]


def _here(command: list[str], port: int) -> list[str]:
    """The same command of this environment, on a port that is free."""
    words = [re.sub(r"\b8000\b", str(port), word) for word in command]
    return [str(BIN / Path(words[0]).name), *words[1:]]


def _run(command: list[str], store: Path) -> subprocess.CompletedProcess[str]:
    environment = {"PARTYGRAPH_STORE": str(store), "PATH": str(BIN), "PYTHONUTF8": "1"}
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=120)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store that the README's first demo command has filled."""
    folder = tmp_path_factory.mktemp("demo") / "store"
    done = _run(_here(_readme_demo()[0], 0), folder)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def _image(instruction: str) -> list[str]:
    text = (ROOT / "Dockerfile").read_text(encoding="utf-8").replace("\\\n", " ")
    (found,) = re.findall(rf"^{instruction}\b.*?(\[.*\])$", text, flags=re.MULTILINE)
    words: list[str] = json.loads(found)
    return words


def test_demo_serves_the_samples_and_says_where(store: Path, tmp_path: Path) -> None:
    """The address is printed, the home page answers, other commands work meanwhile, and Ctrl-C ends it."""
    port = free_port()
    environment = {"PARTYGRAPH_STORE": str(store), "PYTHONUTF8": "1"}
    with served(_here(_readme_demo()[1], port), port, environment, tmp_path / "log") as demo:
        status, page = demo.get("/")
        assert status == 200
        assert "<html" in page
        assert demo.url in demo.log.read_text(encoding="utf-8")
        _assert_status_counts_the_samples(store)
        assert demo.stop(signal.SIGINT) == 0


def _assert_status_counts_the_samples(store: Path) -> None:
    done = _run([str(BIN / "partygraph"), "status"], store)
    assert done.returncode == 0, done.stdout + done.stderr
    documents = re.search(r"Document \(tài liệu\): (\d+)", done.stdout)
    assert documents is not None, done.stdout
    assert int(documents[1]) == len(SAMPLES) + 4  # two tables of what became of territories, two of their codes


def test_image_starts_its_server_and_finds_it_healthy(store: Path, tmp_path: Path) -> None:
    """The Dockerfile's CMD serves, its HEALTHCHECK sees that, and it ends cleanly when the container is stopped."""
    port = free_port()
    command = _here(_image("CMD"), port)
    with served(command, port, {"PARTYGRAPH_STORE": str(store)}, tmp_path / "log") as image:
        _wait_until_healthy(image, port)
        assert image.stop(signal.SIGTERM) == 0
    assert not _healthy(image, port)


def _wait_until_healthy(image: Served, port: int) -> None:
    """As Docker does: while it starts, a check that fails is tried again."""
    until = time.monotonic() + PATIENCE
    while not _healthy(image, port):
        assert time.monotonic() < until, image.log.read_text(encoding="utf-8")


def _healthy(image: Served, port: int) -> bool:
    check = _here(_image("HEALTHCHECK"), port)
    alive = subprocess.run(check, capture_output=True, check=False, timeout=30).returncode == 0
    return alive and image.get("/healthz")[0] == 200
