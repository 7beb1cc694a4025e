"""The Java machine beside Python."""

from __future__ import annotations

import gc
import time

import jpype

from graph.store import Store

_NOTICED = 1.0
"""Seconds within which one language would have begun to tidy up after the other."""


def test_each_language_tidies_up_for_itself(embedded: Store) -> None:
    """What Java collects makes Python collect nothing: that took a sixth of an ingest."""
    assert embedded.version() >= 0
    system = jpype.JClass("java.lang.System")
    system.gc()
    time.sleep(_NOTICED)
    before = gc.get_stats()[2]["collections"]
    system.gc()
    time.sleep(_NOTICED)
    assert gc.get_stats()[2]["collections"] == before
