"""Offices behind a label in what is told of somebody: "Bà A, sinh năm 1980. Chức vụ, nơi công tác: P, Q."."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.grammar.pieces import PersonName, Post
from ingest.join import Item
from ingest.join.offices.rolls import BAR
from ingest.lexicon.trie import each
from ingest.relate.needs import needs
from ingest.relate.personnel.officerows import posts_in_row
from ingest.relate.statement import Statement
from ingest.relate.view import View

# So many words and commas has a label at most, and what stands behind it.
_LONGEST = 7
_ENDS = (":", BAR)


@needs("Post")
def labelled(view: View) -> Iterator[Statement]:
    """HOLDS of whoever was named last before the label, which ends at a colon or with its cell."""
    low = view.scan.tokens.low
    for at in sorted(at + 1 for end in _ENDS for at in each(end, low, view.first, view.last)):
        person = _whose(view, at - 1)
        past = view.scan.low(at - 2) in view.scan.lexicon.words.former  # "Nguyên: P, Q"
        for post in posts_in_row(view, at) if person is not None else []:
            over = past or (isinstance(post.piece, Post) and post.piece.former)
            former = (("former", "true"),) if over else ()
            assert person is not None
            span = view.quote(at, post.last)
            yield Statement("HOLDS", person.draft, post.draft, span, "office-behind-label", qualifiers=former)


def _whose(view: View, colon: int) -> Item | None:
    """The person named last before a label that ends at a colon; None where it is no label of offices."""
    label = next((n for n in range(_LONGEST, 0, -1) if _label(view, colon - n, colon)), 0)
    if not label:
        return None
    before = view.before(colon - label, "Person") or view.person
    return before if before is not None and isinstance(before.piece, PersonName) else None


def _label(view: View, first: int, last: int) -> bool:
    opens = first == view.first or view.scan.low(first - 1) in (".", ";", ",", "-", "–", BAR)
    return opens and first >= view.first and " ".join(view.gap(first, last)) in view.scan.lexicon.words.office_labels
