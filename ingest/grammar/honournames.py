"""The free names of honours: what quotes hold, the capitals behind a kind of honour, a title that is only called so."""

from __future__ import annotations

from ingest.grammar.bodies.body import body_at
from ingest.grammar.bodies.words import noun_pair
from ingest.grammar.posts.post import post_at
from ingest.grammar.scan import Scan
from ingest.lexicon.entries import HonourName

CLOSING = {"“": "”", "‘": "’", '"': '"', "'": "'"}
"""What closes each kind of quotes."""
_LONGEST = 24
# So many small words end a free name.
_SMALL = 3
# So many words has the name of a title that nobody puts in quotes.
_CALLED = 9
# So far behind a comma the last of what a name enumerates is joined.
_ROW = 6
# So many words has a name that goes on in small letters.
_RUN = 12


def named(scan: Scan, kind: HonourName, at: int, end: int, stop: int) -> tuple[str, int]:
    """The name of an honour of which ``kind`` names only the kind, and where it ends."""
    return quoted(scan, at, end, stop) or (_running if kind.runs else free_name)(scan, kind, end, stop)


def _running(scan: Scan, kind: HonourName, at: int, stop: int) -> tuple[str, int]:
    """ "Bằng công nhận xã đạt chuẩn nông thôn mới của …": the small words behind, up to what ends a name; not
    "Bằng công nhận Trường Tiểu học A đạt chuẩn"."""
    end, last = at, min(at + _RUN, stop) if body_at(scan, at, stop) is None else at
    while end < last and _plain(scan, end, stop) and scan.low(end) not in scan.lexicon.words.honour_runs_to:
        if end > at and scan.cap(end) and not scan.tokens.word[end].isupper():
            break
        end += 1
    if scan.low(end).isdigit() and " ".join(scan.tokens.low[end - 2 : end]) in scan.lexicon.words.name_levels:
        end += 1  # "… đạt chuẩn quốc gia mức độ 2"
    return (f"{kind.name} {scan.tokens.text(at, end)}", end) if end > at + 1 else (kind.name, at)


def quoted(scan: Scan, at: int, end: int, stop: int) -> tuple[str, int] | None:
    """ "“Giải thưởng Công nhân tiêu biểu lần thứ hai”": all that the quotes hold, where they open right before it."""
    closing = CLOSING.get(scan.tokens.word[at - 1]) if at else None
    if closing is None or not scan.cap(at):
        return None
    last = next((k for k in range(end, min(at + _LONGEST, stop)) if scan.tokens.word[k] in (closing, *CLOSING)), end)
    return (scan.tokens.text(at, last), last) if last > end and scan.tokens.word[last] == closing else None


def free_name(scan: Scan, kind: HonourName, at: int, stop: int) -> tuple[str, int]:
    """ "Kỷ niệm chương “Vì sự nghiệp …”", "danh hiệu “Người tốt”": what is in quotes, or the capitals after."""
    opening = scan.tokens.word[at] if at < stop else ""
    if opening in CLOSING:
        for end in range(at + 1, min(at + _LONGEST, stop)):
            if scan.tokens.word[end] in (CLOSING[opening], "”"):
                name = scan.tokens.text(at + 1, end)
                return (name[0].upper() + name[1:] if kind.label else f'{kind.name} "{name}"'), end + 1
        return kind.name, at
    if scan.low(at) == "vì" and scan.cap(at):
        end = at
        while end < stop and end - at < 14 and (_goes_on(scan, end, stop) or _plain(scan, end, stop)):
            end += 1
        return f'{kind.name} "{scan.tokens.text(at, end)}"', end
    inner = scan.lexicon.honours.longest(scan.tokens.low, at, stop)
    if inner is not None:
        joined = inner[0].kind == "danh hiệu" and not kind.label and scan.low(at - 1) != "danh"
        return (f"{kind.name} {scan.tokens.text(at, inner[1])}", inner[1]) if joined else (kind.name, at)
    end = _called_end(scan, at, stop) if kind.label else _capitals_end(scan, at, stop)
    if end == at or (kind.label and (end < at + 2 or body_at(scan, at, stop) is not None)):
        return kind.name, at
    return (scan.tokens.text(at, end) if kind.label else f"{kind.name} {scan.tokens.text(at, end)}"), end


def _called_end(scan: Scan, at: int, stop: int) -> int:
    """ "danh hiệu Nông dân Việt Nam xuất sắc năm 2020": up to what ends a name, where that follows soon."""
    run = scan.cap_run(at, stop, 5)
    end = run
    while run > at and end < min(at + _CALLED, stop) and (_plain(scan, end, stop) or scan.cap(end)):
        if scan.low(end) == "năm" and scan.low(end + 1).isdigit():
            return end
        end += 1
    return end if end == stop or not scan.low(end)[0].isalnum() or _ends(scan, end, stop) else run


def _plain(scan: Scan, at: int, stop: int) -> bool:
    return scan.low(at)[0].isalpha() and not _ends(scan, at, stop)


def _goes_on(scan: Scan, at: int, stop: int) -> bool:
    """ "Vì sự nghiệp Văn hóa, Thể thao và Du lịch": a joint in a name, and not before another honour or who acts."""
    if scan.low(at) == ",":
        last = next((k for k in range(at + 1, min(at + _ROW, stop)) if scan.low(k) == "và"), None)
        plain = last is not None and all(scan.low(k)[0].isalpha() for k in range(at + 1, last))
        return plain and last is not None and scan.cap(at + 1) and _goes_on(scan, last, stop)
    if scan.low(at) != "và" or not scan.cap(at + 1) or scan.lexicon.honours.longest(scan.tokens.low, at + 1, stop):
        return False
    return post_at(scan, at + 1, stop) is None and body_at(scan, at + 1, stop) is None


def _glued(scan: Scan, at: int) -> bool:
    """Does a hyphen stand between two words without blanks?"""
    tokens = scan.tokens
    return at + 1 < len(tokens) and tokens.start[at + 1] - tokens.end[at - 1] == 1


def _capitals_end(scan: Scan, at: int, stop: int) -> int:
    """End of a run of capitals, with the second syllable of a word in it: "Huân chương Phát triển"."""
    end = scan.cap_run(at, stop, 5)
    while end > at and scan.low(end) == "-" and _glued(scan, end):
        end += 2  # "Huân chương Ăng-co", "Huân chương Mô-ni-xa-ra-phon"
    while end > at and end < stop and not scan.cap(end) and noun_pair(scan, end - 1):
        end = scan.cap_run(end + 1, stop, 5)
    return _small_end(scan, end, stop) if end > at else end


def _small_end(scan: Scan, at: int, stop: int) -> int:
    """ "Huân chương Mặt trời mọc của …": small words that end a name, right before its grade, grantor or recipient."""
    words, end = scan.lexicon.words, at
    while end < min(at + _SMALL, stop) and scan.low(end).isalpha() and not scan.cap(end):
        little = scan.low(end) in words.little or scan.low(end) in words.honour_stop
        if scan.low(end) == "hạng" or (little and scan.low(end + 1) != "hạng"):
            break  # "Huân chương Tự do hạng Nhất", where a small word is half of a word
        end += 1
    return end if scan.low(end) in words.after_honour_names else at


def _ends(scan: Scan, at: int, stop: int) -> bool:
    hit = scan.lexicon.event.ends.longest(scan.tokens.low, at, stop)
    return (hit is not None and hit[0]) or scan.low(at) in scan.lexicon.words.honour_stop
