"""Events of one document: "hội nghị", "buổi lễ" mean the one that was named."""

from __future__ import annotations

import re
from dataclasses import dataclass

from graph.source import Span
from ingest.find import Found
from ingest.grammar.pieces import EventRef
from ingest.join.bodies import Bodies
from ingest.join.entities import Draft, Register, written
from ingest.lexicon.entries import EventHead


@dataclass(slots=True)
class _Known:
    kind: EventHead
    words: frozenset[str]
    draft: Draft
    at: int


class Events:
    """The events that a document names."""

    def __init__(self, found: Found, register: Register, bodies: Bodies) -> None:
        self._found, self._register, self._bodies = found, register, bodies
        self._known: list[_Known] = []
        self._named = sorted(
            (p for c in found.clauses for p in c.pieces if isinstance(p, EventRef) and p.name and not p.kind.part),
            key=lambda p: p.first,
        )
        self._started = False

    def of(self, ref: EventRef) -> Draft | None:
        """The event that a mention means; None for a word that refers to none."""
        if not self._started:
            self._started = True
            for named in self._named:
                self._name(named)
        if ref.name is not None and not ref.kind.part:
            return self._name(ref)
        known = self._referred(ref)
        if known is None:
            return None
        known.draft.spans.add(self._span(ref))
        return known.draft

    def _referred(self, ref: EventRef) -> _Known | None:
        same = [k for k in self._known if k.kind is ref.kind or ref.kind.part]
        before = [k for k in same if k.at <= ref.first]
        if before:
            return max(before, key=lambda k: k.at)
        return same[0] if same else None

    def _name(self, ref: EventRef) -> Draft:
        name = self._full_name(ref)
        words = frozenset(re.findall(r"\w+", name.lower()))
        for known in self._known:
            if known.kind is ref.kind and (words <= known.words or known.words <= words):
                self._grow(known, ref, name, words)
                return known.draft
        fields = self._fields(ref)
        draft = self._register.add("Event", name.lower(), name, fields, self._span(ref))
        self._known.append(_Known(ref.kind, words, draft, ref.first))
        return draft

    def _grow(self, known: _Known, ref: EventRef, name: str, words: frozenset[str]) -> None:
        """One more mention; the longest form is the name."""
        span = self._span(ref)
        known.draft.spans.add(span)
        known.draft.aliases.add(written(span))
        if len(words) > len(known.words):
            known.draft.name, known.words = name, words
            known.draft.fields = self._fields(ref) or known.draft.fields

    def _fields(self, ref: EventRef) -> tuple[tuple[str, str], ...]:
        fields = [("kind", ref.kind.name)]
        if ref.ordinal is not None:
            fields.append(("ordinal", ref.ordinal))
        org = self._bodies.of(ref.body) if ref.body is not None else None
        if org is not None:
            fields.append(("body", org.key))
        return tuple(sorted(fields))

    def _full_name(self, ref: EventRef) -> str:
        """The name with a short form of a body in it written out."""
        assert ref.name is not None
        org = self._bodies.of(ref.body) if ref.body is not None else None
        if org is None or ref.body is None:
            return ref.name
        written = self._found.scan.tokens.text(ref.body.first, ref.body.last)
        return ref.name.replace(written, org.name, 1)

    def _span(self, ref: EventRef) -> Span:
        tokens = self._found.scan.tokens
        return self._found.clean.span(tokens.start[ref.first], tokens.end[ref.last - 1])
