"""Readings for tests, said in a few words: ``Page("…")`` is a document, ``.org(…)`` an entity, ``.says(…)`` a claim.

The text of the document is made of what is said, so every span is a true one.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import NamedTuple

from graph.claim import Claim, LocalEntity, Reading, claim_id, entity_id
from graph.source import Document, Metadata, Span


class _Thing(NamedTuple):
    label: str
    name: str
    key: tuple[tuple[str, str], ...]
    start: int
    end: int


class _Saying(NamedTuple):
    predicate: str
    subject: int
    target: int | str
    qualifiers: dict[str, str]
    start: int
    end: int


@dataclass
class Page:
    """One document in the making; ``published`` as in :class:`Metadata`, ``title`` also tells two documents apart.

    ``rule`` is what its claims say that they were read by.
    """

    title: str
    published: str | None = "2020-12-26"
    rule: str = "test"
    _text: str = ""
    _things: list[_Thing] = field(default_factory=list)
    _sayings: list[_Saying] = field(default_factory=list)

    def thing(self, label: str, name: str, /, **key: str) -> int:
        """Mention an entity; gives the number by which claims refer to it. ``from_`` stands for the field ``from``."""
        start, end = self._write(name)
        fields = tuple(sorted((field.rstrip("_"), value) for field, value in key.items()))
        self._things.append(_Thing(label, name, fields, start, end))
        return len(self._things) - 1

    def org(self, kind: str, territory: str) -> int:
        """A body of a territory."""
        return self.thing("Organisation", f"{kind} {territory}", kind=kind, territory=territory)

    def person(self, name: str) -> int:
        """A person."""
        return self.thing("Person", name, name=name)

    def post(self, title: str, body: str) -> int:
        """An office at a body."""
        return self.thing("Post", f"{title} {body}", title=title, body=body)

    def honour(self, name: str) -> int:
        """An honour without a grade of its own."""
        return self.thing("Honour", name, name=name)

    def award(self, recipient: str, occasion: str) -> int:
        """A conferral."""
        return self.thing(
            "Award", f"Tặng {recipient}", recipient=recipient, occasion=occasion, **{"class": "huân chương"}
        )

    def says(self, subject: int, predicate: str, target: int | str, **qualifiers: str) -> Page:
        """State a claim: ``target`` is an entity's number or the value of a property; ``by`` is a number as text."""
        start, end = self._write(f"{predicate} {target}")
        self._sayings.append(_Saying(predicate, subject, target, qualifiers, start, end))
        return self

    def local(self, number: int) -> str:
        """The local id of an entity."""
        return self.reading().entities[number].id

    def reading(self) -> Reading:
        """What was said, as the reading of one document."""
        text = f"{self.title}\n{self._text}"
        sha256 = hashlib.sha256(text.encode()).hexdigest()
        meta = Metadata(title=self.title, published=self.published)
        document = Document(sha256, text, sha256, "text 1", (f"{self.title}.txt",), meta)
        entities = tuple(self._entity(document, one) for one in self._things)
        return Reading(document, entities, tuple(self._claim(document, entities, one) for one in self._sayings))

    def _write(self, words: str) -> tuple[int, int]:
        start = len(self.title) + 1 + len(self._text)
        self._text += f"{words}.\n"
        return start, start + len(words)

    def _entity(self, document: Document, said: _Thing) -> LocalEntity:
        span = Span.of(document.text, said.start, said.end)
        local = entity_id(document.text_sha256, said.label, span)
        return LocalEntity(local, said.label, said.name, said.key, (), (span,))

    def _claim(self, document: Document, entities: tuple[LocalEntity, ...], said: _Saying) -> Claim:
        spans = (Span.of(document.text, said.start, said.end),)
        subject = entities[said.subject].id
        target = entities[said.target].id if isinstance(said.target, int) else None
        value = None if isinstance(said.target, int) else said.target
        qualifiers = tuple(
            sorted((name, entities[int(text)].id if name == "by" else text) for name, text in said.qualifiers.items())
        )
        claim = claim_id(document.text_sha256, said.predicate, spans, (subject, target or str(value)), qualifiers)
        return Claim(claim, said.predicate, subject, target, value, qualifiers, spans, self.rule)
