"""Ctrl-C: the first asks the work to stop at its next safe place, the second ends the process at once.

Python's own way, an exception wherever the program happens to be, breaks the database driver and the start of the
reading processes in their middle: what is then said is their confusion. The second way is safe for the graph too, for
a transaction that was not finished is not there.
"""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn

import click

EXIT_CODE = 130
"""What shells give a program that Ctrl-C ended."""


class _Wish:
    """Whether the user wishes the work to stop."""

    def __init__(self) -> None:
        self.stop = False

    def note(self, _signal: int, _frame: FrameType | None) -> None:
        """The handler."""
        if self.stop:
            os._exit(EXIT_CODE)
        self.stop = True
        # Not by click or print: the signal may come in the middle of either, and they are not made for that.
        os.write(2, "\nĐang dừng; nhấn lần nữa để dừng ngay. / Stopping; once more stops at once.\n".encode())


_wish = _Wish()


@contextmanager
def held_back() -> Iterator[None]:
    """Ctrl-C waits for :func:`may_stop` inside this block; if the work ends before that is called, it has no effect."""
    if threading.current_thread() is not threading.main_thread():  # only there may handlers be set
        yield
        return
    _wish.stop = False
    before = signal.signal(signal.SIGINT, _wish.note)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def may_stop() -> None:
    """A safe place: KeyboardInterrupt if the user asked for it."""
    if _wish.stop:
        raise KeyboardInterrupt


def stopped(ctx: click.Context) -> NoReturn:
    """End the command with its words and its code."""
    click.echo("Đã dừng; việc đã ghi vẫn còn. / Stopped; what was written is kept.", err=True)
    ctx.exit(EXIT_CODE)
