"""The register of what a document names: one entry for each thing, with all places where it stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from graph.claim import LocalEntity, entity_id
from graph.source import Span
from graph.text import canonical
from ingest.lexicon.knowndirectives import KnownDirective


@dataclass(slots=True)
class Draft:
    """An entity while the document is being read."""

    label: str
    key: str
    name: str
    fields: tuple[tuple[str, str], ...]
    spans: set[Span] = field(default_factory=set)
    aliases: set[str] = field(default_factory=set)
    firm: bool = False
    """named in a way that makes it an entity even where nothing is said of it ("ông A", an office of one holder)"""

    adrift: bool = False
    """a body that is no entity unless something is said of it ("UBND tỉnh" in a text that names no province)"""

    happens: bool = False
    """an event that is told of as taking place, though nobody is said to hold it or to be there"""

    near: frozenset[KnownDirective] = frozenset()
    """the documents of the centre that the words near a mention tell of, and those that the whole text does"""
    about: frozenset[KnownDirective] = frozenset()
    others: frozenset[KnownDirective] = frozenset()
    """those of its number that have another title"""
    matter: str = ""
    """what the title behind the number of a directive says"""
    titled: tuple[int, int, str] | None = None
    """the tokens [first, last) of that directive with this title, and the title as it is told"""
    silent: frozenset[str] = frozenset()
    """fields of its identity that no words of the text tell: they are no facts"""

    def identify(self, **fields: str) -> None:
        """Fields of the identity that become known later; a field that is known stays."""
        self.fields = tuple(sorted({**fields, **dict(self.fields)}.items()))

    @property
    def first(self) -> Span:
        """The first mention."""
        return min(self.spans)


def written(span: Span) -> str:
    """A name as it is written there, with canonical letters and single blanks."""
    return _written(span.quote)


@lru_cache(maxsize=10_000)
def _written(quote: str) -> str:
    return canonical(" ".join(quote.split()))


class Register:
    """Drafts by label and identity; a second mention joins the first."""

    def __init__(self) -> None:
        self._drafts: dict[tuple[str, str], Draft] = {}

    def add(self, label: str, key: str, name: str, fields: tuple[tuple[str, str], ...], span: Span) -> Draft:
        """The draft of an identity, with one more mention and, as another name of it, the form it has there."""
        draft = self.imply(label, key, name, fields, span)
        form = written(span)
        if form.lower() != draft.name.lower():
            draft.aliases.add(form)
        return draft

    def imply(self, label: str, key: str, name: str, fields: tuple[tuple[str, str], ...], span: Span) -> Draft:
        """The draft of an identity, with one more mention that is no name of it: the name of another thing implies it,
        or a short form ("Tỉnh ủy", "ông Lộc") that means it in this document only."""
        draft = self._drafts.get((label, key))
        if draft is None:
            draft = self._drafts[label, key] = Draft(label, key, name, tuple(sorted(fields)))
        draft.spans.add(span)
        return draft

    def known(self, label: str, key: str) -> Draft | None:
        """The draft of an identity that has been named, or None."""
        return self._drafts.get((label, key))

    def drafts(self) -> list[Draft]:
        """All drafts, by first mention, then kind and name."""
        return sorted(self._drafts.values(), key=lambda d: (d.first, d.label, d.name))

    def freeze(self, text_sha256: str) -> dict[int, LocalEntity]:
        """The finished entities by ``id()`` of their draft."""
        taken: dict[tuple[str, Span], int] = {}
        done: dict[int, LocalEntity] = {}
        for draft in self.drafts():
            first = draft.first
            nth = taken.get((draft.label, first), 0)
            taken[draft.label, first] = nth + 1
            done[id(draft)] = LocalEntity(
                id=entity_id(text_sha256, draft.label, first, nth),
                label=draft.label,
                name=draft.name,
                key=draft.fields,
                aliases=tuple(sorted(draft.aliases)),
                mentions=tuple(sorted(draft.spans)),
            )
        return done
