"""Whom a verb of holding, appointing or dismissing is about."""

from __future__ import annotations

from ingest.grammar.pieces import PersonName, Post, Pronoun
from ingest.grammar.rows import unbracketed
from ingest.join import Item
from ingest.relate.offices.aides import serves
from ingest.relate.statement import Cue
from ingest.relate.view import View

FAR = 60
"""So many words stand at most between a verb and whom or what it is about."""
# "được cha ruột của mình là ông A bổ nhiệm": so far before the one who appoints stands whom it is about.
_KIN = 9
# So many words before a verb its subject begins ("các đồng chí").
_PLURAL = 3
# What tells of an office that somebody has or had.
_HELD = ("past", "hold")
# So many digits has a year.
_YEAR = 4


def concerned(view: View, cue: Cue) -> Item | None:
    """Whom it is about: the person named last before the verb, else (passive, headline) none."""
    person = _not_served(view, _not_replaced(view, _not_aided(view, view.before(cue.first, "Person")), cue))
    said = (_opening_pronoun(view) or _acting_pronoun(view, cue)) if person is None and cue.name in _HELD else None
    if said is not None:
        return _called(view, said)
    if person is None and cue.name in _HELD and _step(view, cue):
        return view.person
    if person is None or cue.first - person.last > FAR or _unclear(view, person.last, cue.first):
        return None
    if view.scan.lexicon.words.every & set(view.gap(max(person.last, cue.first - _PLURAL), cue.first - 1)):
        return None  # "A, như các đồng chí nguyên là Ủy viên X": those are others
    if (acted_on := _acted_on(view, person, cue)) is not None:
        return acted_on[0] if acted_on else None
    between = view.gap(person.last, cue.first)
    goes_on = cue.name == "past" or _next_office(view, person, cue) or _list_of_posts(view, person, cue)
    return person if goes_on or ";" not in between else None


def _next_office(view: View, person: Item, cue: Cue) -> bool:
    """ "bầu ông A vào Ban Thường vụ Hội; giữ chức vụ P", "điều động ông A …; chỉ định tham gia Ban Chấp hành và giữ
    chức vụ P", "ông A được thôi giữ chức Q; điều động, phân công giữ chức P": the next that the same decision gives."""
    if " ".join(view.gap(cue.first, min(cue.last, cue.first + 2))) not in view.scan.lexicon.words.in_decisions:
        return False
    row = (at + 1 for at in range(cue.first - 1, person.last, -1) if view.scan.low(at) == ";")
    opening = next(row, None)
    if opening is None:
        return False
    if any(c.first == opening for c in view.cued("appoint")):
        return True
    decided = any(c.last <= person.first for c in view.cued("appoint"))
    return decided and (opening == cue.first or view.scan.low(opening) in view.scan.lexicon.words.so_that)


def _not_aided(view: View, person: Item | None) -> Item | None:
    """ "ông A, phái viên tư vấn cho Thủ tướng, giữ chức P": A, and not whoever an office between means."""
    if person is None or isinstance(person.piece, PersonName):
        return person
    if view.scan.low(person.first - 1) not in view.scan.lexicon.words.for_whom:
        return person
    return view.before(person.first, "Person") or person


def _not_served(view: View, person: Item | None) -> Item | None:
    """ "A, Trợ lý Đại tướng B, P, giữ chức Q": A, and not the one whom A serves."""
    earlier = view.before(person.first, "Person") if person is not None else None
    return earlier if earlier is not None and person is not None and serves(view, person) else person


def _not_replaced(view: View, person: Item | None, cue: Cue) -> Item | None:
    """ "A, P, thay ông B (đã nghỉ hưu) giữ chức Q": A, and not the one whose place A takes; "thay ông B được điều
    động làm R" tells of B, and so does what stands in brackets."""
    if person is None or unbracketed(view.gap(person.last, cue.first)) not in ([], [","]):
        return person
    words = view.scan.lexicon.words.instead
    begun = (at for at in (person.first - 2, person.first - 1) if " ".join(view.gap(at, person.first)) in words)
    at = next(begun, None)
    taker = view.before(at, "Person") if at is not None and at > view.first else None
    return taker or person


def _acted_on(view: View, agent: Item, cue: Cue) -> list[Item] | None:
    """ "A được bà B, Chủ tịch UBND tỉnh X, ký quyết định bổ nhiệm làm P": A, or nobody if A is no full name; None where
    it is no passive."""
    verb = next((c for c in view.cued("appoint") if agent.last <= c.first <= cue.first), None)
    earlier = view.before(agent.first, "Person")
    before = view.untitled(earlier.last if earlier is not None else view.first, agent.first)[-_KIN:]
    decided = earlier is not None and any(
        earlier.last <= c.first < agent.first for c in view.cued("appoint", "hold", "dismiss")
    )
    if verb is None or decided or "được" not in before or {",", ";"} & set(before[before.index("được") :]):
        return None
    return [earlier] if earlier is not None else []


def _unclear(view: View, left: int, right: int) -> bool:
    """ "Ông A tiễn ông B, và nay ông giữ chức P": does "ông" stand there of whom nobody can tell whom it means?"""
    if view.first not in view.joined.unclear:
        return False
    meant = {item.first for item in view.of("Person")}
    return any(isinstance(p, Pronoun) and p.first not in meant for p in view.pieces(left, right))


def _called(view: View, said: str) -> Item | None:
    """The one who was spoken of before, if "ông" or "bà" can mean him or her."""
    woman = view.joined.women.get(view.person.draft.key) if view.person is not None else None
    words = view.scan.lexicon.words
    others = words.calls_men if woman else words.calls_women
    return None if woman is not None and said in others else view.person


def _opening_pronoun(view: View) -> str | None:
    """ "Đồng chí đã trải qua …", "Ông từng là …": the one who was spoken of before."""
    words = view.gap(view.first, min(view.first + 3, view.last))
    return next((said for size in (1, 2) if (said := " ".join(words[:size])) in view.scan.lexicon.words.told_of), None)


def _acting_pronoun(view: View, cue: Cue) -> str | None:
    """ "Năm 1938, đồng chí trở thành …", "Sau đó ông về làm …": a pronoun right before the verb; not "hai đồng chí"."""
    closed = view.scan.lexicon.words
    words = view.gap(max(view.first, cue.first - 4), cue.first)
    while words and words[-1] in closed.led_up:
        words.pop()
    size = next((n for n in (1, 2) if " ".join(words[-n:]) in closed.told_of), 0)
    counted = words[-size - 1 : -size] if size else []
    told = size > 0 and not any(word in closed.plurals or word.isdigit() for word in counted)
    return " ".join(words[-size:]) if told else None


def _step(view: View, cue: Cue) -> bool:
    """ "Năm 1970, làm Bí thư Tỉnh ủy X", "Sau đó được cử giữ chức P": a step of a life that names nobody again."""
    words = view.scan.lexicon.words
    if view.scan.low(view.first) not in words.career_openers or view.of("Person"):
        return False
    said = view.gap(view.first, cue.first)
    if not said or (said[0] == "từ" and said[-1][0].isdigit()):
        return False  # "Từ tháng 5-2011 là P": a stage of a career, which has its begin
    timed = " ".join(said[:2]) in words.afterwards or any(len(word) == _YEAR and word.isdigit() for word in said)
    return (timed or bool(view.dates)) and all(word in words.steps or word[0].isdigit() for word in said)


def _list_of_posts(view: View, person: Item, cue: Cue) -> bool:
    return all(isinstance(i.piece, Post) for i in view.items if person.last <= i.first < cue.first)
