"""Who is named together: "ông A và ông B", "A, Bí thư X, và B, Chủ tịch Y", "A, B, C"; "Sở A phối hợp với Sở B"."""

from __future__ import annotations

from collections.abc import Iterable

from ingest.grammar.pieces import Body, PersonName, Post
from ingest.grammar.rows import JOINTS, unbracketed
from ingest.join import Item
from ingest.relate.view import View


def joint(view: View, person: Item) -> list[Item]:
    """The people whom "và" or commas join to one who is named last: "bầu ông A và ông B", "A, B, C được bầu"."""
    found = [person]
    for other in reversed([i for i in view.items if i.label == "Person" and i.last <= person.first]):
        gap = _regrouped(_without_terms(view, unbracketed(view.untitled(other.last, found[-1].first))))
        dashed = _DASHES if len(gap) < found[-1].first - other.last and "và" in gap else _NONE
        if not gap or not set(gap) <= _joining(view) | dashed | (_STACKED if {",", ";"} & set(gap) else _NONE):
            break
        if _owner(view, other):
            break
        if other.draft is found[-1].draft:
            found[-1] = other  # the name stands before an office that means its holder
            continue
        found.append(other)
    several = len(found) > 1 and (
        "và" in view.untitled(found[-1].last, person.first)
        or (";" in view.untitled(found[-1].last, person.first) and all(_named(i) for i in found))
        or _plural(view, found[-1])
        or view.scan.low(_title(view, found[-1]) - 1) == ":"
        or all(_titled(view, i) for i in found)
        or all(_addressed(view, i) for i in found)
        or _under_one_address(view, found)
    )
    return found if several else [person]


def _regrouped(gap: list[str]) -> list[str]:
    """ "A, P; các đồng chí Phó Chủ tịch: B, C": without the colon behind the office of those who follow."""
    return gap[:-1] if gap[-1:] == [":"] and "các" in gap and not {",", ";", "và"}.isdisjoint(gap[:1]) else gap


def _without_terms(view: View, gap: list[str]) -> list[str]:
    """ "A, Phó Bí thư Tỉnh ủy khóa XIX; B": without the terms of the offices between two names."""
    words = view.scan.lexicon.words
    if words.term_heads.isdisjoint(gap):
        return gap
    terms = words.term_words - {"và", "các"}
    return [word for word in gap if word not in terms and not word[0].isdigit()]


def onward(view: View, person: Item, *, several: bool = False) -> list[Item]:
    """The people whom "và" joins to one who is named first: "của ông A và bà B", "ông A và các Phó Chủ tịch B, C".

    ``several``: commas alone join them, since a list has been opened.
    """
    found = [person]
    for other in [i for i in view.items if i.label == "Person" and i.first >= person.last]:
        gap = unbracketed(view.untitled(found[-1].last, other.first))
        if ("và" not in gap and not several) or not gap or not set(gap) <= _joining(view):
            break
        several = several or ("và" in gap and "các" in gap)
        found.append(other)
    return found


def joined_before(view: View, last: Item, row: Iterable[Item], joints: frozenset[str] = JOINTS) -> list[Item]:
    """Those of a row that only joining words put before the one named last, from the last to the first: "do Bộ Chính
    trị, Ban Bí thư chủ trì"; what stands in the name of one is no other."""
    found = [last]
    for one in reversed([i for i in row if i.last <= last.first]):
        if one.last > found[-1].first:
            continue
        if not joints.issuperset(unbracketed(view.gap(one.end, found[-1].first))):
            break
        found.append(one)
    return found


def side_by_side(view: View, actor: Item) -> list[Item]:
    """Bodies or offices that act together: "Bộ A và Bộ B ban hành …", "Bộ trưởng Bộ A và Chánh án B ban hành …", "Sở A
    phối hợp với Sở B kiểm tra …"; not "chỉ đạo của A và B"."""
    row, joints = [actor], view.scan.lexicon.words.jointly if actor.label == "Organisation" else _AND
    for one in reversed([i for i in view.of(actor.label) if i.last <= actor.first]):
        words = set(view.gap(one.last, row[-1].first))
        joined = actor.label != "Person" and bool(words) and words <= joints and words != {","}
        if not joined and (words != {"-"} or not _of_one_head(one, row[-1])):
            break
        row.append(one)
    others = view.scan.low(row[-1].first - 1) in ("của", "theo", "với")
    return [actor] if others else row


def _of_one_head(left: Item, right: Item) -> bool:
    """ "Liên Bộ Tài chính - Bộ Y tế": two of a list whose head is said for all."""
    return all(isinstance(i.piece, Body) and i.piece.listed for i in (left, right))


# "ông A - P và bà B": before the title of the first.
_DASHES, _NONE = frozenset(("-", "–", "(", ")")), frozenset[str]()
_AND = frozenset(("và",))
# "A, P - Q B": two offices of one.
_STACKED = frozenset(("-",))


def _owner(view: View, person: Item) -> bool:
    """ "Theo lời mời của Chủ tịch Quốc hội A, Thủ tướng B dự …": the first has only invited."""
    return view.scan.low(_title(view, person) - 1) == "của"


def _joining(view: View) -> frozenset[str]:
    return view.scan.lexicon.words.joining


def _plural(view: View, first: Item) -> bool:
    several, title = view.scan.lexicon.words.several, _title(view, first)
    return any(w in several for w in view.gap(max(view.first, min(first.first - 4, title - 1)), first.first + 1))


def _title(view: View, person: Item) -> int:
    """Where the offices right before a name begin: "các | Phó Chủ tịch UBND tỉnh A, B"."""
    return min((p.first for p in view.of("Post") if p.last == person.first), default=person.first)


def _named(person: Item) -> bool:
    """By name, and not by an office that means its holder."""
    return isinstance(person.piece, PersonName)


def _addressed(view: View, person: Item) -> bool:
    """ "ông A, Giám đốc Sở X, bà B, Giám đốc Sở Y đã trả lời": each with a form of address."""
    piece = person.piece
    opens = person.first == view.first or view.scan.low(person.first - 1) == ","
    return isinstance(piece, PersonName) and piece.honorific and opens


def _under_one_address(view: View, found: list[Item]) -> bool:
    """ "Đồng chí A, B được bầu làm P": the form of address of the first, which opens the clause, is for all."""
    *others, first = found
    opens = first.first == view.first or view.scan.low(first.first - 1) in (";", "-", "+")
    bare = all(isinstance(i.piece, PersonName) and not i.piece.honorific and not i.piece.short for i in others)
    return opens and isinstance(first.piece, PersonName) and first.piece.honorific and bare


def _titled(view: View, person: Item) -> bool:
    """A title right before the name: "Tổng Bí thư A, Chủ tịch nước B"."""
    posts = (p for p in view.sentence.clause.pieces if isinstance(p, Post))
    return _named(person) and any(p.last == person.first for p in posts)
