"""Stores that another process has, or that a dead one left."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.cli.conftest import Call, dump, program

HOLD = (
    "import fcntl, sys; file = open(sys.argv[1], 'a'); fcntl.lockf(file, fcntl.LOCK_EX); print('held', flush=True); "
    "sys.stdin.read()"
)


def test_stale_note_is_replaced(call: Call, folder: Path) -> None:
    """What a dead process left in owner.json stops nobody, and is gone afterwards."""
    before = dump(call)
    (folder / "owner.json").write_text(json.dumps({"pid": 4_000_000, "port": 1, "password": "x"}))
    assert call("status").exit_code == 0
    assert not (folder / "owner.json").exists()
    (folder / "owner.json").write_text("{ broken")
    assert dump(call) == before


def test_locked_store(folder: Path, documents: Path, call: Call) -> None:
    """A store that another process has and lets nobody into is one message, exit code 5, and nothing is done."""
    before = dump(call)
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, folder / "owner.lock"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        done = program("--store", folder, "ingest", documents, cwd=folder.parent)
    finally:
        holder.communicate("")
    assert done.returncode == 5
    assert len(done.stderr.splitlines()) == 1
    assert "another process" in done.stderr
    assert dump(call) == before
