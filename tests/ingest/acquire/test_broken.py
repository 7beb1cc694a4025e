"""Files that cannot be read say why, in Vietnamese and English; nothing else breaks."""

from __future__ import annotations

import io
import zipfile

import pytest
from pypdf import PdfReader, PdfWriter

from graph.errors import InputError, ReadingError
from ingest.acquire import LARGEST, READERS, Reader, document
from ingest.acquire.content import Content
from tests.ingest.acquire.written import as_docx

TEXT = "Tỉnh ủy Lào Cai ban hành Chỉ thị số 12-CT/TU.\n"


def empty_pdf(password: str | None = None) -> bytes:
    """A page without text, as a scanner makes it; locked where there is a password."""
    writer, data = PdfWriter(), io.BytesIO()
    writer.add_blank_page(595, 842)
    if password is not None:
        writer.encrypt(password)
    writer.write(data)
    return data.getvalue()


def bomb() -> bytes:
    """A .docx of a few hundred kilobytes that unpacks to 300 MB."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("word/document.xml", b"0" * 300_000_000)
    return data.getvalue()


def other_zip() -> bytes:
    """A zip file that is no Word document."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as file:
        file.writestr("readme.txt", "x")
    return data.getvalue()


@pytest.mark.parametrize(
    ("data", "name", "message"),
    [
        (b"%PDF-1.7\nnothing more", "a.pdf", "tệp PDF bị hỏng"),
        (b"no pdf at all", "a.pdf", "tệp PDF bị hỏng"),
        (empty_pdf(), "a.pdf", "bản quét không có chữ"),
        (empty_pdf("bí mật"), "a.pdf", "tệp PDF có mật khẩu"),
        (bomb(), "a.docx", "giải nén ra quá lớn"),
        (other_zip(), "a.docx", "không phải văn bản Word"),
        (as_docx(TEXT)[:-200], "a.docx", "tệp .docx bị hỏng"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), "a.docx", "tệp Word cũ hoặc có mật khẩu"),
        (as_docx(""), "a.docx", "không có chữ nào"),
        (b"<html><body></body></html>", "a.html", "trang web không có bài viết"),
        (b"<p>" + b"x" * 12_000_000, "a.html", "trang web quá lớn"),
        (b"<p>" + b"x" * LARGEST, "a.html", "quá lớn"),
        (b"", "a.html", "tệp rỗng"),
        (b"", "a.docx", "tệp .docx bị hỏng"),
        (b"", "a.pdf", "tệp PDF bị hỏng"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_what_cannot_be_read_says_why(data: bytes, name: str, message: str) -> None:
    """A clear message that names the file."""
    with pytest.raises(InputError, match=message) as raised:
        document(data, name, where="/tai-lieu/" + name)
    assert raised.value.where == "/tai-lieu/" + name


def test_what_is_wrong_with_a_pdf_is_said_once(caplog: pytest.LogCaptureFixture) -> None:
    """The reader's own remarks, in English, do not stand between our messages."""
    with pytest.raises(InputError):
        document(b"%PDF-1.7\nnothing more", "a.pdf")
    assert caplog.records == []


@pytest.mark.parametrize(("name", "advice"), [("a.doc", "hãy lưu lại thành .docx"), ("a.jpg", "cần nhận dạng chữ")])
def test_other_formats_say_what_to_do(name: str, advice: str) -> None:
    """An old Word file, a picture of a page."""
    with pytest.raises(InputError, match=advice):
        document(b"...", name)


def test_a_pdf_that_is_locked_against_changes_only_is_read() -> None:
    """An empty password opens it; that it has no text is another matter."""
    assert PdfReader(io.BytesIO(empty_pdf(""))).is_encrypted
    with pytest.raises(InputError, match="bản quét"):
        document(empty_pdf(""), "a.pdf")


def test_a_breakdown_of_a_format_names_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """A library that stumbles over a file is no traceback."""

    def stumbling(data: bytes, where: str) -> Content:
        raise KeyError(where)

    monkeypatch.setitem(READERS, ".txt", Reader("stumbling 1", stumbling))
    with pytest.raises(ReadingError, match=r"^kho/a\.txt: chương trình gặp lỗi .*KeyError, test_broken\.py:"):
        document(TEXT.encode(), "a.txt", where="kho/a.txt")
