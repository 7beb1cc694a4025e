"""``partygraph serve``: the pages, by gunicorn with one worker that holds the engine, and eight threads."""

from __future__ import annotations

import errno
import os
import socket
import sys

import click

from cli.stores import Place, place, store_options
from cli.usage import Command
from graph.errors import ParameterError, StoreError


@click.command("serve", cls=Command, short_help="Mở các trang web / Serve the pages")
@click.option("--host", default="127.0.0.1", show_default=True, metavar="HOST", help="Địa chỉ. / Address.")
@click.option(
    "--port", default=8000, show_default=True, type=click.IntRange(1, 65535), metavar="PORT", help="Cổng. / Port."
)
@store_options()
def command(host: str, port: int) -> None:
    """Mở các trang web; các lệnh khác vẫn dùng được trong lúc đó. Ctrl-C để dừng.

    Serve the pages; the other commands work meanwhile. Ctrl-C ends it.
    """
    from cli.pages import NOT_LOADED, Pages

    at = place()
    _refuse_taken(at, host, port)
    master = os.getpid()
    try:
        Pages(at, host, port).run()
    except SystemExit as end:
        # The worker is a fork and comes by here too; its master must see gunicorn's own code, or tries again for ever.
        failed = end.code == NOT_LOADED and os.getpid() == master
        sys.exit(StoreError.exit_code if failed else end.code)


def _refuse_taken(at: Place, host: str, port: int) -> None:
    """gunicorn would try five times and then say it in its own words."""
    try:
        family, kind, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            other = at.command(f"serve --port {port % 65535 + 1}")
            raise ParameterError(
                f"cổng {port} đang có chương trình khác dùng; hãy chọn cổng khác, ví dụ: {other}",
                f"port {port} is in use; take another, for example: {other}",
            ) from error
        reason = error.strerror or str(error)
        raise ParameterError(f"không mở được {host}:{port}: {reason}", f"cannot listen there: {reason}") from error
