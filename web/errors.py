"""Kind words, in both languages, when something is wrong."""

from __future__ import annotations

from flask import Flask, render_template
from werkzeug.exceptions import HTTPException

from graph.errors import PartygraphError, QueryTimeout, StoreError
from queries import Text
from web.language import catalogue

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
        "error.html", status=status, title=_text(shown, "title"), about=_text(shown, "about")
    ), status


def _text(status: int, part: str) -> Text:
    return catalogue()[f"error.{part}_{status}"]
