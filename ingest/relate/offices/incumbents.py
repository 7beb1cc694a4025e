"""Whose office it is, told with words between title and name: "hiện nay là", "với cương vị"."""

from __future__ import annotations

from itertools import pairwise

from ingest.grammar.pieces import Post
from ingest.grammar.rows import unbracketed
from ingest.join import Item
from ingest.relate.offices.spans import past_period
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
    at, words = row[k].first, view.scan.lexicon.words
    ends = (at, at - 1) if view.scan.low(at - 1) == "là" else (at,)
    said = (" ".join(view.gap(max(view.first, end - size), end)) for end in ends for size in (2, 3))
    return any(phrase in words.capacity for phrase in said)


def _behind_period(view: View, post: Item, gap: list[str]) -> list[str]:
    """ "Bí thư Huyện ủy X từ 1976 đến 1979 là ông A": the words without the period."""
    if gap[-1:] != ["là"] or not any(word[0].isdigit() for word in gap):
        return gap
    return gap[past_period(view, post) - post.last :]


def told_to_be(view: View, post: Item, gap: list[str]) -> bool:
    """ "Giám đốc Sở Y tế hiện nay là ông A", "… trước đó là bà B", "Phó Giám đốc phụ trách dược là bà C"; not "con của
    Giám đốc là …"."""
    words, gap = view.scan.lexicon.words, unbracketed(_behind_period(view, post, gap))
    if gap[-1:] != ["là"] or "," in gap or view.scan.low(post.first - 1) in words.of_others:
        return False
    charged = " ".join(gap[:2]) in words.in_charge and len(gap) <= _CHARGE
    return charged or set(gap[:-1]) <= words.incumbent or " ".join(gap[:-1]) in words.earlier


def back_in_office(view: View, left: int, right: int) -> bool:
    """ "từng là Giám đốc, | hiện là | Chủ tịch HĐQT Công ty X", "…, | nay là | P": what stands behind them is not
    over; but "Huyện ủy X, nay là Đảng ủy Y, P" tells what a body is called now."""
    said, words = unbracketed(view.gap(left, right)), view.scan.lexicon.words
    if said[-1:] == ["là"] and not words.today.isdisjoint(said[-2:-1]):
        return True
    return any(" ".join(pair) in words.now_in_office for pair in pairwise(said))
