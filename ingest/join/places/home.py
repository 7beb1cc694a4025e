"""The province that a document's own paper or office is of, as its address tells: "(Baobenhai.vn)", "benhai.gov.vn"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from graph.text import slug
from ingest.clean import CleanText
from ingest.join.places.territory import Territory
from ingest.lexicon import lexicon
from ingest.lexicon.units import all_units

_END = ".vn"


def home(clean: CleanText) -> Territory | None:
    """The one province whose name stands in the addresses that a document names; that of its own page goes before."""
    url = clean.document.meta.url
    for text in (url, clean.text):
        found = set(_provinces(text)) if text else set()
        if found:
            return found.pop() if len(found) == 1 else None
    return None


def _provinces(text: str) -> Iterator[Territory]:
    """The provinces in the addresses of a text. Few texts have one, and so its end is looked for first."""
    low = text.lower()
    if _END not in low:
        return
    for address in _addresses().finditer(low):
        for label in re.split(r"[.-]", address.group()):
            found = _of_label(label)
            if found is not None:
                yield found


def _of_label(label: str) -> Territory | None:
    """ "baobenhai", "tinhuybenhai", "benhai"."""
    prefixes = sorted(lexicon().words.address_prefixes, key=len, reverse=True)
    bare = next((label[len(p) :] for p in prefixes if label.startswith(p) and label[len(p) :] in _slugs()), label)
    return _slugs().get(bare)


@cache
def _slugs() -> dict[str, Territory]:
    """The provinces, as they are and were since there are such addresses, by their names in letters without marks."""
    provinces = (unit for unit in all_units() if unit.level == "province" and not unit.bygone)
    return {slug(u.name).replace("-", ""): Territory("province", u.word, u.name) for u in provinces}


@cache
def _addresses() -> re.Pattern[str]:
    return re.compile(r"[a-z0-9][a-z0-9.-]*\.vn\b")
