"""Where the graph is: options before the environment, secrets from files."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from cli import main
from cli.stores import DEFAULT_STORE, make_store, placed
from graph.errors import ParameterError, StoreError


def test_a_folder_is_the_default() -> None:
    """Without settings the graph and its archive are in one folder here."""
    at = placed(None, None)
    assert at.store == DEFAULT_STORE
    assert at.archive == Path(DEFAULT_STORE, "archive")
    assert not at.on_server


def test_a_command_is_given_with_its_place() -> None:
    """What a message says can be typed as it stands; of the default nothing is said."""
    assert placed(None, None).command("rebuild") == "partygraph rebuild"
    assert placed("kho sách", None).command("rebuild") == "partygraph --store 'kho sách' rebuild"
    assert placed("kho", "giữ").command("rebuild") == "partygraph --store kho --archive 'giữ' rebuild"


@pytest.mark.parametrize("address", ["bolt://127.0.0.1:7687", "neo4j+s://kho.example"])
def test_addresses_are_servers(address: str) -> None:
    """bolt and neo4j addresses are a server; its archive is where the user says."""
    at = placed(address, "/srv/archive")
    assert at.on_server
    assert at.archive == Path("/srv/archive")


@pytest.mark.parametrize("arguments", [["status"], ["report", "directives-by-issuer"], ["export", "--format", "nt"]])
def test_reading_makes_no_store(arguments: list[str], tmp_path: Path) -> None:
    """Where nothing was read in yet, that is the answer, and no empty store is left behind."""
    missing = tmp_path / "kho"
    result = CliRunner().invoke(main, ["--store", str(missing), *arguments])
    assert result.exit_code == StoreError.exit_code
    assert f"there is no store at {missing}" in result.stderr
    assert not missing.exists()


def test_unknown_addresses_are_refused() -> None:
    """An address of another kind is no folder name."""
    with pytest.raises(ParameterError, match="http"):
        placed("http://127.0.0.1", None)


def test_password_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A server without a password is a message that names the setting."""
    for name in ("PARTYGRAPH_PASSWORD", "PARTYGRAPH_PASSWORD_FILE", "PARTYGRAPH_AUTH", "PARTYGRAPH_AUTH_FILE"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(ParameterError, match="PARTYGRAPH_PASSWORD"):
        make_store(placed("bolt://127.0.0.1:1", None))


def test_missing_secret_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A secret's file that is not there is said by its setting."""
    monkeypatch.setenv("PARTYGRAPH_PASSWORD_FILE", str(tmp_path / "none"))
    with pytest.raises(ParameterError, match="PARTYGRAPH_PASSWORD_FILE"):
        make_store(placed("bolt://127.0.0.1:1", None))


def test_wrong_secret(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A secret in Neo4j's form needs its slash."""
    secret = tmp_path / "auth"
    secret.write_text("neo4j\n")
    monkeypatch.setenv("PARTYGRAPH_AUTH_FILE", str(secret))
    with pytest.raises(ParameterError, match="user/password"):
        make_store(placed("bolt://127.0.0.1:1", None))
