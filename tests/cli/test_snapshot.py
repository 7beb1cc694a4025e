"""An export is the graph of one moment, whoever writes meanwhile."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable
from pathlib import Path

import pytest

from cli.snapshot import TRIES, take
from cli.stores import placed
from graph.embedded import open_embedded
from graph.errors import StoreError
from graph.rows import Row
from tests.cli.conftest import SCRIPT, environment, program


def test_it_is_tried_again(folder: Path) -> None:
    """On a server, whose writers do not wait, the rows are read anew, and not for ever."""
    server = placed("bolt://127.0.0.1:1", None)
    seen: list[int] = []
    with open_embedded(folder) as store:
        documents = [one.sha256 for one in store.documents()]

        def disturb(found: Iterable[Row]) -> None:
            for number, _ in enumerate(found):
                if number == 0:
                    store.remove(documents[len(seen)])
                    seen.append(number)

        with pytest.raises(StoreError, match="changed"):
            take(store, server, disturb)
        assert len(seen) == TRIES
        for one in documents[TRIES:]:
            store.remove(one)
        take(store, server, lambda found: seen.append(len(list(found))))
    assert seen[-1] == 0


def test_export_while_somebody_reads_documents_in(folder: Path, tmp_path: Path) -> None:
    """Exports made while another process writes batch after batch all succeed."""
    many = tmp_path / "many"
    many.mkdir()
    for number in range(60):
        text = f"Tỉnh ủy Nghệ An ban hành Nghị quyết số {number}-NQ/TU.\n"
        (many / f"{number}.txt").write_text(text, encoding="utf-8")
    with subprocess.Popen(
        [SCRIPT, "--store", folder, "ingest", many], env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as writer:
        while writer.poll() is None:
            done = program("--store", folder, "export", "--format", "nt", cwd=tmp_path)
            assert done.returncode == 0, done.stderr
            assert done.stdout.count("#hasOrHadDigitalInstantiation>") in (4, 24, 44, 64)
        assert writer.stderr is not None
        assert (writer.returncode, writer.stderr.read()) == (0, b"")
