"""The embedded engine takes patterns as they are written: where one begins decides between a moment and a minute."""

from __future__ import annotations

import re

import pytest

import queries

NODE = re.compile(r"\((\w*)(?::\w+(?:\|\w+)*)?\s*(\{[^}]*\})?\)")
MATCH = re.compile(r"\bMATCH\s+(.+?)(?=\bOPTIONAL\b|\bMATCH\b|\bWHERE\b|\bWITH\b|\bRETURN\b|\}\s|\Z)", re.DOTALL)
EDGE_ID = re.compile(r"\{edge: (\w+)\.id\}")


def _later(cypher: str) -> list[tuple[str, set[str]]]:
    """Each pattern of a query with the names that earlier patterns have found."""
    found, known = [], set[str]()
    for part in MATCH.finditer(cypher):
        known.update(re.findall(r"\bAS (\w+)", cypher[: part.start()]))
        found.append((part[1].strip(), set(known)))
        known.update(re.findall(r"[(\[](\w+)", part[1]))
    return found


@pytest.mark.parametrize("report", queries.load(), ids=lambda report: report.name)
def test_a_pattern_goes_on_from_what_is_known(report: queries.Report) -> None:
    """Every pattern that meets an earlier one begins there, or at a key: else each row walks through all claims."""
    for pattern, known in _later(report.cypher):
        first = NODE.match(pattern)
        assert first, pattern
        assert first[1] in known or ":" in first[0], f"walks through every node: {pattern}"
        met = known & set(re.findall(r"[(\[](\w+)", pattern))
        assert not met or first[1] in known or first[2], pattern


@pytest.mark.parametrize("report", queries.load(), ids=lambda report: report.name)
def test_the_claims_of_no_edge_are_not_looked_for(report: queries.Report) -> None:
    """An edge that was not found has no id, and a key that is null sends the engine through all claims."""
    optional = {
        name for part in re.findall(r"OPTIONAL MATCH (.+)", report.cypher) for name in re.findall(r"\[(\w+)", part)
    }
    assert not optional & set(EDGE_ID.findall(report.cypher))
