"""The formats that can be read: a format is one entry of ``READERS``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from graph.errors import InputError
from ingest.acquire.content import Content
from ingest.acquire.docx import read_docx
from ingest.acquire.html import read_html
from ingest.acquire.pdf import read_pdf
from ingest.acquire.plain import read_plain


@dataclass(frozen=True, slots=True)
class Reader:
    """One format: its name and version, as the document keeps them, and how its bytes become text."""

    name: str
    read: Callable[[bytes, str], Content]


_HTML = Reader("html 2", read_html)
READERS = {
    ".txt": Reader("text 1", read_plain),
    ".md": Reader("markdown 1", read_plain),
    ".html": _HTML,
    ".htm": _HTML,
    ".pdf": Reader("pdf 2", read_pdf),
    ".docx": Reader("docx 1", read_docx),
}


_WORD = (" (hãy lưu lại thành .docx)", " (save it as .docx)")
_PICTURE = (" (ảnh: cần nhận dạng chữ trước)", " (a picture: it needs OCR first)")
_ADVICE = {
    **dict.fromkeys((".doc", ".rtf", ".odt"), _WORD),
    **dict.fromkeys((".jpg", ".jpeg", ".png", ".tif", ".tiff"), _PICTURE),
}
"""What to do about other formats in which archives hold documents."""


def reader_of(path: Path) -> Reader:
    """The reader for a file's suffix, in any case; InputError where there is none."""
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        known = ", ".join(READERS)
        vi, en = _ADVICE.get(path.suffix.lower(), ("", ""))
        no_format = (
            "không rõ định dạng: tên tệp không có phần đuôi",
            "the format is unknown, as the name has no ending",
        )
        format_ = (f"chưa đọc được định dạng '{path.suffix}'{vi}", f"the format '{path.suffix}' cannot be read{en}")
        told = format_ if path.suffix else no_format
        raise InputError(
            f"{told[0]}, chỉ nhận: {known}",
            f"{told[1]}, expected: {known}",
            where=str(path),
        )
    return reader


def regular(path: Path) -> None:
    """InputError where a path is no regular file: missing, a folder, a pipe, a device."""
    if not path.exists():
        raise InputError("không có tệp này", "there is no such file", where=str(path))
    if not path.is_file():
        raise InputError("không phải là tệp thường", "not a regular file", where=str(path))
