"""What sentences of a history tell of a body by its kind alone, and names that one of them lists with their years."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ingest.join import Item
from ingest.relate.belonging import standing
from ingest.relate.bodies.cutnames import cut
from ingest.relate.statement import Statement
from ingest.relate.view import View

_YEARS = re.compile(
    r"\s*\(\s*(?:từ\s+)?(?:năm\s+)?(?P<first>\d{4})\s*(?:-|–|đến)\s*(?:năm\s+)?(?P<last>\d{4}|nay)\s*\)"
)
# So many words stand before "trực thuộc" in a sentence that tells of nothing else.
_OPENING, _DIRECTLY = 10, ["trực", "thuộc"]


def owner_of(view: View, body: Item, named: View) -> Statement | None:
    """ "Tại thời điểm này, nhà máy trực thuộc Bộ A.": of the body whose history it is."""
    at = _owned_at(view)
    if at is None or body.org is None or body.org.parent is not None:
        return None
    low, words = view.scan.tokens.low, view.scan.lexicon.words
    kinds = next((size for size in (2, 1) if _is_kind(" ".join(low[at - size : at]), body)), 0)
    opening = words.history_words | words.times_of | words.this_time
    plain = all(word in opening or word.isdigit() for word in low[view.first : at - kinds])
    if not (kinds and plain) or view.scan.cap(at - kinds + 1):
        return None
    whole = next((i for i in standing(view) if i.first == at + len(_DIRECTLY)), None)
    if whole is None or whole.draft is body.draft or cut(view, whole):
        return None
    before, said = named.evidence(body), view.evidence(whole)
    return Statement("PART_OF", body.draft, whole.draft, before, "history-of-body", also=said, plain=False)


def _owned_at(view: View) -> int | None:
    """Where "trực thuộc" stands in the opening of a sentence."""
    low, last = view.scan.tokens.low, min(view.first + _OPENING, view.last)
    return next((at for at in range(view.first, last) if low[at : at + 2] == _DIRECTLY), None)


def _is_kind(words: str, body: Item) -> bool:
    """Is it the word for the kind of that body, or for any?"""
    return body.draft.name.lower().startswith(f"{words} ") or words == "đơn vị"


def lists_names(view: View) -> bool:
    """Does the sentence speak of names ("đổi tên", "có các tên gọi")?"""
    return "tên" in view.scan.tokens.low[view.first : view.last]


def names_in_row(view: View, bodies: list[Item]) -> Iterator[Statement]:
    """ "… đổi tên thành A (1962 - 1968), B (1968 - 1972)": each name with its years."""
    for old, new, since in _row(view, bodies):
        if not (cut(view, old) or cut(view, new)):
            dated = (("date", since),)
            yield Statement("SUCCEEDS", new.draft, old.draft, view.evidence(old, new), "row-of-names", qualifiers=dated)


def last_in_row(view: View, bodies: list[Item]) -> Item | None:
    """The last of such names."""
    return max((new for _, new, _ in _row(view, bodies)), key=lambda new: new.first, default=None)


def _row(view: View, bodies: list[Item]) -> Iterator[tuple[Item, Item, str]]:
    """Names side by side of which one ends in the year when the next begins, and that year."""
    for (old, before), (new, after) in pairwise((body, _years(view, body)) for body in bodies):
        if before is None or after is None or old.draft is new.draft or not before[1].isdigit():
            continue
        if 0 <= int(after[0]) - int(before[1]) <= 1:
            yield old, new, after[0]


def _years(view: View, body: Item) -> tuple[str, str] | None:
    found = _YEARS.match(view.scan.text, view.scan.tokens.end[body.last - 1])
    return (found["first"], found["last"]) if found is not None else None
