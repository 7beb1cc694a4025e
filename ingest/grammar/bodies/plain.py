"""Plain words for a body that was named before: "nhà trường đã được tặng …", "bệnh viện đón nhận …"."""

from __future__ import annotations

from ingest.grammar.pieces import Body
from ingest.grammar.scan import Scan


def own_body_at(scan: Scan, at: int, stop: int) -> Body | None:
    """The body that a plain word stands for where something is told of it, or given to it."""
    hit = scan.lexicon.own_bodies.longest(scan.tokens.low, at, stop)
    if hit is None or not (_acts(scan, at, hit[1]) or _is_given(scan, at, hit[1])):
        return None
    head = scan.lexicon.head_by_name[hit[0]]
    return Body(at, hit[1], head, head.name)


def plain_owner(scan: Scan, body: Body, at: int) -> Body | None:
    """ "Chủ tịch Công đoàn nhà trường", "Bí thư Chi bộ trường": whose cell or union it is, told before by its name."""
    if body.head.name not in scan.lexicon.words.inside_units or body.title != body.head.name or scan.cap(at):
        return None
    kind = scan.lexicon.own_bodies.longest(scan.tokens.low, at, at + 2)
    kind = ("Trường", at + 1) if kind is None and scan.low(at) in scan.lexicon.words.own_schools else kind
    if kind is None or scan.cap(kind[1]) or scan.lexicon.titles.starts_at(scan.tokens.low, at, at + 4):
        return None
    if scan.low(kind[1]).isalpha() and scan.low(kind[1]) not in scan.lexicon.words.after_owner:
        return None  # "Đảng bộ trường chính trị tỉnh", "Chi bộ sở tại"
    head = scan.lexicon.head_by_name[kind[0]]
    return Body(at, kind[1], head, head.name)


def _acts(scan: Scan, at: int, end: int) -> bool:
    """Is it the subject of a clause, of which something is told?"""
    at = _whole(scan, at)
    before, words = scan.low(at - 1), scan.lexicon.words
    opens = before in words.own_before or (not before.isalpha() and not (scan.cap(at) and before in _JOINTS))
    opens = opens or (before == "," and _led_in(scan, at - 1))
    return opens and scan.low(end) in words.own_acts


def _led_in(scan: Scan, comma: int) -> bool:
    """ "Trước đó, Tổng Công ty đã …", "Năm 2010, Tập đoàn được …": words that name nothing open the sentence
    before the comma."""
    for at in range(comma - 1, max(comma - _LED_IN, -1), -1):
        if scan.cap(at):
            return at == 0 or scan.low(at - 1) in (".", ";") or scan.opens_line(at)
        if scan.low(at) in _JOINTS - {"-"}:
            return False
    return False


def _is_given(scan: Scan, at: int, end: int) -> bool:
    """ "… trao Huân chương cho nhà trường", "… cho tập thể nhà trường": it ends the clause; "tặng nhà trường Huân
    chương": or an honour follows."""
    ends = not scan.low(end).isalnum() or scan.lexicon.honours.starts_at(scan.tokens.low, end, end + 4)
    return scan.low(_whole(scan, at) - 1) in ("cho", "tặng") and not scan.cap(at) and ends


def _whole(scan: Scan, at: int) -> int:
    """Where "tập thể nhà trường" begins: all who belong to it."""
    return at - 2 * (scan.tokens.low[at - 2 : at] == ["tập", "thể"])


# So many words lead a sentence in.
_LED_IN = 9
_JOINTS = frozenset((",", ";", "-", "–", "(", "“", '"'))
