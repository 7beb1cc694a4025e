"""Whom an aide serves: "trợ lý của Tổng Bí thư B": B is the chief, and somebody else the aide."""

from __future__ import annotations

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
    aides = view.scan.lexicon.words.aides
    title = next((p for p in view.of("Post") if p.last == person.first), None)
    first = title.first if title is not None else person.first
    between = view.scan.lexicon.words.address | {"của"}
    led = [word for word in view.gap(max(view.first, first - _LED), first) if word not in between]
    return " ".join(led[-2:]) in aides or (title is not None and is_aide(view, title))


def of_his_chief(view: View, post: Item) -> bool:
    """ "thư ký của Bộ trưởng": a name that follows is the minister's."""
    return "của" in view.gap(post.first, post.last) and is_aide(view, post)
