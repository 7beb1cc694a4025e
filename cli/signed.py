"""Who decides, when and why: what a line of the decisions file is signed with."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TypeVar

import click

_Command = TypeVar("_Command", bound=Callable[..., object])


def signed(command: _Command) -> _Command:
    """``--who`` and ``--why``, which the decisions file keeps beside the day."""
    return _who(click.option("--why", default="-", show_default=True, help="Lý do. / The reason.")(command))


def reasoned(command: _Command) -> _Command:
    """``--who`` and ``--why``, where nobody may decide without a reason."""
    return _who(click.option("--why", required=True, help="Lý do (bắt buộc). / The reason (needed).")(command))


def _who(command: _Command) -> _Command:
    option = click.option("--who", default=_user, help="Ai quyết định (mặc định: tài khoản này). / Who decides.")
    return option(command)


def today() -> str:
    """The day, as a decision is dated."""
    return datetime.now(UTC).date().isoformat()


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a container's user need not have a name
        return "-"
