"""Titles in their rows: "Bí thư Đảng ủy, Giám đốc Bệnh viện X, ông A": who lends a body to whom, and who holds what."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from operator import attrgetter

from graph.records import replace
from ingest.find import Clause
from ingest.grammar.abroad import abroad
from ingest.grammar.countries import of_country
from ingest.grammar.parties import HOME_ORGANS, post_of
from ingest.grammar.pieces import Body, PersonName, Piece, Post
from ingest.grammar.scan import Scan
from ingest.join.elections import Elections
from ingest.join.generic import Generic
from ingest.join.goers import led_by
from ingest.join.guests import Side, country_of, host, of_guests, side_of
from ingest.join.org import Org
from ingest.join.owners import Owners
from ingest.join.people import People
from ingest.join.posts import Office, Offices
from ingest.join.rosters import Roster

# After "Bộ trưởng": a rank, and no ministry's.
_RANKED = (",", "chủ", "nhiệm")
# So many words before the title of a deputy that of the chief stands.
_NEAR = 60


@dataclass(slots=True)
class Chains:
    """The posts of a document, clause by clause, and the holders that stand beside them."""

    scan: Scan
    offices: Offices
    people: People
    owners: Owners
    generic: Generic
    rosters: Sequence[Roster] = ()
    held: dict[str, list[Office]] = field(default_factory=dict)
    holders: dict[str, set[str]] = field(default_factory=dict)
    of_whom: PersonName | None = None
    spoken: dict[str, tuple[int, Office]] = field(default_factory=dict)
    parties: dict[Post, Body] = field(default_factory=dict)
    elections: Elections = field(init=False)
    _people_of: tuple[Clause | None, list[PersonName]] = (None, [])

    def __post_init__(self) -> None:
        self.elections = Elections(self.scan)

    def resolve(self, clause: Clause, signing: Org | None = None) -> dict[int, Office | None]:
        """The posts of a clause by their index, from its end, so that a title can take the body of the next one.

        ``signing``: the body that titles alone belong to where a formal document is signed.
        """
        resolved: dict[int, Office | None] = {}
        self.elections.note(clause)
        if not any(isinstance(piece, Post) for piece in clause.pieces):
            self._speak(clause)
            return resolved
        neighbour: Org | None = None
        after: Piece | None = None
        side = side_of(self.scan, clause)
        for k, piece in reversed(list(enumerate(clause.pieces))):
            beside = isinstance(after, Post) and self.close(piece, after)
            if isinstance(piece, Post) and self.generic.office(clause, piece):
                after, neighbour, resolved[k] = piece, None, None
                continue
            lender = neighbour if beside else led_by(self.scan, self.offices, clause, piece) or signing
            neighbour = None
            if isinstance(piece, Post):
                office = resolved[k] = self._abroad(clause, k, after if beside else None, side, lender)
                neighbour = office.org if office is not None and office.org is not None else lender
            after = piece
        self._remember(clause, resolved)
        self._speak(clause)
        return resolved

    def _speak(self, clause: Clause) -> None:
        """Note of whom the text speaks."""
        named = self._named(clause)
        self.of_whom = named[-1] if named else self.of_whom

    def _abroad(
        self, clause: Clause, k: int, after: Piece | None, side: Side | None, lender: Org | None
    ) -> Office | None:
        """The office of the title ``k``, which is of the country or the party of the next one in its row."""
        piece = clause.pieces[k]
        assert isinstance(piece, Post)
        side = side if side is not None and side.first <= piece.first < side.last else None
        meant = of_guests(piece, side.place) if side is not None and side.first > clause.first else piece
        if meant is None:
            return None
        piece, beside = meant, after if isinstance(after, Post) else None
        party = piece.party or (self.parties.get(beside) if beside is not None else None)
        if party is not None:
            self.parties[piece] = party
            return self._office(post_of(piece, party) if piece.title.body in HOME_ORGANS else piece, lender)
        country = (
            (country_of(self.scan, beside) if beside is not None else None)
            or (side.country if side is not None else None)
            or host(self.scan, clause, piece, self._chained(clause, k))
        )
        if country is not None and piece.title.body in HOME_ORGANS and not piece.title.foreign:
            meant = self.owners.elsewhere(piece, country)  # "Ủy viên Bộ Chính trị, Bộ trưởng Ngoại giao Trung Quốc A"
            return self._office(meant, lender) if meant is not None else None
        on = piece if country_of(self.scan, piece) is not None else _on(piece, country)
        return self._at(_elsewhere(on, country), self._holder(clause, k, piece), lender)

    def _at(self, post: Post, holder: PersonName | None, lender: Org | None) -> Office | None:
        """The office, of another country where its holder is from there."""
        country = self.owners.country(post, holder)
        if post.body is not None and self.generic.kind(post.body):
            return None
        meant = post if country is None else self.owners.elsewhere(post, country)
        return self._office(self._unread(meant), lender) if meant is not None else None

    def _unread(self, post: Post) -> Post:
        """ "Phó Ban nghiên cứu và đào tạo": a name in lower case goes on, so the title does not stand alone."""
        low = self.scan.low(post.last)
        alone = post.body is not None or post.title.body != "inside" or self.scan.cap(post.last)
        said = alone or not low.isalpha() or (low, self.scan.low(post.last + 1)) not in self.scan.lexicon.compounds
        return post if said else replace(post, unread=True)

    def _holder(self, clause: Clause, k: int, post: Post) -> PersonName | None:
        """The person whose title it is: in its row, or as in "A là Ủy viên …, Phó Thủ tướng"."""
        chained = self._chained(clause, k)
        if chained is not None:
            return chained
        named = self._named(clause)
        at = bisect_right(named, post.first, key=attrgetter("last"))
        if at and not {"là", "làm"}.isdisjoint(self.scan.tokens.low[named[at - 1].last : post.first]):
            return named[at - 1]
        if named and all(self.owners.foreign(piece) for piece in named):
            return named[0]  # a list of guests
        return self.of_whom if not named and self._career(clause) else None

    def _named(self, clause: Clause) -> list[PersonName]:
        """The people of a clause by their whole names: each of its titles asks for them."""
        if self._people_of[0] is not clause:
            names = [piece for piece in clause.pieces if isinstance(piece, PersonName) and not piece.short]
            self._people_of = clause, names
        return self._people_of[1]

    def _career(self, clause: Clause) -> bool:
        """ "Từ năm 2001 đến năm 2006 là Ủy viên …": of the one whose life is told."""
        return bool(clause.dates) and self.scan.low(clause.first) in self.scan.lexicon.words.career_openers

    def learn(self, clause: Clause) -> None:
        """Note from which countries the people of a clause are."""
        for k, piece in enumerate(clause.pieces):
            country = country_of(self.scan, piece) if isinstance(piece, Post) else None
            person = self._chained(clause, k) if country is not None else None
            if person is not None and country is not None:
                self.owners.learn(country, person)

    def _chained(self, clause: Clause, k: int) -> PersonName | None:
        """The person whose title the piece ``k`` is, in a row of titles before or after the name."""
        return self._at_end(clause, k, 1) or self._at_end(clause, k, -1)

    def _at_end(self, clause: Clause, k: int, step: int) -> PersonName | None:
        """The person at one end of the row of titles that the piece ``k`` stands in."""
        last, n = k, k + step
        while 0 <= n < len(clause.pieces) and self.close(clause.pieces[min(last, n)], clause.pieces[max(last, n)]):
            found = clause.pieces[n]
            if isinstance(found, PersonName):
                return found
            if not isinstance(found, Post):
                break
            last, n = n, n + step
        return None

    def roster(self, at: int) -> Roster | None:
        """The list of members that a token stands in."""
        k = bisect_right(self.rosters, at, key=lambda r: r.first) - 1
        return self.rosters[k] if k >= 0 and at < self.rosters[k].last else None

    def _office(self, piece: Post, lender: Org | None) -> Office | None:
        roster = self.roster(piece.first)
        if roster is None:
            return self.offices.of(piece, lender)
        if piece.body is not None and roster.org.title.startswith(f"{piece.body.title} "):
            return self.offices.of(piece, roster.org)  # "Chủ tịch Hội đồng" in the list of a Hội đồng bầu cử
        if piece.body is not None:
            return self.offices.of(piece, (roster.home or lender) if piece.title.member else (lender or roster.home))
        return self.offices.of(piece, roster.lender(piece.title, self.scan.lexicon.words) or lender)

    def close(self, left: Piece, right: Piece) -> bool:
        """Do only joining words stand between two pieces?"""
        return self.scan.lexicon.words.together.issuperset(self.scan.tokens.low[left.last : right.first])

    def beside(self, clause: Clause, k: int) -> PersonName | None:
        """The person whose name stands right beside the piece ``k``; the one after it first."""
        piece = clause.pieces[k]
        after = clause.pieces[k + 1] if k + 1 < len(clause.pieces) else None
        if isinstance(after, PersonName) and self.close(piece, after):
            return after
        before = clause.pieces[k - 1] if k else None
        return before if isinstance(before, PersonName) and self.close(before, piece) else None

    def again(self, clause: Clause, k: int, post: Post) -> Office | None:
        """What a title alone means; "Bộ trưởng, Chủ nhiệm Ủy ban X" has the rank alone."""
        if post.title.name == "Bộ trưởng" and tuple(self.scan.tokens.low[post.last : post.last + 3]) == _RANKED:
            return None
        if (elected := self.elections.office(clause, post, self.offices)) is not None:
            return elected
        person = self.beside(clause, k)
        before = (p for p in reversed(self._named(clause)) if p.last <= post.first and self._given(post))
        theirs = person or next(before, None)  # "A, Thứ trưởng Bộ X, thôi giữ chức vụ Thứ trưởng"
        held = self.held.get(self.people.of(theirs) or "", []) if theirs is not None else []
        again = self.offices.again(post, held, self.scan.low(post.last)) or self._deputy(post)
        if again is not None or not (person is not None or self._given(post)):
            return again
        within = None if person is not None else post.first - clause.first
        near = self.offices.near(post, self.scan.low(post.last), within)
        return None if near is not None and person is not None and self._not_theirs(near, person) else near

    def _not_theirs(self, office: Office, person: PersonName) -> bool:
        """A ministry of another country, named shortly before one of our ministers, is not his or hers."""
        theirs = office.org is not None and of_country(office.org.title, self.scan.lexicon.words.countries)
        return theirs and not self.owners.foreign(person)

    def _given(self, post: Post) -> bool:
        """ "Công ty X bổ nhiệm bà A làm Tổng Giám đốc": an office that somebody gets, with no words after it."""
        low, words = self.scan.low(post.first - 1), self.scan.lexicon.words
        given = low in words.weak_holding or (low in words.given_office and self.scan.cap(post.first))
        return given and self._alone(post)

    def _alone(self, post: Post) -> bool:
        """No word of what it leads follows a title: "phó trưởng phòng kinh tế"."""
        after = self.scan.low(post.last)
        return not after.isalpha() or after in self.scan.lexicon.words.office_from

    def _deputy(self, post: Post) -> Office | None:
        """ "A làm Bí thư Huyện ủy X; B, C làm Phó Bí thư": deputies of the one who was told of shortly before."""
        name = post.title.name.removeprefix("Phó ").removesuffix(" Thường trực")
        at, office = self.spoken.get(f"{name[0].upper()}{name[1:]}", (0, None))
        near = (
            0 < post.first - at <= _NEAR
            and post.title.name.startswith("Phó ")
            and (self.scan.cap(post.last) or self._alone(post))
        )
        told = self.spoken.get(post.title.name)  # the same title at full length goes before that of the chief
        if office is not None and near:
            return self.offices.deputy(post, told[1] if told is not None else office)
        told = told or self.spoken.get(f"Phó {post.title.name}")  # "A, Phó Giám đốc Sở X, làm Giám đốc"
        again = told is not None and 0 < post.first - told[0] <= _NEAR and self._given(post)
        return self.offices.deputy(post, told[1]) if told is not None and again else None

    def note(self, post: Post, office: Office) -> None:
        """Remember the office of each title that the text told of last."""
        self.spoken[office.title.name] = (post.first, office)

    def holder(self, clause: Clause, k: int, office: Office) -> str | None:
        """The one holder of an office that stands for a person; None beside a name, or where there are several."""
        names = self.holders.get(office.key, set())
        return next(iter(names)) if len(names) == 1 and self.beside(clause, k) is None else None

    def _remember(self, clause: Clause, resolved: dict[int, Office | None]) -> None:
        for k, (left, right) in enumerate(pairwise(clause.pieces)):
            at, post, person = (k, left, right) if isinstance(left, Post) else (k + 1, right, left)
            if not (isinstance(post, Post) and isinstance(person, PersonName) and self.close(left, right)):
                continue
            if "và" in self.scan.tokens.low[left.last : right.first]:
                continue  # "… kiêm Tổng Giám đốc Ngân hàng X, và ông A": A is the next one
            office, name = resolved.get(at), self.people.of(person)
            if office is not None and name is not None and office.title.single and not post.former:
                self.holders.setdefault(office.key, set()).add(name)
        for k, office in sorted(resolved.items()):
            if office is not None:
                self._hold(clause, k, office)

    def _hold(self, clause: Clause, k: int, office: Office) -> None:
        """Note of each office in a row of titles whose it is, where only one name stands beside the row; of one that
        somebody gets, that it is his or hers who was named last."""
        beside = [p for step in (1, -1) if (p := self._at_end(clause, k, step)) is not None]
        person = beside[0] if len(beside) == 1 else self.beside(clause, k)
        if person is None and self.scan.low(clause.pieces[k].first - 1) in self.scan.lexicon.words.weak_holding:
            person = next((p for p in reversed(clause.pieces[:k]) if isinstance(p, PersonName)), None)
        name = self.people.of(person) if person is not None else None
        if name is not None:
            self.held.setdefault(name, []).append(office)


def _on(post: Post, country: str | None) -> Post:
    """The minister of a country whose ministry is named without it."""
    body = post.body
    if country is None or body is None or body.head.name != "Bộ" or body.title.endswith(country):
        return post
    return replace(post, body=replace(body, title=f"{body.title} {country}"))


def _elsewhere(post: Post, country: str | None) -> Post:
    """ "Tổng Bí thư, Chủ tịch nước Lào": a title that other countries have too is of the next one's country."""
    return abroad(post, country) if country is not None and post.title.foreign and post.country is None else post
