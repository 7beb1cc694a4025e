"""The web server inside ``partygraph serve``: gunicorn, with one worker that holds the engine."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click
from gunicorn.app.base import BaseApplication

from cli.stores import Place
from graph.errors import PartygraphError

if TYPE_CHECKING:
    from flask import Flask
    from gunicorn.workers.base import Worker

THREADS = 8
#: gunicorn's own code for an application that did not load; with it the master ends instead of trying again.
NOT_LOADED = 4


class Pages(BaseApplication):
    """gunicorn in this process: the master here, the application in its one worker."""

    def __init__(self, at: Place, host: str, port: int) -> None:
        self._at = at
        self._host = f"[{host}]" if ":" in host else host
        self._port = port
        super().__init__()

    def load_config(self) -> None:
        """The settings that the embedded engine needs."""
        settings = {
            "bind": f"{self._host}:{self._port}",
            "workers": 1,
            "worker_class": "gthread",
            "threads": THREADS,
            "timeout": 120,
            "graceful_timeout": 5,
            "loglevel": "critical",
            "control_socket_disable": True,
            "post_worker_init": self._announce,
        }
        for name, value in settings.items():
            self.cfg.set(name, value)

    def load(self) -> Flask:
        """The application, made inside the worker; where that fails, one message."""
        from cli.wsgi import create

        try:
            return create(self._at)
        except PartygraphError as error:
            click.echo(f"Lỗi / Error: {error}", err=True)
            sys.exit(NOT_LOADED)

    def _announce(self, _: Worker) -> None:
        click.echo(f"http://{self._host}:{self._port}")
        click.echo("mở trong trình duyệt; Ctrl-C để dừng / open it in a browser; Ctrl-C ends it", err=True)
