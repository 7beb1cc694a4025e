"""The list of documents that are cited by number alone: each is known by its examples, and not without its topics."""

from __future__ import annotations

import pytest

from ingest.join.documents.numbers import identified
from ingest.lexicon import lexicon
from ingest.lexicon.knowndirectives import KnownDirective, known_directives
from tests.ingest.texts import read_text

_ALL = [one for row in known_directives().values() for one in row]


def _name(one: KnownDirective) -> str:
    return f"{one.kind} {one.number}-{one.mark} {one.date}"


@pytest.mark.parametrize("one", _ALL, ids=_name)
def test_each_is_known_by_its_examples(one: KnownDirective) -> None:
    """By type, number, mark and the year or term of its day."""
    kind = lexicon().directive_type(one.kind)
    assert kind is not None
    wanted = dict(identified(kind, one.number, f"-{one.mark}", one.date, lexicon()))
    del wanted["symbol"]
    for example in one.examples:
        keys = [dict(entity.key) for entity in read_text(example).entities if entity.label == "Directive"]
        assert any(wanted.items() <= key.items() for key in keys), f"{keys} in {example}"


@pytest.mark.parametrize("one", _ALL, ids=_name)
def test_without_its_topics_it_is_not_known(one: KnownDirective) -> None:
    """Its number alone may mean another document."""
    text = f"Các xã đọc {one.kind} {one.number} vào buổi sáng."
    found = [dict(entity.key) for entity in read_text(text).entities if entity.label == "Directive"]
    assert not [key for key in found if "year" in key or "term" in key]


def test_two_of_one_number_share_no_topic() -> None:
    """Else neither would ever be known by it."""
    for row in known_directives().values():
        topics = [topic for one in row for topic in one.topics]
        assert len(topics) == len(set(topics))
