"""Where a name ends that a history frames: with a mark, with a word that none goes on with, with what is told next."""

from __future__ import annotations

from collections.abc import Container

from ingest.grammar.bodies.joints import against, joined
from ingest.grammar.places import level_word
from ingest.grammar.scan import Scan
from ingest.lexicon.trie import each

_JOINING = frozenset(("và", "-", "–", "&", ",", "/"))
# So many words in lower case stand in a row: where a name opens with them, and within or behind it.
_OPENING, _WITHIN = 6, 4
# "Trường lái xe Quân khu 3": so many before a body whose name stands in the name.
_BEFORE_BODY = 3
# So many words has a row within a name.
_ROW = 14
_YEAR = 4
_PLACES = (1, 2, 3)
_COUNTRY = ["việt", "nam"]


def name_end(scan: Scan, at: int, stop: int, stops: Container[int]) -> int:
    """The token after a name that goes on at ``at`` behind its kind; ``at`` where none does. ``stops``: where none
    goes on, whatever stands there."""
    end = at
    while end < stop and end not in stops and (step := _step(scan, at, end, stop, stops)):
        over = next((k for k in range(end + 1, end + step) if k in stops), None)
        if over is not None:
            return _trimmed(scan, at, over)
        end += step
    return _trimmed(scan, at, end)


def _trimmed(scan: Scan, at: int, end: int) -> int:
    while end > at and scan.low(end - 1) in _JOINING:
        end -= 1
    return end


def _step(scan: Scan, start: int, at: int, stop: int, stops: Container[int]) -> int:
    low = scan.low(at)
    if scan.tokens.start[at] in scan.dates and not (at > start and scan.low(at - 1) == "số"):
        return 0
    if low.isdigit():
        return int(len(low) < _YEAR and scan.low(at + 1) not in ("/", "%"))
    if (size := against(scan, at)) > 0:
        return size
    if scan.cap(at):
        return 0 if at > start and _another(scan, start, at, stop) else 1
    if low in _JOINING:
        return _joint(scan, start, at, stop, stops)
    return _run(scan, start, at, stop, stops)


def _another(scan: Scan, start: int, at: int, stop: int) -> bool:
    """Does an office, a territory with its level, or, behind another capital, a body of its own begin here?"""
    lexicon, low = scan.lexicon, scan.tokens.low
    word = level_word(scan, at)
    if lexicon.titles.starts_at(low, at, stop) or (word is not None and scan.cap(word[2])):
        return True
    opened = any(scan.cap(k) and scan.low(k) not in lexicon.words.legal_forms for k in range(start, at))
    head = lexicon.heads.longest(low, at, stop) if opened and not _plain(scan, at - 1) else None
    alone = head is not None and (head[1] >= stop or scan.cap(head[1]) or "nothing" in head[0].takes)
    return head is not None and alone and (head[1] - at > 1 or "name" not in head[0].takes)


def _joint(scan: Scan, start: int, at: int, stop: int, stops: Container[int]) -> int:
    """ "Quản lý và Phân phối điện", "Phụ sản - nhi": what goes on behind a joint."""
    if at == start or scan.low(at + 1) == "các" or _told_of_it(scan, at) or _of_several(scan, at, stop):
        return 0
    kind = scan.lexicon.framed.longest(scan.tokens.low, at + 1, stop)
    if kind is not None and not scan.cap(at + 1) and scan.cap(kind[1]):
        return 0  # "Trạm Thú y và trạm Khuyến nông"
    if step := joined(scan, at, stop, scan.low(at)):
        return step
    plain = scan.low(at) in ("và", "-", "–") and at + 1 < stop and not scan.cap(at + 1)
    size = _run(scan, start, at + 1, stop, stops) if plain and at + 1 not in stops else 0
    return size + 1 if size else 0


def _told_of_it(scan: Scan, at: int) -> bool:
    """ "Công ty A - doanh nghiệp thành viên": what it is."""
    said = f"{scan.low(at + 1)} {scan.low(at + 2)}"
    return scan.low(at) in ("-", "–") and said in scan.lexicon.words.dash_kinds


def _of_several(scan: Scan, at: int, stop: int) -> bool:
    """ "Trung tâm A, Vườn tượng và Nhà hát B": behind the "và" that closes the row stands another body."""
    if scan.low(at) != ",":
        return False
    last = next((k for k in each("và", scan.tokens.low, at, min(at + _ROW, stop))), stop)
    return scan.lexicon.framed.starts_at(scan.tokens.low, last + 1, stop)


def _run(scan: Scan, start: int, at: int, stop: int, stops: Container[int]) -> int:
    """How many words in lower case go on with the name: up to a capital, a joint, or what ends it."""
    end = at
    while end < stop and _plain(scan, end) and end not in stops and not _ends(scan, end):
        if end > start and _told(scan, end, stop):
            break
        end += 1
    size = end - at
    if at > start and scan.low(at) == "số" and scan.cap(at - 1) and _house(scan, at, stop):
        return 0
    if size == 0 or size > (_OPENING if at == start else _WITHIN) or (at > start and _placed(scan, start, at)):
        return 0
    of_another = end < stop and scan.cap(end) and _begins(scan, end, stop)
    return 0 if of_another and not (at == start and size <= _BEFORE_BODY) else size


def _house(scan: Scan, at: int, stop: int) -> bool:
    """ "Công ty Sao Mai | số 5 Lê Lợi": an address, where no place is named behind the number of a name."""
    place = scan.places.longest(scan.tokens.low, at + 2, stop) if scan.cap(at + 2) else None
    known = place is not None and any(unit.level != "commune" for unit in place[0])
    return scan.low(at + 1).isdigit() and scan.cap(at + 2) and not known


def _begins(scan: Scan, at: int, stop: int) -> bool:
    """Does another body begin here, or what bodies give and issue?"""
    lexicon, low = scan.lexicon, scan.tokens.low
    tables = (lexicon.heads, lexicon.honours, lexicon.directives, lexicon.titles)
    return any(one.starts_at(low, at, stop) for one in tables)


def _told(scan: Scan, at: int, stop: int) -> bool:
    """ "Phòng Năng lượng | phát triển thành …", "… | tặng": a verb, and no word between capitals."""
    compounds = scan.lexicon.compounds
    word = (scan.low(at - 1), scan.low(at)) in compounds or (scan.low(at), scan.low(at + 1)) in compounds
    if not word and scan.lexicon.cues.starts_at(scan.tokens.low, at, stop):
        return True
    return f"{scan.low(at)} {scan.low(at + 1)}" in scan.lexicon.words.frame_verbs and not scan.cap(at + 2)


def _plain(scan: Scan, at: int) -> bool:
    return scan.low(at).isalpha() and not scan.cap(at)


def _ends(scan: Scan, at: int) -> bool:
    """Is it a word that no name goes on with, or the word for the level of a territory?"""
    if scan.low(at) in _JOINING:
        return True
    if level_word(scan, at) is not None:
        return True
    if f"{scan.low(at)} {scan.low(at + 1)}" in scan.lexicon.words.frame_breaks:
        return True
    low, compounds = scan.low(at), scan.lexicon.compounds
    if low not in scan.lexicon.words.frame_ends:
        return False
    return (scan.low(at - 1), low) not in compounds and (low, scan.low(at + 1)) not in compounds


def _placed(scan: Scan, start: int, at: int) -> bool:
    """ "Trường Đại học Hải Dương | đào tạo …", "… Việt Nam | tặng …": behind a territory the sentence goes on."""
    if scan.tokens.low[at - 2 : at] == _COUNTRY:
        return True
    for size in _PLACES:
        first = at - size
        hit = scan.places.longest(scan.tokens.low, first, at) if first >= start and scan.cap(first) else None
        if hit is not None and hit[1] == at and any(unit.level != "commune" for unit in hit[0]):
            return True
    return False
