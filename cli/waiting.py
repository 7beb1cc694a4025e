"""A server that is still starting: how long a command waits for it."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import click

from graph.errors import ParameterError, UnreachableStore

if TYPE_CHECKING:
    from graph.store import Store

SETTING = "PARTYGRAPH_WAIT"
_LONGEST = 3600
_PAUSE = 1.0


def patiently(reach: Callable[[], Store], where: str) -> Store:
    """The store that ``reach`` opens, tried again for as many seconds as PARTYGRAPH_WAIT says.

    UnreachableStore where nobody answers by then; any other error, a refused account among them, is told at once.
    """
    seconds, said = _seconds(), False
    deadline = time.monotonic() + seconds
    while True:
        try:
            return reach()
        except UnreachableStore as error:
            if time.monotonic() >= deadline:
                raise _too_late(error, seconds) from error
        if not said:
            click.echo(
                f"Kho ở {where} chưa trả lời; chờ tối đa {seconds} giây. / "
                f"The store at {where} does not answer yet; waiting at most {seconds} s.",
                err=True,
            )
            said = True
        time.sleep(_PAUSE)


def _too_late(error: UnreachableStore, seconds: int) -> UnreachableStore:
    if not seconds:
        return error
    vi, en = f"{error.vi} (đã chờ {seconds} giây)", f"{error.en} (waited {seconds} s)"
    return UnreachableStore(vi, en, where=error.where)


def _seconds() -> int:
    said = os.environ.get(SETTING) or "0"
    if not (said.isascii() and said.isdigit() and int(said) <= _LONGEST):
        raise ParameterError(
            f"{SETTING} là số giây từ 0 đến {_LONGEST}, không phải '{said}'",
            f"{SETTING} is a number of seconds up to {_LONGEST}, not '{said}'",
        )
    return int(said)
