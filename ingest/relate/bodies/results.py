"""Where a sentence tells what came of a change: "thành B", "vào B", "…, lấy tên là B"."""

from __future__ import annotations

from ingest.grammar.pieces import Body
from ingest.join import Item
from ingest.lexicon.successions import successions as table
from ingest.relate.bodies.cutnames import cut
from ingest.relate.statement import Cue
from ingest.relate.view import View

# So near "thành" stands the body, and so long is what is joined.
_NEAR, _LONG = 3, 60
# So many words may count and call the bodies that are named behind them.
_COUNTED = 10
# The words of which ``result`` asks, and what the outcome never stands behind.
_TELLS, _ENDS = frozenset(("tên", "vào", "là", "thành")), frozenset((";", "."))
_ROW_OPENS, _TWO = ("là", ":", "gồm"), ("2", "hai", "3", "ba", "02", "03")


def first_near(view: View, at: int, bodies: list[Item]) -> Item | None:
    """The body that stands at a place, or that is counted there: "sáp nhập hai trung tâm là A và B"."""
    near = [i for i in bodies if at <= i.first <= at + _COUNTED]
    first = next((i for i in near if not _owner_of_row(view, i, at)), None)
    said = view.gap(at, first.first) if first is not None else []
    counted = said[-1:] in (["là"], [":"], ["gồm"]) or (said[-1:] == [","] and said[0] in _TWO)
    owned = not view.scan.lexicon.words.owned_by.isdisjoint(said)  # "chuyển thành đơn vị của Bộ A"
    listed = first is not None and isinstance(first.piece, Body) and first.piece.listed  # "2 Sở A và B"
    named = any(view.scan.cap(at + k) for k in range(len(said)))  # "sáp nhập Phân hiệu Trường B"
    return first if counted or (len(said) <= _NEAR and not owned and (listed or not named)) else None


def _owner_of_row(view: View, body: Item, at: int) -> bool:
    """ "2 đơn vị trực thuộc X là A và B": whose they are."""
    words = view.scan.lexicon.words
    owned = body.first > at and view.scan.low(body.first - 1) in words.owned_by
    return owned and view.scan.low(body.last) in _ROW_OPENS


def particle(view: View, cue: Cue, bodies: list[Item]) -> int | None:
    """The token after "thành", "vào" or "lấy tên là" that tells what comes of it; not one within the name of a body."""
    end_of_reach = min(cue.last + _LONG, view.last)
    near = (i for i in bodies if i.last > cue.first and i.first < end_of_reach)
    inside = {at for i in near for at in range(i.first, i.last)}
    later = (other for other in view.cued(*table().cues) if cue.last <= other.first < end_of_reach)
    others = {other.first for other in later if not naming(view, other)}
    for at, word in enumerate(view.gap(cue.first, end_of_reach), cue.first):
        if word in _ENDS or at in others:
            return None
        end = result(view, cue, at) if word in _TELLS and at not in inside else None
        if end is not None and (word == "vào" or first_near(view, end, bodies) is not None):
            return end  # no "doanh nghiệp thành viên của B"
    return None


def result(view: View, cue: Cue, at: int) -> int | None:
    """The token after what tells the outcome: "thành", "vào", "đổi tên là", "lấy tên là"; None where none stands."""
    word = view.scan.low(at)
    if word == "tên":
        return named_so(view, at)
    if word == "vào":
        return at + 1 if cue.name == "join" else None
    if word == "là":
        return at + 1 if cue.name == "rename" and at == cue.last else None
    if word != "thành" or f"thành {view.scan.low(at + 1)}" in view.scan.levels:
        return None
    return at + 1 + (view.scan.low(at + 1) == "lập")


def outcomes(view: View, cue: Cue, row: list[Item]) -> list[Item]:
    """What comes of it, without what the next verb, or the next "thành", changes; nothing where the name was cut."""
    if cue.name != "part" and len(row) == 2 and view.gap(row[0].last, row[1].first) == [","] and _acts(view, row[1]):
        row = row[:1]  # "A và B hợp nhất thành C, Ban Bí thư quyết định …"
    if row and cut(view, row[-1]):
        return []
    if len(row) > 1 and view.gap(row[0].last, row[0].last + 1) == ["("] and view.scan.low(row[0].last + 1).isdigit():
        return row[:1]  # "… thành A (1962 - 1968), B (1968 - 1972)"
    after = row[-1].last if len(row) > 1 else 0
    verb = any(0 <= c.first - after <= 1 for c in view.cued(*table().cues)) if after else False
    if not after or not (verb or result(view, cue, after) is not None or _joins(view, cue, after)):
        return row
    return row[:-1] if cue.name == "part" else row[:1]


def _acts(view: View, body: Item) -> bool:
    """Does a verb stand behind a body, with which another clause goes on?"""
    lexicon, at = view.scan.lexicon, body.last
    words, said, pair = lexicon.words, view.scan.low(at), " ".join(view.gap(at, at + 2))
    if view.scan.cap(at) or said in words.little | words.led_up or pair in words.directly_of:
        return False
    return pair in words.frame_verbs or lexicon.cues.starts_at(view.scan.tokens.low, at, view.last)


def _joins(view: View, cue: Cue, at: int) -> bool:
    return cue.name == "join" and view.scan.low(at) in view.scan.lexicon.words.joined_with


def naming(view: View, cue: Cue) -> bool:
    """ "mang tên là B": which name it got, and not what it was."""
    return cue.name == "rename" and any(named_so(view, at) is not None for at in range(cue.first, cue.last))


def named_so(view: View, at: int) -> int | None:
    """The token after "lấy tên là", "với tên gọi mới là" whose second word stands at a token."""
    words = view.scan.lexicon.words
    if view.scan.low(at - 1) not in words.name_givers:
        return None
    while at < view.last and view.scan.low(at) in words.name_words and not view.scan.cap(at):
        at += 1
    return at


def further(view: View, cue: Cue, bodies: list[Item], into: Item) -> tuple[int, Item] | None:
    """ "sáp nhập A vào B thành C": what comes of both, and where it is told."""
    at = result(view, cue, into.last) if view.scan.low(into.last) == "thành" else None
    new = next((i for i in bodies if at is not None and 0 <= i.first - at <= 1), None)
    return (at, new) if at is not None and new is not None and not cut(view, new) else None
