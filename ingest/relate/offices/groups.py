"""Titles that several people share: "các đồng chí Ủy viên Bộ Chính trị: A; B", "các ông A, B, Phó Giám đốc Sở Y tế"."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from ingest.grammar.pieces import PersonName, Post
from ingest.grammar.rows import PARTS, unbracketed
from ingest.join import Item
from ingest.relate.offices.groupheads import first_title, opens_group, opens_names
from ingest.relate.offices.periods import LONGEST
from ingest.relate.offices.spans import NOW, period_after
from ingest.relate.view import View

_MARKS = frozenset((",", "-", "–"))


@dataclass(slots=True)
class Holder:
    """A person as a sentence names him or her, and the posts that stand with the name."""

    item: Item
    posts: list[Item] = field(default_factory=list)


def shared_heads(view: View, row: list[Item], people: dict[int, Holder]) -> None:
    """ "các đồng chí Ủy viên Bộ Chính trị: A; B", "8 phó trưởng ban, gồm các ông A; B": everybody named after it."""
    if view.scan.lexicon.words.sharers_open.isdisjoint(view.gap(view.first, view.last)):  # nearly everywhere
        return
    for k, item in enumerate(row):
        bare = isinstance(item.piece, Post) and opens_names(view, item)
        whose = view.scan.low(item.first - 1) == "của"  # "Căn cứ các Quyết định của P: ông A nghỉ hưu; ông B …"
        if whose or not isinstance(item.piece, Post) or not (bare or opens_group(view, row, k)):
            continue
        each = k + 1 < len(row) and _told_behind(view, row[k + 1], people)
        fronted = k + 1 < len(row) and _titled_before(view, item, row[k + 1])
        for other in row[k + 1 :]:
            gap = view.gap(item.last, other.first)
            if ("các" in gap[3:] and ":" in gap[3:] and isinstance(other.piece, Post)) or _over(view, row, k, other):
                break
            titled = isinstance(other.piece, PersonName) and bool(people[id(other)].posts)
            placed = fronted or (each and _told_behind(view, other, people))
            if bare and titled and not placed and not _bracketed(view, item, people[id(other)]):
                break
            if isinstance(other.piece, PersonName) and not _same_title(people[id(other)], item):
                people[id(other)].posts += [*row[first_title(view, row, k) : k], item]


def _titled_before(view: View, seat: Item, first: Item) -> bool:
    """ "các Ủy viên Trung ương Đảng: Bộ trưởng Bộ Y tế A; …": do offices stand before those who have a seat?"""
    several = isinstance(seat.piece, Post) and not seat.piece.title.single
    return several and isinstance(first.piece, Post) and view.gap(seat.last, first.first) == [":"]


def _told_behind(view: View, item: Item, people: dict[int, Holder]) -> bool:
    """ "Các Ủy viên Bộ Chính trị: A - Chủ tịch Quốc hội; B - Bí thư …": has a name its own offices behind it? Those in
    brackets tell everybody's part in the group."""
    posts = people[id(item)].posts if isinstance(item.piece, PersonName) else []
    behind = bool(posts) and all(post.first > item.first for post in posts)
    return behind and view.scan.low(item.last) != "("


def _bracketed(view: View, seat: Item, person: Holder) -> bool:
    """ "4 Phó Bí thư Tỉnh ủy X: ông A (thường trực), bà B (Chủ tịch HĐND tỉnh)": offices in brackets behind a name are
    told besides that of all, but for others of the same body, which tell everybody's part in it."""
    item, posts = person.item, person.posts
    before, words = view.before(item.first, "Person"), view.scan.lexicon.words
    if before is None or view.scan.low(item.last) != "(" or any(post.first < item.first for post in posts):
        return False
    if not (words.address | PARTS).issuperset(unbracketed(view.gap(before.last, item.first))):
        return False
    return _same_title(person, seat) or all(post.org is None or post.org is not seat.org for post in posts)


def told_of_several(view: View, row: list[Item], people: dict[int, Holder]) -> None:
    """ "Phó Chủ tịch UBND tỉnh hiện là các ông A, B và C", "… đại biểu Quốc hội đương nhiệm là bà A và ông B"."""
    for k, item in enumerate(row[:-1]):
        if not isinstance(item.piece, Post) or item.office is None or item.office.title.single:
            continue
        last = item
        for other in row[k + 1 :]:
            if isinstance(other.piece, Post) and last is not item:
                continue  # "… là bà A - Giám đốc Sở X và ông B"
            gap = view.gap(last.last, other.first) if last is item else _between(view, last, other)
            joined = _predicated(view, gap) if last is item else _joined(view, gap)
            if not (joined and isinstance(other.piece, PersonName)):
                break
            if item not in people[id(other)].posts:
                people[id(other)].posts.append(item)
            last = other


def _predicated(view: View, gap: list[str]) -> bool:
    """Do the words between an office and a name say whose it is, and where: "… đương nhiệm tại đơn vị này là",
    "…, nhiệm kỳ 2016-2021, đó là"?"""
    words = view.scan.lexicon.words
    passing = words.address | words.several | words.term_words | _MARKS
    gap = gap[: len(gap) - (gap[-1:] == [":"])]  # "… là các đồng chí: A, B"
    said = [w for w in gap if w not in passing and not w[0].isdigit()]
    place = next((k for k, w in enumerate(said[:-1]) if w == "tại"), len(said) - 1)
    return said[-1:] == ["là"] and set(said[:place]) <= words.incumbent | words.the_others


def _joined(view: View, gap: list[str]) -> bool:
    return bool(gap) and set(gap) <= {",", "và"} | view.scan.lexicon.words.address


def _between(view: View, left: Item, right: Item) -> list[str]:
    """The words between two names, without the titles of the first where "và" joins the last one."""
    bare = [word for word in view.untitled(left.last, right.first) if word not in ("-", "–")]
    return bare if "và" in bare else view.gap(left.last, right.first)


def _over(view: View, row: list[Item], k: int, other: Item) -> bool:
    """ "Ủy viên X: A, B; Bí thư Y C": a semicolon ends a group joined by commas, "; các" every one."""
    first = [i for i in row[k + 1 :] if isinstance(i.piece, PersonName)][:2]
    joined = len(first) > 1 and ";" not in view.gap(first[0].last, first[1].first)
    gap = view.gap(row[k].last, other.first)
    semicolons = [at for at, word in enumerate(gap) if word == ";"]
    return any(joined or gap[at + 1 : at + 2] == ["các"] for at in semicolons)


def _same_title(person: Holder, item: Item) -> bool:
    """Is the person's own title at the same body a special form of the group's ("Phó trưởng ban Thường trực")?"""
    assert item.office is not None
    name, body = item.office.title.name, item.org
    owned = [p for p in person.posts if p.office is not None and p.office.title.name.startswith(name)]
    return any(p.org is None or body is None or p.org.key == body.key for p in owned)


def shared_openings(view: View, row: list[Item], people: dict[int, Holder]) -> None:
    """ "Phó Chánh án TAND tối cao A, B; …", "Phó Chủ tịch UBND tỉnh A và B": a deputy's title before two bare names."""
    for k in range(1, len(row) - 1):
        title, first, second = row[k - 1 : k + 2]
        if not (isinstance(title.piece, Post) and isinstance(first.piece, PersonName) and title.last == first.first):
            continue
        if title.office is None or not title.office.title.name.startswith("Phó ") or not _bare(view, row, k + 1):
            continue
        if title in people[id(first)].posts and view.gap(first.last, second.first) in ([","], ["và"]):
            people[id(second)].posts.append(title)
    _shared_plurals(view, row, people)
    _each_with_years(view, row, people)


def _each_with_years(view: View, row: list[Item], people: dict[int, Holder]) -> None:
    """ "Chủ tịch UBND huyện X: A (2004 - 2011), B (từ 8/2011)": one after the other, each with the years in office."""
    for k, title in enumerate(row[:-1]):
        if not isinstance(title.piece, Post) or view.scan.low(title.last) != ":":
            continue
        at = title.last + 1
        for item in row[k + 1 :]:
            apart = set(view.gap(at, item.first)) <= PARTS | view.scan.lexicon.words.address
            if not (isinstance(item.piece, PersonName) and apart and _years_in_brackets(view, item)):
                break
            if title not in people[id(item)].posts:
                people[id(item)].posts.append(title)
            at = next((n + 1 for n in range(item.last, view.last) if view.scan.low(n) == ")"), view.last)


def _years_in_brackets(view: View, person: Item) -> bool:
    """Years of an office, and not those of a life."""
    days = period_after(view, person) if view.scan.low(person.last) == "(" else None
    if days is None or not days[0]:
        return False
    return days[1] in ("", NOW) or int(days[1][:4]) - int(days[0][:4]) <= LONGEST


def _shared_plurals(view: View, row: list[Item], people: dict[int, Holder]) -> None:
    """ "Các Phó Chủ tịch UBND tỉnh A, B và C tiếp đoàn", "hai Phó Giám đốc Sở Y tế A và B": a title in the plural."""
    for k, title in enumerate(row[:-2]):
        several = isinstance(title.piece, Post) and view.scan.low(title.first - 1) in view.scan.lexicon.words.several
        if not several or title.last != row[k + 1].first or title not in _posts_of(people, row[k + 1]):
            continue
        for left, right in pairwise(row[k + 1 :]):
            if not _alike(view, people, right, title) or view.gap(left.last, right.first) not in ([","], ["và"]):
                break
            people[id(right)].posts = [title]


def _posts_of(people: dict[int, Holder], item: Item) -> list[Item]:
    return people[id(item)].posts if id(item) in people else []


def _alike(view: View, people: dict[int, Holder], item: Item, title: Item) -> bool:
    """A whole name that stands without a title of its own, behind it too: as the one before it."""
    whole = isinstance(item.piece, PersonName) and not item.piece.short and _posts_of(people, item) in ([], [title])
    following = view.after(item.last, "Post")
    return whole and (following is None or following.first - item.last > 1)


def _bare(view: View, row: list[Item], k: int) -> bool:
    """A name without a title or a form of address, behind which its row ends or goes on with "và"."""
    piece = row[k].piece
    if not isinstance(piece, PersonName) or piece.honorific or piece.short:
        return False
    following = row[k + 1] if k + 1 < len(row) else None
    titled = following is not None and isinstance(following.piece, Post) and following.first - row[k].last <= 2
    ends = view.scan.low(row[k].last) in (";", ".", "và", "cùng") or row[k].last >= view.last
    ends = ends or row[k - 2].first == view.first  # "Phó Chủ tịch UBND tỉnh A, B tặng hoa"
    return ends and (not titled or view.scan.low(row[k].last) == ";")


def shared_tails(view: View, row: list[Item], people: dict[int, Holder]) -> None:
    """ "các ông A, B, Phó Giám đốc Sở Y tế": the title after the last name is everybody's."""
    first = _first_of_list(row)
    for k in range(len(row) - 2, -1, -1):
        left, right = row[k], row[k + 1]
        if not (isinstance(left.piece, PersonName) and isinstance(right.piece, PersonName)):
            continue
        gap = view.gap(left.last, right.first)
        if people[id(left)].posts or not _joined(view, gap):
            continue
        shared = [p for p in people[id(right)].posts if p.first > right.first]
        bracketed = view.scan.low(right.last) == "("  # "các ông A, B (Phó Giám đốc Sở Y tế)": B's
        plural = not bracketed and _plural_before(view, row[first[k]])
        if shared and (plural or _of_all(view, right, shared[0])):
            people[id(left)].posts.extend(shared)


def _first_of_list(row: list[Item]) -> list[int]:
    """For each place of the row where the names begin that stand there one after the other."""
    first: list[int] = []
    for k in range(len(row)):
        first.append(first[-1] if k and isinstance(row[k - 1].piece, PersonName) else k)
    return first


def _of_all(view: View, last: Item, title: Item) -> bool:
    """ "ông A và bà B, đều là Phó Giám đốc Sở Y tế"; "A, B - các Phó Giám đốc"."""
    return not view.scan.lexicon.words.of_all.isdisjoint(view.gap(last.last, title.first))


def _plural_before(view: View, name: Item) -> bool:
    """ "các ông", "các đồng chí", "hai đồng chí" somewhere before the first name of a list."""
    before = view.gap(max(view.first, name.first - 4), name.first + 3)
    return any(w in view.scan.lexicon.words.several for w in before)
