"""PDF: the text layer, its lines joined to the paragraphs that the page's width had cut."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import compress, pairwise
from typing import TYPE_CHECKING

from graph.errors import InputError
from ingest.acquire.bodycolumns import in_order
from ingest.acquire.content import Content
from ingest.acquire.decode import refuse_noise
from ingest.acquire.legacy import restored
from ingest.acquire.pagemarks import is_page_number, repeated
from ingest.acquire.pdffonts import with_spaces
from ingest.acquire.pdfplaces import placed
from ingest.acquire.setlines import paragraphs
from ingest.wrapped import Line

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

#: Between paragraphs there is more room than between lines, where the document sets them apart so at all.
_APART = 1.15
#: A page's number stands in one of so many lines at its head or foot.
_EDGE = 2


def read_pdf(data: bytes, where: str) -> Content:
    """The text of a PDF; InputError where it is broken, locked, or a scan without text."""
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what is wrong with a file is said once, and by us
    try:
        reader = PdfReader(io.BytesIO(data))
        _unlock(reader, where)
        pages = [list(in_order(list(page))) for page in _own([list(_page(page)) for page in reader.pages])]
        lines = list(paragraphs(pages))
    except InputError:
        raise
    # A damaged file can break the parser anywhere, and it has no single kind of error for that.
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, OSError) as cause:
        raise InputError("tệp PDF bị hỏng, không đọc được", f"a broken PDF ({cause})", where=where) from cause
    if not lines:
        vi = "bản quét không có chữ: cần nhận dạng chữ (OCR) trước"
        raise InputError(vi, "a scan without text: it needs OCR first", where=where)
    text = restored("".join(f"{line}\n" for line in lines))
    refuse_noise(text, where)
    return Content(text)


def _unlock(reader: PdfReader, where: str) -> None:
    """Many files are locked against printing only, and open with an empty password."""
    if reader.is_encrypted and not reader.decrypt(""):
        raise InputError("tệp PDF có mật khẩu", "the PDF is locked with a password", where=where)


def _page(page: PageObject) -> Iterator[Line]:
    """The lines of a page, without its number."""
    with_spaces(page)
    shown = page.extract_text(extraction_mode="layout") or page.extract_text()  # only the latter looks into forms
    texts = [line.rstrip() for line in shown.splitlines() if line.strip()]
    heights, clip = placed(page)
    apart: list[bool | None] = [None] * len(texts)
    if len(heights) == len(texts):
        apart[1:] = _apart(heights, texts)
        shown_here = [clip is None or clip.holds(height) for height in heights]
        texts, apart = list(compress(texts, shown_here)), list(compress(apart, shown_here))
    for k, (text, far) in enumerate(zip(texts, apart, strict=True)):
        if _EDGE <= k < len(texts) - _EDGE or not is_page_number(text):
            yield Line(text, far)


def _own(pages: Sequence[Sequence[Line]]) -> Iterator[Sequence[Line]]:
    """The lines of each page that has some, without those that stand again at the head or the foot of each."""
    texts = [[line.text for line in page] for page in pages]
    heads, feet = repeated(texts, 0), repeated(texts, -1)
    for k, page in enumerate(pages):
        first, *others = page[k in heads : len(page) - (k in feet)] or (None,)
        if first is not None:  # what stood above it, if anything, is no part of the text
            yield [replace(first, apart=None), *others]


def _apart(heights: list[float], texts: Sequence[str]) -> list[bool | None]:
    """For each line but the first: is it farther from the one above than lines usually are? None: nothing tells.

    What begins with a small letter goes on with the line above it, and tells how far lines of a paragraph are apart.
    """
    rooms = [high - low for high, low in pairwise(heights)]
    within = sorted(room for room, text in zip(rooms, texts[1:], strict=True) if text.lstrip()[:1].islower())
    usual = within[len(within) // 2] if within else sorted(rooms)[len(rooms) // 5] if rooms else 0.0
    far = [room > usual * _APART for room in rooms]
    return list(far) if any(far) else [None] * len(far)
