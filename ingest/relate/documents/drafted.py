"""A document that is marked as a draft: nobody has issued or signed it yet, and nothing has come of its articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ingest.join import Joined
from ingest.relate.ownorders import opens_article
from ingest.relate.statement import Statement
from ingest.relate.view import View

# What a document does once it is issued.
_DONE = frozenset(("ISSUED", "SIGNED", "AMENDS", "REPLACES", "ACCOMPANIES"))


def drafted(joined: Joined) -> bool:
    """Is the document itself a draft, as a mark in its form says ("DỰ THẢO LẦN 2")?"""
    form = joined.found.form
    return joined.directives.own is not None and form is not None and form.first("draft") is not None


def orders(view: View) -> bool:
    """ "Điều 1. Bổ nhiệm ông A giữ chức P": does a sentence of the text begin with what shall be done?"""
    return any(opens_article(view, cue.first) for cue in view.cues)


def undone(joined: Joined, statements: Iterable[Statement]) -> Iterator[Statement]:
    """What a draft tells without what it would do itself, and without the offices of those who are to sign it."""
    own = joined.directives.own
    draft = own.draft if own is not None else None
    for s in statements:
        its = s.predicate in _DONE and (s.subject is draft or s.object is draft)
        if not its and s.rule != "signature":
            yield s
