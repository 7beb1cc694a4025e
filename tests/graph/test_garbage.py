"""What is loaded is not looked through for garbage while it grows."""

from __future__ import annotations

import subprocess
import sys

_LOADED = """
import gc
from graph.garbage import seldom
{}
from ingest.lexicon import lexicon
lexicon()
print(gc.get_stats()[2]["collections"])
"""


def _collections(before: str) -> int:
    """How often everything was looked through until the word lists were there."""
    done = subprocess.run([sys.executable, "-c", _LOADED.format(before)], check=True, capture_output=True, text=True)
    return int(done.stdout)


def test_word_lists_are_loaded_without_a_full_collection() -> None:
    """Of which Python makes several, left alone."""
    assert _collections("seldom()") == 0 < _collections("")
