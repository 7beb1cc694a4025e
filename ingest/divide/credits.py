"""A paragraph → pieces: the text, the captions that end in a credit, and the credits themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.divide.names import end_of_names, is_byline
from ingest.divide.parts import Kind, Part, Sentence
from ingest.divide.patterns import credit, exact, inside
from ingest.divide.sentences import split

#: The longest credit in brackets, and the longest byline at the end of a page, in characters.
_LONGEST_CREDIT, _LONGEST_TAIL = 120, 100
#: The longest words of a credit up to its colon, with their bracket.
_LONGEST_OPENING = 40

_BLANKS = re.compile(r"\s*")
_OPENING = re.compile(r"\s*[-–—:]\s+")
_BRACKETS = re.compile(r"\s*\([^()\n]{1,40}\)\s*\Z")


def parts_of(text: str, start: int, end: int, kind: Kind) -> Iterator[Part]:
    """The parts of one paragraph of a page: ``kind``, with captions and credits told apart."""
    start = _after_publisher(text, start, end)
    for first, last, credited in _credited(text, start, end):
        sentences = split(text, first, last)
        if credited is None:
            yield from _part(kind, sentences)
            continue
        yield from _part(kind, sentences[:-1])
        yield from _part(Kind.CAPTION, sentences[-1:])
        yield Part(Kind.BYLINE, (credited,))


def without_tail(text: str, start: int, end: int) -> int:
    """Where the byline begins that closes the last paragraph of a page; ``end`` where there is none."""
    sentences = split(text, max(start, end - 4 * _LONGEST_TAIL), end)
    tail = sentences[-1] if sentences else Sentence(end, end)
    alone = len(sentences) < 2
    if alone or tail.end - tail.start > _LONGEST_TAIL or not is_byline(text[tail.start : tail.end]):
        return end
    return tail.start


def _part(kind: Kind, sentences: tuple[Sentence, ...]) -> Iterator[Part]:
    if sentences:
        yield Part(kind, sentences)


def _after_publisher(text: str, start: int, end: int) -> int:
    """``Kinhtedothi - Sáng 27/6, …``: the paper's name and the dash are no part of the sentence."""
    bracket = start + text[start : start + 1].count("(")
    name = exact("publishers").match(text, bracket, end)
    if not name:
        return start
    close = name.end() + text[name.end() : name.end() + 1].count(")")
    dash = _OPENING.match(text, close, end)
    return dash.end() if dash else start


def _credited(text: str, start: int, end: int) -> Iterator[tuple[int, int, Sentence | None]]:
    """[start, end) of each stretch of text with the credit that follows it; the last has none."""
    for found in _openings(text, start, end):
        if found.start() < start:
            continue
        last = _credit_end(text, found, end)
        if last is None:
            continue
        yield start, found.start(), Sentence(found.start(), last)
        start = last
    yield start, end, None


def _openings(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The openings of credits. Few paragraphs have a colon: only what stands before one is looked at."""
    at = start
    while (colon := text.find(":", at, end)) >= 0:
        found = credit().search(text, max(at, colon - _LONGEST_OPENING), colon + 1)
        if found is not None:
            yield found
        at = colon + 1


def _credit_end(text: str, found: re.Match[str], end: int) -> int | None:
    """Where a credit ends; None where no author follows, as in ``Video: Lũ lớn ở miền Trung``."""
    blanks = _BLANKS.match(text, found.end(), end)
    opened = blanks.end() if blanks is not None else found.end()
    if found["open"] is not None:
        close = text.find(")", opened, min(end, opened + _LONGEST_CREDIT))
        if close >= 0:
            return close + 1 + text[close + 1 : close + 2].count(".")
    last = end_of_names(text, opened, end)
    if last == opened or _goes_on(text, opened, last):
        return None
    if _BRACKETS.fullmatch(text, last, end):
        return end
    return last + text[last : last + 1].count(".")


def _goes_on(text: str, start: int, last: int) -> bool:
    """One word and then a small letter: the beginning of a sentence, not a name."""
    one = text[start:last].isalpha() and not inside("agencies").fullmatch(text, start, last)
    return one and text[last : last + 1] == " " and text[last + 1 : last + 2].islower()
