"""Word documents (.docx): paragraphs, tables and headers in reading order; old fonts become Unicode."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from graph.errors import InputError
from graph.source import Metadata
from ingest.acquire.columns import beside
from ingest.acquire.content import Content
from ingest.acquire.decode import refuse_noise
from ingest.acquire.legacy import of_font
from ingest.acquire.pagemarks import is_page_number
from ingest.acquire.story import body, footers, headers, runs, story

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.table import Table, _Row
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

#: The most that the parts of a document may hold unpacked, in bytes, and how many times their packed size.
LARGEST, _MOST_PACKED = 200_000_000, 200
_DOCUMENT = "word/document.xml"


def read_docx(data: bytes, where: str) -> Content:
    """The text of a Word document; InputError where it is broken, locked, a bomb, or has no text."""
    _refuse(data, where)
    import docx
    from docx.opc.exceptions import OpcError
    from lxml.etree import LxmlError

    try:
        word = docx.Document(io.BytesIO(data))
        text = "".join(f"{line}\n" for line in _lines(word))
    except (OpcError, LxmlError, KeyError, ValueError, AttributeError, zipfile.BadZipFile) as cause:
        raise InputError("tệp .docx bị hỏng, không đọc được", f"a broken .docx ({cause})", where=where) from cause
    refuse_noise(text, where)
    properties = word.core_properties
    return Content(text, Metadata(title=properties.title or None))


def _refuse(data: bytes, where: str) -> None:
    """What is no .docx, or one that unpacks to more than any document has."""
    try:
        parts = zipfile.ZipFile(io.BytesIO(data)).infolist()
    except zipfile.BadZipFile as cause:
        if data.startswith(b"\xd0\xcf\x11\xe0"):
            vi, en = "tệp Word cũ hoặc có mật khẩu, hãy lưu lại thành .docx không khóa", "an old or locked Word file"
            raise InputError(vi, en, where=where) from cause
        raise InputError("tệp .docx bị hỏng", "a broken .docx", where=where) from cause
    unpacked, packed = sum(part.file_size for part in parts), sum(part.compress_size for part in parts)
    if unpacked > LARGEST or unpacked > max(packed, 100_000) * _MOST_PACKED:
        vi = f"giải nén ra quá lớn ({unpacked:,} byte)"
        raise InputError(vi, f"unpacks to too much ({unpacked:,} bytes)", where=where)
    if not any(part.filename == _DOCUMENT for part in parts):
        raise InputError("không phải văn bản Word", "not a Word document", where=where)


def _lines(word: WordDocument) -> Iterator[str]:
    """The headers, the text, the footers; each once, though every section may repeat them."""
    sections = list(word.sections)
    yield from _once(map(headers, sections))
    yield from _content(body(word))
    yield from _once(map(footers, sections))


def _once(stories: Iterable[Iterable[Paragraph | Table]]) -> Iterator[str]:
    seen: set[str] = set()
    for blocks in stories:
        for line in _content(blocks):
            if line not in seen and not is_page_number(line):
                seen.add(line)
                yield line


def _content(blocks: Iterable[Paragraph | Table]) -> Iterator[str]:
    for block in blocks:
        if hasattr(block, "rows"):
            seen = set[object]()
            for row in block.rows:
                yield from _row(row, seen)
        else:
            yield from _paragraph(block)


def _row(row: _Row, seen: set[object]) -> Iterator[str]:
    """The lines of a row's cells beside each other, apart by tabs: the two columns of a letterhead.

    A merged cell is given once for each column and row that it spans; below itself it is empty.
    """
    cells = list[list[str]]()
    for k, cell in enumerate(row.cells):
        if cell._tc not in seen:
            cells.append(list(_content(story(cell))))
        elif k == 0 or row.cells[k - 1]._tc is not cell._tc:
            cells.append([])
        seen.add(cell._tc)
    yield from beside(cells)


def _paragraph(paragraph: Paragraph) -> Iterator[str]:
    default = paragraph.style.font.name if paragraph.style is not None else None
    text = "".join(_run(run, default or "") for run in runs(paragraph))
    yield from (line.strip() for line in text.split("\n") if line.strip())


def _run(run: Run, default: str) -> str:
    return of_font(run.text, run.font.name or default)
