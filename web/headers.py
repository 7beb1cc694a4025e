"""What every answer carries: a strict content policy, the language, and a mark by which an unchanged page is known."""

from __future__ import annotations

import hashlib
import secrets
from collections import OrderedDict
from dataclasses import dataclass, field
from threading import Lock

from flask import Flask, Response, g, request

from web.language import language
from web.packed import pack, packing
from web.site import site

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
_PAGES, _LARGEST = 256, 200_000
Kept = tuple[bytes, tuple[tuple[str, str], ...]]
"""The body of a page and the headers that its maker gave it."""


@dataclass
class Shelf:
    """The last pages that were made, by mark. A mark changes with the store, so a kept page is never out of date."""

    pages: OrderedDict[str, Kept] = field(default_factory=OrderedDict)
    lock: Lock = field(default_factory=Lock)

    def take(self, mark: str) -> Kept | None:
        """The body and headers of a page, or None."""
        with self.lock:
            return self.pages.get(mark)

    def put(self, mark: str, body: bytes, headers: tuple[tuple[str, str], ...]) -> None:
        """Keep a page; the one that was put first goes when there are too many. A large one is not kept."""
        if len(body) > _LARGEST:
            return
        with self.lock:
            self.pages[mark] = (body, headers)
            while len(self.pages) > _PAGES:
                self.pages.popitem(last=False)


def install(app: Flask) -> None:
    """Answer unchanged pages with 304 or from the shelf, and add the headers to every answer."""
    shelf, start = Shelf(), secrets.token_hex(8)

    @app.before_request
    def known() -> Response | None:
        if request.method not in ("GET", "HEAD") or request.endpoint in (None, "static", "health.page"):
            return None
        g.mark = _mark(start)
        if g.mark in request.if_none_match:
            return Response(status=304)
        kept = shelf.take(g.mark)
        return Response(kept[0], headers=kept[1]) if kept else None

    @app.after_request
    def add(response: Response) -> Response:
        if "mark" in g and response.status_code in (200, 304):
            if response.status_code == 200 and request.method == "GET" and not response.is_streamed:
                pack(response)
                shelf.put(g.mark, response.get_data(), tuple(response.headers.items()))
            response.set_etag(g.mark)
            response.headers["Cache-Control"] = "no-cache"
        return _dress(response)


def _mark(start: str) -> str:
    """A mark that changes with the store, the language, the packing, the address and every start of the program."""
    parts = (start, str(site().store.version()), language(), packing(), request.full_path)
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:32]


def _dress(response: Response) -> Response:
    response.headers["Content-Security-Policy"] = POLICY
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Referrer-Policy"] = "same-origin"
    if response.mimetype == "text/html":
        response.headers["Content-Language"] = language()
    response.vary.add("Accept-Language")
    return response
