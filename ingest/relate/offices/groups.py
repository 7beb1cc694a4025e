"""Titles that several people share: "các đồng chí Ủy viên Bộ Chính trị: A; B", "các ông A, B, Phó Giám đốc Sở Y tế"."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import dropwhile, pairwise

from ingest.grammar.pieces import PersonName, Post
from ingest.grammar.rows import PARTS
from ingest.join import Item
from ingest.relate.offices.periods import LONGEST
from ingest.relate.offices.spans import NOW, period_after
from ingest.relate.view import View

# So many words before a title shared by all the number of its holders stands.
_COUNTED = 5
# So many words has a term behind it at most, with its marks.
_TERM, _MARKS = 14, frozenset((",", "-", "–"))
_OTHERS = frozenset(("khác",))
"""“Ba Phó Bí thư X khác là các ông A, B và C”."""
# So near behind a title a list is opened, and behind its term.
_NEAR, _FAR = 6, 8
# So many words open a sentence before the title of a row of names ("Danh sách các").
_LED = 3


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
        bare = isinstance(item.piece, Post) and _opens_names(view, item)
        if not isinstance(item.piece, Post) or not (bare or _opens_group(view, row, k)):
            continue
        each = k + 1 < len(row) and _told_behind(view, row[k + 1], people)
        fronted = k + 1 < len(row) and _titled_before(view, item, row[k + 1])
        for other in row[k + 1 :]:
            gap = view.gap(item.last, other.first)
            if ("các" in gap[3:] and ":" in gap[3:] and isinstance(other.piece, Post)) or _over(view, row, k, other):
                break
            titled = isinstance(other.piece, PersonName) and bool(people[id(other)].posts)
            if bare and titled and not (fronted or (each and _told_behind(view, other, people))):
                break
            if isinstance(other.piece, PersonName) and not _same_title(people[id(other)], item):
                people[id(other)].posts += [*row[_first_title(view, row, k) : k], item]


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
    said = [w for w in gap if w not in passing and not w[0].isdigit()]
    place = next((k for k, w in enumerate(said[:-1]) if w == "tại"), len(said) - 1)
    return said[-1:] == ["là"] and set(said[:place]) <= words.incumbent | _OTHERS


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


def _opens_names(view: View, title: Item) -> bool:
    """ "ba cựu Chủ tịch UBND xã X: A, B, C", "các đồng chí nguyên là Ủy viên X như A, B": names without titles."""
    after, before = view.scan.low(title.last), view.gap(max(view.first, title.first - 6), title.first)
    several = _counted(view, title, before[-2:])
    return (after == ":" and several) or (after == "như" and "các" in before)


def _opens_group(view: View, row: list[Item], k: int) -> bool:
    item = row[k]
    after = _behind_term(view, item.last + (view.scan.low(item.last) == "qua"))
    first = row[_first_title(view, row, k)].first
    while view.scan.low(first - 1) in view.scan.lexicon.words.weak_holding and first > view.first:
        first -= 1  # "bốn đồng chí được bầu giữ chức P, gồm …"
    before = view.gap(max(view.first, first - _COUNTED), first)
    named = after[:1] == ["gồm"] and k + 1 < len(row) and row[k + 1].first == item.last + 1
    if named and _counted(view, item, before):
        return True  # "các Phó Giám đốc gồm ông A, bà B"
    told = after[:1] == ["các"] and after[1:2] and after[1] in view.scan.lexicon.words.terms_told
    counted = _counted(view, item, before, frozenset())
    colon = after[after[:1] == ["là"] :][:1] == [":"]  # "các đồng chí Phó Chủ nhiệm là: A, B"
    if (colon and ("các" in before or counted)) or (told and ":" in after):
        return True  # "nguyên Chủ tịch UBND tỉnh các thời kỳ: A, B"
    if after[:2] == ["gồm", "các"] and ":" in after:
        return True  # "Phó Chủ tịch gồm các đồng chí: A, B"
    several = isinstance(item.piece, Post) and not item.piece.title.single
    if several and after[:2] == ["gồm", ":"] and first - view.first <= _LED:
        return True  # "Ủy viên Ban Thường vụ gồm: A, B"; not "bầu các chức danh P và Q gồm: A giữ chức P; …"
    if after[:1] == ["gồm"] and ":" in after:  # "Phó Bí thư gồm 4 đồng chí: A, B, C, D", "… gồm: A, P; B, Q"
        deputies = after[1] == ":" and isinstance(item.piece, Post) and item.piece.title.name.startswith("Phó ")
        return deputies or _counted(view, item, after[1 : after.index(":")])
    return "gồm" in after[:4] and ("các" in after or ":" in after) and _counted(view, item, before)


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
    return rest[:_NEAR] if rest[:1] == ["gồm"] else after[:_FAR]


def _first_title(view: View, row: list[Item], k: int) -> int:
    """ "Các đồng chí Ủy viên Bộ Chính trị, Phó Chủ tịch Quốc hội: A, B": where the titles of all begin."""
    while k and isinstance(row[k - 1].piece, Post) and view.gap(row[k - 1].last, row[k].first) == [","]:
        k -= 1
    return k


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
