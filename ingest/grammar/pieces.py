"""What the parsers of this package give: named things as they stand in a text, before anything is resolved.

``first`` and ``last`` are token indexes, [first, last). A piece says what its words say: a short form stays short.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from graph.records import record
from ingest.lexicon.entries import DirectiveType, Head, HonourName, Title
from ingest.lexicon.eventheads import EventHead


@record
class PlaceRef:
    """A territory: ``name`` None for "tỉnh", "thành phố" alone; ``level`` None where the text has only a name."""

    first: int
    last: int
    level: str | None
    word: str | None
    name: str | None
    inside: PlaceRef | None = None


@record
class Body:
    """An organisation: ``title`` is head and own name or sector, ``place`` or ``parent`` what it belongs to."""

    first: int
    last: int
    head: Head
    title: str
    place: PlaceRef | None = None
    parent: Body | None = None
    linked: bool = False
    """the text has "của" between it and its parent, as in "Ủy ban Tư pháp của Quốc hội", and so has its name"""
    listed: bool = False
    """one of a list whose head is said once, so that its words are no name of it"""
    whole: bool = False
    """its title tells which of its kind it is, so that no territory or parent has to: "Chi cục Hải quan khu vực XV\""""
    address: PlaceRef | None = None
    """the territory that the text adds to the name: "Trường Tiểu học Kim Đồng, huyện Bát Xát\""""

    @property
    def end(self) -> int:
        """Token after the territory that is added to its name, if one is; no parent counts that stands elsewhere."""
        parts = self.nested()
        here = [part.address.last for part in parts if part.address is not None and part.last == self.last]
        return max(here, default=self.last)

    @property
    def complete(self) -> bool:
        """Nothing has to be found elsewhere in the document to know which body this is."""
        if self.place is not None:
            return self.place.name is not None
        if self.parent is not None:
            return self.parent.complete
        return self.whole or not self.head.needs or (self.title != self.head.name and not self.head.owned)

    def nested(self) -> list[Body]:
        """This body and the parents it names, smallest first."""
        return [self, *(self.parent.nested() if self.parent else [])]


@record
class Post:
    """An office: ``body`` where the text names it, ``place`` where only a territory follows the title."""

    first: int
    last: int
    title: Title
    body: Body | None = None
    place: PlaceRef | None = None
    inside: bool = False
    former: bool = False
    acting: bool = False
    unread: bool = False
    """a name follows that no rule could read: the title does not stand alone"""
    country: str | None = None
    """of an office abroad"""
    party: Body | None = None
    """of a seat in the organ of a foreign party"""
    own: str | None = None
    """the kind of body that a plain word means, "Trường" for "nhà trường": the one that was named before"""

    @property
    def end(self) -> int:
        """Token after the title, and after the territory that is added to the name of its body."""
        return self.last if self.body is None else max(self.last, self.body.end)


@record
class PersonName:
    """A person: full name, or a given name after "ông", "đồng chí" (``short``)."""

    first: int
    last: int
    name: str
    named_at: int
    """where the name itself begins, after forms of address"""
    short: bool = False
    weak: bool = False
    """two words of which the first is a rare family name: a person only where the document says so elsewhere"""
    likely: bool = False
    """three words and more whose parts are those of names: a person even where nothing is said of him or her"""

    @property
    def honorific(self) -> bool:
        """Does a form of address or a learned title stand before the name?"""
        return self.named_at > self.first


@record
class EventRef:
    """An event: ``name`` as given, or None for "hội nghị", "buổi lễ" alone."""

    first: int
    last: int
    kind: EventHead
    name: str | None
    ordinal: str | None = None
    body: Body | None = None

    @property
    def session(self) -> bool:
        """Of an elected body."""
        return self.kind.name == "Kỳ họp"


@record
class DirectiveRef:
    """A formal document: by number and symbol, or by what stands in its place.

    ``symbol`` begins with the mark that parts it from the number: "-CT/TU", "/2020/NĐ-CP".
    """

    first: int
    last: int
    kind: DirectiveType
    number: str | None = None
    symbol: str | None = None
    date: str | None = None
    issuer: tuple[Body | Post, ...] = ()
    title: str | None = None
    event: EventRef | None = None
    own: bool = False
    """the document itself ("Quyết định này"), or the one the text is about"""


@record
class HonourRef:
    """An honour, with its grade and, where the name has one, its grantor."""

    first: int
    last: int
    kind: HonourName
    name: str
    grade: str | None = None
    of: Body | Post | None = None


@record
class Pronoun:
    """ "Ông", "bà", "đồng chí" alone, or an office that stands for its holder: somebody named before."""

    first: int
    last: int


Piece = Pronoun | Body | Post | PersonName | DirectiveRef | HonourRef | EventRef | PlaceRef


def bodies_in(pieces: Iterable[Piece]) -> Iterator[Body]:
    """The bodies that pieces are or name."""
    for piece in pieces:
        if isinstance(piece, Body):
            yield piece
        elif isinstance(piece, Post | EventRef) and piece.body is not None:
            yield piece.body
        elif isinstance(piece, HonourRef) and piece.of is not None:
            yield from bodies_in([piece.of])
        elif isinstance(piece, DirectiveRef):
            yield from bodies_in([*piece.issuer, *([piece.event] if piece.event is not None else [])])
