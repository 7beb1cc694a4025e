"""The words for reasons are about functions that exist, and cues are watched for facts that exist."""

from __future__ import annotations

import importlib
from functools import reduce
from typing import Any

import pytest

from graph.schema import schema
from ingest import survey
from ingest.acquire import acquire
from ingest.explain.reasons import NO_RULE, families, reasons
from ingest.lexicon.unread import watched
from ingest.relate import FAMILIES
from tests.bench.reading import SAMPLES as FOLDER

SAMPLES = sorted(FOLDER.glob("*.txt"))


def _function(name: str) -> Any:
    words = name.split(".")
    for size in range(len(words) - 1, 0, -1):
        try:
            module = importlib.import_module(f"ingest.{'.'.join(words[:size])}")
        except ModuleNotFoundError:
            continue
        return reduce(getattr, words[size:], module)
    raise AssertionError(name)


@pytest.mark.parametrize("name", sorted(reasons()))
def test_every_reason_is_of_a_function(name: str) -> None:
    """Who renames a function renames it in reasons.yaml, else its reason is never told."""
    assert callable(_function(name))


def test_every_family_of_rules_has_words() -> None:
    """What a function does not say its module does: no reason is the program's own note to itself."""
    assert {family.__module__ for family in FAMILIES} <= set(families())
    assert all(importlib.import_module(module) for module in families())


def test_no_reason_quotes_the_program() -> None:
    """Each has words in both languages, over all samples."""
    told = {(one.vi, one.en) for path in SAMPLES for one in survey(acquire(path)).unread}
    words = {(one.vi, one.en) for one in (*reasons().values(), *families().values())} | {NO_RULE}
    others = {en for _, en in told - words if not en.startswith("the sentence names")}
    assert others == {"nothing is said of it but its name"}


def test_every_watched_cue_tells_an_edge_or_a_property() -> None:
    """unread.yaml names kinds of the graph, and properties of what it says to be needed."""
    assert watched()
    for cue in watched().values():
        assert cue.tells & set(schema().edges)
        assert cue.tells <= set(schema().edges) | {
            name for label in cue.needs for name in schema().node(label).properties
        }
    assert {label for cue in watched().values() for label in cue.needs} <= set(schema().nodes)
