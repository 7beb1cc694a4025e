"""Plain text: .txt and .md."""

from __future__ import annotations

from ingest.acquire.content import Content
from ingest.acquire.decode import decode


def read_plain(data: bytes, where: str) -> Content:
    """The text of a file, line ends untouched."""
    return Content(decode(data, where))
