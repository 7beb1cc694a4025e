"""A file becomes a document, or stops with a clear message."""

from __future__ import annotations

import hashlib
import os
import random
import string
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import InputError
from graph.source import Metadata
from ingest.acquire import LARGEST, acquire, document

SENTENCE = "Thành ủy Đà Nẵng họp sáng nay.\r\nKý tên.\n"


def test_a_text_keeps_its_bytes_and_its_line_ends(tmp_path: Path) -> None:
    """The text is the decoding of the bytes and nothing else; both are named by their SHA-256."""
    path = tmp_path / "hop.txt"
    path.write_bytes(SENTENCE.encode())
    read = acquire(path)
    assert read.text == SENTENCE
    assert read.sha256 == read.text_sha256 == hashlib.sha256(SENTENCE.encode()).hexdigest()
    assert read.names == ("hop.txt",)
    assert read.meta == Metadata()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_byte_order_marks_are_understood(encoding: str) -> None:
    """A mark is no part of the text: the text's hash is that of the plain file, the bytes' hash is not."""
    plain, marked = document(SENTENCE.encode(), "a.txt"), document(SENTENCE.encode(encoding), "a.txt")
    assert marked.text == plain.text
    assert marked.text_sha256 == plain.text_sha256
    assert marked.sha256 != plain.sha256


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn"]), max_size=200))
def test_any_text_of_words_is_read_as_it_is(text: str) -> None:
    """Decoding gives back exactly what was written."""
    assert document(("Đảng bộ " + text).encode(), "a.txt").text == "Đảng bộ " + text


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "tệp rỗng / the file is empty"),
        (b"\xef\xbb\xbf", "tệp không có chữ nào / there is no text"),
        (" \n\t\u00a0\u200b\r\n".encode(), "tệp không có chữ nào / there is no text"),
        ("Tỉnh ủy họp".encode()[:2] + b" sau", "không phải UTF-8 hợp lệ (byte thứ 1) / not valid UTF-8 (at byte 1)"),
        ("Tỉnh".encode("utf-16") + b"\x00", "không phải UTF-16 hợp lệ"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "tệp nhị phân, không phải văn bản / a binary file"),
        (b"MZ\x00\x00\x01 program", "tệp nhị phân"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, message: str) -> None:
    """Each kind of bad file has its own message, which begins with the file."""
    with pytest.raises(InputError) as caught:
        document(data, "a.txt", where="kho/a.txt")
    assert str(caught.value).startswith("kho/a.txt: " + message)


def _noise(kind: str) -> bytes:
    numbers = random.Random(3)
    if kind == "bytes":
        return numbers.randbytes(50_000_000)
    return "".join(numbers.choices(string.ascii_letters, k=1000)).encode() * 25_000


@pytest.mark.parametrize("kind", ["bytes", "letters"])
def test_noise_is_refused_quickly(tmp_path: Path, kind: str) -> None:
    """Fifty megabytes of bytes, or half as many letters without a space, are refused within seconds."""
    path = tmp_path / "noise.txt"
    path.write_bytes(_noise(kind))
    begun = time.perf_counter()
    with pytest.raises(InputError):
        acquire(path)
    assert time.perf_counter() - begun < 5


def test_the_limit_is_checked_before_reading(tmp_path: Path) -> None:
    """A file that is too large is refused by its size: a sparse one of a terabyte at once."""
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(10**12)
    with pytest.raises(InputError, match=f"tối đa {LARGEST:,}"):
        acquire(path)


def test_missing_unknown_and_special_paths(tmp_path: Path) -> None:
    """A path that is not there, a format nobody reads, a pipe and a folder are told apart."""
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "folder.txt").mkdir()
    for name, message in [
        ("no.txt", "không có tệp này"),
        ("a.xyz", "chưa đọc được định dạng '.xyz'"),
        ("README", "không rõ định dạng: tên tệp không có phần đuôi"),
        ("pipe.txt", "không phải là tệp thường"),
        ("folder.txt", "không phải là tệp thường"),
    ]:
        with pytest.raises(InputError, match=message):
            acquire(tmp_path / name)
