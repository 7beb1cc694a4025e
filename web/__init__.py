"""The pages: what the graph says, each fact with the sentence that says it. Server-rendered, no JavaScript."""

from __future__ import annotations

from web.app import create_app
from web.site import Library
from web.warming import Warming

__all__ = ["Library", "Warming", "create_app"]
