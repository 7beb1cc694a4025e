"""The term that a title names: "Phó Bí thư Thành ủy khóa XVI", "Bí thư Huyện ủy nhiệm kỳ 2015 - 2020"."""

from __future__ import annotations

import re

from ingest.join import Item
from ingest.join.bodies import Org
from ingest.lexicon.terms import Term, roman, terms
from ingest.relate.view import View

_TERM = re.compile(
    r"[\s,(]{0,3}(?:các )?(?:khóa (?:thứ )?(?P<number>[ivx]+|\d{1,2})(?!\w)"
    r"|nhiệm kỳ (?P<from>\d{4}) ?[-–] ?(?P<until>\d{4}))"
)
_FAR = 8
_ROMAN = re.compile(r"[ivx]+")


def term_said(view: View, post: Item) -> str | None:
    """The term that stands right after a title, as "XVI" or "2015-2020"; None where none does."""
    words = " ".join(view.gap(post.last, min(post.last + _FAR, view.last))).replace("( ", "(")
    found = _TERM.match(words)
    if found is None:
        return None
    if found["number"]:
        number = found["number"]
        return number.upper() if _ROMAN.fullmatch(number) else roman(int(number))
    return f"{found['from']}-{found['until']}"


def over(view: View, post: Item, said: str) -> bool:
    """ "Phó Bí thư Thành ủy khóa XVI" in a document that is later than that term."""
    term, published = _term_of(post, said), view.joined.found.published
    return term is not None and published is not None and term.over(published)


def within(post: Item, said: str) -> list[tuple[str, str]]:
    """The qualifiers of a post held in a term: the term as it was said, and its first and last month where known."""
    term = _term_of(post, said)
    known = (("term_from", term.since), ("term_until", term.until)) if term is not None else ()
    return [("term", said), *((name, month) for name, month in known if month)]


def _term_of(post: Item, said: str) -> Term | None:
    """The term of the post's body that was named, where the table of terms has it."""
    org = post.office.org if post.office is not None else None
    if org is None:
        return None
    root = _root(org)
    level = root.territory.level if root.territory is not None else ""
    return terms().of(root.head.name, level, root.territory.name if root.territory is not None else "", said)


def _root(org: Org) -> Org:
    return _root(org.parent) if org.parent is not None else org


def _since_then(view: View, post: Item) -> bool:
    """ "bà A - Chủ tịch UBND tỉnh, nay là Bí thư Tỉnh ủy": another office has followed."""
    gap = view.gap(post.last, min(post.last + 3, view.last))
    while gap and gap[0] in (",", "(", "-", "–"):
        gap = gap[1:]
    at = view.after(post.last, "Post")
    return gap[:2] == ["nay", "là"] and at is not None and view.gap(at.first - 2, at.first) == ["nay", "là"]


def back_then(view: View, post: Item) -> bool:
    """ "Giám đốc Sở Y tế lúc đó", "khi đó là Giám đốc Sở Y tế": in office at the time of which the text tells."""
    if _since_then(view, post):
        return True
    first = post.first - (view.scan.low(post.first - 1) == "là")
    first -= view.scan.low(first - 1) == "đang"
    near = [view.gap(post.last, post.last + size) for size in (2, 3)]
    near += [view.gap(max(view.first, first - size), first) for size in (2, 3)]
    return any(" ".join(words) in view.scan.lexicon.words.then for words in near)


def since(view: View, post: Item) -> str | None:
    """ "giữ chức P kể từ ngày 1/7/2019": the day from which it counts."""
    after = next((d for d in view.dates if view.scan.tokens.at(d.start) >= post.last), None)
    gap = view.gap(post.last, view.scan.tokens.at(after.start)) if after is not None else []
    told = after is not None and "từ" in gap and set(gap) <= view.scan.lexicon.words.from_day
    return after.iso if after is not None and told else None
