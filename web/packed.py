"""Pages are sent packed to browsers that take that: the marks of a document repeat, and go into a tenth."""

from __future__ import annotations

import gzip

from flask import Response, request

_LEAST = 1_000
"""Less is not worth it: it goes in one parcel of the network anyhow."""
_LEVEL = 5
_PACKING = "gzip"


def packing() -> str:
    """How this answer may be packed; empty where it may not."""
    return _PACKING if request.accept_encodings[_PACKING] else ""


def pack(response: Response) -> None:
    """Pack the body of an answer, unless it is small or packed already; equal bodies give equal bytes."""
    response.vary.add("Accept-Encoding")
    if packing() and not response.content_encoding and (response.content_length or 0) >= _LEAST:
        response.set_data(gzip.compress(response.get_data(), _LEVEL, mtime=0))
        response.content_encoding = _PACKING
