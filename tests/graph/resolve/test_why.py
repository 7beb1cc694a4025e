"""Why two are one, are two, or cannot be told: an answer that agrees with what resolve does."""

from __future__ import annotations

import pytest
from hypothesis import given

from graph.decisions import Decision, Decisions
from graph.resolve import Member, resolve_people, why
from tests.graph.resolve.test_people import DECISIONS, MEMBERS

A, B = f"e:{'a' * 20}", f"e:{'b' * 20}"


def _member(one: str, document: str, *features: str, block: str = "an") -> Member:
    return Member(one, block, document, frozenset(features))


def _said(verb: str) -> Decisions:
    return Decisions((Decision("2026", "B", verb, (A, B), "vì"),))


@pytest.mark.parametrize(
    ("members", "decisions", "verdict", "words"),
    [
        ((_member(A, "1", "post:x"), _member(B, "2", "post:x")), Decisions(), "same", "both at post:x"),
        ((_member(A, "1"), _member(B, "2")), _said("same"), "same", f"decided: {A} = {B}"),
        ((_member(A, "1"), _member(B, "2")), Decisions(), "undecided", "no post or body in common"),
        ((_member(A, "1", "post:x"), _member(B, "1", "post:x")), Decisions(), "different", "one document has both: 1"),
        ((_member(A, "1", "post:x"), _member(B, "2", "post:x")), _said("different"), "different", f"{A} ≠ {B}"),
        ((_member(A, "1"), _member(B, "2", block="binh")), Decisions(), "different", "other names: an ≠ binh"),
    ],
)
def test_the_reason_is_given(members: tuple[Member, ...], decisions: Decisions, verdict: str, words: str) -> None:
    """In words, beside the answer."""
    found = why(members, decisions, A, B)
    assert found.verdict == verdict
    assert any(words in reason for reason in found.because)


def test_what_cannot_tell_people_apart_is_named() -> None:
    """A body that two of the name share joins nobody, and the answer says so."""
    third = f"e:{'c' * 20}"
    members = (_member(A, "1", "org:y"), _member(B, "2", "org:y"), _member(third, "2", "org:y"))
    found = why(members, Decisions(), A, B)
    assert found.verdict == "undecided"
    assert "as others of the name are" in found.because[0]


@given(MEMBERS, DECISIONS)
def test_the_answer_is_what_resolve_does(members: list[Member], decisions: Decisions) -> None:
    """Same node, same person; an open question names both."""
    found = resolve_people(members, decisions)
    for left in members:
        for right in members:
            said = why(members, decisions, left.id, right.id)
            assert (said.verdict == "same") == (found.identity[left.id] == found.identity[right.id])
            assert said.because
            if said.verdict == "undecided":
                assert {found.identity[left.id], found.identity[right.id]} <= found.open
