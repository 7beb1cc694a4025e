"""What click says by itself, in Vietnamese first: the headings of help, and what is wrong with a command."""

from __future__ import annotations

from collections.abc import Iterable

import click

from graph.errors import say

_HEADINGS = {"Options": "Tùy chọn / Options", "Commands": "Các lệnh / Commands"}
_NOTES = {"[default: ": "[mặc định / default: ", "[env var: ": "[biến môi trường / env var: "}


class Formatter(click.HelpFormatter):
    """Help under headings in both languages."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """The first line."""
        super().write_usage(prog, args, prefix or "Cách dùng / Usage: ")

    def write_heading(self, heading: str) -> None:
        """The heading of a section."""
        super().write_heading(_HEADINGS.get(heading, heading))

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        """The options or commands of a section, with what click notes of them."""
        super().write_dl([(name, _noted(text)) for name, text in rows], col_max, col_spacing)


class Context(click.Context):
    """A run of a command whose help is in both languages."""

    formatter_class = Formatter


class Command(click.Command):
    """A command whose help is in both languages."""

    context_class = Context

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """``--help``, described in both languages."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = "Hiện hướng dẫn này. / Show this help."
        return option


def refuse(error: click.UsageError) -> None:
    """Say what is wrong with a command: its usage, where to read more, and the reason."""
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        error.show()
        return
    if error.ctx is not None:
        path = error.ctx.command_path
        click.echo(f"{error.ctx.get_usage()}\nXem / See: {path} --help\n", err=True)
    click.echo(f"Lỗi / Error: {say(reason(error), ' '.join(error.format_message().split()))}", err=True)


def reason(error: click.UsageError) -> str:
    """The Vietnamese half of what is wrong; click's own words are the English half."""
    match error:
        case click.NoSuchOption(option_name=name, possibilities=others):
            return f"không có tùy chọn '{name}'{_perhaps(others)}"
        case click.NoSuchCommand(command_name=name, possibilities=others):
            return f"không có lệnh '{name}'{_perhaps(others)}"
        case click.BadParameter(param=click.Parameter() as parameter):
            return _of_value(error, parameter)
        case click.BadOptionUsage(option_name=name):
            return f"tùy chọn '{name}' {'không nhận' if 'does not take' in error.message else 'cần'} giá trị"
        case _:
            return "có từ thừa hoặc không đúng chỗ trong lệnh"


def _of_value(error: click.BadParameter, parameter: click.Parameter) -> str:
    name = parameter.opts[0] if isinstance(parameter, click.Option) else parameter.human_readable_name
    if isinstance(error, click.MissingParameter):
        kind = "tùy chọn" if isinstance(parameter, click.Option) else "tham số"
        return f"thiếu {kind} '{name}'{_allowed(parameter)}"
    return f"giá trị của '{name}' không dùng được{_allowed(parameter)}"


def _noted(text: str) -> str:
    for english, both in _NOTES.items():
        text = text.replace(english, both)
    return text


def _perhaps(names: Iterable[str] | None) -> str:
    return f", có phải {' hoặc '.join(names)}?" if names else ""


def _allowed(parameter: click.Parameter) -> str:
    match parameter.type:
        case click.Choice(choices=choices):
            return f", chỉ nhận: {', '.join(map(str, choices))}"
        case click.IntRange(min=least, max=most):
            return f", cần số nguyên từ {least} đến {most}"
        case click.Path():
            return ": không có quyền đọc"
        case _:
            return ""
