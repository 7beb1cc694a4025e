"""Documents of the centre that a text cites by number, or by plenum, without year: known by what they are about."""

from __future__ import annotations

from collections.abc import Iterable

from ingest.find import Found
from ingest.grammar.names import post_name
from ingest.grammar.pieces import Body, DirectiveRef
from ingest.join.documents.numbers import identified, implied
from ingest.join.documents.titled import clause_of
from ingest.join.entities import Draft
from ingest.lexicon import lexicon
from ingest.lexicon.knowndirectives import KnownDirective, known_directives, known_plenums, plain

_NEAR = 60
"""So many words around a mention tell what the document is about."""
_TIMES = ("year", "term")


class Known:
    """Notes for each document which of the list its mentions may mean."""

    def __init__(self, found: Found) -> None:
        self._found = found
        self._anywhere: dict[KnownDirective, bool] = {}

    def note(self, draft: Draft, ref: DirectiveRef) -> None:
        """What the words near a mention tell, else those anywhere in the text; a title behind it tells it alone."""
        rows = [row for row in _listed(draft, ref) if self._was(row)]
        if not rows:
            return
        scan = self._found.scan
        titled = scan.low(ref.last + (scan.low(ref.last) == "(")) in scan.lexicon.words.opens_title
        near = self._near(ref.last if titled else ref.first - _NEAR, ref)
        told = frozenset(row for row in rows if row.treated_in(near))
        if titled:
            draft.others |= frozenset(rows) - told
        elif not told and ref.number is None:
            told = frozenset(row for row in rows if row.chief)
        draft.near |= told
        if not told and not titled:
            draft.about |= frozenset(row for row in rows if _alone(row, ref) or self._treats(row))

    def _was(self, row: KnownDirective) -> bool:
        """Was it there when the text was published?"""
        day = self._found.published
        return day is None or row.date[: len(day)] <= day[: len(row.date)]

    def _near(self, first: int, ref: DirectiveRef) -> str:
        """The words of its clause around a mention, from a token on."""
        low, clause = self._found.scan.tokens.low, clause_of(self._found, ref)
        return plain(low[max(clause.first, first) : min(clause.last, ref.last + _NEAR)])

    def _treats(self, row: KnownDirective) -> bool:
        """Does a sentence of the text name the subject? The text is not kept a second time."""
        if row not in self._anywhere:
            low = self._found.scan.tokens.low
            sentences = (plain(low[clause.first : clause.last]) for clause in self._found.clauses)
            self._anywhere[row] = any(row.treated_in(sentence) for sentence in sentences)
        return self._anywhere[row]


def _listed(draft: Draft, ref: DirectiveRef) -> Iterable[KnownDirective]:
    """The documents of the list that have its number, and its mark or issuer if it has one, or are of its plenum."""
    fields = dict(draft.fields)
    if any(name in fields for name in _TIMES):
        return ()
    if ref.number is None:
        plenum = fields.get("proper", "").removeprefix(f"{ref.kind.name} Trung ương ")
        return known_plenums().get((ref.kind.name, plenum), ()) if "proper" in fields else ()
    rows = known_directives().get((ref.kind.name, ref.number.lstrip("0")), ())
    return [row for row in rows if fields.get("mark", row.mark) == row.mark and _issued(row, ref)] if rows else ()


def _alone(row: KnownDirective, ref: DirectiveRef) -> bool:
    """Does its number with who issued it mean this one?"""
    return row.alone != "" and row.alone in [one.head.name for one in ref.issuer if isinstance(one, Body)]


def _issued(row: KnownDirective, ref: DirectiveRef) -> bool:
    """May it be of the issuer that the mention names, if it does?"""
    makers = [one.head.name if isinstance(one, Body) else post_name(one) for one in ref.issuer]
    return not makers or any(implied(row.kind, name) == row.mark for name in makers)


def complete(drafts: Iterable[Draft]) -> None:
    """Give its year or term to each document of which one of the list alone is meant; that is no fact of the text."""
    for draft in drafts:
        row = _meant(draft) if draft.near or draft.about else None
        if row is not None:
            told, said = _fields(row), dict(draft.fields)
            draft.silent = frozenset(told) - frozenset(said)
            draft.fields = tuple(sorted({**told, **said}.items()))


def _meant(draft: Draft) -> KnownDirective | None:
    """The one that its mentions tell; by the text as a whole only where its mark, or who issued it, is known."""
    fields = dict(draft.fields)
    if any(name in fields for name in _TIMES):
        return None
    kind = lexicon().directive_type(fields["type"])
    issued = "mark" in fields or (kind is not None and bool(kind.only))
    rows = (draft.near or (draft.about if issued else frozenset())) - draft.others
    row = next(iter(rows)) if len(rows) == 1 else None
    if row is None or any(fields.get(name, told) != told for name, told in _fields(row).items()):
        return None
    return row


def _fields(row: KnownDirective) -> dict[str, str]:
    """What a document of the list is known by."""
    kind = lexicon().directive_type(row.kind)
    assert kind is not None
    told = dict(identified(kind, row.number, f"-{row.mark}", row.date, lexicon()))
    return {name: value for name, value in told.items() if name != "symbol"}
