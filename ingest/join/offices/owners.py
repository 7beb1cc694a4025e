"""Whose a central body is: "Bộ Chính trị", "Thủ tướng", "Bộ Quốc phòng" beside a foreign name are another country's."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from operator import attrgetter

from ingest.find import Clause, Found
from ingest.grammar.bodies.parties import HOME_ORGANS, is_foreign, organ_of, post_of
from ingest.grammar.countries import HOME, country_at, country_in, of_country, of_other_state, sender
from ingest.grammar.pieces import Body, PersonName, Piece, PlaceRef, Post
from ingest.grammar.posts.abroad import abroad
from ingest.grammar.scan import Scan
from ingest.grammar.spelling import foreign, is_spelt_abroad, of_abroad, spelt_abroad
from ingest.join.places.scene import HERE, Scene, scene
from ingest.lexicon.entries import Head
from ingest.lexicon.trie import each

UNKNOWN = ""
"""The country of somebody from abroad, where the text does not tell which."""
_REACH = 60
"""So many words before a foreign name its country may have been named."""
_LISTED = 400
"""So many words before it at most, in a list of guests."""
_NEAR = 8
"""So many words stand between the body of another country and one that goes on with it."""
_IN_NAMES = (HOME, "Hồ Chí Minh")
"""What tells in the name of a union that it is ours."""
_OWNERS = (Body, PersonName, Post, PlaceRef)
"""What may tell whose a body is that stands behind it."""
_ROW = (",", "và")
"""What joins the organs of one country."""


def central(head: Head) -> bool:
    """Has every country a body of this name?"""
    return head.name == "Bộ" or {"nothing", "country"} <= head.takes


@dataclass(slots=True)
class Owners:
    """The countries of a document's people, and what is told of another country in it."""

    scan: Scan
    scene: Scene = HERE
    parties: tuple[Body, ...] = ()
    """the parties of other countries that it names"""
    countries: dict[str, str] = field(default_factory=dict)

    def learn(self, country: str, person: PersonName) -> None:
        """ "Chủ tịch Quốc hội Lào A", "Bộ trưởng Quốc phòng Lào A": A is from Lào in the whole text."""
        self.countries.setdefault(person.name, country)

    def everywhere(self, post: Post) -> bool:
        """Has every country an office of this name, and is none named with it?"""
        return post.country is None and (post.title.foreign or _seat(self.scan, post) or self._inside(post.body))

    def country(self, post: Post, holder: PersonName | None) -> str | None:
        """The other country that a title belongs to; None for one at home."""
        if not self.everywhere(post):
            return None
        if holder is None:
            return self._there if self.scene.abroad else self._called(post)
        if self.scene.may_be_theirs(self.scan, holder):
            return self.countries.get(holder.name) or self._there
        if not self._from_abroad(post, holder):
            return None
        return self.countries.get(holder.name) or self._named_before(post.first)

    def _called(self, post: Post) -> str | None:
        """ "Thủ tướng Suga", "Thủ tướng Hun Sen": a title before a name from abroad, which is told in full elsewhere or
        read as none; a given name of ours is one word."""
        at, word = post.last, self.scan.tokens.word
        if not (foreign(self.scan, at) or self._two_words(at)) or self.scan.opens_line(at):
            return None
        known = (country for name, country in self.countries.items() if word[at] in name.split())
        return next(known, UNKNOWN)

    def _two_words(self, at: int) -> bool:
        """Do two words with capitals stand here that open no name of ours, no body, no title and no country?"""
        scan, word = self.scan, self.scan.tokens.word
        if not (scan.cap(at) and scan.cap(at + 1)) or not word[at].istitle() or not word[at + 1].istitle():
            return False
        words = scan.lexicon.words
        ours = (
            scan.low(at) in words.surnames or scan.low(at) in words.address or scan.low(at) == HOME.split()[0].lower()
        )
        titled = scan.lexicon.titles.starts_at(scan.tokens.low, at, len(word))
        return not (ours or titled or scan.lexicon.heads.starts(scan.low(at)) or country_at(scan, at, len(word)))

    @property
    def _there(self) -> str:
        """The only country that a text about abroad tells of."""
        return self.scene.country or UNKNOWN

    def elsewhere(self, post: Post, country: str) -> Post | None:
        """The post of a country; None where nobody knows of which."""
        if country == UNKNOWN or self._shortened(post.body):
            return None
        party = self._party(post, country)
        if party is not None and post.body is not None:
            seat = post.title.foreign or _seat(self.scan, post)
            return post_of(post, party) if seat else replace(post, body=organ_of(post.body, party))
        if post.title.foreign or _seat(self.scan, post):
            return abroad(post, country)
        return replace(post, body=self._of(post.body, country)) if post.body is not None else post

    def _party(self, post: Post, country: str) -> Body | None:
        """The only party of a country that the text names, where the post is one in an organ of a party's centre."""
        if post.body is None or HOME_ORGANS.isdisjoint((post.body.head.name, post.body.head.part_of)):
            return None
        theirs = {party.title: party for party in self.parties if party.title.endswith(f" {country}")}
        return next(iter(theirs.values())) if len(theirs) == 1 else self._ruling(post.body, country)

    def _ruling(self, organ: Body, country: str) -> Body | None:
        """The party of a country where one alone rules, though the text does not name it."""
        name = self.scan.lexicon.words.ruling_parties.get(country.lower(), "")
        kind = name.removesuffix(f" {country}")
        head = self.scan.lexicon.head_by_name.get(name) or self.scan.lexicon.head_by_name.get(kind)
        return Body(organ.first, organ.last, head, name) if head is not None else None

    def _of(self, body: Body, country: str) -> Body:
        """The body, or the one that it is an organ of, with its country."""
        if body.parent is not None:
            return replace(body, parent=self._of(body.parent, country))
        return replace(body, title=f"{body.title} {country}") if self._bare(body) else body

    def _inside(self, body: Body | None) -> bool:
        """A central body without its country, or an organ of one."""
        while body is not None and body.parent is not None:
            body = body.parent
        return self._bare(body)

    def theirs(self, clause: Clause, body: Body) -> bool:
        """ "Đảng Nhân dân Lào, sự điều hành của Chính phủ và …", "Đảng, Chính phủ và nhân dân Cuba"."""
        if self.scene.abroad:
            return self._inside(body)
        if not self._bare(body):
            return False
        if of_other_state(self.scan, body.last) or self._of_people(body, clause.last) or self._of_many(clause, body):
            return True
        state = body.head.name != "Bộ"  # "Bộ Công an và Bộ Nội vụ Lào" are of two
        return self._after_theirs(clause, body) or (state and self.row(clause, body) is not None)

    def _from_abroad(self, post: Post, holder: PersonName) -> bool:
        """A seat in the Party may be anybody's; of other titles less tells that a name is not Vietnamese."""
        first = holder.name.split()[0].lower()
        if holder.name in self.countries and first not in self.scan.lexicon.words.common_surnames:
            return True
        if _seat(self.scan, post) and not post.title.foreign:
            return spelt_abroad(holder.name)
        if not post.title.foreign and not is_spelt_abroad(holder.name):
            return False  # a family name that no list has makes no foreigner of a minister
        return self.foreign(holder)

    def foreign(self, person: PersonName) -> bool:
        """Is it a name that is not Vietnamese, and no letter that stands for one?"""
        return len(person.name) > 2 and of_abroad(self.scan, person.name)

    def _named_before(self, at: int) -> str:
        """The country named before; in a list of guests, however long, before the first of them."""
        reach = at - _REACH
        for k in range(at - 1, max(at - _LISTED, 0), -1):
            if k <= reach:
                break
            if self.scan.low(k) == ";":
                reach = k - _REACH
            hit = country_at(self.scan, k, at)
            if hit is not None and hit[0] != HOME:
                return hit[0]
        return UNKNOWN

    def _of_many(self, clause: Clause, body: Body) -> bool:
        """ "hai Quốc hội", "Ủy ban liên Chính phủ", "đại biểu của 60 quốc gia, gồm lãnh đạo Chính phủ, …"."""
        low, words = self.scan.tokens.low, self.scan.lexicon.words
        if body.first > clause.first and low[body.first - 1] in words.joined_states:
            return True
        listed = list(each("gồm", low, clause.first, body.first))
        lands = each("quốc", low, clause.first + 1, listed[-1]) if listed else iter(())
        return any(
            low[at + 1] == "gia" and (low[at - 1].isdigit() or low[at - 1] in words.several_states) for at in lands
        )

    def _of_people(self, body: Body, stop: int) -> bool:
        """ "… và nhân dân Cuba" right after it."""
        low, at = self.scan.low, body.last
        while at < stop and low(at) in self.scan.lexicon.words.with_people:
            at += 1
        hit = country_at(self.scan, at, stop) if low(at - 1) in ("dân", "nước") else None
        return hit is not None and hit[0] != HOME

    def _after_theirs(self, clause: Clause, body: Body) -> bool:
        """Is the last body, office or person before it in the sentence another country's?"""
        before = clause.pieces[: bisect_left(clause.pieces, body.first, key=attrgetter("first"))]
        last = next(
            (piece for piece in reversed(before) if isinstance(piece, _OWNERS) and piece.last <= body.first), None
        )
        if isinstance(last, Body):
            theirs = of_country(last.title, self.scan.lexicon.words.countries) and last.head is not body.head
            return theirs and body.first - last.last <= _NEAR
        joined = isinstance(last, Post) and self.scan.tokens.low[last.last : body.first] == ["và"]
        return joined and self._of_guest(before)

    def _of_guest(self, row: Sequence[Piece]) -> bool:
        """ "… ông Pedro Alvarez, Ủy viên Hội đồng Nhà nước và": those titles are a guest's."""
        holder = next((piece for piece in reversed(row) if not isinstance(piece, Post)), None)
        return isinstance(holder, PersonName) and self.foreign(holder)

    def row(self, clause: Clause, piece: Body | Post) -> str | None:
        """ "Chính phủ và Quốc hội Lào", "Đảng, Chính phủ và Bộ trưởng Bộ Quốc phòng Lào": the country, UNKNOWN if it is
        not told which, of the next organ of the row; None where that is not theirs."""
        low, apart = self.scan.low, self.scan.lexicon.words.between_two
        if low(piece.last) not in _ROW or low(piece.first - 1) in apart:
            return None
        k = bisect_left(clause.pieces, piece.last, key=attrgetter("first"))
        beside = clause.pieces[k] if k < len(clause.pieces) else None
        if not isinstance(beside, Body | Post) or beside.first != piece.last + 1:
            return None
        body = beside.body if isinstance(beside, Post) else beside
        if body is None or not central(body.head):
            return sender(beside.country) if isinstance(beside, Post) and beside.country else None
        told = country_in(body.title, self.scan.lexicon.words.countries)
        return told or (UNKNOWN if isinstance(beside, Body) and self.theirs(clause, beside) else None)

    def _shortened(self, body: Body | None) -> bool:
        """ "Trung ương Đoàn", "Tổng Liên đoàn Lao động" in a text about abroad: a union whose name has our country
        in it, told without."""
        if body is None or not self.scene.abroad or "nothing" not in body.head.takes:
            return False
        return any(
            ours in body.head.name and ours.lower() not in " ".join(self.scan.tokens.low[body.first : body.last])
            for ours in _IN_NAMES
        )

    def _bare(self, body: Body | None) -> bool:
        """A central body that is named without a country, ours included."""
        if body is None or body.place is not None or body.parent is not None:
            return False
        if not central(body.head):
            return self._shortened(body)
        said = self.scan.tokens.low[body.last - 2 : body.last] == HOME.lower().split()
        return (
            not said
            and not of_country(body.title, self.scan.lexicon.words.countries)
            and (body.head.name != "Bộ" or body.title != "Bộ")
        )


def _seat(scan: Scan, post: Post) -> bool:
    """ "Ủy viên Bộ Chính trị": a title that names its one body, of which every country has one."""
    head = scan.lexicon.head_by_name.get(post.title.body)
    return head is not None and central(head)


def owners(found: Found) -> Owners:
    """What is known before any title is resolved."""
    pieces = [piece for clause in found.clauses for piece in clause.pieces]
    parties = tuple(piece for piece in pieces if isinstance(piece, Body) and is_foreign(piece))
    return Owners(found.scan, scene(found, pieces), parties)
