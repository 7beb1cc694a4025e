"""Files that were not read, as the user sees them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from ingest.acquire import Refused


def show_refused(refused: Iterable[Refused]) -> None:
    """One line each on standard error; the reason names the file."""
    for item in refused:
        click.echo(f"bị từ chối / refused: {item.reason}", err=True)
