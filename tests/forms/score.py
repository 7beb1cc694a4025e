"""How well the form of official documents is read.

``python -m tests.forms.score FILE`` prints the table of docs/quality.md for the forms in FILE: one JSON object a line,
of the kind that stands in ``documents``. A document without a line counts as one of which nothing was read.
"""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser
from collections.abc import Iterable, Mapping
from pathlib import Path

from tests.forms.compare import Tally, compare
from tests.forms.gold import Form, officials, read_form

NOTHING = Form(None, None, {}, (), frozenset(), frozenset())


def score(read: Mapping[str, Form]) -> Mapping[str, Tally]:
    """The tally of every field over all documents; ``read`` holds forms by the stem of their document."""
    sums: dict[str, Tally] = {}
    for official in officials():
        for name, tally in compare(official, read.get(official.stem, NOTHING)).items():
            sums[name] = sums.get(name, Tally()) + tally
    return sums


def differences(read: Mapping[str, Form]) -> Iterable[str]:
    """Every field that is not read exactly, one line each: the document, the field and the tally."""
    for official in officials():
        for name, tally in compare(official, read.get(official.stem, NOTHING)).items():
            if tally.missing or tally.wrong or tally.extra:
                yield f"{official.stem} {name}: {tally.missing} missing, {tally.wrong} wrong, {tally.extra} extra"


def table(tallies: Mapping[str, Tally]) -> str:
    """The tallies in Markdown."""
    rows = [
        "| field | exact | missing | wrong | extra | precision | recall |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    rows += [_row(name, tally) for name, tally in tallies.items()]
    rows.append(_row("all", sum(tallies.values(), Tally())))
    return "\n".join(rows) + "\n"


def _row(name: str, t: Tally) -> str:
    return f"| {name} | {t.exact} | {t.missing} | {t.wrong} | {t.extra} | {t.precision:.3f} | {t.recall:.3f} |"


def read_lines(path: Path) -> Mapping[str, Form]:
    """The forms in a file of JSON lines, by the stem of their document."""
    objects = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip())
    return {Path(raw["file"]).stem: read_form(raw) for raw in objects}


if __name__ == "__main__":
    parser = ArgumentParser(description="How well the form of official documents is read.")
    parser.add_argument("file", type=Path, help="one JSON object a line, as in tests/forms/documents")
    forms = read_lines(parser.parse_args().file)
    sys.stdout.write(table(score(forms)) + "".join(f"{line}\n" for line in differences(forms)))
