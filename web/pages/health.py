"""Whether the program lives and its store answers."""

from __future__ import annotations

from flask import Blueprint, Response, jsonify

from web.site import site

page = Blueprint("health", __name__)


@page.get("/healthz", endpoint="page")
def show() -> Response:
    """``{"status": "ok", "version": 7}``; an unreachable store is an error 503."""
    return jsonify(status="ok", version=site().store.version())
