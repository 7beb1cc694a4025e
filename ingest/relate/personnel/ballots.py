"""Who was elected by the people: "Những người trúng cử đại biểu Quốc hội …", "gồm: ông A đạt tỷ lệ 81%; bà B …"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ingest.grammar.pieces import PersonName
from ingest.join import Item
from ingest.relate.listrow import in_row
from ingest.relate.negated import negated
from ingest.relate.statement import Cue, Statement
from ingest.relate.view import View

# So near behind "trúng cử" a list is opened, and behind a name its share of the votes stands.
_NEAR, _SHARE = 12, 40


def ballots(views: Sequence[View]) -> Iterator[Statement]:
    """HOLDS and APPOINTED of everybody whom a list of results names, in the seat that the text named last."""
    seat: tuple[View, Item] | None = None
    listed = False
    for view in views:
        won = next((c for c in view.cued("appoint") if _wins(view, c)), None)
        if won is not None:
            seat = _seat(view) or seat
        opened = _opened(view, won) if won is not None else None
        for person in _winners(view, opened, listed=listed) if seat is not None else ():
            assert seat is not None
            yield from _elected(*seat, view, person)
        listed = (won is not None and view.scan.low(view.last - 1) == ":") or (listed and in_row(view))


def _wins(view: View, cue: Cue) -> bool:
    return " ".join(view.gap(cue.first, cue.last)) in view.scan.lexicon.words.won and not negated(view, cue)


def _seat(view: View) -> tuple[View, Item] | None:
    posts = (
        i
        for i in view.of("Post")
        if i.office is not None and i.office.title.name in view.scan.lexicon.words.ballot_seats
    )
    seat = next(posts, None)
    return (view, seat) if seat is not None else None


def _opened(view: View, won: Cue) -> int | None:
    """Where the names of a list begin behind the verb; None where none is opened."""
    near = range(won.last, min(won.last + _NEAR, view.last))
    return next((at + 1 for at in near if view.scan.low(at) in view.scan.lexicon.words.people_follow), None)


def _winners(view: View, opened: int | None, *, listed: bool) -> Iterator[Item]:
    """Those behind the opening of a list, or in a row below one; in a list of shares only who has one."""
    people = [i for i in view.of("Person") if isinstance(i.piece, PersonName)]
    row = people[:1] if listed and in_row(view) else [p for p in people if opened is not None and p.first >= opened]
    shares = [_has_share(view, person) for person in row]
    yield from (person for person, share in zip(row, shares, strict=True) if share or not any(shares))


def _has_share(view: View, person: Item) -> bool:
    """ "đạt tỷ lệ 61,98% số phiếu"."""
    after = view.gap(person.last, min(person.last + _SHARE, view.last))
    other = view.after(person.last, "Person")
    own = after if other is None else after[: other.first - person.last]
    return "%" in own or "phiếu" in own


def _elected(heading: View, seat: Item, view: View, person: Item) -> Iterator[Statement]:
    span, row = heading.evidence(seat), view.evidence(person)
    for predicate in ("HOLDS", "APPOINTED"):
        yield Statement(predicate, person.draft, seat.draft, span, "elected-by-ballot", also=row)
