"""Where a name starts behind forms of address and learned titles: "GS.TS. …", "đồng chí …", "các ông: …"."""

from __future__ import annotations

from ingest.grammar.scan import Scan
from ingest.grammar.spelling import foreign
from ingest.lexicon.syllables import is_syllable

# So many tokens of address are looked at before a name.
_LONGEST = 20
# So many letters tell in what a degree is.
_LETTERS = 4


def past_address(scan: Scan, at: int, stop: int) -> int:
    """Where the name starts that a text addresses here; the place itself where it does not."""
    words, end = scan.lexicon.words.person_titles, min(stop, at + _LONGEST)
    while at < end:
        if scan.cap(at) and scan.low(at) in scan.lexicon.words.countries and _foreign_follows(scan, at + 1, stop):
            at += 1  # "Chủ tịch nước Lào Bounnhang Vorachith"
        elif scan.low(at) not in scan.lexicon.address_openers:
            return at
        elif f"{scan.low(at)} {scan.low(at + 1)} {scan.low(at + 2)}" in words:
            at += 3
        elif f"{scan.low(at)} {scan.low(at + 1)}" in words:
            at += 2
        elif _address_word(scan, at):
            at += 1
            at += _degree_of(scan, at)
        else:
            return at
    return at


def _degree_of(scan: Scan, at: int) -> bool:
    """ "ThS KT Trần Thị Mai": letters behind a degree that say in what, right before a family name."""
    word, known = scan.tokens.word[at : at + 1], scan.lexicon.words
    told = bool(word) and word[0].isupper() and 1 < len(word[0]) <= _LETTERS and not is_syllable(word[0].lower())
    after = scan.tokens.word[at + 1 : at + 2]
    named = told and scan.low(at + 1) in known.surnames and after[0].istitle()
    return named and scan.low(at - 1) in known.degrees


def _foreign_follows(scan: Scan, at: int, stop: int) -> bool:
    return at < stop and foreign(scan, at)


def _address_word(scan: Scan, at: int) -> bool:
    """One word of address: in lower case, in capitals, or a capitalised one that is no family name; or its dot."""
    words, low = scan.lexicon.words.person_titles, scan.low(at)
    if low == ".":
        return scan.low(at - 1) in words
    if low in scan.lexicon.words.loud_address:
        return scan.cap(at + 1) or not scan.cap(at)
    plain = scan.tokens.word[at] != scan.tokens.word[at].capitalize()
    return low in words and (plain or (scan.cap(at) and low not in scan.lexicon.words.surnames))
