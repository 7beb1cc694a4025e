"""What joins the parts of a free name: "Văn hóa, Thể thao và Du lịch", "Công nghiệp - Viễn thông"."""

from __future__ import annotations

from ingest.grammar.bodies.words import new_title, noun, noun_pair
from ingest.grammar.people import name_starts, person_at
from ingest.grammar.places import level_word
from ingest.grammar.scan import Scan

# So many words after its comma an enumeration inside a name goes on; so many words it has at most.
_SOON, _LONGEST_ROW = 5, 24
_AGAINST = ["phòng", ",", "chống"]


def against(scan: Scan, at: int) -> int:
    """ "Trung tâm Phòng, chống HIV/AIDS": the comma parts no two names there; 0 where those words do not stand."""
    return len(_AGAINST) if scan.cap(at) and scan.tokens.low[at : at + len(_AGAINST)] == _AGAINST else 0


def joined(scan: Scan, at: int, stop: int, low: str) -> int:
    """A joining word belongs to the name when the name goes on after it: "Văn hóa, Thể thao và Du lịch"."""
    if at + 1 >= stop or _somebody(scan, at + 1, stop) or new_title(scan, at + 1, stop):
        return 2 * _halves(scan, at, stop, low)
    if low in ("/", "+"):
        return 2 * (scan.tokens.end[at - 1] == scan.tokens.start[at] == scan.tokens.start[at + 1] - 1)
    tables = (scan.lexicon.heads, scan.lexicon.honours)
    headed = scan.cap(at + 1) and any(table.longest(scan.tokens.low, at + 1, stop) is not None for table in tables)
    headed = headed and not (low in ("-", "–") and _only_like(scan, at + 1, stop))
    if headed or scan.low(at + 1) == "các" or _honoured(scan, at + 1, stop):
        return 0
    if low == ",":
        size = 1 if scan.cap(at + 1) else noun(scan, at + 1, stop)
        return size + 1 if size and _comma_goes_on(scan, at, stop) else 0
    if low in ("-", "–"):
        near = scan.tokens.start[at + 1] - scan.tokens.end[at - 1] <= 3
        told = f"{scan.low(at + 1)} {scan.low(at + 2)}" in scan.lexicon.words.dash_kinds
        return _step_over(scan, at, stop) if near and not told and not _dateline(scan, at + 1) else 0
    return _step_over(scan, at, stop) or 2 * (scan.low(at + 1) in scan.lexicon.words.ordinary)


def _halves(scan: Scan, at: int, stop: int, low: str) -> bool:
    """ "Trường Cao đẳng Nông - Lâm Bắc Giang": a dash between the halves of one word, the second like a family name."""
    whole = at + 1 < stop and low in ("-", "–") and (scan.low(at - 1), scan.low(at + 1)) in scan.lexicon.compounds
    return whole and scan.cap(at - 1) and scan.cap(at + 1)


def _only_like(scan: Scan, at: int, stop: int) -> bool:
    """ "Truyền thông - Báo chí": a word that only begins like a body."""
    hit, plain = (t.longest(scan.tokens.low, at, stop) for t in (scan.lexicon.heads, scan.lexicon.no_bodies))
    return hit is not None and plain is not None and plain[1] > hit[1]


def of_group(scan: Scan, at: int, stop: int) -> bool:
    """ "Công ty Cổ phần Than Hà Tu - TKV": the letters of a group of firms, which end the name of one of its own; "Tổng
    công ty Điện lực Việt Nam - EVN" are those of that name itself."""
    word = scan.tokens.word[at] if at < stop else ""
    goes_on = scan.cap(at + 1) and not name_starts(scan, at + 1, stop)
    if not word.isupper() or goes_on or scan.tokens.low[at - 3 : at - 1] == ["việt", "nam"]:
        return False
    hit = scan.lexicon.heads.longest(scan.tokens.low, at, stop)
    return hit is not None and hit[1] == at + 1 and "nothing" in hit[0].takes


def _dateline(scan: Scan, at: int) -> bool:
    """ "Báo Quân khu 4 – Sáng 28-6, …": behind the dash begins what is told."""
    day = at + (scan.low(at) in scan.lexicon.words.times)
    day += scan.low(day) == "ngày"
    return day > at and scan.low(day)[:1].isdigit()


def _honoured(scan: Scan, at: int, stop: int) -> bool:
    """ "40 năm Trường X và Đón nhận Huân chương": with a capital, but what happens to whoever is named."""
    cue = scan.lexicon.cues.longest(scan.tokens.low, at, stop) if scan.cap(at) and not scan.cap(at + 1) else None
    return cue is not None and cue[0] == "receive" and cue[1] - at > 1


def _step_over(scan: Scan, at: int, stop: int) -> int:
    """The length of a joining mark and of the word of the name after it; 0 where none follows."""
    if scan.cap(at + 1):
        return 2
    size = noun(scan, at + 1, stop)
    after = at + 1 + size
    whole = level_word(scan, after) is not None or _owned(scan, after, stop)  # "Văn hóa - thể thao huyện X"
    goes_on = scan.cap(after) or whole or (noun_pair(scan, at - 2) and not scan.cap(at - 2))
    return size + 1 if size and goes_on and not scan.cap(at - 1) else 0


def _comma_goes_on(scan: Scan, at: int, stop: int) -> bool:
    """After "A, B" an "và C" or whose it is must follow soon, and A, B must be short: an enumeration inside a name."""
    last = at + _SOON
    for k in range(at + 2, min(at + _LONGEST_ROW, stop)):
        low = scan.low(k)
        if low == "và":
            return scan.cap(k + 1) or noun(scan, k + 1, stop) > 0
        if [low, scan.low(k + 1)] == ["việt", "nam"] or _owned(scan, k, stop):
            return True
        if low == "," and noun_pair(scan, k - 2) and noun_pair(scan, k + 1):
            last = k + _SOON
        elif k >= last or not low.isalpha():
            return False
    return False


def _owned(scan: Scan, at: int, stop: int) -> bool:
    """ "Ủy ban Tài chính, Ngân sách (của) Quốc hội": a body that stands by itself ends the name."""
    at += scan.low(at) == "của"
    hit = scan.lexicon.heads.longest(scan.tokens.low, at, stop) if scan.cap(at) else None
    return hit is not None and ("nothing" in hit[0].takes or scan.low(at - 1) == "của")


def _somebody(scan: Scan, at: int, stop: int) -> bool:
    """ "Quân đoàn 3 và Đại tá Nguyễn Văn A": a person, with or without a rank."""
    person = person_at(scan, at, stop)
    return name_starts(scan, at, stop) or (person is not None and person.honorific)
