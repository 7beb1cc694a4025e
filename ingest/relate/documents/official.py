"""A document that is a directive itself: who issued it, on what it rests, what it carries, changes and replaces."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.find import Found
from ingest.grammar.documents.acts import amended, names_acts
from ingest.grammar.pieces import DirectiveRef
from ingest.join import Item, Joined
from ingest.join.bodies.org import Org
from ingest.join.documents.official import Own
from ingest.relate.documents.between import predicate
from ingest.relate.documents.rows import alike, later, row
from ingest.relate.documents.signature import signed
from ingest.relate.statement import Cue, Statement
from ingest.relate.view import View

_NEAR = 12
_ON = frozenset((";", ",", "và", "các"))


def official(joined: Joined, views: list[View]) -> Iterator[Statement]:
    """Its date, ISSUED, SIGNED, BASED_ON, IMPLEMENTS, AMENDS and REPLACES of the document's own directive."""
    own = joined.directives.own
    if own is None:
        return
    yield from _dated(own, joined.found)
    yield from _issued(own, views)
    yield from _issued_with(own, views)
    issuing = _issuing(own, views)
    opening = next((view for view in views if view.part == "body"), None)
    for view in views:
        if view.part == "bases" or (view.part == "body" and _introduces(view, issuing, opens=view is opening)):
            yield from _based(view, own)
        if view.part in ("body", "headline", "header", "lead"):
            yield from _rules(view, own)
            yield from _attached(view, own)
    yield from signed(own, joined.found, views)


def _dated(own: Own, found: Found) -> Iterator[Statement]:
    """The day of the letterhead in its own words; the second line of one that is broken is another place."""
    day = found.form.first("date") if found.form is not None and own.date else None
    if day is not None:
        span, also = (*day.spans, None)[:2]
        assert span is not None
        yield Statement("date", own.draft, None, span, "letterhead", value=own.date, also=also)


def _issued(own: Own, views: list[View]) -> Iterator[Statement]:
    dated = (("date", own.date),) if own.date else ()
    for view, item in _issuers(own, views):
        yield Statement("ISSUED", item.draft, own.draft, view.naming(item), "letterhead", qualifiers=dated)


def _issuers(own: Own, views: list[View]) -> Iterator[tuple[View, Item]]:
    for view in views:
        for item in view.of("Organisation", "Post", "Event"):
            if any(item.piece is issuer for issuer in own.issuers):
                yield view, item


def _issued_with(own: Own, views: list[View]) -> Iterator[Statement]:
    """ "Điều 1. Ban hành kèm theo Quyết định này Quy chế …": who issues the one issues the other with it."""
    dated = (("date", own.date),) if own.date else ()
    for view, cue, annexed in _annexed(own, views):
        span = view.quote(cue.first, annexed.last)
        for _, item in _issuers(own, views):
            yield Statement("ISSUED", item.draft, annexed.draft, span, "issued-with", qualifiers=dated)


def _annexed(own: Own, views: list[View]) -> Iterator[tuple[View, Cue, Item]]:
    """The documents that stand right behind "ban hành kèm theo Quyết định này"."""
    for view in views:
        for cue in view.cued("accompany") if view.part == "body" else ():
            decision = view.after(cue.last, "Directive")
            annexed = view.after(decision.last, "Directive") if decision is not None else None
            if decision is None or annexed is None or decision.draft is not own.draft or annexed.draft is own.draft:
                continue
            if annexed.first == decision.last:
                yield view, cue, annexed


def _issuing(own: Own, views: list[View]) -> set[str]:
    """The bodies that issue it, those above them, and their organs, by key."""
    rows = (item for view in views for item in view.of("Organisation", "Post"))
    orgs = [item.org for item in rows if item.org and any(item.piece is issuer for issuer in own.issuers)]
    return {key for org in orgs for key in _whole(org)}


def _whole(org: Org) -> tuple[str, ...]:
    return (org.key, org.parent.key) if org.parent is not None else (org.key,)


def _introduces(view: View, issuing: set[str], *, opens: bool) -> bool:
    """ "Thực hiện Công điện số 5 của Thủ tướng Chính phủ, Sở Y tế yêu cầu:": what follows is the document itself.

    So does the first sentence of a text, unless it tells of another document that was issued.
    """
    if "Directive" not in view.named or not (view.scan.low(view.last - 1) == ":" or (opens and not view.cued("issue"))):
        return False
    opener = next(iter(view.cued("based", "implement")), None)
    if opener is None or opener.first != view.first:
        return False
    base, rows = view.after(opener.last, "Directive"), view.of("Organisation", "Post")
    told = (item.org for item in rows if base is not None and item.first >= base.last and item.org is not None)
    return base is not None and base.first - opener.last <= 1 and any(not issuing.isdisjoint(_whole(o)) for o in told)


def _based(view: View, own: Own) -> Iterator[Statement]:
    """ "Căn cứ Luật A; Nghị định B của Chính phủ quy định chi tiết Luật A": of each clause what is named first."""
    first = view.first + (view.scan.low(view.first) in ("-", "–", "+", "*"))
    opener = " ".join(view.gap(first, first + 2))
    kind = "IMPLEMENTS" if opener == "thực hiện" else "BASED_ON"
    for item in _bases(view):
        if item.draft is not own.draft:
            yield Statement(kind, own.draft, item.draft, view.quote(first, item.last), "legal-basis")


def _bases(view: View) -> Iterator[Item]:
    """The documents that a line rests on, without those that stand in the titles of others."""
    last: Item | None = None
    for item in view.of("Directive"):
        gap = view.gap(last.last, item.first) if last is not None else []
        if last is not None and ";" not in gap and _amended(view, last, item):
            continue
        if last is None or ";" in gap or (gap and set(gap) <= _ON) or _next_base(gap) or _joined(view, last, item, gap):
            yield item
            last = item


def _amended(view: View, law: Item, item: Item) -> bool:
    """ "Luật sửa đổi, bổ sung một số điều của Luật A, Luật B": acts in the name of the one that amends them."""
    acts = [one.piece for one in (law, item) if isinstance(one.piece, DirectiveRef)]
    named = len(acts) == 2 and all(act.kind.titled == "yes" for act in acts)  # a number is no law's
    return named and names_acts(view.scan, acts[0]) and amended(view.scan, item.first)


def _next_base(gap: list[str]) -> bool:
    """ "… về giá đất, Thông tư số …"; "… và đề nghị của Sở B tại Tờ trình số …"."""
    return gap[-1:] == [","] or (gap[-1:] == ["tại"] and len(gap) <= 14)


def _joined(view: View, last: Item, item: Item, gap: list[str]) -> bool:
    """Does "và" join another base to one with its title?"""
    return _newer(last, item, gap) or _beside(view, last, item, gap)


def _beside(view: View, last: Item, item: Item, gap: list[str]) -> bool:
    """ "Chỉ thị số 1 của A về công tác năm 2022 và Kế hoạch số 2": another of a number, where the title tells of no
    document to which it would belong."""
    numbered = all(isinstance(i.piece, DirectiveRef) and i.piece.number is not None for i in (last, item))
    told = any(last.last <= c.first < item.first for c in view.cued("implement", "amend", "replace", "accompany"))
    return gap[-1:] == ["và"] and numbered and not told and not alike(last, item)


def _newer(last: Item, item: Item, gap: list[str]) -> bool:
    """ "Thông tư A (2006) sửa đổi Thông tư B (2002) và Thông tư C (2007)": C cannot be what A amends."""
    return gap[-1:] == ["và"] and alike(last, item) and later(item, last)


def _rules(view: View, own: Own) -> Iterator[Statement]:
    """An article or an abstract that changes or repeals another document: its subject is the document itself."""
    for cue in view.cued("amend", "replace", "implement")[:1]:
        target = view.after(cue.last, "Directive")
        if target is None or not _alone(view, own, cue) or target.first - cue.last > _NEAR:
            continue
        if cue.name == "implement" and view.part == "body":
            continue
        for item in row(view, target):
            if item.draft is not own.draft:
                kind = predicate(view, cue, target)
                yield Statement(kind, own.draft, item.draft, view.evidence(cue, item), f"{kind.lower()}-own")


def _attached(view: View, own: Own) -> Iterator[Statement]:
    """ "(Ban hành kèm theo Quyết định số 5)" below the heading of a regulation that is filed alone."""
    cue = next(iter(view.cued("accompany")), None)
    target = view.after(cue.last, "Directive") if cue is not None and view.scan.low(cue.first - 1) == "(" else None
    if cue is not None and target is not None and view.part == "headline" and target.draft is not own.draft:
        yield Statement("ACCOMPANIES", own.draft, target.draft, view.evidence(cue, target), "attached-to")


def _alone(view: View, own: Own, cue: Cue) -> bool:
    """Does nothing stand before the verb but the number of the article, or the heading of the document itself?"""
    before = view.before(cue.first, "Directive")
    first = before.last if before is not None and before.draft is own.draft else view.first
    opens = view.scan.lexicon.words.article_openers
    return all(word in opens or word.isdigit() or len(word) == 1 for word in view.gap(first, cue.first))
