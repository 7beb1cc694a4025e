"""Posts of one document: a title gets its body from the words after it, its neighbours, or what was said before."""

from __future__ import annotations

from graph.records import replace
from ingest.grammar.pieces import Body, Post
from ingest.join.bodies.beside import GOVERNMENT, SECRETARY, is_delegation, led_by
from ingest.join.bodies.committees import BASE
from ingest.join.bodies.org import Org
from ingest.join.bodies.resolved import Bodies
from ingest.join.offices.neighbours import Neighbours
from ingest.join.offices.office import Office, inside, office_of
from ingest.join.places.territories import Territories
from ingest.join.places.territory import Territory
from ingest.lexicon import Lexicon
from ingest.lexicon.entries import Title

# So many words before a title its body may have been named.
_NEAR = 80
_CLERK = "Thư ký"  # who leads a union of earlier times


class Offices:
    """Resolves the posts that a document names."""

    def __init__(self, lexicon: Lexicon, bodies: Bodies, territories: Territories) -> None:
        self._lexicon = lexicon
        self._bodies, self._organs = bodies, bodies.organs
        self.neighbours = Neighbours(lexicon.words, bodies)
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

    def bodies_of(self, kinds: tuple[str, ...]) -> int:
        """How many bodies of some kinds the text names."""
        return sum(len(self._bodies.named.of_kind(kind)) for kind in kinds)

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
        return office_of(post, org) if org is not None else None

    def elected(self, post: Post, body: Body) -> Office | None:
        """ "Đại hội Hội Nông dân tỉnh X bầu ông A làm Chủ tịch": of the body whose congress elects."""
        clerk = post.title.name.endswith(_CLERK)
        elective = bool(post.title.at) or clerk
        led = self.led(body) if elective and post.body is None and post.place is None else None
        if led is None or post.unread or (clerk and self._of_party(led)):
            return None
        return office_of(post, led) if self._fits(post.title, led) else None

    def led(self, body: Body) -> Org | None:
        """The committee of a party organisation, any other body itself."""
        org = self._bodies.of(body)
        return self._organs.committees.of(org) if org is not None else None

    def seat(self, post: Post, org: Org) -> Office | None:
        """What a title alone means of the body that an office told before was of, or of which that was an organ."""
        words, body = self._lexicon.words, post.body
        inner = org.parent if org.title.lower() in words.inner_committees or org.title in words.party_organs else None
        owner = inner or org
        if body is not None:
            bare = body.title == body.head.name and body.title.lower() in words.inner_committees and not body.complete
            elects = owner.title.lower().startswith(tuple(words.party_heads)) or owner.head.name in words.own_inspectors
            return office_of(post, self._organs.organ(body, owner)) if bare and elects else None
        leads = post.title.at and post.place is None and not post.unread and self._fits(post.title, owner)
        return office_of(post, owner) if leads else None

    def under(self, post: Post, body: Body) -> Office | None:
        """ "Sở Y tế tỉnh X" above "Giám đốc: Ông A": of the body of a heading, or of what that is an organ of."""
        org = self._bodies.of(body)
        if org is not None and post.body is not None and (organ := self._organ(post.body, body, org)) is not None:
            return office_of(post, organ)
        for owner in self._owners(post, org) if org is not None else ():
            if owner is not None and (office := self._headed(post, self._organs.committees.of(owner))) is not None:
                return office
        return self.seat(post, org) if org is not None and post.body is not None else None

    def _owners(self, post: Post, org: Org) -> tuple[Org | None, ...]:
        """The body of a heading, and what it is an organ of: "Thường trực HĐND tỉnh X" has no "Chủ tịch" of its own."""
        inner = org.title.lower() in self._lexicon.words.inner_committees and not post.title.member
        return (org.parent, org) if inner else (org, org.parent)

    def _organ(self, organ: Body, heading: Body, org: Org) -> Org | None:
        """ "Công ty X" above "Bí thư Đảng ủy: Ông A": the organ of that body; of a territory, its committee."""
        if organ.title != organ.head.name or "parent" not in organ.head.takes or organ.head is heading.head:
            return None
        if org.territory is not None and organ.head.name == BASE:
            return self._organs.committees.beside(org)
        fits = not organ.head.parents or org.title.startswith(organ.head.parents)
        of_itself = org.title.startswith(organ.head.name)  # "Văn phòng" below "Văn phòng HĐND và UBND huyện X"
        return self._bodies.of(replace(organ, parent=heading)) if fits and not of_itself else None

    def _headed(self, post: Post, org: Org) -> Office | None:
        if post.title.body == "inside":
            return inside(post, org)
        if post.inside and post.body is not None:  # "Văn phòng Sở" above "Chánh Văn phòng: Ông A"
            whole = org.title.startswith(f"{post.body.head.name} ") and post.body.title == post.body.head.name
            return office_of(post, org) if post.body.head is org.head or whole else None
        kinds = (*post.title.of, *([post.title.implies] if post.title.implies else []))
        if post.title.of and post.title.name.endswith("đốc"):
            kinds = (*kinds, *self._lexicon.words.directed)
        leads = org.title.startswith(kinds) if kinds else bool(post.title.at) and self._fits(post.title, org)
        return office_of(post, org) if leads and post.title.body == "follows" else None

    def deputy(self, post: Post, chief: Office) -> Office | None:
        """ "Phó Bí thư" beside "Bí thư Huyện ủy X": of the same body."""
        bare = post.body is None or (post.inside and post.body.title == post.body.head.name and not post.body.complete)
        alone = not post.unread and bare and post.place is None and post.own is None
        return office_of(post, chief.org) if alone and chief.org is not None else None

    def _resolve(self, post: Post, neighbour: Org | None) -> Office | None:
        if post.body is not None:
            return self._with_body(post, post.body, neighbour)
        if post.title.body in ("none", "country") or (post.title.body == "named" and post.inside):
            return Office(self._of_state(post), post.title, None)
        org = self._own(post.own, post.first) if post.own is not None else None
        if org is not None:
            return office_of(post, org)
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
            return inside(post, neighbour) or self._of_kind(post)
        if neighbour is None or post.title.body != "follows":
            return self._unit(post)
        if post.own is not None and not neighbour.title.startswith(post.own):
            return None  # "Giám đốc Sở, Chủ tịch UBND huyện X"
        neighbour = led_by(self._lexicon.words, post.title, neighbour)
        return office_of(post, neighbour) if self._fits(post.title, neighbour) else self._beside(post, neighbour)

    def _unit(self, post: Post) -> Office | None:
        """ "Sư đoàn trưởng" alone, where the text tells of a Sư đoàn by its name: of the one that was named last."""
        head = self._lexicon.head_by_name.get(post.title.implies or "")
        if head is None or head.alone != "always" or "name" not in head.takes or post.unread:
            return None
        org = self._bodies.named.last_with((head.name,), post.first, head=head)
        return office_of(post, org) if org is not None else None

    def _fits(self, title: Title, org: Org) -> bool:
        """Party bodies have secretaries, and no chairmen, people's committees and councils the other way round; a title
        that implies a kind of body has one of that."""
        if title.implies is not None and not org.title.startswith((title.implies, *title.of)):
            return False  # "Thứ trưởng, Tổng Giám đốc Bảo hiểm xã hội Việt Nam"
        return not title.at or self._of_party(org) == title.name.endswith(SECRETARY)

    def _of_party(self, org: Org) -> bool:
        """Is it a body of the Party?"""
        name = org.title.lower()
        if name.startswith(tuple(self._lexicon.words.centres)):
            name = " ".join(name.split()[2:])  # "Trung ương Hội X" is no committee of the Party
        return name.startswith(tuple(self._lexicon.words.party_heads)) and not is_delegation(org)

    def _beside(self, post: Post, neighbour: Org) -> Office | None:
        """ "Bí thư, Chủ tịch UBND huyện X": the secretary is of the party committee of the same territory."""
        if neighbour.territory is not None:
            return self._leads(post, neighbour.territory)
        led = post.title.name.endswith(SECRETARY) and neighbour.head.name in GOVERNMENT
        committee = self._organs.committees.beside(neighbour) if led else None
        return office_of(post, committee) if committee is not None else None

    def _with_body(self, post: Post, body: Body, neighbour: Org | None) -> Office | None:
        lent = self.neighbours.lent(body, neighbour) if neighbour is not None and not body.complete else None
        org = lent or self._bodies.of(self._bodies.short.begun(body))
        return office_of(post, self._bodies.named.leading(org)) if org is not None else None

    def leads(self, post: Post, org: Org) -> bool:
        """Is a title alone one that a body's officers have: "TỔNG THƯ KÝ - CHỦ NHIỆM VĂN PHÒNG QUỐC HỘI" of the Quốc
        hội?"""
        bare = post.title.body == "follows" and post.body is None and post.place is None and not post.unread
        return bare and self._fits(post.title, org) and (not post.title.of or org.title.startswith(post.title.of))

    def alien(self, post: Post, org: Org) -> bool:
        """Is a title one of other kinds of bodies than councils and committees: "Giám đốc" of an Ủy ban nhân dân?"""
        led = org.head.name in GOVERNMENT or org.head in self._organs.committees
        return led and bool(post.title.of) and not org.title.startswith(post.title.of)

    def behind(self, post: Post, before: Org) -> Office | None:
        """ "Chủ tịch HĐND tỉnh X, Trưởng Đoàn đại biểu Quốc hội": of the territory of the title before it; "Ủy viên Ban
        Thường vụ Huyện ủy X, Trưởng Ban Tổ chức": of that committee."""
        body = post.body
        if body is None or body.place is not None or body.parent is not None:
            return None
        if body.title in self._lexicon.words.party_organs:
            return self._of_committee(post, body, before)
        if "place" not in body.head.takes:
            return None
        bare = body.title == body.head.name and len(body.head.levels) == 1
        org = self.neighbours.around(body, body.head.levels, before) if bare else None
        return office_of(post, self._bodies.named.leading(org)) if org is not None else None

    def _of_committee(self, post: Post, organ: Body, before: Org) -> Office | None:
        inner = before.title.lower() in self._lexicon.words.inner_committees
        committee = before.parent if inner else before
        led = committee is not None and (committee.territory is not None or committee.head.name == BASE)
        if committee is None or not led or not self._organs.committees.leads(committee):
            return None
        return office_of(post, self._organs.organ(organ, committee))

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
            office_of(post, self._organs.placed(self._organs.committees.called(head, territory), territory))
            if head
            else None
        )

    def _of_kind(self, post: Post) -> Office | None:
        """ "Trưởng Ban" alone: of the Ban that was named last; committees of the Party have none."""
        word = post.title.name.removesuffix(" Thường trực").split()[-1].capitalize()
        org = self._bodies.named.last_with((word,), post.first, but=self._lexicon.words.inner_committees)
        return office_of(replace(post, inside=True), org) if org is not None else None
