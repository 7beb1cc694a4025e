"""Honours conferred: who grants, who hands over, who receives, on what occasion."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from ingest.grammar.pieces import HonourRef
from ingest.join import Item
from ingest.join.entities import Draft
from ingest.relate.needs import needs
from ingest.relate.recipients import joined_bodies, recipients, recipients_after, titled_people, voice
from ingest.relate.together import joint
from ingest.relate.view import Cue, Statement, View

_FAR, _NEAR, _OPENING = 16, 12, 4
_DAY = len("2020-12-26")
_GIVES = ("present", "grant")
_TAKES = ("granted", "receive")
_POINTS = frozenset(("day", "month", "year"))


@needs("Honour")
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
    award: Draft | None = None

    @property
    def parts(self) -> list[Item | Cue]:
        """What every claim about it rests on."""
        return [self.honour, self.cue] if self.cue is not None else [self.honour]


def _conferral(view: View, honour: Item) -> Iterator[Statement]:
    """Each recipient's conferral."""
    readers = (_merit, _titled, _given, _given_before, _worn)
    act = next((found for read in readers if (found := read(view, honour)) is not None), None)
    if act is None or (act.cue is not None and view.negated(act.cue)):
        return
    row: list[Item | None] = [*act.recipients] or [None]
    for recipient in row:
        award = _award(view, honour, recipient)
        act = replace(act, award=award)
        yield Statement("OF", award, honour.draft, view.evidence(*act.parts), "honour-conferred")
        if recipient is not None:
            yield _statement(view, act, recipient, "RECEIVED", "recipient-of-honour")
        yield from _occasion(view, act, award)
        yield from _givers(view, act, award)
        if (hander := _handed_by(view, honour)) is not None:
            yield _statement(view, act, hander, "PRESENTED", "handed-over-by")
        yield from _owner(view, honour, award)


def _statement(view: View, act: _Act, who: Item, predicate: str, rule: str) -> Statement:
    """Somebody's part in a conferral, on the day that stands with the honour or the verb."""
    inside = [who] if view.first <= who.first < view.last else []
    day = _day(view, act)
    dated = (("date", day),) if day else ()
    return Statement(predicate, who.draft, act.award, view.evidence(*inside, *act.parts), rule, qualifiers=dated)


def _day(view: View, act: _Act) -> str | None:
    """ "Huân chương Lao động hạng Ba (2019)", "Nhà giáo ưu tú năm 2021"; else when it was given."""
    at = act.honour.last + (view.scan.low(act.honour.last) == "(")
    after = next((d for d in view.dates if view.scan.tokens.at(d.start) == at and d.precision in _POINTS), None)
    piece, yearly = act.honour.piece, view.scan.lexicon.words.yearly
    if after is not None and isinstance(piece, HonourRef) and piece.kind.kind not in yearly:
        return after.iso
    return view.day(act.cue) if act.cue is not None else None


def _titled(view: View, honour: Item) -> _Act | None:
    people = titled_people(view, honour)
    return _Act(honour, None, False, people) if people else None


def _merit(view: View, honour: Item) -> _Act | None:
    """ "Khen thưởng: Huân chương Lao động hạng Ba, …" in the life of somebody of whom the text told before."""
    if view.person is None or view.of("Person", "Organisation"):
        return None
    words = view.gap(view.first, min(view.first + 8, view.last))
    opens = ":" in words and " ".join(words[: words.index(":")]) in view.scan.lexicon.words.merits
    return _Act(honour, None, False, [view.person]) if opens else None


def _worn(view: View, honour: Item) -> _Act | None:
    """ "Đồng chí A, sinh năm 1931, nguyên …, Huân chương Độc lập hạng Ba, … từ trần": one of the titles of somebody."""
    person = view.before(honour.first, "Person")
    if person is None or view.scan.low(honour.first - 1) not in (",", ";"):
        return None
    if person.first - view.first > _OPENING and "sinh" not in view.gap(person.last, honour.first):
        return None
    told = any(person.last <= c.first < honour.first for c in view.cues)
    return None if told else _Act(honour, None, False, [person])


def _given(view: View, honour: Item) -> _Act | None:
    """A verb of giving or receiving before the honour."""
    giver, taker = _cue_before(view, honour, _GIVES), _cue_before(view, honour, _TAKES)
    cue = max((c for c in (giver, taker) if c), key=lambda c: c.first, default=None)
    if cue is None:
        return None
    passive = cue is taker or _passive(view, cue)
    return _Act(honour, cue, passive, recipients(view, honour, cue, voice(view, cue) if passive else None))


def _given_before(view: View, honour: Item) -> _Act | None:
    """ "Danh hiệu X được Chủ tịch nước phong tặng cho A"."""
    cue = next((c for c in view.cued(*_GIVES) if 0 <= c.first - honour.last <= _FAR), None)
    if cue is None or "được" not in view.gap(honour.last, cue.first):
        return None
    return _Act(honour, cue, True, recipients_after(view, cue.last))


def _occasion(view: View, act: _Act, award: Draft) -> Iterator[Statement]:
    occasions = view.of("Event")
    if len({id(e.draft) for e in occasions}) == 1:
        yield Statement("AT", award, occasions[0].draft, view.evidence(*act.parts, occasions[0]), "occasion")


def _passive(view: View, cue: Cue) -> bool:
    """ "A được Chủ tịch nước tặng …": "được" stands before the verb, with only those who give between."""
    at = voice(view, cue)
    if at == cue.first or any(i.label == "Honour" for i in view.items if at <= i.first < cue.first):
        return False
    near = cue.first - at <= _NEAR
    return near or any(0 < i.first - at <= 2 for i in view.of("Organisation", "Post", "Person"))


def _cue_before(view: View, honour: Item, names: tuple[str, ...]) -> Cue | None:
    compounds = view.scan.lexicon.compounds  # "bằng chứng nhận"
    cues = [c for c in view.cued(*names) if (view.scan.low(c.first - 1), view.scan.low(c.first)) not in compounds]
    found = [c for c in cues if c.last <= honour.first and _reaches(view.gap(c.last, honour.first))]
    return found[-1] if found else None


def _reaches(gap: list[str]) -> bool:
    """A semicolon ends what the verb governs, but in a list that a colon opened."""
    return ";" not in gap or ":" in gap[: gap.index(";")]


def _agent(view: View, item: Item) -> bool:
    """ "được Chủ tịch nước tặng": who stands after "được" gives."""
    return view.gap(max(view.first, item.first - 1), item.first)[-1:] in (["được"], ["bởi"], ["do"])


def _givers(view: View, act: _Act, award: Draft) -> Iterator[Statement]:
    """Who grants and who hands over."""
    cue, honour = act.cue, act.honour
    if cue is None:
        return
    if "nhà nước" in " ".join(view.gap(max(view.first, cue.first - 3), cue.first)):
        yield from _by_the_state(view, honour, award, cue)
        return
    agent = _agent_before(view, cue)
    if agent is None:
        return
    owned = isinstance(honour.piece, HonourRef) and honour.piece.of is not None
    if act.passive or _agent(view, agent):
        if agent.first >= voice(view, cue) < cue.first or _agent(view, agent):
            for giver in [agent] if owned else joined_bodies(view, agent):
                predicate = "PRESENTED" if _hands(view, act, giver, owned=owned) else "GRANTED"
                yield _statement(view, act, giver, predicate, "given-by")
    elif not owned or agent.label == "Person" or view.cued("mandate"):
        yield from _active(view, act, agent, owned=owned)


def _agent_before(view: View, cue: Cue) -> Item | None:
    """Who stands before the verb: in "bà A - Phó Chủ tịch UBND tỉnh X trao …" she does it, and not her office."""
    agent = view.before(cue.first, "Person", "Organisation", "Post")
    if agent is None or cue.name != "present":
        return agent
    return next((i for i in reversed(view.of("Person")) if _acts(view, i, agent)), agent)


def _acts(view: View, person: Item, agent: Item) -> bool:
    """Is the office right before the verb that of the person before it?"""
    if person.last >= agent.last:
        return person.last == agent.last
    return agent.label == "Post" and set(view.untitled(person.last, agent.first)) <= {",", "-", "–"}


def _handed_by(view: View, honour: Item) -> Item | None:
    """ "… được nhận Cờ thi đua, do ông A trao"."""
    for cue in view.cued("present"):
        agent = view.before(cue.first, "Person", "Post") if cue.first >= honour.last else None
        if agent is not None and agent.first >= honour.last and cue.first - agent.last <= 1 and _agent(view, agent):
            return agent
    return None


def _hands(view: View, act: _Act, agent: Item, *, owned: bool) -> bool:
    """Does somebody hand over what another grants: whoever owns it, or the head of state?"""
    piece, cue = act.honour.piece, act.cue
    by = piece.kind.by if isinstance(piece, HonourRef) else None
    if agent.label == "Organisation" or cue is None:
        return False
    handed = cue.name == "present" and (by is not None or view.scan.low(cue.last - 1) != "tặng")
    return owned or (handed and agent.draft.name != by)


def _active(view: View, act: _Act, agent: Item, *, owned: bool) -> Iterator[Statement]:
    """The subject of the verb; who acts by another's mandate hands over what the other grants."""
    assert act.cue is not None
    mandate = next((c for c in reversed(view.cued("mandate")) if c.last <= agent.first), None)
    grantor = view.after(mandate.last, "Post", "Organisation", "Person") if mandate is not None else None
    if mandate is not None and grantor is not None and grantor.first - mandate.last <= 3:
        if not owned:
            yield _statement(view, act, grantor, "GRANTED", "by-mandate")
        holder = agent if agent.first > grantor.first else view.before(mandate.first, "Person", "Post")
        if holder is not None:
            yield _statement(view, act, holder, "PRESENTED", "by-mandate")
        return
    if owned and agent.label != "Person":
        return
    presents = act.cue.name == "present" and agent.label != "Organisation"
    predicate = "PRESENTED" if presents else "GRANTED"
    for giver in joint(view, agent) if agent.label == "Person" else [agent]:
        yield _statement(view, act, giver, predicate, f"verb-of-{act.cue.name}")


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
