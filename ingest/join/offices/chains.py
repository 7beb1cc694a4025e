"""Titles in their rows: "Bí thư Đảng ủy, Giám đốc Bệnh viện X, ông A": who lends a body to whom, and who holds what."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from ingest.find import Clause
from ingest.grammar.pieces import Body, PersonName, Piece, Post
from ingest.grammar.scan import Scan
from ingest.join.bodies.generic import Generic
from ingest.join.bodies.org import Org
from ingest.join.documents.letterhead import SIGNED
from ingest.join.offices.alone import TitlesAlone
from ingest.join.offices.brackets import in_brackets
from ingest.join.offices.foreign import ForeignTitles
from ingest.join.offices.goers import led_by
from ingest.join.offices.guests import side_of
from ingest.join.offices.office import Office, inside
from ingest.join.offices.owners import Owners
from ingest.join.offices.resolved import Offices
from ingest.join.offices.rosters import Roster
from ingest.join.offices.rows import TitleRows
from ingest.join.offices.sharedplaces import at_same_place, bare_party, is_party_of_commune, promoted, rises, shared
from ingest.join.people import People

_SEAT = "Ủy viên "


@dataclass(slots=True)
class Chains:
    """The posts of a document, clause by clause, and the holders that stand beside them."""

    scan: Scan
    offices: Offices
    people: People
    owners: Owners
    generic: Generic
    rosters: Sequence[Roster] = ()
    under: Mapping[int, Body | None] = field(default_factory=dict)
    """the bodies whose names stand above titles, by the first token of these; None where the title tells its own, or
    nothing does: in a list it means an office, however it is written ("Các chánh án qua các thời kỳ")"""
    rows: TitleRows = field(init=False)
    alone: TitlesAlone = field(init=False)
    foreign: ForeignTitles = field(init=False)
    holders: dict[str, set[str]] = field(default_factory=dict)
    """who has which office, by its key"""

    def __post_init__(self) -> None:
        self.rows = TitleRows(self.scan)
        self.alone = TitlesAlone(self.scan, self.offices, self.people, self.owners, self.rows, self.under)
        self.foreign = ForeignTitles(self.scan, self.rows, self.owners, self.generic)

    def resolve(self, clause: Clause, signing: Org | None = None) -> dict[int, Office | None]:
        """The posts of a clause by their index, from its end, so that a title can take the body of the next one.

        ``signing``: the body that titles alone belong to where a formal document is signed.
        """
        self.alone.elections.note(clause)
        posts = any(isinstance(piece, Post) for piece in clause.pieces)
        resolved = self._resolved(clause, signing) if posts else {}
        if posts:
            self._remember(clause, resolved)
        self.foreign.speak(clause)
        return resolved

    def _resolved(self, clause: Clause, signing: Org | None) -> dict[int, Office | None]:
        resolved: dict[int, Office | None] = {}
        neighbour: Org | None = None
        after: Piece | None = None
        side = side_of(self.scan, clause)
        for k, piece in reversed(list(enumerate(clause.pieces))):
            beside = isinstance(after, Post) and self.rows.close(piece, after)
            if isinstance(piece, Post) and self.generic.office(clause, piece):
                after, neighbour, resolved[k] = piece, None, None
                continue
            lender = neighbour if beside else self._lender(clause, k, resolved) or self._signing(piece, signing)
            if beside and signing is not None and clause.part == "signature" and isinstance(piece, Post):
                lender = signing if self.offices.leads(piece, signing) else neighbour
            neighbour = None
            if isinstance(piece, Post):
                meant = self.foreign.meant(clause, k, after if beside else None, side)
                meant = at_same_place(clause, k, meant) if meant is not None and lender is None else meant
                told = meant is not None and not (clause.part in SIGNED and _of_another(meant, lender))
                of = self._seated(meant, lender) if meant is not None else None
                office = resolved[k] = self._told(clause, k, meant, of) if meant is not None and told else None
                neighbour = self._lent(office.org) if office is not None and office.org is not None else lender
            after = piece
        self._behind(clause, resolved)
        self._of_one_party(clause, resolved)
        return resolved

    def _lent(self, org: Org) -> Org:
        """ "Ủy viên Ban Chấp hành, Ủy viên Ban Thường vụ Hội X": no committee has another one for a member; both are of
        the body whose they are."""
        inner = org.title.lower() in self.scan.lexicon.words.inner_committees
        return org.parent if inner and org.parent is not None else org

    def _seated(self, post: Post, lender: Org | None) -> Org | None:
        """ "Ủy viên Ban Chấp hành, Trưởng Ban Kiểm tra Hội X", "…, Chánh Văn phòng Huyện ủy X": no commission and
        no office has a committee of its own."""
        words = self.scan.lexicon.words
        headed = lender is not None and lender.title.startswith(tuple(words.without_chairs))
        seat = post.title.name.removeprefix(_SEAT).lower() in words.inner_committees
        whole = lender.parent if lender is not None else None
        return whole if whole is not None and headed and seat else lender

    def _behind(self, clause: Clause, resolved: dict[int, Office | None]) -> None:
        """Titles that no later one has lent a body, but the one before them: "…, Chủ tịch HĐND tỉnh X, Trưởng Đoàn đại
        biểu Quốc hội"."""
        for k, (left, right) in enumerate(pairwise(clause.pieces)):
            before = resolved.get(k)
            alone = isinstance(right, Post) and k + 1 in resolved and resolved[k + 1] is None
            if before is None or before.org is None or not alone or not self.rows.close(left, right):
                continue
            if isinstance(right, Post) and not self.generic.office(clause, right):
                resolved[k + 1] = self.offices.behind(right, before.org)

    def _of_one_party(self, clause: Clause, resolved: dict[int, Office | None]) -> None:
        """ "A, Bí thư Đảng ủy, Chủ tịch HĐND xã X; B, Phó Bí thư Đảng ủy": of the one commune that the clause names."""
        orgs = (office.org for office in resolved.values() if office is not None and office.org is not None)
        parties = {org.key: org for org in orgs if is_party_of_commune(org)}
        for k in resolved if len(parties) == 1 else ():
            piece = clause.pieces[k]
            if resolved[k] is None and bare_party(piece) and not self.generic.office(clause, piece):
                resolved[k] = self._office(piece, next(iter(parties.values())))

    def _lender(self, clause: Clause, k: int, resolved: dict[int, Office | None]) -> Org | None:
        """The body of a title that no other one stands beside."""
        told = led_by(self.scan, self.offices, clause, clause.pieces[k])
        told = told or shared(self.scan, clause, k, resolved) or promoted(self.scan, clause, k, resolved)
        return told or rises(self.scan, clause, k, resolved)

    def _signing(self, piece: Piece, signing: Org | None) -> Org | None:
        """The body that a document is signed for, unless it has no such office: "GIÁM ĐỐC" of an Ủy ban nhân dân."""
        alien = isinstance(piece, Post) and signing is not None and self.offices.alien(piece, signing)
        return None if alien else signing

    def roster(self, at: int) -> Roster | None:
        """The list of members that a token stands in."""
        k = bisect_right(self.rosters, at, key=lambda r: r.first) - 1
        return self.rosters[k] if k >= 0 and at < self.rosters[k].last else None

    def _told(self, clause: Clause, k: int, post: Post, lender: Org | None) -> Office | None:
        """What a title means; in brackets behind a body of its kind an office of that, or none that is known."""
        body = in_brackets(self.scan, clause, k, post)
        office = self.offices.under(post, body) if body is not None else None
        kind = post.title.name.split()[-1] if post.title.body == "inside" else ""
        if office is not None or (kind and body is not None and body.title.lower().startswith(f"{kind.lower()} ")):
            return office
        return self._office(post, lender)

    def _office(self, piece: Post, lender: Org | None) -> Office | None:
        roster = self.roster(piece.first)
        if roster is None:
            return self.offices.of(piece, lender)
        if piece.body is not None and roster.org.title.startswith(f"{piece.body.title} "):
            return self.offices.of(piece, roster.org)  # "Chủ tịch Hội đồng" in the list of a Hội đồng bầu cử
        if piece.body is not None:
            return self.offices.of(piece, (roster.home or lender) if piece.title.member else (lender or roster.home))
        return self.offices.of(piece, roster.lender(piece.title, self.scan.lexicon.words) or lender)

    def holder(self, clause: Clause, k: int, office: Office) -> str | None:
        """The one holder of an office that stands for a person; None beside a name, or where there are several."""
        names = self.holders.get(office.key, set())
        return next(iter(names)) if len(names) == 1 and self.rows.beside(clause, k) is None else None

    def _remember(self, clause: Clause, resolved: dict[int, Office | None]) -> None:
        for k, (left, right) in enumerate(pairwise(clause.pieces)):
            at, post, person = (k, left, right) if isinstance(left, Post) else (k + 1, right, left)
            if not (isinstance(post, Post) and isinstance(person, PersonName) and self.rows.close(left, right)):
                continue
            said = self.scan.tokens.low[left.last : right.first]
            if "và" in said or (at == k and "," in said and self.scan.low(post.first - 1) == "của"):
                continue  # "… kiêm Tổng Giám đốc Ngân hàng X, và ông A", "Thừa lệnh của Chủ tịch nước, ông A": another
            office, name = resolved.get(at), self.people.of(person)
            if office is not None and name is not None and office.title.single and not post.former:
                self.holders.setdefault(office.key, set()).add(name)
        for k, office in sorted(resolved.items()):
            if office is not None:
                self._hold(clause, k, office)

    def _hold(self, clause: Clause, k: int, office: Office) -> None:
        """Note of each office in a row of titles whose it is, where only one name stands beside the row; of one that
        somebody gets, that it is his or hers who was named last."""
        beside = [p for step in (1, -1) if (p := self.rows.end(clause, k, step)) is not None]
        person = beside[0] if len(beside) == 1 else self.rows.whose(clause, k)
        if person is None and self.scan.low(clause.pieces[k].first - 1) in self.scan.lexicon.words.weak_holding:
            person = next((p for p in reversed(clause.pieces[:k]) if isinstance(p, PersonName)), None)
        name = self.people.of(person) if person is not None else None
        if name is not None:
            self.alone.held.setdefault(name, []).append(office)


def _of_another(post: Post, lender: Org | None) -> bool:
    """ "TRƯỞNG BAN" in a signature below "TỈNH ỦY X": of a commission of the text's own that nothing here names."""
    bare = post.title.body == "inside" and post.body is None and post.place is None
    return bare and inside(post, lender) is None
