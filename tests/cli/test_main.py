"""The command itself: light to start, in two languages, with the version of the project."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import pytest
from click.testing import CliRunner

from cli import COMMANDS, main
from tests.cli.conftest import SCRIPT

HEAVY = "flask gunicorn jpype neo4j networkx pyoxigraph rdflib ingest.lexicon"
MANY = 300
"""So many documents that their reading takes seconds."""


def test_help_loads_nothing_heavy() -> None:
    """Neither the engine's driver nor the lexicon nor the web is loaded to show the help."""
    program = (
        "import sys, cli; cli.main(['--help'], standalone_mode=False); "
        f"print([name for name in '{HEAVY}'.split() if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "[]"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_helps_in_both_languages(name: str) -> None:
    """Each command says in Vietnamese and in English what it does."""
    result = CliRunner().invoke(main, [name, "--help"])
    assert result.exit_code == 0
    assert re.search("[ăâđêôơưạảấầẩậắằặẹẻếềệỉịọỏốồổộớờợụủứừửựỳỵ]", result.stdout)
    assert re.search(r"\b(the|a|an|is|in)\b", result.stdout)


def test_list_of_commands_is_in_both_languages() -> None:
    """The overview names every command, Vietnamese / English."""
    result = CliRunner().invoke(main, ["--help"])
    for name in COMMANDS:
        assert re.search(rf"^  {name} .+ / .+$", result.stdout, re.MULTILINE)


def test_version() -> None:
    """The version is the project's."""
    assert CliRunner().invoke(main, ["--version"]).stdout == f"partygraph {version('partygraph')}\n"


@pytest.fixture
def ingesting(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A process that ingests :data:`MANY` documents, at some moment after it has opened the store."""
    papers, store = tmp_path / "papers", tmp_path / "store"
    papers.mkdir()
    for number in range(MANY):
        (papers / f"{number}.txt").write_text(f"Tỉnh ủy Nghệ An ban hành Chỉ thị số {number}-CT/TU.\n" * 40)
    # A child ignores what this process ignores, and the shell that began it in the background may have made it so.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    command: list[str | Path] = [SCRIPT, "--store", store, "ingest", papers]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        signal.signal(signal.SIGINT, before)
        while not (store / "owner.json").exists():
            assert process.poll() is None
            time.sleep(0.02)
        yield process


def test_ctrl_c_ends_with_words(ingesting: subprocess.Popen[str], tmp_path: Path) -> None:
    """A run stopped in the middle says so with the code of shells, and the next run brings the rest."""
    os.killpg(ingesting.pid, signal.SIGINT)
    said = ingesting.communicate(timeout=60)[1]
    assert ingesting.returncode == 130
    assert "Stopped; what was written is kept." in said
    assert "Traceback" not in said
    done = CliRunner().invoke(main, ["--store", str(tmp_path / "store"), "ingest", str(tmp_path / "papers")])
    assert done.exit_code == 0


def test_unknown_command() -> None:
    """A command that does not exist is a usage error."""
    assert CliRunner().invoke(main, ["dance"]).exit_code == 2
