"""Official documents on web pages: whole and in reading order, the columns of their tables beside each other.

What finds the article of a news page leaves out or moves the short lines of a letterhead and of a signature. So the
part of the page that holds the letterhead and as many words as that article is read as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from functools import cache
from itertools import takewhile
from typing import TYPE_CHECKING

from graph.text import canonical
from ingest.acquire.columns import beside
from ingest.lexicon.formwords import form_words

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_CHROME = frozenset(
    ["script", "style", "noscript", "template", "iframe", "svg", "nav", "footer", "aside", "form", "button", "head"]
)
_INLINE = frozenset(
    (
        "a",
        "abbr",
        "b",
        "big",
        "cite",
        "code",
        "em",
        "font",
        "i",
        "label",
        "s",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "u",
    )
)
_SPACES = re.compile(r"\s+")
_GAPS = re.compile(r"[^\S\n\t]+")
#: Words in such an element stand beside each other, as cells do.
_BESIDE = re.compile(r"display\s*:\s*(?:inline-)?(?:flex|grid)", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)

#: Lines of a letterhead, with those below them in their cell, have so many letters at most; where a tag parts a
#: heading, it begins with so many at least.
_LONGEST_LINE, _SHORTEST_PART = 300, 6
#: The part of the page that is read holds so much of the article at least; at most so many times as
#: much, and some lines.
_LEAST, _MOST, _SPARE = 0.9, 1.5, 500


def official_lines(page: HtmlElement, article: Sequence[str]) -> list[str]:
    """The lines of the official document in a page with this article; none where there is no such document."""
    links = _links(page)
    words = _letters(article, links)
    for heading in _headings(page):
        for part in heading.iterancestors():
            lines = read_lines(part)
            if _letters(lines, links) >= words * _LEAST:
                return [line for line in lines if line not in links] if _fits(lines, links, words) else []
    return []


def _fits(lines: Sequence[str], links: Set[str], words: int) -> bool:
    return _letters(lines, links) <= words * _MOST + _SPARE


def read_lines(element: HtmlElement) -> list[str]:
    """The lines of a part of a page, as one reads them."""
    lines = (_GAPS.sub(" ", line).strip(" ") for line in "".join(_pieces(element)).split("\n"))
    return [line for line in lines if line.strip()]


def _links(page: HtmlElement) -> Set[str]:
    """The words of links to other pages: a line that holds nothing else belongs to a list of them."""
    found = (link for link in page.iter("a") if not link.get("href", "#").startswith("#"))
    return frozenset(_SPACES.sub(" ", link.text_content()).strip() for link in found)


def _letters(lines: Iterable[str], links: Set[str]) -> int:
    """How many letters lines have that are no links."""
    return sum(len(_SPACES.sub("", line)) for line in lines if line not in links)


def _headings(page: HtmlElement) -> Iterator[HtmlElement]:
    """The parts of a page in which a line begins with the heading of the State or the Party, in capitals."""
    for element in page.iter():
        if isinstance(element.tag, str) and element.tag not in _CHROME:
            begins = _key(element.text or "")
            if len(begins) >= _SHORTEST_PART and _is_heading(element, begins):
                yield element


def _is_heading(element: HtmlElement, begins: str) -> bool:
    """Whether the heading begins with the first words of an element, and is there or goes on in those around it."""
    heads = [heading for heading in _heads() if heading.startswith(begins)]
    lines = takewhile(bool, (_key(part.text_content()) for part in (element, *element.iterancestors()) if heads))
    return any(line.startswith(heading) for line in lines for heading in heads)


@cache
def _heads() -> tuple[str, ...]:
    words = form_words()
    return tuple(_key(word.upper()) for word in (*words.party_headings.words, *words.state_headings.words))


def _key(text: str) -> str:
    """A line without its blanks; empty where it is none, but a longer text."""
    return _SPACES.sub("", canonical(text)) if len(text) <= _LONGEST_LINE else ""


def _pieces(element: HtmlElement) -> Iterator[str]:
    """The words of an element; a line end where a block begins or ends."""
    if element.tag == "table":
        yield from _table(element)
        return
    yield _SPACES.sub(" ", element.text or "")
    joint = "\t" if _BESIDE.search(element.get("style", "")) else ""
    for n, child in enumerate(element):
        if _is_shown(child):
            inline = child.tag in _INLINE
            yield "\n" if not inline else joint if n else ""
            yield from _pieces(child)
            yield "" if inline else "\n"
        yield _SPACES.sub(" ", child.tail or "")


def _table(table: HtmlElement) -> Iterator[str]:
    for row in table.iter("tr"):
        if next(row.iterancestors("table")) is table:
            cells = [read_lines(cell) for cell in row if cell.tag in ("td", "th")]
            yield from (f"{line}\n" for line in beside(cells))


def _is_shown(element: HtmlElement) -> bool:
    return (
        isinstance(element.tag, str)
        and element.tag not in _CHROME
        and not _HIDDEN.search(element.get("style", ""))
        and "hidden" not in element.attrib
    )
