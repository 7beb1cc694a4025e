"""Groups of commands whose modules are loaded when they are called."""

from __future__ import annotations

import importlib
from keyword import iskeyword
from typing import Any

import click

from cli.usage import Command


class LazyGroup(Command, click.Group):
    """The commands in the order of work; each lives in the module of its name in ``package``."""

    def __init__(self, *args: Any, package: str, names: tuple[str, ...], **settings: Any) -> None:
        super().__init__(*args, **settings)
        self._package, self._names = package, names

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """All names."""
        return list(self._names)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command of a name, or None."""
        if cmd_name not in self._names:
            return None
        module = f"{cmd_name}_" if iskeyword(cmd_name) else cmd_name
        command = importlib.import_module(f"{self._package}.{module}").command
        assert isinstance(command, click.Command)
        return command
