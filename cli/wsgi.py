"""The pages as a WSGI application: ``gunicorn --worker-class gthread --threads 8 "cli.wsgi:create()"``.

Settings come from the environment (PARTYGRAPH_STORE and its fellows; PARTYGRAPH_BEHIND_PROXY=1 behind one proxy).
With an embedded store there must be one worker, and the application must be made inside it (no ``--preload``): a forked
Java machine does not live.
"""

from __future__ import annotations

import atexit
import os
from typing import TYPE_CHECKING

from cli.sharing import own
from cli.stores import Place, placed
from cli.words import own_words

if TYPE_CHECKING:
    from flask import Flask


def create(at: Place | None = None) -> Flask:
    """The application on an opened store, which is closed when the process ends."""
    import queries
    import web

    at = at or placed(os.environ.get("PARTYGRAPH_STORE"), os.environ.get("PARTYGRAPH_ARCHIVE"))
    own_words(at)
    store = own(at)
    # An open driver or a running engine would keep the worker alive until the master kills it.
    atexit.register(store.close)
    behind_proxy = os.environ.get("PARTYGRAPH_BEHIND_PROXY") == "1"
    app = web.create_app(store, queries.load(), behind_proxy=behind_proxy)
    if at.on_server:
        warming = web.Warming(app)
        atexit.register(warming.end)
        warming.start()
    return app
