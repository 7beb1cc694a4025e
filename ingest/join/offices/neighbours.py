"""Titles in a row share a body: in "Bí thư Đảng ủy, Giám đốc Bệnh viện X" the Đảng ủy is the hospital's."""

from __future__ import annotations

from ingest.grammar.pieces import Body
from ingest.join.bodies.beside import (
    below_none,
    beside_it,
    board_beside,
    is_branch,
    of_committee,
    of_party,
    rules_beside,
)
from ingest.join.bodies.committees import BASE
from ingest.join.bodies.org import Org
from ingest.join.bodies.resolved import Bodies
from ingest.join.places.territory import fits
from ingest.lexicon.closed import Words


class Neighbours:
    """Completes the body of a title from its neighbour, the body of the next title in the row."""

    def __init__(self, words: Words, bodies: Bodies) -> None:
        self._words = words
        self._bodies, self._organs = bodies, bodies.organs

    def lent(self, body: Body, neighbour: Org) -> Org | None:
        """What a body without a place or owner of its own means beside a neighbour; None where that tells nothing.

        "Đảng bộ tỉnh" beside "Tỉnh ủy X" is that of the province X.
        """
        if body.place is not None:
            ours = body.place.name is None and body.parent is None
            return self.around(body, (body.place.level or "",), neighbour) if ours else None
        if of_committee(self._words, body, neighbour):
            committee = self._organs.committees.beside(neighbour)
            return self._organs.organ(body, committee) if committee is not None else None
        if body.parent is None:
            board = board_beside(body, neighbour)
            return self._bodies.of(board) if board is not None else self._borrowed(body, neighbour)
        parent = self.lent(body.parent, neighbour)
        return self._organs.organ(body, parent) if parent is not None else None

    def around(self, body: Body, levels: tuple[str, ...], neighbour: Org) -> Org | None:
        """The body in the territory of one of the levels in which the neighbour lies.

        "Phó Chủ tịch UBND tỉnh, Bí thư Huyện ủy Y": of the province in which the district Y lies.
        """
        territory, word = neighbour.territory, body.place.word if body.place is not None else None
        while territory is not None and not (fits(territory, levels) and word in (None, territory.word)):
            territory = territory.outer
        return self._organs.located(body, territory) if territory is not None else None

    def _borrowed(self, body: Body, neighbour: Org) -> Org | None:
        """The neighbour itself, a body of the same territory, or an organ of the neighbour or of its owner."""
        if (meant := self._meant(body, neighbour)) is not None:
            return meant
        of_none = "parent" not in body.head.takes or below_none(body, neighbour) or is_branch(body, neighbour)
        at, party = neighbour.territory, body.title == BASE and neighbour.adrift
        if (at is not None or party) and rules_beside(body, neighbour, of_none=of_none):
            return self._organs.located(body, at) if at is not None else self._organs.committees.beside(neighbour)
        if of_none:
            return self.around(body, body.head.levels, neighbour) if body.head.bare_place else None
        owner = (neighbour.parent if self._siblings(body, neighbour) else None) or neighbour
        if owner.title == body.title or owner.head is body.head:
            return owner if owner.title == body.title else None
        if owner.territory is not None and beside_it(body, owner, owner.territory):
            return self._organs.located(body, owner.territory)
        if of_party(self._words, body, owner):
            owner = self._organs.inside(BASE, self._organs.committees.base, owner)
        return self._organs.organ(body, owner)

    def _siblings(self, body: Body, neighbour: Org) -> bool:
        """Have both one owner: "Trưởng phòng Nội vụ, Trưởng phòng Tài chính", "Chánh Văn phòng, Vụ trưởng Vụ Pháp chế"?

        In "Ban Thường vụ, Bí thư Đảng ủy Bộ X" they have not: the first belongs to the second.
        """
        words = self._words
        if body.title.lower() in words.inner_committees and self._organs.committees.leads(neighbour):
            return False
        apart = body.head.name in words.of_the_whole and neighbour.head.name in words.without_own
        return apart or neighbour.head is body.head or neighbour.title == neighbour.head.name

    def _meant(self, body: Body, neighbour: Org) -> Org | None:
        """Is it the neighbour's own name cut short, or that of the one whose organ that is: "Hiệu trưởng Trường" before
        "Trường Đại học X", "Trưởng Ban Tuyên giáo Tỉnh ủy" before "Văn phòng Tỉnh ủy X"?

        "Ban Chấp hành Đảng bộ" may also mean a Tỉnh ủy, Huyện ủy ….
        """
        if _alike(body, neighbour) or (body.title == BASE and neighbour.head in self._organs.committees):
            return neighbour
        above = neighbour.parent
        return above if above is not None and (above.title == body.title or _alike(body, above)) else None


def _alike(body: Body, org: Org) -> bool:
    """Is it an organisation's name cut short?"""
    return body.title == body.head.name and f"{org.title} ".startswith(f"{body.title} ")
