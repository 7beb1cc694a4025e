"""Who issued which formal document, as the verbs of a sentence tell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from ingest.grammar.pieces import DirectiveRef, EventRef
from ingest.grammar.rows import in_brackets
from ingest.join import Item
from ingest.relate.documents.citedissuers import counted_issuers, named_issuer, shared_issuers
from ingest.relate.documents.councils import council_of, only_passed, seated
from ingest.relate.documents.issuedays import issued_on, own_day
from ingest.relate.documents.rows import coordinated, past_title
from ingest.relate.documents.saidin import submitted, told_in
from ingest.relate.documents.signing import (
    holder,
    issue,
    mandatary,
    mandator,
    named_behind,
    office_after,
    office_before,
    passively,
    signed,
    signer,
)
from ingest.relate.implied import central
from ingest.relate.needs import needs
from ingest.relate.negated import negated
from ingest.relate.statement import Cue, Statement
from ingest.relate.together import side_by_side
from ingest.relate.view import View

# So far before a verb of issuing "sẽ" stands ("sẽ họp phiên toàn thể để thông qua").
_NEAR, _AHEAD = 14, 25
# So far before the verb "nếu" stands.
_IF = 14
# So many words in brackets tell what a body is called besides ("trước đây là").
_AKA = 8
# So much may the subject of several verbs do before the one of issuing.
_LONG = 40


@needs("Directive Event")
def directives(view: View) -> Iterator[Statement]:
    """ISSUED, SIGNED, relations between directives, their dates, and titles behind numbers."""
    for item in view.of("Directive"):
        ref = item.piece
        if not isinstance(ref, DirectiveRef):
            continue
        if ref.date:
            told = view.quote(item.first, item.end)
            yield Statement("date", item.draft, None, told, "date-of-directive", value=ref.date)
        if item.draft.titled is not None and item.draft.titled[0] == ref.first:
            _, end, title = item.draft.titled
            yield Statement("title", item.draft, None, view.quote(item.first, end), "title-of-number", value=title)
        yield from named_issuer(view, item, ref)
    yield from shared_issuers(view)
    yield from counted_issuers(view)
    yield from submitted(view)
    yield from told_in(view)
    for cue in view.cued("issue", "accompany"):
        yield from _by_carrier(view, cue)
    yield from _issued(view)


def _issued(view: View) -> Iterator[Statement]:
    """ "Tỉnh ủy X ban hành Chỉ thị …"; passive "Chỉ thị … do Tỉnh ủy X ban hành"."""
    for cue in view.cued("issue", "sign"):
        if negated(view, cue) or _supposed(view, cue):
            continue
        if view.scan.low(cue.last) == "bởi":
            yield from named_behind(view, cue)
            continue
        yield from own_day(view, cue)
        if cue.name == "sign":
            yield from signer(view, cue)
        item = view.after(cue.last, "Directive")
        actor = None if _to_come(view, cue) else issuing(view, cue)
        if item is not None and actor is not None and _follows(view, cue, item):
            told = chain(
                _acts(view, cue, actor, item), () if _within_name(view, actor) else _more(view, cue, actor, item)
            )
            laid_before = {id(d.draft) for d in view.of("Directive") if only_passed(view, cue, d)}
            yield from (s for s in told if id(s.object) not in laid_before)
        elif actor is not None:
            yield from passively(view, cue, actor)


def _by_carrier(view: View, cue: Cue) -> Iterator[Statement]:
    """ "Quy chế X được Bộ A ban hành theo Quyết định số 5": whoever puts rules in force issued what carries them."""
    actor, item = view.before(cue.first, "Organisation", "Post"), view.after(cue.last, "Directive")
    made_by = view.scan.lexicon.words.made_by
    if actor is None or item is None or actor.last != cue.first or view.scan.low(actor.first - 1) not in made_by:
        return
    carried = view.gap(cue.first, cue.last) if cue.name == "accompany" else view.gap(cue.last, item.first)
    ref = item.piece if " ".join(carried) in view.scan.lexicon.words.carried_by and item.first - cue.last <= 1 else None
    if isinstance(ref, DirectiveRef) and ref.number and not ref.issuer:
        yield issue(actor, item, "issued-by", view.evidence(actor, cue, item))


def _supposed(view: View, cue: Cue) -> bool:
    """ "Nghị quyết này nếu được HĐND thông qua …"."""
    return "nếu" in view.gap(max(view.first, cue.first - _IF), cue.first)


def _to_come(view: View, cue: Cue) -> bool:
    """ "chiều nay, Quốc hội sẽ họp để biểu quyết thông qua …", "Ngày mai, Quốc hội thông qua …", "Quốc hội sẽ nghe …;
    thông qua …", "Ngoài việc thông qua …, Quốc hội sẽ nghe …"."""
    coming = [c for c in view.cued("not") if view.scan.low(c.last - 1) == "sẽ"]
    ahead, listed = [c for c in coming if c.last <= cue.first], view.scan.low(cue.first - 1) == ";"
    if any(listed or (";" not in view.gap(c.last, cue.first) and cue.first - c.last <= _AHEAD) for c in ahead):
        return True
    besides = len(coming) > len(ahead) and view.scan.low(view.first) in view.scan.lexicon.words.besides
    return besides or view.gap(view.first, view.first + 2) == ["ngày", "mai"]


def _within_name(view: View, actor: Item) -> bool:
    """ "Quyết định A của Thủ tướng phê duyệt Đề án B": an issuer in the name of another document."""
    refs = (i.piece for i in view.of("Directive"))
    return any(actor.piece is issuer for ref in refs if isinstance(ref, DirectiveRef) for issuer in ref.issuer)


def _acts(view: View, cue: Cue, actor: Item, item: Item) -> Iterator[Statement]:
    ref = item.piece
    signing = cue.name == "sign" or "ký" in view.gap(cue.first, cue.last)
    if isinstance(ref, DirectiveRef) and ref.issuer:
        if signing and actor.label == "Person":
            yield from signed(view, actor, cue, item)
        return
    if signing and actor.label == "Person":
        yield from signed(view, actor, cue, item)
        issuer = mandator(view, cue) or office_before(view, actor) or office_after(view, actor, cue)
        if issuer is not None:
            yield issue(issuer, item, "verb-of-issuing", view.evidence(issuer, cue, item), issued_on(view, cue))
        return
    for one in side_by_side(view, _office(view, actor, cue)):
        yield issue(one, item, "verb-of-issuing", view.evidence(one, cue, item), issued_on(view, cue))


def _office(view: View, actor: Item, cue: Cue) -> Item:
    """ "Bộ trưởng Bộ Y tế Lê Văn A ban hành …": by the office, where one stands with the name."""
    person = actor.label == "Person"
    return (office_before(view, actor) or office_after(view, actor, cue) or actor) if person else actor


def _more(view: View, cue: Cue, actor: Item, item: Item) -> Iterator[Statement]:
    """ "ban hành Nghị quyết A, Kế hoạch B và Quyết định C", "ký Quyết định số 5 và số 6"; titles may hold verbs
    and other documents."""
    last = item
    for other in view.of("Directive"):
        joint = view.scan.low(other.first - 1 - (view.scan.low(other.first - 1) == "số"))
        if other.first < item.end or joint not in (",", ";", "và"):
            continue
        if joint != ";" and _beside_another(view, last, other):
            continue
        last = other
        between = {c.name for c in view.cues if item.end <= c.first < other.first}
        if not (between <= _IN_TITLES or (joint == ";" and view.scan.cap(other.first))):
            return
        if isinstance(other.piece, DirectiveRef) and not other.piece.issuer:
            signing = cue.name == "sign" or "ký" in view.gap(cue.first, cue.last)
            if signing and actor.label == "Person":
                yield from _acts(view, cue, actor, other)
            else:
                by = _office(view, actor, cue)
                yield issue(by, other, "verb-of-issuing", view.evidence(by, cue, other), issued_on(view, cue))


def _beside_another(view: View, last: Item, other: Item) -> bool:
    """ "thông qua Nghị quyết A về hiệu lực của Luật B, Luật C": C stands beside B."""
    before = view.before(other.first, "Directive")
    if before is None or before.draft is last.draft:
        return False
    return coordinated(view, before, other) or past_title(view, before, other)


# Verbs that stand in titles of documents.
_IN_TITLES = frozenset(("implement", "amend", "replace", "accompany", "organise", "inspect", "establish"))


def _follows(view: View, cue: Cue, item: Item) -> bool:
    if any(cue.last <= c.first < item.first for c in view.cued("amend", "replace", "implement")):
        return False  # "Nghị định A được Chính phủ ban hành thay thế Nghị định B"
    words = view.gap(cue.last, item.first)
    strong = view.gap(cue.first, cue.last)[-1] in ("hành", "duyệt", "qua") or cue.name == "sign"
    if strong and {"đó", "gồm", ":"} & set(words) and len(words) <= _NEAR and ";" not in words:
        return True  # "thông qua 12 nghị quyết, trong đó có Nghị quyết …"
    if strong and view.scan.lexicon.words.papers.issuperset(words):
        return True  # "thông qua các báo cáo, tờ trình, Nghị quyết …"
    return len(words) <= (6 if strong else 1) and ";" not in words and "theo" not in words and "thực" not in words


def issuing(view: View, cue: Cue) -> Item | None:
    """The subject: the body, post or person that ends nearest before the verb; a post's holder stands for the post."""
    actor = view.before(cue.first, "Organisation", "Post", "Person")
    if actor is not None and (aside := _opened(view, actor, cue)) is not None:
        actor = view.before(aside, "Organisation", "Post", "Person")  # "Bộ trưởng Bộ A (nay là Bộ B) ban hành"
    actor = _part(view, actor) if actor is not None else None
    nearest = actor
    if actor is not None and "ký" in view.gap(cue.first, cue.last):
        actor = mandatary(view, actor) or actor
        actor = next((i for i in view.of("Person") if i.last == actor.last), None) or holder(view, actor) or actor
    congress = view.before(cue.first, "Event")
    if congress is not None and _passes(view, congress, cue) and (actor is None or actor.last <= congress.last):
        return _plenum(view, congress)
    if actor is None and (council := council_of(view, congress, cue)) is not None:
        return council
    if actor is None or nearest is None or cue.first - nearest.end > (_LONG if _goes_on(view, actor, cue) else _NEAR):
        return None
    if actor.label == "Person" and view.gap(cue.first - 2, cue.first) == ["bấm", "nút"]:
        return None  # one of those who vote
    if actor.label == "Organisation" and view.scan.low(actor.first - 1) in view.scan.lexicon.words.heads_of:
        return None  # "người đứng đầu Chính phủ", "lãnh đạo UBND tỉnh": somebody, and not the body
    return seated(view, actor) or actor


def _part(view: View, whole: Item) -> Item:
    """ "Bộ trưởng Bộ A thuộc Chính phủ B ban hành": the office stands before what it is part of."""
    part = view.before(whole.first - 1, "Organisation", "Post") if view.scan.low(whole.first - 1) == "thuộc" else None
    if part is not None and part.last == whole.first - 1:
        return part
    made = view.cue_before(whole.first, "establish")
    if made is not None and view.gap(made.last, whole.first) not in ([], ["các"]):
        return whole
    founder = view.before(made.first, "Organisation", "Post") if made is not None else None
    return founder if founder is not None else whole  # "A thành lập B và ban hành …"


def _opened(view: View, actor: Item, cue: Cue) -> int | None:
    """Where the bracket opens in which somebody stands: "(nay là Bộ B)", "(Công ty B - Mã chứng khoán: BBB)"."""
    if not in_brackets(view.gap(actor.last, min(actor.last + _AKA, cue.first))):
        return None
    first = max(view.first, actor.first - _AKA)
    return next((at for at in range(actor.first - 1, first - 1, -1) if view.scan.low(at) == "("), None)


def _goes_on(view: View, actor: Item, cue: Cue) -> bool:
    """ "A đã nhận định tình hình, dự báo … và ban hành B": the last of what the same one did."""
    words = view.gap(actor.end, cue.first)
    return words[:1] == ["đã"] and words[-1] in ("và", "đã") and not {";", "để", "sau"} & set(words)


def _passes(view: View, event: Item, cue: Cue) -> bool:
    """ "Đại hội XIII đã thông qua …": a congress or plenum that stands right before the verb."""
    ref = event.piece
    named = isinstance(ref, EventRef) and (ref.kind.name.startswith("Đại hội") or _is_plenum(view, event))
    if not named or not view.scan.cap(event.first):
        return False
    return all(
        set(word) <= _TERM or word in view.scan.lexicon.words.passing for word in view.gap(event.last, cue.first)
    )


# What may follow the number of a plenum: its term, in brackets or not.
_TERM = frozenset("ivx(),")


def _plenum(view: View, event: Item) -> Item:
    """A plenum of the Central Committee stands for that committee."""
    if not _is_plenum(view, event):
        return event
    return replace(event, draft=central(view, "Ban Chấp hành Trung ương Đảng", event))


def _is_plenum(view: View, event: Item) -> bool:
    conference = view.gap(event.first, event.first + 2) == ["hội", "nghị"]
    return conference and view.scan.central(event.first + 2)
