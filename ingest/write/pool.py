"""Reading on all cores: documents go out, readings come back in the same order, a few ahead of who takes them."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

from graph.claim import Reading
from graph.errors import PartygraphError
from graph.garbage import seldom
from graph.source import Document

Read = Callable[[Document], Reading]
Made = TypeVar("Made")

#: Fewer documents are read sooner than a second process has started and loaded the lexicon.
FEW = 40


def readings(
    documents: Iterable[Document], read: Callable[[Document], Made], expected: int, workers: int | None = None
) -> Iterator[Made]:
    """The reading of each document, in order, or what else is made of it.

    ``read`` is a function that another process can import. What it gives goes from process to process: a reading takes
    a tenth as long for that as it took to read, a line of text hardly any time.
    ``expected`` is how many documents there are at most. Lazy: at most a few documents per worker are under way.
    """
    count = workers or os.cpu_count() or 1
    if count == 1 or expected <= FEW:
        yield from map(read, documents)
        return
    # A forked child would inherit the embedded engine's Java threads, half dead.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(count, context, initializer=_begin) as pool:
        try:
            yield from _in_order(pool, documents, read, ahead=4 * count)
        except BrokenProcessPool as error:
            raise PartygraphError("một tiến trình đọc bị dừng", "a reading process was killed") from error
        finally:
            pool.shutdown(cancel_futures=True)


def _in_order(
    pool: ProcessPoolExecutor, documents: Iterable[Document], read: Callable[[Document], Made], ahead: int
) -> Iterator[Made]:
    waiting: deque[Future[Made | _Failure]] = deque()
    for document in documents:
        with _interrupts_blocked():
            waiting.append(pool.submit(_read, read, document))
        if len(waiting) >= ahead:
            yield _reading(waiting.popleft().result())
    while waiting:
        yield _reading(waiting.popleft().result())


@dataclass(frozen=True, slots=True)
class _Failure:
    """One of our errors on its way from another process, which an exception itself would not survive."""

    kind: type[PartygraphError]
    vi: str
    en: str
    where: str | None


def _read(read: Callable[[Document], Made], document: Document) -> Made | _Failure:
    try:
        return read(document)
    except PartygraphError as error:
        return _Failure(type(error), error.vi, error.en, error.where)


def _reading(found: Made | _Failure) -> Made:
    if isinstance(found, _Failure):
        raise found.kind(found.vi, found.en, where=found.where)
    return found


@contextmanager
def _interrupts_blocked() -> Iterator[None]:
    """A process begun in this block has Ctrl-C blocked from its first instruction: it is the parent's to answer."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin() -> None:
    """What a reading process does before it reads."""
    seldom()
    _follow_parent()


def _follow_parent() -> None:
    """End when the parent ends, however it ended: the queue from it would never say so."""
    threading.Thread(target=_wait_for_parent, daemon=True).start()


def _wait_for_parent() -> None:
    parent = multiprocessing.parent_process()
    assert parent is not None
    parent.join()
    os._exit(1)
