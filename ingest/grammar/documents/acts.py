"""Acts named without a number: "Luật Phòng, chống tham nhũng", "Hiến pháp năm 2013", "Luật sửa đổi … Luật Đất đai"."""

from __future__ import annotations

import re

from graph.records import replace
from ingest.grammar.pieces import DirectiveRef
from ingest.grammar.scan import Scan
from ingest.lexicon.trie import Trie

_LONGEST, _LONGEST_AMENDMENT = 16, 30
#: So many words has what an act is about at least.
_SHORTEST_ABOUT = 3
#: A listed name of so many syllables is a law also in lower case.
_SURE = 4
_BARE_YEAR = re.compile(r"\(?((?:19|20)\d\d)\)?(?!\d|[/.-]\d)")
_COUNTRY_NAME = ("nước", "Cộng", "hòa", "xã", "hội", "chủ", "nghĩa", "Việt", "Nam")
_COUNTRY = [word.lower() for word in _COUNTRY_NAME]


def named_act(scan: Scan, ref: DirectiveRef, stop: int) -> DirectiveRef | None:
    """The act of which ``ref`` has the type; in lower case only one of the list that begins with a capital."""
    if scan.low(ref.first - 1) == "pháp" and not scan.cap(ref.first):
        return None  # "Phó Tư lệnh Pháp luật Cảnh sát biển"
    if ref.kind.titled == "alone":
        return _constitution(scan, ref) if scan.cap(ref.first) else None
    if _amends(scan, ref.last):
        return _amendment(scan, ref, stop)
    table = scan.lexicon.acts.get(ref.kind.name)
    listed = table.longest(scan.tokens.low, ref.last, stop) if table is not None else None
    if not scan.cap(ref.first) and (listed is None or not _sure(scan, ref.last, *listed)):
        return None
    end, title = _listed(scan, table, listed, stop) if listed is not None and table is not None else (ref.last, "")
    if listed is None:
        end = _act_end(scan, ref.last, stop) if scan.cap(ref.last) else _low_end(scan, ref.last, stop)
        title = _titled(scan, ref.last, end)
        if (table is not None and " " not in title) or (_no_act(scan, title) and not _dated(scan, end)):
            return None
    end, title = _revised(scan, end, title)
    return replace(ref, last=end, title=title or None)


def _listed(scan: Scan, table: Trie[str], hit: tuple[str, int], stop: int) -> tuple[int, str]:
    """The listed name, or two that stand as one: "Luật Bưu chính Viễn thông"."""
    name, end = hit
    more = table.longest(scan.tokens.low, end, stop) if scan.cap(end) and scan.cap(end - 2) else None
    return (end, name) if more is None else (more[1], f"{name} {more[0]}")


def _titled(scan: Scan, at: int, end: int) -> str:
    """The words of a name, which begins with a capital unless it tells what the act is about."""
    words = scan.tokens.text(at, end)
    return words if scan.low(at) == "về" else words[:1].upper() + words[1:]


def _no_act(scan: Scan, title: str) -> bool:
    return title.lower() in scan.lexicon.words.no_acts


def _dated(scan: Scan, at: int) -> bool:
    """Does the day of an act follow, its year or its number: "Luật Công ty năm 1990"?"""
    return at < len(scan.tokens) and (scan.tokens.start[at] in scan.dates or _numbered(scan, at))


def _numbered(scan: Scan, at: int) -> bool:
    return scan.low(at) == "số" and scan.low(at + 1)[:1].isdigit()


def _low_end(scan: Scan, at: int, stop: int) -> int:
    """End of a name in lower case: "Pháp lệnh về tổ chức thanh tra", "Luật thuế doanh thu năm 1990"; ``at`` if none."""
    words, about = scan.lexicon.words, scan.low(at) == "về"
    end = at + about
    while end < min(stop, at + _LONGEST) and not _dated(scan, end):
        low = scan.low(end)
        if _stops(scan, end) or scan.cap(end) or not (low[0].isalpha() or (about and low in words.act_joints)):
            break
        end += 1
    told = end > at + 1 if _dated(scan, end) else about and end > at + _SHORTEST_ABOUT
    return end if told else at


def _constitution(scan: Scan, ref: DirectiveRef) -> DirectiveRef:
    """ "Hiến pháp năm 2013", "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam": by its year, else its country."""
    end = ref.last + len(_COUNTRY)
    if scan.tokens.low[ref.last : end] != _COUNTRY:
        return ref
    return replace(ref, last=end, title=None if scan.low(end) == "năm" else " ".join(_COUNTRY_NAME))


def _sure(scan: Scan, at: int, name: str, end: int) -> bool:
    """ "luật Đất đai", "luật đất đai năm 2013", "luật phòng chống tham nhũng"; but not "luật nhà ở" of any country."""
    return scan.cap(at) or scan.low(end) == "năm" or _year(scan, end) or len(name.split()) >= _SURE


def _revised(scan: Scan, end: int, title: str) -> tuple[int, str]:
    """ "Luật Đất đai (sửa đổi)": the draft of a new law of the same name."""
    if scan.tokens.low[end : end + 4] == ["(", "sửa", "đổi", ")"]:
        return end + 4, f"{title} (sửa đổi)"
    return end, title


def _year(scan: Scan, at: int) -> bool:
    return bool(at < len(scan.tokens) and _BARE_YEAR.match(scan.tokens.word[at]))


def bare_year(scan: Scan, ref: DirectiveRef, stop: int) -> DirectiveRef:
    """ "Luật Đất đai 2013": with the year that stands right after the name."""
    match = _BARE_YEAR.match(scan.text, scan.tokens.start[ref.last]) if ref.last < stop and ref.title else None
    if match is None:
        return ref
    return replace(ref, last=scan.tokens.at(match.end()), date=match.group(1))


def _amendment(scan: Scan, ref: DirectiveRef, stop: int) -> DirectiveRef | None:
    """ "Luật sửa đổi, bổ sung một số điều của Luật A và Luật B": its name names the acts that it changes.

    The piece ends with the type, so that what it changes is read by itself.
    """
    end = min(ref.last + _LONGEST_AMENDMENT, stop)
    for at in range(ref.last, end):
        hit = scan.lexicon.directives.longest(scan.tokens.low, at, stop)
        inner = named_act(scan, DirectiveRef(at, hit[1], hit[0]), stop) if hit is not None else None
        if inner is not None and inner.title is not None:
            more = inner.last + 1 if scan.low(inner.last) in ("và", ",") else stop
            return replace(ref, title=scan.tokens.text(ref.last, _last_act(scan, inner.last, more, stop)))
        if scan.low(at) in (".", ";", ":"):
            return None
    return None


def _last_act(scan: Scan, end: int, more: int, stop: int) -> int:
    """End of the row of acts that an amending act changes."""
    hit = scan.lexicon.directives.longest(scan.tokens.low, more, stop) if more < stop else None
    inner = named_act(scan, DirectiveRef(more, hit[1], hit[0]), stop) if hit is not None else None
    return inner.last if inner is not None and inner.title is not None else end


def names_acts(scan: Scan, ref: DirectiveRef) -> bool:
    """ "Luật Sửa đổi, bổ sung một số điều của Luật A": does a law open a sentence that has this for its name?"""
    return ref.kind.titled == "yes" and _amends(scan, ref.last)


def _amends(scan: Scan, at: int) -> bool:
    return f"{scan.low(at)} {scan.low(at + 1)}" in scan.lexicon.words.amending


def amended(scan: Scan, at: int) -> bool:
    """Does the act at token ``at`` stand in the name of one that amends it, whose date follows?"""
    first = max(at - _LONGEST_AMENDMENT, 0)
    for before in range(at - 1, first, -1):
        if scan.low(before) in (".", ";", ":"):
            return False
        if _amends(scan, before) and scan.low(before - 1) in ("luật", "lệnh"):
            return True
    return False


def _act_end(scan: Scan, at: int, stop: int) -> int:
    """End of the name of an act: it begins with a capital, and goes on up to punctuation or a verb."""
    if not scan.cap(at):
        return at
    words = scan.lexicon.words
    end = at + 1
    while end < stop and end - at < _LONGEST:
        low = scan.low(end)
        joins = low in words.act_joints
        if _stops(scan, end) or not (low[0].isalpha() or joins):
            break
        if joins and not (end + 1 < stop and scan.low(end + 1)[0].isalpha() and _goes_on(scan, end)):
            break
        end += 1
    while scan.low(end - 1) in words.act_joints:
        end -= 1
    return _whole(scan, end)


def _stops(scan: Scan, at: int) -> bool:
    """Whether a word ends the name of an act: "trình" does, and "công trình" does not."""
    words = scan.lexicon.words
    return scan.low(at) in words.act_stop and f"{scan.low(at - 1)} {scan.low(at)}" not in words.act_within


def _whole(scan: Scan, end: int) -> int:
    """Not within an abbreviation, whose words share one place."""
    while end < len(scan.tokens) and scan.tokens.start[end] == scan.tokens.start[end - 1]:
        end += 1
    return end


def _goes_on(scan: Scan, at: int) -> bool:
    """After a comma or "và" the name goes on, unless another document, body or clause begins."""
    nxt = at + 1
    if scan.lexicon.directives.starts(scan.low(nxt)) or scan.lexicon.titles.longest(
        scan.tokens.low, nxt, len(scan.tokens)
    ):
        return False
    words = scan.lexicon.words
    clause = (
        f"{scan.low(nxt)} {scan.low(nxt + 1)}" in words.title_clause
    )  # "Căn cứ Điều lệ Đảng, căn cứ các quy định …"
    if scan.low(at) == "," and (clause or scan.low(nxt) in words.act_joints | words.act_stop):
        return False
    if scan.low(at) != "," or not scan.lexicon.heads.starts(scan.low(nxt)):
        return True
    head = scan.lexicon.heads.longest(scan.tokens.low, nxt, len(scan.tokens))
    return scan.cap(nxt) and (head is None or head[1] == nxt + 1)  # "Điều lệ Đảng, Ủy ban Kiểm tra Trung ương …"
