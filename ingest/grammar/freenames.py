"""Free names of bodies ("Công ty Cổ phần Sông Trà"): where a name that no list has comes to its end."""

from __future__ import annotations

from ingest.grammar.people import name_starts
from ingest.grammar.places import level_word
from ingest.grammar.scan import Scan
from ingest.lexicon.entries import Head

_SHORTEST_NAME = 3
_LONGEST_PURPOSE = 16
_JOINING = frozenset(("và", "-", "–", "&", ",", "+", "/"))


def free_name_end(scan: Scan, at: int, stop: int) -> int:
    """End of the free name of a body: capitals, numbers, quotes, and the ordinary words that join them."""
    if scan.low(at) in ("“", '"', "‘"):
        return _closing(scan, at, stop)
    end = at
    while end < stop:
        step = _name_step(scan, end, stop, at)
        if step == 0:
            break
        end += step
    return _without_half(scan, at, end)


def _without_half(scan: Scan, at: int, end: int) -> int:
    """A name does not end with "các" or within a word: of "Ngân hàng X thực hiện", "… và các tổ chức" it keeps X."""
    while end > at and not scan.cap(end - 1) and _cut(scan, end):
        end -= 1
    return end


def _cut(scan: Scan, end: int) -> bool:
    """Does the last word, in lower case, belong to what follows?"""
    last = scan.low(end - 1)
    if last in ("các", "và", "của", ",", "-", "–"):
        return True
    if (scan.low(end - 2), last) in scan.lexicon.compounds or scan.cap(end) or not scan.low(end).isalpha():
        return False
    words = scan.lexicon.words
    half = last in words.ordinary and scan.low(end) not in words.little and level_word(scan, end) is None
    return half or (last, scan.low(end)) in scan.lexicon.compounds


def purpose_end(scan: Scan, at: int, stop: int) -> int:
    """End of what a body is for, in plain words ("phòng, chống tham nhũng", "về cải cách tư pháp"); ``at`` for none."""
    start = at + 2 * (" ".join(scan.tokens.low[at : at + 2]) in scan.lexicon.words.nationwide)
    purposes = scan.lexicon.words.purposes
    words = (" ".join(scan.tokens.low[start : start + size]) for size in (1, 2))
    if start < stop and scan.low(start).isdigit():
        return start + 1 + 2 * (" ".join(scan.tokens.low[start + 1 : start + 3]) in scan.lexicon.words.nationwide)
    if start >= stop or not purposes & set(words):
        return at
    end = start + 1
    while end < stop and end - start < _LONGEST_PURPOSE and _purpose_goes_on(scan, end, stop):
        end += 1
    while scan.low(end - 1) in ("và", ",", "về", "các"):
        end -= 1
    return end


def _purpose_goes_on(scan: Scan, at: int, stop: int) -> bool:
    low, words = scan.low(at), scan.lexicon.words
    if low == ",":
        return scan.low(at + 1) in ("chống", "tiêu") or (
            _noun(scan, at + 1, stop) > 0 and (_and_soon(scan, at + 3, stop) or _closes(scan, at + 3, stop))
        )
    if not low[0].isalnum() or level_word(scan, at) is not None:
        return False
    if scan.tokens.low[at - 2 : at] == ["công", "tác"] and _noun_pair(scan, at):
        return True
    whole = _noun(scan, at, stop) > 0 or _noun(scan, at - 1, stop) > 0  # "công trình giao thông" goes on, "giao" ends
    ends = scan.lexicon.event_ends.longest(scan.tokens.low, at, stop)
    if not whole and (low in words.purpose_stop or (ends is not None and ends[0])):
        return False
    if not whole and scan.lexicon.cues.longest(scan.tokens.low, at, stop) is not None:
        return False
    return not (name_starts(scan, at, stop) or new_title(scan, at, stop))


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
    at += 2 * (" ".join(scan.tokens.low[at : at + 2]) in scan.lexicon.words.nationwide)
    return at >= stop or scan.low(at) in (".", ",", ";", ")", "của") or level_word(scan, at) is not None


def _noun_pair(scan: Scan, at: int) -> bool:
    return (scan.low(at), scan.low(at + 1)) in scan.lexicon.compounds


def _name_step(scan: Scan, at: int, stop: int, start: int) -> int:
    """How many tokens at ``at`` still belong to the name: 0 ends it."""
    low, words = scan.low(at), scan.lexicon.words
    compound = (scan.low(at - 1), low) in scan.lexicon.compounds and (
        scan.cap(at - 1) or (scan.low(at - 2), scan.low(at - 1)) in scan.lexicon.compounds
    )
    if at > start and not compound and _ended(scan, at, stop, start):
        return 0
    if scan.cap(at):
        country = 2 * (low == "việt" and scan.low(at + 1) == "nam" and at + 1 < stop)
        return max(_place_length(scan, at, stop), country, 1)
    if low.isdigit() or compound:
        return int(compound or level_word(scan, at + 1) is None)  # "Hội Nông dân 14 tỉnh, thành phố"
    if low in _JOINING and at > start:
        return _joined(scan, at, stop, low)
    run = max(_ordinary_run(scan, at, stop) if low in words.ordinary else 0, _noun(scan, at, stop))
    if at == start:
        return run if _opens_name(scan, at, at + run, stop) else 0
    return run or _inner_syllable(scan, at, stop)


def _opens_name(scan: Scan, at: int, end: int, stop: int) -> bool:
    """ "Viện nghiên cứu …", "Nhà máy thép Hòa Phát": a name opens in lower case after a head with a capital."""
    if scan.cap(at - 1) and end - at >= 2 and scan.low(at) in scan.lexicon.words.ordinary and _plain(scan, at, end):
        return True
    headed = any(scan.cap(at - size) for size in (1, 2, 3))
    if headed and end - at >= 2 and level_word(scan, end) is not None:
        return True
    proper = headed and scan.cap(end) and end < stop
    return proper and not name_starts(scan, end, stop) and not _something_new(scan, end, stop)


def _plain(scan: Scan, at: int, end: int) -> bool:
    return all(scan.low(k) in scan.lexicon.words.ordinary for k in range(at, end))


def _noun(scan: Scan, at: int, stop: int) -> int:
    """ "Hiệp hội Sông Trà bất động sản": a word of two syllables that names are made of; a verb is none."""
    if at + 1 >= stop or scan.cap(at) or scan.cap(at + 1) or not _noun_pair(scan, at):
        return 0
    if " ".join(scan.tokens.low[max(at - 2, 0) : at + 2]) in scan.lexicon.words.name_phrases:
        return 2
    if f"{scan.low(at)} {scan.low(at + 1)}" in scan.lexicon.words.verb_like or level_word(scan, at) is not None:
        return 0
    opened = scan.lexicon.heads.longest(scan.tokens.low, at, stop) or scan.lexicon.cues.longest(
        scan.tokens.low, at, stop
    )
    return 0 if opened is not None and opened[1] - at >= 2 else 2


def _ended(scan: Scan, at: int, stop: int, start: int) -> bool:
    """Is the name whole: by its country, or by something new? A kind of school alone ("Trường THCS …") is not."""
    if scan.tokens.low[at - 2 : at] == ["việt", "nam"] and (at - 2 > start or not scan.cap(at)):
        return scan.low(at) not in ("-", "–")
    if " ".join(scan.tokens.low[start:at]) in scan.lexicon.words.type_names:
        return False
    return _something_new(scan, at, stop)


def _something_new(scan: Scan, at: int, stop: int) -> bool:
    """A person's name, unless a school or hospital is named after him or her; a title; another body."""
    person = _person(scan, at, stop) and scan.low(at - 1) not in scan.lexicon.words.type_words
    return (person and not _name_follows(scan, at, stop)) or new_title(scan, at, stop)


def _person(scan: Scan, at: int, stop: int) -> bool:
    """Two words of which the first is a rare family name are no person inside a name ("Công ty Than Vàng Danh")."""
    if not name_starts(scan, at, stop):
        return False
    return scan.low(at) in scan.lexicon.words.common_surnames or scan.cap_run(at, stop, 3) - at > 2


def _name_follows(scan: Scan, at: int, stop: int) -> bool:
    """ "Bệnh viện Bạch Mai Nguyễn Văn Hùng": the word is the name's last, and a common family name follows it."""
    return (
        scan.low(at + 1) in scan.lexicon.words.common_surnames
        and name_starts(scan, at + 1, stop)
        and (scan.cap_run(at + 1, stop, 6) - at > _SHORTEST_NAME)
    )


def _inner_syllable(scan: Scan, at: int, stop: int) -> int:
    """ "Cơ khí Động lực": one syllable in lower case between capitals, no verb and no preposition."""
    low = scan.low(at)
    between = scan.cap(at - 1) and scan.cap(at + 1) and at + 1 < stop and low.isalpha()
    if not between or low in scan.lexicon.words.little or scan.lexicon.cues.starts(low):
        return 0
    return 0 if name_starts(scan, at + 1, stop) or scan.lexicon.titles.starts(scan.low(at + 1)) else 1


def _place_length(scan: Scan, at: int, stop: int) -> int:
    """The name of a territory is one piece of a name ("Trường THPT Nam Trà My")."""
    hit = scan.places.longest(scan.tokens.low, at, stop)
    whole = hit is not None and all(scan.cap(k) for k in range(at, hit[1]))
    return hit[1] - at if hit is not None and whole and not name_starts(scan, at, stop) else 0


def _ordinary_run(scan: Scan, at: int, stop: int) -> int:
    """Length of a run of ordinary words that belongs to the name; a verb that only looks like one does not."""
    words, end = scan.lexicon.words, at
    while end < stop and not scan.cap(end) and scan.low(end) in words.ordinary:
        word = level_word(scan, end)
        if word is not None and scan.cap(word[2]):
            break
        end += 1
    goes_on = end < stop and (scan.cap(end) or scan.low(end) in ("và", "của", "-", "–"))
    goes_on |= end - at > 2 and level_word(scan, end) is not None
    verb = f"{scan.low(at)} {scan.low(at + 1)}" in words.verb_like
    told = end < stop and (
        scan.low(end).isalpha() or (scan.low(end) in (",", ":") and scan.cap_run(at - 2, at, 2) == at)
    )
    return 0 if verb and not goes_on and told else end - at


def _joined(scan: Scan, at: int, stop: int, low: str) -> int:
    """A joining word belongs to the name when the name goes on after it: "Văn hóa, Thể thao và Du lịch"."""
    if at + 1 >= stop or name_starts(scan, at + 1, stop) or new_title(scan, at + 1, stop):
        return 0
    if low in ("/", "+"):
        return 2 * (scan.tokens.end[at - 1] == scan.tokens.start[at] == scan.tokens.start[at + 1] - 1)
    headed = scan.cap(at + 1) and scan.lexicon.heads.longest(scan.tokens.low, at + 1, stop) is not None
    if headed or scan.low(at + 1) == "các":
        return 0
    if low == ",":
        size = 1 if scan.cap(at + 1) else _noun(scan, at + 1, stop)
        return size + 1 if size and _comma_goes_on(scan, at, stop) else 0
    if low in ("-", "–"):
        near = scan.tokens.start[at + 1] - scan.tokens.end[at - 1] <= 3
        return _step_over(scan, at, stop) if near else 0
    return _step_over(scan, at, stop) or 2 * (scan.low(at + 1) in scan.lexicon.words.ordinary)


def _step_over(scan: Scan, at: int, stop: int) -> int:
    """The length of a joining mark and of the word of the name after it; 0 where none follows."""
    if scan.cap(at + 1):
        return 2
    size = _noun(scan, at + 1, stop)
    goes_on = scan.cap(at + 1 + size) or (_noun_pair(scan, at - 2) and not scan.cap(at - 2))
    return size + 1 if size and goes_on and not scan.cap(at - 1) else 0


def _comma_goes_on(scan: Scan, at: int, stop: int) -> bool:
    """After "A, B" an "và C" must follow soon, and A, B must be short: an enumeration inside a name."""
    for k in range(at + 2, min(at + 5, stop)):
        if scan.low(k) == "và":
            return scan.cap(k + 1) or _noun(scan, k + 1, stop) > 0
        if [scan.low(k), scan.low(k + 1)] == ["việt", "nam"]:
            return True
        if not scan.low(k).isalpha():
            return False
    return False


def new_title(scan: Scan, at: int, stop: int) -> bool:
    """Something of its own begins here: a post, a body of several words, the word for a territory."""
    lexicon = scan.lexicon
    hit = lexicon.titles.longest(scan.tokens.low, at, stop)
    if hit is not None and (hit[1] - at >= 2 or scan.cap(at)):
        return True
    head = lexicon.heads.longest(scan.tokens.low, at, stop)
    if head is not None and head[1] - at >= 2 and (head[0].needs is False or scan.low(at - 1) == "và"):
        return True
    if head is not None and scan.cap(at) and _own_body(scan, head[0], head[1], stop):
        return True
    word = level_word(scan, at)
    return word is not None and (scan.cap(word[2]) or not scan.low(word[2]).isalpha())


def _own_body(scan: Scan, head: Head, end: int, stop: int) -> bool:
    """ "… Bộ Công thương", "… Trường Đại học Vinh": a body of its own, and no part of the name before it."""
    if "sector" in head.takes and scan.lexicon.sectors.longest(scan.tokens.low, end, stop) is not None:
        return head.levels != () or head.name == "Bộ"
    if head.levels and " " in head.name and level_word(scan, end) is not None:
        return True
    if not head.breaks or end >= stop or not scan.cap(end):
        return False
    return " " in head.name or " ".join(scan.tokens.low[end : end + 2]) in scan.lexicon.words.type_names


def _closing(scan: Scan, at: int, stop: int) -> int:
    for end in range(at + 1, min(at + 14, stop)):
        if scan.low(end) in ("”", '"', "’"):
            return end + 1
    return at
