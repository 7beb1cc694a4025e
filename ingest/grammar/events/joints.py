"""How the name of an event goes on: over commas and dashes, and what numbers it."""

from __future__ import annotations

from itertools import pairwise

from ingest.grammar.bodies.body import body_at
from ingest.grammar.bodies.words import noun
from ingest.grammar.places import place_at
from ingest.grammar.scan import Scan
from ingest.lexicon.numerals import numerals
from ingest.lexicon.terms import arabic
from ingest.lexicon.trie import Trie

# How far before a comma the words stand that it repeats.
_ROW = 8
# How far before it "với" stands, after which a row of those who meet goes on.
_WITH = 14
# So few words of its own has an event that its theme names.
_BRIEF = 2
QUOTES = frozenset(("“", '"', "”"))
#: Marks that end the name of an event.
MARKS = frozenset((".", ";", ":", "(", ")", "[", "]", "…", "?", "!"))
#: Between the years of membership of several badges.
_BETWEEN_AGES = frozenset((",", "và", "năm"))


def goes_on(scan: Scan, head_end: int, at: int, stop: int) -> bool:
    """A comma inside a name: "tổng kết năm 2020, triển khai nhiệm vụ năm 2021"; a dash between numbers or words."""
    if scan.low(at) in ("-", "–") and (
        _spans(scan, at)
        or _dated(scan, at)
        or _symbol(scan, at)
        or _paired(scan, at)
        or (scan.cap(at - 1) and scan.cap(at + 1))
    ):
        return True
    if scan.low(at) == "," and at + 1 < stop and numbers(scan, at - 1) and body_at(scan, at + 1, stop) is not None:
        return not _of_a_body(scan, head_end, at)
    if above(scan, at, stop) or _ages(scan, at):
        return True
    more = scan.lexicon.event.more.longest(scan.tokens.low, at + 1, stop)
    if more is not None and (scan.tokens.low[at + 1 : more[1]] != ["đánh", "giá"] or scan.low(at - 1).isdigit()):
        return True
    if (
        _still_open(scan, head_end, at)
        or _same_thing(scan, head_end, at)
        or _fields(scan, head_end, at)
        or _nouns(scan, at, stop)
    ):
        return True
    return coordinated(scan, at, stop) or _repeats(scan, at) or _bodies(scan, at, stop) or _enumerates(scan, at, stop)


def _ages(scan: Scan, at: int) -> bool:
    """ "Lễ trao Huy hiệu 65, 50 và 30 năm tuổi Đảng": the numbers of a row of badges."""
    if not (scan.low(at - 1).isdigit() and scan.low(at + 1).isdigit()):
        return False
    while scan.low(at).isdigit() or scan.low(at) in _BETWEEN_AGES:
        at += 1
    return scan.low(at) == "tuổi"


def _of_a_body(scan: Scan, first: int, last: int) -> bool:
    """ "Đại hội Hội Nông dân tỉnh X lần thứ I, Ban Chấp hành …": who holds it is named already, and acts next; of
    "Kỳ họp thứ 3, HĐND tỉnh X" it is not."""
    heads, low = scan.lexicon.heads, scan.tokens.low
    return any(scan.cap(k) and heads.starts(low[k]) and body_at(scan, k, last) is not None for k in range(first, last))


def above(scan: Scan, at: int, stop: int) -> bool:
    """ "Đại hội Đảng bộ xã Y Tý, huyện Bát Xát, tỉnh Lào Cai lần thứ X": the territories above, before its number."""
    passed = False
    while scan.low(at) == "," and scan.low(at + 1) in scan.levels:
        place = place_at(scan, at + 1, stop)
        if place is None or place.level is None or place.name is None:
            return False
        at, passed = place.last, True
    return passed and scan.low(at) in scan.lexicon.words.event_counts


def _still_open(scan: Scan, head_end: int, at: int) -> bool:
    """ "Lễ khánh thành, đặt tên trường": the only word so far is a verb, and another one follows before its object."""
    words = scan.lexicon.words
    bare = at - head_end in (1, 2) and scan.low(head_end) not in words.event_not_last
    return bare and scan.low(at) == "," and not scan.cap(at + 1) and scan.low(at + 1) in words.event_then


def _fields(scan: Scan, head_end: int, at: int) -> bool:
    """ "Ngày hội Văn hóa, Thể thao và Du lịch": words of two syllables with capitals, in a row that "và" closes; but
    "tại Hội thảo, Thiếu tướng, PGS A" begins anew."""
    if at - 2 < head_end:
        return False
    pairs = all(scan.cap(k) and not scan.cap(k + 1) and scan.low(k + 1).isalpha() for k in (at - 2, at + 1))
    return pairs and scan.low(at) == "," and scan.low(at + 3) in (",", "và")


def _nouns(scan: Scan, at: int, stop: int) -> bool:
    """ "xúc tiến đầu tư, thương mại", "lý luận chính trị - hành chính": a noun on both sides, and no verb."""
    return scan.low(at) in (",", "-", "–") and noun(scan, at - 2, at) > 0 and noun(scan, at + 1, stop) > 0


def adds(scan: Scan, at: int) -> bool:
    """ "Hội nghị tổng kết năm 2020; triển khai nhiệm vụ năm 2021": a semicolon, and what else it was about."""
    return scan.low(at) == ";" and " ".join(scan.tokens.low[at + 1 : at + 3]) in scan.lexicon.words.event_adds


def themed(scan: Scan, head_end: int, at: int) -> bool:
    """ "Hội thảo khoa học với chủ đề “Đất và người”": a theme in quotation marks names what else has hardly a name."""
    if at - head_end > _BRIEF or scan.low(at) not in ("với", "có") or scan.low(head_end) == "về":
        return False
    opened = at + 3 + (scan.low(at + 3) == ":")
    return " ".join(scan.tokens.low[at + 1 : at + 3]) in scan.lexicon.words.themes and scan.low(opened) in QUOTES


def _same_thing(scan: Scan, head_end: int, at: int) -> bool:
    """ "Họp báo Giải báo chí toàn quốc - giải Búa liềm vàng": its other name, which repeats what it is."""
    again = scan.low(at) != "," and not scan.cap(at + 1) and scan.cap(at + 2)
    return again and scan.low(at + 1) in scan.tokens.low[head_end:at]


def coordinated(scan: Scan, at: int, stop: int) -> bool:
    """Two of a kind beside a comma: "quản lý, sử dụng đất", "các sở, ban, ngành", "30 tập thể, 45 cá nhân"."""
    if scan.low(at) not in (",", "-", "–") or scan.cap(at + 1):
        return False
    _, groups = scan.lexicon.event.pairs
    if _stands_before(scan, groups, at - 1) and groups.starts_at(scan.tokens.low, at + 1, stop):
        return True  # "học sinh giỏi, sinh viên xuất sắc"
    return any(
        _stands_before(scan, table, at) and table.starts_at(scan.tokens.low, at + 1 + scan.low(at + 1).isdigit(), stop)
        for table in scan.lexicon.event.pairs
    )


def _enumerates(scan: Scan, at: int, stop: int) -> bool:
    """ "cơ cấu, thành phần, số lượng người ứng cử": one word between two commas, which is no verb of another clause."""
    if scan.low(at) != "," or scan.cap(at + 1):
        return False
    closed = next((k for k in (at + 3, at + 2) if k < stop and scan.low(k) in (",", "và")), at)
    opened = next((k for k in (at - 3, at - 2) if scan.low(k) == ","), at)
    if closed == opened or not all(scan.low(k).isalpha() for k in [*range(at + 1, closed), *range(opened + 1, at)]):
        return False
    ends = scan.lexicon.event.ends.longest(scan.tokens.low, at + 1, stop)
    told = scan.lexicon.cues.starts_at(scan.tokens.low, at + 1, stop) or (ends is not None and ends[0])
    return not told and scan.low(at + 1) not in scan.lexicon.words.person_titles


def _repeats(scan: Scan, at: int) -> bool:
    """ "cán bộ trẻ, cán bộ vùng biên", "người tốt, việc tốt", "nghỉ hưu, nghỉ phép": the same word on both sides."""
    if scan.low(at) != "," or scan.cap(at + 1):
        return False
    before, after = scan.tokens.low[max(at - _ROW, 0) : at], (scan.low(at + 1), scan.low(at + 2))
    last = scan.low(at - 1) == after[1] or (scan.low(at - 1) == scan.low(at + 3) and not scan.cap(at - 1))
    return (
        after in pairwise(before)
        or (last and after[0].isalpha() and after[1].isalpha())
        or (scan.low(at - 2) == after[0] and scan.low(at - 1).isalpha())
    )


def _bodies(scan: Scan, at: int, stop: int) -> bool:
    """ "với Thường trực HĐND, Ủy ban MTTQ các huyện", "với lãnh đạo UBND, các sở": a row, and no subject of a verb."""
    if scan.tokens.low[at : at + 2] == [",", "các"] and "với" in scan.tokens.low[max(at - _WITH, 0) : at]:
        return scan.lexicon.event.pairs[1].starts_at(scan.tokens.low, at + 2, stop)
    body = body_at(scan, at + 1, stop) if scan.low(at) == "," and scan.cap(at + 1) else None
    if body is None or scan.low(body.last) not in scan.lexicon.words.after_bodies:
        return False
    before = (body_at(scan, k, at) for k in range(max(at - _ROW, 0), at) if scan.cap(k))
    return any(one is not None and one.last == at for one in before)


def _stands_before(scan: Scan, table: Trie[bool], at: int) -> bool:
    return any(end == at for size in (1, 2, 3) for _, end in table.matches(scan.tokens.low, max(at - size, 0), at))


def _paired(scan: Scan, at: int) -> bool:
    """ "Hội chợ Thương mại - Du lịch": two words of two syllables with a capital, and no office of somebody."""
    pairs = all(scan.cap(k) and not scan.cap(k + 1) and scan.low(k + 1).isalpha() for k in (at - 2, at + 1))
    return pairs and scan.lexicon.titles.longest(scan.tokens.low, at + 1, at + 5) is None


def _symbol(scan: Scan, at: int) -> bool:
    """ "Chỉ thị số 40-CT/TW": the dash in the number of a document."""
    close = scan.tokens.end[at - 1] == scan.tokens.start[at] and scan.low(at - 1).isdigit()
    return close and at + 1 < len(scan.tokens) and scan.tokens.end[at] == scan.tokens.start[at + 1] and scan.cap(at + 1)


def _dated(scan: Scan, at: int) -> bool:
    """ "Giải báo chí lần thứ XVI - năm 2021": the year behind the number."""
    year = at + 1 + (scan.low(at + 1) == "năm")
    return numbers(scan, at - 1) and scan.low(year).isdigit() and len(scan.low(year)) == len("2021")


def _spans(scan: Scan, at: int) -> bool:
    return scan.low(at - 1).isdigit() and scan.low(at + 1).isdigit()


def numbers(scan: Scan, at: int) -> bool:
    """A number of the event or its term, and not one that counts ("10 năm thành lập", "20 tuyến đường")."""
    if _roman(scan, at):
        return True
    if scan.low(at - 1) == "thứ" and scan.low(at) in numerals().ordinals:
        return True
    return scan.low(at).isdigit() and scan.low(at - 1) in scan.lexicon.words.event_numbered


def ordinal(scan: Scan, at: int, end: int) -> str | None:
    """The number of a congress, plenum or session in digits: "lần thứ sáu", "lần thứ 6" and "VI" are one."""
    for k in range(at, end):
        if scan.low(k) == "thứ":
            return _digits(scan.low(k + 1)) if k + 1 < end else None
        if k > at and scan.low(k).isdigit() and scan.low(k - 1) in scan.lexicon.words.event_counted:
            return _digits(scan.low(k))
        if scan.tokens.word[k].isupper() and _roman(scan, k):
            return _digits(scan.low(k))
    return None


def _roman(scan: Scan, at: int) -> bool:
    """A Roman numeral that counts the event or its term, and no quarter or class: "Hội nghị sơ kết quý I"."""
    return (
        scan.cap(at) and arabic(scan.low(at)) > 0 and scan.low(at - 1) not in scan.lexicon.words.event_numbers_nothing
    )


def _digits(word: str) -> str | None:
    return numerals().ordinals.get(word) or (str(arabic(word)) if arabic(word) else None)
