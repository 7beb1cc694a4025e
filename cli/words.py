"""Where the user's own word lists are: PARTYGRAPH_LEXICON, else the folder ``lexicon`` kept with the archive."""

from __future__ import annotations

import os
from pathlib import Path

from cli.stores import Place, place

_SETTING, _FOLDER = "PARTYGRAPH_LEXICON", "lexicon"


def own_words(at: Place | None = None) -> Path:
    """The folder of a place, else of the running command; where it exists, reading takes its lists, in other processes
    too.
    """
    named = os.environ.get(_SETTING)
    folder = Path(named) if named else (at or place()).archive / _FOLDER
    if folder.is_dir():
        os.environ[_SETTING] = str(folder)
    return folder
