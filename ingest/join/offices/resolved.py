"""Posts of one document: a title gets its body from the words after it, its neighbours, or what was said before."""

from __future__ import annotations

from graph.records import replace
from ingest.grammar.names import body_name
from ingest.grammar.pieces import Body, Post
from ingest.join.bodies.beside import (
    GOVERNMENT,
    below_none,
    beside_it,
    board_beside,
    is_branch,
    led_by,
    of_committee,
    rules_beside,
)
from ingest.join.bodies.committees import BASE
from ingest.join.bodies.org import Org
from ingest.join.bodies.resolved import Bodies
from ingest.join.offices.office import Office
from ingest.join.places.territory import Territories, Territory, fits
from ingest.lexicon import Lexicon
from ingest.lexicon.entries import Title

_SECRETARY = ("Bí thư", "Bí thư Thường trực")
# So many words before a title its body may have been named.
_NEAR = 80


class Offices:
    """Resolves the posts that a document names."""

    def __init__(self, lexicon: Lexicon, bodies: Bodies, territories: Territories) -> None:
        self._lexicon = lexicon
        self._bodies, self._organs = bodies, bodies.organs
        self._territories = territories
        self._known: dict[str, dict[str, Office]] = {}
        self._states: dict[str, str] = {}

    def of(self, post: Post, neighbour: Org | None = None) -> Office | None:
        """The post a piece means; ``neighbour``: the body of the next post in the same chain of titles."""
        office = self._resolve(post, neighbour)
        if office is not None:
            office = self._seat(office)
            self._known.setdefault(office.title.name, {})[office.key] = office
        return office

    def _seat(self, office: Office) -> Office:
        """ "Được bầu vào Bộ Chính trị" and "Ủy viên Bộ Chính trị" are one seat."""
        title = self._lexicon.title_by_name.get(office.name)
        if title is None or title is office.title or office.org is None or title.body != office.org.head.name:
            return office
        return replace(office, title=title)

    def again(self, post: Post, held: list[Office], after: str) -> Office | None:
        """A title alone ("Chủ tịch", "Giám đốc") means a post of that title: of its holder, else the only one known.

        ``after`` is the word that follows: where it opens a body that could not be read, the title is not alone.
        """
        for office in held:
            if office.title.name == post.title.name or office.title.name.startswith(post.title.name + " "):
                return office
        if post.unread or post.body is not None or (post.title.body == "follows" and self._lexicon.heads.starts(after)):
            return None
        known = self._known.get(post.title.name, {}) if post.title.single else {}
        return next(iter(known.values())) if len(known) == 1 else None

    def body(self, body: Body) -> Org | None:
        """The organisation that a piece means."""
        return self._bodies.of(body)

    def near(self, post: Post, after: str, within: int | None = None) -> Office | None:
        """ "Công ty X …, Tổng Giám đốc A": a title beside a name may be of the body of its kind that was named last.

        ``within`` so many words before it, if fewer than for a name.
        """
        if post.unread or post.body is not None or not post.title.of or self._lexicon.heads.starts(after):
            return None
        if after in self._lexicon.words.indefinite:
            return None  # "giám đốc một công ty dược"
        org = self._bodies.named.last_with(
            post.title.of,
            post.first,
            within=_NEAR if within is None else min(within + 1, _NEAR),
            but=self._lexicon.words.other_kinds,
        )
        org = org or (self._bodies.named.only(*post.title.of) if within is None else None)
        return _named(post, org) if org is not None else None

    def elected(self, post: Post, body: Body) -> Office | None:
        """ "Đại hội Hội Nông dân tỉnh X bầu ông A làm Chủ tịch": of the body whose congress elects."""
        org = self._bodies.of(body) if post.title.at and post.body is None and post.place is None else None
        led = self._organs.committees.of(org) if org is not None else None
        return _named(post, led) if led is not None and not post.unread and self._fits(post.title, led) else None

    def under(self, post: Post, body: Body) -> Office | None:
        """ "Sở Y tế tỉnh X" above "Giám đốc: Ông A": of the body of a heading, or of what that is an organ of."""
        org = self._bodies.of(body)
        for owner in (org, org.parent) if org is not None else ():
            if owner is not None and (office := self._headed(post, self._organs.committees.of(owner))) is not None:
                return office
        return None

    def _headed(self, post: Post, org: Org) -> Office | None:
        if post.title.body == "inside":
            return _inside(post, org)
        if post.inside and post.body is not None:  # "Văn phòng Sở" above "Chánh Văn phòng: Ông A"
            return _named(post, org) if post.body.head is org.head else None
        kinds = (*post.title.of, *([post.title.implies] if post.title.implies else []))
        leads = org.title.startswith(kinds) if kinds else bool(post.title.at) and self._fits(post.title, org)
        return _named(post, org) if leads and post.title.body == "follows" else None

    def deputy(self, post: Post, chief: Office) -> Office | None:
        """ "Phó Bí thư" beside "Bí thư Huyện ủy X": of the same body."""
        bare = post.body is None or (post.inside and post.body.title == post.body.head.name and not post.body.complete)
        alone = not post.unread and bare and post.place is None and post.own is None
        return _named(post, chief.org) if alone and chief.org is not None else None

    def _resolve(self, post: Post, neighbour: Org | None) -> Office | None:
        if post.body is not None:
            return self._with_body(post, post.body, neighbour)
        if post.title.body in ("none", "country") or (post.title.body == "named" and post.inside):
            return Office(self._of_state(post), post.title, None)
        org = self._own(post.own, post.first) if post.own is not None else None
        if org is not None:
            return _named(post, org)
        return self._short(post, neighbour)

    def _of_state(self, post: Post) -> str:
        """The name of an office that has no body; "Chủ tịch nước Cộng hòa Cuba" and "Chủ tịch nước Cuba" are one."""
        name, words = post.title.name, (post.country or "").split()
        if not words or words[0].lower() not in self._lexicon.words.state_openers:
            return self._states.setdefault(name, name)
        ends = (" ".join(words[-size:]) for size in (3, 2, 1))
        state = next((end for end in ends if end.lower() in self._lexicon.words.countries), post.country or "")
        return self._states.setdefault(f"{name.removesuffix(post.country or '')}{state}", name)

    def _own(self, kind: str, at: int) -> Org | None:
        """ "Thứ trưởng Bộ này": of the issuer, or the bodies whose names begin so, of a ministry none of the army's."""
        head = self._lexicon.head_by_name[kind]
        told = self._bodies.named.last_with((kind,), at, head=head if "name" not in head.takes else None)
        return self._bodies.short.issuing(kind) or told or self._bodies.named.only(kind)

    def _short(self, post: Post, neighbour: Org | None) -> Office | None:
        """A title without a body: of a territory, of the kind that it names, or of the next title's body."""
        if post.place is not None:
            return self._at_place(post)
        if post.title.body == "inside" and not post.unread:
            return _inside(post, neighbour) or self._of_kind(post)
        if neighbour is None or post.title.body != "follows":
            return None
        if post.own is not None and not neighbour.title.startswith(post.own):
            return None  # "Giám đốc Sở, Chủ tịch UBND huyện X"
        neighbour = led_by(self._lexicon.words, post.title, neighbour)
        return _named(post, neighbour) if self._fits(post.title, neighbour) else self._beside(post, neighbour)

    def _fits(self, title: Title, org: Org) -> bool:
        """Party bodies have secretaries, and no chairmen, people's committees and councils the other way round; a title
        that implies a kind of body has one of that."""
        party = org.title.lower().startswith(tuple(self._lexicon.words.party_heads))
        if title.implies is not None and not org.title.startswith((title.implies, *title.of)):
            return False  # "Thứ trưởng, Tổng Giám đốc Bảo hiểm xã hội Việt Nam"
        return not title.at or party == title.name.endswith(_SECRETARY)

    def _beside(self, post: Post, neighbour: Org) -> Office | None:
        """ "Bí thư, Chủ tịch UBND huyện X": the secretary is of the party committee of the same territory."""
        if neighbour.territory is not None:
            return self._leads(post, neighbour.territory)
        led = post.title.name.endswith(_SECRETARY) and neighbour.head.name in GOVERNMENT
        committee = self._organs.committees.beside(neighbour) if led else None
        return _named(post, committee) if committee is not None else None

    def _with_body(self, post: Post, body: Body, neighbour: Org | None) -> Office | None:
        lent = self.lent(body, neighbour) if neighbour is not None and not body.complete else None
        org = lent or self._bodies.of(body)
        return _named(post, self._bodies.named.leading(org)) if org is not None else None

    def behind(self, post: Post, before: Org) -> Office | None:
        """ "Chủ tịch HĐND tỉnh X, Trưởng Đoàn đại biểu Quốc hội": of the territory of the title before it."""
        body = post.body
        if body is None or body.place is not None or body.parent is not None or "place" not in body.head.takes:
            return None
        bare = body.title == body.head.name and len(body.head.levels) == 1
        org = self._around(body, body.head.levels, before) if bare else None
        return _named(post, self._bodies.named.leading(org)) if org is not None else None

    def lent(self, body: Body, neighbour: Org) -> Org | None:
        """ "Ủy viên Ban Thường vụ Đảng ủy, Giám đốc Bệnh viện X": the committee is the hospital's; "Đảng bộ tỉnh"
        beside "Tỉnh ủy X" is of that province."""
        if body.place is not None:
            ours = body.place.name is None and body.parent is None
            return self._around(body, (body.place.level or "",), neighbour) if ours else None
        if of_committee(self._lexicon.words, body, neighbour):
            committee = self._organs.committees.beside(neighbour)
            return self._organs.organ(body, committee) if committee is not None else None
        if body.parent is None:
            board = board_beside(body, neighbour)
            return self._bodies.of(board) if board is not None else self._borrowed(body, neighbour)
        parent = self.lent(body.parent, neighbour)
        return self._organs.organ(body, parent) if parent is not None else None

    def _around(self, body: Body, levels: tuple[str, ...], neighbour: Org) -> Org | None:
        """ "Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh, Trưởng Đoàn đại biểu Quốc hội tỉnh X", "Phó Chủ tịch UBND tỉnh, Bí thư
        Huyện ủy Y": of the territory of that level in which the body of the next title is."""
        territory, word = neighbour.territory, body.place.word if body.place is not None else None
        while territory is not None and not (fits(territory, levels) and word in (None, territory.word)):
            territory = territory.outer
        return self._organs.located(body, territory) if territory is not None else None

    def _borrowed(self, body: Body, neighbour: Org) -> Org | None:
        if self._meant(body, neighbour):
            return neighbour
        of_none = "parent" not in body.head.takes or below_none(body, neighbour) or is_branch(body, neighbour)
        at, party = neighbour.territory, body.title == BASE and neighbour.adrift
        if (at is not None or party) and rules_beside(body, neighbour, of_none=of_none):
            return self._organs.located(body, at) if at is not None else self._organs.committees.beside(neighbour)
        if of_none:
            return self._around(body, body.head.levels, neighbour) if body.head.bare_place else None
        owner = (neighbour.parent if self._siblings(body, neighbour) else None) or neighbour
        if owner.title == body.title or owner.head is body.head:
            return owner if owner.title == body.title else None
        if owner.territory is not None and beside_it(body, owner, owner.territory):
            return self._organs.located(body, owner.territory)
        return self._organs.organ(body, owner)

    def _siblings(self, body: Body, neighbour: Org) -> bool:
        """ "Trưởng phòng Nội vụ, Trưởng phòng Tài chính …"; "Bí thư Đảng ủy, Chủ tịch Công đoàn Bệnh viện X"; "Chánh
        Văn phòng, Vụ trưởng Vụ Pháp chế"; but of "Ban Thường vụ, Bí thư Đảng ủy Bộ X" one is the other's."""
        words = self._lexicon.words
        if body.title.lower() in words.inner_committees and self._organs.committees.leads(neighbour):
            return False
        apart = body.head.name in words.of_the_whole and neighbour.head.name in words.without_own
        return apart or neighbour.head is body.head or neighbour.title == neighbour.head.name

    def _meant(self, body: Body, neighbour: Org) -> bool:
        """ "Hiệu trưởng Trường, …", "Ban Thường vụ Huyện ủy, Bí thư Huyện ủy X"; "Ban Chấp hành Đảng bộ" is that of a
        Tỉnh ủy as well."""
        alike = body.title == body.head.name and f"{neighbour.title} ".startswith(f"{body.title} ")
        return alike or (body.title == BASE and neighbour.head in self._organs.committees)

    def _at_place(self, post: Post) -> Office | None:
        """ "Bí thư Yên Bái", "Chủ tịch tỉnh Đồng Tháp": the body that this title leads in a territory of that level."""
        assert post.place is not None
        territory = self._territories.of(post.place, (), post.first)
        return self._leads(post, territory) if territory is not None else None

    def _leads(self, post: Post, territory: Territory) -> Office | None:
        kinds = dict(post.title.at)
        level = "city" if territory.word == "thành phố" else territory.level
        head = self._lexicon.head_by_name.get(kinds.get(level) or kinds.get(territory.level) or "")
        if head is not None and territory.abroad and head.name in GOVERNMENT:
            name = f"{post.title.name} {territory.full}"  # "Chủ tịch tỉnh Attapeu": another country has no such body
            return Office(name, replace(post.title, name=name, body="none", at=()), None)
        return (
            _named(post, self._organs.placed(self._organs.committees.called(head, territory), territory))
            if head
            else None
        )

    def _of_kind(self, post: Post) -> Office | None:
        """ "Trưởng Ban" alone: of the Ban that was named last; committees of the Party have none."""
        word = post.title.name.removesuffix(" Thường trực").split()[-1].capitalize()
        org = self._bodies.named.last_with((word,), post.first, but=self._lexicon.words.inner_committees)
        return _named(replace(post, inside=True), org) if org is not None else None


def _named(post: Post, org: Org) -> Office:
    title = post.title
    if title.member:
        kind = title.body.removesuffix(" +")  # "Hội đồng nhân dân tỉnh": of a province that nobody names
        rest = org.name.removeprefix(kind if title.name.endswith(kind) else org.title).strip()
        return Office(f"{title.name} {rest}".strip(), title, org)
    if title.body not in ("follows", "inside") and not title.body.endswith(" +"):
        return Office(title.name, title, org)
    return Office(f"{_stem(post, org)} {org.name}", title, org)


def _inside(post: Post, neighbour: Org | None) -> Office | None:
    """ "Phó Trưởng ban" beside a Ban: one of that."""
    word = post.title.name.removesuffix(" Thường trực").split()[-1]
    if neighbour is None or not neighbour.title.lower().startswith(f"{word.lower()} "):
        return None
    return _named(replace(post, inside=True), neighbour)


def _stem(post: Post, org: Org) -> str:
    """The title without the words that the name of its body begins with ("Trưởng" + "Ban Tổ chức …")."""
    title, words = post.title.name, org.title.split()
    for size in range(len(words), 0, -1):
        if title.lower().endswith(" " + " ".join(words[:size]).lower()):
            return title[: -len(" ".join(words[:size])) - 1]
    return title


__all__ = ["Office", "Offices", "body_name"]
