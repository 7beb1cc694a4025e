"""Bytes → text, or a clear refusal: UTF-8 with or without a byte-order mark, UTF-16 with one, the old encodings."""

from __future__ import annotations

import codecs
import re

from graph.errors import InputError
from graph.text import canonical
from ingest.acquire.legacy import legacy

_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffd\ufffe\uffff]")
_MARKS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")

#: More control characters than one in so many: no text.
_TEXT_PER_CONTROL = 500
#: Texts longer than this are looked at for spaces; fewer than one in so many characters: no text.
_LONG, _TEXT_PER_SPACE = 10_000, 50


def decode(data: bytes, where: str) -> str:
    """The text of some bytes, line ends untouched; InputError names ``where`` and why."""
    if not data:
        raise InputError("tệp rỗng", "the file is empty", where=where)
    text = data.decode("utf-16") if _is_utf_16(data, where) else _utf_8(data, where)
    refuse_noise(text, where)
    return text


def _is_utf_16(data: bytes, where: str) -> bool:
    if not data.startswith(_UTF_16):
        return False
    try:
        data.decode("utf-16")
    except UnicodeDecodeError as cause:
        raise _wrong_encoding("UTF-16", cause.start, where) from cause
    return True


def _utf_8(data: bytes, where: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as cause:
        if _MARKS.search(data, 0, 4096):
            raise _binary(where) from cause
        if (text := legacy(data)) is not None:
            return text
        raise _wrong_encoding("UTF-8", cause.start, where) from cause


def refuse_noise(text: str, where: str) -> None:
    """InputError where a text has no words: empty, binary, or noise."""
    if not canonical(text).strip():
        raise InputError("tệp không có chữ nào", "there is no text in the file", where=where)
    if "\0" in text or len(_CONTROL.findall(text)) * _TEXT_PER_CONTROL > len(text):
        raise _binary(where)
    if len(text) > _LONG and (text.count(" ") + text.count("\n")) * _TEXT_PER_SPACE < len(text):
        raise InputError("chuỗi ký tự không phải văn bản", "noise, not a text of words", where=where)


def _binary(where: str) -> InputError:
    return InputError("tệp nhị phân, không phải văn bản", "a binary file, not a text", where=where)


def _wrong_encoding(encoding: str, at: int, where: str) -> InputError:
    return InputError(
        f"không phải {encoding} hợp lệ (byte thứ {at})", f"not valid {encoding} (at byte {at})", where=where
    )
