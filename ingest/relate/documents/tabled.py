"""What a law site's table says of a document: "Cơ quan ban hành: Bộ Y tế", "Người ký | Lê Văn A |"."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.grammar.pieces import DirectiveRef
from ingest.join import Item, Joined
from ingest.join.entities import Draft
from ingest.relate.statement import Statement
from ingest.relate.view import View

# A label has so many words at most; the table stands in so many of the first lines.
_LABEL, _TOP = 4, 25


def tabled(joined: Joined, views: list[View]) -> Iterator[Statement]:
    """ISSUED and SIGNED of the document that the table is of, where its number stands in it."""
    words, top = joined.found.scan.lexicon.words, views[:_TOP]
    draft = _told_of(joined, top)
    if draft is None:
        return
    for label, view, item in _rows(top, words.signer_labels | words.issuer_labels):
        signed = label in words.signer_labels
        if signed is (item.label == "Person"):
            name, span = "SIGNED" if signed else "ISSUED", view.quote(view.first, item.last)
            yield Statement(name, item.draft, draft, span, "site-table", qualifiers=_day(top, words.issue_days))


def _day(views: list[View], labels: frozenset[str]) -> tuple[tuple[str, str], ...]:
    """The day of issue, behind its label in the line or in the cell beside it."""
    before = ""
    for view in views:
        words = " ".join(view.gap(view.first, view.last))
        if view.dates and any(words.startswith(label) or before == label for label in labels):
            return (("date", view.dates[0].iso),)
        before = words
    return ()


def _rows(views: list[View], labels: frozenset[str]) -> Iterator[tuple[str, View, Item]]:
    """Each label, and what stands behind it in its line or in the cell beside it."""
    before = ""
    for view in views:
        for item in view.of("Person", "Organisation", "Post"):
            at = item.first - (view.scan.low(item.first - 1) == ":")
            said = before if item.first == view.first else ""
            spans = (" ".join(view.gap(max(at - n, view.first), at)) for n in range(1, _LABEL + 1))
            label = next((words for words in (said, *spans) if words in labels), None)
            if label is not None:
                yield label, view, item
        before = " ".join(view.gap(view.first, min(view.last, view.first + _LABEL + 1))).removesuffix(" :")


def _told_of(joined: Joined, views: list[View]) -> Draft | None:
    """The document itself, or the one of the headline, whose number has a label of its own."""
    numbered = _number(joined, views)
    if numbered is None:
        return None
    if joined.directives.own is not None:
        return joined.directives.own.draft
    for item in (item for view in views for item in view.of("Directive")):
        if isinstance(item.piece, DirectiveRef) and item.piece.number is not None:
            return item.draft if item.piece.number.lower() in numbered else None
    return None


def _number(joined: Joined, views: list[View]) -> list[str] | None:
    """The words of the number behind its label, in its line or in the cell beside it; not "Số hiệu đường: 15"."""
    labels = joined.found.scan.lexicon.words.number_labels
    for k, view in enumerate(views):
        if " ".join(view.gap(view.first, view.first + 2)) in labels:
            said = [word for word in view.gap(view.first + 2, view.last) if word != ":"]
            if said and said[0][0].isdigit():
                return said
            if not said and k + 1 < len(views):
                return views[k + 1].gap(views[k + 1].first, views[k + 1].last)
    return None
