"""Web pages: the article without the page's frame, a line for each paragraph; title, author, day and publisher."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from graph.errors import InputError
from graph.source import Metadata
from ingest.acquire.columns import beside
from ingest.acquire.content import Content
from ingest.acquire.decode import decode, refuse_noise
from ingest.acquire.officialpage import official_lines
from ingest.acquire.pageday import day_of_page, line_of_page

if TYPE_CHECKING:
    from lxml.etree import _Element

#: The longest page in bytes; what is longer is no article, and takes a parser minutes.
LARGEST = 12_000_000
#: No short answer or cell that may stand twice has so many characters.
_LONG_LINE = 80

_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{3,20})""", re.IGNORECASE)
_BLOCKS = frozenset(("p", "head", "item", "quote", "code", "ab", "fw", "lb", "list", "table", "div"))
_SPACES = re.compile(r"\s+")


def read_html(data: bytes, where: str) -> Content:
    """The article of a page; InputError where there is none."""
    if len(data) > LARGEST:
        raise InputError(f"trang web quá lớn, tối đa {LARGEST:,} byte", f"at most {LARGEST:,} bytes", where=where)
    from trafilatura import bare_extraction, load_html
    from trafilatura.settings import Document as Article

    markup = _markup(data, where)
    found = bare_extraction(markup, with_metadata=True, include_comments=False, favor_recall=True)
    lines = list(_lines(found.body)) if isinstance(found, Article) else []
    if not isinstance(found, Article) or not lines:
        raise InputError("trang web không có bài viết", "there is no article in the page", where=where)
    page = load_html(markup)
    official = [] if page is None else official_lines(page, lines)
    text = "\n".join(official or _once(lines)) + "\n"
    refuse_noise(text, where)
    return Content(text, Metadata(found.title, found.sitename, found.author, _day(page, official), False, found.url))


def _markup(data: bytes, where: str) -> str:
    """The page as text: UTF-8, or the character set that it declares."""
    declared = _CHARSET.search(data, 0, 4096)
    name = declared[1].decode() if declared else "utf-8"
    if name.lower() not in ("utf-8", "utf8") and not data.startswith(codecs.BOM_UTF8):
        with suppress(LookupError, UnicodeDecodeError):  # wrong declarations are common; the bytes themselves decide
            return data.decode(name)
    return decode(data, where)


def _once(lines: list[str]) -> Iterator[str]:
    """The lines without a long one that stands below itself: a page whose title is all its text is given twice."""
    above = ["", *lines[:-1]]
    return (line for line, last in zip(lines, above, strict=True) if line != last or len(line) < _LONG_LINE)


def _day(page: _Element | None, official: list[str]) -> str | None:
    """The page's own day; an official document bears its day itself, and the portal's line tells when it was put up."""
    if page is None:
        return None
    return day_of_page(page) or (None if official else line_of_page(page))


def _lines(body: _Element) -> Iterator[str]:
    """The paragraphs, headings and items of the article in order; the cells of a table's row are apart by tabs."""
    inline: list[str] = [body.text or ""]
    for element in body:
        if element.tag in _BLOCKS:
            yield from _nonempty("".join(inline))
            inline = []
            yield from _block(element)
        else:
            inline.append("".join(element.itertext()))
        inline.append(element.tail or "")
    yield from _nonempty("".join(inline))


def _block(element: _Element) -> Iterator[str]:
    if element.tag == "table":
        for row in element.iter("row"):
            cells = [cell for cell in row.iter("cell") if next(cell.iterancestors("row")) is row]
            for line in beside([list(_lines(cell)) for cell in cells if next(row.iterancestors("table")) is element]):
                yield from _nonempty(line, cells=True)
    elif element.tag in ("list", "div", "quote") and len(element):
        yield from _lines(element)
    else:
        yield from (line for piece in _broken(element).split("\n") for line in _nonempty(piece))


def _broken(element: _Element) -> str:
    """The words of a paragraph, with a line end for each ``<br>``."""
    words = [element.text or ""]
    for child in element:
        words.append("\n" if child.tag == "lb" else _broken(child))
        words.append(child.tail or "")
    return "".join(words)


def _nonempty(text: str, *, cells: bool = False) -> Iterator[str]:
    line = text.strip() if cells else _line(text)
    if line:
        yield line


def _line(text: str) -> str:
    return _SPACES.sub(" ", text).strip()
