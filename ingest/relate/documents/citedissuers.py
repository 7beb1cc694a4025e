"""Who issued a document, as its citation tells: in its name, by its session, its plenum, the last one of its row."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from ingest.grammar.dates import Precision
from ingest.grammar.documents.titles import is_closed
from ingest.grammar.pieces import DirectiveRef, EventRef
from ingest.join import Item
from ingest.join.documents.makers import sole_maker
from ingest.lexicon.entries import DirectiveType
from ingest.relate.days import just_after, opening_date
from ingest.relate.documents.decidedin import decided_in
from ingest.relate.documents.rows import coordinated
from ingest.relate.documents.signing import issue
from ingest.relate.implied import central
from ingest.relate.negated import negated
from ingest.relate.statement import Statement
from ingest.relate.view import View

# So near stands who announces a conclusion.
_BESIDE = 4
# So many words open a list: ", bao gồm:".
_LISTS = 4
# So many words stand between the verb and what it is about: "một số điều của".
_OBJECT = 4
# So many words tell what a document is about, before its day and who issued it.
_TITLE = 40
# What parts the letters of a symbol ("/CĐ-TTg", "-KH/ĐUK").
_PARTS = re.compile(r"[-–/]")


def named_issuer(view: View, item: Item, ref: DirectiveRef) -> Iterator[Statement]:
    """ "Nghị định số … của Chính phủ"; not a draft, nor "một nghị quyết của Quốc hội" that somebody wants."""
    before = view.scan.low(item.first - 1)
    wanted = before == "thảo" or (before == "một" and not ref.number)
    for issuer in ref.issuer:
        actor = next((i for i in view.items if i.piece is issuer), None)
        if actor is not None and not wanted:
            yield issue(
                _sole(view, actor, ref), item, "issuer-in-name", view.evidence(item, actor), _issued_on(view, item)
            )
    yield from _session(view, item, ref)
    if not ref.issuer:
        yield from decided_in(view, item, ref)
        yield from _behind_title(view, item, ref)
        yield from _behind_quotes(view, item)
    if ref.kind.name.startswith("Kết luận") and not ref.issuer:
        yield from _announced(view, item)
    if (ref.title is not None and ref.title.startswith("Trung ương ")) or (
        ref.event is not None and _central(ref.event)
    ):
        centre = central(view, "Ban Chấp hành Trung ương Đảng", item)
        yield Statement("ISSUED", centre, item.draft, view.evidence(item), "plenum-in-name")
    meeting = view.after(item.last, "Event")
    if ref.number and not ref.issuer and meeting is not None and _passed_at(view, item, meeting):
        body = _issuing(view, meeting)
        if body is not None:
            yield issue(body, item, "meeting-in-name", view.evidence(item, meeting))


def _passed_at(view: View, item: Item, meeting: Item) -> bool:
    """ "Nghị quyết số 5 của Hội nghị …"; "Nghị quyết số 26-NQ/TW, Hội nghị lần thứ 7 Ban Chấp hành Trung ương …"."""
    gap = view.gap(item.last, meeting.first)
    plenum = isinstance(meeting.piece, EventRef) and _central(meeting.piece)
    return gap == ["của"] or (plenum and item.last == meeting.first) or (plenum and gap in ([","], ["("]))


def _behind_quotes(view: View, item: Item) -> Iterator[Statement]:
    """ "Đề án “A” của Tỉnh ủy X", "Nghị quyết về A ngày 8/8/2021 của X": a title in quotation marks, or with its day,
    stands before who issued it."""
    actor = view.after(item.end, "Organisation", "Post") if item.end > item.last else None
    ends = is_closed(view.scan, item.end) or (isinstance(item.piece, DirectiveRef) and item.piece.date is not None)
    if actor is not None and view.gap(item.end, actor.first) == ["của"] and ends:
        cue = next((c for c in view.cued("issue") if c.first == actor.last), None)
        day = just_after(view, cue) if cue is not None else None  # "… của A ban hành ngày 2/12/2020"
        yield issue(actor, item, "issuer-behind-title", view.evidence(item, actor), day)


def _behind_title(view: View, item: Item, ref: DirectiveRef) -> Iterator[Statement]:
    """ "Công văn số 5 hướng dẫn đại hội chi bộ ngày 2/3/2020 của A": the day and the issuer behind what it is about."""
    tokens = view.scan.tokens
    date = next((d for d in view.dates if tokens.at(d.start) >= item.last), None)
    if date is None or date.precision is not Precision.DAY or ref.number is None or ref.date is not None:
        return
    at = tokens.at(date.end)
    actor = view.after(at, "Organisation", "Post")
    said = view.gap(item.last, tokens.at(date.start))
    if actor is None or view.gap(at, actor.first) != ["của"] or not said or len(said) > _TITLE:
        return
    others = [i for i in view.of("Directive", "Event") if item.last <= i.first < at]
    words = view.scan.lexicon.words
    cited = any(view.scan.low(i.first - 1) in words.by_act or _is_another(i) for i in others)
    day = None if _beside_another(view, item.last) else date.iso
    if not cited and {";", "."}.isdisjoint(said):
        yield issue(actor, item, "issuer-behind-title", view.evidence(item, actor), day)


def _beside_another(view: View, at: int) -> bool:
    """ "Chỉ thị số 30, Công điện ngày 5/6/2018 của A": does another document, whose day
    that is, stand right behind a comma?"""
    hit = view.scan.lexicon.directives.longest(view.scan.tokens.low, at + 1, view.last)
    return view.scan.low(at) in (",", "và") and hit is not None and view.scan.cap(at + 1)


def _is_another(item: Item) -> bool:
    """A document with a number, or what had its day itself ("theo kết luận cuộc họp ngày 5/3 của A")."""
    return item.label == "Event" or (isinstance(item.piece, DirectiveRef) and item.piece.number is not None)


def _sole(view: View, actor: Item, ref: DirectiveRef) -> Item:
    """ "Nghị định 100 của Bộ Giao thông vận tải": that ministry drafted what only the government issues."""
    sole = sole_maker(ref)
    if sole is None or actor.draft.name in ref.kind.only:
        return actor
    return replace(actor, draft=central(view, sole, actor))


def _announced(view: View, item: Item) -> Iterator[Statement]:
    """ "Thanh tra tỉnh công bố Kết luận thanh tra số 5": who inspects announces what it concluded itself."""
    if view.gap(item.first - 2, item.first) != ["công", "bố"]:
        return
    actor = view.before(item.first - 2, "Organisation")
    heads = view.scan.lexicon.words.inspectors
    if (
        actor is not None
        and actor.org is not None
        and actor.org.head.name in heads
        and item.first - actor.last <= _BESIDE
    ):
        yield issue(actor, item, "announced-by", view.evidence(actor, item))


def _session(view: View, item: Item, ref: DirectiveRef) -> Iterator[Statement]:
    """ "Nghị quyết kỳ họp thứ 3 HĐND tỉnh": the council passed it."""
    body = ref.event.body if ref.event is not None and ref.event.session else None
    council = next((i for i in view.of("Organisation") if i.piece is body), None) if body is not None else None
    if council is not None:
        yield issue(council, item, "session-in-name", view.evidence(item))


def _issuing(view: View, meeting: Item) -> Item | None:
    """ "Nghị quyết số 5 của Hội nghị lần thứ tám Ban Chấp hành Trung ương", "… của Đại hội …": who passed it."""
    ref = meeting.piece
    if not isinstance(ref, EventRef):
        return None
    if _central(ref):
        return replace(meeting, draft=central(view, "Ban Chấp hành Trung ương Đảng", meeting))
    return meeting if ref.kind.name.startswith("Đại hội") else None


def _issued_on(view: View, item: Item) -> str | None:
    """ "Nghị định … do Chính phủ ban hành ngày 9/8/2013": the date after the verb that follows; and the day of what is
    done by it: "Ngày 4/9/2013, bà A được bổ nhiệm làm P theo Quyết định số 5"."""
    person = next((i for i in view.of("Person") if i.first == item.end), None)
    end = person.last if person is not None else item.end
    cue = next((c for c in view.cued("issue", "sign") if 0 <= c.first - end <= 1), None)
    if cue is not None:
        return just_after(view, cue)
    verbs = ("appoint", "dismiss", "establish") if _decides(item) else ("appoint", "dismiss")
    done = [c for c in view.cued(*verbs) if c.last <= item.first and not negated(view, c)]
    if not done or view.scan.low(item.first - 1) not in view.scan.lexicon.words.by_act:
        return None
    day = opening_date(view, done[-1].first) if ";" not in view.gap(done[-1].last, item.first) else None
    return day if day is not None and len(day) == len("2013-09-04") else None


def _decides(item: Item) -> bool:
    """A decision founds on its day; by a resolution something may be founded years later."""
    return isinstance(item.piece, DirectiveRef) and item.piece.kind.name.startswith("Quyết định")


def _central(event: EventRef) -> bool:
    """A plenum of the Central Committee, by its short name or its full one."""
    name = (event.name or "").lower()
    return name.startswith("hội nghị") and ("chấp hành trung ương" in name or "hội nghị trung ương" in name)


def shared_issuers(view: View) -> Iterator[Statement]:
    """ "Nghị định A, Nghị định B và Nghị định C của Chính phủ": the issuer that the last one names issued them all."""
    named, by_piece = list[Item](), dict[int, list[Item]]()
    for item in view.items if len(view.of("Directive")) > 1 else ():
        by_piece.setdefault(id(item.piece), []).append(item)
    for left, right in reversed(list(pairwise(view.of("Directive")))):
        if not (isinstance(left.piece, DirectiveRef) and isinstance(right.piece, DirectiveRef)):
            continue
        issuers = right.piece.issuer
        named = [item for issuer in issuers for item in by_piece.get(id(issuer), [])] if issuers else named
        alike = left.piece.kind is right.piece.kind or of_one_maker(left.piece, right.piece)
        alone = not left.piece.issuer and left.draft is not right.draft
        if not (alike and alone and left.piece.number and coordinated(view, left, right)):
            named = []
        for actor in named:
            yield issue(actor, left, "issuer-of-row", view.evidence(left, actor))


def counted_issuers(view: View) -> Iterator[Statement]:
    """ "4 Nghị quyết của Bộ Chính trị, gồm: Nghị quyết số 59-NQ/TW, Nghị quyết số 70-NQ/TW": whose all are."""
    papers = [i for i in view.of("Directive") if isinstance(i.piece, DirectiveRef) and i.piece.number]
    for actor in view.of("Organisation", "Post") if len(papers) > 1 else ():
        kind = _kind_before(view, actor.first - 1) if view.scan.low(actor.first - 1) == "của" else None
        first = view.after(actor.last, "Directive") if kind is not None else None
        near = first is not None and first.first - actor.last <= _LISTS
        said = view.gap(actor.last, first.first) if first is not None and near else []
        lists = view.scan.lexicon.words.lists_papers
        if not said or not lists.issuperset(said) or lists.intersection(said) <= {","}:
            continue
        for item in papers:
            ref = item.piece
            listed = item.first >= actor.last and not _concerned(view, item)
            if listed and isinstance(ref, DirectiveRef) and ref.kind is kind and not ref.issuer:
                yield issue(actor, item, "issuer-of-list", view.evidence(item, actor))
        return


def _concerned(view: View, item: Item) -> bool:
    """ "…, gồm: Quyết định A thay thế Quyết định B": B is only what another of the list is about, or rests on."""
    cue = view.cue_before(item.first, "implement", "amend", "replace", "accompany", "based")
    return cue is not None and item.first - cue.last <= _OBJECT


def _kind_before(view: View, end: int) -> DirectiveType | None:
    """The type whose name ends at a token, behind a number or "các"."""
    table, scan = view.scan.lexicon.directives, view.scan
    for at in range(max(end - 3, view.first), end):
        hit = table.longest(scan.tokens.low, at, end)
        counted = scan.low(at - 1)[:1].isdigit() or scan.low(at - 1) in scan.lexicon.words.several
        if hit is not None and hit[1] == end and counted:
            return hit[0]
    return None


def of_one_maker(left: DirectiveRef, right: DirectiveRef) -> bool:
    """ "Công điện số 3/CĐ-TTg, Công văn số 7/TTg-KTN của Thủ tướng": documents of two types whose symbols tell one
    maker; the centre of the Party has several."""
    makers = [{*_PARTS.split(ref.symbol or "")} - {"", *ref.kind.symbols} for ref in (left, right)]
    shared = makers[0] & makers[1]
    return bool(shared) and shared.isdisjoint(("TW", "TƯ"))
