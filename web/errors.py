"""Kind words, in both languages, when something is wrong."""

from __future__ import annotations

import re

from flask import Flask, render_template, request
from werkzeug.exceptions import HTTPException

from graph.errors import PartygraphError, QueryTimeout, StoreError
from queries import Text
from web.language import catalogue
from web.sections import BY_LABEL

_HASH = re.compile(r"-[0-9a-f]{7,}$")
_KNOWN = (400, 404, 405, 500, 503, 504)


def install(app: Flask) -> None:
    """Answer every error with a page."""

    @app.errorhandler(HTTPException)
    def http(error: HTTPException) -> tuple[str, int]:
        return _page(error.code or 500)

    @app.errorhandler(StoreError)
    def store(error: StoreError) -> tuple[str, int]:
        app.logger.error("%s", error)
        return _page(504 if isinstance(error, QueryTimeout) else 503)

    @app.errorhandler(PartygraphError)
    def ours(error: PartygraphError) -> tuple[str, int]:
        app.logger.error("%s", error)
        return _page(500)


def _page(status: int) -> tuple[str, int]:
    shown = status if status in _KNOWN else 500
    return render_template(
        "error.html", status=status, title=_text(shown, "title"), about=_text(shown, "about"), sought=_sought()
    ), status


def _sought() -> tuple[str, str] | None:
    """The name and the label of the thing whose page was asked for: it may live on under another id."""
    label = next((label for label in BY_LABEL if label.lower() == request.blueprint), None)
    slug = str((request.view_args or {}).get("slug", ""))
    return (" ".join(_HASH.sub("", slug).split("-")), label) if label and slug else None


def _text(status: int, part: str) -> Text:
    return catalogue()[f"error.{part}_{status}"]
