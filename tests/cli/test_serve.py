"""``serve``: the pages, while the other commands go on working; and the application under gunicorn itself."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from tests.cli.conftest import SCRIPT, environment, program

PATIENCE = 90.0
"""Seconds for a start on a busy machine; a quiet one needs four."""


@contextmanager
def served(folder: Path, port: int) -> Iterator[subprocess.Popen[str]]:
    """``partygraph serve`` on a store, once it has said where; killed if the test forgets it."""
    process = subprocess.Popen(
        [SCRIPT, "--store", folder, "serve", "--port", str(port)],
        env=environment(),
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == f"http://127.0.0.1:{port}"
        yield process
    finally:
        process.kill()
        process.communicate()


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def get(address: str) -> str:
    """The page at an address, as soon as somebody answers."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            with urlopen(address, timeout=PATIENCE) as answer:
                return str(answer.read().decode())
        except URLError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.2)


def test_commands_work_while_it_serves(folder: Path, tmp_path: Path) -> None:
    """Report, ingest and export go through the server's engine, the page shows it, and Ctrl-C leaves nothing behind."""
    port = free_port()
    new = tmp_path / "new.txt"
    new.write_text("Ban Thường vụ Tỉnh ủy Nghệ An ban hành Nghị quyết số 39-NQ/TU.\n", encoding="utf-8")
    with served(folder, port) as process:
        report = program("--store", folder, "report", "issued-by", "organisation=Ban Thường vụ Thành ủy", cwd=tmp_path)
        assert report.returncode == 0, report.stderr
        assert report.stderr == ""
        assert "Chỉ thị số 24-CT/TU" in report.stdout
        ingested = program("--store", folder, "ingest", new, cwd=tmp_path)
        assert ingested.returncode == 0, ingested.stderr
        assert "39-NQ/TU" in get(f"http://127.0.0.1:{port}/search?q=39-NQ%2FTU")
        assert "Thành ủy Hà Nội" in get(f"http://127.0.0.1:{port}/search?q=thanhuyhanoi")
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE) == 0
        assert process.stderr is not None
        assert process.stderr.read().endswith("Ctrl-C ends it\n")
    assert not (folder / "owner.json").exists()
    assert "39-NQ/TU" in program("--store", folder, "export", "--format", "nt", cwd=tmp_path).stdout


def test_taken_port(tmp_path: Path) -> None:
    """A port on which somebody listens is one message, with another one to take."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = program("serve", "--port", port, cwd=tmp_path)
    assert done.returncode == 2
    assert "in use" in done.stderr
    assert f"partygraph serve --port {int(port) % 65535 + 1}" in done.stderr
    assert "Traceback" not in done.stderr


def test_store_that_cannot_be_opened(tmp_path: Path) -> None:
    """Where the store does not open, serve ends with one message and does not try for ever."""
    (tmp_path / "store").write_text("a file")
    done = program("--store", tmp_path / "store", "serve", "--port", str(free_port()), cwd=tmp_path)
    assert done.returncode == 5
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_gunicorn(folder: Path, how: signal.Signals) -> None:
    """The application as the Dockerfile starts it: settings from the environment, a quick and clean end."""
    port = free_port()
    process = subprocess.Popen(
        [sys.executable, "-m", "gunicorn", "--no-control-socket", "--worker-class", "gthread", "--threads", "8",
         "--bind", f"127.0.0.1:{port}", "--log-level", "critical", "cli.wsgi:create()"],
        env={**environment(), "PARTYGRAPH_STORE": str(folder)},
    )  # fmt: skip
    try:
        assert "partygraph" in get(f"http://127.0.0.1:{port}/").lower()
        begun = time.monotonic()
        process.send_signal(how)
        assert process.wait(PATIENCE) == 0
        assert time.monotonic() - begun < 20
    finally:
        process.kill()
    assert not (folder / "owner.json").exists()
