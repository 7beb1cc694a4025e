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


def test_an_award_has_the_day_of_what_was_done_then(demo: Store) -> None:
    """Where no text tells when it was granted, the day on which it was received."""
    table = queries.run(queries.find(queries.load(), "awards-by"), demo, {"recipient": "Park Hang-seo"})
    assert [row[[column.name for column in table.columns].index("date")] for row in table.rows] == ["2018-01-26"]


def test_posts_with_a_holder_come_before_the_others(demo: Store) -> None:
    """A part of a name finds many posts; what is known of one is not looked for among those of which nothing is."""
    table = queries.run(queries.find(queries.load(), "post-holder-on"), demo, {"post": "Bí thư", "day": "2021"})
    known = [row[2] is not None for row in table.rows]
    assert known == sorted(known, reverse=True)
    assert {True, False} == set(known)


def test_what_was_issued_names_what_it_carries_out(demo: Store) -> None:
    """The example on the first page shows a conclusion and the directive behind it."""
    report = queries.find(queries.load(), "issued-by")
    table = queries.run(report, demo, dict(report.example))
    assert ("Chỉ thị số 05-CT/TW",) in [
        tuple(one.name for one in row[4] if isinstance(one, Ref)) for row in table.rows if isinstance(row[4], tuple)
    ]
