"""Sorts more lines than memory should hold: runs in files, then one merge. Code points order as UTF-8 bytes do."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from heapq import merge
from itertools import islice
from typing import IO

RUN_LINES = 400_000
"""About 60 MB of N-Triples; a smaller dump never touches the disk."""


def sorted_once(lines: Iterable[str], run_lines: int = RUN_LINES) -> Iterator[str]:
    """The lines in order, each once; none of them holds a line end."""
    source = iter(lines)
    first = _run(source, run_lines)
    with ExitStack() as files:
        runs = [_spilled(run, files) for run in iter(lambda: _run(source, run_lines), [])]
        yield from _distinct(merge(first, *runs) if runs else first)


def _run(source: Iterator[str], run_lines: int) -> list[str]:
    return sorted(set(islice(source, run_lines)))


def _spilled(run: list[str], files: ExitStack) -> Iterator[str]:
    file = tempfile.TemporaryFile("w+", encoding="utf-8", newline="\n")  # noqa: SIM115 - closed with its fellows
    files.enter_context(file)
    file.writelines(f"{line}\n" for line in run)
    file.seek(0)
    return _lines(file)


def _lines(file: IO[str]) -> Iterator[str]:
    return (line[:-1] for line in file)


def _distinct(lines: Iterable[str]) -> Iterator[str]:
    last = None
    for line in lines:
        if line != last:
            yield line
        last = line
