"""Words that a copy ran together where a line or a tag ended ("điềucủa", "Quyếtđịnh này") are set apart again."""

from __future__ import annotations

import re
from functools import cache
from operator import itemgetter

from graph.text import IDENTITY, OffsetMap, rewritten
from ingest.grammar.glued import run_on
from ingest.grammar.stretches import stretches
from ingest.lexicon.formwords import form_words
from ingest.lexicon.wordforms import SMALL, UPPER

_WORD = re.compile(r"[^\W\d_]+")
# Where fewer words run together, a name of one ("Lênin") stays.
_FEWEST = 3

# Where lines of a formal document end in one that has lost their ends: ";Căn cứ", "này./.Nơi nhận:- Như", "2015QUYẾT".
_SEAM = re.compile(
    rf"(?<=[;:])(?=[^\W\d_]|[-–]\s?[^\W\d_])|(?<=[,{UPPER}])(?=\()|(?<=,)(?=[{UPPER}]{{2}})|(?<=\))(?=[{UPPER}])"
    rf"|(?<={SMALL}{SMALL}\.)(?=[{UPPER}])|(?<=[{UPPER}]{{2}}\.)(?=[{UPPER}]{{3}})|(?<=/\.)(?=\w)"
    rf"|(?<=\d{{4}})(?=[{UPPER}]{{3}})|(?<=[-*_=]{{3}})(?=\w)|(?<=\w)(?=[-*_=]{{3}})"
)


def seams_apart(text: str) -> tuple[str, OffsetMap]:
    """A formal document with blanks where its lines had ended; any other text as it is."""
    if not _glued(text):  # as nearly every text
        return text, IDENTITY
    seams = [seam.start() for seam in _SEAM.finditer(text)]
    return rewritten(text, ((at, at, " ") for at in seams)) if len(seams) >= _FEWEST else (text, IDENTITY)


def _glued(text: str) -> bool:
    """Does a word or a rule stand right before or behind a heading of the State or the Party?"""
    for heading in _headings():
        at = text.find(heading)
        end = at + len(heading)
        if at >= 0 and (_holds(text[end : end + 1]) or (at > 0 and _holds(text[at - 1]))):
            return True
    return False


def _holds(char: str) -> bool:
    return char.isalnum() or char in _RULES


_RULES = frozenset("*=")


@cache
def _headings() -> tuple[str, ...]:
    """In capitals, and the motto of the State as it is written besides."""
    words = (*form_words().state_headings.words, *form_words().party_headings.words)
    mottos = (" - ".join(part.capitalize() for part in word.split(" - ")) for word in words if " - " in word)
    return tuple(dict.fromkeys((*(word.upper() for word in words), *mottos)))


def set_apart(text: str) -> tuple[str, OffsetMap]:
    """A text in which no two words run together; any other text as it is."""
    if not any(map(itemgetter(2), stretches(text))):  # as most texts
        return text, IDENTITY
    words = {word for word in _WORD.findall(text) if run_on(word)}
    if len(words) < _FEWEST:
        words = {word for word in words if not word.istitle()}
    ends = (m.start() + run_on(m.group()) for m in _WORD.finditer(text) if m.group() in words)
    return rewritten(text, ((end, end, " ") for end in ends)) if words else (text, IDENTITY)
