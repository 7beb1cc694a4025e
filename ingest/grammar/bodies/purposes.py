"""What a body is for, in plain words: "Ban Chỉ đạo phòng, chống tham nhũng"."""

from __future__ import annotations

from collections.abc import Container

from ingest.grammar.bodies.words import new_title, noun, noun_pair, place_length
from ingest.grammar.people import name_starts
from ingest.grammar.places import level_word
from ingest.grammar.scan import Scan

_LONGEST_PURPOSE = 16
_CARRIED_OUT = ["thực", "hiện"]


def purpose_end(scan: Scan, at: int, stop: int, takes: Container[str]) -> int:
    """End of what a body is for, in plain words ("phòng, chống tham nhũng", "về cải cách tư pháp"); ``at`` for none.

    ``takes``: what kinds of purposes the head of the body takes.
    """
    start = _past_nationwide(scan, at)
    purposes = frozenset[str]().union(*(told for kind, told in _kinds(scan) if kind in takes))
    words = {" ".join(scan.tokens.low[start : start + size]) for size in (1, 2)}
    if start < stop and scan.low(start).isdigit():
        return _past_nationwide(scan, start + 1)
    if start >= stop or purposes.isdisjoint(words):
        return at
    end, weighs = start + 1, not scan.lexicon.words.councils.isdisjoint(words)
    while end < stop and end - start < _LONGEST_PURPOSE:
        step = _field(scan, end, stop) or place_length(scan, end, stop) or _document(scan, end, stop)
        step = step or int(_purpose_goes_on(scan, end, stop))
        if not step or (weighs and scan.low(end) == "về"):
            break
        end += step
    while scan.low(end - 1) in ("và", ",", "về", "các"):
        end -= 1
    return end


def _field(scan: Scan, at: int, stop: int) -> int:
    """Length of the field after "ngành": "chuyển đổi số ngành Giao thông vận tải"."""
    hit = scan.lexicon.sectors.longest(scan.tokens.low, at, stop) if scan.low(at - 1) == "ngành" else None
    return hit[1] - at if hit is not None else 0


def _document(scan: Scan, at: int, stop: int) -> int:
    """Length of "thực hiện Nghị quyết" after "tổng kết 10 năm", of a mark with the symbol behind it that a number has,
    and of who issued it: "18 | -NQ | /TW | của Bộ Chính trị"."""
    tokens = scan.tokens
    if scan.low(at - 1) == "năm" and tokens.low[at : at + 2] == _CARRIED_OUT:
        hit = scan.lexicon.directives.longest(tokens.low, at + 2, stop)
        return hit[1] - at if hit is not None else 0
    if scan.low(at) == "của" and scan.low(at - 2) in ("-", "/"):
        issuer = scan.lexicon.heads.longest(tokens.low, at + 1, stop)
        return issuer[1] - at if issuer is not None and "nothing" in issuer[0].takes else 0
    joint = scan.low(at) in ("-", "/") and at + 1 < stop
    return 2 * (joint and tokens.end[at - 1] == tokens.start[at] and tokens.end[at] == tokens.start[at + 1])


def _kinds(scan: Scan) -> tuple[tuple[str, frozenset[str]], ...]:
    words = scan.lexicon.words
    return (("purpose", words.purposes), ("contest", words.contests), ("council", words.councils))


def _past_nationwide(scan: Scan, at: int) -> int:
    """After "quốc gia", "trung ương", where they stand here."""
    return at + 2 if " ".join(scan.tokens.low[at : at + 2]) in scan.lexicon.words.nationwide else at


def _purpose_goes_on(scan: Scan, at: int, stop: int) -> bool:
    low, words = scan.low(at), scan.lexicon.words
    if low == ",":
        return _enumerates(scan, at, stop)
    somebody = low == "và" and scan.low(at + 1) in scan.lexicon.address_openers
    if somebody or not low[0].isalnum() or (level_word(scan, at) is not None and not _counted(scan, at)):
        return False
    if scan.tokens.low[at - 2 : at] == ["công", "tác"] and noun_pair(scan, at):
        return True
    half = noun(scan, at - 1, stop) > 0 or (noun_pair(scan, at - 1) and low not in words.purpose_stop)  # "mặt | bằng"
    whole = noun(scan, at, stop) > 0 or half  # "công trình giao thông" goes on, "giao" ends
    ends = scan.lexicon.event.ends.longest(scan.tokens.low, at, stop)
    if not whole and (low in words.purpose_stop or (ends is not None and ends[0])):
        return False
    if not whole and scan.lexicon.cues.longest(scan.tokens.low, at, stop) is not None:
        return False
    return not (name_starts(scan, at, stop) or new_title(scan, at, stop))


def _enumerates(scan: Scan, at: int, stop: int) -> bool:
    """Does the purpose go on after the comma: "xây dựng, phát triển nông thôn mới", "tội phạm, ma túy và …"?"""
    words = scan.lexicon.words
    verbs = all(" ".join(scan.tokens.low[k : k + 2]) in words.verb_like for k in (at - 2, at + 1))
    listed = noun(scan, at + 1, stop) > 0 and (_and_soon(scan, at + 3, stop) or _closes(scan, at + 3, stop))
    return verbs or scan.low(at + 1) in words.purpose_more or listed


def _counted(scan: Scan, at: int) -> bool:
    """ "5 huyện thành quận": how many, and what they become."""
    return scan.low(at - 1).isdigit() or scan.low(at - 1) in scan.lexicon.words.becoming


def _and_soon(scan: Scan, at: int, stop: int) -> bool:
    """Does "và" follow within the enumeration that goes on here?"""
    for k in range(at, min(at + 8, stop)):
        if not scan.low(k).isalpha():
            return False
        if scan.low(k) == "và":
            return True
    return False


def _closes(scan: Scan, at: int, stop: int) -> bool:
    """ "phòng, chống tội phạm, ma túy tỉnh X": the last noun of an enumeration without "và"."""
    at = _past_nationwide(scan, at)
    return at >= stop or scan.low(at) in (".", ",", ";", ")", "của") or level_word(scan, at) is not None
