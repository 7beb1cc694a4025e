"""acquire: a file → a Document. Bytes are never changed; what cannot be read stops with an InputError.

A new format is one entry of ``READERS``: a suffix, and a function from bytes to the published plain text.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from graph.errors import InputError, PartygraphError, ReadingError
from graph.source import Document, Metadata
from ingest.acquire.content import UNKNOWN, Content
from ingest.acquire.files import Files, Refused, find_files
from ingest.acquire.readers import READERS, Reader, reader_of, regular
from ingest.acquire.sidecar import read_sidecar, sidecar_of

__all__ = [
    "LARGEST",
    "READERS",
    "UNKNOWN",
    "Files",
    "Reader",
    "Refused",
    "acquire",
    "acquire_with_bytes",
    "document",
    "find_files",
    "reader_of",
]

#: The longest document, in bytes. The longest laws have two million; what is longer is no text of this genre.
LARGEST = 32_000_000


def acquire(path: Path) -> Document:
    """The document that a file holds, with the metadata of its sidecar; InputError says why it cannot be read."""
    return acquire_with_bytes(path)[1]


def acquire_with_bytes(path: Path) -> tuple[bytes, Document]:
    """The same, with the bytes that it was made of: the file may be another by the time it is opened again."""
    reader_of(path)
    data = _bytes(path)
    sidecar = sidecar_of(path)
    meta = UNKNOWN if sidecar is None else read_sidecar(sidecar)
    return data, document(data, path.name, meta, where=str(path))


def document(data: bytes, name: str, meta: Metadata = UNKNOWN, where: str | None = None) -> Document:
    """The document that some bytes are, under a file name whose suffix tells the format.

    ``where`` names the bytes in messages (default: ``name``).
    """
    where = where or name
    _refuse_too_large(len(data), where)
    reader = reader_of(Path(name))
    content = _content(reader, data, where)
    return Document(
        sha256=hashlib.sha256(data).hexdigest(),
        text=content.text,
        text_sha256=hashlib.sha256(content.text.encode()).hexdigest(),
        reader=reader.name,
        names=(name,),
        meta=meta.completed(content.meta),
    )


def _content(reader: Reader, data: bytes, where: str) -> Content:
    try:
        return reader.read(data, where)
    except PartygraphError:
        raise
    except Exception as error:  # libraries meet files that nobody thought of
        raise ReadingError.over(where, error) from error


def _bytes(path: Path) -> bytes:
    regular(path)
    try:
        _refuse_too_large(path.stat().st_size, str(path))
        return path.read_bytes()
    except OSError as cause:
        raise InputError(f"không đọc được ({cause})", f"cannot be read ({cause})", where=str(path)) from cause


def _refuse_too_large(size: int, where: str) -> None:
    if size > LARGEST:
        raise InputError(
            f"quá lớn: {size:,} byte, tối đa {LARGEST:,}",
            f"too large: {size:,} bytes, at most {LARGEST:,}",
            where=where,
        )
