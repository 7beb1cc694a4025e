"""The day that a web page gives as its own: in its head, in the marks of its article, or in the line below its title.

A date in the text is none of these, whatever it dates: of that the text is asked later, as in every other format."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from itertools import dropwhile, islice
from typing import TYPE_CHECKING

from graph.dates import bounds
from ingest.grammar.dates.scan import written_dates
from ingest.grammar.dates.stamps import stamp

if TYPE_CHECKING:
    from lxml.etree import _Element

#: The longest line below a title that is the page's date; the text has begun where a paragraph is longer.
_LINE = 90
#: So many elements from the title on are looked at.
_HEAD = 60
#: What stands in these is not of the article, or one of a list of articles, or not shown.
_ASIDE = frozenset(("aside", "nav", "footer", "li", "table", "blockquote", "script", "style", "template", "noscript"))

_OF_PUBLISHING = re.compile(r"date|time|publi|creat|issued", re.IGNORECASE)
_OF_CHANGING = re.compile(r"modif|updat|revis|copyright|expir", re.IGNORECASE)
_OWN_TIME = re.compile(r"\b(?:datePublished|pubdate|entry-date|entry-time|published)\b", re.IGNORECASE)


def day_of_page(page: _Element) -> str | None:
    """The day that its head or its marks declare, ISO 8601; None where they declare none."""
    from trafilatura.metadata import extract_metadata

    declared = "".join((*_heads(page), *_scripts(page), *_times(page)))
    if not declared:
        return None
    # The reader of heads looks for dates in texts and addresses too: it is given nothing but what declares one.
    return _day(extract_metadata(f"<html><head>{declared}</head><body></body></html>", extensive=False).date)


def line_of_page(page: _Element) -> str | None:
    """The day in a line of its own below the page's title ("Thứ Ba, 05/03/2019 14:20"), ISO 8601."""
    for words in _below_title(page):
        found = stamp(words, written_dates(words))
        if found is not None and found.year:
            return _day(found.iso(found.year))
    return None


def _heads(page: _Element) -> Iterator[str]:
    for element in page.iter("meta"):
        name = element.get("name") or element.get("property") or element.get("itemprop") or ""
        content = element.get("content")
        if content and _OF_PUBLISHING.search(name) and not _OF_CHANGING.search(name) and not _aside(element):
            yield _meta(name, content)


def _scripts(page: _Element) -> Iterator[str]:
    """The descriptions of the page in JSON; a list of other pages has days of their own."""
    for element in page.iter("script"):
        if element.get("type") == "application/ld+json" and element.text and "ItemList" not in element.text:
            yield f'<script type="application/ld+json">{element.text}</script>'


def _times(page: _Element) -> Iterator[str]:
    """The times that are marked as that of publishing, or the article's only one that is no word of its text."""
    times = [time for time in page.iter("time") if time.get("datetime") and not _aside(time)]
    own = [time for time in times if any(_OWN_TIME.search(f"{key} {value}") for key, value in time.items())]
    apart = [t for t in times if next(t.iterancestors("article", "main"), None) is not None and not _in_words(t)]
    if not own and len({(time.get("datetime") or "")[:10] for time in apart}) == 1:
        own = apart
    yield from (_meta("date", time.get("datetime") or "") for time in own)


def _in_words(element: _Element) -> bool:
    """Does it stand in a paragraph that has other words?"""
    paragraph = next(element.iterancestors("p"), None)
    return paragraph is not None and "".join(paragraph.itertext()).strip() != "".join(element.itertext()).strip()


def _meta(name: str, content: str) -> str:
    return f'<meta name="{escape(name)}" property="{escape(name)}" content="{escape(content)}">'


def _below_title(page: _Element) -> Iterator[str]:
    """The short texts from the title to the first paragraph."""
    title = next(page.iter("h1"), None)
    if title is None:
        return
    below = dropwhile(lambda element: element is not title, page.iter("*"))
    for element in islice(below, 1, _HEAD):
        words = "" if _aside(element) else _short(element)
        if words is None and element.tag == "p":
            return
        if words and not _in_words(element):
            yield words


def _short(element: _Element) -> str | None:
    """Its text in one line; None where that is too long."""
    words = ""
    for piece in element.itertext():
        words += piece
        if len(words) > 2 * _LINE:
            return None
    line = " ".join(words.split())
    return line if len(line) <= _LINE else None


def _aside(element: _Element) -> bool:
    return element.tag in _ASIDE or any(above.tag in _ASIDE for above in element.iterancestors())


def _day(date: str | None) -> str | None:
    try:
        return None if date is None or not bounds(date) else date
    except ValueError:
        return None
