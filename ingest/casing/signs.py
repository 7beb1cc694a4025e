"""What tells that a line has lost its case: names that are written without their capitals."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ingest.casing.symbols import symbol_form
from ingest.lexicon import lexicon
from ingest.lexicon.casewords import case_words
from ingest.lexicon.names import names
from ingest.lexicon.places import gazetteer
from ingest.lexicon.trie import TOKEN
from ingest.lexicon.vocabulary import plain_pairs

# A line of so many words may tell something.
_FEWEST = 4


def tells(line: str) -> bool:
    """Is a name written without its capital in it: of a territory after its level, of a person, an abbreviation?"""
    low = line.lower()
    words = low.split()
    if len(words) >= _FEWEST and any(phrase in line for phrase in case_words().sure.words):
        return True
    if len(words) < _FEWEST or _triggers().isdisjoint(words):
        return symbol_form(low) and len(words) >= _FEWEST
    tokens = [match.group() for match in TOKEN.finditer(low)]
    written = [match.group() for match in TOKEN.finditer(line)]
    return symbol_form(low) or any(_named(tokens, written, at) for at in range(len(tokens)))


def hints(line: str) -> int:
    """How many names stand in a line that are always written with a capital ("việt nam", "quốc hội")."""
    return sum(line.count(phrase) for phrase in case_words().hints.words)


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
    if (low[at], low[at + 1]) in plain_pairs():
        return False
    addressed = low[at - 1] in lexicon().words.pronouns and low[at + 1] in names().given
    marked = low[at + 1] in case_words().marks_of_names.words and (low[at + 1], low[at + 2]) not in plain_pairs()
    return addressed or (marked and low[at + 2].isalpha())


def _territory(low: Sequence[str], at: int) -> bool:
    """A province or a district of two words; "huyện thống nhất" may be a verb behind any district."""
    hit = gazetteer().longest(low, at, len(low))
    if hit is None or hit[1] - at < 2 or all(unit.level == "commune" for unit in hit[0]):
        return False
    of_its_level = any(unit.level == "province" and unit.word.endswith(low[at - 1]) for unit in hit[0])
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
