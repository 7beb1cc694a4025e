"""Which page of a long list is asked for."""

from __future__ import annotations

from flask import abort, request

_LAST = 100_000


def asked() -> int:
    """The number of the page, from 1; the request ends with 400 where it is none."""
    number = request.args.get("page", "1")
    if not (number.isascii() and number.isdigit() and 1 <= int(number) <= _LAST):
        abort(400)
    return int(number)
