"""Whom an aide serves: "trợ lý của Tổng Bí thư B": B is the chief, and somebody else the aide."""

from __future__ import annotations

from ingest.join import Item
from ingest.relate.view import View


def is_aide(view: View, post: Item) -> bool:
    """ "Trợ lý Tổng Bí thư", "thư ký của Bộ trưởng"."""
    words = post.draft.name.split()[:2]
    return len(words) > 1 and " ".join(words).lower() in view.scan.lexicon.words.aides


def of_his_chief(view: View, post: Item) -> bool:
    """ "thư ký của Bộ trưởng": a name that follows is the minister's."""
    return "của" in view.gap(post.first, post.last) and is_aide(view, post)
