"""Readings for tests, written by hand: a text, and what a reader takes from which of its words."""

from __future__ import annotations

import hashlib

from graph.claim import Claim, LocalEntity, Reading, Unread, claim_id, entity_id
from graph.source import Document, Metadata, Span


class Scribe:
    """Takes notes from one text. ``words`` are found where they stand first, or first after ``after``."""

    def __init__(
        self, name: str, text: str, published: str, *, publisher: str = "Báo Ví Dụ", sample: bool = False
    ) -> None:
        self.text = text
        self.sha256 = hashlib.sha256(text.encode()).hexdigest()
        title = text.split("\n", maxsplit=1)[0]
        meta = Metadata(title=title, publisher=publisher, published=published, sample=sample)
        self.document = Document(self.sha256, text, self.sha256, "text 1", (f"{name}.txt",), meta)
        self._entities: list[LocalEntity] = []
        self._claims: list[Claim] = []
        self._unread: list[Unread] = []

    def thing(self, label: str, name: str, words: str, /, after: str = "", **key: str) -> str:
        """Note an entity; gives its local id. Its aliases are the words, where they differ from the name."""
        span = self._span(words, after)
        nth = sum(entity.label == label and entity.mentions[0] == span for entity in self._entities)
        local = entity_id(self.sha256, label, span, nth)
        aliases = () if words == name else (words,)
        self._entities.append(LocalEntity(local, label, name, tuple(sorted(key.items())), aliases, (span,)))
        return local

    def body(self, name: str, words: str, /, **key: str) -> str:
        """Note an organisation."""
        return self.thing("Organisation", name, words, **key)

    def person(self, name: str, /, after: str = "") -> str:
        """Note a person, named in full."""
        return self.thing("Person", name, name, after=after, name=name)

    def post(self, title: str, body: str, words: str, /, after: str = "") -> str:
        """Note an office at a body, whose key is ``body``."""
        return self.thing(
            "Post", f"{title} {body.rsplit('|', maxsplit=1)[-1]}", words, after=after, title=title, body=body
        )

    def says(
        self, subject: str, predicate: str, target: str, words: str, /, after: str = "", **qualifiers: str
    ) -> None:
        """Note that one entity stands in a relation to another."""
        self._claim(predicate, subject, (target, None), (self._span(words, after),), qualifiers)

    def says_twice(self, subject: str, predicate: str, target: str, *words: str) -> None:
        """Note a relation that several spans say together."""
        self._claim(predicate, subject, (target, None), tuple(self._span(part, "") for part in words), {})

    def gives(self, subject: str, name: str, value: str, words: str) -> None:
        """Note a property of an entity."""
        self._claim(name, subject, (None, value), (self._span(words, ""),), {})

    def leaves(self, words: str, kind: str, vi: str, en: str) -> None:
        """Note words that nothing could be made of, and why."""
        self._unread.append(Unread(self._span(words, ""), kind, vi, en))

    def reading(self) -> Reading:
        """All notes, by the order of the text."""
        entities = sorted(self._entities, key=lambda entity: (entity.mentions[0], entity.id))
        claims = sorted(self._claims, key=lambda claim: (claim.spans[0], claim.id))
        return Reading(self.document, tuple(entities), tuple(claims), tuple(sorted(self._unread)))

    def _claim(
        self,
        predicate: str,
        subject: str,
        said: tuple[str | None, str | None],
        spans: tuple[Span, ...],
        qualifiers: dict[str, str],
    ) -> None:
        pairs, (target, value) = tuple(sorted(qualifiers.items())), said
        local = claim_id(self.sha256, predicate, spans, (subject, target or value or ""), pairs)
        self._claims.append(Claim(local, predicate, subject, target, value, pairs, spans, "vi-du"))

    def _span(self, words: str, after: str) -> Span:
        start = self.text.index(words, self.text.index(after) if after else 0)
        return Span.of(self.text, start, start + len(words))
