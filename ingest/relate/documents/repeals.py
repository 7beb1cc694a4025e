"""Lists of what an act repeals, in the sentences after the one that tells of it: "Các văn bản bị bãi bỏ gồm: A; B"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ingest.grammar.pieces import DirectiveRef
from ingest.join import Item
from ingest.relate.documents.rows import documents_between
from ingest.relate.listrow import in_row
from ingest.relate.statement import Statement
from ingest.relate.view import View

# So many words stand before the first act of such a list, and so many between the verb and the word for a type.
_OPENING, _NAMELESS = 10, 5
# So many words a heading has behind its verb, and the number of a row.
_HEADING, _NUMBERED = 8, 3


def repeals(views: Sequence[View]) -> Iterator[Statement]:
    """REPLACES of each act that a list below tells to be repealed, by the one that the text said to repeal acts."""
    told: tuple[View, Item] | None = None
    listing = rows = False
    for view in views:
        row = view.of("Directive") if "Directive" in view.named else []
        rows = rows and bool(row) and row[0].first - view.first <= _NUMBERED and in_row(view)
        listing = (
            bool(row) and told is not None and (rows or _lists(view, row[0]) or (listing and _goes_on(view, row[0])))
        )
        if listing and told is not None:
            yield from (_repealed(view, *told, item) for item in row if _whole(view, item, row[0], told[1]))
        elif row and (act := _heads_rows(view) or _repealing(view, row)) is not None:
            told, rows = (view, act), view.scan.low(view.last - 1) == ":"


def _heads_rows(view: View) -> Item | None:
    """ "Quyết định này có hiệu lực từ … và thay thế các văn bản:" above the rows that name them."""
    cue = view.cue_before(view.last, "replace") if view.scan.low(view.last - 1) == ":" else None
    act = view.before(cue.first, "Directive") if cue is not None and not view.cue_before(cue.first, "not") else None
    own = act is not None and isinstance(act.piece, DirectiveRef) and act.piece.own
    plain = cue is not None and documents_between(view, cue.last, view.last) and view.last - cue.last <= _HEADING
    return act if own and plain else None


def _repealing(view: View, row: Sequence[Item]) -> Item | None:
    """ "Thông tư A về việc bãi bỏ một số văn bản …": an act that repeals others, which the sentence does not name."""
    scan = view.scan
    for cue in view.cued("replace", "amend"):
        act = view.before(cue.first, "Directive")
        verb = scan.lexicon.cues.longest(scan.tokens.low, cue.first, cue.first + 2)
        about = act is not None and scan.lexicon.words.about.issuperset(view.gap(act.last, cue.first))
        unnamed = act is row[-1] and documents_between(view, cue.last, min(cue.last + _NAMELESS, view.last))
        if about and unnamed and verb is not None and verb[0] == "replace":
            return act
    return None


def _lists(view: View, first: Item) -> bool:
    """ "Các văn bản bị bãi bỏ gồm A; B": said of acts before the first of them."""
    said = view.gap(view.first, first.first)
    opens = len(said) <= _OPENING and not view.scan.lexicon.words.list_openers.isdisjoint(said)
    return opens and any(c.last <= first.first for c in view.cued("replace", "lapse"))


def _goes_on(view: View, first: Item) -> bool:
    """ "Cùng với đó là C; D": the next sentence adds to the list."""
    return " ".join(view.gap(view.first, first.first)) in view.scan.lexicon.words.adds


def _whole(view: View, item: Item, first: Item, by: Item) -> bool:
    """Is it one of the list: the first, or one after a semicolon; what stands in another's title is none?"""
    ref = item.piece
    begins = item is first or view.scan.low(item.first - 1) == ";"
    return begins and isinstance(ref, DirectiveRef) and ref.number is not None and item.draft is not by.draft


def _repealed(view: View, told: View, by: Item, item: Item) -> Statement:
    span, row = told.quote(by.first, told.last), view.evidence(item)
    return Statement("REPLACES", by.draft, item.draft, span, "list-of-repealed", also=row)
