"""Words that a copy ran together where a line or a tag ended ("điềucủa", "Quyếtđịnh này") are set apart again."""

from __future__ import annotations

import re
from operator import itemgetter

from graph.text import IDENTITY, OffsetMap, rewritten
from ingest.grammar.glued import run_on
from ingest.grammar.tokens import stretches

_WORD = re.compile(r"[^\W\d_]+")
# Where fewer words run together, a name of one ("Lênin") stays.
_FEWEST = 3


def set_apart(text: str) -> tuple[str, OffsetMap]:
    """A text in which no two words run together; any other text as it is."""
    if not any(map(itemgetter(2), stretches(text))):  # as most texts
        return text, IDENTITY
    words = {word for word in _WORD.findall(text) if run_on(word)}
    if len(words) < _FEWEST:
        words = {word for word in words if not word.istitle()}
    ends = (m.start() + run_on(m.group()) for m in _WORD.finditer(text) if m.group() in words)
    return rewritten(text, ((end, end, " ") for end in ends)) if words else (text, IDENTITY)
