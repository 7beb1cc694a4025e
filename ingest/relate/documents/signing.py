"""Who signs a document, and for whom: offices beside names, mandates, the passive."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from graph.dates import bounds
from graph.source import Span
from ingest.grammar.pieces import DirectiveRef, Post, Pronoun
from ingest.join import Item
from ingest.relate.documents.issuedays import issued_on
from ingest.relate.documents.rows import documents_between
from ingest.relate.statement import Cue, Statement
from ingest.relate.view import View

_FAR, _YEAR = 30, 365
# So many words has a bracket with the short form of a body, and so many stand between a document and "là ông A".
_BRACKET, _NAMED = 7, 8
# So many words stand at most between what one document does and the other one that it does that to.
_OBJECT = 8


def issue(actor: Item, item: Item, rule: str, span: Span, day: str | None = None) -> Statement:
    """``day``: when the sentence says that it was issued; the date in the directive's own name comes first."""
    date = date_of(item, day)
    return Statement("ISSUED", actor.draft, item.draft, span, rule, qualifiers=(("date", date),) if date else ())


def date_of(item: Item, day: str | None) -> str | None:
    """The date in the document's own name, unless the sentence tells the day in it ("Luật X 2024 … ngày 18/1/2024")."""
    own = item.piece.date if isinstance(item.piece, DirectiveRef) else None
    return day if own is None or (day is not None and day.startswith(own)) else own


def signed(view: View, actor: Item, cue: Cue, item: Item) -> Iterator[Statement]:
    """SIGNED by a person, on the day of the document; none by the one who has now the office that signed long ago."""
    day = date_of(item, issued_on(view, cue))
    if _long_ago(view, actor, cue, day):
        return
    span, dated = view.evidence(actor, cue, item), (("date", day),) if day else ()
    yield Statement("SIGNED", actor.draft, item.draft, span, "verb-of-signing", qualifiers=dated)


def _long_ago(view: View, actor: Item, cue: Cue, day: str | None) -> bool:
    """ "Năm 2009, Thủ tướng đã ký …": an office without a name, on a day that is not known to be of the last year."""
    if not isinstance(actor.piece, Pronoun) or office_before(view, actor) is None:
        return False
    published = view.joined.found.published
    if day is None or published is None:
        return "vừa" not in view.gap(cue.first, cue.last)
    return (date.fromisoformat(bounds(published)[0]) - date.fromisoformat(bounds(day)[1])).days > _YEAR


def mandator(view: View, cue: Cue) -> Item | None:
    """ "thay mặt Bộ Chính trị, Tổng Bí thư A ký": the body, or the office, in whose name it is signed."""
    mandate = next((c for c in reversed(view.cued("mandate")) if c.last <= cue.first), None)
    body = view.after(mandate.last, "Organisation", "Post") if mandate is not None else None
    return (
        body
        if body is not None and mandate is not None and body.first - mandate.last <= 2 and body.last <= cue.first
        else None
    )


def mandatary(view: View, body: Item) -> Item | None:
    """ "ông A thay mặt Bộ Chính trị ký": who signs in the name of the body before the verb."""
    mandate = next((c for c in reversed(view.cued("mandate")) if 0 <= body.first - c.last <= 1), None)
    person = view.before(mandate.first, "Person") if mandate is not None else None
    return person if mandate is not None and person is not None and mandate.first - person.last <= 1 else None


def office_before(view: View, person: Item) -> Item | None:
    """The office right before the name, or the one that stands for its holder; "Chủ tịch UBND tỉnh X - A", "Bộ trưởng
    Bộ B (viết tắt) A"."""
    near = next((p for p in view.of("Post") if person.first in (p.last, p.first)), None)
    if near is not None:
        return near
    post = view.before(person.first, "Post")
    if post is None or view.scan.low(post.first - 1) in view.scan.lexicon.words.before_others:
        return None
    gap = view.gap(post.last, person.first)
    bracket = gap[:1] == ["("] and gap[-1:] == [")"] and gap.count(")") == 1 and len(gap) <= _BRACKET
    return post if bracket or gap in (["-"], ["–"]) else None


def office_after(view: View, person: Item, cue: Cue) -> Item | None:
    """The last office of "ông A, Ủy viên …, Chủ tịch …" before the verb."""
    post = view.before(cue.first, "Post")
    return post if post is not None and holder(view, post) is person else None


def holder(view: View, post: Item) -> Item | None:
    """The person whose name stands before an office, with nothing but other offices and marks between."""
    person = view.before(post.first, "Person") if post.label == "Post" else None
    if person is None:
        return None
    covered = {at for i in view.of("Post", "Organisation") for at in range(i.first, i.last)}
    loose = (view.scan.low(at) for at in range(person.last, post.first) if at not in covered)
    return person if all(word in view.scan.lexicon.words.appositive for word in loose) else None


def passively(view: View, cue: Cue, actor: Item) -> Iterator[Statement]:
    """ "Chỉ thị A do Thủ tướng ban hành", "vừa được Thủ tướng Lê Văn B ký"."""
    office = office_before(view, actor) if actor.label == "Person" else None
    first = office.first if office is not None else _title(view, actor)
    item = _issued_by(view, office or actor) or view.before(first, "Directive")
    if view.scan.low(first - 1) not in ("do", "được", "bởi") or item is None or first - item.end >= _FAR:
        return
    if ";" in view.gap(item.end, first) or documents_between(view, item.end, first):
        return
    other = view.scan.low(first - 1) == "được" or _makes_no_law(view, item, actor)
    carried_out = _subject(view, item) if other else None
    yield from _by(view, cue, carried_out or item, actor, office)


def _makes_no_law(view: View, item: Item, actor: Item) -> bool:
    """ "Thông tư A hướng dẫn Luật B do Bộ trưởng Bộ X ban hành": laws are passed by few, and by no minister."""
    law = isinstance(item.piece, DirectiveRef) and item.piece.kind.titled == "yes" and item.piece.kind.central
    return law and actor.draft.name not in view.scan.lexicon.words.passers


def _subject(view: View, item: Item) -> Item | None:
    """ "Thông tư A hướng dẫn một số điều của Nghị định B được Bộ X ban hành": what the sentence is about is A."""
    cue = view.cue_before(item.first, "implement", "amend", "replace")
    before = view.before(cue.first, "Directive") if cue is not None else None
    if cue is None or before is None or before.end < cue.first - 1 or item.first - cue.last > _OBJECT:
        return None
    return before


def _title(view: View, actor: Item) -> int:
    """Where the title before a name begins, though it is not known of which body ("do Phó Chủ tịch A ký")."""
    posts = (p for p in view.sentence.clause.pieces if isinstance(p, Post) and p.last == actor.first)
    return min((p.first for p in posts), default=actor.first)


def _by(view: View, cue: Cue, item: Item, actor: Item, office: Item | None) -> Iterator[Statement]:
    if "ký" in view.gap(cue.first, cue.last) and actor.label == "Person":
        yield from signed(view, actor, cue, item)
    signed_for = cue.name == "sign" and _of_another(item, office or actor)
    if (office is not None or cue.name != "sign") and not signed_for:
        day = issued_on(view, cue, item)
        yield issue(office or actor, item, "issued-by", view.evidence(item, actor, cue), day)


def _of_another(item: Item, actor: Item) -> bool:
    """ "Quyết định A của Bộ B ký bởi Phó Tổng cục trưởng C": is it said whose it is?"""
    ref = item.piece
    return isinstance(ref, DirectiveRef) and bool(ref.issuer) and actor.piece not in ref.issuer


def _issued_by(view: View, actor: Item) -> Item | None:
    """ "Quyết định A do Giám đốc Sở B ký": the document whose name has the office in it."""
    refs = ((i, i.piece) for i in view.of("Directive"))
    return next((i for i, ref in refs if isinstance(ref, DirectiveRef) and actor.piece in ref.issuer), None)


def signer(view: View, cue: Cue) -> Iterator[Statement]:
    """ "Người ký Quyết định A là ông B", "Ký Quyết định A khi ấy là ông B"."""
    item, opens = view.after(cue.last, "Directive"), cue.first == view.first or view.scan.low(cue.first - 1) == "người"
    person = view.after(item.end, "Person") if item is not None and opens else None
    if item is None or person is None or item.first - cue.last > 1:
        return
    said = view.untitled(item.end, person.first)
    if "là" in said and len(said) <= _NAMED and not {",", ";"} & set(said[: said.index("là")]):
        yield from signed(view, person, cue, item)


def named_behind(view: View, cue: Cue) -> Iterator[Statement]:
    """ "Quyết định A (được) ký bởi Phó Chủ tịch UBND tỉnh X Lê Văn B", "… ban hành bởi Bộ Y tế"."""
    item, first = view.before(cue.first, "Directive"), view.after(cue.last, "Person", "Post", "Organisation")
    if item is None or first is None or first.first - cue.last > 1 or cue.first - item.end >= _FAR:
        return
    if ";" in view.gap(item.end, cue.first) or documents_between(view, item.end, cue.first):
        return
    person = view.after(first.last, "Person") if first.label == "Post" else None
    named = person is not None and person.first == first.last
    actor, office = (person, first) if named and person is not None else (first, None)
    yield from _by(view, cue, item, actor, office if office is not None else (first if first.label == "Post" else None))
