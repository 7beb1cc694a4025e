"""PDF: the text layer, its lines joined to the paragraphs that the page's width had cut."""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from graph.errors import InputError
from ingest.acquire.content import Content
from ingest.acquire.decode import refuse_noise
from ingest.acquire.legacy import restored
from ingest.acquire.pagemarks import is_page_number, repeated
from ingest.wrapped import Line, goes_on

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

_GAP = re.compile(r" {2,}")
#: Between two columns there are at least so many blanks, and so many times those between the words of the line.
_COLUMN, _TIMES = 4, 2
#: Between paragraphs there is more room than between lines, where the document sets them apart so at all.
_APART = 1.15


def read_pdf(data: bytes, where: str) -> Content:
    """The text of a PDF; InputError where it is broken, locked, or a scan without text."""
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what is wrong with a file is said once, and by us
    try:
        reader = PdfReader(io.BytesIO(data))
        _unlock(reader, where)
        lines = list(_text([list(_page(page)) for page in reader.pages]))
    except InputError:
        raise
    # A damaged file can break the parser anywhere, and it has no single kind of error for that.
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, OSError) as cause:
        raise InputError(f"tệp PDF bị hỏng ({cause})", f"a broken PDF ({cause})", where=where) from cause
    if not lines:
        vi = "bản quét không có chữ: cần nhận dạng chữ (OCR) trước"
        raise InputError(vi, "a scan without text: it needs OCR first", where=where)
    text = restored("".join(f"{line}\n" for line in _paragraphs(lines)))
    refuse_noise(text, where)
    return Content(text)


def _unlock(reader: PdfReader, where: str) -> None:
    """Many files are locked against printing only, and open with an empty password."""
    if reader.is_encrypted and not reader.decrypt(""):
        raise InputError("tệp PDF có mật khẩu", "the PDF is locked with a password", where=where)


def _page(page: PageObject) -> Iterator[Line]:
    """The lines of a page, without its number."""
    texts = [line.rstrip() for line in page.extract_text(extraction_mode="layout").splitlines() if line.strip()]
    heights = _heights(page)
    apart: list[bool | None] = [None] * len(texts)
    if len(heights) == len(texts):
        apart[1:] = _apart(heights)
    for text, far in zip(texts, apart, strict=True):
        if not is_page_number(text):
            yield Line(text, far)


def _text(pages: Sequence[Sequence[Line]]) -> Iterator[Line]:
    """The lines of all pages, without those that stand again at the head or the foot of each."""
    texts = [[line.text for line in page] for page in pages]
    heads, feet = repeated(texts, 0), repeated(texts, -1)
    for k, page in enumerate(pages):
        yield from page[k in heads : len(page) - (k in feet)]


def _heights(page: PageObject) -> list[float]:
    """How high the lines of a page stand, from the top down, in points."""
    found: list[float] = []

    def note(text: str, outer: list[float], inner: list[float], _font: object, _size: object) -> None:
        if text.strip():
            found.append(inner[4] * outer[1] + inner[5] * outer[3] + outer[5])

    page.extract_text(visitor_text=note)
    ordered = sorted(found, reverse=True)
    return ordered[:1] + [low for high, low in pairwise(ordered) if high - low > 2]


def _apart(heights: list[float]) -> list[bool | None]:
    """For each line but the first: is it farther from the one above than lines usually are? None: nothing tells."""
    rooms = [high - low for high, low in pairwise(heights)]
    usual = sorted(rooms)[len(rooms) // 5] if rooms else 0.0
    far = [room > usual * _APART for room in rooms]
    return list(far) if any(far) else [None] * len(far)


def _paragraphs(lines: list[Line]) -> Iterator[str]:
    width, margin = _width(lines), min(line.indent for line in lines)
    paragraph = _words(lines[0].text)
    for line, following in pairwise([*lines, Line("", True)]):
        words = _words(following.text)
        if goes_on(line, following, width, margin) and "\t" not in paragraph + words:
            paragraph += line.joint + words
        else:
            yield paragraph
            paragraph = words


def _width(lines: list[Line]) -> int:
    """How long full lines are, in characters; a few are longer, since letters are not equally wide."""
    ordered = sorted(len(line.text) for line in lines)
    return ordered[len(ordered) * 4 // 5]


def _words(line: str) -> str:
    """The words of a line, evenly spaced as justified text is not; columns beside each other are apart by a tab."""
    usual = _usual(len(gap) for gap in _GAP.findall(line.strip()))
    return _GAP.sub(lambda gap: "\t" if len(gap[0]) >= max(_COLUMN, usual * _TIMES) else " ", line.strip())


def _usual(gaps: Iterable[int]) -> int:
    """The middle one of a line's gaps, of which one alone says nothing."""
    ordered = sorted(gaps)
    return ordered[len(ordered) // 2] if len(ordered) > 2 else 1
