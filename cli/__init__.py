"""``partygraph``: joins reading, keeping, asking and showing. One file per command, loaded when it is called."""

from __future__ import annotations

import errno
import tempfile
from typing import Any

import click

from cli.interrupts import held_back, stopped
from cli.lazy import LazyGroup
from cli.stores import store_options
from cli.usage import refuse
from graph.errors import ExportError, PartygraphError, say
from graph.garbage import seldom

COMMANDS = (
    "ingest",
    "extract",
    "report",
    "export",
    "status",
    "remove",
    "restore",
    "decide",
    "decisions",
    "why",
    "rebuild",
    "lexicon",
    "serve",
)


class Commands(LazyGroup):
    """All commands. Every error ends here, as a message and an exit code."""

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        """Read the options before the command; what is wrong with them is said in both languages."""
        try:
            return super().make_context(info_name, args, parent, **extra)
        except click.UsageError as error:
            refuse(error)
            raise click.exceptions.Exit(error.exit_code) from error

    def invoke(self, ctx: click.Context) -> object:
        """Run; a wrong command, an error of ours or Ctrl-C ends with a message and its exit code, and no traceback."""
        try:
            with held_back():
                return super().invoke(ctx)
        except click.UsageError as error:
            refuse(error)
            ctx.exit(error.exit_code)
        except PartygraphError as error:
            click.echo(f"Lỗi / Error: {error}", err=True)
            ctx.exit(error.exit_code)
        except OSError as error:
            if error.errno != errno.ENOSPC:
                raise
            click.echo(f"Lỗi / Error: {_no_room()}", err=True)
            ctx.exit(ExportError.exit_code)
        except KeyboardInterrupt:
            stopped(ctx)


def _no_room() -> str:
    return say(
        f"hết chỗ trên đĩa, ở nơi ghi kết quả hoặc ở {tempfile.gettempdir()} (TMPDIR đổi chỗ của tệp tạm)",
        "no space left on the disk, where the result goes or where temporary files are (TMPDIR names another place)",
    )


@click.group(
    cls=Commands,
    package="cli",
    names=COMMANDS,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(
    package_name="partygraph", message="partygraph %(version)s", help="Hiện phiên bản. / Show the version."
)
@store_options(from_environment=True)
def main() -> None:
    """Đồ thị tri thức về tổ chức Đảng và nhà nước, đọc từ tài liệu tiếng Việt; mỗi dữ kiện có câu gốc.

    A knowledge graph of Vietnamese Party and state organisations, read from documents, with a sentence for every fact.

    \b
    Mã kết thúc / Exit codes:
      0  xong                             done
      1  có tệp bị từ chối, phần còn lại xong
         some files were refused, the rest is done
      2  lệnh sai                         wrong command, option, report or parameter
      3  không đọc được đầu vào           the input cannot be read
      4  từ điển hay quy tắc sai          broken lexicon or rules
      5  kho không mở, đọc, ghi được      the store cannot be opened, read or written
      6  tệp quyết định sai               broken decisions
      7  tệp báo cáo sai                  broken report file
      8  dữ liệu không hợp lược đồ        something does not fit the kinds of the graph
      9  không ghi được tệp kết quả       the result cannot be written
    130  bị dừng (Ctrl-C)                 stopped
    """
    seldom()
