"""Who had an office before the one who takes it: "A giữ chức P, thay ông B nghỉ hưu"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from ingest.grammar.pieces import Post
from ingest.join import Item
from ingest.relate.needs import needs
from ingest.relate.statement import Cue, Statement
from ingest.relate.view import View

# So many words may stand between the office and "thay" (a date, a term), and between the name and its "nghỉ hưu".
_FAR, _NEAR = 14, 3


@needs("Person", "Post", "appoint hold")
def takeovers(view: View) -> Iterator[Statement]:
    """HOLDS, now over, of whoever is replaced; DISMISSED where it is said that he or she leaves."""
    for person in view.of("Person"):
        at = instead_at(view, person)
        post = _taken(view, at) if at is not None and not _told_of(view, person) else None
        if post is None:
            continue
        span, over = view.evidence(post, person), (("former", "true"),)
        yield Statement("HOLDS", person.draft, post.draft, span, "replaced-in-office", qualifiers=over)
        left = _leaves(view, person)
        if left is not None:
            yield Statement("DISMISSED", person.draft, post.draft, view.evidence(post, left), "replaced-in-office")


def _told_of(view: View, person: Item) -> bool:
    """ "thay ông B, nguyên Giám đốc Sở Y tế": the text says itself what B was."""
    own = view.after(person.last, "Post")
    beside = own is not None and view.gap(person.last, own.first) in ([], [","])
    return beside and own is not None and isinstance(own.piece, Post) and own.piece.former


def instead_at(view: View, person: Item) -> int | None:
    """Where "thay", "thay cho" begins right before the name."""
    words = view.scan.lexicon.words.instead
    if view.scan.low(person.first - 1) not in _lasts(words):
        return None
    sizes = (n for n in (2, 1) if " ".join(view.gap(person.first - n, person.first)) in words)
    return next((person.first - n for n in sizes if person.first - n >= view.first), None)


@cache
def _lasts(phrases: frozenset[str]) -> frozenset[str]:
    """Their last words: before most names stands none of them."""
    return frozenset(phrase.split()[-1] for phrase in phrases)


def _taken(view: View, at: int) -> Item | None:
    """The office that somebody else was just said to get."""
    post = view.before(at, "Post")
    if post is None or at - post.last > _FAR or ";" in view.gap(post.last, at):
        return None
    given = any(c.last <= post.first for c in view.cued("appoint", "hold"))
    named = any(post.last <= i.first < at for i in view.of("Person"))
    return post if given and not named else None


def _leaves(view: View, person: Item) -> Cue | None:
    return next((c for c in view.cued("dismiss") if 0 <= c.first - person.last <= _NEAR), None)
