"""Countries as texts name them: "Lào", "nước Cộng hòa Dân chủ nhân dân Lào", "Liên bang Nga"."""

from __future__ import annotations

from functools import lru_cache

from ingest.grammar.people import name_starts
from ingest.grammar.scan import Scan
from ingest.lexicon.trie import Trie

HOME = "Việt Nam"
# So many such words stand there, each of so many syllables.
_LINKS, _LINK_SIZES = 2, (4, 2, 1)
_LONGEST_STYLE = 7  # "nước Cộng hòa Dân chủ nhân dân" Lào


def country_at(scan: Scan, at: int, stop: int) -> tuple[str, int] | None:
    """The country that is named here, and where its name ends."""
    if not (scan.cap(at) or scan.low(at) == "nước"):
        return None
    start = _past_style(scan, at, stop)
    hit = _table(scan.lexicon.words.countries).longest(scan.tokens.low, start, stop) if scan.cap(start) else None
    if hit is None or _goes_on(scan, start) or name_starts(scan, at, stop):
        return None
    words, end = hit
    return dict(scan.lexicon.words.country_forms).get(words, scan.tokens.text(start, end)), end


@lru_cache(maxsize=4)
def _table(countries: frozenset[str]) -> Trie[str]:
    """The names of countries and ours, to be looked up word by word."""
    return Trie((name.split(), name) for name in countries | {HOME.lower()})


def past_state(scan: Scan, at: int) -> int:
    """After the words between an organ and its country: "Quốc hội của Chính quyền Nhân dân" nước Cộng hòa Cuba,
    "Chính phủ Hoàng gia" Campuchia."""
    links = scan.lexicon.words.state_links
    for _ in range(_LINKS):
        size = next((n for n in _LINK_SIZES if " ".join(scan.tokens.low[at : at + n]) in links), 0)
        if not size:
            break
        at += size
    return at


def of_other_state(scan: Scan, at: int) -> bool:
    """ "… nước này", "… nước bạn", "… hai nước", "… của 45 nước": of a state named before, or of several."""
    words = scan.lexicon.words
    at += scan.low(at) == "của"
    several = scan.low(at).isdigit() or scan.low(at) in words.several_states
    at += several
    if scan.low(at) not in words.states or scan.cap(at):
        return False
    return several or scan.low(at + 1) in words.other_states


def _goes_on(scan: Scan, at: int) -> bool:
    """ "Pháp lệnh", "Đức Thánh Trần": the word goes on, and is no country."""
    return f"{scan.low(at)} {scan.low(at + 1)}" in scan.lexicon.words.no_countries


def _past_style(scan: Scan, at: int, stop: int) -> int:
    """After "nước Cộng hòa Dân chủ nhân dân", where a country follows."""
    start = at + (scan.low(at) == "nước")
    if scan.low(start) != "cộng" or scan.low(start + 1) != "hòa":
        return start
    for end in range(start + 2, min(start + _LONGEST_STYLE, stop)):
        for size in (2, 1):
            words = " ".join(scan.tokens.low[end : end + size])
            if scan.cap(end) and (words in scan.lexicon.words.countries or words == "việt nam"):
                return end
    return start


@lru_cache(maxsize=1 << 12)
def country_in(title: str, countries: frozenset[str]) -> str | None:
    """The country, not ours, that a name ends with ("Bộ Ngoại giao Lào", and not "Bộ Tư pháp")."""
    words = title.split()
    ends = (words[-size:] for size in (3, 2, 1) if len(words) >= size)
    told = (" ".join(end) for end in ends if all(word[0].isupper() for word in end))
    return next((end for end in told if end.lower() in countries), None)


def of_country(title: str, countries: frozenset[str]) -> bool:
    """Does a name end with a country that is not ours?"""
    return country_in(title, countries) is not None


def sender(country: str) -> str | None:
    """ "Đại sứ Lào tại Việt Nam": whose ambassador somebody is; None for "Việt Nam tại Lào", who is ours."""
    sent, at, _ = country.partition(" tại ")
    return None if at and sent == HOME else sent
