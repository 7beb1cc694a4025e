"""The titles that follow a name: behind a comma, a dash or in brackets, one after the other."""

from __future__ import annotations

from ingest.grammar.pieces import PersonName, Post
from ingest.join import Item
from ingest.join.offices.rolls import BAR, next_cell
from ingest.join.offices.rows import acts_itself
from ingest.relate.offices.foreigners import foreigner, of_two_states
from ingest.relate.offices.groups import Holder
from ingest.relate.offices.titlegaps import continues, leads, past_owner, past_term
from ingest.relate.view import View

_PARTS = frozenset((",", ";", "(", ")"))
_ROW_MARKS = frozenset((":", ";", "-", "–", "+", "•", "*"))


def titles_after(view: View, row: list[Item], people: dict[int, Holder], used: set[int]) -> None:
    """Give each name the titles that follow it, besides those that were used before a name."""
    read = {id(i.piece) for i in view.of("Post")}
    for k, item in enumerate(row):
        if not isinstance(item.piece, PersonName):
            continue
        left, j, first, opened = item.last, k + 1, True, False
        j, left = _past_bracket(view, row, j, left)
        while j < len(row) and isinstance(row[j].piece, Post) and id(row[j]) not in used:
            left = left if first else past_owner(view, left, row[j].first)
            gap = past_term(view, _told(view, read, left, row[j].first))
            led = leads(gap, view.scan.lexicon.words.apposed) or _without_comma(view, people[id(item)], row[j])
            led = led or (first and (gap == [":"] or next_cell(gap)) and _in_list(view, item, row[j]))
            fits = led if first else continues(view, gap) or (gap == [";"] and view.scan.low(item.first - 1).isdigit())
            if not (fits or _recalled(view, left, row[j])) or (")" in gap and not opened and not first):
                break
            if view.scan.low(row[j].last) == ":" and "các" in gap:
                break  # "A, các Phó Giám đốc: B, C"
            if any(of_two_states(view, post, row[j]) for post in people[id(item)].posts) or acts_itself(
                view.scan, item.piece, row[j].piece
            ):
                break
            opened |= "(" in gap
            if not foreigner(view, row[j], item):
                people[id(item)].posts.append(row[j])
            used.add(id(row[j]))
            left, j, first = row[j].last, j + 1, False


def _in_list(view: View, person: Item, post: Item) -> bool:
    """ "- Đồng chí A: Chủ tịch (1992 - 1997)", "| 1 | A | Giám đốc |": a name opens the row, which says no more
    than the office."""
    opens = all(not word.isalpha() for word in view.gap(view.first, person.first))
    return opens and (post.last >= view.last or view.scan.low(post.last) in ("(", ";", ".", BAR))


def _without_comma(view: View, person: Holder, post: Item) -> bool:
    """ "đồng chí A Bí thư Huyện ủy X phát biểu", "- Lê Văn B Chủ tịch Hội Y": a title right behind a name that has none
    yet, and that a form of address or the begin of its row opens."""
    name, title = person.item, post.piece
    if post.first != name.last or person.posts or not isinstance(name.piece, PersonName) or not isinstance(title, Post):
        return False
    before = view.scan.low(name.first - 1)
    opens = name.piece.honorific or name.first == view.first or before in _ROW_MARKS | view.scan.lexicon.words.address
    opens = opens or before.isdigit()  # "1 Trần Văn A Bí thư X 2 Lê Văn B …"
    whole = title.body is not None or title.inside or view.scan.cap(title.first)
    return opens and whole and " " in name.piece.name


def _told(view: View, read: set[int], left: int, right: int) -> list[str]:
    """The words between two titles that are of none; one that was not read ("Tổ trưởng Tổ 5") ends at its comma."""
    posts = [p for p in view.pieces(left, right) if isinstance(p, Post)]
    inside = {at for p in posts for at in range(p.first, p.last if id(p) in read else _unread_end(view, p.last, right))}
    return [view.scan.low(at) for at in range(left, right) if at not in inside]


def _unread_end(view: View, at: int, stop: int) -> int:
    """Where the words end that go on with a title that could not be read, if nothing is told and nobody named there."""
    end = next((k for k in range(at, stop) if view.scan.low(k) in _PARTS), at)
    told = any(at <= c.first < end for c in view.cues) or any(at <= i.first < end for i in view.of("Person"))
    return at if told else end


def _recalled(view: View, left: int, post: Item) -> bool:
    """ "A, sinh năm 1940; quê quán: …; nguyên Bí thư X; nguyên Bộ trưởng Y": what a notice of death lists."""
    piece = post.piece
    told = any(left <= c.first < post.first and c.name not in ("hold", "past") for c in view.cues)
    former = isinstance(piece, Post) and piece.former
    return former and not told and view.scan.low(post.first - 1) in (",", ";", ":")


def _past_bracket(view: View, row: list[Item], j: int, left: int) -> tuple[int, int]:
    """Past "(em trai bà B, Bí thư …)": what stands in brackets after a name tells of others when it names somebody."""
    if view.scan.low(left) != "(":
        return j, left
    end = next((k for k in range(left, min(left + 40, view.last)) if view.scan.low(k) == ")"), None)
    inside = [i for i in row[j:] if end is not None and i.first < end]
    if end is None or not any(isinstance(i.piece, PersonName) for i in inside):
        return j, left
    return j + len(inside), end + 1
