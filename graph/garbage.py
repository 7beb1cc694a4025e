"""Python's cycle collector is made to run seldom, since reading makes no cycles."""

from __future__ import annotations

import gc

#: So many collections of new objects pass before all older ones are looked through as well.
_OLDER = 100


def seldom() -> None:
    """Call it once, where a process of ours starts: loading the word lists then takes a seventh less time."""
    gc.set_threshold(gc.get_threshold()[0], _OLDER)
