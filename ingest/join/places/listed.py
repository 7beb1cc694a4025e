"""Which unit of the tables a territory is, by its key: "huyện Văn Yên, tỉnh Yên Bái"."""

from __future__ import annotations

from functools import lru_cache

from ingest.join.places.territory import territory_of
from ingest.lexicon.places import Unit, gazetteer

_WORDS = 2
"""The longest words for a territory: "thành phố", "thị trấn"."""


@lru_cache(maxsize=1 << 12)
def listed(key: str) -> Unit | None:
    """The first unit of the tables whose territory has the key; None where no table has one."""
    words = key.partition(", ")[0].split()
    names = (" ".join(words[count:]) for count in range(1, _WORDS + 1))
    units = (unit for name in names if name for unit in gazetteer().units(name))
    return next((unit for unit in units if territory_of(unit).key == key), None)


def capitalised(key: str) -> str:
    """The name of a territory: "Huyện Văn Yên, tỉnh Yên Bái"."""
    return f"{key[:1].upper()}{key[1:]}"
