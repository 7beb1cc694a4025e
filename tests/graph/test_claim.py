"""Ids of claims and entities: digests of JSON arrays, the same for as long as graphs live."""

from __future__ import annotations

import hashlib
import json

from hypothesis import given
from hypothesis import strategies as st

from graph.claim import claim_id, entity_id
from graph.source import Span

_SHA = "0" * 64
_SPANS = (Span(3, 7, "Sapa"), Span(9, 12, "abc"))


def _digest(fields: object) -> str:
    written = json.dumps(fields, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(written.encode()).hexdigest()[:20]


@given(st.text(st.characters(exclude_categories=["Cs"])), st.lists(st.tuples(st.text('aă"\\\n'), st.just("true"))))
def test_a_claim_is_known_by_its_json(value: str, pairs: list[tuple[str, str]]) -> None:
    """Whatever marks, quotes and line ends its value holds."""
    array = [_SHA, "date", [[3, 7], [9, 12]], ["e:1", value], [list(pair) for pair in pairs]]
    assert claim_id(_SHA, "date", _SPANS, ("e:1", value), tuple(pairs)) == f"c:{_digest(array)}"


def test_an_entity_is_known_by_its_json() -> None:
    """Its text, kind and first mention, and which of several it is that the mention names."""
    assert entity_id(_SHA, "Person", _SPANS[0], 2) == f"e:{_digest([_SHA, 'Person', 3, 7, 2])}"
