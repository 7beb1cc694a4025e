"""The commands on a real Neo4j, as a user calls them: the same graph as in a folder, byte for byte."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from graph.decisions import Decisions
from graph.store import open_server
from tests.checks.serving import free_port
from tests.cli.conftest import SCRIPT, Call, dump, environment
from tests.neo4j.late import late
from tests.neo4j.server import Server

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def on_server(neo4j_server: Server, tmp_path: Path) -> Iterator[Run]:
    """Calls the installed command on an empty server, whose archive is a folder of the test."""
    _empty(neo4j_server)
    settings = {
        **environment(),
        "PARTYGRAPH_STORE": neo4j_server.uri,
        "PARTYGRAPH_ARCHIVE": str(tmp_path / "archive"),
        "PARTYGRAPH_USER": neo4j_server.user,
        "PARTYGRAPH_PASSWORD": neo4j_server.password,
    }

    def run(*args: str | Path, code: int = 0, **changed: str) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [SCRIPT, *args],
            cwd=tmp_path,
            env=settings | changed,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == code, done.stderr
        assert "Traceback" not in done.stderr
        return done

    yield run
    _empty(neo4j_server)


def _empty(server: Server) -> None:
    with open_server(server.uri, server.user, server.password) as store:
        store.decide(Decisions())
        for listed in store.documents():
            store.remove(listed.sha256)


def test_the_commands_on_a_server(on_server: Run, documents: Path, call: Call, tmp_path: Path) -> None:
    """Ingest, ask, count, take out, bring back and rebuild; the dump is that of the embedded store all along."""
    same = dump(call)
    assert "3 documents written" in on_server("ingest", documents).stdout
    assert "0 documents written, 3 unchanged" in on_server("ingest", documents).stdout
    assert on_server("export", "--format", "nt").stdout == same
    assert "Chỉ thị số 24-CT/TU" in on_server("report", "directives-by-issuer").stdout
    status = on_server("status").stdout
    assert "neo4j" in status
    assert "Document (tài liệu): 4" in status  # one is the table that tells the codes of the places
    assert "withdrawn" in on_server("remove", "chi-thi.txt").stdout
    assert on_server("export", "--format", "nt").stdout != same
    assert "restored" in on_server("restore", "chi-thi.txt").stdout
    assert on_server("export", "--format", "nt").stdout == same
    assert "3 tài liệu" in on_server("rebuild").stdout
    assert on_server("export", "--format", "nt").stdout == same
    assert not (tmp_path / ".partygraph").exists()


def test_a_wrong_password_is_told(on_server: Run) -> None:
    """The server's refusal is a message with the code of stores."""
    assert "refuses the account" in on_server("status", code=5, PARTYGRAPH_PASSWORD="wrong").stderr


def test_two_secrets_in_one_file(on_server: Run, neo4j_server: Server, tmp_path: Path) -> None:
    """Account and password as Neo4j's containers have them."""
    secret = tmp_path / "auth"
    secret.write_text(f"{neo4j_server.user}/{neo4j_server.password}\n", encoding="utf-8")
    assert "neo4j" in on_server("status", PARTYGRAPH_AUTH_FILE=str(secret), PARTYGRAPH_PASSWORD="wrong").stdout


def test_a_server_that_still_starts_is_waited_for(on_server: Run, neo4j_server: Server, documents: Path) -> None:
    """The command says what it waits for, and then does its work; without the setting nobody waits."""
    nowhere = f"bolt://127.0.0.1:{free_port()}"
    assert "cannot be reached" in on_server("status", code=5, PARTYGRAPH_STORE=nowhere).stderr
    with late(neo4j_server.uri, 3) as address:
        done = on_server("ingest", documents, PARTYGRAPH_STORE=address, PARTYGRAPH_WAIT="60")
    assert f"The store at {address} does not answer yet; waiting at most 60 s." in done.stderr
    assert "3 documents written" in done.stdout
