"""Who has an honorary title: the person whom it stands with, before the name or behind it."""

from __future__ import annotations

from ingest.grammar.pieces import HonourRef, PersonName
from ingest.join import Item
from ingest.relate.together import onward
from ingest.relate.view import View

# So many words has a dash with a profession.
_PROFESSION = 4


def titled_people(view: View, honour: Item) -> list[Item]:
    """ "Nhà giáo ưu tú A", "hai mẹ Việt Nam anh hùng A và B", "ông A, Giám đốc Bệnh viện X, Thầy thuốc ưu tú"."""
    piece = honour.piece
    if not isinstance(piece, HonourRef) or not piece.kind.title:
        return []
    after = view.after(honour.last, "Person")
    if after is not None and (
        _beside(view, honour.last, after.first, frozenset()) or _dashed(view, honour.last, after.first)
    ):
        return onward(view, after)
    before = view.before(honour.first, "Person")
    if (
        before is not None
        and isinstance(before.piece, PersonName)
        and _beside(view, before.last, honour.first, view.scan.lexicon.words.is_titled)
    ):
        return [before]
    return []


def _dashed(view: View, left: int, right: int) -> bool:
    """ "NSND - đạo diễn A": a dash and a few small words."""
    said = view.gap(left, right)
    plain = all(word.isalpha() and not view.scan.cap(left + k) for k, word in enumerate(said) if k)
    return said[:1] in (["-"], ["–"]) and 1 < len(said) <= _PROFESSION and plain


def _beside(view: View, left: int, right: int, also: frozenset[str]) -> bool:
    """Do only titles and commas stand between a title and a name?"""
    inner = {k for i in view.of("Honour") for k in range(i.first, i.last)}
    posts = [p for p in view.of("Post", "Organisation") if left <= p.first < right]
    inner |= {k for p in posts for k in range(p.first, p.last)}
    words = [view.scan.low(k) for k in range(left, right) if k not in inner]
    return len(words) <= 4 and set(words) <= {",", "-", "–", "và", "nguyên"} | also
