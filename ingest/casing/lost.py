"""Where a text has lost its case: all of it, or single lines of a text that else has its capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from graph.records import record
from ingest.casing.symbols import symbol_form
from ingest.casing.tables import plain_pairs
from ingest.lexicon import lexicon
from ingest.lexicon.casewords import case_words
from ingest.lexicon.names import names
from ingest.lexicon.places import gazetteer
from ingest.lexicon.trie import TOKEN

# A line of so many words may tell that its case is lost; a text of so many, all in capitals, has lost its own.
_FEWEST, _LOUD_TEXT = 4, 40
# Nearly all of a text that lost its case stands in such lines; a long line may have a capital in so many letters.
_MOST, _STRAY = 0.9, 250
_GLANCE = 200
# Where all lines are small ones, so many names tell that they lost their case.
_HINTS = 2
_LINE = re.compile(r"[^\n]+")


@record
class Stretch:
    """A line whose case is lost, in lower case, and where it begins."""

    start: int
    text: str


def lost(text: str) -> tuple[Stretch, ...]:
    """The lines whose case is lost: small ones that write a name without its capital, or all of a text in capitals."""
    lines = list(_LINE.finditer(text))
    small = [line for line in lines if _small(line.group())]
    if loud := _loud(lines):
        return loud
    whole = sum(map(_size, small)) >= _MOST * sum(map(_size, lines))
    telling = [line for line in small if _tells(line.group())]
    if whole and (telling or sum(map(_hints, small)) >= _HINTS):
        telling = small
    return tuple(Stretch(line.start(), _lower(line.group())) for line in telling)


def _size(line: re.Match[str]) -> int:
    return line.end() - line.start()


def _loud(lines: Sequence[re.Match[str]]) -> tuple[Stretch, ...]:
    """All lines in capitals of a text that has hardly another."""
    loud = [line for line in lines if line.group().isupper()]
    if sum(map(_size, loud)) < _MOST * sum(map(_size, lines)):
        return ()
    words = sum(len(line.group().split()) for line in loud)
    return tuple(Stretch(line.start(), _lower(line.group())) for line in loud) if words >= _LOUD_TEXT else ()


def _small(line: str) -> bool:
    """Has it no capital but the one it may begin with? A long line may keep a stray one."""
    glance = line.lstrip(" \t-–+*•")[1:_GLANCE]
    if not glance.islower() and not line[_GLANCE : 2 * _GLANCE].islower():
        return False
    if len(line) <= _GLANCE:
        return glance.islower()
    return sum(map(str.isupper, line)) * _STRAY < len(line) + _STRAY


def _tells(line: str) -> bool:
    """Is a name written without its capital in it: of a territory after its level, of a person, an abbreviation?"""
    low = line.lower()
    words = low.split()
    if len(words) < _FEWEST or _triggers().isdisjoint(words):
        return symbol_form(low) and len(words) >= _FEWEST
    tokens = [match.group() for match in TOKEN.finditer(low)]
    written = [match.group() for match in TOKEN.finditer(line)]
    return any(_named(tokens, written, at) for at in range(len(tokens)))


def _hints(line: re.Match[str]) -> int:
    """How many names stand in a line that are always written with a capital ("việt nam", "quốc hội")."""
    return sum(line.group().count(phrase) for phrase in case_words().hints.words)


def _named(low: Sequence[str], written: Sequence[str], at: int) -> bool:
    """Does a name in small letters stand at a token?"""
    if written[at] != low[at]:
        return False
    if low[at] in _short_forms():
        return True
    if low[at] in lexicon().words.before_places:
        return _territory(low, at + 1)
    if low[at] not in lexicon().words.common_surnames or at + 2 >= len(low):
        return False
    return low[at + 1] in case_words().marks_of_names.words and low[at + 2] in names().given


def _territory(low: Sequence[str], at: int) -> bool:
    """A province or a district of two words, which are no everyday words together."""
    hit = gazetteer().longest(low, at, len(low))
    if hit is None or hit[1] - at < 2 or all(unit.level == "commune" for unit in hit[0]):
        return False
    of_its_level = any(unit.word.endswith(low[at - 1]) for unit in hit[0])
    return of_its_level or (low[at], low[at + 1]) not in plain_pairs()


@cache
def _triggers() -> frozenset[str]:
    """Without one of these words no line tells anything."""
    words = lexicon().words
    return frozenset((*words.before_places, *words.common_surnames, *_short_forms()))


@cache
def _short_forms() -> frozenset[str]:
    """Abbreviations long enough to be nothing else ("ubnd", "hđnd")."""
    return frozenset(form.lower() for form in lexicon().abbreviations if len(form) >= _FEWEST and form.isalpha())


def _lower(text: str) -> str:
    """In lower case, letter for letter."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(_letters(text))


def _letters(text: str) -> Iterator[str]:
    for letter in text:
        yield letter.lower() if len(letter.lower()) == 1 else letter
