"""Rows of names behind their titles: "Bí thư X A, Chủ tịch Y - B": whose each title is."""

from __future__ import annotations

from ingest.grammar.pieces import PersonName, Post
from ingest.join import Item
from ingest.relate.offices.titlegaps import leads
from ingest.relate.view import View

# So many names make a row that shows how it is written.
_ROW = 3
# So many words tell where a body is, before the dash of a name.
_ASIDE = 12


def titles_first(view: View, row: list[Item], j: int) -> bool:
    """ "Bí thư X A, Phó Chủ tịch Y - Trưởng đoàn Z B, Giám đốc T C": all names of the row stand behind their titles,
    so the office behind A, which a dash joins to the one before B, is B's."""
    names = [k for k, item in enumerate(row) if isinstance(item.piece, PersonName)]
    behind = all(_called(view, row, k) for k in names)
    several = len(names) >= _ROW and all(view.gap(row[k].last, row[k + 1].first) == [","] for k in names[:-1])
    return behind and names[-1] == len(row) - 1 and (several or dash_only(view.gap(row[j].last, row[j + 1].first)))


def dashed(view: View, row: list[Item], k: int) -> bool:
    """ "Bí thư X - A, Chủ tịch Y - B": one of a row of names behind a dash, or nothing, and their titles."""
    first = last = k
    while first > 1 and _goes_on(view, row, first - 2) and _called(view, row, first - 2):
        first -= 2
    while _goes_on(view, row, last) and _called(view, row, last + 2):
        last += 2
    return first < last and not told_after(view, row, last)


def told_after(view: View, row: list[Item], k: int) -> bool:
    """Does a title follow the name ``k``: behind a mark, also one that could not be read ("A – Trưởng phòng"), or with
    its body right behind it ("GS. A Giám đốc Đại học X")?"""
    following = next((p for p in view.pieces(row[k].last, row[k].last + _ASIDE) if isinstance(p, Post)), None)
    if following is None:
        return False
    gap = view.gap(row[k].last, following.first)
    whole = following.body is not None and view.scan.cap(following.first)
    return leads(gap, view.scan.lexicon.words.apposed) if gap else whole


def dash_only(gap: list[str]) -> bool:
    """Is there nothing but a dash?"""
    return bool(gap) and set(gap) <= {"-", "–", "—"}


def _goes_on(view: View, row: list[Item], k: int) -> bool:
    """Is ``k`` a name, with the title and the name of the next item behind it?"""
    if k + 2 >= len(row) or not (isinstance(row[k].piece, PersonName) and isinstance(row[k + 2].piece, PersonName)):
        return False
    between = view.gap(row[k].last, row[k + 1].first)
    return bool(between) and view.scan.lexicon.words.joining.issuperset(between)


def _called(view: View, row: list[Item], k: int) -> bool:
    """ "Bí thư Huyện ủy X A", "Bí thư Huyện ủy X - A", "Bí thư Thành ủy X, thủ phủ tỉnh Y - A"."""
    if not k or not isinstance(row[k - 1].piece, Post):
        return False
    post, name = row[k - 1], row[k]
    gap = view.gap(post.last, name.first)
    if not gap or not dash_only(gap[-1:]):
        return not gap
    aside = gap[0] == "," and len(gap) <= _ASIDE and not any(post.last <= c.first < name.first for c in view.cues)
    return len(gap) == 1 or aside
