"""Founding: which body set up which."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.grammar.pieces import Body
from ingest.join import Item
from ingest.join.entities import Draft
from ingest.lexicon.successions import successions as table
from ingest.relate.belonging import said_to_belong, standing
from ingest.relate.bodies.bodyrows import of_whole
from ingest.relate.bodies.bycouncil import by_council
from ingest.relate.bodies.cutnames import cut
from ingest.relate.bodies.decisions import announced, by_decision, decided_before, only_times
from ingest.relate.bodies.firstnames import name_at
from ingest.relate.bodies.foundingdays import founded, founded_by
from ingest.relate.needs import needs
from ingest.relate.negated import negated
from ingest.relate.ownorders import own_issuer
from ingest.relate.personnel.decidedwhen import since, told_on
from ingest.relate.statement import Cue, Statement
from ingest.relate.view import View

_ACTORS = ("Organisation", "Post")
_UNITS = ("Đại đội", "Tiểu đoàn", "Trung đoàn", "Lữ đoàn", "Sư đoàn", "Đại đoàn", "Quân đoàn")
_FIRM = ["công", "ty", "mẹ"]
_BEFORE_MARK = 4
# Behind the verb so many words stand at most before the number of a list, and before the list.
_COUNTED, _LIST = 6, 14
# "2 ban của", "các cơ quan chuyên môn thuộc": so many words before whose they are, and what opens their list.
_KIND = range(2, 7)
_OPENED = (["gồm"], ["gồm", ":"], [":"], ["là"], ["là", ":"], ["("], ["bao", "gồm"], ["bao", "gồm", ":"])
# Behind these a list may be parted by semicolons: "thành lập 3 phòng, gồm: A; B; C".
_LISTING = (":", "gồm")
_LED = 2  # "được quyết định thành lập"
_REACH = 25  # tokens within which a sentence still speaks of the same act


@needs("Organisation", "establish")
def acts(view: View) -> Iterator[Statement]:
    """ESTABLISHED, and the day of founding, which may be told without a founder."""
    last: tuple[Item, int] | None = None
    for cue in view.cued("establish"):
        if negated(view, cue) or mooted(view, cue):
            continue
        pair = _passive(view, cue) or _gone_on(view, cue, last) or _active(view, cue) or _by_nobody(view, cue)
        row = _row(view, cue, pair[1]) if pair is not None else []
        row = [body for body in row if pair is not None and not cut(view, body) and not _elsewhere(pair[0], body)]
        if pair is None:
            issuer = own_issuer(view, cue.first)
            yield from _ordered(view, cue, issuer) if issuer is not None else _by_council(view, cue)
            yield from founded(view, cue)
        elif row:
            last = pair[0], row[-1].last
            yield from (_act(view, cue, pair[0].draft, pair[0], b) for b in row if pair[0].draft is not b.draft)
            yield from (told for body in row for told in founded_by(view, cue, body, row[-1].last))


def _elsewhere(actor: Item, body: Item) -> bool:
    """ "Chi cục Thú y được thành lập theo Quyết định … của UBND tỉnh A": no short form for the one of province B."""
    short = isinstance(body.piece, Body) and not body.piece.complete
    places = [one.org.root.territory for one in (actor, body) if one.org is not None]
    told = [place for place in places if place is not None]
    return short and len(told) > 1 and not (told[0].key.endswith(told[1].key) or told[1].key.endswith(told[0].key))


def mooted(view: View, cue: Cue) -> bool:
    """ "A lập Đề án thành lập B", "phương án thành lập C": what is only thought of."""
    return " ".join(view.gap(max(cue.first - 2, view.first), cue.first)) in view.scan.lexicon.words.drafted


def _gone_on(view: View, cue: Cue, last: tuple[Item, int] | None) -> tuple[Item, Item] | None:
    """ "A thành lập B, sau đó thành lập thêm C": the same one goes on."""
    target = _target(view, cue)
    if last is None or target is None or last[1] > cue.first:
        return None
    words = view.scan.lexicon.words
    said = view.gap(last[1], cue.first)
    return (last[0], target) if set(said) <= words.going_on | words.done else None


def _ordered(view: View, cue: Cue, issuer: Draft) -> Iterator[Statement]:
    """ "Điều 1. Thành lập B": whoever issues the document does it, by the document."""
    yield from (_act(view, cue, issuer, body) for body in founded_row(view, cue) if issuer is not body.draft)


def _by_council(view: View, cue: Cue) -> Iterator[Statement]:
    """ "Kỳ họp thông qua Nghị quyết thành lập B và C": the council whose session it is."""
    row = founded_row(view, cue)
    council = by_council(view, cue, row[0]) if row else None
    if council is not None:
        yield from (_act(view, cue, council, body) for body in row)


def founded_row(view: View, cue: Cue) -> list[Item]:
    """What the verb says is founded, one or several."""
    target = _target(view, cue)
    return _row(view, cue, target) if target is not None else []


def _row(view: View, cue: Cue, first: Item) -> list[Item]:
    """ "thành lập A, B và C", "thành lập 3 phòng, gồm: A; B; C": the body after the verb and those beside it."""
    found, words = [first], view.scan.lexicon.words
    if is_member(view, cue, first):
        return []
    parting = words.beside_bodies | {";"} if view.scan.low(first.first - 1) in _LISTING else words.beside_bodies
    for body in view.of("Organisation") if first.first >= cue.last else []:
        if body.first <= found[-1].last:
            continue  # "thành lập Trường A Bộ B": of the same name
        if not parting.issuperset(view.gap(found[-1].last, body.first)):
            break
        found.append(body)
    return found


def is_member(view: View, cue: Cue, body: Item) -> bool:
    """ "thành lập 3 đoàn kiểm tra, gồm: Sở A; Sở B", "… các tổ công tác:": does a body sit in what is founded?"""
    words, said = view.scan.lexicon.words, view.gap(cue.last, cue.last + _LIST)
    if body.first < cue.last or not said or not (said[0].isdigit() or said[0] in words.some_heads):
        return False
    counted = f"{' '.join(said[1:])} "
    kind = next((kind for kind in words.committees if counted.startswith(f"{kind} ")), None)
    return kind is not None and not body.draft.name.lower().startswith(kind)


def _act(view: View, cue: Cue, by: Draft, *ends: Item) -> Statement:
    """What is founded stands last of the ends that the sentence names."""
    date = told_on(view, cue, since(view, ends[-1].last))
    dated = (("date", date),) if date else ()
    span = view.evidence(cue, *ends)
    return Statement("ESTABLISHED", by, ends[-1].draft, span, "verb-of-establish", qualifiers=dated)


def _active(view: View, cue: Cue) -> tuple[Item, Item] | None:
    """ "A thành lập B", "Quyết định của A về việc thành lập B"."""
    named, target = _actor(view, cue), _target(view, cue)
    if named is None or target is None or (_unit(named) and _unit(target)):
        return None  # of Trung đoàn A and B a Sư đoàn is made up
    if announced(view, named, cue) and (issued := by_decision(view, cue, target)) is not None:
        return issued
    actor = founder(view, cue)
    return (actor, target) if actor is not None else None


def _by_nobody(view: View, cue: Cue) -> tuple[Item, Item] | None:
    """ "Ngày 6/3/2007, thành lập B theo Quyết định số 5 của A": nothing but a time stands before the verb."""
    target = _target(view, cue) if only_times(view, view.gap(view.first, cue.first)) else None
    return by_decision(view, cue, target) if target is not None else None


def founder(view: View, cue: Cue) -> Item | None:
    """Who stands before the verb and founds what is named behind it."""
    actor = _actor(view, cue)
    if actor is None or view.scan.low(cue.first - 1) == ";" or view.gap(actor.last, cue.first) in ([","], ["và"]):
        return None  # "A quyết định giải thể B và thành lập C": not by B
    if any(actor.last <= c.first < cue.first for c in view.cued("present")):
        return None  # "lãnh đạo Hội X trao quyết định thành lập B": who hands it over founds nothing
    decided = _decided(view, cue)
    noun = _noun(view, cue) and cue.first != actor.last  # "Thành ủy thành lập …"
    far = cue.first - _past_bracket(view, actor) > (_REACH if decided else 6)
    return None if far or (noun and not decided) else actor


def _actor(view: View, cue: Cue) -> Item | None:
    """Who is named before the verb, and not what he changes: "A tách B thành lập C"; nor what stands in brackets."""
    actor = view.before(cue.first, *_ACTORS)
    if actor is not None and view.scan.low(actor.last) == ")" and actor.last < cue.first:
        outer = next((at for at in range(actor.first, view.first, -1) if view.scan.low(at) == "("), actor.last)
        actor = view.before(outer, *_ACTORS)  # "Bộ trưởng Bộ A (nay là Bộ B) ký Quyết định thành lập C"
    if actor is None or not (changes := view.cued(*table().cues)):
        return actor
    first = _first_changed(view, actor)
    verb = next((c for c in changes if 0 <= first.first - c.last <= 1), None)
    return view.before(verb.first, *_ACTORS) if verb is not None else actor


def _first_changed(view: View, body: Item) -> Item:
    """ "Hợp nhất A và B với C để thành lập D": of a row that ends with a body the first one."""
    joined = view.scan.lexicon.words.listing_joins
    for other in reversed([i for i in view.of("Organisation") if i.last <= body.first]):
        if not joined.issuperset(view.gap(other.last, body.first)):
            break
        body = other
    return body


def _unit(body: Item) -> bool:
    """A unit of the army that is named by its number."""
    return body.org is not None and body.office is None and body.org.head.name in _UNITS


def _past_bracket(view: View, actor: Item) -> int:
    """Where what is said of an actor begins: behind "(nay là Bộ B)"."""
    if view.scan.low(actor.last) != "(":
        return actor.end
    return next((at + 1 for at in range(actor.last, view.last) if view.scan.low(at) == ")"), actor.end)


def _passive(view: View, cue: Cue) -> tuple[Item, Item] | None:
    """ "B được A thành lập", "B do A thành lập", "B được thành lập theo Quyết định số 5 của A"."""
    mark = next((at for at in range(cue.first - 1, max(view.first, cue.first - _REACH), -1) if _by(view, at)), None)
    if mark is None:
        return _unmarked(view, cue)
    target = _told_of(view, mark) or name_at(view, cue, standing(view))
    if target is None:
        return None
    between = [i for i in view.of(*_ACTORS) if mark < i.first and i.last <= cue.first]
    if between and cue.first - between[-1].last <= 3:
        return between[-1], target
    if cue.first - mark > _LED:
        return None
    return by_decision(view, cue, target) or decided_before(view, cue, target)


def _unmarked(view: View, cue: Cue) -> tuple[Item, Item] | None:
    """ "B thành lập ngày 5/6/1990 theo Quyết định số 5 của A": the passive without its mark."""
    target = next((i for i in view.of("Organisation") if i.last == cue.first), None)
    return by_decision(view, cue, target) if target is not None else None


def _told_of(view: View, mark: int) -> Item | None:
    """Who stands before "được"; or of "A là đơn vị trực thuộc B, được thành lập …" what the sentence is about."""
    nearest, bodies = view.before(mark, "Organisation"), view.of("Organisation")
    of_two = nearest is not None and nearest is not bodies[0] and _forerunner(view, nearest)
    if nearest is None or mark - nearest.last > _BEFORE_MARK or of_two:
        return None
    if view.scan.low(nearest.first - 1) in view.scan.lexicon.words.owned_by and view.scan.low(mark - 1) != ",":
        part = view.before(nearest.first, "Organisation")  # "A thuộc B được thành lập": not the whole
        beside = part is not None and (part.last == nearest.first - 1 or said_to_belong(view, part, nearest))
        return part if beside else None
    nearest = of_whole(view, nearest, bodies)
    subject = bodies[0] if bodies else nearest
    opens = subject.first - view.first <= 1 and view.scan.low(subject.last) == "là"
    return subject if opens and view.scan.low(mark - 1) == "," else nearest


def _forerunner(view: View, body: Item) -> bool:
    """ "A, tiền thân là B, được thành lập …": which of both, the words do not say."""
    return " ".join(view.gap(body.first - 3, body.first)) in view.scan.lexicon.words.forerunner_is


def _by(view: View, at: int) -> bool:
    return view.scan.low(at) in view.scan.lexicon.words.passive


def _target(view: View, cue: Cue) -> Item | None:
    """What is founded: named right after the verb."""
    target = view.after(cue.last, "Organisation")
    if target is None or _of_whichever(view, target):
        return None
    gap = view.gap(cue.last, target.first)
    if (first := _behind_owner(view, target, gap)) is not None:
        return first
    if gap[:3] == _FIRM and gap[3:] in (["-"], ["–"]):
        return target  # "Thành lập Công ty mẹ - Tổng công ty X"
    if _listed(gap, view.scan.lexicon.words.some_heads):
        return target
    named = any(view.scan.cap(at) for at in range(cue.last, target.first))  # "thành lập Phân hiệu Trường X"
    return target if len(gap) <= 2 and gap != ["của"] and not named else None


def _listed(gap: list[str], numbers: frozenset[str]) -> bool:
    """ "thành lập 3 chi bộ trực thuộc (A, B và C)", "thành lập, chỉ định nhân sự của 4 đảng bộ: A, B, C và D": a
    number, and what opens their list."""
    counted = next((k for k, word in enumerate(gap) if word.isdigit() or word in numbers), _LIST)
    return gap[-1:] in (["("], [":"], ["gồm"]) and counted <= _COUNTED and len(gap) <= _LIST


def _behind_owner(view: View, owner: Item, gap: list[str]) -> Item | None:
    """ "thành lập 2 ban của X, gồm: A và B", "thành lập các Ban X khóa II là A, B": the first of the list behind whose
    they are."""
    several = gap[:1] and (gap[0].isdigit() or gap[0] in view.scan.lexicon.words.some_heads)
    if not several or len(gap) not in _KIND:
        return None
    first = view.after(owner.end, "Organisation")
    opened = view.gap(owner.end, first.first) if first is not None else []
    return first if [word for word in opened if word != ","] in _OPENED else None


def _of_whichever(view: View, body: Item) -> bool:
    """ "… quyết định thành lập Ban Tổ chức lễ tang, gồm 15 thành viên": what the rules say of every funeral."""
    rites = tuple(view.scan.lexicon.words.rites)
    return body.org is not None and not body.org.known and body.org.title.lower().endswith(rites)


def _decided(view: View, cue: Cue) -> bool:
    """ "Quyết định … về việc thành lập", "Quyết định số 5 thành lập": the noun of a decision tells the act."""
    if view.gap(cue.first - 2, cue.first) == ["về", "việc"]:
        return any(i.last <= cue.first for i in view.of("Directive"))
    thereby = view.scan.lexicon.words.thereby
    return any(set(view.gap(i.last, cue.first)) <= thereby for i in view.of("Directive") if i.last <= cue.first)


def _noun(view: View, cue: Cue) -> bool:
    """ "ngày thành lập", "sau khi thành lập": a noun, no act."""
    return view.scan.low(cue.first - 1) in view.scan.lexicon.words.act_as_noun
