"""Bodies that go with their territory, in a store: what its report shows, in whatever order the documents come."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

import ingest
import queries
from graph.archive import Archive
from graph.store import Store
from ingest.write import follow
from ingest.write import ingest as write

REFORM = "2025-07-01"
TEXTS = (
    "Ban Tổ chức Tỉnh ủy Bình Phước họp.\n",
    "Ban Dân vận Tỉnh ủy Bình Phước và Ban Tổ chức Huyện ủy Bát Xát, tỉnh Lào Cai họp.\n",
    "Công an huyện Bát Xát, tỉnh Lào Cai và Hội Nông dân tỉnh Kon Tum họp.\n",
)


@pytest.fixture
def filled(embedded: Store, tmp_path: Path) -> Store:
    """A store with a document for each family, one after the other, and the tables after each."""
    archive = Archive(tmp_path / "archive")
    for number, text in enumerate(TEXTS):
        path = tmp_path / f"{number}.txt"
        path.write_text(text, encoding="utf-8")
        write([path], embedded, archive, ingest.survey)
        follow(embedded, archive)
    return embedded


def test_the_report_shows_day_and_source(filled: Store) -> None:
    """Each step with the sentences that say it; the heir is an organ of the new committee."""
    asked = "Ban Dân vận Tỉnh ủy Bình Phước"
    found = queries.run(queries.find(queries.load(), "successions"), filled, {"organisation": asked})
    rows = [[cell.name if isinstance(cell, queries.Ref) else cell for cell in row] for row in found.rows]
    assert [(row[2], row[3], row[5]) for row in rows if row[0] == asked] == [
        ("2025", "Ban Dân vận Tỉnh ủy Bình Phước", "Ban Tuyên giáo và Dân vận Tỉnh ủy Bình Phước"),
        (REFORM, "Ban Tuyên giáo và Dân vận Tỉnh ủy Bình Phước", "Ban Tuyên giáo và Dân vận Tỉnh ủy Đồng Nai"),
    ]
    assert all(row[6] for row in found.rows)
    whole = filled.run(
        "MATCH (o:Organisation {name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy Đồng Nai'})-[:PART_OF]->(w) RETURN w.name AS n"
    )
    assert whole == [{"n": "Tỉnh ủy Đồng Nai"}]


def test_the_end_is_told_of_each(filled: Store) -> None:
    """Of the district's commission and of its police, which ended before it."""
    rows = filled.run("MATCH (o:Organisation) WHERE o.ended IS NOT NULL RETURN o.name AS name, o.ended AS ended")
    ended = {str(row["name"]): row["ended"] for row in rows}
    assert ended["Ban Tổ chức Huyện ủy Bát Xát"] == ended["Hội Nông dân tỉnh Kon Tum"] == REFORM
    assert ended["Công an huyện Bát Xát"] == "2025-03-01"


def test_the_order_of_the_documents_does_not_matter(filled: Store, tmp_path: Path) -> None:
    """The same rows whichever came first."""
    before = list(filled.rows())
    archive = Archive(tmp_path / "archive")
    for number in reversed(range(len(TEXTS))):
        filled.remove(archive.find(f"{number}.txt"))
    follow(filled, archive)
    assert list(filled.rows()) == []
    for first, second in pairwise([2, 0, 1, 2]):
        write([tmp_path / f"{first}.txt", tmp_path / f"{second}.txt"], filled, archive, ingest.survey)
        follow(filled, archive)
    assert list(filled.rows()) == before
