"""Reading on all cores: documents go out, readings come back in the same order, a few ahead of who takes them."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import TypeVar

from graph.claim import Reading
from graph.errors import PartygraphError, ReadingError
from graph.garbage import seldom
from graph.source import Document

Read = Callable[[Document], Reading]
Broken = Callable[[ReadingError], None]
"""Called for each document over which the reader broke down, which its error names; the others are read."""
Made = TypeVar("Made")

#: Fewer documents are read sooner than a second process has started and loaded the lexicon.
FEW = 40


@contextmanager
def readings(
    documents: Iterable[Document],
    read: Callable[[Document], Made],
    expected: int,
    broken: Broken,
    workers: int | None = None,
) -> Iterator[Iterator[Made]]:
    """The reading of each document, in order, or what else is made of it; the reading processes end with the block.

    ``read`` is a function that another process can import. What it gives goes from process to process: a reading takes
    a tenth as long for that as it took to read, a line of text hardly any time.
    ``expected`` is how many documents there are at most. Lazy: at most a few documents per worker are under way.
    """
    count = workers or os.cpu_count() or 1
    # Left to the garbage collector, the pool would be shut down by whichever thread that runs in, even by its own.
    with closing(_alone(documents, read) if count == 1 or expected <= FEW else _pooled(documents, read, count)) as all_:
        yield _told(all_, broken)


def _told(all_: Iterable[Made | _Failure], broken: Broken) -> Iterator[Made]:
    for found in all_:
        if not isinstance(found, _Failure):
            yield found
        elif found.kind is ReadingError:
            broken(ReadingError(found.vi, found.en, where=found.where))
        else:
            raise found.kind(found.vi, found.en, where=found.where)


def _alone(documents: Iterable[Document], read: Callable[[Document], Made]) -> Generator[Made | _Failure]:
    for document in documents:
        yield _read(read, document)


def _pooled(documents: Iterable[Document], read: Callable[[Document], Made], count: int) -> Generator[Made | _Failure]:
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
) -> Iterator[Made | _Failure]:
    waiting: deque[Future[Made | _Failure]] = deque()
    for document in documents:
        with _interrupts_blocked():
            waiting.append(pool.submit(_read, read, document))
        if len(waiting) >= ahead:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()


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
    except Exception as error:
        # One page in ten thousand must not keep the others out of the graph, today and at each next run.
        broken = ReadingError.over(document.names[0], error)
        return _Failure(ReadingError, broken.vi, broken.en, broken.where)


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
