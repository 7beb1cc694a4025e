"""The sentences that say a fact: the words of its claims with what stands around them, one sentence told once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from queries.table import Evidence, Ref

if TYPE_CHECKING:
    from graph.store import Passage

REACH = 200
"""Characters around a claim's words in which its sentence is looked for; a longer one is cut after a word."""
_NOWHERE = -1
"""Where words stand that the store could not find in the text."""
_STOP = re.compile(r"(?P<before>[/-]?)(?P<word>[^\W_]*)(?P<mark>[.!?…]+)[\"”’')\]]*\s+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a sentence; ``claim`` is the id of the claim whose words it is, None for what stands around."""

    text: str
    claim: str | None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A stretch of a document from character ``start``; ``marks`` are the words of claims in it, (start, end, claim).

    ``begun`` and ``ended`` say whether the sentence is whole on either side.
    """

    start: int
    text: str
    marks: tuple[tuple[int, int, str], ...]
    begun: bool
    ended: bool

    @property
    def end(self) -> int:
        """The first character after it."""
        return self.start + len(self.text)

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """Its text in order, on one line."""
        found, at = [], self.start
        for start, end, claim in self.marks:
            found += [Piece(self._part(at, start), None), Piece(self._part(start, end), claim)]
            at = end
        return tuple(piece for piece in (*found, Piece(self._part(at, self.end), None)) if piece.text)

    def _part(self, start: int, end: int) -> str:
        return re.sub(r"\s+", " ", self.text[start - self.start : end - self.start])

    def meets(self, other: Sentence) -> bool:
        """Whether both have characters of the text in common."""
        if _NOWHERE in (self.start, other.start):
            return self.text == other.text
        return self.start < other.end and other.start < self.end

    def with_(self, other: Sentence) -> Sentence:
        """Both as one, where they meet."""
        first, last = sorted((self, other), key=lambda one: (one.start, -one.end))
        if last.end <= first.end:
            return replace(first, marks=_apart((*first.marks, *last.marks)))
        text = first.text + last.text[first.end - last.start :]
        return Sentence(first.start, text, _apart((*first.marks, *last.marks)), first.begun, last.ended)


@dataclass(frozen=True, slots=True)
class Quotation:
    """What a document says for a fact: its sentences, and the claims that are read from them, the first one first."""

    claims: tuple[str, ...]
    document: Ref
    published: str | None
    sentences: tuple[Sentence, ...]

    def covers(self, other: Quotation) -> bool:
        """Whether each sentence of the other is among its own."""
        return self.document == other.document and all(
            any(mine.meets(one) for mine in self.sentences) for one in other.sentences
        )

    def with_(self, other: Quotation) -> Quotation:
        """Both as one, where one covers the other."""
        sentences = _merged((*self.sentences, *other.sentences))
        return replace(self, claims=(*self.claims, *other.claims), sentences=sentences)


def quotations(evidence: Iterable[Evidence], passages: Mapping[str, Sequence[Passage]]) -> list[Quotation]:
    """What documents say, in the order of the evidence; claims that are read from one sentence are told together."""
    found: list[Quotation] = []
    for one in evidence:
        told = _quotation(one, passages.get(one.claim, ()))
        at = next((k for k, known in enumerate(found) if known.covers(told) or told.covers(known)), None)
        if at is None:
            found.append(told)
        else:
            found[at] = found[at].with_(told)
    return found


def _quotation(one: Evidence, passages: Sequence[Passage]) -> Quotation:
    sentences = [_around(one.claim, passage) for passage in passages] if passages else _bare(one)
    return Quotation((one.claim,), one.document, one.published, _merged(sentences))


def _bare(one: Evidence) -> list[Sentence]:
    """The quotes alone, of a document whose text the store has not."""
    return [
        Sentence(_NOWHERE, quote, ((_NOWHERE, _NOWHERE + len(quote), one.claim),), True, True) for quote in one.quotes
    ]


def _merged(sentences: Iterable[Sentence]) -> tuple[Sentence, ...]:
    found: list[Sentence] = []
    for one in sentences:
        at = next((k for k, known in enumerate(found) if known.meets(one)), None)
        if at is None:
            found.append(one)
        else:
            found[at] = found[at].with_(one)
    return tuple(found)


def _around(claim: str, passage: Passage) -> Sentence:
    """The sentence in which a claim's words stand; of a long one what is nearest to them, cut between words."""
    text = passage.before + passage.words + passage.after
    first, last = len(passage.before), len(passage.before) + len(passage.words)
    bounds = _bounds(text)
    begun = passage.start == first or any(at <= first for at in bounds)
    ended = len(passage.after) < REACH or any(at >= last for at in bounds)
    left = max((at for at in bounds if at <= first), default=0 if begun else text.find(" ", 0, first) + 1)
    right = min((at for at in bounds if at >= last), default=len(text) if ended else max(last, text.rfind(" ", last)))
    left += len(text[left:first]) - len(text[left:first].lstrip())
    right -= len(text[last:right]) - len(text[last:right].rstrip())
    at = passage.start - first
    mark = (passage.start, passage.start + len(passage.words), claim)
    return Sentence(at + left, text[left:right], (mark,), begun, ended)


def _bounds(text: str) -> list[int]:
    """Where lines and sentences begin."""
    return [found.end() for found in re.finditer(r"\n", text)] + [
        found.end() for found in _STOP.finditer(text) if _ends(text, found)
    ]


def _ends(text: str, stop: re.Match[str]) -> bool:
    """Whether a full stop ends a sentence: not that of a title or a short form (``PGS.TS.``, ``Tp.``).

    Letters of a symbol (``24-CT/TU.``) and four or more of them (``UBND.``) are no title.
    """
    word, follows = stop["word"], text[stop.end() : stop.end() + 1]
    short = not stop["before"] and ((len(word) <= 3 and word.isupper()) or (len(word) <= 2 and word[:1].isupper()))
    return (stop["mark"] != "." or not short) and (follows.isupper() or follows in tuple('“"‘-–—•'))


def _apart(marks: Iterable[tuple[int, int, str]]) -> tuple[tuple[int, int, str], ...]:
    """Marks that meet as one, of the claim that begins first."""
    found: list[tuple[int, int, str]] = []
    for start, end, claim in sorted(marks, key=lambda mark: (mark[0], -mark[1])):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]), found[-1][2])
        else:
            found.append((start, end, claim))
    return tuple(found)
