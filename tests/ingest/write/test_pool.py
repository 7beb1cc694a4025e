"""Reading on several cores gives what reading on one gives, and its failures are said as they are."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from graph.errors import PartygraphError, SchemaError
from graph.source import Document
from ingest.acquire import document
from ingest.write.pool import FEW, readings
from tests.ingest.write import reads

DOCUMENTS = [
    document(f"Tỉnh ủy Nghệ An ban hành Nghị quyết số {number}-NQ/TU.".encode(), f"{number}.txt")
    for number in range(FEW + 10)
]


def test_two_processes_read_what_one_reads() -> None:
    """The same readings in the same order."""
    alone = [reads.well(one) for one in DOCUMENTS]
    assert list(readings(DOCUMENTS, reads.well, len(DOCUMENTS), workers=2)) == alone
    assert list(readings(DOCUMENTS[:FEW], reads.well, FEW)) == alone[:FEW]


def test_only_a_few_documents_are_ahead() -> None:
    """Memory holds what the processes are busy with, not all documents."""
    taken: list[str] = []

    def source() -> Iterator[Document]:
        for one in DOCUMENTS:
            taken.append(one.sha256)
            yield one

    found = readings(source(), reads.well, len(DOCUMENTS), workers=2)
    next(found)
    assert 1 < len(taken) <= 8
    found.close()  # type: ignore[attr-defined]  # a generator


def test_our_errors_come_through() -> None:
    """An error of ours in another process is the same error here, with its place."""
    with pytest.raises(SchemaError, match=r"22\.txt: thử / a test"):
        list(readings(DOCUMENTS, reads.failing, len(DOCUMENTS), workers=2))


def test_a_killed_process_is_said() -> None:
    """A process that the system kills is a message and not a wait for ever."""
    with pytest.raises(PartygraphError, match="killed"):
        list(readings(DOCUMENTS, reads.dying, len(DOCUMENTS), workers=2))
