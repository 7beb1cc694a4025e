"""Is an event held where it is named, is it only planned, does its sentence tell that it takes place?"""

from __future__ import annotations

from bisect import bisect_right

from ingest.find import Found
from ingest.grammar.pieces import DirectiveRef, EventRef

#: So many words a name has by which an event is known without whoever held it.
_PROPER = 5
#: So far before an event stands that it is only planned, and in the same clause.
_AHEAD, _STOPS = 14, frozenset((".", ";", ":"))
#: Between "sẽ" and the event, or its day, stand so many words at most.
_SOON = 5
_HELD = frozenset(("organise", "chair", "attend", "speak"))


def is_held(found: Found, ref: EventRef) -> bool:
    """ "tổ chức Lễ …", "tại Hội nghị …", "Hội nghị … do … tổ chức", "họp phiên …"."""
    scan = found.scan
    if ref.kind.verb and scan.low(ref.first) != ref.kind.name.split()[0].lower():
        return True
    if scan.tokens.low[max(ref.first - 2, 0) : ref.first] == ["đi", "dự"] or _sent(found, ref):
        return False  # "bầu 14 đại biểu đi dự Đại hội tỉnh": it is still to come
    if scan.low(ref.first - 1) == "tại" or scan.low(ref.last) in scan.lexicon.words.event_opens:
        return True
    for at in scan.cues_of(ref.first - 5, ref.first):
        cue = scan.lexicon.cues.longest(scan.tokens.low, at, ref.first)
        if cue is not None and cue[0] in _HELD and cue[1] >= ref.first - 2:
            return True
    return False


def happens(found: Found, ref: EventRef) -> bool:
    """ "Lễ đón Chủ tịch Quốc hội Lào diễn ra …", "… được tổ chức …": the subject of its sentence, by its name."""
    scan = found.scan
    verb = scan.lexicon.words.event_happens
    after = (" ".join(scan.tokens.low[ref.last : ref.last + n]) for n in (2, 3))
    return scan.cap(ref.first) and ref.last - ref.first >= _PROPER and not verb.isdisjoint(after)


def _cited(found: Found, ref: EventRef) -> bool:
    """ "Nghị quyết số 18-NQ/TW Hội nghị Trung ương 6": only named with what it has passed."""
    clause = found.clauses[bisect_right(found.clauses, ref.first, key=lambda c: c.first) - 1]
    papers = (p for p in clause.pieces if isinstance(p, DirectiveRef) and p.number is not None)
    return any(p.first < ref.first <= p.last for p in papers)


def is_planned(found: Found, ref: EventRef) -> bool:
    """ "sẽ tổ chức Hội nghị …", "yêu cầu Sở X tổ chức Hội nghị …": nobody of whom is told then was there."""
    if _cited(found, ref):
        return True
    scan, first = found.scan, max(ref.first - _AHEAD, 0)
    if _sent(found, ref) or _set_for_later(found, ref):
        return True
    cues = {at: cue for at in scan.cues_of(first, ref.first) if (cue := _cue(found, at, ref.first)) is not None}
    verb = next((at for at, cue in cues.items() if cue[0] == "organise" and cue[1] >= ref.first - 2), first)
    for at in range(verb - 1, first - 1, -1):
        low = scan.low(at)
        if low in _STOPS:
            return False
        if scan.cap(at) and scan.low(at - 1).isalpha():
            continue  # "Công đoàn Giao thông vận tải"
        asked = low in scan.lexicon.words.asks or f"{low} {scan.low(at + 1)}" in scan.lexicon.words.asks
        if asked or (at in cues and cues[at][0] == "not"):
            return True
    return False


def _set_for_later(found: Found, ref: EventRef) -> bool:
    """ "sẽ diễn ra Hội nghị X", "chuẩn bị cho Hội nghị X", "Hội nghị X dự kiến được tổ chức vào tuần tới"; one that "sẽ
    diễn ra trong hai ngày" has begun."""
    low, words = found.scan.tokens.low, found.scan.lexicon.words
    at = ref.first
    while low[at - 1] in words.being_held and at > ref.first - _SOON:
        at -= 1
    if any(" ".join(low[max(at - n, 0) : at]) in words.to_come for n in (1, 2)):
        return True
    size = next((n for n in (1, 2) if " ".join(low[ref.last : ref.last + n]) in words.to_come), 0)
    behind = low[ref.last + size : ref.last + size + _SOON] if size else []
    return "vào" in behind and words.being_held.issuperset(behind[: behind.index("vào")])


def _sent(found: Found, ref: EventRef) -> bool:
    """ "bầu Đoàn đại biểu dự Đại hội cấp trên": those are sent to a congress that is still to come."""
    before = " ".join(found.scan.tokens.low[max(ref.first - _AHEAD, 0) : ref.first])
    elects, _, sent = before.rpartition(" đoàn đại biểu ")
    verbs = found.scan.lexicon.words.sends_to.intersection(elects.split())
    return bool(verbs) and sent.endswith("dự") and not _STOPS.intersection(sent.split())


def _cue(found: Found, at: int, stop: int) -> tuple[str, int] | None:
    return found.scan.lexicon.cues.longest(found.scan.tokens.low, at, stop)
