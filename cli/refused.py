"""Files that were not read, as the user sees them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from graph.errors import InputError


def show_refused(reasons: Iterable[InputError]) -> None:
    """One line each on standard error; the reason names the file."""
    for reason in reasons:
        click.echo(f"bị từ chối / refused: {reason}", err=True)
