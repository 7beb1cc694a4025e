"""Titles that open a list of all who share them: "ba Phó Chủ tịch UBND xã X: A, B, C", "các Phó Giám đốc gồm ông A"."""

from __future__ import annotations

from itertools import dropwhile

from ingest.grammar.pieces import Post
from ingest.join import Item
from ingest.relate.view import View

# So many words before a title shared by all the number of its holders stands.
_COUNTED = 5
# So many words has a term behind it at most, with its marks.
_TERM, _MARKS = 14, frozenset((",", "-", "–"))
# So near behind a title a list is opened, and behind its term.
_NEAR, _FAR = 6, 8
# So many words open a sentence before the title of a row of names ("Danh sách các").
_LED = 3
# Among so many words behind a title "gồm" stands.
_COMPRISES = 4


def opens_names(view: View, title: Item) -> bool:
    """ "ba cựu Chủ tịch UBND xã X: A, B, C", "các đồng chí nguyên là Ủy viên X như A, B": names without titles."""
    after, before = view.scan.low(title.last), view.gap(max(view.first, title.first - 6), title.first)
    several = _counted(view, title, before[-2:])
    return (after == ":" and several and not _of_each(view, title)) or (after == "như" and "các" in before)


def opens_group(view: View, row: list[Item], k: int) -> bool:
    """ "các Phó Giám đốc gồm ông A, bà B", "4 Phó Bí thư, gồm các đồng chí: A, P; B, Q": do all of them follow?"""
    item = row[k]
    comma = view.gap(item.last, item.last + 2) == [",", "gồm"]  # "có hai Phó Giám đốc Sở X, gồm ông A, bà B"
    after = _behind_term(view, item.last + (comma or view.scan.low(item.last) == "qua"))
    first = row[first_title(view, row, k)].first
    while view.scan.low(first - 1) in view.scan.lexicon.words.weak_holding and first > view.first:
        first -= 1  # "bốn đồng chí được bầu giữ chức P, gồm …"
    before = view.gap(max(view.first, first - _COUNTED), first)
    named = after[:1] == ["gồm"] and k + 1 < len(row) and row[k + 1].first == item.last + 1 + comma
    said = [word for word in before if word not in view.scan.lexicon.words.address]
    before = said[-1:] if comma else before  # but "số 1 Tổ Đại biểu Quốc hội tỉnh X, gồm ông A"
    if named and _counted(view, item, before):
        return True  # "các Phó Giám đốc gồm ông A, bà B"
    told = after[:1] == ["các"] and after[1:2] and after[1] in view.scan.lexicon.words.terms_told
    if told and ":" in after:
        return True  # "nguyên Chủ tịch UBND tỉnh các thời kỳ: A, B"
    colon = after[after[:1] == ["là"] :][:1] == [":"]  # "các đồng chí Phó Chủ nhiệm là: A, B"
    if colon and not _of_each(view, item) and ("các" in before or _counted(view, item, before, frozenset())):
        return True
    return "gồm" in after[:_COMPRISES] and _comprises(view, item, first, after, before)


def _comprises(view: View, item: Item, first: int, after: list[str], before: list[str]) -> bool:
    """ "Phó Chủ tịch gồm các đồng chí: A, B", "Phó Bí thư gồm 4 đồng chí: A, B, C, D", "… gồm: A, P; B, Q"; not "bầu
    các chức danh P và Q gồm: A giữ chức P; …"."""
    if after[0] != "gồm" or ":" not in after:  # "4 Phó Bí thư, gồm các đồng chí A, B"
        return ("các" in after or ":" in after) and _counted(view, item, before)
    title = item.piece.title if isinstance(item.piece, Post) and after[1] == ":" else None
    if title is not None and not title.single and first - view.first <= _LED:
        return True  # "Ủy viên Ban Thường vụ gồm: A, B"
    deputies = title is not None and title.name.startswith("Phó ")
    return after[1] == "các" or deputies or _counted(view, item, after[1 : after.index(":")])


def _of_each(view: View, title: Item) -> bool:
    """ "các Bộ trưởng: A - Bộ X; B - Bộ Y": each of a body of his own, where a title of one seat names none."""
    piece = title.piece
    unnamed = isinstance(piece, Post) and piece.body is None and piece.place is None and piece.title.body != "none"
    return unnamed and isinstance(piece, Post) and piece.title.single and view.scan.low(title.first - 1) == "các"


def _counted(view: View, title: Item, said: list[str], plurals: frozenset[str] | None = None) -> bool:
    """Does a number or a plural stand among some words? Numbers above four are read as words where the title names its
    body: "Quốc hội có sáu Phó Chủ tịch: …" does not tell whose."""
    words, piece = view.scan.lexicon.words, title.piece
    numbers = words.counts if isinstance(piece, Post) and piece.body is not None else frozenset()
    named = numbers | (words.several if plurals is None else plurals)
    return any(w.isdigit() or w in named for w in said)


def _behind_term(view: View, at: int) -> list[str]:
    """The words behind a title, and behind its term where a list opens there: "khóa VIII, nhiệm kỳ 2019-2024 gồm"."""
    after = view.gap(at, min(at + _TERM, view.last))
    closed = view.scan.lexicon.words
    words = closed.term_words | closed.elects | closed.led_up | _MARKS  # "… khóa VIII được bầu gồm: A, B"
    rest = list(dropwhile(lambda word: word in words or word[0].isdigit(), after))
    rest = rest[rest[:1] == ["bao"] :]  # "… khóa X bao gồm: A, B"
    return rest[:_NEAR] if rest[:1] == ["gồm"] else after[:_FAR]


def first_title(view: View, row: list[Item], k: int) -> int:
    """ "Các đồng chí Ủy viên Bộ Chính trị, Phó Chủ tịch Quốc hội: A, B": where the titles of all begin."""
    while k and isinstance(row[k - 1].piece, Post) and view.gap(row[k - 1].last, row[k].first) == [","]:
        k -= 1
    return k
