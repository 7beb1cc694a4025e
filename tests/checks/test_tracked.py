"""What must not stand in a file that others receive."""

from __future__ import annotations

import re
from pathlib import Path

from tests.checks.project import ROOT, tracked

ELSEWHERE = re.compile(
    r"(?<![\w.])/(?:work|tmp|root|home/\w+)/\w"  # a path of the machine it was written on
    r"|(?:pypi|files\.pythonhosted)\.org|registry\.npmjs|--(?:extra-)?index-url"  # where packages come from
)
UNFINISHED = re.compile(r"\b(?:TODO|FIXME|XXX)\b")
LARGEST = 2_000_000
"""Bytes; sources and vendored tables are smaller."""


def test_no_file_names_a_machine_or_a_registry() -> None:
    """The project is the same on every machine, whichever mirror its packages come from."""
    assert not _found(ELSEWHERE)


def test_nothing_is_left_for_later() -> None:
    """What is not done is an issue, not a comment."""
    assert not _found(UNFINISHED)


def test_no_file_is_large() -> None:
    """What can be fetched or made is not kept with the sources."""
    assert not [path for path in tracked() if path.stat().st_size > LARGEST]


def _found(pattern: re.Pattern[str]) -> list[str]:
    here = Path(__file__)
    return [
        f"{path.relative_to(ROOT)}:{number}: {match[0]}"
        for path in tracked()
        if path != here
        for number, line in enumerate(_text(path).splitlines(), start=1)
        if (match := pattern.search(line))
    ]


def _text(path: Path) -> str:
    return path.read_bytes().decode("utf-8", errors="replace")
