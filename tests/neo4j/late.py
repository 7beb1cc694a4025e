"""A server that begins to answer later: its address hangs up on the first who call, and is then another's."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from urllib.parse import urlsplit


@contextmanager
def late(uri: str, calls: int) -> Iterator[str]:
    """The address at which the server of ``uri`` answers after so many calls, however slow the machine is, and until
    the block ends."""
    there = urlsplit(uri)
    with closing(socket.socket()) as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        port = listener.getsockname()[1]
        threading.Thread(target=_serve, args=(listener, (there.hostname, there.port), calls), daemon=True).start()
        yield f"bolt://127.0.0.1:{port}"


def _serve(listener: socket.socket, target: tuple[str | None, int | None], calls: int) -> None:
    with suppress(OSError):  # closed when the block ends
        for _ in range(calls):
            listener.accept()[0].close()
        while True:
            near = listener.accept()[0]
            far = socket.create_connection((target[0] or "127.0.0.1", target[1] or 7687))
            for one, other in ((near, far), (far, near)):
                threading.Thread(target=_copy, args=(one, other), daemon=True).start()


def _copy(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(1 << 16):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
