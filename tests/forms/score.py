"""How well the form of official documents is read.

``python -m tests.forms.score`` prints a table of the components, and a line for each that is not read exactly.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping

from tests.forms.compare import Tally, compare
from tests.forms.gold import Form, officials
from tests.forms.reader import forms

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


if __name__ == "__main__":
    sys.stdout.write(table(score(forms())) + "".join(f"{line}\n" for line in differences(forms())))
