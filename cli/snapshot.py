"""The graph of one moment: what is exported must not be half of one version and half of the next."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from cli.stores import Place
from graph.errors import StoreError
from graph.rows import Row

if TYPE_CHECKING:
    from graph.store import Store

TRIES = 3


def take(store: Store, at: Place, use: Callable[[Iterable[Row]], None]) -> None:
    """Hand the rows of one version to ``use``, which reads them all before it shows anything.

    Writers of an embedded store wait meanwhile. A server's do not: where one wrote, the rows are read anew, three times
    at most; then StoreError.
    """
    for left in reversed(range(TRIES)):
        version = store.version()
        try:
            with _writers_wait(at):
                use(store.rows())
        except StoreError:
            if not left or store.version() == version:
                raise
        else:
            return


@contextmanager
def _writers_wait(at: Place) -> Iterator[None]:
    if at.on_server:
        yield
        return
    from graph.embedded.turns import turns

    with turns(Path(at.store))():
        yield
