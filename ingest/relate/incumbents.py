"""Whose office it is, told with words between title and name: "hiện nay là", "với cương vị"."""

from __future__ import annotations

from ingest.grammar.pieces import Post
from ingest.join import Item
from ingest.relate.view import View

_CHARGE = 10


def in_capacity(view: View, row: list[Item], gap: list[str]) -> bool:
    """ "Với cương vị (là) Giám đốc Sở Y tế, ông A …": the offices of the one who is told of next."""
    if gap[-1:] != [","] or not set(gap[:-1]) <= view.scan.lexicon.words.incumbent:
        return False
    chain = view.scan.lexicon.words.chain
    k = len(row) - 1
    while k and isinstance(row[k - 1].piece, Post) and set(view.gap(row[k - 1].last, row[k].first)) <= chain:
        k -= 1
    first = row[k].first - (view.scan.low(row[k].first - 1) == "là")
    return " ".join(view.gap(max(view.first, first - 2), first)) in view.scan.lexicon.words.capacity


def told_to_be(view: View, post: Item, gap: list[str]) -> bool:
    """ "Giám đốc Sở Y tế hiện nay là ông A", "Phó Giám đốc phụ trách dược là bà B"; not "con của Giám đốc là …"."""
    words = view.scan.lexicon.words
    if gap[-1:] != ["là"] or "," in gap or view.scan.low(post.first - 1) in words.of_others:
        return False
    charged = " ".join(gap[:2]) in words.in_charge and len(gap) <= _CHARGE
    return charged or set(gap[:-1]) <= words.incumbent


def acts_itself(view: View, person: Item, post: Item) -> bool:
    """ "Ngoài ông A, Thủ tướng cũng …", "Theo bà B, Chủ tịch UBND tỉnh đã …": behind a name after a preposition
    an office of one seat without a second comma is the subject of the clause, and not the title of that person."""
    title = post.office.title if post.office is not None else None
    if title is None or not title.single or view.gap(person.last, post.first) != [","]:
        return False
    first = person.first
    while first > view.first and view.scan.low(first - 1) in view.scan.lexicon.words.address:
        first -= 1
    words = view.scan.lexicon.words
    led = view.scan.low(first - 1) in words.leading_in and first > view.first
    return led and view.scan.low(post.end) in words.subject_then
