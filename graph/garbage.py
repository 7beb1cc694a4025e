"""How often Python looks for garbage that only points to itself, of which reading makes none."""

from __future__ import annotations

import gc

#: Of the collections of what is new so many pass before all that is older is looked through as well.
_OLDER = 100


def seldom() -> None:
    """For a process of ours: to load the word lists takes a seventh of the time less where they are not looked through
    each time they have grown."""
    gc.set_threshold(gc.get_threshold()[0], _OLDER)
