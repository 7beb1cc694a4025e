"""What a body was before, told in a sentence of its own without its name: "Tiền thân (của trường) là A."."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ingest.join import Item
from ingest.relate.belonging import standing
from ingest.relate.bodies.cutnames import cut
from ingest.relate.statement import Statement
from ingest.relate.view import View

# "tiền thân", and so many words say of what kind of body.
_FORERUNNER, _KIND, _WORDS = ["tiền", "thân"], 4, 8
# So many sentences back is the body named.
_BACK = 4


def forerunners(views: Sequence[View]) -> Iterator[Statement]:
    """SUCCEEDS of the body that the sentences before begin with, or that of the heading."""
    for k, view in enumerate(views):
        kind = _kind(view) if view.scan.tokens.low[view.first : view.first + 2] == _FORERUNNER else None
        bodies = standing(view) if kind is not None else []
        old = next((i for i in bodies if view.scan.low(i.first - 1) == "là"), None)
        if kind is None or old is None or old.first > view.first + _WORDS or cut(view, old):
            continue
        told = _told_of(views[max(k - _BACK, 0) : k], kind, old)
        if told is not None:
            named, body = told
            before, span = named.evidence(body), view.evidence(old)
            yield Statement("SUCCEEDS", body.draft, old.draft, before, "forerunner", also=span, plain=False)


def _kind(view: View) -> str | None:
    """The words for a kind of body between "tiền thân" and "là": "" where none stand; None where it is somebody's."""
    low = view.scan.tokens.low
    at = next((k for k in range(view.first + 2, min(view.first + 2 + _KIND + 2, view.last)) if low[k] == "là"), None)
    if at is None or any(i.first < at and view.first + 2 <= i.first for i in view.of("Organisation", "Person")):
        return None
    said = [word for word in low[view.first + 2 : at] if word not in view.scan.lexicon.words.forerunner_little]
    return " ".join(said)


def _told_of(views: Sequence[View], kind: str, old: Item) -> tuple[View, Item] | None:
    """The body that the last sentences tell of: of that kind, the only one; of none told the one that opens the last
    sentence with a body in it."""
    named = [(view, standing(view)) for view in views if "Organisation" in view.named]
    if not named:
        return None
    if kind and kind not in named[-1][0].scan.lexicon.words.any_body:
        fits = [(view, i) for view, row in named for i in row if i.draft.name.lower().startswith(f"{kind} ")]
        found = fits[-1] if len({id(i.draft) for _, i in fits}) == 1 else None
    else:
        view, row = named[-1]
        found = (view, row[0]) if row[0].first == view.first or (len(row) == 1 and _heading(view, row[0])) else None
    return found if found is not None and found[1].draft is not old.draft and not cut(*found) else None


def _heading(view: View, body: Item) -> bool:
    """Does a heading end with the body: "Giới thiệu Trường A"?"""
    return view.part == "headline" and body.last == view.last
