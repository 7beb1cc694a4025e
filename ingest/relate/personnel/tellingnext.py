"""Who got an office of which the sentence before tells: "Đại hội bầu P. Kết quả, ông A trúng cử", and who besides its
head: "Ông A được chỉ định giữ chức Bí thư X. Các Phó Bí thư X gồm: B, C"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ingest.grammar.pieces import PersonName
from ingest.join import Item
from ingest.relate.negated import negated
from ingest.relate.statement import Statement
from ingest.relate.together import joint, onward
from ingest.relate.view import View

# So many words stand between the verb and the office that is voted on, and between a name and the verb.
_OFFICE, _NEAR = 4, 3
# So many words open a list of names ("gồm các ông, bà:").
_OPENED = 7
# What is told of whoever is in a list of names, where it is no list of those who were chosen.
_TELLING = frozenset(("appoint", "hold", "past", "dismiss", "attend", "speak", "say", "present", "receive", "chair"))


def told_next(views: Sequence[View]) -> Iterator[Statement]:
    """HOLDS and APPOINTED of those whom a sentence names behind the one that tells of the office."""
    for before, view in pairwise(view for view in views if view.items):
        if "appoint" in view.named:
            yield from _winners(before, view)
        elif view.decided and view.ruling is not None:
            yield from _others(before, view)


def _winners(before: View, view: View) -> Iterator[Statement]:
    """ "Kết quả, ông A trúng cử với 100% số phiếu"."""
    words = view.scan.lexicon.words
    won = next((c for c in view.cued("appoint") if " ".join(view.gap(c.first, c.last)) in words.voted_in), None)
    person = view.before(won.first, "Person") if won is not None and not negated(view, won) else None
    if won is None or person is None or view.after(person.last, "Post", "Organisation", "Event") is not None:
        return
    seat, winners = _voted_on(before), joint(view, person)
    if (
        seat is None
        or len(view.untitled(person.last, won.first)) > _NEAR
        or view.scan.low(won.last) in words.joining_seat
    ):
        return
    if len(winners) > 1 and seat.office is not None and seat.office.title.single:
        return
    for someone in winners:
        for predicate in ("HOLDS", "APPOINTED"):
            said = view.evidence(someone, won)
            yield Statement(predicate, someone.draft, seat.draft, before.evidence(seat), "won-the-vote", also=said)


def _voted_on(view: View) -> Item | None:
    """ "bỏ phiếu bầu (chức danh) P": the office that a sentence ends with, which names nobody for it."""
    votes = [c for c in view.cued("appoint") if view.scan.low(c.first) in view.scan.lexicon.words.elects]
    seat = view.after(votes[-1].last, "Post") if votes else None
    if seat is None or seat.first - votes[-1].last > _OFFICE or seat.office is None:
        return None
    return seat if view.after(votes[-1].last, "Person") is None and not negated(view, votes[-1]) else None


def _others(before: View, view: View) -> Iterator[Statement]:
    """ "Các Phó Bí thư X gồm các ông: A, B" behind a sentence that tells who got another office of that body."""
    ruling = view.ruling
    if ruling is None or not _TELLING.isdisjoint(view.named):
        return
    words, post = view.scan.lexicon.words, view.after(view.first, "Post")
    first = view.after(post.last, "Person") if post is not None else None
    if post is None or first is None or not isinstance(first.piece, PersonName) or not _of_that_body(before, post):
        return
    opens = post.first == view.first + 1 and (view.scan.low(view.first) == "các" or view.scan.low(view.first).isdigit())
    said = view.gap(post.end, first.first)
    if (
        not opens
        or len(said) > _OPENED
        or not words.list_openers.union(words.conferred, words.joining).issuperset(said)
    ):
        return
    if not words.list_openers.isdisjoint(said):
        for person in onward(view, first, several=True):
            for predicate in ("HOLDS", "APPOINTED"):
                by = ruling.by if predicate == "APPOINTED" else None
                span = view.evidence(post, person)
                yield Statement(predicate, person.draft, post.draft, span, "chosen-besides", by=by)


def _of_that_body(before: View, post: Item) -> bool:
    """Has the sentence before somebody in an office of the same body?"""
    orgs = {one.office.org.key for one in before.of("Post") if one.office is not None and one.office.org is not None}
    same = post.office is not None and post.office.org is not None and post.office.org.key in orgs
    return same and bool(before.of("Person"))
