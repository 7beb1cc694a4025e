"""Whoever starts the demo and follows "Try an example" sees rows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import ingest
import queries
from graph.archive import Archive
from graph.embedded import open_embedded
from graph.store import Store
from ingest.write import follow
from ingest.write import ingest as write
from queries import Ref

SAMPLES = Path(__file__).parents[2] / "samples"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The store of the demo."""
    folder = tmp_path_factory.mktemp("demo")
    archive = Archive(folder / "archive")
    with open_embedded(folder / "store") as store:
        write([SAMPLES], store, archive, ingest.survey)
        follow(store, archive)
        yield store


@pytest.mark.parametrize("name", [report.name for report in queries.load()])
def test_the_example_finds_something_in_the_samples(demo: Store, name: str) -> None:
    """The example in a report's header has rows on the documents that come with the project."""
    report = queries.find(queries.load(), name)
    assert queries.run(report, demo, dict(report.example)).rows


def test_the_samples_show_what_a_contradiction_is(demo: Store) -> None:
    """Two honours for one conferral within a document, and two days of one decision between two documents."""
    table = queries.run(queries.find(queries.load(), "contradictions"), demo, {})
    sides: dict[tuple[str, str], set[str]] = {}
    for about, _, fact, side, value, _ in table.rows:
        assert isinstance(about, Ref)
        said = side.name if isinstance(side, Ref) else str(value)
        sides.setdefault((about.name, str(fact)), set()).add(said)
    assert {"Huân chương Lao động hạng Ba", "Huân chương Độc lập hạng Ba"} in sides.values()
    assert {"2026-01-12", "2026-01-13"} in sides.values()
