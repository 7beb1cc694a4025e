"""Short forms of organisations: which one of all "Đảng ủy", "UBND tỉnh", "Phòng Cảnh sát hình sự", "Công ty" is."""

from __future__ import annotations

from collections.abc import Iterable

from graph.records import replace
from ingest.grammar.pieces import Body
from ingest.join.bodies.beside import GOVERNMENT
from ingest.join.bodies.committees import BASE, PARTY
from ingest.join.bodies.issuer import Issuer
from ingest.join.bodies.named import NamedBodies
from ingest.join.bodies.org import Org
from ingest.join.bodies.organs import Organs
from ingest.join.places.territories import Territories
from ingest.lexicon.closed import Words
from ingest.lexicon.entries import LEVELS

_POLICE, _OFFICE = "Công an", "Phòng"
_DISTRICT = ("district",)
_SECTOR_JOINTS = (" và ", " - ", ", ")
"""Behind the first word of what a department is in charge of: "Nông nghiệp và Môi trường"."""
_COMMAND = "Bộ Tư lệnh"
_INSPECTORS = "Ủy ban Kiểm tra"
_BUREAU = "Văn phòng"
"""What serves a whole committee or ministry, and no department of it (``_OFFICE``)."""


class ShortForms:
    """Guesses what a body is that is named without its territory or its parent; each guess has its own kind of name."""

    def __init__(self, named: NamedBodies, organs: Organs, territories: Territories, words: Words) -> None:
        self._named, self._organs, self._territories = named, organs, territories
        self._others, self._rites = words.other_kinds, tuple(words.rites)
        self._inspecting, self._ministries = words.own_inspectors, words.ministries
        self._branches, self._police = words.district_branches, tuple(words.police_sectors)
        self._local = words.only_local
        self.home: Org | None = None
        """the ministry that the document itself is of"""
        self._issuer: Issuer | None = None

    def adopt(self, org: Org, formal: Iterable[tuple[int, int]]) -> None:
        """Know the body that issues the document, and where in its tokens that is what short forms are of: in its own
        lines (letterhead, signature), and not in what it decides about others."""
        self._issuer = Issuer(org, tuple(formal), self._organs.committees)
        self._territories.own = org.territory

    def issuing(self, kind: str) -> Org | None:
        """ "Giám đốc Sở" in a decision of a Sở: the issuer, if it is of that kind."""
        org = self._issuer.org if self._issuer is not None else None
        return org if org is not None and org.head.name == kind else None

    def told(self, org: Org, at: int) -> Org:
        """ "Cục Tuyển sinh" in a text that says once whose it is: that one, if it is the only one of that name; of
        several territories the one that was named last."""
        if org.parent is not None or org.territory is not None:
            return org
        if (rite := self.rite(org, at)) is not org:
            return rite
        if self._named.last(f"{_COMMAND} {org.title}", at) is not None:
            return org  # "Chính ủy BĐBP" in a text that names the Bộ Tư lệnh BĐBP: of the whole force
        known = {one.key: one for one in self._named.titled(org.title) if one.known}
        if len(known) == 1:
            return next(iter(known.values()))
        held = {one.territory.level for one in known.values() if one.territory is not None}
        levels = tuple(level for level in reversed(LEVELS) if level in held)  # a district is named before its province
        passage = self._territories.before(levels, at) if levels else None
        return next((one for one in known.values() if passage is not None and one.territory == passage), org)

    def rite(self, org: Org, at: int) -> Org:
        """ "Ban Tổ chức lễ tang" in a text that says once whose funeral it is: that one."""
        if org.known or not org.title.lower().endswith(self._rites):
            return org
        return self._named.last_with((org.title,), at, head=org.head) or org

    def nearest(self, body: Body, at: int) -> Org | None:
        """What the document's own issuer, the police that it speaks of, or the territory it stands in explains."""
        return self._of_issuer(body, at) or self._of_police(body) or self._of_place(body, at)

    def begun(self, body: Body) -> Body:
        """ "Giám đốc Sở Nông nghiệp" in a text that names one Sở Nông nghiệp và Môi trường, and none that is called so:
        the body by its whole name."""
        cut = body.head.owned and "sector" in body.head.takes and body.place is None and body.parent is None
        if not cut or self._named.titled(body.title):
            return body
        openings = tuple(f"{body.title}{joint}" for joint in _SECTOR_JOINTS)
        known = {org.title for org in self._named.of_kind(body.head.name).values() if org.title.startswith(openings)}
        return replace(body, title=next(iter(known))) if len(known) == 1 else body

    def named_before(self, body: Body, at: int) -> Org | None:
        """What the bodies that are named elsewhere in the document explain."""
        return (
            self._titled(body, at)
            or self._of_centre(body, at)
            or self._by_head(body, at)
            or self._of_owner(body, at)
            or self._of_committee(body)
            or self._of_party(body, at)
        )

    def _titled(self, body: Body, at: int) -> Org | None:
        """The last one of the same title; "UBND thành phố" is none of a province."""
        org = self._named.last(body.title, at)
        word = body.place.word if body.place is not None else None
        return org if org is None or org.territory is None or word in (None, org.territory.word) else None

    def _of_issuer(self, body: Body, at: int) -> Org | None:
        """ "Đảng ủy", "Ban Thường vụ" in a document of a Đảng ủy."""
        if self._issuer is None or body.parent is not None or body.place is not None:
            return None
        above = self._issuer.leading(body, at)
        meant = self._issuer.meant(body, at) or self._issuer.beside(body, at)
        return meant or (self._organs.organ(body, above) if above is not None else None)

    def _of_police(self, body: Body) -> Org | None:
        """ "Phòng Cảnh sát hình sự": of the police of a province that the text names most; a team of any police."""
        if body.parent is not None or body.place is not None or not {"sector", "parent"} <= body.head.takes:
            return None
        if not body.title.lower().removeprefix(f"{body.head.name.lower()} ").startswith(self._police):
            return None
        levels = (
            ("province",) if body.head.name == _OFFICE else ("province", "district", "commune")
        )  # below are no offices
        named = [org for org in self._named.titled(_POLICE) if org.territory and org.territory.level in levels]
        force = max(named[::-1], key=named.count, default=None)
        return self._organs.organ(body, force) if force is not None else None

    def _of_place(self, body: Body, at: int) -> Org | None:
        if body.place is not None:
            opened = self._territories.opened((body.place.level or "",), at, body.place.word)
            territory = opened or self._territories.of(body.place, body.head.levels, at)
            return self._organs.located(body, territory) if territory else None
        levels = _DISTRICT if body.title.lower() in self._branches else body.head.levels
        if "place" not in body.head.takes or body.parent is not None or not levels:
            return None
        if "sector" in body.head.takes and body.title == body.head.name:
            return None
        if body.head.name in self._local or self._everywhere(body):
            return self._of_government(body, at) or self._named.last(body.title, at)
        opened = self._territories.opened(levels, at)
        known = self._named.last(body.title, at) if opened is None else None
        if known is not None and not self._later(body, at):
            return known
        territory = opened or self._territories.near(levels, at, body.head.word)
        return self._organs.located(body, territory) if territory else known

    def _of_government(self, body: Body, at: int) -> Org | None:
        """ "Văn phòng HĐND và UBND", "Trung tâm Phục vụ hành chính công": of the government that was named last."""
        if body.head.name not in self._local:
            return None
        named = self._named.last(body.title, at)
        seats = [org for title in GOVERNMENT if (org := self._named.last(title, at)) is not None]
        territory = named.territory if named is not None else next((org.territory for org in seats), None)
        fit = territory is not None and territory.level in body.head.levels
        return self._organs.located(body, territory) if territory is not None and fit else None

    def _everywhere(self, body: Body) -> bool:
        """ "Công an", "Mặt trận Tổ quốc" in an article: the whole force or front, unless the text names one."""
        local = body.head.bare_place or "sector" in body.head.takes or body.head.name in GOVERNMENT
        return not local and self._issuer is None

    def _later(self, body: Body, at: int) -> bool:
        """Are all committees of this title named after ``at``, and a territory that it can be of before?"""
        if body.head not in self._organs.committees:
            return False
        before = self._territories.before(body.head.levels, at, body.head.word)
        return before is not None and self._named.first(body.title) > at

    def _of_centre(self, body: Body, at: int) -> Org | None:
        """ "Chủ nhiệm UBKT" in a text on the Ủy ban Kiểm tra Trung ương: of that."""
        return self._named.last(f"{body.title} Trung ương", at) if body.parent is None and body.place is None else None

    def _by_head(self, body: Body, at: int) -> Org | None:
        """ "Trường", "Công ty" alone: the one that the text is about, else the one named last; in a ministry's own
        document it is that."""
        alone = body.title == body.head.name and body.parent is None and body.place is None
        head = body.head if "sector" in body.head.takes else None
        if alone and self.home is not None and self.home.head is body.head:
            return self.home
        named = alone and bool(body.head.takes & {"name", "sector", "hamlet"})
        told = self._named.main(body.title) if named else None
        but = tuple(k for k in self._others if k.startswith(f"{body.title.lower()} "))  # "Hội" is no "Hội đồng"
        return told or (self._named.last_with((body.title,), at, head=head, but=but) if named else None)

    def _of_owner(self, body: Body, at: int) -> Org | None:
        """An organ named without its owner: of the only body that can own it, or the only ministry named before it."""
        if body.parent is not None or body.place is not None or not body.head.parents:
            return None
        own = [self._issuer.org] if self._issuer is not None and self._issuer.org.title not in GOVERNMENT else []
        owners = [org for org in own if org.head.name.startswith(body.head.parents)]
        owners = owners or [org for kind in body.head.parents for org in self._named.of_kind(kind).values()]
        owners = [org for org in owners if not self._small_office(org)]
        if len(owners) > 1 and body.head.parents[0] in self._ministries:
            named = [org for org in owners if org.head.name in self._ministries]
            owners = [org for org in named if self._named.first(org.title) < at]
        if len(owners) != 1:
            return None
        owner = owners[0]
        ruled = owner.territory if "place" in body.head.takes and owner.title in GOVERNMENT else None
        return self._organs.located(body, ruled) if ruled is not None else self._organs.organ(body, owner)

    def _small_office(self, org: Org) -> bool:
        """ "Văn phòng Huyện ủy X": only that of a province's committee has departments."""
        above = org.parent
        if above is None or org.head.name != _BUREAU or not self._organs.committees.leads(above):
            return False
        return above.territory is None or above.territory.level != "province" or above.head.name.startswith(BASE)

    def _of_committee(self, body: Body) -> Org | None:
        """ "Chủ nhiệm Ủy ban Kiểm tra" in a text that names one committee of the Party, which is a district's, and no
        union, which has one too; in those of a province and above it may be the centre's."""
        if body.title != _INSPECTORS or body.parent is not None or body.place is not None:
            return None
        if any(self._named.of_kind(kind) for kind in self._inspecting):
            return None
        led = {key: org for name in self._organs.committees.names for key, org in self._named.of_kind(name).items()}
        org = next(iter(led.values())) if len(led) == 1 else None
        territory = org.territory if org is not None else None
        local = territory is not None and territory.level in _DISTRICT and territory.outer is not None
        return self._organs.organ(body, org) if org is not None and local else None

    def _of_party(self, body: Body, at: int) -> Org | None:
        """ "Phó Bí thư Đảng ủy" in a text on the party organisation of a commune or of a hospital: of that."""
        if body.title != "Đảng ủy" or body.parent is not None or body.place is not None:
            return None
        party, territory = self._named.last(PARTY, at), self._territories.before(("commune",), at)
        if party is not None and party.parent is not None:
            return self._organs.inside(body.title, body.head, party.parent)
        known = {org.territory for org in self._named.of_kind(PARTY).values()}
        return self._organs.placed(body.head, territory) if territory is not None and territory in known else None
