"""Where the name of a body goes on behind the sector with which it begins."""

from __future__ import annotations

from graph.records import replace
from ingest.grammar.bodies.branches import regional
from ingest.grammar.bodies.freenames import free_name_end
from ingest.grammar.bodies.words import new_title, noun_pair, verb
from ingest.grammar.people import name_starts
from ingest.grammar.pieces import Body
from ingest.grammar.places import bare_place, level_word
from ingest.grammar.scan import Scan
from ingest.grammar.spelling import foreign

# So many plain words follow a sector at most.
_LONGEST_SECTOR = 12
# Half of a sector has so many words at least.
_HALF = 2
_OFFICE, _DEPARTMENT = "Phòng", "Sở"
_SEVERAL = "liên"
# Between an organ and the body that it is of: "Đội Kiểm soát phòng chống ma túy, Cục Hải quan tỉnh X".
_BESIDE = frozenset((",", "(", "-", "–"))
# Behind the name: what happens to it, whose it is.
_OWNERS = frozenset(("thuộc", "trực", "của", "được", "thành", "với"))


def longer(scan: Scan, body: Body, stop: int) -> Body:
    """The body with what goes on with its name, unless that only tells which of its kind it is."""
    several = _told_apart(scan, body)
    return several if several is not None else body if regional(scan, body.last, stop) else _longer(scan, body, stop)


def _longer(scan: Scan, body: Body, stop: int) -> Body:
    """ "Viện Kinh tế Quản lý": a name that only begins like a sector of the list."""
    at = body.last
    plain = body.head.name not in ("Sở", "Bộ")
    end = max(plain_end(scan, body.first, at, stop), _last_word(scan, body, at)) if plain else at
    end = _joined_end(scan, body, stop) if plain and end == at else end
    end = _after_comma(scan, body, stop) if body.head.name == _OFFICE and end == at else end
    end = after_dash(scan, at, stop) if body.head.name == _DEPARTMENT or (plain and end == at) else end
    end = at + 2 if end == at and f"{scan.low(at)} {scan.low(at + 1)}" in scan.lexicon.words.regions else end
    if end > at:
        if body.head.name == _DEPARTMENT and scan.low(at) in ("-", "–"):  # no other spelling of its first sector
            return replace(body, last=end, title=f"{_DEPARTMENT} {scan.tokens.text(body.first + 1, end)}")
        joint = "" if scan.low(at) == "," else " "
        return replace(body, last=end, title=f"{body.title}{joint}{scan.tokens.text(at, end)}")
    if body.head.name in ("Sở", "Bộ") or not scan.cap(at) or bare_place(scan, at, stop) is not None:
        return body
    if new_title(scan, at, stop) or name_starts(scan, at, stop):
        return body
    if any(t.longest(scan.tokens.low, at, stop) for t in (scan.lexicon.titles, scan.lexicon.heads)):
        return body
    end = free_name_end(scan, at, stop)
    end = next((k for k in range(at, end) if foreign(scan, k)), end)  # "Cục trưởng Cục Lễ tân Petrov"
    return replace(body, last=end, title=f"{body.title} {scan.tokens.text(at, end)}") if end > at else body


def _told_apart(scan: Scan, body: Body) -> Body | None:
    """ "Đội Quản lý thị trường số 3", "Đội Thuế liên xã số 1": which of its kind it is."""
    at = body.last
    if scan.low(at) == _SEVERAL and (level := level_word(scan, at + 1)) is not None:
        return replace(body, last=level[2], title=f"{body.title} {_SEVERAL} {level[0]}")
    return body if scan.low(at) == "số" and scan.low(at + 1).isdigit() else None


def _last_word(scan: Scan, body: Body, at: int) -> int:
    """ "Viện Khoa học công nghệ xây dựng, …": where a name in small letters ends with one more word, which nothing
    follows that it could do something to; ``at`` where it does not."""
    small = "name" in body.head.takes and not scan.cap(at - 1) and not scan.cap(at) and noun_pair(scan, at)
    after = scan.low(at + 2)
    return at + 2 if small and (not after.isalpha() or after in ("trực", "thuộc")) else at


def _joined_end(scan: Scan, body: Body, stop: int) -> int:
    """ "Phòng Công tác chính trị và Quản lý sinh viên Trường X": a sector with another, before whose it is."""
    at = body.last
    if scan.low(at) not in ("và", "-", "–") or not scan.cap(at + 1):
        return at
    end = free_name_end(scan, body.first + body.head.name.count(" ") + 1, stop)
    return end if end > at + 1 and (_owned(scan, end) or _second(scan, at + 1, end)) else at


def _second(scan: Scan, at: int, end: int) -> bool:
    """ "Cục Thủy sản và Kiểm ngư": is it written as one half of what a body is in charge of, and named by no list?"""
    if end - at < _HALF or scan.cap(at + 1) or not noun_pair(scan, at) or scan.low(at - 1) != "và":
        return False
    lexicon = scan.lexicon
    return not any(table.starts_at(scan.tokens.low, at, end) for table in (lexicon.heads, lexicon.titles, lexicon.cues))


def _after_comma(scan: Scan, body: Body, stop: int) -> int:
    """ "Phòng Hành chính, Tổng hợp;" in a row of organs: two sectors, of one whose row ends behind them."""
    at = body.last
    if scan.low(at) != ",":
        return at
    every = scan.low(body.first - 1) in scan.lexicon.words.every
    hit = scan.lexicon.sectors.longest(scan.tokens.low, at + 1, stop) if not every else None
    ended = hit is not None and (hit[1] == stop or scan.low(hit[1]) in (";", "."))
    if hit is not None and ended and scan.cap(at + 1):
        return hit[1]
    return _small_after_comma(scan, at, stop)


def _small_after_comma(scan: Scan, at: int, stop: int) -> int:
    """ "Phòng Tổ chức, biên chế (và Tổ chức phi chính phủ)": a second sector in small letters, behind which whose it
    is, who leads it, a mark or "và" and a third one stand."""
    end = at + 3
    small = scan.low(at) == "," and not scan.cap(at + 1) and end <= stop and noun_pair(scan, at + 1)
    if not small or scan.lexicon.cues.starts_at(scan.tokens.low, at + 1, stop):
        return at
    if scan.low(end) == "và":
        further = free_name_end(scan, end + 1, stop) if scan.cap(end + 1) else end + 3 * noun_pair(scan, end + 1)
        return further if further > end + 1 else at
    ended = end == stop or not scan.low(end).isalpha() or scan.low(end) in _OWNERS
    return end if ended or scan.cap(end) or _owned(scan, end) else at


def after_dash(scan: Scan, at: int, stop: int) -> int:
    """ "Sở Giáo dục - Khoa học và Công nghệ": a department that was made of two has the sectors of both."""
    while scan.low(at) in ("-", "–") and scan.cap(at + 1) and not _other(scan, at + 1, stop):
        hit = scan.lexicon.sectors.longest(scan.tokens.low, at + 1, stop)
        end = hit[1] if hit is not None else free_name_end(scan, at + 1, stop) if noun_pair(scan, at + 1) else at
        if end <= at:
            break
        at = end
    return at


def _other(scan: Scan, at: int, stop: int) -> bool:
    """Does somebody, or a body or an office of more than one word, begin here?"""
    rows = (table.longest(scan.tokens.low, at, stop) for table in (scan.lexicon.heads, scan.lexicon.titles))
    return name_starts(scan, at, stop) or any(hit is not None and hit[1] - at > 1 for hit in rows)


def _owned(scan: Scan, at: int) -> bool:
    """Does the body or the territory follow that something is of?"""
    return (scan.cap(at) and scan.lexicon.heads.starts(scan.low(at))) or level_word(scan, at) is not None


def plain_end(scan: Scan, first: int, at: int, stop: int) -> int:
    """ "Phòng Kế hoạch tổng hợp Bệnh viện X", "Đội Cảnh sát phòng chống tội phạm về ma túy Công an Y": where the plain
    words end that stand between a sector and the body or territory that it is of, or the end of the line that holds
    nothing but the body, which begins at ``first``; ``at`` where there are none."""
    end = at
    while end < stop and end - at < _LONGEST_SECTOR and (step := _plain_step(scan, end, end > at)):
        end += step
    joined = free_name_end(scan, end + 1, stop) if end > at and scan.low(end) == "và" and scan.cap(end + 1) else end
    end = joined if joined > end + 1 else end
    does = verb(scan, end - 2) and not scan.lexicon.sectors.starts_at(scan.tokens.low, end - 2, end)
    owned = _owned(scan, end) or (scan.low(end) in _BESIDE and _owned(scan, end + 1) and not does)
    return end if end > at and (owned or _whole_line(scan, first, end)) else at


def _whole_line(scan: Scan, first: int, end: int) -> bool:
    """Does a line hold nothing but the tokens [first, end)?"""
    text, start, ends = scan.text, scan.tokens.start, scan.tokens.end
    above = text[ends[first - 1] : start[first]] if first else "\n"
    below = text[ends[end - 1] : start[end]] if end < len(scan.tokens) else "\n"
    return "\n" in above and "\n" in below


def _plain_step(scan: Scan, at: int, inside: bool) -> int:
    """One more word of two syllables, no verb that tells something and no territory; within them "về", "và"."""
    joint = inside and scan.low(at) in ("về", "và", ",")
    at += joint
    if scan.cap(at) or scan.cap(at + 1) or not noun_pair(scan, at) or level_word(scan, at) is not None:
        return 0
    hits = (t.longest(scan.tokens.low, at, at + 2) for t in (scan.lexicon.heads, scan.lexicon.cues))
    return 0 if any(hit is not None and hit[1] == at + 2 for hit in hits) else 2 + joint
