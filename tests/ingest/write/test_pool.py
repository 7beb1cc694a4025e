"""Reading on several cores gives what reading on one gives, and its failures are said as they are."""

from __future__ import annotations

import multiprocessing
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from graph.claim import Reading
from graph.errors import PartygraphError, ReadingError, SchemaError
from graph.source import Document
from ingest.acquire import document
from ingest.write.pool import FEW, Broken, readings
from tests.ingest.write import reads

DOCUMENTS = [
    document(f"Tỉnh ủy Nghệ An ban hành Nghị quyết số {number}-NQ/TU.".encode(), f"{number}.txt")
    for number in range(FEW + 10)
]


def _never(error: ReadingError) -> None:
    raise AssertionError(error)


def _all(read: Callable[[Document], Reading], broken: Broken, workers: int) -> list[Reading]:
    with readings(DOCUMENTS, read, len(DOCUMENTS), broken, workers) as found:
        return list(found)


def test_two_processes_read_what_one_reads() -> None:
    """The same readings in the same order."""
    alone = [reads.well(one) for one in DOCUMENTS]
    assert _all(reads.well, _never, workers=2) == alone
    with readings(DOCUMENTS[:FEW], reads.well, FEW, _never) as found:
        assert list(found) == alone[:FEW]


def test_only_a_few_documents_are_ahead() -> None:
    """Memory holds what the processes are busy with, not all documents."""
    taken: list[str] = []

    def source() -> Iterator[Document]:
        for one in DOCUMENTS:
            taken.append(one.sha256)
            yield one

    with readings(source(), reads.well, len(DOCUMENTS), _never, workers=2) as found:
        next(found)
        assert 1 < len(taken) <= 8


def test_processes_end_with_the_block() -> None:
    """Also where an error ends it, and while somebody still holds that error, and the iterator in its frames."""

    def stop_at_the_first() -> None:
        with readings(DOCUMENTS, reads.well, len(DOCUMENTS), _never, workers=2) as found:
            for _ in found:
                assert multiprocessing.active_children()
                raise SchemaError("dừng", "stopped")

    with pytest.raises(SchemaError, match="stopped") as held:
        stop_at_the_first()
    assert held.tb is not None
    assert not multiprocessing.active_children()


def test_our_errors_come_through() -> None:
    """An error of ours in another process is the same error here, with its place."""
    with pytest.raises(SchemaError, match=r"22\.txt: thử / a test"):
        _all(reads.failing, _never, workers=2)


@pytest.mark.parametrize("workers", [1, 2])
def test_a_breakdown_keeps_no_other_document_out(workers: int) -> None:
    """It is told with the document and the place in the program, and the rest is read in order."""
    told: list[ReadingError] = []
    found = _all(reads.broken, told.append, workers)
    assert [one.where for one in told] == ["2.txt", "12.txt", "22.txt", "32.txt", "42.txt"]
    assert "IndexError, reads.py:" in str(told[0])
    assert found == [reads.well(one) for one in DOCUMENTS if not one.names[0].endswith("2.txt")]


def test_a_killed_process_is_said() -> None:
    """A process that the system kills is a message and not a wait for ever."""
    with pytest.raises(PartygraphError, match="killed"):
        _all(reads.dying, _never, workers=2)


def test_no_process_outlives_its_parent() -> None:
    """A parent that the system kills says nothing to its readers; they end all the same."""
    program = (
        "import os, multiprocessing as m\n"
        "from tests.ingest.write import reads\n"
        "from ingest.write.pool import readings\n"
        "from tests.ingest.write.test_pool import DOCUMENTS\n"
        "if __name__ == '__main__':\n"
        "    with readings(DOCUMENTS, reads.well, len(DOCUMENTS), print, workers=2) as found:\n"
        "        next(found)\n"
        "        print(*(child.pid for child in m.active_children()), flush=True)\n"
        "        os.kill(os.getpid(), 9)\n"
    )
    # Readers that lived on would hold the output open, and this would wait for them.
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == -9
    readers = [int(pid) for pid in done.stdout.split()]
    assert len(readers) == 2
    deadline = time.monotonic() + 20
    while alive := [pid for pid in readers if _lives(pid)]:
        assert time.monotonic() < deadline, alive
        time.sleep(0.05)


def _lives(pid: int) -> bool:
    """Whether a process runs; a dead one that nobody has asked after does not."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8")
    except FileNotFoundError:
        return False
    return state.rpartition(")")[2].split()[0] != "Z"
