"""The words for reasons are about functions that exist, and cues are watched for facts that exist."""

from __future__ import annotations

import importlib
from functools import reduce
from typing import Any

import pytest

from graph.schema import schema
from ingest.explain.reasons import reasons
from ingest.lexicon.unread import watched


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


def test_every_watched_cue_tells_an_edge() -> None:
    """unread.yaml names kinds of the graph."""
    told = {kind for cue in watched().values() for kind in cue.tells}
    assert told
    assert told <= set(schema().edges)
    assert {label for cue in watched().values() for label in cue.needs} <= set(schema().nodes)
