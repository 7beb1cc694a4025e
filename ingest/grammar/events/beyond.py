"""What stands within the name of an event and elsewhere ends one: brackets, bodies, phrases, and clauses."""

from __future__ import annotations

from ingest.grammar.bodies.body import body_at
from ingest.grammar.events.joints import MARKS
from ingest.grammar.people import Before, person_at
from ingest.grammar.posts.post import post_at
from ingest.grammar.scan import Scan
from ingest.lexicon.numerals import ROMAN

# So many tokens a short form in brackets may have ("ĐHĐCĐ" is read as its five words).
_SHORT_FORM = 10
# So many tokens after a comma the verb stands whose subject the name is, and so many at least.
_TOPIC, _FEW = 24, 3
# The longest that the first office of a guest is.
_TITLE = 12
# Cues that stand in names.
_IN_NAMES = frozenset(("implement", "hold", "amend", "with"))


def beyond(scan: Scan, first: int, at: int, stop: int) -> int | None:
    """Where words end that belong to the name though they begin like its end; None where none stand here."""
    inside = _bracketed(scan, at) or _aside(scan, at, stop) or _whole_body(scan, at, stop) or _inside(scan, at, stop)
    return inside or _round(scan, at) or _guest(scan, first, at, stop) or _up_to_verb(scan, first, at, stop)


def _bracketed(scan: Scan, at: int) -> int | None:
    """ "Hội nghị Trung ương 5 (khóa XII)": a term belongs to the name, and what follows a short form of it."""
    if scan.low(at) != "(":
        return None
    if scan.low(at + 1) == "khóa" and scan.low(at + 3) == ")":
        return at + 4
    if scan.tokens.low[at + 1 : at + 4] == ["sửa", "đổi", ")"]:
        return at + 4
    close = next((k for k in range(at + 1, at + _SHORT_FORM) if scan.low(k) == ")"), None)
    if close is None:
        return None
    form = scan.text[scan.tokens.start[at + 1] : scan.tokens.end[close - 1]]
    forms = form.split(", ")  # "giáo viên, cán bộ quản lý (GV, CBQL)"
    if not all(one.isalnum() and one[:1].isupper() and one[-1:].isupper() for one in forms):
        return None
    on = scan.low(close + 1) in scan.lexicon.words.event_after_short or _spelt_before(scan, at, forms[-1], close + 1)
    return close + 1 if on else None


def _spelt_before(scan: Scan, at: int, form: str, after: int) -> bool:
    """ "giao thông vận tải (GTVT) đường sắt": the letters of the words before, amid the name."""
    letters = "".join(word[0] for word in scan.tokens.low[max(at - len(form), 0) : at])
    if letters != form.lower() or scan.cap(after) or not scan.low(after).isalpha():
        return False
    ends = scan.lexicon.event.ends.longest(scan.tokens.low, after, after + 4)
    return not (ends is not None and ends[0]) and not scan.lexicon.cues.starts_at(scan.tokens.low, after, after + 4)


def _aside(scan: Scan, at: int, stop: int) -> int | None:
    """ "Kỳ họp thứ 19 (kỳ họp chuyên đề) HĐND tỉnh X", "Hội nghị A (mở rộng) của X": what it was like, before whose."""
    if scan.low(at) != "(" or not scan.low(at - 1).isalnum():
        return None
    close = next((k for k in range(at + 1, at + _SHORT_FORM) if scan.low(k) == ")"), None)
    if close is None or any(scan.cap(k) and not set(scan.tokens.word[k]) <= ROMAN for k in range(at + 2, close)):
        return None
    whose = close + 1 + (scan.low(close + 1) == "của")
    return close + 1 if body_at(scan, whose, stop) is not None else None


def _whole_body(scan: Scan, at: int, stop: int) -> int | None:
    """A body whose name has what else ends one: "Ban Chỉ đạo phòng, chống lụt bão"."""
    body = body_at(scan, at, stop) if scan.cap(at) else None
    return body.last if body is not None and body.last > at + 1 else None


def _inside(scan: Scan, at: int, stop: int) -> int | None:
    """Words that would end the name, within a phrase that is a part of names: "trên địa bàn"."""
    hit = scan.lexicon.event.ends.longest(scan.tokens.low, at, stop)
    restarts = scan.cap(at) and scan.low(at - 1).isdigit()  # "… lần thứ 6 Ngày hội mở …"
    return hit[1] if hit is not None and not hit[0] and not restarts else None


def _round(scan: Scan, at: int) -> int | None:
    """ "Lễ trao Huy hiệu Đảng đợt ngày 7/11": on which occasion of the year, and not when it was."""
    day = scan.low(at) == "ngày" and scan.low(at + 1)[:1].isdigit()
    return at + 2 if day and scan.low(at - 1) in scan.lexicon.words.rounds else None


def _guest(scan: Scan, first: int, at: int, stop: int) -> int | None:
    """ "hội đàm với Tổng Bí thư, Chủ tịch nước Lào A", "Lễ đón Tổng Bí thư, Chủ tịch nước B": end of whom it was with,
    who is told with two offices; but "Tại buổi gặp Đại sứ X, Chủ tịch nước C nhấn mạnh …" begins anew."""
    post = post_at(scan, at + 1, stop) if scan.low(at) == "," and scan.cap(at + 1) else None
    if post is None or not _meets(scan, first, at):
        return None
    person = person_at(scan, post.last, stop, Before.TITLE)
    if person is None or scan.low(person.last) in scan.lexicon.words.done - {",", "-", "–", "cùng"}:
        return None
    acts = scan.lexicon.cues.starts_at(scan.tokens.low, person.last, stop) and scan.low(person.last) != "cùng"
    return None if acts else person.last


def _meets(scan: Scan, first: int, at: int) -> bool:
    """Does a title end here that stands behind a word for meeting somebody?"""
    begins = (k for k in range(max(first, at - _TITLE), at) if scan.low(k - 1) in scan.lexicon.words.event_person)
    titles = (post_at(scan, k, at) for k in begins if scan.cap(k))
    return any(title is not None and title.last == at for title in titles)


def _up_to_verb(scan: Scan, first: int, at: int, stop: int) -> int | None:
    """ "Hội thảo về biến đổi khí hậu, vai trò của phụ nữ khai mạc sáng 11/5": a subject goes on up to its verb."""
    if scan.low(at) != "," or scan.cap(at + 1) or not _opens_line(scan, first):
        return None
    if scan.low(at + 1) in scan.lexicon.words.former:
        return None  # "Lễ viếng ông A, nguyên Bí thư Tỉnh ủy X diễn ra …"
    ends = range(at + 1, min(at + _TOPIC, stop))
    verb = next((k for k in ends if scan.low(k) in scan.lexicon.words.event_opens and not scan.cap(k)), at)
    if verb - at <= _FEW or not {",", "và", *MARKS}.isdisjoint(scan.tokens.low[at + 1 : verb]):
        return None
    told = (scan.lexicon.cues.longest(scan.tokens.low, k, verb) for k in range(at + 1, verb))
    return None if any(hit is not None and hit[0] not in _IN_NAMES for hit in told) else verb


def _opens_line(scan: Scan, at: int) -> bool:
    """Is it the first word of a sentence?"""
    if at == 0 or scan.low(at - 1) in MARKS:
        return scan.cap(at)
    return scan.opens_line(at)
