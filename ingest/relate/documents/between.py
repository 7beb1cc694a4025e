"""What formal documents do to each other: implement, amend, replace, accompany, rest on."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.grammar.pieces import DirectiveRef
from ingest.join import Item
from ingest.relate.documents.bases import is_about, issued_after, made_on
from ingest.relate.documents.bills import to_be_passed
from ingest.relate.documents.rows import alike, coordinated, documents_between, later, reopened, row
from ingest.relate.needs import needs
from ingest.relate.negated import negated
from ingest.relate.statement import Cue, Statement
from ingest.relate.view import View

_PREDICATES = {
    "implement": "IMPLEMENTS",
    "amend": "AMENDS",
    "replace": "REPLACES",
    "accompany": "ACCOMPANIES",
    "lapse": "REPLACES",
}
_NEAR, _OWN_NEAR, _BESIDE = 12, 40, 3
# What a document does, of which the word is also that for a type: "Thông tư A hướng dẫn bảo hiểm y tế, thay thế …".
_PUTS = ["ban", "hành"]
_IN_FORCE = ["có", "hiệu", "lực"]


@needs("Directive")
def between(view: View) -> Iterator[Statement]:
    """IMPLEMENTS, AMENDS, REPLACES, ACCOMPANIES of two documents of one sentence; BASED_ON before a verb of issuing."""
    for cue in view.cued(*_PREDICATES):
        if negated(view, cue) and cue.name != "lapse":
            continue
        if cue.name == "lapse":
            yield from _lapsed(view, cue)
        else:
            yield from _acts_on(view, cue)
    yield from issued_after(view)
    yield from _carrying(view)
    yield from made_on(view)


def _carrying(view: View) -> Iterator[Statement]:
    """ "Quyết định A của Thủ tướng ban hành Quy chế B": A carries the rules that it puts in force."""
    for cue in view.cued("issue"):
        carrier, rules = view.before(cue.first, "Directive"), view.after(cue.last, "Directive")
        if carrier is None or rules is None or view.gap(cue.first, cue.last) != _PUTS or rules.first > cue.last + 1:
            continue
        known = any(name == "title" for name, _ in rules.draft.fields) and rules.draft is not carrier.draft
        if known and carrier.end == cue.first and not negated(view, cue):
            yield _relation(view, "ACCOMPANIES", rules, carrier)


def predicate(view: View, cue: Cue, target: Item) -> str:
    """What a cue says of a document: who repeals only some articles amends."""
    name = _PREDICATES[cue.name]
    words = view.gap(cue.last, target.first)
    return "AMENDS" if name == "REPLACES" and view.scan.lexicon.words.document_parts & set(words) else name


def _acts_on(view: View, cue: Cue) -> Iterator[Statement]:
    """ "A sửa đổi, bổ sung B, C"; passive "B được thay thế bằng A"."""
    target = _target(view, cue)
    if target is None or _of_others(view, cue, target):
        return
    actor = _carried(view, target) if cue.name == "accompany" else None
    actor = actor or _actor(view, cue)
    if actor is None or to_be_passed(view, actor):
        return
    kind = predicate(view, cue, target)
    actor = _patient(view, cue, actor, target) if kind == "REPLACES" else actor
    if _passive(view, cue, target):
        actor = _patient(view, cue, actor, target)
        yield from (_relation(view, kind, item, actor) for item in row(view, target) if item.draft is not actor.draft)
        return
    if cue.name == "accompany" and _carries(actor, target):
        yield _relation(view, kind, target, actor)
        return
    if view.gap(cue.last, target.first)[-1:] == ["theo"]:
        return  # "A điều chỉnh quy hoạch theo B": B is what it goes by
    yield from _each(view, cue, kind, actor, target)


def _target(view: View, cue: Cue) -> Item | None:
    """What a verb acts on."""
    target = view.after(cue.last, "Directive")
    if target is None or (target.first - cue.last <= _NEAR and _next_to(view, cue, target)):
        return target
    return _besides_unnamed(view, cue, target) if cue.name == "amend" else None


def _patient(view: View, cue: Cue, nearest: Item, by: Item) -> Item:
    """ "Thông tư A hướng dẫn Nghị định B được sửa đổi bởi Thông tư C": what a circular amends is the circular."""
    if cue.name == "implement" or alike(nearest, by):
        return nearest
    akin = [i for i in view.of("Directive") if i.last <= nearest.first and alike(i, by)]
    return akin[-1] if akin else nearest


def _besides_unnamed(view: View, cue: Cue, law: Item) -> Item | None:
    """ "sửa đổi các Nghị định hướng dẫn Luật A và Nghị định B": B is amended besides them."""
    table, low = view.scan.lexicon.directives, view.scan.tokens.low
    unnamed = next((h for at in range(cue.last, law.first) if (h := table.longest(low, at, law.first))), None)
    several = unnamed is not None and low[unnamed[1] - len(unnamed[0].name.split()) - 1] == "các"
    if unnamed is None or not several or {";", "."} & set(view.gap(cue.last, law.first)):
        return None
    other = next((i for i in view.of("Directive") if i.first >= law.end), None)
    if other is None or view.gap(law.end, other.first) != ["và"] or not isinstance(other.piece, DirectiveRef):
        return None
    return other if other.piece.kind is unnamed[0] else None


def _of_others(view: View, cue: Cue, target: Item) -> bool:
    """Does it tell of no document: "phải thực hiện theo Luật A", "thực hiện B gắn với thực hiện Luật A" (what somebody
    does), "Luật A (đã sửa đổi, bổ sung) và Luật B" (what was done to A), "cụ thể hóa Nghị quyết của Quốc hội"?"""
    if cue.name == "implement":
        return view.scan.low(cue.last) == "theo" or view.scan.low(cue.first - 1) == "với" or _any(target)
    return view.gap(cue.first - 2, cue.first) == ["(", "đã"]


def _any(target: Item) -> bool:
    """Is nothing told of a document but who issues such?"""
    ref = target.piece
    return isinstance(ref, DirectiveRef) and bool(ref.issuer) and not (ref.number or ref.title or ref.event or ref.date)


def _each(view: View, cue: Cue, kind: str, actor: Item, target: Item) -> Iterator[Statement]:
    """What is said of every document of a row, by each of those that implement it side by side."""
    for other in row(view, target) if cue.name != "accompany" else [target]:
        if other is not target and (later(other, actor) or (cue.name == "implement" and not alike(target, other))):
            return  # "Thông tư A (2006) sửa đổi Thông tư B (2002) và Thông tư C (2007)": C is no older one
        if other is not target and is_about(view, cue) and reopened(view, other):
            return  # "Quyết định A về việc sửa đổi Quyết định B; Quyết định C": C stands beside A
        for one in _side_by_side(view, actor) if kind == "IMPLEMENTS" else [actor]:
            if other.draft is not one.draft:
                yield _relation(view, kind, one, other)


def _side_by_side(view: View, last: Item) -> list[Item]:
    """ "Nghị định A và Nghị định B của Chính phủ hướng dẫn thi hành Luật C": those of a kind in a row that ends so."""
    found = [last]
    for item in reversed(view.of("Directive")):
        if item.end > found[0].first:
            continue
        if not alike(item, last) or not coordinated(view, item, found[0]):
            break
        found.insert(0, item)
    return found


def _next_to(view: View, cue: Cue, target: Item) -> bool:
    """Is the document what the verb is about: no end of a clause, other document or other such verb between them?"""
    gap, words = view.gap(cue.last, target.first), view.scan.lexicon.words
    if gap[-1:] in (["và"], [","]) and not set(gap) <= words.document_joints | words.document_parts:
        return False  # "sửa đổi đường biên giới và Nghị quyết B": what is amended stands before "và"
    if gap[-1:] == [":"] and gap[-2:-1] in (["sau"], ["đây"]) and not {";", "."} & set(gap):
        return True  # "bãi bỏ các văn bản sau: Quyết định A; Chỉ thị B"
    if {";", "."} & set(gap) or any(cue.last <= c.first < target.first for c in view.cued(*_PREDICATES)):
        return False
    return not documents_between(view, cue.last, target.first)


def _carried(view: View, target: Item) -> Item | None:
    """ "Ban hành kèm theo Quyết định này Quy chế …": what stands right after the document that carries it."""
    if not (isinstance(target.piece, DirectiveRef) and target.piece.own):
        return None
    after = view.after(target.last, "Directive")
    return after if after is not None and after.first - target.last <= _BESIDE else None


def _carries(actor: Item, target: Item) -> bool:
    """ "Quyết định số 7 ban hành kèm theo Quy chế …": what has no number of its own goes with what has one."""
    pieces = [i.piece for i in (actor, target)]
    own, other = (isinstance(p, DirectiveRef) and p.number is not None for p in pieces)
    return own and not other and not any(isinstance(p, DirectiveRef) and p.own for p in pieces)


def _relation(view: View, kind: str, source: Item, target: Item) -> Statement:
    return Statement(kind, source.draft, target.draft, view.evidence(source, target), f"{kind.lower()}-between")


def _actor(view: View, cue: Cue) -> Item | None:
    """The document that does it: the nearest before the verb, else the one that calls itself "này"."""
    nearest = _outside(view, view.before(cue.first, "Directive"), cue)
    if nearest is not None and _reaches(view, nearest, cue, _NEAR):
        earlier = [c for c in view.cued("amend", "replace") if 0 <= nearest.first - c.last <= _NEAR]
        gap = view.gap(nearest.end, cue.first)
        if cue.name == "implement" and not view.scan.lexicon.words.of_carrying_out.isdisjoint(gap[-1:]):
            return None
        goes_on = earlier and gap and set(gap) <= view.scan.lexicon.words.document_joints
        return _actor(view, earlier[-1]) if goes_on else nearest
    if cue.name == "accompany":
        return None
    if nearest is not None and documents_between(view, nearest.end, cue.first):
        return None
    before = [i for i in view.of("Directive") if i.last <= cue.first]
    own = [i for i in before if isinstance(i.piece, DirectiveRef) and i.piece.own]
    if own and cue.first - own[-1].last <= _OWN_NEAR:
        return own[-1]
    joined = view.scan.low(cue.first - 1) in view.scan.lexicon.words.document_joints
    again = joined and before and _subject(view, before[0])
    restarted = any(view.scan.low(i.first - 1) == ";" for i in before[1:])
    return before[0] if again and not restarted else None


def _outside(view: View, nearest: Item | None, cue: Cue) -> Item | None:
    """ "Nghị định A (đã được sửa đổi tại Nghị định B) hướng dẫn Luật C": what stands before brackets."""
    if nearest is None or view.scan.low(nearest.end) != ")" or cue.first < nearest.end:
        return nearest
    opened = next((at for at in range(nearest.first - 1, view.first, -1) if view.scan.low(at) == "("), nearest.first)
    return view.before(opened, "Directive") or nearest


def _subject(view: View, first: Item) -> bool:
    """Is the sentence about its first document: does it open with it, or tell who issued it?"""
    heeded = " ".join(view.gap(view.first, view.first + 2)) in view.scan.lexicon.words.heeding
    opens = first.first - view.first <= _BESIDE and not heeded  # "Thực hiện A; thực hiện B, Sở Y tế …"
    return opens or any(0 <= first.first - c.last <= _BESIDE for c in view.cued("issue", "sign"))


def _reaches(view: View, item: Item, cue: Cue, most: int) -> bool:
    guided = next((c.first for c in view.cued("implement") if c.last == cue.first), cue.first)  # "hướng dẫn sửa đổi"
    end = _past_brackets(view, item.end, guided)
    end += 2 * (" ".join(view.gap(end, end + 2)) in view.scan.lexicon.words.provides)
    gap = view.gap(end, guided)
    return len(gap) <= most and not {";", "."} & set(gap) and not documents_between(view, end, guided)


def _past_brackets(view: View, at: int, stop: int) -> int:
    """Behind what stands in brackets right there."""
    closed = next((k for k in range(at, stop) if view.scan.low(k) == ")"), None) if view.scan.low(at) == "(" else None
    return closed + 1 if closed is not None else at


def _passive(view: View, cue: Cue, target: Item) -> bool:
    """ "được sửa đổi theo", "bị thay thế bởi"."""
    nearest = view.before(cue.first, "Directive")  # "A được Tỉnh ủy X cụ thể hóa bằng B"
    start = max(nearest.end, cue.first - _NEAR) if nearest is not None else max(view.first, cue.first - 3)
    before, after = view.gap(start, cue.first), view.gap(cue.last, target.first)
    words = view.scan.lexicon.words
    return not words.passives.isdisjoint(before) and not words.agents.isdisjoint(after)


def _lapsed(view: View, cue: Cue) -> Iterator[Statement]:
    """ "Luật A hết hiệu lực kể từ ngày Luật này (Luật B) có hiệu lực": the new act replaces the old."""
    old, new = view.before(cue.first, "Directive"), view.after(cue.last, "Directive")
    if old is None or new is None or not isinstance(new.piece, DirectiveRef):
        return
    if not new.piece.own and view.gap(new.end, new.end + 3) != _IN_FORCE:
        return
    if any(new.draft is i.draft for i in view.of("Directive") if i.last <= cue.first):
        return  # "Luật A và Pháp lệnh B hết hiệu lực kể từ ngày Luật này có hiệu lực" in a text that is cut
    if old.draft is not new.draft and _reaches(view, old, cue, _NEAR):
        yield Statement("REPLACES", new.draft, old.draft, view.evidence(old, new), "lapses")
