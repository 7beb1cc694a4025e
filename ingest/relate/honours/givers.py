"""Who confers an honour and who hands it over."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from operator import attrgetter

from ingest.grammar.bodies.parties import is_abroad
from ingest.grammar.pieces import HonourRef, Post
from ingest.join import Item
from ingest.join.entities import Draft
from ingest.relate.honours.conferrals import GIVES, TAKES, Act, by_issuer, part
from ingest.relate.honours.recipients import gives_itself, of_state, owns_honour, voice
from ingest.relate.honours.state import by_the_state, for_the_state, granted_by_it
from ingest.relate.honours.subjects import joined_bodies
from ingest.relate.statement import Cue, Statement
from ingest.relate.together import joint, side_by_side
from ingest.relate.view import View

# So many who were given something before, one after the other, are passed over to find who gives; and so many verbs
# behind an honour are looked at.
_ROW = 100
# So many words, a form of address or a rank, stand between "do" and a name.
_LED = 4


def givers(view: View, act: Act, award: Draft) -> Iterator[Statement]:
    """Who grants and who hands over."""
    cue, honour = act.cue, act.honour
    if cue is None:
        return
    owned = (isinstance(honour.piece, HonourRef) and honour.piece.of is not None) or of_state(view, honour) is not None
    if by_the_state(view, cue):
        yield from granted_by_it(view, honour, award, cue) if not owned else ()
        yield from for_the_state(view, act)
        return
    agent = _no_recipient(view, act, _agent_before(view, cue))
    if agent is None or _only_chairs(view, agent, cue) or _of_another(view, act, agent, cue):
        yield from () if owned else by_issuer(view, act)
        yield from _present_behind(view, act)
        return
    if act.passive or _agent(view, agent):
        if agent.first >= voice(view, cue) < cue.first or _agent(view, agent):
            for giver in [agent] if owned else joined_bodies(view, agent):
                predicate = "PRESENTED" if _hands(view, act, giver, owned=owned) else "GRANTED"
                yield part(view, act, giver, predicate, "given-by")
    elif not owned or agent.label == "Person" or view.cued("mandate") or _brings(view, act, agent):
        yield from _active(view, act, agent, owned=owned)


def _of_another(view: View, act: Act, agent: Item, cue: Cue) -> bool:
    """ "2 tập thể được UBND tỉnh tặng H; 1 cá nhân được nhận K": who gives the one gave not the other."""
    return act.passive and cue.name in TAKES and ";" in view.gap(agent.last, cue.first)


def _only_chairs(view: View, agent: Item, cue: Cue) -> bool:
    """ "Tại hội nghị do A chủ trì, đã trao Bằng khen cho B": A does nothing else in that clause."""
    chair = next((c for c in view.cued("chair") if agent.last <= c.first < cue.first), None)
    first = min((p.first for p in view.of("Post") if p.last == agent.first), default=agent.first)
    led = "do" in view.gap(max(view.first, first - _LED), first)
    return chair is not None and led and view.scan.low(chair.last) == ","


def _present_behind(view: View, act: Act) -> Iterator[Statement]:
    """ "Đến dự và trao H cho A có ông B, …": who is there hands it over."""
    at = max([i.last for i in act.recipients], default=act.honour.last)
    person = view.after(at, "Person")
    if act.cue is None or act.cue.name != "present" or act.passive or person is None:
        return
    if view.untitled(at, person.first)[:1] == ["có"]:
        yield part(view, act, person, "PRESENTED", "present-behind")


def _agent_before(view: View, cue: Cue) -> Item | None:
    """Who stands before the verb: in "bà A - Phó Chủ tịch UBND tỉnh X trao …" she does it, and not her office."""
    agent = view.before(cue.first, "Person", "Organisation", "Post")
    if agent is not None and ";" in view.gap(agent.last, cue.first) and owns_honour(view, agent):
        cue = view.cue_before(agent.first, *GIVES) or cue  # "A trao Cờ thi đua của B cho C; trao D cho E"
        agent = view.before(min(cue.first, agent.first), "Person", "Organisation", "Post")
    for _ in range(_ROW):
        earlier = _given_to(view, agent, cue) if agent is not None else None
        if earlier is None:
            break
        cue, agent = earlier, view.before(earlier.first, "Person", "Organisation", "Post")
    if agent is None or cue.name != "present":
        return agent
    agent = _with_others(view, agent)
    return next((i for i in reversed(view.of("Person")) if _acts(view, i, agent)), agent)


def _no_recipient(view: View, act: Act, agent: Item | None) -> Item | None:
    """ "Ông A đến thăm trường X, trao Huân chương … tặng tập thể nhà trường": who receives it does not give it."""
    if agent is None or all(agent.draft is not one.draft for one in act.recipients):
        return agent
    person = view.before(agent.first, "Person")
    return person if person is not None and ";" not in view.gap(person.last, agent.first) else None


def _with_others(view: View, agent: Item) -> Item:
    """ "Bà A, Phó Bí thư Tỉnh ủy cùng lãnh đạo Sở B trao …": the one who is named, and not a body of unnamed people."""
    person = view.before(agent.first, "Person") if agent.label == "Organisation" else None
    said = view.untitled(person.last, agent.first) if person is not None else []
    beside = view.scan.lexicon.words.unnamed_beside.issuperset(said)
    return person if person is not None and "cùng" in said and beside else agent


def _given_to(view: View, agent: Item, cue: Cue) -> Cue | None:
    """ "A tặng H cho B và tặng thưởng K cho C", "A trao H tặng B; trao K cho C", "A tặng H cho B; C; tặng K cho D": the
    verb by which B was given something, so that B gives nothing."""
    verb = view.cue_before(agent.first, *GIVES)
    words = view.gap(verb.last, agent.first) if verb is not None else []
    beside = view.scan.low(verb.last - 1) == "tặng" and len(words) <= _LED if verb is not None else False
    if beside and verb is not None and any(verb.first - _ROW <= i.last <= verb.first for i in view.of("Honour")):
        return verb
    own = words[-1:] == [","] and gives_itself(view, agent)
    ends = ";" in view.gap(agent.last, cue.first)
    return verb if "cho" in words and not own and (ends or ";" not in words[words.index("cho") :]) else None


def _acts(view: View, person: Item, agent: Item) -> bool:
    """Is the office right before the verb that of the person before it?"""
    if person.last >= agent.last:
        return person.last == agent.last
    return agent.label == "Post" and set(view.untitled(person.last, agent.first)) <= {",", "-", "–"}


def behind(view: View, act: Act) -> Iterator[Statement]:
    """ "… được nhận Cờ thi đua, do ông A trao": who is named behind hands it over, the head of state grants; so does
    whoever is told to give it: "… do Chủ tịch nước tặng thưởng"."""
    piece = act.honour.piece
    row = view.cued("present", "grant")
    k = bisect_left(row, act.honour.last, key=attrgetter("first"))
    for cue in row[k : k + _ROW]:
        agent = view.before(cue.first, "Person", "Post", "Organisation")
        if agent is not None and agent.label == "Organisation" and not _does_so(view, act, agent):
            agent = None  # "…; 40 cá nhân được Bộ X tặng Kỷ niệm chương": another one
        if agent is not None and agent.first >= act.honour.last and cue.first - agent.last <= 1 and _agent(view, agent):
            if cue.name == "grant" and "do" not in view.gap(act.honour.last, act.honour.last + 2):
                return  # "…, 4 lần được Thủ tướng tặng Cờ thi đua": another one
            by = piece.kind.by if isinstance(piece, HonourRef) else None
            grants = agent.draft.name == by or (cue.name == "grant" and by is None and agent.label != "Person")
            grants = grants or _foreign_head(view, agent) or (by is None and agent.label == "Organisation")
            yield part(view, act, agent, "GRANTED" if grants else "PRESENTED", "handed-over-by")
            return


def _does_so(view: View, act: Act, body: Item) -> bool:
    """ "… nhận Kỷ niệm chương X do Bộ Y trao tặng"."""
    said = view.gap(act.honour.last, body.first)
    return (
        said[-1:] == ["do"]
        and ";" not in said
        and not any(act.honour.last <= h.first < body.first for h in view.of("Honour"))
    )


def handed(view: View, act: Act) -> Iterator[Statement]:
    """ "Ông A trao Quyết định của Chủ tịch nước tặng Huân chương …": who hands over the decision does so the honour."""
    if act.cue is None or act.cue.name != "grant":
        return
    for cue in view.cued("present"):
        if _names_decision(view, cue.last) and cue.last <= act.cue.first:
            agent = _agent_before(view, cue)
            if agent is not None and agent.label != "Organisation":
                yield part(view, act, agent, "PRESENTED", "hands-decision")
            return


def _hands_decision(view: View, cue: Cue) -> bool:
    """ "Ông A đã trao quyết định tặng Huân chương …": he hands over what others decided."""
    decision = _names_decision(view, cue.first)
    return decision and any(given.last == cue.first for given in view.cued("present"))


def _names_decision(view: View, at: int) -> bool:
    return " ".join(view.gap(at, at + 2)) in view.scan.lexicon.words.decision


def _hands(view: View, act: Act, agent: Item, *, owned: bool) -> bool:
    """Does somebody hand over what another grants: whoever owns it, or the head of state?"""
    piece, cue = act.honour.piece, act.cue
    by = piece.kind.by if isinstance(piece, HonourRef) else None
    if agent.label == "Organisation" or cue is None:
        return owned and cue is not None and cue.name == "present"  # "được UBND tỉnh trao Bằng khen của Thủ tướng"
    handed = cue.name == "present" and (by is not None or view.scan.low(cue.last - 1) != "tặng")
    decides = cue.name == "grant" and agent.label == "Post"  # "được Thủ tướng tặng Cờ thi đua của Chính phủ"
    return (owned and not decides) or (handed and agent.draft.name != by)


def _active(view: View, act: Act, agent: Item, *, owned: bool) -> Iterator[Statement]:
    """The subject of the verb; who acts by another's mandate hands over what the other grants."""
    assert act.cue is not None
    mandate = next((c for c in reversed(view.cued("mandate")) if c.last <= agent.first), None)
    grantor = view.after(mandate.last, "Post", "Organisation", "Person") if mandate is not None else None
    if mandate is not None and grantor is not None and "," in view.gap(mandate.last, grantor.first):
        grantor = None  # "Thay mặt Nhà nước, bà A trao …": she hands it over herself
    if mandate is not None and grantor is not None and grantor.first - mandate.last <= 3:
        piece = act.honour.piece
        by = piece.kind.by if isinstance(piece, HonourRef) else None
        if not owned and by in (None, grantor.draft.name):  # not "thay mặt Chính phủ … trao Huân chương"
            yield part(view, act, grantor, "GRANTED", "by-mandate")
        named = agent.first == grantor.last  # "thay mặt Chủ tịch nước A trao …": A is whom the other stands for
        behind_it = agent.first > grantor.first and not named
        holder = agent if behind_it else view.before(mandate.first, "Person", "Post")
        if holder is not None:
            yield part(view, act, holder, "PRESENTED", "by-mandate")
        return
    decided = _names_decision(view, act.cue.first - 2)
    if agent.label != "Organisation" and _hands_decision(view, act.cue):
        return
    brings = owned and _brings(view, act, agent)
    if owned and (agent.label != "Person" or decided) and not brings:
        return  # "ông A ký Quyết định tặng Cờ thi đua của B": B's
    decides = decided and _office_is(view, act, agent)  # "Chủ tịch nước A ký quyết định trao …"
    predicate = "PRESENTED" if brings or (_presents(view, act, agent) and not decides) else "GRANTED"
    for giver in joint(view, agent) if agent.label == "Person" else side_by_side(view, agent):
        yield part(view, act, giver, predicate, f"verb-of-{act.cue.name}")


def _brings(view: View, act: Act, agent: Item) -> bool:
    """ "Liên đoàn A đã trao Kỷ niệm chương của Tổng Liên đoàn B cho …": a body that hands over another's."""
    piece = act.honour.piece
    owner = piece.of if isinstance(piece, HonourRef) else None
    whose = next((i for i in view.items if i.piece is owner), None) if owner is not None else None
    trades = act.cue is not None and act.cue.name == "present" and agent.label == "Organisation"
    return trades and whose is not None and whose.label == "Organisation" and not _own(whose, agent)


def _office_is(view: View, act: Act, agent: Item) -> bool:
    """Does somebody hold the office that confers such an honour, where one alone does?"""
    piece = act.honour.piece
    by = piece.kind.by if isinstance(piece, HonourRef) else None
    office = next((p for p in view.of("Post") if p.last in (agent.first, agent.last)), None)
    return by is None or (office is not None and office.draft.name == by)


def _own(whose: Item, agent: Item) -> bool:
    """Is a body the other one, or an organ of it?"""
    return whose.draft is agent.draft or whose.draft.name.endswith(agent.draft.name)


def _presents(view: View, act: Act, agent: Item) -> bool:
    """Does the subject only hand over what the state confers, or what the verb says is handed over?"""
    piece, cue = act.honour.piece, act.cue
    by = piece.kind.by if isinstance(piece, HonourRef) else None
    office = next((p for p in view.of("Post") if p.last in (agent.first, agent.last)), None)
    if agent.label == "Organisation":
        local = agent.org is not None and agent.org.root.territory is not None
        return by is not None and (local or (cue is not None and cue.name == "present"))
    if office is not None and isinstance(office.piece, Post) and is_abroad(office.piece):
        return not _foreign_head(view, office)
    state = by is not None and (office is None or office.draft.name != by)  # of an order nobody else disposes
    return state or (cue is not None and cue.name == "present")


def _foreign_head(view: View, office: Item) -> bool:
    """ "Chủ tịch nước Lào trao tặng Huân chương …": who grants the orders of another country."""
    abroad = isinstance(office.piece, Post) and is_abroad(office.piece)
    return abroad and office.draft.name.lower().startswith(tuple(view.scan.lexicon.words.heads_of_state))


def owner(view: View, honour: Item, award: Draft) -> Iterator[Statement]:
    """ "Bằng khen của Thủ tướng Chính phủ": the grantor stands in the name, or behind it."""
    piece, grantor = honour.piece, of_state(view, honour)
    if isinstance(piece, HonourRef) and piece.of is not None:
        grantor = next((i for i in view.items if i.piece is piece.of), None)
    if grantor is not None:
        yield Statement("GRANTED", grantor.draft, award, view.evidence(honour, grantor), "grantor-in-name")


def _agent(view: View, item: Item) -> bool:
    """ "được Chủ tịch nước tặng", "do Phó Chủ tịch nước A trao": who stands after "được" gives."""
    first = min((p.first for p in view.of("Post") if p.last == item.first), default=item.first)
    return not view.scan.lexicon.words.before_givers.isdisjoint(view.gap(max(view.first, first - 1), first))
