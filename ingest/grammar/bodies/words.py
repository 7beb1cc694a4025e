"""Words that names of bodies are made of, and what begins something new after one."""

from __future__ import annotations

from collections.abc import Iterable

from ingest.grammar.people import name_starts
from ingest.grammar.places import level_word
from ingest.grammar.scan import Scan
from ingest.lexicon.entries import Head
from ingest.lexicon.numerals import ROMAN

_KINDS = (2, 3, 4)  # so many words say what kind of school it is: "trung học phổ thông"


def noun_pair(scan: Scan, at: int) -> bool:
    """Do two syllables of one word of the lists stand here?"""
    return (scan.low(at), scan.low(at + 1)) in scan.lexicon.compounds


def noun(scan: Scan, at: int, stop: int) -> int:
    """ "Hiệp hội Sông Trà bất động sản": a word of two syllables that names are made of; a verb is none."""
    if at + 1 >= stop or scan.cap(at) or scan.cap(at + 1) or not noun_pair(scan, at):
        return 0
    if " ".join(scan.tokens.low[max(at - 2, 0) : at + 2]) in scan.lexicon.words.name_phrases:
        return 2
    if digital(scan, at + 2):
        return 3
    if (verb(scan, at) and not _object(scan, at)) or level_word(scan, at) is not None:
        return 0
    opened = scan.lexicon.heads.longest(scan.tokens.low, at, stop) or scan.lexicon.cues.longest(
        scan.tokens.low, at, stop
    )
    return 0 if opened is not None and opened[1] - at >= 2 else 2


def digital(scan: Scan, at: int) -> bool:
    """ "Viện Kinh tế số Việt Nam": the word says what kind it is, and counts nothing."""
    if scan.low(at) != "số" or scan.low(at + 1)[:1].isdigit():
        return False
    return f"{scan.low(at - 2)} {scan.low(at - 1)}" in scan.lexicon.words.digital


def work(scan: Scan, at: int, stop: int) -> int:
    """ "Tổng công ty xây lắp dầu khí Việt Nam": what a firm does, with what it does it to."""
    plain = at + 3 < stop and not scan.cap(at) and noun_pair(scan, at) and verb(scan, at)
    return 4 if plain and noun(scan, at + 2, stop) else 0


def kind(scan: Scan, at: int, stop: int) -> int:
    """ "Trường đại học Kinh tế", "Trường đại học Nguyễn Huệ": a kind of school that is a body's head by itself."""
    hit = scan.lexicon.heads.longest(scan.tokens.low, at, stop) if scan.cap(at - 1) and not scan.cap(at) else None
    if hit is None or hit[1] - at == 1 or not scan.cap(hit[1]):
        return 0
    return hit[1] - at if hit[0].name.lower() in scan.lexicon.words.type_names else 0


def verb(scan: Scan, at: int) -> bool:
    """Does a word of names stand here that is also a verb?"""
    return f"{scan.low(at)} {scan.low(at + 1)}" in scan.lexicon.words.verb_like


def _object(scan: Scan, at: int) -> bool:
    """ "Trung tâm Xúc tiến đầu tư": what a verb with which a name opens is about."""
    return scan.cap(at - 2) and not scan.cap(at - 1) and verb(scan, at - 2)


def new_title(scan: Scan, at: int, stop: int) -> bool:
    """Something of its own begins here: a degree, a post, a body of several words, the word for a territory."""
    lexicon = scan.lexicon
    if scan.low(at) in lexicon.words.degrees and scan.cap(at):
        return True
    hit = lexicon.titles.longest(scan.tokens.low, at, stop)
    if hit is not None and (hit[1] - at >= 2 or scan.cap(at)):
        return True
    head = lexicon.heads.longest(scan.tokens.low, at, stop)
    if head is not None and head[1] - at >= 2 and (head[0].needs is False or scan.low(at - 1) == "và"):
        return True
    if head is not None and scan.cap(at) and _own_body(scan, head[0], head[1], stop):
        return True
    if f"{scan.low(at)} {scan.low(at + 1)}" in lexicon.words.chiefs or plain_school(scan, at):
        return True
    word = level_word(scan, at)
    return word is not None and (
        scan.cap(word[2]) or not scan.low(word[2]).isalpha() or _own_territory(scan, at, word[2])
    )


def plain_school(scan: Scan, at: int) -> bool:
    """ "… trường Đại học X", "… trường THPT Y": the word for a school in lower case, before what kind it is."""
    low = scan.tokens.low
    if scan.low(at) != "trường" or scan.cap(at) or not scan.cap(at + 1):
        return False
    ends = (at + 1 + size for size in _KINDS if " ".join(low[at + 1 : at + 1 + size]) in scan.lexicon.words.type_names)
    end = max(ends, default=0)  # "các trường Đại học, Cao đẳng" are any
    return scan.low(end).isalpha() and end > 0 and not noun_pair(scan, at - 1)


def _own_territory(scan: Scan, at: int, end: int) -> bool:
    """ "Quỹ Bảo vệ môi trường Thành phố và …": the territory that the text is of, by its level alone."""
    return scan.cap(at) and scan.low(end) in scan.lexicon.words.little


def _own_body(scan: Scan, head: Head, end: int, stop: int) -> bool:
    """ "… Bộ Công thương", "… Trường Đại học Vinh": a body of its own, and no part of the name before it."""
    if "sector" in head.takes and scan.lexicon.sectors.longest(scan.tokens.low, end, stop) is not None:
        return head.levels != () or head.name == "Bộ"
    if head.levels and " " in head.name and level_word(scan, end) is not None:
        return True
    if not head.breaks or end >= stop:
        return False
    if not scan.cap(end):
        return head.name.count(" ") > 1  # "Khoa Nhi Bệnh viện Đa khoa khu vực X"
    return " " in head.name or " ".join(scan.tokens.low[end : end + 2]) in scan.lexicon.words.type_names


def of_kinds(head: Head, kinds: Iterable[str]) -> bool:
    """Is a head one of some kinds, or begins with the whole of its name: "Bệnh viện Đa khoa" is a "Bệnh viện"?"""
    return any(f"{head.name} ".startswith(f"{kind} ") for kind in kinds)


def place_length(scan: Scan, at: int, stop: int) -> int:
    """The name of a territory is one piece of a name ("Trường THPT Nam Trà My")."""
    hit = scan.places.longest(scan.tokens.low, at, stop)
    whole = hit is not None and all(scan.cap(k) for k in range(at, hit[1]))
    return hit[1] - at if hit is not None and whole and not name_starts(scan, at, stop) else 0


def numbered_place(scan: Scan, at: int, stop: int) -> bool:
    """ "Trường Đại học Sư phạm Hà Nội I": a territory and the number of the school there."""
    hit = scan.places.longest(scan.tokens.low, at, stop)
    return hit is not None and hit[1] < stop and scan.cap(hit[1]) and ROMAN.issuperset(scan.tokens.word[hit[1]])
