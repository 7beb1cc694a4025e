"""A territory as a document means it: its level, the word for it, its name, and the larger one it lies in."""

from __future__ import annotations

from graph.records import record
from ingest.grammar.names import BIG_CITY
from ingest.lexicon.places import Unit, gazetteer


@record
class Territory:
    """One territory."""

    level: str
    word: str
    """what it is called besides its name: "tỉnh", "thị xã\""""
    name: str
    outer: Territory | None = None
    """the larger one it lies in, where that is known"""
    vague: bool = False
    """several of this name lie in ``outer``, and the text does not say which is meant"""
    abroad: bool = False
    """a province of another country: "Tỉnh ủy" and other short forms never mean it"""

    @property
    def full(self) -> str:
        """ "tỉnh Yên Bái", "thành phố Hà Nội", "Thành phố Hồ Chí Minh"."""
        return f"Thành phố {BIG_CITY}" if self.name == BIG_CITY else f"{self.word} {self.name}"

    @property
    def bare(self) -> str:
        """ "Yên Bái", "Thành phố Hồ Chí Minh", "quận 1"."""
        return self.full if self.name == BIG_CITY or self.name.isdigit() else self.name

    @property
    def known(self) -> bool:
        """Is it known which one of its name it is?"""
        return not self.vague and (self.outer is None or self.outer.known)

    @property
    def key(self) -> str:
        """From small to large: "huyện Châu Thành, tỉnh Đồng Tháp"."""
        return f"{self.full}, {self.outer.key}" if self.outer else self.full


def territory_of(unit: Unit) -> Territory:
    """The territory of a unit of the tables, as documents name it: "xã A, huyện B, tỉnh C"."""
    outer = gazetteer().outer(unit)
    return Territory(unit.level, unit.word, unit.name, None if outer is None else territory_of(outer))


def fits(territory: Territory, levels: tuple[str, ...]) -> bool:
    """Has a territory one of the levels? A city may be a province or a district."""
    return any(territory.level == level or (level == "city" and territory.word == "thành phố") for level in levels)
