"""Who organised, chaired, spoke at and attended an event."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.grammar.pieces import EventRef
from ingest.join import Item
from ingest.relate.view import Cue, Statement, View, joint


def events(view: View) -> Iterator[Statement]:
    """ORGANISED, CHAIRED, SPOKE_AT, ATTENDED, and the date of an event."""
    row = [i for i in view.of("Event") if isinstance(i.piece, EventRef)]
    if not row:
        yield from _also_present(view)
        return
    for event in row:
        yield from _dated(view, event)
    yield from _organised(view, row)
    for cue in view.cued("chair", "speak"):
        yield from _acting(view, cue, row)
    yield from _attended(view, row)
    yield from _acted_there(view, row[0])


def _dated(view: View, event: Item) -> Iterator[Statement]:
    date = view.opening_date(event.last)
    if date is not None and isinstance(event.piece, EventRef) and event.piece.name is not None and len(date) == 10:
        yield Statement("date", event.draft, None, view.quote(view.first, event.last), "date-of-event", value=date)


def _organised(view: View, row: list[Item]) -> Iterator[Statement]:
    for cue in view.cued("organise"):
        event = next((e for e in row if 0 <= e.first - cue.last <= 4), None) or _by_whom(view, cue, row)
        if event is None or view.negated(cue):
            continue
        date = view.day(cue.first)
        organisers = _organisers(view, cue)
        if len(organisers) == 1 and event.draft.name.endswith("thành lập"):
            event.draft.name += f" {organisers[0].draft.name}"
        for actor in organisers:
            qualifiers = (("date", date),) if date else ()
            span = view.evidence(actor, cue, event)
            yield Statement("ORGANISED", actor.draft, event.draft, span, "verb-of-convening", qualifiers=qualifiers)


def _by_whom(view: View, cue: Cue, row: list[Item]) -> Item | None:
    """ "Hội nghị … do Sở Y tế tổ chức": the event stands before "do"."""
    before = [e for e in row if e.last <= cue.first and view.gap(e.last, e.last + 1) in (["do"], [","])]
    event = before[-1] if before else None
    return event if event is not None and "do" in view.gap(event.last, min(event.last + 2, cue.first)) else None


def _organisers(view: View, cue: Cue) -> list[Item]:
    """The bodies before the verb: "A, B và C", "A phối hợp với B"."""
    found: list[Item] = []
    right = cue.first
    for item in reversed(view.of("Organisation")):
        if item.last > right:
            continue
        gap = view.gap(item.last, right)
        if found and not _joins(gap):
            break
        if len(gap) > (12 if found or gap[:2] == ["phối", "hợp"] else 8) or (not found and ";" in gap):
            break
        found.append(item)
        right = item.first
    return found[::-1]


def _joins(gap: list[str]) -> bool:
    return bool(gap) and (
        set(gap) <= {",", "và", "cùng"}
        or gap[-2:] in (["phối", "hợp"], ["hợp", "với"], ["hợp", "cùng"], ["cùng", "với"])
        or gap[:2] == ["phối", "hợp"]
    )


def _acting(view: View, cue: Cue, row: list[Item]) -> Iterator[Statement]:
    """ "A chủ trì hội nghị", "A phát biểu tại hội nghị", "Phát biểu tại hội nghị, A nêu rõ"."""
    event = _event_of(view, cue, row)
    if event is None or view.negated(cue):
        return
    predicate = "CHAIRED" if cue.name == "chair" else "SPOKE_AT"
    weak = (
        view.gap(cue.first, cue.last)[-1] in ("định", "mạnh", "tỏ", "luận", "cáo", "bày", "triệt")
        and cue.name == "speak"
    )
    for actor in _subjects(view, cue, event):
        if weak and not _anchored(view, cue, event):
            continue
        yield _part(view, predicate, actor, event, cue)


def _part(view: View, predicate: str, actor: Item, event: Item, cue: Cue) -> Statement:
    """What somebody does at an event, on the day that the sentence names."""
    day = view.day(cue.first)
    span, dated = view.evidence(actor, cue, event), (("date", day),) if day else ()
    return Statement(predicate, actor.draft, event.draft, span, f"verb-of-{cue.name}", qualifiers=dated)


def _anchored(view: View, cue: Cue, event: Item) -> bool:
    """ "Tại hội nghị, A nhấn mạnh …", "Kết luận hội nghị, A …", "tham luận tại hội nghị"."""
    before = view.gap(max(view.first, event.first - 2), event.first)
    opens = event.first - view.first <= 4 and bool(before) and before[-1] in ("tại", "trong", "luận")
    return opens or 0 <= event.first - cue.last <= 2


def _event_of(view: View, cue: Cue, row: list[Item]) -> Item | None:
    after = [e for e in row if 0 <= e.first - cue.last <= 8]
    if after:
        return after[0]
    before = [
        e
        for e in row
        if e.first <= cue.first and view.gap(max(view.first, e.first - 1), e.first)[-1:] in (["tại"], ["trong"], ["dự"])
    ]
    return before[-1] if before else None


def _subjects(view: View, cue: Cue, event: Item) -> list[Item]:
    """The person before the verb; where the verb opens the sentence, the person after the event; else an office."""
    person = view.before(cue.first, "Person")
    if person is not None and cue.first - person.last <= 30 and not _crossed(view, person, cue):
        return joint(view, person)
    if cue.first - view.first <= 3:
        follower = view.after(max(cue.last, event.last if event.first >= cue.last else cue.last), "Person")
        if follower is not None and follower.first - cue.last <= 60:
            return [follower]
    post = view.before(cue.first, "Post")
    return [post] if post is not None and cue.first - post.last <= 3 else []


def _crossed(view: View, person: Item, cue: Cue) -> bool:
    """Another clause stands between the person and the verb."""
    gap = view.gap(person.last, cue.first)
    return ";" in gap or ":" in gap or view.gap(max(view.first, person.first - 1), person.first)[-1:] == ["của"]


def _attended(view: View, row: list[Item]) -> Iterator[Statement]:
    """ "Dự hội nghị có A, B; C", "A dự hội nghị"."""
    for cue in view.cued("attend"):
        if view.negated(cue):
            continue
        event = next((e for e in row if 0 <= e.first - cue.last <= 3), None)
        opens = cue.first - view.first <= 4
        if opens and event is not None and _lists(view, event):
            for person in view.of("Person"):
                if person.first >= event.last:
                    yield Statement(
                        "ATTENDED",
                        person.draft,
                        event.draft,
                        view.quote(cue.first, person.last),
                        "list-of-participants",
                    )
        elif event is not None:
            for actor in _subjects(view, cue, event):
                yield _part(view, "ATTENDED", actor, event, cue)


def _also_present(view: View) -> Iterator[Statement]:
    """ "Về phía tỉnh X có các đồng chí: …", "Cùng dự có …": goes on with those present at the event before."""
    words = view.gap(view.first, min(view.first + 3, view.last))
    opens = words[:2] == ["về", "phía"] or words[:2] in (["cùng", "dự"], ["cùng", "tham"], ["dự", "có"], ["tham", "dự"])
    if not opens or view.event is None or "có" not in view.gap(view.first, min(view.first + 14, view.last)):
        return
    for person in view.of("Person"):
        yield Statement(
            "ATTENDED", person.draft, view.event.draft, view.quote(view.first, person.last), "list-of-participants"
        )


def _acted_there(view: View, event: Item) -> Iterator[Statement]:
    """ "Tại hội nghị, ông A công bố …": who acts at an event is there."""
    if event.first - view.first > 2 or view.scan.low(event.first - 1) != "tại" or view.scan.low(event.last) != ",":
        return
    person = view.after(event.last, "Person")
    if person is not None and all(i.label == "Post" for i in view.items if event.last <= i.first < person.first):
        yield Statement("ATTENDED", person.draft, event.draft, view.evidence(event, person), "acting-at-event")


def _lists(view: View, event: Item) -> bool:
    after = view.gap(event.last, min(event.last + 12, view.last))
    return "có" in after or ":" in after or "gồm" in after
