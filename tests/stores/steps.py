"""A store led through writes, removals, twins and decisions: after each it is what the pure fold makes of the rest."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import replace
from typing import Generic, TypeVar

from graph.claim import Reading
from graph.decisions import Decision, Decisions
from graph.store import Store
from tests.graph.build import Page
from tests.stores.pages import expected, lines

Said = TypeVar("Said")
"""What a document says, as the test has it."""
Judged = TypeVar("Judged")
"""What a decision is about, as the test has it."""

_TWIN = 100
"""So much higher is the number of the other file of a text."""


class World(ABC, Generic[Said, Judged]):
    """The store, the documents that are in it by number, and what was decided."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.there: dict[int, Reading] = {}
        self.decisions = Decisions()

    @abstractmethod
    def page(self, number: int, said: Said) -> Page:
        """The document of a number that says something."""

    @abstractmethod
    def lines(self, verb: str, what: Judged) -> Sequence[Decision]:
        """The decisions that a step takes; none where it would not be allowed."""

    def follow(self, steps: Sequence[tuple[str, object]]) -> None:
        """Take the steps one by one: write, remove and twin, and all others are decisions."""
        for verb, what in steps:
            getattr(self, verb if verb in ("write", "remove", "twin") else "decide")(verb, what)
            assert lines(list(self.store.rows())) == lines(expected(*self.there.values(), decisions=self.decisions))

    def write(self, _: str, what: Sequence[tuple[int, Said]]) -> None:
        """A document that is there already is read anew: its bytes are the same, and its claims others."""
        new = {number: self.page(number, said).reading() for number, said in what}
        for number in new.keys() & self.there.keys():
            sha256 = self.there[number].document.sha256
            new[number] = replace(new[number], document=replace(new[number].document, sha256=sha256))
        self.store.write(list(new.values()))
        self.there |= new

    def remove(self, _: str, number: int) -> None:
        """Take a document out that is there."""
        if number in self.there:
            self.store.remove(self.there.pop(number).document.sha256)

    def twin(self, _: str, number: int) -> None:
        """The same text in other bytes."""
        if number in self.there and number + _TWIN not in self.there:
            one = self.there[number]
            self.there[number + _TWIN] = replace(one, document=replace(one.document, sha256=f"{number:064}"))
            self.store.write([self.there[number + _TWIN]])

    def decide(self, verb: str, what: Judged) -> None:
        """Add the lines to what was decided before."""
        made = self.lines(verb, what)
        if made:
            self.decisions = Decisions((*self.decisions.lines, *made))
            self.store.decide(self.decisions)
