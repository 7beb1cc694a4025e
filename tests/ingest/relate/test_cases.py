"""Whole passages: who holds, gets, loses what, and who is disciplined; who held and was at what, and inspected whom;
what bodies and documents do.

``cases/*.txt`` (people and posts), ``gatherings/*.txt`` (events and inspections), ``honours/*.txt``,
``figures/*.txt``, ``deeds/*.txt`` (each of its own relations): passages of our own, apart by a blank line. Below the
text of each, a line "= HOLDS: A → Post (former)" for every relation that it tells, and no other; a line that begins
with # is a comment.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.ingest.told import conferred, figures, relations

_PEOPLE = ("HOLDS", "APPOINTED", "DISMISSED", "DISCIPLINED")
_GATHERINGS = ("ORGANISED", "CHAIRED", "SPOKE_AT", "ATTENDED", "INSPECTED")
_DEEDS = {
    "bodies": ("ESTABLISHED", "SUCCEEDS"),
    "changes": ("AMENDS", "REPLACES"),
    "discipline": ("DISCIPLINED",),
    "histories": ("ESTABLISHED", "SUCCEEDS", "PART_OF"),
    "inspections": ("INSPECTED",),
    "issued": ("ISSUED",),
    "papers": ("BASED_ON", "IMPLEMENTS", "ACCOMPANIES", "AMENDS"),
    "sessions": ("ESTABLISHED", "ISSUED"),
    "signed": ("SIGNED",),
}
"""What each file of ``deeds`` tells of."""


@dataclass(frozen=True)
class Case:
    """A passage and the relations that it tells."""

    text: str
    told: frozenset[str]
    file: str


def _cases(folder: str) -> Iterator[Case]:
    for path in sorted(Path(__file__).with_name(folder).glob("*.txt")):
        for block in path.read_text(encoding="utf-8").split("\n\n"):
            lines = [line for line in block.splitlines() if not line.startswith("#")]
            told = frozenset(line.removeprefix("= ") for line in lines if line.startswith("= "))
            text = "\n".join(line for line in lines if not line.startswith("="))
            if text.strip():
                yield Case(text, told, path.stem)


@pytest.mark.parametrize("case", list(_cases("cases")), ids=lambda case: case.text[:40])
def test_people_and_posts(case: Case) -> None:
    """Everything that the passage tells of people and posts, and nothing else."""
    assert relations(case.text, *_PEOPLE) == case.told


@pytest.mark.parametrize("case", list(_cases("gatherings")), ids=lambda case: case.text[:40])
def test_events_and_inspections(case: Case) -> None:
    """Everything that the passage tells of events and inspections, and nothing else."""
    assert relations(case.text, *_GATHERINGS) == case.told


@pytest.mark.parametrize("case", list(_cases("honours")), ids=lambda case: case.text[:40])
def test_honours(case: Case) -> None:
    """Every grantor, presenter and recipient that the passage names, and nothing else."""
    assert conferred(case.text) == case.told


@pytest.mark.parametrize("case", list(_cases("figures")), ids=lambda case: case.text[:40])
def test_figures(case: Case) -> None:
    """Every figure of a body with its value, and no other."""
    assert {f"{one['value']} @ {one['of']}" for one in figures(case.text)} == case.told


@pytest.mark.parametrize("case", list(_cases("deeds")), ids=lambda case: case.text[:40])
def test_bodies_and_documents(case: Case) -> None:
    """Everything that the passage tells of this kind, and nothing else."""
    assert relations(case.text, *_DEEDS[case.file], published="2020-12-26") == case.told
