"""Where the name of an event ends, and its number."""

from __future__ import annotations

from itertools import pairwise

from ingest.grammar.bodies import body_at
from ingest.grammar.people import Before, person_at
from ingest.grammar.posts import post_at
from ingest.grammar.scan import Scan
from ingest.lexicon.terms import arabic
from ingest.lexicon.trie import Trie

_LONGEST = 45
# How far before a comma the words stand that it repeats.
_ROW = 8
# "Lễ đặt tên cho 20 tuyến đường": so short a name needs what it was for.
_BRIEF = 3
_QUOTES = frozenset(("“", '"', "”"))
_MARKS = frozenset((".", ";", ":", "(", ")", "…", "?", "!"))


def name_end(scan: Scan, first: int, at: int, stop: int) -> int:
    """End of the name of the event whose head is [first, at): punctuation ends it, a verb, or a preposition of time."""
    end, quoted = at, False
    while end < stop and end - at < _LONGEST:
        low = scan.low(end)
        if low in _QUOTES:
            quoted = low == "“" or (low == '"' and not quoted)
        elif not quoted and (after := _term(scan, end) or _whole_body(scan, end, stop) or _inside(scan, end, stop)):
            end = after
            continue
        elif not quoted and _ends(scan, first, at, end, stop):
            break
        end += 1
    while end > at and scan.low(end - 1) in scan.lexicon.words.event_not_last:
        end -= 1
    return end


def _term(scan: Scan, at: int) -> int | None:
    """ "Hội nghị Trung ương 5 (khóa XII)": the term in brackets belongs to the name."""
    if scan.low(at) == "(" and scan.low(at + 1) == "khóa" and scan.low(at + 3) == ")":
        return at + 4
    return None


def _whole_body(scan: Scan, at: int, stop: int) -> int | None:
    """A body whose name has what else ends one: "Ban Chỉ đạo phòng, chống lụt bão"."""
    body = body_at(scan, at, stop) if scan.cap(at) else None
    return body.last if body is not None and body.last > at + 1 else None


def _inside(scan: Scan, at: int, stop: int) -> int | None:
    """Words that would end the name, within a phrase that is a part of names: "trên địa bàn"."""
    hit = scan.lexicon.event_ends.longest(scan.tokens.low, at, stop)
    return hit[1] if hit is not None and not hit[0] and not scan.cap(at) else None


def _ends(scan: Scan, first: int, at: int, end: int, stop: int) -> bool:
    low = scan.low(end)
    if (low in _MARKS and not _short_level(scan, end)) or (low in (",", "-", "–") and not _goes_on(scan, end, stop)):
        return True
    if _new_sentence(scan, end, stop) or (end > at and _restarts(scan, end, stop)):
        return True
    if low == "cho" and scan.low(end + 1).isdigit() and end > at + _BRIEF:  # "Lễ trao Huy hiệu Đảng cho 74 đảng viên"
        return True
    if low == "và" and (_elects(scan, end + 1, stop) or _is_there(scan, end + 1, stop)):
        return True
    if _elects(scan, end, stop) if end == at else ordinal(scan, at, end) and _ends_after_number(scan, end, stop):
        return True
    return _stops(scan, first, at, end, stop) or _told(scan, at, end, stop) or (end > at and _someone(scan, end, stop))


def _ends_after_number(scan: Scan, at: int, stop: int) -> bool:
    """After its number: "… lần thứ nhất và bầu bà A", "việc tham dự Hội nghị … lần thứ 5 của Phó Thủ tướng"."""
    if scan.low(at) == "của":
        return post_at(scan, at + 1, stop) is not None
    return scan.low(at) == "và" or _elects(scan, at, stop)


def _short_level(scan: Scan, at: int) -> bool:
    """ "trên địa bàn Q.1", "cử tri TP.HCM": the dot of a short form."""
    if scan.low(at) != ".":
        return False
    before, words = scan.low(at - 1), scan.lexicon.words
    if scan.cap(at + 1) and (before in scan.level_openers or before in words.dotted_levels):
        return scan.tokens.end[at] == scan.tokens.start[at + 1]
    return before in words.short_levels and scan.low(at + 1).isalnum()


def _new_sentence(scan: Scan, at: int, stop: int) -> bool:
    """A crawl lost the end of a line, and a sentence begins as none goes on: "hội nghị Nhấn mạnh vai trò …"."""
    return scan.cap(at) and scan.lexicon.event_restarts.starts_at(scan.tokens.low, at, stop)


def _restarts(scan: Scan, at: int, stop: int) -> bool:
    """A crawl lost the end of a line ("… lần thứ 6 Lễ hội …", "… năm 2017 Điểm nhấn …"); or an initial with its dot."""
    if not scan.cap(at):
        return False
    if len(scan.low(at)) == 1 and scan.low(at + 1) == "." and scan.cap(at - 1) and scan.cap(at + 2):
        return scan.low(at - 1) not in scan.lexicon.words.event_numbered
    if not scan.low(at - 1).isdigit() or scan.low(at - 2) in _MARKS:
        return False
    tables = (scan.lexicon.heads, scan.lexicon.titles, scan.places, scan.lexicon.directives)
    return all(t.longest(scan.tokens.low, at, stop) is None for t in tables) and scan.low(at + 1) != "và"


def _stops(scan: Scan, first: int, at: int, end: int, stop: int) -> bool:
    """A word that ends names, and no capital, which would be inside one."""
    hit = scan.lexicon.event_ends.longest(scan.tokens.low, end, stop)
    if hit is None or not hit[0] or scan.cap(end):
        return False
    words = scan.lexicon.words
    if end == at and " ".join(scan.tokens.low[end : hit[1]]) in words.event_purpose:
        return scan.low(first - 1) not in words.event_held
    return scan.low(end) != "trong" or end - at <= 3


def _told(scan: Scan, at: int, end: int, stop: int) -> bool:
    """After its number the name is whole, and a verb tells of it ("Hội nghị Trung ương 3 khóa X ban hành")."""
    if scan.cap(end) or scan.low(end - 1) == "và" or not any(_numbers(scan, k) for k in range(at, end)):
        return False
    cue = scan.lexicon.cues.longest(scan.tokens.low, end, stop)
    acts = cue is not None and cue[0] != "hold"  # "tổng kết năm 2019 và phương hướng công tác 2020"
    return acts or scan.low(end) in scan.lexicon.words.event_told


def _numbers(scan: Scan, at: int) -> bool:
    """A number of the event or its term, and not one that counts ("10 năm thành lập", "20 tuyến đường")."""
    if scan.cap(at) and arabic(scan.low(at)) > 0:
        return True
    return scan.low(at).isdigit() and scan.low(at - 1) in scan.lexicon.words.event_numbered


def _elects(scan: Scan, at: int, stop: int) -> bool:
    """ "họp hội nghị lần thứ nhất và bầu bà A": what was done there is no part of the name."""
    cue = scan.lexicon.cues.longest(scan.tokens.low, at, stop)
    return cue is not None and cue[0] == "appoint"


def _is_there(scan: Scan, at: int, stop: int) -> bool:
    """ "thăm chính thức Thái Lan và dự Hội nghị …": the next thing that somebody does."""
    cue = scan.lexicon.cues.longest(scan.tokens.low, at, stop)
    return cue is not None and cue[0] in ("attend", "chair", "speak")


def _goes_on(scan: Scan, at: int, stop: int) -> bool:
    """A comma inside a name: "tổng kết năm 2020, triển khai nhiệm vụ năm 2021"; a dash between numbers or words."""
    if scan.low(at) in ("-", "–") and (
        _spans(scan, at) or _symbol(scan, at) or (scan.cap(at - 1) and scan.cap(at + 1))
    ):
        return True
    if scan.low(at) == "," and at + 1 < stop and _numbers(scan, at - 1) and body_at(scan, at + 1, stop) is not None:
        return True
    more = scan.lexicon.event_more.longest(scan.tokens.low, at + 1, stop)
    if more is not None and (scan.tokens.low[at + 1 : more[1]] != ["đánh", "giá"] or scan.low(at - 1).isdigit()):
        return True
    return coordinated(scan, at, stop) or _repeats(scan, at) or _bodies(scan, at, stop)


def coordinated(scan: Scan, at: int, stop: int) -> bool:
    """Two of a kind beside a comma: "quản lý, sử dụng đất", "các sở, ban, ngành", "30 tập thể, 45 cá nhân"."""
    if scan.low(at) not in (",", "-", "–") or scan.cap(at + 1):
        return False
    return any(
        _stands_before(scan, table, at) and table.starts_at(scan.tokens.low, at + 1 + scan.low(at + 1).isdigit(), stop)
        for table in scan.lexicon.event_pairs
    )


def _repeats(scan: Scan, at: int) -> bool:
    """ "cán bộ trẻ, cán bộ vùng biên", "người tốt, việc tốt": the same words on both sides of the comma."""
    if scan.low(at) != "," or scan.cap(at + 1):
        return False
    before, after = scan.tokens.low[max(at - _ROW, 0) : at], (scan.low(at + 1), scan.low(at + 2))
    return after in pairwise(before) or (scan.low(at - 1) == after[1] and after[0].isalpha())


def _bodies(scan: Scan, at: int, stop: int) -> bool:
    """ "với Thường trực HĐND, Ủy ban MTTQ các huyện": bodies of a row, and no subject of a verb."""
    body = body_at(scan, at + 1, stop) if scan.low(at) == "," and scan.cap(at + 1) else None
    if body is None or scan.low(body.last) not in ("các", "và"):
        return False
    before = (body_at(scan, k, at) for k in range(max(at - _ROW, 0), at) if scan.cap(k))
    return any(one is not None and one.last == at for one in before)


def _stands_before(scan: Scan, table: Trie[str], at: int) -> bool:
    return any(end == at for size in (1, 2) for _, end in table.matches(scan.tokens.low, max(at - size, 0), at))


def _symbol(scan: Scan, at: int) -> bool:
    """ "Chỉ thị số 40-CT/TW": the dash in the number of a document."""
    close = scan.tokens.end[at - 1] == scan.tokens.start[at] and scan.low(at - 1).isdigit()
    return close and at + 1 < len(scan.tokens) and scan.tokens.end[at] == scan.tokens.start[at + 1] and scan.cap(at + 1)


def _spans(scan: Scan, at: int) -> bool:
    return scan.low(at - 1).isdigit() and scan.low(at + 1).isdigit()


def _someone(scan: Scan, at: int, stop: int) -> bool:
    """Somebody begins a new clause: "… tại hội nghị Bí thư Tỉnh ủy A phát biểu", "… ông A nói"."""
    low, words = scan.low(at), scan.lexicon.words
    if scan.cap(at) and low in words.told_of and scan.cap(at + 1):
        return True
    if low in words.person_titles and scan.cap(at + 1) and not scan.cap(at):
        return scan.low(at - 1) not in words.event_person
    post = post_at(scan, at, stop) if scan.cap(at) else None
    if post is None or scan.low(at - 1) in words.event_person:
        return False
    return person_at(scan, post.last, stop, Before.TITLE) is not None or _acts(scan, post.last, stop)


def _acts(scan: Scan, at: int, stop: int) -> bool:
    """A verb follows a title that stands alone: "tại hội nghị Thủ tướng nhấn mạnh"."""
    ends = scan.lexicon.event_ends.longest(scan.tokens.low, at, stop)
    return scan.lexicon.cues.starts_at(scan.tokens.low, at, stop) or bool(ends and ends[0])


def ordinal(scan: Scan, at: int, end: int) -> str | None:
    """The number of a congress, plenum or session in digits: "lần thứ sáu", "lần thứ 6" and "VI" are one."""
    for k in range(at, end):
        if scan.low(k) == "thứ":
            return _digits(scan.low(k + 1)) if k + 1 < end else None
        if k > at and scan.low(k).isdigit() and scan.low(k - 1) in scan.lexicon.words.event_counted:
            return _digits(scan.low(k))
        if scan.tokens.word[k].isupper() and arabic(scan.low(k)):
            return _digits(scan.low(k))
    return None


def _digits(word: str) -> str | None:
    if word in _NUMBERS:
        return str(_NUMBERS.index(word) + 1)
    return str(arabic(word)) if arabic(word) else None


_NUMBERS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
