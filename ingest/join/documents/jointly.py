"""Whose officers sign a document that several bodies issue together: each is of the body that stands with the name,
else of the only one that has such an office."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from graph.form import Field, Signature
from ingest.find import Clause, Found
from ingest.grammar.pieces import Body, Piece, Post
from ingest.join.bodies.beside import SECRETARY, is_delegation
from ingest.join.bodies.org import Org
from ingest.lexicon.closed import Words
from ingest.lexicon.entries import Title

_COMMITTEE, _INSIDE = "ủy ban", "inside"
_Of = Callable[[Body | Post], Org | None]


class Jointly:
    """The bodies of the signatures of such a document; ``of`` says which body a piece means."""

    def __init__(self, found: Found, issuers: Sequence[Org], pieces: Iterable[Body | Post], of: _Of):
        self._found, self._words = found, found.scan.lexicon.words
        self._signatures = found.form.signatures if found.form is not None else ()
        rows = list(pieces)
        named = (
            (one, next((org for row in rows if (org := self._said(one, row, of))), None)) for one in self._signatures
        )
        self._named = {id(one): org for one, org in named if org is not None}
        taken = {org.key for org in self._named.values()}
        self._free = [org for org in issuers if org.key not in taken]
        if len(self._signatures) == len(issuers):
            self._share_out()

    def _share_out(self) -> None:
        """Each body signs once: that of a signature which is known is no candidate for another."""
        waiting = [one for one in self._signatures if id(one) not in self._named]
        while (found := self._next(waiting)) is not None:
            one, org = found
            self._named[id(one)] = org
            self._free.remove(org)
            waiting.remove(one)

    def _next(self, waiting: Sequence[Signature]) -> tuple[Signature, Org] | None:
        """A signature that fits one body alone; the last one with the last body, whatever the office is called."""
        for one in waiting:
            rows = self._fitting(self._title(one))
            if len(rows) == 1:
                return one, rows[0]
        last = len(waiting) == len(self._free) == 1 and self._title(waiting[0]) is not None
        return (waiting[0], self._free[0]) if last else None

    def _title(self, signature: Signature) -> Title | None:
        """The first title of what stands above the name."""
        pieces = (p for clause in self._found.clauses for p in clause.pieces if isinstance(p, Post))
        fields = tuple(_lines(signature))
        return next((p.title for p in pieces if any(begins_in(self._found, p, field) for field in fields)), None)

    def _said(self, signature: Signature, piece: Body | Post, of: _Of) -> Org | None:
        """The body that a capacity or an office names."""
        return of(piece) if any(begins_in(self._found, piece, field) for field in _lines(signature)) else None

    def signature(self, clause: Clause) -> Signature | None:
        """That whose capacity or office a line is."""
        tokens = self._found.scan.tokens
        first, last = tokens.start[clause.first], tokens.end[clause.last - 1]
        for one in self._signatures:
            spans = (span for field in _lines(one) for span in field.spans)
            if any(first <= start and end <= last for start, end in map(self._found.clean.find, spans)):
                return one
        return None

    def body(self, signature: Signature, clause: Clause) -> Org | None:
        """The body whose officer somebody is in an office of this line; None where several have such an office."""
        if id(signature) in self._named:
            return self._named[id(signature)]
        rows = self._fitting(next((piece.title for piece in clause.pieces if isinstance(piece, Post)), None))
        return rows[0] if len(rows) == 1 else None

    def _fitting(self, title: Title | None) -> list[Org]:
        """The bodies without a signature that have such an office."""
        if title is None:
            return []
        inside = (title.name.split()[-1].capitalize(),) if title.body == _INSIDE else ()  # "Trưởng phòng"
        kinds = (*title.of, *((title.implies,) if title.implies else ()), *inside)
        rows = [org for org in self._free if org.head.name in kinds]
        rows = rows or [org for org in self._free if kinds and org.title.startswith(kinds)]
        return rows or [org for org in self._free if _has(self._words, title, org)]


def begins_in(found: Found, piece: Piece, field: Field) -> bool:
    """Whether a piece begins within the words of a field."""
    at = found.scan.tokens.start[piece.first]
    return any(start <= at < end for start, end in map(found.clean.find, field.spans))


def _lines(signature: Signature) -> Iterable[Field]:
    """What stands above the name."""
    return (field for name in ("authority", "post") if (field := signature.field(name)) is not None)


def _has(words: Words, title: Title, org: Org) -> bool:
    """Whether a body is led by chairmen or secretaries as the title has it, or by neither."""
    name = org.title.lower()
    party = name.startswith(tuple(words.party_heads)) and not is_delegation(org)
    chaired = party or name.startswith((_COMMITTEE, *words.side_bodies))
    return party == title.name.endswith(SECRETARY) if title.at and chaired else bool(title.at) == chaired
