"""What a document orders in its own articles: where it does so, who decides it, and on which day."""

from __future__ import annotations

from ingest.join.documents.official import Own
from ingest.join.entities import Draft
from ingest.relate.view import View

# So many words may the number of an article have.
_NUMBERED = 5
_ARTICLE = "điều"
# What is asked of the whole document for each of its articles.
_ISSUERS = "issuers"


def own_issuer(view: View, at: int) -> Draft | None:
    """ "Điều 1. Bổ nhiệm ông A giữ chức P", "Điều 1. Thành lập B": who issues the document decides."""
    own, known = _ordering(view, at), view.joined.known
    if own is None:
        return None
    if _ISSUERS not in known:
        issuing = {id(piece) for piece in own.issuers}
        items = (i for sentence in view.joined.sentences for i in sentence.items)
        known[_ISSUERS] = tuple(i for i in items if id(i.piece) in issuing)
    offices = [i for i in known[_ISSUERS] if i.label == "Post"]
    return next((i.draft for i in offices or known[_ISSUERS]), None)


def own_day(view: View, at: int) -> str | None:
    """What a document orders in one of its articles is of its own day."""
    own = _ordering(view, at)
    return own.date if own is not None else None


def counts_from(view: View, at: int) -> str | None:
    """What it decides on people counts from the day on which it takes effect, if it names that."""
    own = _ordering(view, at)
    return own.in_force if own is not None else None


def orders_here(view: View, at: int) -> bool:
    """Does a sentence order something of its own in an official document, by a verb at a token?"""
    return _ordering(view, at) is not None


def _ordering(view: View, at: int) -> Own | None:
    """The directive that the document is, where a verb at the beginning of an article orders something."""
    own = view.joined.directives.own
    return own if own is not None and (opens_article(view, at) or _on_somebody(view, at)) else None


def opens_article(view: View, at: int) -> bool:
    """ "Điều 1. Bổ nhiệm …", "2. Thành lập …", "Điều 2. Xác nhận kết quả bầu …": does a verb stand behind nothing but
    the number of its article, and what confirms it?"""
    verb, confirming = at, view.scan.lexicon.words.confirming
    while at - view.first > _NUMBERED and view.scan.low(at - 1) in confirming:
        at -= 1
    before = view.gap(view.first, at)  # "Điều 2. Bộ trưởng quyết định bổ nhiệm …": somebody else's decision
    alone = at == verb or all(word == _ARTICLE or word in confirming or not word.isalpha() for word in before)
    return view.part == "body" and at - view.first <= _NUMBERED and alone


def _on_somebody(view: View, at: int) -> bool:
    """ "Điều 1. Ông A, Giám đốc Sở B, thôi giữ chức vụ …": an article that opens with whom it decides on."""
    if view.part != "body" or view.scan.low(view.first) != _ARTICLE:
        return False
    first = view.items[0] if view.items else None
    return first is not None and first.label == "Person" and first.first - view.first <= _NUMBERED and first.last <= at
