"""Events: the head of the lexicon and the words that make it one event."""

from __future__ import annotations

from ingest.grammar.bodies import body_at
from ingest.grammar.pieces import Body, EventRef
from ingest.grammar.posts import post_at
from ingest.grammar.scan import Scan

_LONGEST = 45


def event_at(scan: Scan, at: int, stop: int) -> EventRef | None:
    """The event named here, or referred to ("hội nghị", "buổi lễ": without a name)."""
    hit = scan.lexicon.events.longest(scan.tokens.low, at, stop)
    bare = scan.lexicon.event_words.longest(scan.tokens.low, at, stop)
    if (hit is None and bare is None) or _no_event(scan, at):
        return None
    kind, head_end = max((h for h in (hit, bare) if h), key=lambda h: h[1])
    end = _name_end(scan, head_end, stop)
    if kind.named:
        end = next((k for k in range(head_end, end) if scan.low(k) in ("và", "về", ",")), end)
    if end == head_end or hit is None:
        return EventRef(at, head_end, kind, None)
    name = _capital(scan.tokens.text(at, end))
    return EventRef(at, end, kind, name, _ordinal(scan, head_end, end), _body(scan, head_end, end))


def _no_event(scan: Scan, at: int) -> bool:
    """ "Lễ đài", "lễ tân": words that only begin like an event."""
    return any(" ".join(scan.tokens.low[at : at + size]) in scan.lexicon.words.no_events for size in (2, 3))


def _name_end(scan: Scan, at: int, stop: int) -> int:
    """End of the event's name: punctuation ends it, and so does a verb or a preposition of time and place."""
    end, quoted = at, False
    while end < stop and end - at < _LONGEST:
        low = scan.low(end)
        if low in _QUOTES:
            quoted = low == "“" or (low == '"' and not quoted)
        elif not quoted and _ends(scan, at, end, stop):
            break
        end += 1
    while end > at and scan.low(end - 1) in _NOT_LAST:
        end -= 1
    return end


_QUOTES = frozenset(("“", '"', "”"))
_MARKS = frozenset((".", ";", ":", "(", ")", "…", "?", "!"))
_NOT_LAST = frozenset((",", "-", "–", "và", "của", "về", "với", "có", "các", "đón"))


def _ends(scan: Scan, at: int, end: int, stop: int) -> bool:
    low = scan.low(end)
    if low in _MARKS or (low in (",", "-", "–") and not _list_goes_on(scan, end, stop)):
        return True
    if low == "và" and _elects(scan, end + 1, stop):
        return True
    if _told(scan, at, end, stop):
        return True
    if (low in scan.lexicon.words.event_stop or low == "tại") and not _inside_name(scan, at, end):
        return True
    return end > at and _holder(scan, end, stop)


def _inside_name(scan: Scan, at: int, end: int) -> bool:
    """ "ngày thành lập", "Ngày sinh", "theo" after "làm": words that stop a name only where they open a phrase."""
    return (
        scan.cap(end)
        or (scan.low(end) == "thành" and scan.low(end + 1) in ("lập", "tích", "phố", "viên"))
        or (scan.low(end) == "kết" and scan.low(end - 1) in ("tổng", "sơ", "đoàn"))
        or (scan.low(end) == "trên" and scan.low(end + 1) == "địa")
        or (scan.low(end) == "nhất" and scan.low(end - 1) == "thứ")
        or (scan.low(end) == "có" and scan.low(end + 1) == "thành")
        or (scan.low(end) == "trong" and end - at > 3)
    )


def _told(scan: Scan, at: int, end: int, stop: int) -> bool:
    """After a number the name is whole, and a verb or pronoun tells of it ("Hội nghị Trung ương 3 khóa X ban hành")."""
    if not any(scan.low(k).isdigit() or set(scan.low(k)) <= set(_ROMAN) for k in range(at, end)) or scan.cap(end):
        return False
    return scan.low(end) in scan.lexicon.words.event_told or scan.lexicon.cues.starts_at(scan.tokens.low, end, stop)


def _elects(scan: Scan, at: int, stop: int) -> bool:
    """ "họp hội nghị lần thứ nhất và bầu bà A": what was done there is no part of the name."""
    cue = scan.lexicon.cues.longest(scan.tokens.low, at, stop)
    return cue is not None and cue[0] == "appoint"


def _list_goes_on(scan: Scan, at: int, stop: int) -> bool:
    """A comma inside a name: "tổng kết năm 2020, triển khai nhiệm vụ năm 2021", "sơ kết …, đánh giá …"."""
    if scan.low(at) in ("-", "–") and scan.low(at - 1).isdigit() and scan.low(at + 1).isdigit():
        return True
    return (
        scan.low(at + 1) in ("triển", "phương", "nhiệm", "đánh", "sơ", "tổng", "biểu", "khóa", "kỷ") and at + 1 < stop
    )


def _holder(scan: Scan, at: int, stop: int) -> bool:
    """A post with its holder begins a new clause: "… tại hội nghị Bí thư Tỉnh ủy A phát biểu"."""
    return (
        scan.cap(at)
        and post_at(scan, at, stop) is not None
        and scan.low(at - 1) not in ("của", "bổ", "do", "vụ", "danh", "cấp")
    )


def _ordinal(scan: Scan, at: int, end: int) -> str | None:
    """The number of a congress, plenum or session in digits: "lần thứ sáu", "lần thứ 6" and "VI" are one."""
    for k in range(at, end - 1):
        if scan.low(k) == "thứ":
            return _digits(scan.low(k + 1))
        if scan.tokens.word[k].isupper() and set(scan.low(k)) <= set(_ROMAN):
            return _digits(scan.low(k))
    return None


def _digits(word: str) -> str | None:
    if word.isdigit():
        return str(int(word))
    if word in _NUMBERS:
        return str(_NUMBERS.index(word) + 1)
    if not set(word) <= set(_ROMAN):
        return None
    values = [_ROMAN[letter] for letter in word]
    return str(sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True)))


_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}
_NUMBERS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")


def _body(scan: Scan, at: int, end: int) -> Body | None:
    for k in range(at, end):
        body = body_at(scan, k, end)
        if body is not None:
            return body
    return None


def _capital(name: str) -> str:
    return name[0].upper() + name[1:]
