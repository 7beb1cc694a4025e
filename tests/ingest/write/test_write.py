"""Batches, and runs that stop half-way."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.archive import Archive
from graph.claim import Reading
from graph.errors import ReadingError, SchemaError
from graph.source import Document
from graph.store import Store
from ingest.write import ingest, rebuild, rewrite
from ingest.write.batches import CHARACTERS, DOCUMENTS, batches
from tests.ingest.write import reads


@given(
    st.lists(st.tuples(st.integers(0, 30), st.sampled_from([1, 1_000, CHARACTERS // 2, 2 * CHARACTERS])), max_size=60)
)
def test_batches(sizes: list[tuple[int, int]]) -> None:
    """Every document is in a batch as it was last, once; no batch is larger than agreed unless it is one text."""
    found = list(batches(_reading(number, size) for number, size in sizes))
    for batch in found:
        texts = [one.document.text for one in batch]
        assert len(batch) <= DOCUMENTS
        assert len(batch) == len({one.document.sha256 for one in batch})
        assert len(batch) == 1 or sum(map(len, texts)) <= CHARACTERS
    last = {one.document.sha256: one for batch in found for one in batch}
    assert last == {str(number): _reading(number, size) for number, size in sizes}


def _reading(number: int, size: int) -> Reading:
    return Reading(Document(str(number), "x" * size, str(number), "text", ("a.txt",)), (), ())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Twenty-five documents: more than a batch."""
    documents = tmp_path / "documents"
    documents.mkdir()
    for number in range(25):
        text = f"Tỉnh ủy Nghệ An ban hành Nghị quyết số {number}-NQ/TU.\n"
        (documents / f"{number:02}.txt").write_text(text, encoding="utf-8")
    return documents


def test_a_run_that_stops_is_gone_on_with(embedded: Store, folder: Path, tmp_path: Path) -> None:
    """An error in the second batch leaves the first; the next run writes the rest and leaves the first alone."""
    archive = Archive(tmp_path / "archive")
    with pytest.raises(SchemaError):
        ingest([folder], embedded, archive, reads.failing)
    assert len(embedded.documents()) == 20
    done = ingest([folder], embedded, archive, reads.well)
    assert (done.written, done.unchanged) == (5, 20)
    assert len(embedded.documents()) == 25


def test_a_breakdown_of_the_reader_is_listed(embedded: Store, folder: Path, tmp_path: Path) -> None:
    """The others are written, and what the graph had of such a document stays; asked for alone it is an error."""
    archive = Archive(tmp_path / "archive")
    done = ingest([folder], embedded, archive, reads.broken)
    assert [reason.where for reason in done.refused] == ["02.txt", "12.txt", "22.txt"]
    assert (done.written, len(embedded.documents())) == (22, 22)
    ingest([folder], embedded, archive, reads.well)
    before = list(embedded.rows())
    assert len(ingest([folder], embedded, archive, reads.broken).refused) == 3
    assert list(embedded.rows()) == before
    told: list[ReadingError] = []
    assert rebuild(embedded, archive, reads.broken, broken=told.append) == 22
    assert {one.where for one in told} == {"02.txt", "12.txt", "22.txt"}
    with pytest.raises(ReadingError, match=r"12\.txt"):
        rewrite([archive.find("12.txt")], embedded, archive, reads.broken)


def test_progress_is_told(embedded: Store, folder: Path, tmp_path: Path) -> None:
    """The progress begins at nothing, counts every file and ends with all."""
    told: list[tuple[int, int]] = []
    ingest([folder], embedded, Archive(tmp_path / "archive"), reads.well, lambda *step: told.append(step))
    assert told == [(done, 25) for done in range(26)]


def test_archive_alone_gives_the_graph_back(embedded: Store, folder: Path, tmp_path: Path) -> None:
    """What is in the archive, read anew, gives the same rows."""
    archive = Archive(tmp_path / "archive")
    ingest([folder], embedded, archive, reads.well)
    before = list(embedded.rows())
    for listed in embedded.documents():
        embedded.remove(listed.sha256)
    assert list(embedded.rows()) == []
    assert rewrite(archive.documents(), embedded, archive, reads.well) == 25
    assert list(embedded.rows()) == before
