"""Events: the head of the lexicon and the words that make it one event."""

from __future__ import annotations

import re

from ingest.grammar.bodies.body import body_at
from ingest.grammar.events.ends import name_end
from ingest.grammar.events.joints import above, coordinated, ordinal
from ingest.grammar.people import Before, person_at
from ingest.grammar.pieces import Body, EventRef, PlaceRef
from ingest.grammar.places import place_at
from ingest.grammar.posts.post import post_at
from ingest.grammar.scan import Scan
from ingest.lexicon.eventheads import EventHead

_SHORT_FORM = re.compile(r" \((?!khóa)[^()“”\"]*\)(?= )")
# The longest that the name of a body with its term is, before the number of its session.
_BEFORE = 14
# So many words has what only begins like an event.
_SHORT = 3
_QUOTES = frozenset(("“", '"'))


def event_at(scan: Scan, at: int, stop: int) -> EventRef | None:
    """The event named here, or referred to ("hội nghị", "buổi lễ": without a name)."""
    hit = scan.lexicon.event.heads.longest(scan.tokens.low, at, stop)
    bare = scan.lexicon.event.bare.longest(scan.tokens.low, at, stop)
    if hit is None and bare is None:
        return None
    kind, head_end = max((h for h in (hit, bare) if h), key=lambda h: h[1])
    shown = not kind.quoted or _show(scan, at, head_end, kind)
    if _no_event(scan, at, head_end) or not shown or not _held(scan, at, head_end, stop):
        return None
    if scan.low(head_end - 1) in scan.lexicon.words.wishes:
        return _visit(scan, kind, at, head_end, stop)
    end = _name_end(scan, kind, at, head_end, stop) if not kind.which or _tells(scan, head_end) else head_end
    where = _where(scan, head_end, stop) if kind.placed and end == head_end else None
    if where is not None:
        return EventRef(at, where.last, kind, f"{kind.name} tại {_territory(where)}")
    if end == head_end and kind.verb and hit is not None and hit[1] == head_end > at + 2 and hit != bare:
        return EventRef(at, end, kind, _told(scan, kind, at, head_end))
    return _by_name(scan, EventRef(at, end, kind, _head(scan, kind, at, head_end) if hit else kind.name), head_end)


def _by_name(scan: Scan, ref: EventRef, head_end: int) -> EventRef | None:
    """The event with its name, or without one where the words behind its head are none."""
    at, end, kind = ref.first, ref.last, ref.kind
    if _plain(scan, head_end, end) or _of_a_kind(scan, at, end):
        gone_to = not kind.which or scan.low(at - 1) in scan.lexicon.words.event_held
        return EventRef(at, head_end, kind, None) if gone_to and not _of_all_levels(scan, end) else None
    return _named(scan, ref, head_end)


def _head(scan: Scan, kind: EventHead, at: int, head_end: int) -> str:
    """How the name begins, which the text may tell with a verb: "họp phiên thứ 3" is a "Phiên họp"."""
    if kind.verb and scan.low(at) not in scan.lexicon.words.event_classifiers:
        return _told(scan, kind, at, head_end)
    return kind.name if kind.which else _capital(scan.tokens.text(at, head_end))


def _named(scan: Scan, ref: EventRef, head_end: int) -> EventRef:
    """The event whose name begins as ``ref`` has it, with what follows: its number, its body, and its whole name."""
    at, end, kind, head = ref.first, ref.last, ref.kind, ref.name
    rest = _SHORT_FORM.sub("", f" {_as_numbered(scan, head_end, end)}")[1:]
    name = f"{head}{rest}" if rest[0] in ",-:" else f"{head} {rest}"
    number, body = ordinal(scan, head_end, end), _body(scan, head_end, end)
    before = _body_before(scan, at) if kind.named and number is not None and body is None else None
    if before is not None:
        name, body = f"{name} {scan.tokens.text(before.first, at - (scan.low(at - 1) == ','))}", before
    return EventRef(at, end, kind, name, number, body)


def _name_end(scan: Scan, kind: EventHead, at: int, head_end: int, stop: int) -> int:
    """Where the name ends, which verbs and congresses have otherwise than the rest."""
    if (received := _received(scan, head_end, stop)) is not None:
        return received
    end, head = name_end(scan, at, head_end, stop), scan.tokens.low[at:head_end]
    if kind.verb and scan.low(at) not in scan.lexicon.words.event_classifiers and head != kind.name.lower().split():
        # "làm việc với Sở Y tế, công bố quyết định …": the next thing that was done
        end = next((k for k in range(head_end, end) if _next_done(scan, k, stop)), end)
        end -= end > head_end and scan.low(end - 1) == "và"
    if kind.named:
        end = next((k for k in range(head_end, end) if _parts(scan, k, stop) or _leaves(scan, head_end, k, end)), end)
    return end


def _where(scan: Scan, at: int, stop: int) -> PlaceRef | None:
    """The territory in which it was held, where nothing else tells it from others."""
    place = place_at(scan, at + 1, stop) if scan.low(at) in scan.lexicon.words.venues else None
    return place if place is not None and place.name is not None else None


def _visit(scan: Scan, kind: EventHead, first: int, at: int, stop: int) -> EventRef | None:
    """ "thăm, chúc Tết Đảng bộ, chính quyền và nhân dân tỉnh X", "… tỉnh ta": a territory, and no household in it."""
    head = scan.tokens.text(first, at)
    while at < stop and scan.low(at) in scan.lexicon.words.greeted:
        at += 1
    home = place_at(scan, at, stop) if scan.low(at) in scan.levels else None
    name = f"{kind.name.split()[0]} {head[0].lower()}{head[1:]}"
    return EventRef(first, home.last, kind, f"{name} {_territory(home)}".strip()) if home is not None else None


def _territory(place: PlaceRef) -> str:
    return " ".join(word for word in (place.word, place.name) if word is not None)


def _next_done(scan: Scan, at: int, stop: int) -> bool:
    """ "làm việc với Sở Y tế, công bố quyết định …", "làm việc với Sở Y tế đánh giá kết quả …"."""
    if scan.low(at) == ",":
        more = " ".join(scan.tokens.low[at + 1 : at + 3]) in scan.lexicon.words.more_topics
        return not more and not coordinated(scan, at, stop)
    cue = scan.lexicon.cues.longest(scan.tokens.low, at, stop) if not scan.cap(at) else None
    return cue is not None and cue[0] == "say"


def _tells(scan: Scan, at: int) -> bool:
    """Does it go on with a name or what tells which one it is ("Lễ hội Đền Hùng", "Đại hội cổ đông thường niên")?"""
    return scan.cap(at) or scan.low(at) in scan.lexicon.words.event_after_short or scan.low(at) == "("


def _of_a_kind(scan: Scan, at: int, end: int) -> bool:
    """ "các kỳ họp Quốc hội", "mỗi hội nghị trực tuyến", "đại hội Đảng bộ Quân sự các cấp": events of a kind, none of
    them meant."""
    if _of_all_levels(scan, end) and ordinal(scan, at, end) is None:
        return True
    return scan.low(at - 1) in scan.lexicon.words.every and ordinal(scan, at, end) is None


def _plain(scan: Scan, at: int, end: int) -> bool:
    """Nothing that names it: "hội đàm hẹp", "cuộc gặp riêng và hội đàm với …"."""
    while at < end and scan.low(at) in scan.lexicon.words.event_plain:
        at += 1
    return at == end or (scan.low(at) == "và" and not scan.cap(at + 1))


def _of_all_levels(scan: Scan, end: int) -> bool:
    return scan.tokens.low[end : end + 2] == ["các", "cấp"]


def _held(scan: Scan, at: int, head_end: int, stop: int) -> bool:
    """ "chủ trì họp Ban Chỉ đạo": a verb that names an event only where somebody holds it or is there."""
    words, head = scan.lexicon.words, " ".join(scan.tokens.low[at:head_end])
    if head in words.event_received:
        meets = scan.low(at - 1) in words.event_met_after or scan.cap(at - 1) or scan.low(at - 1) in scan.levels
        return meets and (_received(scan, head_end, stop) is not None or _delegation(scan, at, head_end, stop))
    if head.endswith(" với"):
        place = place_at(scan, head_end, stop)
        named = place is not None and place.level is not None and place.name is not None
        return named or scan.low(head_end) in words.event_sides or body_at(scan, head_end, stop) is not None
    # but "Ban Tổ chức công bố …"
    by = scan.low(at - 1) in words.event_held_by and not (scan.cap(at - 2) and scan.low(at - 3) == "ban")
    if scan.cap(at) and head in words.event_headed:
        return True
    return head not in words.event_only_held or (by and scan.low(head_end) != "với")


def _as_numbered(scan: Scan, at: int, end: int) -> str:
    """The words of a name; in the number of a document ("100/2015/QH13") an abbreviation stays one."""
    text, tokens = scan.tokens.text(at, end), scan.tokens
    for k in range(at + 1, end):
        if scan.low(k - 1) == "/" and tokens.end[k - 1] == tokens.start[k] and not scan.low(k).isdigit():
            last = next((n for n in range(k, end) if tokens.start[n] != tokens.start[k]), end)
            last += last < end and scan.low(last).isdigit() and tokens.start[last] == tokens.end[k]
            text = text.replace("/" + tokens.text(k, last), "/" + scan.text[tokens.start[k] : tokens.end[last - 1]])
    return re.sub(r'(^|\s)" (.*?) "(?=\s|$)', r'\1"\2"', _as_quoted(scan, at, end, text))


def _as_quoted(scan: Scan, at: int, end: int, text: str) -> str:
    """The title in quotation marks as it is written: “BHYT toàn dân”."""
    opened = next((k for k in range(at, end) if scan.low(k) == "“"), end)
    closed = next((k for k in range(opened, end) if scan.low(k) == "”"), opened)
    if closed <= opened + 1:
        return text
    title = scan.text[scan.tokens.start[opened + 1] : scan.tokens.end[closed - 1]]
    return text.replace(scan.tokens.text(opened + 1, closed), " ".join(title.split()))


def _received(scan: Scan, at: int, stop: int) -> int | None:
    """End of who is received or met, titles and name: "tiếp Ủy viên Bộ Chính trị, Chủ tịch Quốc hội Lào A"."""
    heads = (" ".join(scan.tokens.low[at - n : at]) for n in (1, 3) if n <= at)
    if scan.lexicon.words.event_received.isdisjoint(heads):
        return None
    titles = scan.lexicon.words.person_titles
    at += next((n for n in (2, 1) if " ".join(scan.tokens.low[at : at + n]) in titles), 0)
    at += scan.low(at) in scan.lexicon.words.former
    if not scan.cap(at):
        return None
    while (post := post_at(scan, at, stop)) is not None:
        at = post.last + (scan.low(post.last) == "," and scan.cap(post.last + 1))
    person = person_at(scan, at, stop, Before.TITLE)
    return person.last if person is not None else None


def _delegation(scan: Scan, first: int, at: int, stop: int) -> bool:
    """ "tiếp Đoàn đại biểu tỉnh X do ông B làm trưởng đoàn": those whose name the name of the event takes in, and
    not "tiếp đoàn đại biểu dự Hội nghị X", "tiếp Đoàn tỉnh X đến thăm và làm việc"."""
    words = scan.lexicon.words
    if scan.low(at) not in words.event_delegations or not words.event_come_for.isdisjoint(scan.tokens.low[at:stop]):
        return False
    return any(scan.cap(k) for k in range(at + 1, name_end(scan, first, at, stop)))


def _told(scan: Scan, kind: EventHead, at: int, head_end: int) -> str:
    """The name of an event that a verb tells of: "thăm chính thức Lào" is a "Chuyến thăm chính thức"."""
    own = kind.name.lower().split()
    return " ".join((kind.name, *(word for word in scan.tokens.low[at:head_end] if word not in own)))


def _show(scan: Scan, at: int, head_end: int, kind: EventHead) -> bool:
    """ "tổ chức chương trình “Tết sum vầy”", "tại chương trình,": held or gone to, and no document of that name."""
    if scan.low(at - 1) not in scan.lexicon.words.event_held:
        return False
    if scan.tokens.text(at, head_end).lower() != kind.name.lower() or scan.low(head_end) in _QUOTES:
        return True
    return scan.low(head_end) == "có" or not scan.low(head_end).isalnum()


def _no_event(scan: Scan, at: int, head_end: int) -> bool:
    """ "Lễ đài", "lễ tân", "dịp lễ 30/4", "buổi làm việc với phóng viên": what only begins like an event."""
    if scan.low(at) == "lễ" and scan.low(at + 1).isdigit():
        return True
    low, none, stop = scan.tokens.low, scan.lexicon.no_events, len(scan.tokens)
    if scan.low(at - 1) == "chức" and low[max(at - 3, 0) : at] == ["ban", "tổ", "chức"]:
        return True  # "Trưởng Ban Tổ chức Lễ tang": whose body it is
    over = (none.longest(low, k, head_end) for k in (at - 1, at - 2) if k >= 0)
    if any(hit is not None and hit[1] > at for hit in over):
        return True  # "mùa lễ", "nhà tang lễ"
    if any(scan.lexicon.no_meetings.starts_at(low, k, stop) for k in (head_end, head_end - 1)):
        return True
    whole = none.longest(low, at, min(at + _SHORT, stop))
    if whole is None or low[whole[1] - 1 : whole[1] + 1] == ["đồng", "chí"]:
        return False  # "Tại Đại hội đồng chí A …"
    return whole[1] >= head_end  # "Đại hội đồng cổ đông" is more than "đại hội đồng"


def _leaves(scan: Scan, head_end: int, at: int, end: int) -> bool:
    """ "Đại hội XIII và …", "Kỳ họp thứ 3 các …", "đại hội các chi bộ"; not "Đại hội đại biểu các dân tộc thiểu số",
    nor within the name of a body: "Đại hội Công đoàn Giáo dục và Đào tạo …"."""
    if scan.low(at) == "các":
        return scan.low(at + 1) in scan.lexicon.words.of_every or ordinal(scan, head_end, at) is not None
    if scan.low(at) == "và" and (body := _body(scan, head_end, end)) is not None:
        return not body.first < at < body.last
    return scan.low(at) in ("và", "về")


def _parts(scan: Scan, at: int, stop: int) -> bool:
    """A comma ends the name of a congress, but before its body or term: "Kỳ họp thứ 3, Quốc hội khóa XV"."""
    if scan.low(at) != "," or above(scan, at, stop):
        return False
    return scan.low(at + 1) not in ("khóa", "nhiệm") and body_at(scan, at + 1, stop) is None


def _body(scan: Scan, at: int, end: int) -> Body | None:
    for k in range(at, end):
        body = body_at(scan, k, end)
        if body is not None:
            return body
    return None


def _body_before(scan: Scan, at: int) -> Body | None:
    """ "Quốc hội khóa XI, kỳ họp thứ 4", "HĐND tỉnh X khóa IX kỳ họp thứ 5": whose session it is stands before it."""
    stop = at - (scan.low(at - 1) == ",")
    for k in range(max(stop - _BEFORE, 0), stop):
        body = body_at(scan, k, stop) if scan.cap(k) else None
        if body is not None:
            return body if scan.low(body.last) == "khóa" and stop - body.last == 2 else None
    return None


def _capital(name: str) -> str:
    return name[0].upper() + name[1:]
