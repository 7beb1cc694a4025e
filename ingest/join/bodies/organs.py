"""How a document's bodies are made of others: the organ of a parent, the body of a territory."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ingest.grammar.pieces import Body
from ingest.join.bodies.beside import GOVERNMENT
from ingest.join.bodies.committees import committees
from ingest.join.bodies.org import Org, identity_of, of_territory
from ingest.join.bodies.sames import of_government
from ingest.join.bodies.spelt import even
from ingest.join.bodies.titles import Titles
from ingest.join.places.territory import Territory
from ingest.lexicon import lexicon
from ingest.lexicon.entries import Head
from ingest.lexicon.successions import successions

_COMMITTEE = "Ban Chấp hành"
_NOTHING = frozenset(("nothing",))


def _as_said(body: Body, territory: Territory) -> bool:
    """ "Bệnh viện Đa khoa Bát Xát": its own name, in which no level stands."""
    place = body.place
    return body.head.said_place and place is not None and place.word is None and territory.level == "district"


class Organs:
    """Makes the body that stands inside another, or in a territory, by the names of both."""

    def __init__(self, heads: Mapping[str, Head], titles: Titles) -> None:
        self._heads, self._titles = heads, titles
        self._party = lexicon().words.party_organs
        self.committees = committees()

    def placed(self, head: Head, territory: Territory) -> Org:
        """The body of a head in a territory."""
        return of_territory(head, head.name, territory)

    def located(self, body: Body, territory: Territory) -> Org:
        """The body, sector and all, in a territory; organs of the Party there are its committee's, also where that is
        not named: "Ủy ban Kiểm tra huyện X"."""
        org = self.committees.named(body.title, territory) or of_territory(
            body.head, body.title, territory, bare=_as_said(body, territory)
        )
        if short := successions().short(body.title, territory.word):
            org = replace(org, fields=identity_of(org.head, short, territory))
        led = self.committees.beside(org) if body.title in self._party else None
        return self.organ(body, led) if led is not None and led.head in self.committees else org

    def inside(self, title: str, head: Head, parent: Org, link: str = "") -> Org:
        """The organ of a parent; "Ủy ban của Quốc hội", "Vụ" are some of its organs, and no certain one."""
        some = title == head.name and ("sector" in head.takes or ("name" in head.takes and bool(link)))
        owner = (("parent", parent.identity),) if parent.known and not some else ()
        whole = self._heads.get(f"{title} {parent.name}")
        if whole is not None and whole.takes == _NOTHING:
            org = Org(whole.name, head, title, None, parent, (("kind", whole.name), ("proper", even(whole.name))))
            return replace(org, head=whole, title=whole.name, parent=None) if whole.part_of is not None else org
        return Org(f"{title}{link} {parent.name}", head, title, None, parent, (("kind", title), *owner))

    def organ(self, body: Body, parent: Org) -> Org:
        """The committee of a central union or of a party organisation is known as a body of its own; the organs of a
        party organisation are its committee's; any other organ stands inside its parent."""
        parent = self.committees.of(parent) if body.head.parents or body.title == _COMMITTEE else parent
        if parent.territory is not None and parent.title == GOVERNMENT[0] and of_government(body.head):
            return replace(self.located(body, parent.territory), parent=parent)
        own = parent.title.startswith("Trung ương") or parent.head in self.committees
        if body.title == _COMMITTEE and own:
            return parent
        title = self._titles.written(body.title)
        return self.inside(title, body.head, parent, " của" if body.linked else "")
