"""Honours conferred: who grants, who hands over, who receives, on what occasion."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from ingest.grammar.pieces import HonourRef, PersonName
from ingest.join import Item
from ingest.join.entities import Draft
from ingest.relate.view import Cue, Statement, View

_FAR = 10
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


@dataclass(frozen=True, slots=True)
class _Act:
    """What a sentence says of an honour: the verb (None before a name it is the title of), and who receives it."""

    honour: Item
    cue: Cue | None
    passive: bool
    recipients: list[Item]

    @property
    def parts(self) -> list[Item | Cue]:
        """What every claim about it rests on."""
        return [self.honour, self.cue] if self.cue is not None else [self.honour]


def _conferral(view: View, honour: Item) -> Iterator[Statement]:
    """Each recipient's conferral."""
    act = _titled(view, honour) or _given(view, honour) or _given_before(view, honour)
    if act is None or (act.cue is not None and view.negated(act.cue)):
        return
    recipients: list[Item | None] = [*act.recipients] or [None]
    for recipient in recipients:
        award = _award(view, honour, recipient)
        yield Statement("OF", award, honour.draft, view.evidence(*act.parts), "honour-conferred")
        if recipient is not None:
            span = view.evidence(recipient, *act.parts)
            yield Statement("RECEIVED", recipient.draft, award, span, "recipient-of-honour")
        yield from _occasion(view, act, award)
        yield from _givers(view, act, award)
        yield from _owner(view, honour, award)


def _titled(view: View, honour: Item) -> _Act | None:
    person = _titled_person(view, honour)
    return _Act(honour, None, False, [person]) if person is not None else None


def _given(view: View, honour: Item) -> _Act | None:
    """A verb of giving or receiving before the honour."""
    giver, taker = _cue_before(view, honour, _GIVES), _cue_before(view, honour, _TAKES)
    cue = max((c for c in (giver, taker) if c), key=lambda c: c.first, default=None)
    if cue is None:
        return None
    passive = cue is taker or _passive(view, cue)
    return _Act(honour, cue, passive, _recipients(view, honour, cue, passive=passive))


def _given_before(view: View, honour: Item) -> _Act | None:
    """ "Danh hiệu X được Chủ tịch nước phong tặng cho A"."""
    cue = next((c for c in view.cued(*_GIVES) if 0 <= c.first - honour.last <= _FAR), None)
    if cue is None or "được" not in view.gap(honour.last, cue.first):
        return None
    recipient = next((i for i in view.of("Person", "Organisation") if 0 <= i.first - cue.last <= 3), None)
    return _Act(honour, cue, True, [recipient] if recipient is not None else [])


def _occasion(view: View, act: _Act, award: Draft) -> Iterator[Statement]:
    occasions = view.of("Event")
    if len({id(e.draft) for e in occasions}) == 1:
        yield Statement("AT", award, occasions[0].draft, view.evidence(*act.parts, occasions[0]), "occasion")


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


def _recipients(view: View, honour: Item, cue: Cue, *, passive: bool) -> list[Item]:
    """After "cho", or, in the passive, the subject."""
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


def _givers(view: View, act: _Act, award: Draft) -> Iterator[Statement]:
    """Who grants and who hands over."""
    cue, honour = act.cue, act.honour
    if cue is None:
        return
    if "nhà nước" in " ".join(view.gap(max(view.first, cue.first - 3), cue.first)):
        yield from _by_the_state(view, honour, award, cue)
        return
    agent = view.before(cue.first, "Person", "Organisation", "Post")
    if agent is None:
        return
    owned = isinstance(honour.piece, HonourRef) and honour.piece.of is not None
    if act.passive or _agent(view, agent):
        if agent.first >= _voice(view, cue) < cue.first or _agent(view, agent):
            predicate = "PRESENTED" if owned and agent.label != "Organisation" else "GRANTED"
            yield Statement(predicate, agent.draft, award, view.evidence(agent, *act.parts), "given-by")
    elif not owned or agent.label == "Person":
        yield from _active(view, act, award, agent)


def _active(view: View, act: _Act, award: Draft, agent: Item) -> Iterator[Statement]:
    """The subject of the verb; who acts by another's mandate hands over what the other grants."""
    assert act.cue is not None
    mandate = next((c for c in reversed(view.cued("mandate")) if c.last <= agent.first), None)
    grantor = view.after(mandate.last, "Post", "Organisation", "Person") if mandate is not None else None
    if mandate is not None and grantor is not None and grantor.first - mandate.last <= 3:
        yield Statement("GRANTED", grantor.draft, award, view.evidence(grantor, *act.parts), "by-mandate")
        holder = agent if agent.first > grantor.first else view.before(mandate.first, "Person", "Post")
        if holder is not None:
            yield Statement("PRESENTED", holder.draft, award, view.evidence(holder, *act.parts), "by-mandate")
        return
    if act.cue.name == "present":
        agent = next((i for i in view.of("Person") if i.last == agent.last), agent)
    presents = act.cue.name == "present" and agent.label != "Organisation"
    predicate = "PRESENTED" if presents else "GRANTED"
    yield Statement(predicate, agent.draft, award, view.evidence(agent, *act.parts), f"verb-of-{act.cue.name}")


def _by_the_state(view: View, honour: Item, award: Draft, cue: Cue) -> Iterator[Statement]:
    """ "Đảng và Nhà nước tặng thưởng …"."""
    words = view.gap(max(view.first, cue.first - 5), cue.first)
    names = ["Nhà nước Cộng hòa xã hội chủ nghĩa Việt Nam", *(["Đảng Cộng sản Việt Nam"] if "đảng" in words else [])]
    span = view.quote(cue.first - len(words), cue.last, honour.first, honour.last)
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


def _award(view: View, honour: Item, recipient: Item | None) -> Draft:
    """The conferral: one for a recipient and a class of honours.

    Two sentences that give one recipient orders of one grade under two names speak of one conferral and contradict
    each other; a sentence that lists several honours speaks of several.
    """
    piece = honour.piece
    assert isinstance(piece, HonourRef)
    who = recipient.draft.name if recipient is not None else None
    rank = f"{piece.kind.kind} hạng {piece.grade}" if piece.grade and not _listed(view, honour) else honour.draft.name
    key = f"{rank}|{who or honour.draft.name}"
    fields: list[tuple[str, str]] = [("class", rank)]
    if recipient is not None:
        fields.append(("recipient", f"{recipient.label}: {who}"))
    name = honour.draft.name + (f" – {who}" if who else "")
    award = view.joined.register.imply("Award", key, name, tuple(fields), view.evidence(honour))
    day = view.opening_date(honour.first)
    if day is not None and len(day) == _DAY:
        award.identify(occasion=day)
    return award
