"""Free names of bodies ("Công ty Cổ phần Sông Trà"): where a name that no list has comes to its end."""

from __future__ import annotations

from ingest.grammar.people import name_starts
from ingest.grammar.places import level_word
from ingest.grammar.scan import Scan

_SHORTEST_NAME = 3
_LONGEST_PURPOSE = 16


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
    start = at + 2 * (" ".join(scan.tokens.low[at : at + 2]) in ("quốc gia", "trung ương"))
    purposes = scan.lexicon.words.purposes
    words = (" ".join(scan.tokens.low[start : start + size]) for size in (1, 2))
    if start < stop and scan.low(start).isdigit():
        return start + 1 + 2 * (" ".join(scan.tokens.low[start + 1 : start + 3]) in ("quốc gia", "trung ương"))
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
        return scan.low(at + 1) in ("chống", "tiêu")
    if not low[0].isalnum() or low in words.event_stop or low in words.purpose_stop:
        return False
    if scan.lexicon.cues.longest(scan.tokens.low, at, stop) is not None or level_word(scan, at) is not None:
        return False
    return not (name_starts(scan, at, stop) or new_title(scan, at, stop))


def _name_step(scan: Scan, at: int, stop: int, start: int) -> int:
    """How many tokens at ``at`` still belong to the name: 0 ends it."""
    low, words = scan.low(at), scan.lexicon.words
    compound = (scan.low(at - 1), low) in scan.lexicon.compounds and (
        scan.cap(at - 1) or (scan.low(at - 2), scan.low(at - 1)) in scan.lexicon.compounds
    )
    if at > start and not compound and _something_new(scan, at, stop):
        return 0
    if scan.cap(at):
        country = 2 * (low == "việt" and scan.low(at + 1) == "nam" and at + 1 < stop)
        return max(_place_length(scan, at, stop), country, 1)
    if low.isdigit() or compound:
        return 1
    if low in ("và", "-", "–", "&", ",", ".") and at > start:
        return _joined(scan, at, stop, low)
    if at == start:
        run = _ordinary_run(scan, at, stop) if scan.cap(at - 1) and low in words.ordinary else 0
        return run if run >= 2 else 0
    return _ordinary_run(scan, at, stop) if low in words.ordinary else _inner_syllable(scan, at, stop)


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
    return 0 if name_starts(scan, at + 1, stop) or new_title(scan, at + 1, stop) else 1


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
    verb = f"{scan.low(at)} {scan.low(at + 1)}" in words.verb_like
    return 0 if verb and not goes_on and end < stop and scan.low(end).isalpha() else end - at


def _joined(scan: Scan, at: int, stop: int, low: str) -> int:
    """A joining word belongs to the name when the name goes on after it: "Văn hóa, Thể thao và Du lịch"."""
    if at + 1 >= stop or low == ".":
        return 0
    if low == ",":
        return 2 if scan.cap(at + 1) and not new_title(scan, at + 1, stop) and _comma_goes_on(scan, at, stop) else 0
    if scan.cap(at + 1) and scan.lexicon.heads.longest(scan.tokens.low, at + 1, stop) is not None:
        return 0
    if low in ("-", "–"):
        near = scan.tokens.start[at + 1] - scan.tokens.end[at - 1] <= 3
        return (
            2
            if near and scan.cap(at + 1) and not name_starts(scan, at + 1, stop) and not new_title(scan, at + 1, stop)
            else 0
        )
    fits = scan.cap(at + 1) or scan.low(at + 1) in scan.lexicon.words.ordinary
    return 2 if fits and not name_starts(scan, at + 1, stop) and not new_title(scan, at + 1, stop) else 0


def _comma_goes_on(scan: Scan, at: int, stop: int) -> bool:
    """After "A, B" an "và C" must follow soon, and A, B must be short: an enumeration inside a name."""
    for k in range(at + 2, min(at + 5, stop)):
        if scan.low(k) == "và":
            return scan.cap(k + 1) and not name_starts(scan, at + 1, stop)
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
    word = level_word(scan, at)
    return word is not None and (scan.cap(word[2]) or not scan.low(word[2]).isalpha())


def _closing(scan: Scan, at: int, stop: int) -> int:
    for end in range(at + 1, min(at + 14, stop)):
        if scan.low(end) in ("”", '"', "’"):
            return end + 1
    return at
