"""Markdown → its plain text: the marks go, the words and line ends stay, every offset leads back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from graph.text import OffsetMap, rewritten


def unmark(text: str) -> tuple[str, OffsetMap]:
    """The text without its marks, and where each piece of it stands; linear in its length."""
    return rewritten(text, ((start, end, "") for start, end in _apart(sorted(_marks(text)))))


def _apart(spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spans without those that begin within another."""
    done = 0
    for start, end in spans:
        if start >= done:
            yield start, end
            done = end


def _marks(text: str) -> Iterator[tuple[int, int]]:
    """[start, end) of all that is mark and not text: the groups of the patterns."""
    for found in _pattern().finditer(text):
        for group in range(1, _pattern().groups + 1):
            if found.group(group):
                yield found.span(group)
    for found in _emphasis().finditer(text):
        yield found.span(1)
        yield found.span(2)


@cache
def _pattern() -> re.Pattern[str]:
    """Headings and quotes at the beginning of a line; links and pictures, of which the text stays."""
    heading = r"^([ ]{0,3}(?:#{1,6}|>)[ \t]+)"
    link = r"(!?\[)[^\[\]\n]{0,500}(\]\([^()\s]{0,2000}\))"
    return re.compile(f"{heading}|{link}", re.MULTILINE)


@cache
def _emphasis() -> re.Pattern[str]:
    """``**bold**``, ``__bold__``, ``*italic*`` and ``_italic_`` around words; a lone ``*`` or ``_`` is text."""
    return re.compile(r"(?<![\w*])(\*{1,3}|_{1,3})(?=[^\s*_])[^*_\n]{0,1000}[^\s*_](\1)(?![\w*])")
