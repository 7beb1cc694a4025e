"""Whose an honour is, as a text explains it: "Giải thưởng X là phần thưởng cao quý của Hội Y dành cho …"."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.grammar.pieces import HonourRef
from ingest.join import Item
from ingest.relate.honours.awards import conferred
from ingest.relate.honours.conferrals import Act
from ingest.relate.needs import needs
from ingest.relate.statement import Statement
from ingest.relate.view import View

# So many words stand before "là" ("… lần thứ IV năm 2023 là"), and so many between it and "của".
_BEFORE, _KIND = 8, 8


@needs("Honour")
def prized(view: View) -> Iterator[Statement]:
    """GRANTED of whoever confers an honour, where a sentence says what it is."""
    for honour in view.of("Honour"):
        whose = _whose(view, honour)
        if whose is not None:
            conferral = list(conferred(view, Act(honour, None, False, []), None))
            yield from conferral
            award = next(s.subject for s in conferral if s.predicate == "OF")
            yield Statement("GRANTED", whose.draft, award, view.evidence(honour, whose), "whose-prize-it-is")


def _whose(view: View, honour: Item) -> Item | None:
    """The body or office that stands behind "là phần thưởng cao quý của"."""
    words = view.scan.lexicon.words
    after = view.after(honour.last, "Organisation", "Post")
    said = view.gap(honour.last, after.first) if after is not None else []
    if "là" not in said[:_BEFORE] or len(said) - said.index("là") > _KIND or said[-1] not in words.owned_by | {"do"}:
        return None
    by = honour.piece.kind.by if isinstance(honour.piece, HonourRef) else None
    if by is not None and (after is None or after.draft.name != by):
        return None  # "Huân chương X là phần thưởng của Đảng bộ tỉnh": theirs who got it
    kind = said[said.index("là") + 1 :]
    return after if any(" ".join(kind[k : k + 2]) in words.prizes for k in range(2)) else None
