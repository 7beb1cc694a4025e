"""How far long work has come, on standard error where somebody looks; and where Ctrl-C may stop it."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

import click

from cli.interrupts import may_stop

if TYPE_CHECKING:
    from ingest.write import Tell

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


def told(items: Iterable[_Item], total: int, tell: Tell, step: int = 1) -> Iterator[_Item]:
    """The same items; every ``step``-th of them moves the bar on."""
    for done, item in enumerate(items):
        if done % step == 0:
            tell(done, total)
        yield item
    tell(total, total)
