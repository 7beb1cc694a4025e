"""Organisations of one document: what each that it names is, in full or by a short form."""

from __future__ import annotations

from ingest.grammar.bodies.addresses import of_hamlet
from ingest.grammar.pieces import Body
from ingest.join.bodies.addresses import Addresses
from ingest.join.bodies.distinct import Distinct
from ingest.join.bodies.named import NamedBodies
from ingest.join.bodies.org import Org, identity_of
from ingest.join.bodies.organs import Organs
from ingest.join.bodies.sames import in_full
from ingest.join.bodies.shortforms import ShortForms
from ingest.join.bodies.spelt import even, written_out
from ingest.join.bodies.structures import Structure
from ingest.join.bodies.titles import Titles
from ingest.join.bodies.unplaced import some_firm, unplaced
from ingest.join.places.territories import Territories
from ingest.lexicon import Lexicon


class Bodies:
    """The organisations that a document names: those named in full are learned first, the short forms resolved then."""

    def __init__(self, territories: Territories, lexicon: Lexicon, distinct: Distinct) -> None:
        self._territories, self._distinct = territories, distinct
        self.titles, self.addresses = Titles(lexicon.words.countries), Addresses(territories)
        self.organs = Organs(lexicon.head_by_name, self.titles)
        self.named = NamedBodies()
        self.short = ShortForms(self.named, self.organs, territories, lexicon.words)
        self._resolved: dict[int, tuple[Body, Org]] = {}
        self.structures: tuple[Structure, ...] = ()
        """where it lists whose organs"""

    def note(self, body: Body) -> Org | None:
        """Resolve a body that names all it needs, and remember it for the short forms."""
        if not body.complete:
            return None
        org = self.short.rite(self._complete(body), body.first)
        self.named.remember(org, body.first)
        return org

    def of(self, body: Body, at: int | None = None) -> Org | None:
        """The organisation a piece means where it stands; None for a short form that nothing explains."""
        where = body.first if at is None else at
        if body.complete:
            org = self._complete(body)
            return org if org.known else self.short.told(org, where)
        return (
            self._listed(body, where)
            or self.short.nearest(body, where)
            or (self._of_parent(body, body.parent, where) if body.parent is not None else None)
            or self.short.named_before(body, where)
            or unplaced(body)
        )

    def _listed(self, body: Body, at: int) -> Org | None:
        """ "Phòng Tổng hợp" in a list of a body's organs: of that body."""
        if body.parent is not None or body.place is not None or "parent" not in body.head.takes:
            return None
        listed = next((s for s in self.structures if s.first <= at < s.last and s.body is not body), None)
        owner = self.of(listed.body) if listed is not None and listed.body.head is not body.head else None
        return self.organs.organ(body, owner) if owner is not None else None

    def _of_parent(self, body: Body, of: Body, at: int) -> Org | None:
        parent = self.of(of, at) or some_firm(of)
        return self.organs.organ(body, parent) if parent is not None else None

    def _complete(self, body: Body) -> Org:
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
            return self.organs.organ(body, self._complete(body.parent))
        if body.place is not None:
            territory = self._territories.of(body.place, body.head.levels, body.first)
            if territory is not None:
                return self.organs.located(body, territory)
        title = self.titles.of(body)
        if not of_hamlet(body) and self._distinct.alone(body.head, title):
            return Org(title, body.head, title, fields=(("kind", written_out(title)), ("proper", even(title))))
        return self._at_address(body, title) or Org(title, body.head, title, fields=(("kind", title),))

    def _at_address(self, body: Body, title: str) -> Org | None:
        """ "Trường Tiểu học Kim Đồng, huyện Bát Xát": the territory tells which one of its name it is, and is no part
        of that."""
        called = of_hamlet(body) or self._distinct.called(body.head, title)
        territory = self.addresses.of(body) if called else None
        if territory is None:
            return None
        return Org(title, body.head, title, territory, fields=identity_of(body.head, title, territory))
