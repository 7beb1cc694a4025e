"""Documents in which somebody says something, and which are therefore his or hers: "Tại Chỉ thị số 5, Thủ tướng …"."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.grammar.pieces import DirectiveRef
from ingest.join import Item
from ingest.relate.days import just_after
from ingest.relate.documents.citedissuers import of_one_maker
from ingest.relate.documents.decidedin import decided_in
from ingest.relate.documents.letters import has_letters_of
from ingest.relate.documents.rows import alike, coordinated
from ingest.relate.documents.signing import issue
from ingest.relate.negated import negated
from ingest.relate.statement import Statement
from ingest.relate.view import View

_WITH = ["kèm", "theo"]
#: A verb of ruling has so many words, and so far before it stands who rules.
_VERB, _RULES, _OBJECT = 2, 4, 10


def submitted(view: View) -> Iterator[Statement]:
    """ "Theo đề nghị của Giám đốc Sở X tại Tờ trình số …", "của Bộ Y (Công văn số …)": who proposes has issued it."""
    for item in view.of("Directive"):
        first = item.first - (view.scan.low(item.first - 1) in view.scan.lexicon.words.several)
        before = view.scan.low(first - 1)
        if not isinstance(item.piece, DirectiveRef) or item.piece.issuer:
            continue
        if before not in ("tại", "("):
            yield from _ruled(view, item, item.first) if item.piece.kind.name == "Tờ trình" else ()
            yield from _ruled_by(view, item, item.piece, first - 1) if before == "theo" else ()
            continue
        actor = _sender(view, view.before(first, "Post", "Organisation"))
        if actor is None or first - _name_end(view, actor, item) > (2 if before == "tại" else 1):
            yield from _ruled(view, item, first - 1) if before == "tại" else ()
            continue
        if before == "tại" and item.piece.kind.name == "Thông báo":
            continue  # "kết luận của Thủ tướng tại Thông báo số 5": whoever gives notice of it
        if before == "tại":
            yield from _proposed(view, actor, item) if next(decided_in(view, item, item.piece), None) is None else ()
        elif view.scan.low(actor.first - 1) in ("của", "do", "bởi"):
            yield issue(actor, item, "submitted-by", view.evidence(actor, item))


def _name_end(view: View, actor: Item, item: Item) -> int:
    """Where the name ends of which only the beginning was read, since the text has it in full elsewhere."""
    rest = view.gap(actor.last, item.first - 1)
    return item.first - 1 if rest and f" {' '.join(rest)} " in f" {actor.draft.name.lower()} " else actor.last


def _sender(view: View, actor: Item | None) -> Item | None:
    """Nobody where it is to him or her that a paper is sent ("Bộ A đã trình Thủ tướng tại Tờ trình số 5")."""
    sent = actor is not None and view.scan.low(actor.first - 1) in view.scan.lexicon.words.addressing
    return None if sent else actor


def _ruled(view: View, item: Item, at: int) -> Iterator[Statement]:
    """ "Thủ tướng chỉ đạo tại Công điện số 5", "Bộ A đã trình Thủ tướng (tại) Tờ trình số 5": who does so."""
    words = view.scan.lexicon.words
    addressee = view.before(at, "Post", "Organisation")
    if addressee is not None and addressee.last == at and _sender(view, addressee) is None:
        at = addressee.first
    elif not (_sends(view, item, at) or any(" ".join(view.gap(at - n, at)) in words.rules_in for n in (1, _VERB))):
        at = _rules_on(view, at)
    actor = view.before(at, "Post", "Organisation") if at else None
    if actor is None or at - actor.last > _RULES or view.scan.low(actor.first - 1) in ("của", "cho", "để"):
        return
    if set(view.gap(actor.last, at)) & {",", ";", "không", "chưa"}:
        return
    for paper in _papers(view, item):
        yield issue(actor, paper, "ruled-in", view.evidence(actor, paper))


def _ruled_by(view: View, item: Item, ref: DirectiveRef, at: int) -> Iterator[Statement]:
    """ "Án lệ được Chánh án A công bố theo Quyết định số 39/QĐ-CA": by the letters of its number it is his."""
    for told in _ruled(view, item, at):
        actor = next((i for i in view.of("Post", "Organisation") if i.draft is told.subject), None)
        if actor is not None and has_letters_of(ref, actor):
            yield told


def _sends(view: View, item: Item, at: int) -> bool:
    """ "UBND tỉnh X trình Tờ trình số 5": the verb right before the paper."""
    return at == item.first and view.scan.low(at - 1) in view.scan.lexicon.words.addressing


def _rules_on(view: View, at: int) -> int:
    """Behind the verb of "Thủ tướng phê chuẩn kết quả bầu tại Quyết định số 5"; 0 where nobody rules so shortly."""
    for start in range(at - _VERB, max(at - _OBJECT, view.first), -1):
        if {",", ";", "và", "được"} & set(view.gap(start, at)):
            return 0
        if " ".join(view.gap(start, start + _VERB)) in view.scan.lexicon.words.ruled_on:
            return start + _VERB
    return 0


def _proposed(view: View, actor: Item, item: Item) -> Iterator[Statement]:
    """ "Theo đề nghị của liên ngành: Sở A - Sở B và Sở C tại Tờ trình số 5 và Tờ trình số 6": all have issued both."""
    row = [actor]
    for one in reversed(view.of(actor.label)):
        if one.last <= row[0].first and view.gap(one.last, row[0].first) in (["và"], [","], ["-"], ["–"]):
            row.insert(0, one)
    for paper in _papers(view, item):
        for one in row:
            yield issue(one, paper, "submitted-by", view.evidence(one, paper))


def _papers(view: View, item: Item) -> list[Item]:
    """ "Tờ trình số 5 và Tờ trình số 6": a paper, and those of one sender in a row with it."""
    papers, paper = [item], view.after(item.end, "Directive")
    while paper is not None and _of_one(item, paper) and coordinated(view, papers[-1], paper):
        papers.append(paper)
        paper = view.after(paper.end, "Directive")
    return papers


def _of_one(paper: Item, other: Item) -> bool:
    """ "tại Tờ trình số 5/TTr-SNV và Công văn số 6/SNV-TC": by their types or their symbols papers of one sender."""
    left, right = paper.piece, other.piece
    if alike(paper, other) or not (isinstance(left, DirectiveRef) and isinstance(right, DirectiveRef)):
        return alike(paper, other)
    return not right.issuer and of_one_maker(left, right)


def told_in(view: View) -> Iterator[Statement]:
    """ "Tại Quyết định số 5/QĐ-TTg ngày …, Thủ tướng phê chuẩn …", "Trong Văn bản số 6 gửi UBND tỉnh, Sở Y tế cho
    biết …": what somebody says in a document is his or hers."""
    openers = view.scan.lexicon.words.said_in
    for item in view.of("Directive"):
        carried = view.gap(item.first - 2, item.first) == _WITH
        ruled = not carried and view.scan.low(item.first - 1) == "theo"
        told = carried or ruled or view.scan.low(item.first - 1) in openers
        if not told or not isinstance(item.piece, DirectiveRef) or item.piece.issuer:
            continue
        if (near := view.before(item.first, "Post", "Organisation")) is not None and item.first - near.last <= 1:
            continue  # "theo đề nghị của A tại Tờ trình số 5, …": A's
        actor = _speaker(view, item)
        if carried and actor is not None and view.scan.low(actor.last) not in view.scan.lexicon.words.addressing:
            continue  # "Kèm theo Chỉ thị A, Tỉnh ủy ban hành Hướng dẫn B": A may be another's
        if ruled and not (actor is not None and _own(view, item.piece, actor)):
            continue
        if actor is not None and _speaks(view, actor.last):
            yield issue(actor, item, "told-in", view.evidence(item, actor), _issued_on(view, item))


def _own(view: View, ref: DirectiveRef, actor: Item) -> bool:
    """ "Theo Công văn số 123/SYT-NVY, Sở Y tế yêu cầu …": by the letters of its number, or by what is decided in it."""
    return has_letters_of(ref, actor) or _decides(view, ref, actor)


def _decides(view: View, ref: DirectiveRef, actor: Item) -> bool:
    """ "Theo Quyết định số 5/QĐ-TTg ngày …, Thủ tướng đã phê chuẩn ông A …": whoever gives an office by a decision."""
    deciding = (c for c in view.cued("appoint", "dismiss") if 0 <= c.first - actor.last <= _VERB)
    return ref.number is not None and ref.kind.name == "Quyết định" and any(not negated(view, c) for c in deciding)


def _speaks(view: View, at: int) -> bool:
    """Does a verb follow of what is said, and not of what is ordered ("Tại Nghị định A, Bộ B phải …")?"""
    verb = view.scan.low(at)
    return verb[:1].isalpha() and not view.scan.cap(at) and verb not in view.scan.lexicon.words.obliged


def _speaker(view: View, item: Item) -> Item | None:
    """Who stands after the comma behind a document, its date and those to whom it was sent."""
    words, at = view.scan.lexicon.words, item.last
    others = {i.first: i for i in reversed(view.of("Post", "Organisation"))}
    between, sent = words.date_words | words.said_when | words.addressing, False
    while at < view.last:
        here, word = others.get(at), view.scan.low(at)
        goes_on = sent and here is not None and view.scan.low(here.last) in words.addressed_next
        if here is not None and view.scan.low(at - 1) == "," and not goes_on:
            return here
        if here is not None and sent:
            at = here.last
            continue
        sent = sent or word in words.addressing
        if not (word in between or word[0].isdigit() or (sent and word in words.addressed_among)):
            return None
        at += 1
    return None


def _issued_on(view: View, item: Item) -> str | None:
    """ "Công văn số 5, ban hành ngày 3/2, …"."""
    cue = next((c for c in view.cued("issue", "sign") if 0 <= c.first - item.end <= 1), None)
    return just_after(view, cue) if cue is not None else None
