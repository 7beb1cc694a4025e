"""A store of an earlier version of the program: ingest makes it anew, everything else says what to do."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from graph.embedded import open_embedded
from graph.store import Store
from tests.cli.conftest import Call, dump

DAMAGE = "MATCH (r:Reading) SET r.data = 'of another form'"


def _age(folder: Path) -> None:
    """Make the store one that another version of the program wrote."""
    with open_embedded(folder) as store:
        _write(store, "MATCH (s:Store {id: 'store'}) SET s.format = null")
        _write(store, DAMAGE)


def _write(store: Store, text: str) -> None:
    store._bolt.writing(lambda tx: tx.run(text).consume())


@pytest.mark.parametrize("command", [["ingest", "DOCUMENTS"], ["rebuild"]], ids=lambda words: words[0])
def test_an_old_store_is_made_anew(call: Call, folder: Path, documents: Path, command: list[str]) -> None:
    """The same graph as before, from the archive, and it is of this version."""
    before = dump(call)
    _age(folder)
    result = call(*(str(documents) if word == "DOCUMENTS" else word for word in command))
    assert result.exit_code == 0, result.stderr
    assert dump(call) == before


def test_ingest_says_that_it_rebuilds(call: Call, folder: Path, documents: Path) -> None:
    """Why it takes longer is said, once."""
    _age(folder)
    assert "made anew from the archive" in call("ingest", documents).stderr
    assert call("ingest", documents).stderr == ""


@pytest.mark.parametrize(
    "words", [["status"], ["export", "--format", "nt"], ["report", "events"], ["remove", "chi-thi.txt"]]
)
def test_other_commands_name_the_way_out(call: Call, folder: Path, words: list[str]) -> None:
    """What would be read wrongly is not read."""
    _age(folder)
    result = call(*words)
    assert result.exit_code == 5
    assert f"run: partygraph --store {folder} rebuild" in result.stderr


def test_a_withdrawn_document_stays_out(call: Call) -> None:
    """A rebuilding follows the decisions."""
    assert call("remove", "chi-thi.txt").exit_code == 0
    before = dump(call)
    assert "2 tài liệu" in call("rebuild").stdout
    assert dump(call) == before


def test_the_wrong_archive_loses_nothing(call: Call, folder: Path) -> None:
    """An archive that lacks documents of the graph is refused before anything is taken out."""
    before = dump(call)
    shutil.move(folder / "archive", folder / "elsewhere")
    result = call("rebuild")
    assert result.exit_code == 5
    assert "lacks 4 documents" in result.stderr
    assert dump(call) == before
