"""Short forms that mean all bodies of a kind, and none in particular: "các tỉnh ủy", "UBND tỉnh, thành phố"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from operator import attrgetter

from ingest.find import Clause
from ingest.grammar.bodies.words import noun
from ingest.grammar.pieces import Body, DirectiveRef, PersonName, Piece, PlaceRef, Post
from ingest.grammar.places import level_word, place_at
from ingest.grammar.scan import Scan
from ingest.join.bodies.clauserows import ROW, ClauseRows
from ingest.lexicon.trie import each

_RANKS = 3
COMRADES = ["đồng", "chí"]
"""A form of address that is counted as well: "5 đồng chí Ủy viên"."""

# Before the names of those who are counted.
_LISTED = (":", "gồm", "là")
# A number of so many digits counts bodies.
_COUNTED = 3
# So many words do letters in brackets stand for at most.
_LETTERS = 12
# "Mỗi xã, phường có", "từng huyện thành lập": what tells that each has something, within so many words.
_HAS, _EACH = frozenset(("có", "gồm", "lập", ":")), 12
# So many words a passage that is of all provinces goes on.
_PASSAGE = 200


@dataclass(slots=True)
class Generic:
    """Looks at the bodies of a document in the order of the text."""

    scan: Scan
    act: bool = False
    """the document is a law: what it says of a short form holds for all of a kind"""
    formal: bool = False
    """it is a decision or the like, which names offices for those who hold them"""
    last: int = -1
    """token after the last body of a kind, none of which is meant"""
    provinces: int = -200
    """token after the last body of all provinces that is named, and no one province since"""
    listed: int = -1
    """token after the last one of those that share an organ told before them"""
    _each: tuple[int, int, str] = (-1, -1, "")
    """the first token of a clause, and what it says that each of a level has"""
    _rows: ClauseRows = field(init=False)

    def __post_init__(self) -> None:
        """Looks at no clause yet."""
        self._rows = ClauseRows(self.scan)

    def of(self, clause: Clause, body: Body) -> bool:
        """ "các tỉnh ủy, thành ủy trực thuộc Trung ương", "mỗi huyện ủy", "Công an, Sở Y tế các tỉnh"."""
        if body.complete:
            return self._shares(clause, body)
        if self._unnamed(body) or self._of_each(clause, body):
            return True
        if not (self.kind(body) or self._any(clause, body) or self._still_all(clause, body)):
            return False
        self.last = body.last
        self.provinces = (
            body.last if self._every(body.last) and self.scan.low(body.last + 1) == "tỉnh" else self.provinces
        )
        return True

    def _unnamed(self, body: Body) -> bool:
        """ "Hội đồng kỷ luật của đơn vị": of one that this word does not name."""
        low, end = self.scan.low, body.last
        return low(end) == "của" and f"{low(end + 1)} {low(end + 2)}" in self.scan.lexicon.words.unnamed_owners

    def _of_each(self, clause: Clause, body: Body) -> bool:
        """ "Mỗi xã, phường có 3 phòng, gồm: Phòng Kinh tế, …": what the sentence tells of every one of a level."""
        if body.parent is not None or body.place is not None:
            return False
        if self._each[0] != clause.first:
            self._each = clause.first, *self._each_has(clause)
        _, at, level = self._each
        levels = body.head.levels
        return "place" in body.head.takes and -1 < at < body.first and (not levels or level in levels)

    def _each_has(self, clause: Clause) -> tuple[int, str]:
        """Where a sentence says what each territory of some level has, and which level; -1 where it does not."""
        scan, last, each = self.scan, clause.last, self.scan.lexicon.words.each_one
        for at in range(clause.first, last) if not each.isdisjoint(scan.tokens.low[clause.first : last]) else ():
            level = level_word(scan, at + 1) if scan.low(at) in each else None
            if level is not None and not scan.cap(at + 2):
                said = scan.tokens.low[at + 1 : min(at + _EACH, last)]
                return next((at + 1 + k for k, word in enumerate(said) if word in _HAS), -1), level[1]
        return -1, ""

    def pass_by(self, piece: Piece) -> None:
        """A territory that is named: from there on short forms are of that."""
        place = piece if isinstance(piece, PlaceRef) else getattr(piece, "place", None)
        if place is not None and place.name is not None:
            self.provinces = -_PASSAGE

    def _still_all(self, clause: Clause, body: Body) -> bool:
        """ "UBND các tỉnh … Chỉ đạo Sở Xây dựng …": an office of a province where the passage is of all of them."""
        bare = body.place is None and body.parent is None and body.head.levels[:1] == ("province",)
        return bare and body.first - self.provinces < _PASSAGE and not self._rows.provinces(clause)

    def _shares(self, clause: Clause, body: Body) -> bool:
        """ "các Công đoàn của Công an tỉnh A, Công an tỉnh B": what is meant are the unions of all that are listed."""
        k = bisect_left(clause.pieces, body.first, key=attrgetter("first"))
        before = clause.pieces[k - 1] if k else None
        if (
            not isinstance(before, Body)
            or before.last + 1 != body.first
            or self.scan.low(before.last) not in (",", "và")
        ):
            return False
        shared = before.linked and before.parent is not None and before.parent.head is body.head
        opens = shared and self.scan.low(before.first - 1) in self.scan.lexicon.words.every
        if opens or self.listed == before.last:
            self.listed = body.last
        return self.listed == body.last

    def _any(self, clause: Clause, body: Body) -> bool:
        low, every = self.scan.low, self.scan.lexicon.words.every
        if (
            self._inspecting(body)
            or self._counted(clause, body)
            or low(body.first - 1) in every
            or self._every(body.last)
        ):
            return True  # "10 Ban Thường vụ Tỉnh ủy"
        if self._by_law(clause, body) or self._kinds(body) or self._levels(body) or self._row(clause, body):
            return True
        return self._of_several(clause, body) or (
            body.first - self.last == 1 and low(self.last) in (",", "và", "hoặc", "/")
        )

    def _inspecting(self, body: Body) -> bool:
        """ "Thanh tra tài sản của ông A", "Thanh tra việc chấp hành …": what is done, and nobody who does it."""
        if body.head.name != "Thanh tra" or body.place is not None or body.parent is not None:
            return False
        low, words = self.scan.low, self.scan.lexicon.words
        how = {low(body.last), f"{low(body.last)} {low(body.last + 1)}"} & words.how_inspected
        return bool(how) or bool(noun(self.scan, body.last, len(self.scan.tokens)))

    def _by_law(self, clause: Clause, body: Body) -> bool:
        """ "Theo Luật Giáo dục đại học thì Hội đồng trường có quyền …": what a law says of every body of the kind."""
        entitled = f"{self.scan.low(body.last)} {self.scan.low(body.last + 1)}" in self.scan.lexicon.words.entitled
        return entitled and any(isinstance(p, DirectiveRef) and p.last <= body.first for p in clause.pieces)

    def _counted(self, clause: Clause, body: Body) -> bool:
        """ "10 Ban Thường vụ Tỉnh ủy"; a year, the number of an article or of a session counts nothing."""
        number, before = self.scan.low(body.first - 1), self.scan.low(body.first - 2)
        inside = clause.first < body.first - 1 and number.isdigit() and len(number) <= _COUNTED
        return inside and before != "thứ" and before not in self.scan.lexicon.words.document_parts

    def kind(self, body: Body) -> bool:
        """ "UBND tỉnh" in a law, "UBND các tỉnh", "… một số tỉnh", "… tỉnh/thành", "… cùng cấp"; "UBND huyện, thị xã"
        of a decision."""
        local = self.act and any(part.head.levels for part in _chain(body))
        several = self.formal and self._levels(body)
        return not body.complete and (local or several or self._every(body.last))

    def office(self, clause: Clause, post: Post) -> bool:
        """ "Phó Bí thư Tỉnh ủy, Chủ tịch Hội đồng nhân dân, …": ranks of officers in a sentence that names nobody;
        "3 đồng chí Phó Chủ tịch …, Chủ tịch X A": several, of whom whoever is named next is none; not "… gồm: A, B"."""
        counted = self.scan.low(post.first - 3).isdigit() and self.scan.low(post.last) not in _LISTED
        if counted and self.scan.tokens.low[post.first - 2 : post.first] == COMRADES:
            return any(isinstance(piece, PersonName) and piece.first >= post.last for piece in clause.pieces)
        body = post.body
        if body is None or body.place is not None or body.parent is not None or body.head.bare_place:
            return False
        if self._of_these(clause, body):
            return True
        if body.head.parents and body.title == body.head.name and self._ranks(clause):
            return True
        if self.formal or not body.head.levels or "sector" in body.head.takes or body.complete:
            return False
        named = any(isinstance(piece, PersonName) for piece in clause.pieces)
        offices = [piece for piece in clause.pieces if isinstance(piece, Post)]
        return not named and len(offices) >= _RANKS

    def _of_these(self, clause: Clause, body: Body) -> bool:
        """ "lập các công ty, nhờ người quen làm giám đốc công ty": any of those that the sentence told of."""
        low = self.scan.tokens.low
        kind = low[body.first : body.last]
        if body.title != body.head.name or self.scan.cap(body.first) or body.first == clause.first:
            return False
        starts = each(kind[0], low, clause.first + 1, body.first)
        return any(low[at : at + len(kind)] == kind and low[at - 1] in self.scan.lexicon.words.every for at in starts)

    def _ranks(self, clause: Clause) -> bool:
        """ "Chủ tịch Hội đồng thành viên, Tổng giám đốc, Phó Tổng giám đốc các tổng công ty": of all of them."""
        offices = [piece for piece in clause.pieces if isinstance(piece, Post)]
        named = any(isinstance(piece, PersonName) for piece in clause.pieces)
        several = any(self.scan.low(piece.last) in self.scan.lexicon.words.every for piece in offices)
        return several and not named and len(offices) >= _RANKS

    def _every(self, at: int) -> bool:
        at = self._past_letters(at)
        low = (self.scan.low(at), self.scan.low(at + 1))
        if low[0] == "/":  # but "Phó Bí thư Huyện ủy/Chủ tịch UBND huyện": two offices of one person
            return not self.scan.lexicon.titles.starts_at(self.scan.tokens.low, at + 1, len(self.scan.tokens))
        if low in (("một", "số"), ("cùng", "cấp")):
            return True
        several = self.scan.lexicon.words.some_heads
        if low[0] == "của" and low[1] in several and level_word(self.scan, at + 2) is not None:
            return not self.scan.cap(at + 3)  # "Ban Tổ chức Chính quyền của hai tỉnh"
        if low[0].isdigit() and level_word(self.scan, at + 1) is not None and not self.scan.cap(at + 2):
            return True  # "Chi cục Kiểm lâm 63 tỉnh, thành phố"
        return low[0] in self.scan.lexicon.words.every and not self.scan.cap(at)

    def _past_letters(self, at: int) -> int:
        """ "Tòa án nhân dân (TAND) cấp tỉnh": behind the letters in brackets."""
        if self.scan.low(at) != "(":
            return at
        return next((k + 1 for k in range(at + 1, at + _LETTERS) if self.scan.low(k) == ")"), at)

    def _kinds(self, body: Body) -> bool:
        """ "giao cho tỉnh ủy, thành ủy thực hiện", "Ban Tổ chức Tỉnh ủy, Thành ủy trực thuộc Trung ương": those of the
        whole country."""
        scan, owner = self.scan, deque(_chain(body), maxlen=1)[0]
        if owner.place is not None or not owner.head.word or scan.low(owner.last) != ",":
            return False
        hit = scan.lexicon.heads.longest(scan.tokens.low, owner.last + 1, len(scan.tokens))
        if hit is None or not hit[0].word:
            return False
        small = not scan.cap(owner.first) and not scan.cap(owner.last + 1)
        return small or scan.tokens.low[hit[1] : hit[1] + 2] == ["trực", "thuộc"]

    def _levels(self, body: Body) -> bool:
        """ "Ủy ban nhân dân tỉnh, thành phố trực thuộc trung ương"."""
        joints = (",", "/", "hoặc", "và") if self.formal else (",", "/", "hoặc")
        if body.place is None or self.scan.low(body.last) not in joints:
            return False
        place = place_at(self.scan, body.last + 1, len(self.scan.tokens))
        return level_word(self.scan, body.last + 1) is not None and (place is None or place.name is None)

    def _row(self, clause: Clause, body: Body) -> bool:
        """ "Công an, Bộ Chỉ huy Quân sự các tỉnh": the row of which the last one is of all."""
        if body.place is not None or body.parent is not None:
            return False  # "Ban Tuyên giáo Thành ủy, Phòng Giáo dục các quận"
        last = self._rows.last(clause, body)
        return last is not body and (self._every(last.last) or self._levels(last))

    def _of_several(self, clause: Clause, body: Body) -> bool:
        """ "Sở Tư pháp các tỉnh A, B báo cáo UBND tỉnh": each its own."""
        if body.head.levels[:1] != ("province",) or (body.place is not None and body.place.level != "province"):
            return False
        named = self._rows.provinces(clause)
        k = bisect_right(named, body.first, key=_end)
        if k < 2 or named[k - 1][1].name == named[k - 2][1].name:
            return False
        between = self.scan.tokens.low[named[k - 2][1].last : named[k - 1][1].first]
        return 0 < len(between) <= 2 and between[0] in ROW


def _chain(body: Body) -> Iterator[Body]:
    """A body, and those that it is an organ of."""
    part: Body | None = body
    while part is not None:
        yield part
        part = part.parent


def _end(named: tuple[int, PlaceRef]) -> int:
    return named[0]
