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
from ingest.write import ingest as write

SAMPLES = Path(__file__).parents[2] / "samples"
AGREED = "contradictions"
"""The samples do not contradict each other."""


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The store of the demo."""
    folder = tmp_path_factory.mktemp("demo")
    with open_embedded(folder / "store") as store:
        write([SAMPLES], store, Archive(folder / "archive"), ingest.read)
        yield store


@pytest.mark.parametrize("name", [report.name for report in queries.load() if report.name != AGREED])
def test_the_example_finds_something_in_the_samples(demo: Store, name: str) -> None:
    """The example in a report's header has rows on the documents that come with the project."""
    report = queries.find(queries.load(), name)
    assert queries.run(report, demo, dict(report.example)).rows


def test_the_report_without_rows_is_left_out_for_its_reason(demo: Store) -> None:
    """As soon as two samples disagree, the example of that report must show it too."""
    report = queries.find(queries.load(), AGREED)
    assert not queries.run(report, demo, {}).rows
