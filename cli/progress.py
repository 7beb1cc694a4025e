"""How far long work has come, on standard error where somebody looks; and where Ctrl-C may stop it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

import click

from cli.interrupts import may_stop

Tell = Callable[[int, int], None]
"""Called with how much is done, and how much there is."""

_STEP = 256
_Item = TypeVar("_Item")


@contextmanager
def progress(label: str) -> Iterator[Tell]:
    """A bar for the work inside this block, which calls what it is given now and then."""
    out = sys.stderr
    with click.progressbar(length=1, label=label, file=out, hidden=not out.isatty(), show_pos=True) as bar:

        def tell(done: int, total: int) -> None:
            may_stop()
            bar.length = total
            bar.update(done - bar.pos)

        yield tell


def told(items: Iterable[_Item], total: int, tell: Tell) -> Iterator[_Item]:
    """The items as they are, counted now and then."""
    for done, item in enumerate(items):
        if done % _STEP == 0:
            tell(done, total)
        yield item
    tell(total, total)
