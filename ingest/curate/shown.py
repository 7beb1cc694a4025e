"""Which entries of the lists the reader finds in a sentence."""

from __future__ import annotations

from collections.abc import Iterator

from ingest import steps
from ingest.acquire import document
from ingest.explain import one_paragraph
from ingest.explain.derivation import derivation
from ingest.explain.model import Part
from ingest.find import Found
from ingest.grammar.pieces import Body, DirectiveRef, EventRef, HonourRef, Piece, Post
from ingest.join import join
from ingest.lexicon.trie import words_of
from ingest.relate import views

_LISTS = {
    ("body", "head"): "bodies.yaml",
    ("parent", "head"): "bodies.yaml",
    ("body", "sector"): "sectors.yaml",
    ("parent", "sector"): "sectors.yaml",
    ("post", "title"): "posts.yaml",
    ("directive", "type"): "directives.yaml",
    ("honour", "type"): "honours.yaml",
    ("event", "type"): "events.yaml",
}


class Shown:
    """A sentence as the reader finds it."""

    def __init__(self, sentence: str) -> None:
        self._found = steps.found(steps.divided(document(sentence.encode(), "câu.txt"), one_paragraph))
        self._entries = frozenset(_entries(self._found, referring=True))
        self._named = frozenset(_entries(self._found, referring=False))
        self._whole = frozenset(_whole(self._found))

    def entry(self, file: str, name: str) -> bool:
        """Is an entry of a list found?"""
        return self.phrase(name) if file == "abbreviations.yaml" else (file, name) in self._entries

    def names(self, file: str, name: str) -> bool:
        """Does an entry name something here? A word that may only refer to something ("hội nghị") names nothing."""
        return (file, name) in self._named

    def whole(self, name: str) -> bool:
        """Is a body, office, honour or event of exactly this name found, from whichever entries it is made?"""
        return name in self._whole

    def phrase(self, phrase: str) -> bool:
        """Do the words of a phrase stand in the sentence, abbreviations written out or as they are?"""
        words, low = words_of(phrase), self._found.scan.tokens.low
        spread = any(low[at : at + len(words)] == words for at in range(len(low)))
        return spread or phrase in self._found.clean.text


def _entries(found: Found, *, referring: bool) -> Iterator[tuple[str, str]]:
    for clause in found.clauses:
        for piece in clause.pieces:
            if referring or not _refers(piece):
                yield from _of(derivation(found.scan, piece))
    for view in views(join(found)):
        yield from (("verbs.yaml", cue.name) for cue in view.cues)


def _whole(found: Found) -> Iterator[str]:
    for clause in found.clauses:
        for piece in clause.pieces:
            if isinstance(piece, Body | Post | HonourRef | EventRef):
                yield derivation(found.scan, piece).says
            if isinstance(piece, Body):  # "Hội Làm vườn" of "Hội Làm vườn tỉnh X"
                yield piece.title


def _refers(piece: Piece) -> bool:
    if isinstance(piece, DirectiveRef):
        named = piece.number or piece.title or piece.event or piece.issuer
        return not named and piece.kind.titled != "alone"
    return isinstance(piece, EventRef) and piece.name is None


def _of(part: Part) -> Iterator[tuple[str, str]]:
    for inner in part.parts:
        file = _LISTS.get((part.role, inner.role))
        if file is not None:
            yield file, inner.says
        if file == "posts.yaml":  # the title of an office abroad holds its country
            yield from ((file, inner.says[:end]) for end, char in enumerate(inner.says) if char == " ")
        yield from _of(inner)
