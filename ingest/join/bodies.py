"""Organisations of one document: short forms get the territory or the parent they mean."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace

from ingest.grammar.pieces import Body
from ingest.join.beside import GOVERNMENT
from ingest.join.committees import Committees
from ingest.join.distinct import Distinct
from ingest.join.org import Org, of_territory
from ingest.join.sames import in_full, of_government
from ingest.join.shortened import even, written_out
from ingest.join.territory import Territories, Territory
from ingest.join.titles import Titles
from ingest.join.unplaced import unplaced
from ingest.lexicon import Lexicon
from ingest.lexicon.entries import Head

_PARTY, _COMMITTEE, _BASE = "Đảng bộ", "Ban Chấp hành", "Đảng ủy"
#: What an organ takes: the body it is one of, and nothing else.
_ORGAN = frozenset(("parent",))
_NOTHING = frozenset(("nothing",))
_CENTRE = "Ủy ban Trung ương"
#: So often at least is the body named that a text is about.
_OFTEN = 3
_POLICE, _OFFICE = "Công an", "Phòng"
_MINISTRY, _DISTRICT = "Bộ", ("district",)


class Bodies:
    """The organisations that a document names, by where they stand; resolves the short forms among them."""

    def __init__(self, territories: Territories, lexicon: Lexicon, distinct: Distinct) -> None:
        heads = lexicon.head_by_name
        self._branches = lexicon.words.district_branches
        self._territories, self._distinct, self._heads = territories, distinct, heads
        self.committees = Committees(heads)
        self._police = tuple(lexicon.words.police_sectors)
        self.titles = Titles(lexicon.words.countries)
        self.home: Org | None = None
        self._by_kind: dict[str, dict[str, Org]] = {}
        self._own: tuple[Org, ...] = ()
        self._formal: tuple[tuple[int, int], ...] = ()
        self._at: dict[str, list[int]] = {}
        self._orgs: dict[str, list[Org]] = {}
        self._resolved: dict[int, tuple[Body, Org]] = {}

    def note(self, body: Body) -> Org | None:
        """Resolve a body that names all it needs, and remember it for the short forms."""
        if not body.complete:
            return None
        org = self._named(body)
        self._remember(org, body.first)
        return org

    def adopt(self, org: Org, formal: Iterable[tuple[int, int]]) -> None:
        """Know the body that issues the document, and where in its tokens that is what short forms are of: in its own
        lines (letterhead, signature), and not in what it decides about others."""
        self._own, self._formal = (org,) if org.parent is None else (org, org.parent), tuple(formal)

    def of(self, body: Body, at: int | None = None) -> Org | None:
        """The organisation a piece means where it stands; None for a short form that nothing explains."""
        where = body.first if at is None else at
        if body.complete:
            org = self._named(body)
            return org if org.known else self._told(org, where)
        found = (
            self._of_issuer(body, where)
            or self._of_police(body)
            or self._of_place(body, where)
            or self._of_parent(body, where)
            or self.last(body.title, where)
            or self._of_centre(body, where)
        )
        told = found or self._by_head(body, where) or self._of_owner(body, where) or self._of_party(body, where)
        return told or unplaced(body)

    def _told(self, org: Org, at: int) -> Org:
        """ "Cục Tuyển sinh" in a text that says once whose it is: that one, if it is the only one of that name; of
        several territories the one that was named last."""
        if org.parent is not None or org.territory is not None:
            return org
        known = {one.key: one for one in self._orgs.get(org.title, ()) if one.known}
        if len(known) == 1:
            return next(iter(known.values()))
        levels = tuple({one.territory.level for one in known.values() if one.territory is not None})
        passage = self._territories.before(levels, at) if levels else None
        return next((one for one in known.values() if passage is not None and one.territory == passage), org)

    def last(self, title: str, at: int) -> Org | None:
        """The body of this title that was named last before ``at``, else the first after it."""
        orgs = self._orgs.get(title)
        return orgs[max(bisect_right(self._at[title], at) - 1, 0)] if orgs else None

    def last_with(
        self,
        prefixes: Iterable[str],
        at: int,
        *,
        head: Head | None = None,
        within: int | None = None,
        but: Iterable[str] = (),
    ) -> Org | None:
        """The body named last before ``at`` whose title begins with one of some words ("Ban", "Phòng"), of one head if
        given; ``within`` so many words; ``but`` those whose title begins with one of these, in lower case."""
        first, opening = -1 if within is None else at - within, tuple(f"{prefix} " for prefix in prefixes)
        named = (
            (self._at[title][k], title, k)
            for title, orgs in self._orgs.items()
            if title.startswith(opening) and (head is None or orgs[0].head is head)
            if not title.lower().startswith(tuple(but))
            if (k := bisect_right(self._at[title], at) - 1) >= 0
        )
        at_last, title, k = max(named, default=(-1, "", 0))
        return self._orgs[title][k] if title and at_last > first else None

    def only(self, *kinds: str) -> Org | None:
        """The body of some heads, where the document names one of them."""
        known = [org for kind in kinds for org in self._by_kind.get(kind, {}).values()]
        return known[0] if len(known) == 1 else None

    def leading(self, org: Org) -> Org:
        """ "Chủ tịch Mặt trận Tổ quốc Việt Nam": an office of its central committee, where the text names that."""
        return next(iter(self._by_kind.get(f"{_CENTRE} {org.name}", {}).values()), org)

    def placed(self, head: Head, territory: Territory) -> Org:
        """The body of a head in a territory."""
        return of_territory(head, head.name, territory)

    def inside(self, title: str, head: Head, parent: Org, link: str = "") -> Org:
        """The organ of a parent; "Ủy ban của Quốc hội", "Vụ" are some of its organs, and no certain one."""
        some = title == head.name and ("sector" in head.takes or ("name" in head.takes and bool(link)))
        owner = (("parent", parent.identity),) if parent.known and not some else ()
        whole = self._heads.get(f"{title} {parent.name}")
        if whole is not None and whole.takes == _NOTHING:
            org = Org(whole.name, head, title, None, parent, (("kind", whole.name), ("proper", even(whole.name))))
            return replace(org, head=whole, title=whole.name, parent=None) if whole.part_of is not None else org
        return Org(f"{title}{link} {parent.name}", head, title, None, parent, (("kind", title), *owner))

    def _remember(self, org: Org, at: int) -> None:
        if org.parent is not None:
            self._remember(org.parent, at)
        if org.territory is not None and org.territory.abroad:
            return
        self._by_kind.setdefault(org.head.name, {})[org.key] = org
        self._at.setdefault(org.title, []).append(at)
        self._orgs.setdefault(org.title, []).append(org)

    def _named(self, body: Body) -> Org:
        """That of a body that names all it needs: asked for when it is noted, and again where it stands. It is known by
        its ``id()``, since to compare two takes as long as to resolve one."""
        if id(body) not in self._resolved:
            self._resolved[id(body)] = body, self._whole(body)
        return self._resolved[id(body)][1]

    def forget(self) -> None:
        """Let go what was kept for the time of joining."""
        self._resolved.clear()

    def _whole(self, body: Body) -> Org:
        body = in_full(body, self.titles.local)
        if body.parent is not None:
            return self.organ(body, self._named(body.parent))
        if body.place is not None:
            territory = self._territories.of(body.place, body.head.levels, body.first)
            if territory is not None:
                return self.located(body, territory)
        title = self.titles.of(body)
        if self._distinct.alone(body.head, title):
            return Org(title, body.head, title, fields=(("kind", written_out(title)), ("proper", even(title))))
        return Org(title, body.head, title, fields=(("kind", title),))

    def organ(self, body: Body, parent: Org) -> Org:
        """The committee of a central union or of a party organisation is known as a body of its own; the organs of a
        party organisation are its committee's; any other organ stands inside its parent."""
        parent = self.committees.of(parent) if body.head.parents or body.title == _COMMITTEE else parent
        if parent.territory is not None and parent.title == GOVERNMENT[0] and of_government(body.head):
            return replace(self.located(body, parent.territory), parent=parent)
        own = parent.title.startswith("Trung ương") or parent.head in self.committees
        if body.title == _COMMITTEE and own:
            return parent
        title = self.titles.written(body.title)
        return self.inside(title, body.head, parent, " của" if body.linked else "")

    def located(self, body: Body, territory: Territory) -> Org:
        """The body, sector and all, in a territory."""
        return self.committees.named(body.title, territory) or of_territory(body.head, body.title, territory)

    def _of_place(self, body: Body, at: int) -> Org | None:
        if body.place is not None:
            opened = self._territories.opened((body.place.level or "",), at)
            territory = opened or self._territories.of(body.place, body.head.levels, at)
            return self.located(body, territory) if territory else None
        levels = _DISTRICT if body.title.lower() in self._branches else body.head.levels
        if "place" not in body.head.takes or body.parent is not None or not levels:
            return None
        if "sector" in body.head.takes and body.title == body.head.name:
            return None
        if self._everywhere(body):
            return self.last(body.title, at)
        opened = self._territories.opened(levels, at)
        known = self.last(body.title, at) if opened is None else None
        if known is not None and not self._later(body, at):
            return known
        territory = opened or self._territories.near(levels, at, body.head.word)
        return self.located(body, territory) if territory else known

    def _everywhere(self, body: Body) -> bool:
        """ "Công an", "Mặt trận Tổ quốc" in an article: the whole force or front, unless the text names one."""
        local = body.head.bare_place or "sector" in body.head.takes or body.head.name in GOVERNMENT
        return not local and not self._own

    def _later(self, body: Body, at: int) -> bool:
        """Are all committees of this title named after ``at``, and a territory that it can be of before?"""
        if body.head not in self.committees:
            return False
        before = self._territories.before(body.head.levels, at, body.head.word)
        return before is not None and self._at[body.title][0] > at

    def _by_head(self, body: Body, at: int) -> Org | None:
        """ "Trường", "Công ty" alone: the one that the text is about, else the one named last; in a ministry's own
        document it is that."""
        alone = body.title == body.head.name and body.parent is None and body.place is None
        head = body.head if "sector" in body.head.takes else None
        if alone and self.home is not None and self.home.head is body.head:
            return self.home
        named = alone and bool(body.head.takes & {"name", "sector"})
        return (self._main(body.title) or self.last_with((body.title,), at, head=head)) if named else None

    def _main(self, kind: str) -> Org | None:
        """The body of a kind that is named at least thrice, and more than twice as often as any other."""
        counts = {title: len(at) for title, at in self._at.items() if title.startswith(f"{kind} ")}
        first, *rest = sorted(counts, key=counts.__getitem__, reverse=True) or [""]
        often = counts.get(first, 0) >= _OFTEN and counts[first] > 2 * max(
            [counts[title] for title in rest[:1]], default=0
        )
        return self._orgs[first][-1] if often and len({org.key for org in self._orgs[first]}) == 1 else None

    def _of_centre(self, body: Body, at: int) -> Org | None:
        """ "Chủ nhiệm UBKT" in a text on the Ủy ban Kiểm tra Trung ương: of that."""
        return self.last(f"{body.title} Trung ương", at) if body.parent is None and body.place is None else None

    def _of_issuer(self, body: Body, at: int) -> Org | None:
        """ "Đảng ủy", "Ban Thường vụ" in a document of a Đảng ủy."""
        if body.parent is not None or body.place is not None:
            return None
        for org in self._own:
            same = body.head is org.head and body.title == body.head.name and not body.head.levels
            if same or (body.title == _BASE and org.head.name.startswith(_BASE)):
                return org
            formal = body.head.takes == _ORGAN and any(first <= at < last for first, last in self._formal)
            if formal and self.committees.leads(org):
                return self.organ(body, org)
        return None

    def _of_police(self, body: Body) -> Org | None:
        """ "Phòng Cảnh sát hình sự": of the police of a province that the text names most; a team of any police."""
        if body.parent is not None or body.place is not None or not {"sector", "parent"} <= body.head.takes:
            return None
        if not body.title.lower().removeprefix(f"{body.head.name.lower()} ").startswith(self._police):
            return None
        levels = (
            ("province",) if body.head.name == _OFFICE else ("province", "district", "commune")
        )  # below are no offices
        named = [org for org in self._orgs.get(_POLICE, ()) if org.territory and org.territory.level in levels]
        force = max(named[::-1], key=named.count, default=None)
        return self.organ(body, force) if force is not None else None

    def _of_owner(self, body: Body, at: int) -> Org | None:
        """An organ named without its owner: of the only body that can own it, or the only ministry named before it."""
        if body.parent is not None or body.place is not None or not body.head.parents:
            return None
        own = (org for org in self._own[:1] if org.title not in GOVERNMENT)
        owners = [org for org in own if org.head.name.startswith(body.head.parents)]
        owners = owners or [org for kind in body.head.parents for org in self._by_kind.get(kind, {}).values()]
        if len(owners) > 1 and body.head.parents[0] == _MINISTRY:
            owners = [org for org in owners if org.head.name == _MINISTRY and self._at[org.title][0] < at]
        if len(owners) != 1:
            return None
        owner = owners[0]
        ruled = owner.territory if "place" in body.head.takes and owner.title in GOVERNMENT else None
        return self.located(body, ruled) if ruled is not None else self.organ(body, owner)

    def _of_party(self, body: Body, at: int) -> Org | None:
        """ "Phó Bí thư Đảng ủy" in a text on the party organisation of a commune or of a hospital: of that."""
        if body.title != "Đảng ủy" or body.parent is not None or body.place is not None:
            return None
        party, territory = self.last(_PARTY, at), self._territories.before(("commune",), at)
        if party is not None and party.parent is not None:
            return self.inside(body.title, body.head, party.parent)
        known = {org.territory for org in self._by_kind.get(_PARTY, {}).values()}
        return self.placed(body.head, territory) if territory is not None and territory in known else None

    def _of_parent(self, body: Body, at: int) -> Org | None:
        parent = self.of(body.parent, at) if body.parent is not None else None
        return self.organ(body, parent) if parent else None
