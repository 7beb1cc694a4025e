"""Honours conferred: who grants, who hands over, who receives, on what occasion."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ingest.grammar.pieces import HonourRef, PersonName
from ingest.join import Item
from ingest.join.entities import Draft
from ingest.relate.view import Cue, Statement, View

_DAY = len("2020-12-26")
_GIVES = ("present", "grant")
_TAKES = ("granted", "receive")


def awards(view: View) -> Iterator[Statement]:
    """GRANTED, PRESENTED, RECEIVED of each honour of a sentence, and OF from the conferral to the honour."""
    for item in view.of("Honour"):
        if isinstance(item.piece, HonourRef) and not _in_event(view, item):
            yield from _conferral(view, item)


def _in_event(view: View, honour: Item) -> bool:
    """ "lễ đón nhận Huân chương …": part of the event's name."""
    return any(i.first <= honour.first and honour.last <= i.last for i in view.of("Event"))


def _conferral(view: View, honour: Item) -> Iterator[Statement]:
    giver = _cue_before(view, honour, _GIVES)
    taker = _cue_before(view, honour, _TAKES)
    if giver is None and taker is None and (late := _cue_after(view, honour)):
        yield from _passive_honour(view, honour, late)
        return
    cue = max((c for c in (giver, taker) if c), key=lambda c: c.first, default=None)
    title = _titled_person(view, honour)
    if cue is None and title is None:
        return
    if cue is not None and view.negated(cue):
        return
    passive = cue is taker or (cue is not None and _passive(view, cue))
    recipients = [title] if title is not None else _recipients(view, honour, cue, passive=passive)
    award = _award(view, honour, recipients)
    parts: list[Item | Cue] = [honour, cue] if cue is not None else [honour]
    yield Statement("OF", award, honour.draft, view.evidence(*parts), "honour-conferred")
    occasions = view.of("Event")
    if len({id(e.draft) for e in occasions}) == 1:
        yield Statement("AT", award, occasions[0].draft, view.evidence(*parts, occasions[0]), "occasion")
    for recipient in recipients:
        yield Statement("RECEIVED", recipient.draft, award, view.evidence(recipient, *parts), "recipient-of-honour")
    if cue is not None:
        if "nhà nước" in " ".join(view.gap(max(view.first, cue.first - 3), cue.first)):
            yield from _by_the_state(view, honour, award, cue)
        else:
            yield from _givers(view, honour, award, cue, passive)
    yield from _owner(view, honour, award)


def _passive(view: View, cue: Cue) -> bool:
    """ "A được Chủ tịch nước tặng …": "được" stands before the verb, with at most the giver between."""
    words = view.gap(max(view.first, cue.first - 12), cue.first)
    if "được" not in words:
        return False
    at = cue.first - len(words) + max(k for k, w in enumerate(words) if w == "được")
    return not any(i.label == "Honour" for i in view.items if at <= i.first < cue.first)


def _titled_person(view: View, honour: Item) -> Item | None:
    """An honorary title right before a name: "Nhà giáo nhân dân A" (also through further titles)."""
    piece = honour.piece
    if not isinstance(piece, HonourRef) or not piece.kind.title:
        return None
    person = view.after(honour.last, "Person")
    if person is None:
        return None
    between = [i for i in view.items if honour.last <= i.first < person.first]
    words = [w for i, w in enumerate(view.gap(honour.last, person.first)) if w not in (",", "-", "–", "và")]
    inner = sum(i.last - i.first for i in between)
    return person if all(i.label == "Honour" for i in between) and len(words) - inner <= 2 else None


def _cue_before(view: View, honour: Item, names: tuple[str, ...]) -> Cue | None:
    found = [c for c in view.cued(*names) if c.last <= honour.first and _reaches(view.gap(c.last, honour.first))]
    return found[-1] if found else None


def _reaches(gap: list[str]) -> bool:
    """A semicolon ends what the verb governs, but in a list that a colon opened."""
    return ";" not in gap or ":" in gap[: gap.index(";")]


def _cue_after(view: View, honour: Item) -> Cue | None:
    """ "Danh hiệu X được Chủ tịch nước phong tặng cho …"."""
    found = next((c for c in view.cued(*_GIVES) if 0 <= c.first - honour.last <= 10), None)
    return found if found is not None and "được" in view.gap(honour.last, found.first) else None


def _passive_honour(view: View, honour: Item, cue: Cue) -> Iterator[Statement]:
    recipient = next((i for i in view.of("Person", "Organisation") if 0 <= i.first - cue.last <= 3), None)
    award = _award(view, honour, [recipient] if recipient else [])
    yield Statement("OF", award, honour.draft, view.evidence(honour, cue), "honour-conferred")
    if recipient is not None:
        yield Statement(
            "RECEIVED", recipient.draft, award, view.evidence(honour, cue, recipient), "recipient-of-honour"
        )
    agent = view.before(cue.first, "Post", "Organisation", "Person")
    if agent is not None and agent.first >= honour.last:
        yield Statement("GRANTED", agent.draft, award, view.evidence(honour, agent, cue), "granted-by")


def _recipients(view: View, honour: Item, cue: Cue | None, *, passive: bool) -> list[Item]:
    """After "cho", or, in the passive, the subject."""
    if cue is None:
        return []
    if passive:
        subject = view.before(_voice(view, cue), "Person", "Organisation", "Post")
        return [subject] if subject is not None else []
    found: list[Item] = []
    at = honour.last
    for item in view.of("Person", "Organisation", "Post"):
        if item.first < at:
            continue
        gap = view.gap(at, item.first)
        if (
            (not found and "cho" not in gap)
            or len(gap) > 12
            or (found and not set(gap) <= {",", "và", ";", "đồng", "chí", "ông", "bà"})
        ):
            break
        found.append(item)
        at = item.last
    return _without_titles(found) or _between(view, honour, cue)


def _between(view: View, honour: Item, cue: Cue) -> list[Item]:
    """ "trao cho ông A Huân chương …", "tặng Sở Y tế Cờ thi đua"."""
    return [
        i
        for i in view.of("Person", "Organisation")
        if cue.last <= i.first and i.last <= honour.first and (honour.first - i.last <= 2 or i.first - cue.last <= 1)
    ]


def _without_titles(items: list[Item]) -> list[Item]:
    """A title that stands with its holder receives nothing of its own."""
    people = [i for i in items if isinstance(i.piece, PersonName)]
    return [i for i in items if i.label != "Post"] if people else items


def _agent(view: View, item: Item) -> bool:
    """ "được Chủ tịch nước tặng": who stands after "được" gives."""
    return view.gap(max(view.first, item.first - 1), item.first)[-1:] in (["được"], ["bởi"], ["do"])


def _voice(view: View, cue: Cue) -> int:
    """Where "được" stands, after which comes who gives; the verb itself where there is none."""
    for at in range(cue.first - 1, max(view.first, cue.first - 12) - 1, -1):
        if view.scan.low(at) == "được":
            return at
    return cue.first


def _givers(view: View, honour: Item, award: Draft, cue: Cue, passive: bool) -> Iterator[Statement]:
    agent = view.before(cue.first, "Person", "Organisation", "Post")
    if agent is None or (
        isinstance(honour.piece, HonourRef) and honour.piece.of is not None and agent.label != "Person"
    ):
        return
    if passive or _agent(view, agent):
        if _agent(view, agent) or agent.first >= _voice(view, cue) < cue.first:
            yield Statement("GRANTED", agent.draft, award, view.evidence(agent, cue, honour), "granted-by")
        return
    mandate = next((c for c in view.cued("mandate") if c.last <= agent.first and agent.first - c.last <= 3), None)
    if mandate is not None:
        yield Statement("GRANTED", agent.draft, award, view.evidence(agent, cue, honour), "by-mandate")
        agent = view.before(mandate.first, "Person", "Post")
        if agent is None:
            return
    if cue.name == "present":
        agent = next((i for i in view.of("Person") if i.last == agent.last), agent)
    predicate = "PRESENTED" if cue.name == "present" or mandate is not None else "GRANTED"
    if predicate == "PRESENTED" and agent.label == "Organisation":
        predicate = "GRANTED"
    yield Statement(predicate, agent.draft, award, view.evidence(agent, cue, honour), f"verb-of-{cue.name}")


def _by_the_state(view: View, honour: Item, award: Draft, cue: Cue) -> Iterator[Statement]:
    """ "Đảng và Nhà nước tặng thưởng …"."""
    words = view.gap(max(view.first, cue.first - 5), cue.first)
    names = ["Nhà nước Cộng hòa xã hội chủ nghĩa Việt Nam", *(["Đảng Cộng sản Việt Nam"] if "đảng" in words else [])]
    span = view.quote(cue.first - len(words), honour.last)
    for name in names:
        yield Statement("GRANTED", view.central(name, honour), award, span, "granted-by-the-state")


def _owner(view: View, honour: Item, award: Draft) -> Iterator[Statement]:
    """ "Bằng khen của Thủ tướng Chính phủ": the grantor stands in the name."""
    piece = honour.piece
    if not isinstance(piece, HonourRef) or piece.of is None:
        return
    owner = next((i for i in view.items if i.piece is piece.of), None)
    if owner is not None:
        yield Statement("GRANTED", owner.draft, award, view.evidence(honour), "grantor-in-name")


def _listed(view: View, honour: Item) -> bool:
    """Does it stand in a list of honours ("Huân chương A, Huân chương B và Huân chương C")?"""
    row = view.of("Honour")
    beside = [pair for pair in pairwise(row) if honour in pair]
    return any(set(view.gap(left.last, right.first)) <= {",", "và"} for left, right in beside)


def _award(view: View, honour: Item, recipients: list[Item]) -> Draft:
    """The conferral: one for a recipient and a class of honours.

    Two sentences that give one recipient orders of one grade under two names speak of one conferral and contradict
    each other; a sentence that lists several honours speaks of several.
    """
    piece = honour.piece
    assert isinstance(piece, HonourRef)
    who = recipients[0].draft.name if recipients else None
    rank = f"{piece.kind.kind} hạng {piece.grade}" if piece.grade and not _listed(view, honour) else honour.draft.name
    key = f"{rank}|{who or honour.draft.name}"
    fields: list[tuple[str, str]] = [("class", rank)]
    if who:
        fields.append(("recipient", f"{recipients[0].label}: {who}"))
    name = honour.draft.name + (f" – {who}" if who else "")
    award = view.joined.register.imply("Award", key, name, tuple(fields), view.evidence(honour))
    day = view.opening_date(honour.first)
    if day is not None and len(day) == _DAY:
        award.identify(occasion=day)
    return award
