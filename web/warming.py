"""The first pages after a start: a server plans each question once, for seconds that no reader should wait."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from itertools import takewhile
from threading import Event, Thread

from flask import Flask

from graph.errors import PartygraphError
from queries import NAMED, Report, search
from web import urls
from web.pages.search import LABELS
from web.site import site

_MOST = 3
"""So many things of a kind together have nearly all that one of the kind can have."""
_PATIENCE = 10.0


class Warming(Thread):
    """Asks one page of each kind, one after the other, in the background. Errors are left for readers to meet."""

    def __init__(self, app: Flask) -> None:
        super().__init__(name="warming", daemon=True)
        self._app, self._ended = app, Event()

    def run(self) -> None:
        """Ask them all, or as many as there is time for before the end."""
        client = self._app.test_client()
        with suppress(PartygraphError), self._app.test_request_context():
            for path in takewhile(lambda _: not self._ended.is_set(), _paths()):
                client.get(path)

    def end(self) -> None:
        """Ask no more; what was asked is waited for, since its store is about to be closed."""
        self._ended.set()
        if self.is_alive():
            self.join(_PATIENCE)


def _paths() -> Iterator[str]:
    yield urls.home()
    found = {label: search(site().store, "", (label,), limit=_MOST) for label in LABELS}
    for label, hits in found.items():
        yield urls.search("", label)
        for hit in hits[:1]:
            yield urls.search(hit.ref.name)
            yield urls.search(hit.ref.name, label)
        for hit in hits:
            yield urls.node(hit.ref.id)
    for report in site().reports:
        values = _values(report)
        if values is not None:
            yield urls.report(report, values)


def _values(report: Report) -> dict[str, str] | None:
    """What a report must be asked with; None where the graph has nothing of the kind."""
    needed = [item for item in report.parameters if item.required and item.type in NAMED]
    best = [(item.name, search(site().store, "", NAMED[item.type], limit=1)) for item in needed]
    return {name: hits[0].ref.name for name, hits in best} if all(hits for _, hits in best) else None
