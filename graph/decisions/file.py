"""The decisions file: read whole, grown by one line at a time, by one process at a time."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from graph.decisions.lines import Decision, parse
from graph.decisions.view import Decisions
from graph.errors import DecisionError


def read(path: Path) -> Decisions:
    """The decisions of a file; none where there is no file.

    DecisionError with file:line for a line that is wrong, and for decisions that contradict each other.
    """
    lines = enumerate(_text(path).split("\n"), 1)
    said = ((number, text) for number, text in lines if text.strip() and not text.startswith("#"))
    return _consistent(Decisions(tuple(parse(text, f"{path}:{number}") for number, text in said)), path)


def append(path: Path, decision: Decision) -> None:
    """Add one line to the file, which need not exist; DecisionError, and no change, where it could not be read back."""
    line = decision.line()
    if "\n" in line or "\r" in line or parse(line, str(path)) != decision:
        raise DecisionError(f"không ghi được dòng: {line!r}", f"not one line of five fields: {line!r}", where=str(path))
    if not path.exists():
        _consistent(Decisions((decision,)), path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with _locked(path):
            _consistent(Decisions((*read(path).lines, decision)), path)
            _write(path, line)
    except OSError as cause:
        raise DecisionError("không ghi được", f"cannot be written: {cause}", where=str(path)) from cause


def _write(path: Path, line: str) -> None:
    # Whoever edited the file by hand may have left its last line without an end.
    before = _text(path)
    with path.open("a", encoding="utf-8", newline="\n") as file:
        file.write(f"{line}\n" if not before or before.endswith("\n") else f"\n{line}\n")
        file.flush()
        os.fsync(file.fileno())


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Two who decide at once come one after the other, each with the other's line before him."""
    with path.with_name(f".{path.name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8") if path.exists() else ""
    except (OSError, UnicodeDecodeError) as cause:
        raise DecisionError(f"không đọc được ({cause})", f"cannot be read ({cause})", where=str(path)) from cause


def _consistent(decisions: Decisions, path: Path) -> Decisions:
    pair = decisions.contradiction()
    if pair:
        both = " ".join(pair)
        raise DecisionError(f"vừa giống vừa khác: {both}", f"both the same and different: {both}", where=str(path))
    return decisions
