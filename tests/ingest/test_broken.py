"""Badly copied texts tell nearly as much as good ones."""

from __future__ import annotations

import pytest

from tests.ingest.broken import BROKEN, kept

FLOORS = {
    "lower": (0.97, 0.02),
    "upper": (0.97, 0.02),
    "every word a capital": (0.97, 0.02),
    "every second line small": (0.98, 0.01),
    "every second line loud": (0.99, 0.01),
    "marks apart": (0.98, 0.02),
    "segmented": (0.98, 0.02),
    "spaces before marks": (0.99, 0.01),
    "no spaces after marks": (0.99, 0.01),
    "double spaces": (1.0, 0.0),
    "numbers apart": (0.98, 0.01),
    "symbols apart": (0.99, 0.01),
    "headings spread": (0.98, 0.02),
    "syllables cut": (0.98, 0.01),
    "decomposed": (0.99, 0.01),
    "late tones": (0.99, 0.01),
}
"""Of the facts of the samples: the share that must be kept (it only rises), and the most that may be added."""


@pytest.mark.parametrize("how", BROKEN)
def test_broken_samples_keep_their_facts(how: str) -> None:
    """Each way in which a copy is bad."""
    least, most = FLOORS[how]
    same, more = kept(how)
    assert same >= least
    assert more <= most
