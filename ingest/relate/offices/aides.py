"""Whom an aide serves: "trợ lý của Tổng Bí thư B": B is the chief, and somebody else the aide."""

from __future__ import annotations

from ingest.grammar.pieces import PersonName
from ingest.join import Item
from ingest.relate.view import View

# So many words before a name "trợ lý của đồng chí" has.
_LED = 5


def is_aide(view: View, post: Item) -> bool:
    """ "Trợ lý Tổng Bí thư", "thư ký của Bộ trưởng"."""
    words = post.draft.name.split()[:2]
    return len(words) > 1 and " ".join(words).lower() in view.scan.lexicon.words.aides


def serves(view: View, person: Item) -> bool:
    """ "A, Trợ lý Đại tướng B, P", "A, thư ký của đồng chí B", "A, trợ lý Phó Thủ tướng B": is it B, whom A serves?"""
    title = next((p for p in view.of("Post") if p.last == person.first), None)
    if title is not None and is_aide(view, title):
        return _names_chief(view, title)
    first = title.first if title is not None else person.first
    between = view.scan.lexicon.words.address | {"của"}
    led = view.gap(max(view.first, first - _LED), first)
    while led and led[-1] in between:
        led = led[:-1]
    addressed = isinstance(person.piece, PersonName) and person.piece.honorific
    said = title is not None or addressed or view.scan.low(first - 1) in between  # "Thư ký B" is B's own office
    return said and " ".join(led[-2:]) in view.scan.lexicon.words.aides and led[-3:-2] not in (["tổng"], ["phó"])


def _names_chief(view: View, post: Item) -> bool:
    """ "Trợ lý (của) Tổng Bí thư", and no "Thư ký Tòa án nhân dân tỉnh X"."""
    at = post.first + 2 + (view.scan.low(post.first + 2) == "của")
    return view.scan.lexicon.titles.starts_at(view.scan.tokens.low, at, post.last)


def of_his_chief(view: View, post: Item) -> bool:
    """ "thư ký của Bộ trưởng": a name that follows is the minister's."""
    return "của" in view.gap(post.first, post.last) and is_aide(view, post)
