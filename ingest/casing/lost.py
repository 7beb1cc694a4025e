"""Where a text has lost its case: all of it, or single lines of a text that else has its capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from graph.records import record
from ingest.casing.signs import hints, tells
from ingest.lexicon import lexicon
from ingest.lexicon.wordforms import LOWER

# So many words in capitals are a text without case, so many with an end of a sentence a paragraph without; a line of so
# many words that all have a capital is a headline.
_LOUD_TEXT, _LOUD_PARAGRAPH, _HEADLINE = 40, 20, 6
# So many words without any capital have lost theirs.
_SMALL_TEXT = 15
# Nearly all of a text that lost its case stands in such lines; a long line may have a capital in so many letters.
_MOST, _STRAY = 0.9, 250
_GLANCE = 200
# Where all lines are small ones, so many names tell that they lost their case.
_HINTS = 2
# So many words, and about so many characters, without a small letter are a sentence without case.
_LOUD_WORDS = 10
_LOUD_SENTENCE = re.compile(rf"(?:(?<=[.!?…] )|(?<=\n)|\A)[^{LOWER}.!?…\n]{{45,}}[.!?…](?!\w)")
_LINE = re.compile(r"[^\n]+")
_ENDED = re.compile(r"[.!?…][\"”’»)\]]*(?:\s|\Z)")


@record
class Stretch:
    """A line whose case is lost, in lower case, and where it begins."""

    start: int
    text: str


def lost(text: str) -> tuple[Stretch, ...]:
    """The lines whose case is lost: small ones that write a name without its capital, those in which every word has a
    capital, paragraphs in capitals; or all of a text in capitals."""
    lines = list(_LINE.finditer(text))
    if loud := _loud(lines):
        return loud
    small = [line for line in lines if _small(line.group())]
    whole = sum(map(_size, small)) >= _MOST * sum(map(_size, lines))
    telling = [line for line in small if tells(line.group())]
    bare = text.islower() and len(text.split()) >= _SMALL_TEXT  # not even at its beginning
    if whole and (bare or telling or sum(hints(line.group()) for line in small) >= _HINTS):
        telling = small
    big = [line for line in lines if _headline(line.group()) or _loud_paragraph(line.group())]
    whole_lines = {line.start() for line in (*telling, *big)}
    within = (found for line in lines if line.start() not in whole_lines for found in _loud_sentences(line))
    return tuple(_stretch(line) for line in sorted((*telling, *big, *within), key=re.Match.start))


def _stretch(line: re.Match[str]) -> Stretch:
    return Stretch(line.start(), _lower(line.group()))


def _headline(line: str) -> bool:
    """ "Bí Thư Tỉnh Ủy Và Đoàn Công Tác Thăm …": has every word a capital, the little ones too?"""
    if any(word[0].islower() for word in line.split(None, _HEADLINE)[:_HEADLINE]) or line.isupper():
        return False
    words = [word for word in line.split() if word[0].isalpha()]
    if len(words) < _HEADLINE or _capital_little().isdisjoint(words[1:]) or "   " in line:
        return False
    return not any(word[0].islower() for word in words)


@cache
def _capital_little() -> frozenset[str]:
    """Little words with a capital, as they stand in no sentence but at its head."""
    return frozenset(word.capitalize() for word in lexicon().words.little)


def _loud_paragraph(line: str) -> bool:
    """Sentences in capitals, and no heading."""
    return line.isupper() and len(line.split()) >= _LOUD_PARAGRAPH and _ENDED.search(line) is not None


def _loud_sentences(line: re.Match[str]) -> Iterator[re.Match[str]]:
    """Sentences in capitals between others in a line."""
    if line.group().isupper():
        return
    for found in _LOUD_SENTENCE.finditer(line.string, line.start(), line.end()):
        words = found.group().split()
        if len(words) >= _LOUD_WORDS and sum(map(str.isalpha, found.group())) * 2 > len(found.group()):
            yield found


def _size(line: re.Match[str]) -> int:
    return line.end() - line.start()


def _loud(lines: Sequence[re.Match[str]]) -> tuple[Stretch, ...]:
    """All lines in capitals of a text that has hardly another."""
    loud = [line for line in lines if line.group().isupper()]
    if sum(map(_size, loud)) < _MOST * sum(map(_size, lines)):
        return ()
    words = sum(len(line.group().split()) for line in loud)
    return tuple(map(_stretch, loud)) if words >= _LOUD_TEXT else ()


def _small(line: str) -> bool:
    """Has it no capital but the one it may begin with? A long line may keep a stray one."""
    glance = line.lstrip(" \t-–+*•")[1:_GLANCE]
    if not glance.islower() and not line[_GLANCE : 2 * _GLANCE].islower():
        return False
    if len(line) <= _GLANCE:
        return glance.islower()
    return sum(map(str.isupper, line)) * _STRAY < len(line) + _STRAY


def _lower(text: str) -> str:
    """In lower case, letter for letter."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(_letters(text))


def _letters(text: str) -> Iterator[str]:
    for letter in text:
        yield letter.lower() if len(letter.lower()) == 1 else letter
