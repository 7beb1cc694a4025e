"""One process owns the embedded store; others work through it, and what a dead one left stops nobody."""

from __future__ import annotations

import json
import os
import re
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from graph.decisions import Decisions
from graph.embedded import open_embedded
from graph.errors import LockedStore, QueryError, StoreError
from graph.fold import Ruling, graph_of
from graph.resolve import resolve
from graph.rows import Row, line
from graph.store import Store
from tests.stores.other import reading

ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def other(what: str, folder: Path, limit: int | None = None, **settings: str) -> Iterator[subprocess.Popen[str]]:
    """Another process that does something with the folder; it is ended with the block.

    No file of its can grow beyond ``limit`` bytes; ``settings`` are added to its environment.
    """
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.stores.other", what, str(folder), *([] if limit is None else [str(limit)])],
        cwd=ROOT,
        env={**os.environ, **settings},
        text=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def first_line(process: subprocess.Popen[str]) -> str:
    """What it says first."""
    assert process.stdout is not None
    return process.stdout.readline().strip()


def check(store: Store, count: int) -> None:
    """The graph is that of the documents 0 … count-1, whole."""
    there = [reading(number) for number in range(count)]
    assert [one.sha256 for one in store.documents()] == sorted(one.document.sha256 for one in there)
    found = resolve(there, Decisions())
    graph = graph_of(there, found.identity, Ruling(open=found.open))
    rows: list[Row] = [*graph.nodes, *graph.edges]
    assert sorted(line(row) for row in store.rows()) == sorted(line(row) for row in rows)


def test_another_process_reads_and_writes_while_the_owner_has_the_store(tmp_path: Path) -> None:
    """Through the owner everything works but a user's own query, which is refused with words."""
    with other("own", tmp_path) as process:
        assert first_line(process) == "open"
        with open_embedded(tmp_path) as store:
            assert len(store.documents()) == 1
            assert store.write([reading(1)]).documents == 1
            check(store, 2)
            with pytest.raises(QueryError, match=str(process.pid)):
                store.read_only("RETURN 1", {}, 1)
        note = tmp_path / "owner.json"
        assert stat.S_IMODE(note.stat().st_mode) == 0o600
        assert json.loads(note.read_text(encoding="utf-8"))["pid"] == process.pid
        out, err = process.communicate(timeout=60)
        assert (out, err, process.returncode) == ("", "", 0)
        assert not note.exists()


def test_this_process_owns_and_another_works_through_it(tmp_path: Path) -> None:
    """The other one sees what is here, writes beside it, and leaves the store to its owner."""
    with open_embedded(tmp_path) as store:
        store.write([reading(0)])
        with other("use", tmp_path) as process:
            out, err = process.communicate(timeout=60)
        assert (out, err) == ("1 2\n", "")
        check(store, 2)
        with open_embedded(tmp_path) as again:
            check(again, 2)
        check(store, 2)


def test_the_note_of_a_killed_owner_is_replaced(tmp_path: Path) -> None:
    """After kill -9 the note is still there; the next process takes the store over without waiting."""
    with other("own", tmp_path) as process:
        assert first_line(process) == "open"
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert (tmp_path / "owner.json").exists()
    with open_embedded(tmp_path) as store:
        assert json.loads((tmp_path / "owner.json").read_text(encoding="utf-8"))["pid"] == os.getpid()
        check(store, 1)


def test_a_note_that_is_no_note_is_replaced(tmp_path: Path) -> None:
    """Rubbish in the place of the note, and nobody has the store."""
    (tmp_path / "owner.json").write_text("{", encoding="utf-8")
    with open_embedded(tmp_path) as store:
        store.write([reading(0)])
        check(store, 1)


def test_a_store_whose_owner_lets_nobody_in_is_locked(tmp_path: Path) -> None:
    """The owner's note is gone, or its password is wrong: the error says so in both languages, and soon."""
    with other("own", tmp_path) as process:
        assert first_line(process) == "open"
        note = tmp_path / "owner.json"
        said = json.loads(note.read_text(encoding="utf-8"))
        for lie in (None, json.dumps({**said, "password": "wrong"}), "{"):
            note.unlink() if lie is None else note.write_text(lie, encoding="utf-8")
            with pytest.raises(LockedStore, match=r"đang giữ kho.* / .*has the store"):
                open_embedded(tmp_path, patience=0.5)


def test_a_folder_may_have_any_letters_in_any_locale(tmp_path: Path) -> None:
    """Java, too, finds a folder with spaces and marks where the locale is ``C``."""
    with other("use", tmp_path / "kho của Bảo – Größe", LC_ALL="C") as process:
        out, err = process.communicate(timeout=60)
    assert (out, err, process.returncode) == ("1 1\n", "", 0)


@pytest.mark.parametrize("limit", [40_000, 3_000_000, 12_000_000])
def test_a_disk_without_room_is_an_error_and_no_change(tmp_path: Path, limit: int) -> None:
    """Wherever the engine cannot write on: words and a code, and what was acknowledged before is there."""
    with other("write", tmp_path, limit) as process:
        out, err = process.communicate(timeout=120)
    *done, last = out.splitlines()
    assert re.search(r"kho không .* / the (store|engine) .*", last), out + err
    assert (process.returncode, "Traceback" in err) == (5, False)
    with open_embedded(tmp_path) as store:
        check(store, len(done))


def test_a_database_that_another_program_has_open_is_locked(tmp_path: Path) -> None:
    """The engine's own lock is held without a note of ours."""
    with open_embedded(tmp_path):
        pass
    engine_lock = tmp_path / "engine" / "databases" / "graph" / "database.lck"
    engine_lock.touch()
    script = (
        "import fcntl, sys; f = open(sys.argv[1], 'r+'); fcntl.lockf(f, fcntl.LOCK_EX); print('held', flush=True); "
        "sys.stdin.read()"
    )
    command = [sys.executable, "-c", script, str(engine_lock)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert first_line(process) == "held"
        with pytest.raises(LockedStore):
            open_embedded(tmp_path, patience=0.5)
    with open_embedded(tmp_path) as store:
        assert store.documents() == ()


def test_a_folder_that_cannot_be_made_is_an_error(tmp_path: Path) -> None:
    """A file stands where the folder should be."""
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(StoreError):
        open_embedded(tmp_path / "file" / "store")


def test_the_memory_of_the_engine_can_be_set(tmp_path: Path) -> None:
    """Another size is taken, and what is no size is an error in words."""
    with other("use", tmp_path, PARTYGRAPH_JAVA_HEAP="256m") as process:
        out, err = process.communicate(timeout=60)
    assert (out, err, process.returncode) == ("1 1\n", "", 0)
    with other("use", tmp_path, PARTYGRAPH_JAVA_HEAP="much") as process:
        out, err = process.communicate(timeout=60)
    assert (process.returncode, "is a size such as 288m" in out, "Traceback" in err) == (5, True, False)


def test_a_process_that_forgets_to_close_ends_all_the_same(tmp_path: Path) -> None:
    """Java's threads do not keep it, it says nothing on its way, and the note is gone."""
    with other("forget", tmp_path) as process:
        out, err = process.communicate(timeout=60)
    assert (out, err, process.returncode) == ("open\n", "", 0)
    assert not (tmp_path / "owner.json").exists()


def test_what_was_acknowledged_survives_kill_9(tmp_path: Path) -> None:
    """Three times a writer is killed at work: no acknowledged document is lost, none is there by half."""
    acknowledged = 0
    for much in (3, 8, 5):
        with other("write", tmp_path) as process:
            for _ in range(much):
                acknowledged = int(first_line(process)) + 1
            process.send_signal(signal.SIGKILL)
            rest, _ = process.communicate()
        acknowledged = max([acknowledged, *(int(number) + 1 for number in rest.split())])
        with open_embedded(tmp_path) as store:
            count = len(store.documents())
            assert acknowledged <= count <= acknowledged + 1
            check(store, count)
