"""The application: pages, languages, headers and errors put together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from flask import Flask
from flask.json.provider import DefaultJSONProvider
from werkzeug.middleware.proxy_fix import ProxyFix

from queries import Report
from web import errors, headers, language, pages, shown
from web.site import EXTENSION, Library, Site


def create_app(store: Library, reports: Sequence[Report], *, behind_proxy: bool = False) -> Flask:
    """The site over a store. ``behind_proxy`` trusts one proxy's X-Forwarded headers for host, scheme and prefix.

    YamlError where the words of the pages are broken.
    """
    app = Flask(__name__)
    app.extensions[EXTENSION] = Site(store, tuple(reports))
    cast(DefaultJSONProvider, app.json).ensure_ascii = False
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    language.catalogue()
    shown.install(app)
    headers.install(app)
    errors.install(app)
    for page in pages.ALL:
        app.register_blueprint(page)
    _keep_language(app)
    if behind_proxy:
        app.wsgi_app = ProxyFix(app.wsgi_app, x_host=1, x_prefix=1)  # type: ignore[method-assign]
    return app


def _keep_language(app: Flask) -> None:
    """A language that the address asks for stays in the addresses of the page."""

    @app.url_defaults
    def keep(endpoint: str, values: dict[str, object]) -> None:
        asked = language.explicit()
        if asked and endpoint != "static":
            values.setdefault("lang", asked)
