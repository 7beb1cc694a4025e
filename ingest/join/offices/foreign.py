"""Titles of other countries: "Tổng Bí thư, Chủ tịch nước Lào A": each is of the country of its row or its holder."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from operator import attrgetter

from graph.records import replace
from ingest.find import Clause
from ingest.grammar.bodies.parties import HOME_ORGANS, is_foreign, post_of
from ingest.grammar.countries import country_in, of_other_state
from ingest.grammar.pieces import Body, PersonName, Piece, Post
from ingest.grammar.posts.abroad import abroad
from ingest.grammar.scan import Scan
from ingest.join.bodies.generic import Generic
from ingest.join.offices.guests import Side, country_of, host, led_with, of_guests
from ingest.join.offices.owners import UNKNOWN, Owners
from ingest.join.offices.rows import TitleRows
from ingest.join.places.scene import shared


@dataclass(slots=True)
class ForeignTitles:
    """Reads each title of a document as that of the country or the party that it belongs to."""

    scan: Scan
    rows: TitleRows
    owners: Owners
    generic: Generic
    of_whom: PersonName | None = None
    """of whom the text spoke last"""
    parties: dict[Post, Body] = field(default_factory=dict)

    def speak(self, clause: Clause) -> None:
        """Note of whom the text speaks."""
        named = self.rows.people(clause)
        self.of_whom = named[-1] if named else self.of_whom

    def learn(self, clause: Clause) -> None:
        """Note from which countries the people of a clause are."""
        for k, piece in enumerate(clause.pieces):
            country = country_of(self.scan, piece) if isinstance(piece, Post) else None
            person = self.rows.holder(clause, k) if country is not None else None
            if person is not None and country is not None:
                self.owners.learn(country, person)

    def meant(self, clause: Clause, k: int, after: Piece | None, side: Side | None) -> Post | None:
        """What the title ``k`` means, which is of the country or the party of the next one in its row; None where it
        means no office."""
        piece = clause.pieces[k]
        assert isinstance(piece, Post)
        everywhere = self.owners.everywhere(piece)
        if everywhere and self._of_several(clause, piece):
            return None
        side = side if side is not None and side.first <= piece.first < side.last else None
        meant = of_guests(self.scan, piece, side.place) if side is not None and side.first > clause.first else piece
        if meant is None:
            return None
        piece, beside = meant, after if isinstance(after, Post) else None
        if beside is not None and beside.place is not None and beside.title.body == "named":
            piece = led_with(piece, beside.place)
        own = piece.party or _party_of(piece.body)
        party = own or (self.parties.get(beside) if beside is not None else None)
        if party is not None:
            self.parties[piece] = party
            return self._with_party(piece, party, theirs=own is not None)
        country = (
            (country_of(self.scan, beside) if beside is not None else None)
            or (side.country if side is not None else None)
            or host(self.scan, clause, piece, self.rows.holder(clause, k))
        )
        if country is not None and piece.title.body in HOME_ORGANS and not piece.title.foreign:
            return self.owners.elsewhere(piece, country)  # "Ủy viên Bộ Chính trị, Bộ trưởng Ngoại giao Trung Quốc A"
        on = piece if country_of(self.scan, piece) is not None else _on(piece, country)
        row = self.owners.row(clause, piece) if everywhere and country is None else None
        row = UNKNOWN if row is None and everywhere and self._fellow(clause, k) else row
        return self._of_holder(_elsewhere(on, country), self._holder(clause, k, piece), row)

    def _with_party(self, post: Post, party: Body, *, theirs: bool) -> Post | None:
        """ "Phó Chủ tịch Quốc hội, Trưởng Ban Đối ngoại Trung ương Đảng Nhân dân Cách mạng Lào": an office of the state
        beside one of a party is of its country."""
        if post.title.body in HOME_ORGANS:
            return post_of(post, party)
        country = country_in(party.title, self.scan.lexicon.words.countries)
        of_state = not theirs and country is not None and self.owners.everywhere(post)
        return self.owners.elsewhere(post, country) if of_state and country is not None else post

    def _of_holder(self, post: Post, holder: PersonName | None, row: str | None) -> Post | None:
        """The title, of another country where its holder is from there, or the next organ of its row is."""
        country = row or self.owners.country(post, holder)
        country = row if country is None else country
        if post.body is not None and self.generic.kind(post.body):
            return None
        meant = post if country is None else self.owners.elsewhere(post, country)
        return self._unread(meant) if meant is not None else None

    def _of_several(self, clause: Clause, post: Post) -> bool:
        """ "Chủ tịch Quốc hội hai nước", "hai Thủ tướng", "Thủ tướng nước này": of several, or of one told before."""
        several = self.scan.low(post.first - 1) in self.scan.lexicon.words.several_states
        return of_other_state(self.scan, post.last) or (several and not self.rows.people(clause))

    def _fellow(self, clause: Clause, k: int) -> bool:
        """ "… Thủ tướng Lý Khải Cường, Chủ tịch Quốc hội Trương Giang": in a row behind somebody from China, of whom a
        name says nothing, is it told whose the next title is?"""
        before, holder = clause.pieces[k - 1] if k else None, self.rows.end(clause, k, 1)
        if not isinstance(before, PersonName) or holder is None:
            return False
        country = self.owners.countries.get(before.name, "").lower()
        listed = self.scan.tokens.low[before.last : clause.pieces[k].first] in ([","], ["và"], [";"])
        return listed and country in self.scan.lexicon.words.han_named and shared(self.scan, holder)

    def _unread(self, post: Post) -> Post:
        """ "Phó Ban nghiên cứu và đào tạo": a name in lower case goes on, so the title does not stand alone."""
        low = self.scan.low(post.last)
        alone = post.body is not None or post.title.body != "inside" or self.scan.cap(post.last)
        said = alone or not low.isalpha() or (low, self.scan.low(post.last + 1)) not in self.scan.lexicon.compounds
        return post if said else replace(post, unread=True)

    def _holder(self, clause: Clause, k: int, post: Post) -> PersonName | None:
        """The person whose title it is: in its row, or as in "A là Ủy viên …, Phó Thủ tướng"."""
        chained = self.rows.holder(clause, k)
        if chained is not None:
            return chained
        named = self.rows.people(clause)
        at = bisect_right(named, post.first, key=attrgetter("last"))
        if at and not {"là", "làm"}.isdisjoint(self.scan.tokens.low[named[at - 1].last : post.first]):
            return named[at - 1]
        if named and all(self.owners.foreign(piece) for piece in named):
            return named[0]  # a list of guests
        return self.of_whom if not named and self._career(clause) else None

    def _career(self, clause: Clause) -> bool:
        """ "Từ năm 2001 đến năm 2006 là Ủy viên …": of the one whose life is told."""
        return bool(clause.dates) and self.scan.low(clause.first) in self.scan.lexicon.words.career_openers


def _party_of(body: Body | None) -> Body | None:
    """ "Ủy ban Kiểm tra Trung ương Đảng Nhân dân Cách mạng Lào": the foreign party of which a body is an organ."""
    while body is not None and body.parent is not None:
        body = body.parent
    return body if body is not None and is_foreign(body) else None


def _on(post: Post, country: str | None) -> Post:
    """The minister of a country whose ministry is named without it."""
    body = post.body
    if country is None or body is None or body.head.name != "Bộ" or body.title.endswith(country):
        return post
    return replace(post, body=replace(body, title=f"{body.title} {country}"))


def _elsewhere(post: Post, country: str | None) -> Post:
    """ "Tổng Bí thư, Chủ tịch nước Lào": a title that other countries have too is of the next one's country."""
    return abroad(post, country) if country is not None and post.title.foreign and post.country is None else post
