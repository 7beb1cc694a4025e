"""The titles that stand before a name: right before it, one upon the other, after a dash, behind a colon of a row."""

from __future__ import annotations

from ingest.grammar.countries import country_in
from ingest.grammar.pieces import PersonName, PlaceRef, Post
from ingest.join import Item
from ingest.join.offices.rolls import BAR, next_cell
from ingest.relate.offices.aides import is_aide, of_his_chief
from ingest.relate.offices.foreigners import foreigner
from ingest.relate.offices.groups import Holder
from ingest.relate.offices.incumbents import in_capacity, told_to_be
from ingest.relate.offices.terms import past_terms
from ingest.relate.offices.titlegaps import past_owner
from ingest.relate.offices.titlerows import dash_only, dashed, titles_first, told_after
from ingest.relate.view import View

# So many words and marks stand before the first title of a row: its number.
_NUMBERED = 2
# What a deputy is charged with, and form of address.
_CHARGE = 9
# So many words stand between two titles of a chain.
_CHAINED = 8
# "A làm P", "A là P", "A giữ chức P".
_TAKING = (["làm"], ["là"], ["giữ", "chức"])


def _plain(view: View, words: list[str]) -> list[str]:
    """The words without terms ("khóa XVI", "nhiệm kỳ 2020-2025") and forms of address."""
    passing = view.scan.lexicon.words.term_words | view.scan.lexicon.words.address | {"-", "–"}
    return [w for w in words if w not in passing and not w[0].isdigit()]


def titles_before(view: View, row: list[Item], people: dict[int, Holder], used: set[int]) -> None:
    """Give each name the titles right before it."""
    for k, item in enumerate(row):
        if not isinstance(item.piece, PersonName):
            continue
        right, j = item.first, k - 1
        while j >= 0 and isinstance(row[j].piece, Post):
            if not _before(view, row, j, k, right) or _others(view, row, j, right, item):
                break
            if right != item.first and _took_up(view, row, j):
                break
            people[id(item)].posts.append(row[j])
            used.add(id(row[j]))
            right, j = row[j].first, j - 1


def _took_up(view: View, row: list[Item], j: int) -> bool:
    """ "A làm P, Q là ông B": the first office is that of who stands before the verb."""
    before = row[j - 1] if j else None
    named = before is not None and isinstance(before.piece, PersonName)
    return named and before is not None and view.gap(before.last, row[j].first) in _TAKING


def _before(view: View, row: list[Item], j: int, k: int, right: int) -> bool:
    """Does the title ``j`` stand right before the name ``k``, or in a chain before its next title, at ``right``?"""
    gap = past_terms(_beside_place(view, row[j].last, right))
    if gap[:1] == ["("] and gap[-1:] == [")"] and ")" not in gap[:-1]:
        gap = []
    if right != row[k].first:
        words = view.scan.lexicon.words
        return len(gap) <= _CHAINED and "(" not in gap and set(gap) <= words.chain | words.term_words | words.address
    if len(gap) == 1 and gap[0].isdigit():
        return False  # "… 1 Trần Văn A, Bí thư X 2 Lê Văn B …": the number of the next row
    return (
        _adjacent(view, gap)
        or _at_a_time(view, gap)
        or in_capacity(view, row[: j + 1], gap)
        or _after_mark(view, row, j, k)
        or told_to_be(view, row[j], gap)
        or (gap in ([":"], [BAR]) and _in_row(view, row, j, row[k]))
    )


def _at_a_time(view: View, gap: list[str]) -> bool:
    """ "Bộ trưởng Bộ Y tế đương nhiệm A", "Giám đốc Sở Y tế lúc đó, ông B": a word for the time stands between."""
    words = view.scan.lexicon.words
    said = [word for word in gap if word != "," and word not in words.address]
    return len(said) > 1 and set(said) <= words.incumbent


def _in_row(view: View, row: list[Item], j: int, person: Item) -> bool:
    """ "…: Chủ tịch HĐND huyện: ông A; Phó Chủ tịch HĐND huyện: bà B": each office with its colon and whose it is."""
    piece = person.piece
    alone = j == 0 and row[0].first - view.first <= _NUMBERED and not view.cues  # "3. Phó Viện trưởng: Đoàn Đỗ"
    likely = isinstance(piece, PersonName) and (piece.likely or (alone and not piece.short))
    addressed = isinstance(piece, PersonName) and (piece.honorific or (likely and _ends_row(view, person)))
    while j and isinstance(row[j - 1].piece, Post) and view.gap(row[j - 1].last, row[j].first) == [","]:
        j -= 1  # "Phó Bí thư, Chủ tịch UBND phường: ông A"
    opens = row[j].first == view.first or view.scan.low(row[j].first - 1) in (":", ";", "-", "+", BAR)
    opens = opens and not (j > 0 and next_cell(view.gap(row[j - 1].last, row[j].first)))  # "A | Giám đốc | B"
    opens = opens or (j > 0 and view.scan.low(row[j].first - 1) == "," and ":" in view.gap(view.first, row[j].first))
    return addressed and opens


def _ends_row(view: View, person: Item) -> bool:
    """Does nothing but the end of its row follow a name?"""
    return person.last >= view.last or view.scan.low(person.last) in (";", ".", ",", "(", BAR)


def _beside_place(view: View, left: int, right: int) -> list[str]:
    """The words between a title and a name without where the body is, or whose: "Hiệu trưởng Trường X, phường Y, bà A",
    "Cục trưởng Cục X thuộc Bộ Y A"."""
    located, left = view.scan.lexicon.words.located, past_owner(view, left, right)
    places = [p for p in view.pieces(left + 1, right) if isinstance(p, PlaceRef) and p.last <= right]
    if not places:
        return view.gap(left, right)
    inside = {
        at
        for p in places
        if view.scan.low(p.first - 1) in located
        for at in range(p.first - 1, p.last + (view.scan.low(p.last) == ")"))
    }
    return [view.scan.low(at) for at in range(left, right) if at not in inside]


def _others(view: View, row: list[Item], j: int, right: int, person: Item) -> bool:
    """A title before a name that belongs to somebody else."""
    near = right == person.first
    apart = (
        _signed(view, row, j) or _of_an_aide(view, row, j)
        if near
        else _elsewhere(view, row, j) and not titles_first(view, row, j)
    )
    parted = not near and "các" in view.gap(row[j].last, right)  # "Chủ tịch X và các Phó Chủ tịch X A, B"
    before = (" ".join(view.gap(row[j].first - n, row[j].first)) for n in (2, 3))
    served = not view.scan.lexicon.words.of_another.isdisjoint(before)
    mandator = view.scan.low(row[j].last) == "," and (_mandator(view, row, j) or (near and _beside_him(view, row, j)))
    above = not near and _above(view, row[j], row[j + 1])
    met = not near and view.scan.low(row[j].first - 1) in view.scan.lexicon.words.receives
    received = met and view.before(row[j].first, "Person") is None  # who "gặp" them is named before, if not behind
    received = received or (not near and _met_at(view, row[j], person))
    return apart or parted or served or mandator or above or received or foreigner(view, row[j], person)


def _met_at(view: View, post: Item, person: Item) -> bool:
    """ "Tại buổi làm việc với Đại sứ X, Chủ tịch nước A nhấn mạnh …": the office of a guest ends the event's name."""
    return any(e.first < post.first and post.last == e.last <= person.first for e in view.of("Event"))


def _of_an_aide(view: View, row: list[Item], j: int) -> bool:
    """ "ông A, trợ lý Tổng Bí thư B", "ông A là trợ lý của Tổng Bí thư B": B is the one whom A serves."""
    if j == 0 or not is_aide(view, row[j]) or of_his_chief(view, row[j]):
        return of_his_chief(view, row[j])
    said = view.gap(row[j - 1].last, row[j].first)
    return isinstance(row[j - 1].piece, PersonName) and said in ([","], ["là"], ["–"], ["-"], ["("])


def _above(view: View, post: Item, after: Item) -> bool:
    """ "Báo cáo Thủ tướng Chính phủ, Bộ trưởng Bộ Y A nêu …": nobody holds a seat of the state and one below it."""
    ours, below = post.office, after.office
    if ours is None or below is None or below.org is None or not (ours.of_state and _now(post) and _now(after)):
        return False
    lower = below.org.head.name == "Bộ" or below.org.territory is not None or below.title.name.startswith("Phó ")
    return lower and view.gap(post.last, after.first) == [","]


def _now(item: Item) -> bool:
    return isinstance(item.piece, Post) and not item.piece.former


def _mandator(view: View, row: list[Item], j: int) -> bool:
    """ "Thừa ủy quyền của Chủ tịch nước (và Thủ tướng), Bộ trưởng A trao …": the offices in whose name somebody acts
    are others'."""
    while j and isinstance(row[j - 1].piece, Post) and _with_it(view, row[j - 1], row[j]):
        j -= 1
    return any(c.last == row[j].first for c in view.cued("mandate"))


def _with_it(view: View, left: Item, right: Item) -> bool:
    """Are two offices joined: by "và", or, both of the state, by a comma?"""
    gap = view.gap(left.last, right.first)
    of_state = all(item.office is not None and item.office.of_state for item in (left, right))
    return gap == ["và"] or (of_state and gap == [","])


def _beside_him(view: View, row: list[Item], j: int) -> bool:
    """ "Cùng với Bí thư Tỉnh ủy, ông A cũng dự": the offices of whoever is there besides."""
    while j and isinstance(row[j - 1].piece, Post) and view.gap(row[j - 1].last, row[j].first) == [","]:
        j -= 1
    first, beside = row[j].first, view.scan.lexicon.words.beside_another
    return any(" ".join(view.gap(max(view.first, first - size), first)) in beside for size in (1, 2, 3))


def _adjacent(view: View, gap: list[str]) -> bool:
    """Between a title and the name after it: nothing, forms of address, a term."""
    charged = " ".join(gap[:2]) in view.scan.lexicon.words.in_charge
    if charged and len(gap) <= _CHARGE and all(word.isalpha() for word in gap):
        return True  # "Phó Chủ tịch UBND xã phụ trách kinh tế A"
    parted = ":" in gap or len(gap) > 8 or {",", "và"} & set(gap[:1] + gap[-1:])
    return not (_plain(view, gap) or parted or dash_only(gap))


def _after_mark(view: View, row: list[Item], j: int, k: int) -> bool:
    """ "Giám đốc Công an tỉnh X, Đại tá A", "Bộ trưởng Bộ Y, ông A", "Chủ tịch UBND tỉnh Z - A": a comma before a rank,
    or a mark after the only title, where the name has no title of its own behind it."""
    gap, piece = view.gap(row[j].last, row[k].first), row[k].piece
    if j == k - 1 and dash_only(gap[-1:]) and dashed(view, row, k):
        return True
    if told_after(view, row, k):
        return False
    ranked, addressed = _address(view, piece) if isinstance(piece, PersonName) else (False, False)
    if gap[-1:] == [","] and _adjacent(view, gap[:-1]) and (ranked or addressed) and _by_act_of(view, row[j]):
        return False
    if gap[-1:] == [","] and _adjacent(view, gap[:-1]) and ranked:
        return True
    begins = row[j] if view.scan.low(row[j].first - 1) == ";" else None
    first = row[0] if j == 0 or _both(view, row, j) else begins
    alone = first is not None and first.office is not None and (first.office.title.single or _acts(view, first, row[k]))
    dash = dash_only([word for word in gap if word not in view.scan.lexicon.words.address])
    return (alone and gap == [","] and addressed) or (dash and (alone or _stacked(view, row, j)))


def _acts(view: View, post: Item, person: Item) -> bool:
    """ "Thay mặt Sở Y tế, Phó Chủ tịch UBND tỉnh X, ông A đã trao …": an office opens a clause, and its holder acts."""
    opens = post.first == view.first or view.scan.low(post.first - 1) == ","
    return opens and view.scan.low(person.last) in view.scan.lexicon.words.subject_then


def _by_act_of(view: View, post: Item) -> bool:
    """ "Theo quyết định của Giám đốc Công an tỉnh X, Đại tá A được điều động …": by another's decision."""
    opening = view.gap(view.first, post.first)
    return bool(opening) and opening[-1] == "của" and " ".join(opening[:3]) in view.scan.lexicon.words.by_act_of


def _both(view: View, row: list[Item], j: int) -> bool:
    """ "Bí thư Huyện ủy - Chủ tịch UBND huyện X, ông A": two offices that a dash joins open the sentence."""
    opened = j == 1 and row[0].first == view.first and isinstance(row[0].piece, Post)
    return opened and dash_only(view.gap(row[0].last, row[1].first))


def _stacked(view: View, row: list[Item], j: int) -> bool:
    """ "Phát biểu tại lễ, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh X - A …": offices that commas join open a clause, of
    one person if one of them has a single seat; no row of guests ("dự có Huyện ủy X, Giám đốc Y, Chủ tịch Z - A")."""
    first = j
    while first and isinstance(row[first - 1].piece, Post) and view.gap(row[first - 1].last, row[first].first) == [","]:
        first -= 1
    opens = row[first].first == view.first or view.scan.low(row[first].first - 1) == ","
    named = first > 0 and isinstance(row[first - 1].piece, PersonName)
    named = named or any(item.last == row[first].first - 1 for item in view.of("Organisation", "Person"))
    single = any(item.office is not None and item.office.title.single for item in row[first : j + 1])
    return first < j and opens and single and not named


def _address(view: View, person: PersonName) -> tuple[bool, bool]:
    """Does a rank or degree stand before the name, or "ông", "đồng chí"?"""
    words = view.scan.lexicon.words.pronouns
    plain = view.scan.low(person.first) in words or " ".join(view.gap(person.first, person.first + 2)) in words
    return person.honorific and not plain, person.honorific and plain


def _signed(view: View, row: list[Item], j: int) -> bool:
    """ "Ông A, Chủ tịch UBND xã X B" and no more: a caption, and the name of who wrote the article."""
    if j != 1 or len(row) != 3 or not _elsewhere(view, row, j):
        return False
    return (
        row[0].first == view.first
        and row[2].last >= view.last - 1
        and view.scan.low(row[0].first) in view.scan.lexicon.words.address
    )


def _of_the_host(view: View, post: Item, following: Item) -> bool:
    """ "Nhận lời mời của Tổng Bí thư Đảng Cộng sản X, Chủ tịch nước X A": both are of the one who invites."""
    invited = view.gap(post.first - 2, post.first) == ["mời", "của"]
    leads = post.office is not None and post.office.title.name.startswith(("Tổng Bí thư", "Bí thư"))
    countries = view.scan.lexicon.words.countries
    return (invited and leads) and all(country_in(item.draft.name, countries) is not None for item in (post, following))


def _elsewhere(view: View, row: list[Item], j: int) -> bool:
    """A post that follows its own holder ("A, Bí thư X, Chủ tịch Y B"), or is the object of "của", "với" and has one
    holder only, so that it stands for him or her ("chỉ đạo của Bí thư X, Chủ tịch Y B sẽ …")."""
    post = row[j]
    before = view.gap(max(view.first, post.first - 1), post.first)
    alone = post.office is not None and post.office.title.single
    if alone and before and before[-1] in ("của", "với", "theo", "bởi"):
        return not _of_the_host(view, post, row[j + 1])
    if j > 0 and isinstance(row[j - 1].piece, PersonName):
        gap = view.gap(row[j - 1].last, post.first)
        return bool(gap) and gap[0] in ("-", "–", "(", ",") and len(_plain(view, gap)) <= 1
    return False
