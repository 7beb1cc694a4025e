"""Where the name of an event ends."""

from __future__ import annotations

from itertools import pairwise

from ingest.grammar.events.beyond import beyond
from ingest.grammar.events.joints import MARKS, QUOTES, adds, goes_on, numbers, ordinal, themed
from ingest.grammar.people import Before, person_at
from ingest.grammar.places import place_at
from ingest.grammar.posts.post import post_at
from ingest.grammar.scan import Scan

_LONGEST = 60
# So far behind the verb stands to whom somebody hands something.
_HANDED = 8
# So far behind the name of an event stands the verb whose subject it is.
_CLAUSE = 24
# "Lễ đặt tên cho 20 tuyến đường": so short a name needs what it was for.
_BRIEF = 3
# Besides capitals and the words of ``event_signs`` only these are looked at, any other goes on with the name: a rule
# of ``_ends`` or ``beyond`` that begins with another word in small letters has to have it here.
_SIGNS = MARKS | QUOTES | frozenset((",", "-", "–", "cho", "và", "của", "ở", "từ"))
_TELLS_NOTHING = frozenset(("hold", "based", "implement", "none"))


def name_end(scan: Scan, first: int, at: int, stop: int) -> int:
    """End of the name of the event whose head is [first, at): punctuation ends it, a verb, or a preposition of time."""
    end, quoted = at, False
    while end < stop and end - at < _LONGEST:
        low = scan.low(end)
        if not (scan.cap(end) or low in _SIGNS or low in scan.lexicon.event.signs):
            end += 1  # most words of a name
        elif low in QUOTES:
            quoted = low == "“" or (low == '"' and not quoted)
            end += 1
        elif not quoted and (after := beyond(scan, first, end, stop)) is not None:
            end = after
        elif not quoted and _ends(scan, first, at, end, stop):
            break
        else:
            end += 1
    while end > at and scan.low(end - 1) in scan.lexicon.words.event_not_last:
        end -= 1
    return end


def _ends(scan: Scan, first: int, at: int, end: int, stop: int) -> bool:
    low = scan.low(end)
    if themed(scan, at, end) or _titled(scan, first, end):
        return False
    if (
        _parted(scan, at, end, stop)
        or _from(scan, end)
        or _of_plenum(scan, at, end)
        or (end == at and _of_somebody(scan, first, at, stop))
        or _there(scan, end, stop)
        or _new_sentence(scan, end, stop)
        or (end > at and _restarts(scan, end, stop))
    ):
        return True
    if low == "cho" and scan.low(end + 1).isdigit() and end > at + _BRIEF:  # "Lễ trao Huy hiệu Đảng cho 74 đảng viên"
        return True
    if low == "và" and _parts_there(scan, first, at, end, stop):
        return True
    if (
        _elects(scan, end, stop, first)
        if end == at
        else _ends_after_number(scan, at, end, stop) and ordinal(scan, at, end)
    ):
        return True
    there = scan.low(at - 1) in scan.lexicon.words.event_meets or scan.low(first - 1) == "tại"
    met = end > at or there  # "tại kỳ họp ông A", but "lễ tang ông A"
    return _stops(scan, first, at, end, stop) or _told(scan, at, end, stop) or (met and _someone(scan, end, stop))


def _parted(scan: Scan, at: int, end: int, stop: int) -> bool:
    """Punctuation over which the name does not go on."""
    low = scan.low(end)
    if low in MARKS and not _short_level(scan, end):
        return not adds(scan, end)
    return low in (",", "-", "–") and not goes_on(scan, at, end, stop)


def _titled(scan: Scan, first: int, end: int) -> bool:
    """ "tổ chức Hội thảo với chủ đề: “X”", "tổ chức Hội thảo: “X”": its title behind a colon; "tại Hội thảo: “…”" is
    what somebody said there."""
    if scan.low(end) != ":" or scan.low(end + 1) not in QUOTES:
        return False
    theme = f"{scan.low(end - 2)} {scan.low(end - 1)}" in scan.lexicon.words.themes
    return theme or scan.low(first - 1) in scan.lexicon.words.convening


def _parts_there(scan: Scan, first: int, at: int, end: int, stop: int) -> bool:
    """What "và" adds is another event, or the next thing that is done."""
    if _another(scan, first, end + 1, stop):
        return True
    done = _elects(scan, end + 1, stop) or _does_next(scan, first, end + 1, stop)
    return done and not _decides(scan, at, end)


def _another(scan: Scan, first: int, at: int, stop: int) -> bool:
    """ "Liên hoan Hát then 2017 và Hội nghị xúc tiến đầu tư": another event; but a ceremony may be of both."""
    if not scan.cap(at) or scan.low(first) in scan.lexicon.words.ceremonies | scan.lexicon.words.event_classifiers:
        return False
    head = scan.lexicon.event.heads.longest(scan.tokens.low, at, stop)
    return head is not None and head[1] > at + 1 and scan.low(first) != "họp"


def _decides(scan: Scan, at: int, end: int) -> bool:
    """ "Lễ trao quyết định nghỉ hưu và bổ nhiệm": what the decisions are about belongs to the name."""
    return any(" ".join(pair) in scan.lexicon.words.decision for pair in pairwise(scan.tokens.low[at:end]))


def _ends_after_number(scan: Scan, first: int, at: int, stop: int) -> bool:
    """After its number: "… lần thứ nhất và bầu bà A", "việc tham dự Hội nghị … lần thứ 5 của Phó Thủ tướng"; but "bầu
    cử đại biểu Quốc hội khóa XVI và đại biểu Hội đồng nhân dân" goes on."""
    if scan.low(at) == "của":
        return post_at(scan, at + 1, stop) is not None
    if scan.low(at) == "và":
        return (scan.low(at + 1), scan.low(at + 2)) not in pairwise(scan.tokens.low[first:at])
    return _elects(scan, at, stop)


def _short_level(scan: Scan, at: int) -> bool:
    """ "trên địa bàn Q.1", "cử tri TP.HCM": the dot of a short form."""
    if scan.low(at) != ".":
        return False
    before, words = scan.low(at - 1), scan.lexicon.words
    if scan.low(at - 2) in words.event_numbered:  # "lần thứ X."
        return False
    if scan.cap(at + 1) and (before in scan.level_openers or before in words.dotted_levels):
        return scan.tokens.end[at] == scan.tokens.start[at + 1]
    return before in words.short_levels and scan.low(at + 1).isalnum()


def _new_sentence(scan: Scan, at: int, stop: int) -> bool:
    """A crawl lost the end of a line, and a sentence begins as none goes on: "hội nghị Nhấn mạnh vai trò …"."""
    return scan.cap(at) and scan.lexicon.event.restarts.starts_at(scan.tokens.low, at, stop)


def _restarts(scan: Scan, at: int, stop: int) -> bool:
    """A crawl lost the end of a line ("… lần thứ 6 Lễ hội …", "… năm 2017 Điểm nhấn …"); or an initial with its dot."""
    if not scan.cap(at):
        return False
    if len(scan.low(at)) == 1 and scan.low(at + 1) == "." and scan.cap(at - 1) and scan.cap(at + 2):
        return scan.low(at - 1) not in scan.lexicon.words.event_numbered
    if not scan.low(at - 1).isdigit() or scan.low(at - 2) in MARKS:
        return False
    tables = (scan.lexicon.heads, scan.lexicon.titles, scan.places, scan.lexicon.directives)
    return all(t.longest(scan.tokens.low, at, stop) is None for t in tables) and scan.low(at + 1) != "và"


def _stops(scan: Scan, first: int, at: int, end: int, stop: int) -> bool:
    """A word that ends names, and no capital, which would be inside one."""
    hit = scan.lexicon.event.ends.longest(scan.tokens.low, end, stop)
    if hit is None or not hit[0] or scan.cap(end):
        return False
    words = scan.lexicon.words
    if end == at and " ".join(scan.tokens.low[end : hit[1]]) in words.event_purpose:
        return scan.low(first - 1) not in words.event_held and not _takes_place(scan, first, end)
    return scan.low(end) != "trong" or hit[1] > end + 1 or end - at <= 3


def _there(scan: Scan, at: int, stop: int) -> bool:
    """ "dự hội thảo về chè ở thành phố Lào Cai": the territory in which it was held."""
    place = place_at(scan, at + 1, stop) if scan.low(at) == "ở" else None
    return place is not None and place.level is not None and place.name is not None


def _from(scan: Scan, at: int) -> bool:
    """ "thăm và làm việc tại Việt Nam từ 20 - 21/6": the days of it."""
    return scan.low(at) == "từ" and scan.low(at + 1).isdigit()


def _of_plenum(scan: Scan, at: int, end: int) -> bool:
    """ "thực hiện Nghị quyết Hội nghị Trung ương 6 (khóa XII) của Huyện ủy X": a plenum is of nobody else."""
    return scan.central(at) and scan.low(end) == "của" and scan.low(end - 1) == ")"


def _of_somebody(scan: Scan, first: int, at: int, stop: int) -> bool:
    """ "kết luận tại hội nghị của Bộ trưởng A": what A said there is meant, and no meeting is called after somebody."""
    if (
        scan.low(at) != "của"
        or " ".join(scan.tokens.low[first:at]).capitalize() not in scan.lexicon.words.meetings_elect
    ):
        return False
    post = post_at(scan, at + 1, stop)
    return post is not None and person_at(scan, post.last, stop, Before.TITLE) is not None


def _takes_place(scan: Scan, first: int, at: int) -> bool:
    """ "Hội nghị nghe báo cáo tiến độ diễn ra sáng 5/5": the subject of that verb, which does nothing itself."""
    if not scan.cap(first):
        return False
    clause = scan.tokens.low[at : at + _CLAUSE]
    ends = next((k for k, word in enumerate(clause) if word in MARKS or word == ","), len(clause))
    return any(pair == ("diễn", "ra") for pair in pairwise(clause[:ends]))


def _told(scan: Scan, at: int, end: int, stop: int) -> bool:
    """After its number the name is whole, and a verb tells of it ("Hội nghị Trung ương 3 khóa X ban hành")."""
    if scan.cap(end) or scan.low(end - 1) in ("và", ","):
        return False
    cue = scan.lexicon.cues.longest(scan.tokens.low, end, stop)
    acts = cue is not None and cue[0] not in _TELLS_NOTHING  # "tổng kết năm 2019 và phương hướng công tác 2020"
    told = acts or scan.low(end) in scan.lexicon.words.event_told
    return told and any(numbers(scan, k) for k in range(at, end))


def _elects(scan: Scan, at: int, stop: int, first: int | None = None) -> bool:
    """ "họp hội nghị lần thứ nhất và bầu bà A": what was done there is no part of the name, but of a ceremony's."""
    if first is not None and scan.low(first) in scan.lexicon.words.ceremonies:
        return False
    cue = scan.lexicon.cues.longest(scan.tokens.low, at, stop)
    return cue is not None and cue[0] == "appoint"


def _does_next(scan: Scan, first: int, at: int, stop: int) -> bool:
    """ "thăm chính thức Thái Lan và dự Hội nghị …", "dự lễ kỷ niệm và trao quà cho …": the next thing that is done; but
    "lễ tổng kết và trao học bổng" is one ceremony."""
    cue = scan.lexicon.cues.longest(scan.tokens.low, at, stop)
    if cue is None or cue[0] != "present":
        return cue is not None and cue[0] in ("attend", "chair", "speak")
    to_somebody = "cho" in scan.tokens.low[at : at + _HANDED]
    return to_somebody and scan.low(first - 1) in scan.lexicon.words.event_attended


def _someone(scan: Scan, at: int, stop: int) -> bool:
    """Somebody begins a new clause: "… tại hội nghị Bí thư Tỉnh ủy A phát biểu", "… ông A nói"."""
    low, words = scan.low(at), scan.lexicon.words
    if scan.cap(at) and low in words.told_of and scan.cap(at + 1):
        return True
    if not scan.cap(at) and any(
        scan.cap(at + size) and " ".join(scan.tokens.low[at : at + size]) in words.person_titles for size in (1, 2)
    ):
        return scan.low(at - 1) not in words.event_person
    if scan.cap(at) and low in words.degrees and person_at(scan, at, stop) is not None:
        return True  # "Phát biểu khai mạc hội thảo GS.TS. A nhấn mạnh"
    post = post_at(scan, at, stop) if scan.cap(at) else None
    if post is None or scan.low(at - 1) in words.event_person or _within_title(scan, at, stop):
        return False
    return person_at(scan, post.last, stop, Before.TITLE) is not None or _acts(scan, post.last, stop)


def _within_title(scan: Scan, at: int, stop: int) -> bool:
    """ "120 năm Ngày sinh Tổng Bí thư A": behind the first word of a title, which was looked at before."""
    title = scan.lexicon.titles.longest(scan.tokens.low, at - 1, stop) if scan.cap(at - 1) else None
    return title is not None and title[1] > at


def _acts(scan: Scan, at: int, stop: int) -> bool:
    """A verb follows a title that stands alone: "tại hội nghị Thủ tướng nhấn mạnh"."""
    ends = scan.lexicon.event.ends.longest(scan.tokens.low, at, stop)
    return scan.lexicon.cues.starts_at(scan.tokens.low, at, stop) or bool(ends and ends[0])
