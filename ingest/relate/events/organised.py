"""Who convened an event."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ingest.grammar.bodies.terms import past_term
from ingest.grammar.pieces import EventRef, PlaceRef
from ingest.grammar.rows import in_brackets, unbracketed
from ingest.join import Item
from ingest.relate.belonging import said_to_belong
from ingest.relate.events.eventdays import event_day
from ingest.relate.events.occasions import day_at, inner
from ingest.relate.houses import in_house
from ingest.relate.needs import needs
from ingest.relate.negated import negated
from ingest.relate.statement import Cue, Statement
from ingest.relate.view import View

# So many words stand between a body and its verb, and between bodies that act together.
_NEAR, _TOGETHER = 8, 12
_ASIDE = frozenset((",", "-", "–"))
_QUOTES = frozenset(("“", '"', "«"))


@needs("Event")
def events(view: View) -> Iterator[Statement]:
    """ORGANISED, and the date of an event."""
    row = [i for i in view.of("Event") if isinstance(i.piece, EventRef)]
    for event in row:
        yield from event_day(view, event)
    if row:
        yield from _organised(view, [e for e in row if not inner(view, e)])


def _organised(view: View, row: list[Item]) -> Iterator[Statement]:
    for cue in [*view.cued("organise"), *_opening(view)]:
        event = next((e for e in row if 0 <= e.first - cue.last <= 4), None) or _by_whom(view, cue, row)
        if event is None or negated(view, cue) or _only_meant(view, cue):
            continue
        date = day_at(view, cue, event)
        by = _named_after(view, cue)
        organisers = by or ([] if _ordered(view, cue) else _organisers(view, cue))
        if len(organisers) == 1:
            complete(view, event, organisers[0])
        for actor in organisers:
            qualifiers = (("date", date),) if date else ()
            span = view.evidence(actor, cue, event)
            yield Statement("ORGANISED", actor.draft, event.draft, span, "verb-of-convening", qualifiers=qualifiers)


def _opening(view: View) -> Iterator[Cue]:
    """ "Quốc hội khai mạc hội nghị": a body holds it, and somebody only speaks there."""
    words = view.scan.lexicon.words
    for cue in view.cued("speak"):
        begun = " ".join(view.gap(cue.first, cue.first + 2)) in words.begins
        body = view.before(cue.first, "Organisation") if begun else None
        if body is not None and set(view.gap(body.last, cue.first)) <= words.done:
            yield Cue(cue.first, cue.first + 2, "organise")


def _only_meant(view: View, cue: Cue) -> bool:
    """ "về việc tổ chức …"; "được tổ chức tại Huế" names nobody, but "được tổ chức bởi Sở Y tế" does."""
    if view.scan.low(cue.first - 1) in _QUOTES:
        return True  # "Công văn số 5 về việc “Tổ chức đại hội chi bộ …”"
    return view.scan.low(cue.first - 1) in view.scan.lexicon.words.only_meant and view.scan.low(cue.last) != "bởi"


def _named_after(view: View, cue: Cue) -> list[Item]:
    """ "được tổ chức bởi A và B"."""
    first = view.after(cue.last, "Organisation") if view.scan.low(cue.last) == "bởi" else None
    if first is None or first.first - cue.last > 1:
        return []
    found = [first]
    for body in view.of("Organisation"):
        if body.first >= found[-1].last and set(view.gap(found[-1].last, body.first)) <= {",", "và"}:
            found.append(body)
    return found


def complete(view: View, event: Item, organiser: Item) -> None:
    """ "Lễ kỷ niệm 10 năm thành lập", "Kỳ họp thứ 4": of whom and of which term, where the name leaves it to the
    organiser."""
    if event.draft.name.endswith("thành lập") or _ends_with_number(event) or _extraordinary(view, event):
        ref = event.piece
        of = " của" if isinstance(ref, EventRef) and ref.kind.verb and not ref.kind.named else ""
        event.draft.name += f"{of} {organiser.draft.name}{_term(view, organiser)}"
    elif (unit := _bare_unit(view, event)) is not None and organiser.org is not None:
        event.draft.name = _of_unit(event.draft.name, unit, organiser)


def _bare_unit(view: View, event: Item) -> str | None:
    """ "Đại hội chi bộ nhiệm kỳ 2025-2027": the cell or union in a congress's name, of which nothing tells which."""
    ref, name = event.piece, event.draft.name.lower()
    if not isinstance(ref, EventRef) or not ref.kind.named:
        return None
    units = (unit.lower() for unit in view.scan.lexicon.words.inside_units)
    behind = ((unit, name.partition(f" {unit}")) for unit in units)
    opens = view.scan.lexicon.words.event_counts
    return next((u for u, (_, found, rest) in behind if found and _told_of_none(rest, opens)), None)


def _told_of_none(rest: str, opens: frozenset[str]) -> bool:
    """Does nothing stand behind a unit, or only the number or the term of its congress?"""
    words = rest.replace(",", " ").split()
    return not words or words[0] in opens


def _of_unit(name: str, unit: str, organiser: Item) -> str:
    """The name with the cell that holds it, or the cell of the school that does."""
    at = name.lower().index(f" {unit}") + 1
    own = organiser.org is not None and organiser.org.title.lower().startswith(unit)
    whole = organiser.draft.name if own else f"{unit.capitalize()} {organiser.draft.name}"
    return f"{name[:at]}{whole}{name[at + len(unit) :]}"


def _term(view: View, body: Item) -> str:
    """ " khóa IX", where that stands behind the name of a body."""
    said = view.scan.low(body.last) == "khóa" and body.end - body.last > 1
    return f" {view.scan.tokens.text(body.last, body.last + 2)}" if said else ""


def _ends_with_number(event: Item) -> bool:
    """ "Kỳ họp thứ 4", and no more: a session or congress whose body and term stand elsewhere."""
    ref, fields = event.piece, dict(event.draft.fields)
    if (
        not isinstance(ref, EventRef)
        or not (ref.kind.named or ref.kind.meeting)
        or "ordinal" not in fields
        or "body" in fields
    ):
        return False
    return len(event.draft.name.split()) - len(ref.kind.name.split()) in _BARE_NUMBER


def _extraordinary(view: View, event: Item) -> bool:
    """ "Kỳ họp bất thường", "Kỳ họp chuyên đề", and no more."""
    ref, special = event.piece, view.scan.lexicon.words.extraordinary
    return isinstance(ref, EventRef) and ref.session and event.draft.name.removeprefix("Kỳ họp ") in special


def _ordered(view: View, cue: Cue) -> bool:
    """ "chỉ đạo Sở Y tế tổ chức …", "giúp đỡ Quốc hội để tổ chức …": who is told to has not done it yet."""
    actor = view.before(cue.first, "Organisation")
    at = actor.first if actor is not None else view.first
    return " ".join(view.gap(max(view.first, at - 2), at)) in view.scan.lexicon.words.orders


def _by_whom(view: View, cue: Cue, row: list[Item]) -> Item | None:
    """ "Hội nghị … do Sở Y tế tổ chức", "Hội nghị được Sở Y tế tổ chức": the event stands before "do"."""
    before = [e for e in row if e.last <= cue.first]
    if not before:
        return None
    behind = unbracketed(view.gap(before[-1].last, cue.first))[:2]  # "Hội nghị A (giai đoạn 2015-2020) do X tổ chức"
    by = set(behind) & view.scan.lexicon.words.made_by
    return before[-1] if by or view.scan.low(cue.last) == "bởi" else None


# So many words ("đã") an office stands before its verb.
_ACTS = 2
# "thứ 4", "lần thứ 4".
_BARE_NUMBER = (2, 3)
# So many words the unread names in a row have, with the marks around them.
_UNREAD = range(3, 12)
# So many words name a group before the body that it is of.
_GROUP = 10


def _organisers(view: View, cue: Cue) -> list[Item]:
    """The bodies before the verb: "A, B và C", "A phối hợp với B"."""
    found: list[Item] = []
    right = cue.first
    named = [(e.first, e.last) for e in view.of("Event")]
    for item in reversed(_who_hold(view)):
        if item.last > right or any(first < item.first and item.last <= last for first, last in named):
            continue
        if (passed := _of_another(view, item, right)) is not None:
            right = passed
            continue
        if not found and (view.scan.low(item.first - 1) == "thuộc" or _competing(view, item)):
            break  # "31/35 đơn vị trực thuộc Bộ A đã tổ chức …"
        gap = unbracketed(_without_places(view, _past_term(view, item), right))
        gap = gap if found else _named_hosts(view, gap)
        if in_house(view, item):
            _housed(view, item, found)
            break
        if _apart(view, gap) if not found else _beside_row(view, item, gap, right):
            break
        found.append(item)
        right = item.first
    return found[::-1]


def _apart(view: View, gap: list[str]) -> bool:
    """Is too much said between a body and the verb?"""
    most = _TOGETHER if gap[:2] == ["phối", "hợp"] else _NEAR
    return ";" in gap or _far(view, gap, most)


def _beside_row(view: View, item: Item, gap: list[str], right: int) -> bool:
    """Does a body stand before a row of organisers, and not in it?"""
    joined = _joins(gap) or _over_unread(view, item.last, right)
    return not joined or view.scan.low(item.first - 1) in view.scan.lexicon.words.sources or _far(view, gap, _TOGETHER)


def _far(view: View, gap: list[str], most: int) -> bool:
    """Are there more words than so many, and not only partners without a name?"""
    return len(gap) > most and not view.scan.lexicon.words.unnamed_partners.issuperset(gap)


def _of_another(view: View, item: Item, right: int) -> int | None:
    """ "Lữ đoàn A (Quân khu B) tổ chức …", "Trung đoàn A (Sư đoàn B, Quân khu C) tổ chức …", "Chi bộ A, Đảng bộ B tổ
    chức …": where to look on from a body that only tells whose the one before it is."""
    if in_brackets(view.gap(item.last, right)) or view.scan.low(item.first - 1) == "(":
        return right
    part = view.before(item.first, "Organisation")
    return item.first if part is not None and said_to_belong(view, part, item) else None


def _past_term(view: View, body: Item) -> int:
    """Behind a body and its term, a mark or its province between them: "HĐND quận A - tỉnh B khóa IV"."""
    at = body.end + (view.scan.low(body.end) in _ASIDE)
    place = next((p for p in view.pieces(at, at + 1) if isinstance(p, PlaceRef)), None) if at > body.end else None
    at = place.last if place is not None else at
    at += place is not None and view.scan.low(at) in _ASIDE
    end = past_term(view.scan, at)
    return end if end > at else body.end


def _without_places(view: View, left: int, right: int) -> list[str]:
    """The words behind a body without the territory that it lies in: "Chi bộ A, xã B, huyện C tổ chức …"."""
    inside = {at for p in view.pieces(left, right) if isinstance(p, PlaceRef) for at in range(p.first, p.last)}
    return [view.scan.low(at) for at in range(left, right) if at not in inside]


def _named_hosts(view: View, gap: list[str]) -> list[str]:
    """What stands behind a row without its last ones, who have no name: "A, các cơ quan, đoàn thể và gia đình đã"."""
    unnamed = view.scan.lexicon.words.unnamed_hosts
    told = [word for word in gap if word not in unnamed]
    joined = gap[:1] in ([","], ["cùng"], ["và"])
    return told if joined and "gia" in gap and view.scan.lexicon.words.done.issuperset(told) else gap


def _competing(view: View, item: Item) -> bool:
    """ "Cụm thi đua số 2 Bộ A tổ chức …": some of those below it, which compete with one another."""
    before = " ".join(view.gap(max(view.first, item.first - _GROUP), item.first))
    return any(group in before.rpartition(",")[2] for group in view.scan.lexicon.words.competing)


def _housed(view: View, first: Item, found: list[Item]) -> None:
    """ "tại trụ sở Đảng ủy - UBND - Mặt trận Tổ quốc xã X, Hội Nông dân tổ chức": those in one house do nothing."""
    while found and not {"-", "–"}.isdisjoint(view.gap(first.end, found[-1].first)):
        first = found.pop()


def _who_hold(view: View) -> list[Item]:
    """Bodies, and an office of the state in a row of them: "Quốc hội, Chủ tịch nước, Chính phủ tổ chức …"; an office
    that is the only subject."""
    named = view.of("Organisation", "Post")
    return [i for i in named if i.label == "Organisation" or _of_state_alone(view, i) or _holds_itself(view, i)]


def _holds_itself(view: View, item: Item) -> bool:
    """ "(Ngày 5/3,) Chủ tịch UBND tỉnh X tổ chức hội nghị": nobody is named with it, and it opens its clause."""
    if item.office is None or item.org is None or not item.office.title.single or view.of("Person"):
        return False
    opening = view.gap(view.first, item.first)
    opens = not opening or (opening[-1] == "," and bool(view.dates))
    acts = any(c.first - item.last <= _ACTS and c.first >= item.last for c in view.cued("organise"))
    return opens and acts and len(opening) <= _NEAR


def _of_state_alone(view: View, item: Item) -> bool:
    alone = item.office is not None and item.office.of_state and item.office.org is None
    return alone and view.scan.low(item.last) in (",", "và")


def _over_unread(view: View, left: int, right: int) -> bool:
    """ "Sở Y tế, báo Lào Cai và Hội Nhà báo": between two bodies of a row others stand whose names are not read."""
    gap = view.gap(left, right)
    if len(gap) not in _UNREAD or gap[0] != "," or gap[-1] not in (",", "và") or any(w[0].isdigit() for w in gap):
        return False
    if any(left <= c.first < right for c in view.cues) or not {";", ":", "."}.isdisjoint(gap):
        return False
    ends = [at for at in range(left, right) if view.scan.low(at) in (",", "và")]
    return all(any(view.scan.cap(at) for at in range(a, b)) for a, b in pairwise(ends))


def _joins(gap: list[str]) -> bool:
    return bool(gap) and (
        set(gap) <= {",", "và", "cùng", "-", "–"}
        or gap[-2:] in (["phối", "hợp"], ["hợp", "với"], ["hợp", "cùng"], ["cùng", "với"])
        or gap[:2] == ["phối", "hợp"]
    )
