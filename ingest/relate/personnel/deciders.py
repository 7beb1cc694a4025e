"""Who decided on a person: the body or the office behind an appointment or a dismissal."""

from __future__ import annotations

from itertools import pairwise

from ingest.grammar.pieces import DirectiveRef, Post
from ingest.join import Item
from ingest.join.entities import Draft
from ingest.relate.belonging import said_to_belong
from ingest.relate.days import day_of, of_a_life
from ingest.relate.houses import acts_itself, hosts, in_house
from ingest.relate.listrow import goes_down
from ingest.relate.negated import negated
from ingest.relate.offices.periods import only_when
from ingest.relate.ownorders import own_issuer
from ingest.relate.personnel.convened import by_meeting
from ingest.relate.personnel.decidedwhen import effective
from ingest.relate.personnel.nextclause import opening
from ingest.relate.personnel.votes import by_the_people, proposers, voted
from ingest.relate.statement import Cue
from ingest.relate.view import Ruling, View

# Between "được" and the verb stands at most the one who decides; between the verb and whom it meets so much.
_AGENT, _NEAR = 12, 6
# So many words may a decision's number and date have.
_TITLED = 16
_DECIDED = "quyết"
# So long is a line that only leads in to the rows below it ("Cụ thể như sau:").
_LEADING = 6
# Between a name and an office of a row behind it.
_APPOSED = frozenset((",", "-", "–"))
# So far before the verb stands the "được" of a passive that names nobody.
_PASSIVE = 4


def decider(view: View, cue: Cue) -> Draft | None:
    """Who decided: the body named nearest before the first deciding verb of the sentence, else its first office."""
    deciding = [c for c in view.cued("appoint", "dismiss") if c.first <= cue.first]
    at = min(c.first for c in deciding) if deciding else cue.first
    after = _voice(view, at)
    author = _agent(view, deciding) or opening(view, cue) or _by_paper(view, cue) or _author(view, after, at)
    if (author := author or _mandator(view, at)) is not None:
        return author.draft
    if acts_itself(view, at):
        return None
    after = max([after, *(c.last for c in view.cued("say") if c.last <= at and _reports(view, c, at))])
    bodies = [i for i in view.of("Organisation") if after <= i.first and i.last <= at and _may_decide(view, i, at)]
    while len(bodies) > 1 and said_to_belong(view, bodies[-2], bodies[-1]):
        bodies.pop()  # "A, đơn vị thành viên của B, đã bổ nhiệm …"
    if bodies:
        office = view.before(at, "Post")
        stands = office is not None and _stands_before(view, bodies[-1], office, at)
        return (office if office is not None and stands else bodies[-1]).draft
    offices = [i for i in view.of("Post") if after <= i.first and i.last <= at and _decides(view, i, at)]
    if offices and " ".join(view.gap(cue.first, cue.last)) not in view.scan.lexicon.words.voted_in:
        return offices[0].draft
    author = _author(view, view.first, at) if view.scan.low(view.first) == "theo" else None
    author = author or _by_document(view, cue.last) or by_meeting(view, cue)
    if author is not None:
        return author.draft
    told = None if by_the_people(view, cue) else voted(view, cue) or _gone_on(view, at, deciding or [cue])
    return told or own_issuer(view, at)


def _agent(view: View, deciding: list[Cue]) -> Item | None:
    """ "… bầu Bí thư thay ông A, người vừa được B điều động, phân công giữ chức P": who stands between "được" and the
    verb, or the first of the verbs in its row, whoever does something before."""
    if len(deciding) < 2:
        return None
    joints, first = view.scan.lexicon.words.ends_joined, deciding[-1]
    for verb in reversed(deciding[:-1]):
        if not joints.issuperset(view.gap(verb.last, first.first)):
            break
        first = verb
    passives = view.scan.lexicon.words.passives
    row = (i for i in view.of("Organisation", "Post") if i.last == first.first)
    return next((i for i in row if view.scan.low(i.first - 1) in passives), None)


def _stands_before(view: View, body: Item, office: Item, at: int) -> bool:
    """ "Xét đề nghị của Bộ Nội vụ tại Tờ trình số 5, Thủ tướng Chính phủ quyết định bổ nhiệm …": an office behind all
    bodies, with nothing between it and the verb."""
    said = view.scan.lexicon.words.led_up | view.scan.lexicon.words.deciding
    near = body.last <= office.first and office.last <= at and said.issuperset(view.gap(office.last, at))
    return near and _decides(view, office, at)


def _by_paper(view: View, cue: Cue) -> Item | None:
    """ "…; công bố Quyết định số 5-QĐ/ĐU của A chỉ định …": the one whose paper it is that stands right before the
    verb, whatever others decided before."""
    if not any(paper.last == cue.first for paper in view.of("Directive")):
        return None
    named = [i for i in view.items if i.label in ("Post", "Organisation") and i.last == cue.first]
    return named[0] if named and view.scan.low(named[0].first - 1) == "của" else None


def _may_decide(view: View, body: Item, at: int) -> bool:
    """Is it no part of an event's name, none in whose house others meet, none that only proposes or is the host?"""
    within = any(event.first <= body.first and body.last <= event.last for event in view.of("Event"))
    if (within and not _acting(view, body, at)) or ";" in view.gap(body.last, at) or in_house(view, body):
        return False
    return id(body.piece) not in proposers(view) and not hosts(view, body, at) and not _founded(view, body)


def _acting(view: View, body: Item, at: int) -> bool:
    """ "Đại hội Hội Nông dân huyện X (khóa VI đã) bầu ông A": nothing but its term stands before the verb."""
    return body.end <= at and view.scan.lexicon.words.led_up.issuperset(view.gap(body.end, at))


def _founded(view: View, body: Item) -> bool:
    """ "UBND tỉnh X thành lập A và bổ nhiệm ông B làm Giám đốc": A has been founded just then, and decides nothing."""
    return any(c.last == body.first for c in view.cued("establish"))


def _mandator(view: View, at: int) -> Item | None:
    """ "Thừa ủy quyền của Chủ tịch UBND tỉnh, lãnh đạo Sở A công bố quyết định bổ nhiệm …": whose decision it is."""
    cue = next((c for c in view.cued("mandate") if c.last <= at), None)
    office = view.after(cue.last, "Post", "Organisation") if cue is not None else None
    return office if cue is not None and office is not None and office.first - cue.last <= 1 else None


def ruling(view: View, before: Ruling | None) -> Ruling | None:
    """Whose decisions the next sentence may go on telling: of the author that this one names, or of whoever decides in
    it; those of the sentence before where it only goes on with them."""
    if before is not None and before.listed and goes_down(view):
        return before
    if before is not None and gives_on(view):
        return before._replace(given=True)
    cues = view.cued("appoint", "dismiss", "establish")
    authors = {id(i.draft): i.draft for i in _authors(view, view.first - 1, view.last)}
    by = None if authors else decider(view, cues[0]) if cues else None
    by = next(iter(authors.values())) if len(authors) == 1 else by
    listed = bool(cues) and _announces_rows(view, cues)
    nameless = bool(cues) and _nameless(view, cues)
    if by is not None or listed or (nameless and before is None):
        verbs = frozenset(" ".join(view.gap(c.first, c.last)) for c in cues)
        day = (effective(view, cues[0]) or day_of(view, cues[0])) if cues else None
        return Ruling(by, verbs, listed, day, given=nameless or _gives(view))
    if before is not None and _leads_in(view):
        return before._replace(listed=True)
    return before if cues and not authors else None


def _nameless(view: View, cues: list[Cue]) -> bool:
    """ "Quốc hội phê chuẩn bổ nhiệm 12 bộ trưởng", "công bố quyết định bổ nhiệm cán bộ": whom, the next sentences tell;
    not what is said of appointing ("bàn về công tác bổ nhiệm cán bộ")."""
    if "Person" in view.named or "say" in view.named:
        return False
    words = view.scan.lexicon.words
    for cue in (c for c in cues if c.name == "appoint"):
        counted = view.scan.low(cue.last)
        told = counted.isdigit() or counted in words.counts or counted in words.several
        told = told or any(" ".join(pair) in words.decisions for pair in pairwise(view.gap(view.first, cue.first)))
        if told and not negated(view, cue):
            return True
    return False


def _leads_in(view: View) -> bool:
    """ "Theo đó:", "Cụ thể như sau:" in a line of its own, above the rows that say who got which office."""
    if view.items or view.last - view.first > _LEADING:
        return False
    said = " ".join(word for word in view.gap(view.first, view.last) if word.isalpha())
    return any(said in (phrase, f"{phrase} như sau") for phrase in view.scan.lexicon.words.accordingly)


def gives_office(view: View, cue: Cue) -> bool:
    """ "ông A giữ chức P": words with which decisions give an office, as no "làm P" does."""
    return " ".join(view.gap(cue.first, min(cue.last, cue.first + 2))) in view.scan.lexicon.words.in_decisions


def gives_on(view: View) -> bool:
    """ "Cụ thể, bà A giữ chức P." after a decision, and then "Ông B giữ chức Q; …": who got which office."""
    if view.ruling is None or view.cued("appoint", "dismiss", "past"):
        return False
    person = next((i for i in view.items if i.label == "Person"), None)
    held = next((c for c in view.cued("hold") if gives_office(view, c)), None)
    dated = any(date.precision != "term" for date in view.dates)
    if person is None or held is None or dated:
        return False
    words = view.scan.lexicon.words
    opening = view.untitled(view.first, person.first)
    opens = " ".join(opening).rstrip(" ,:") in words.accordingly
    said = words.led_up | {",", "-", "–"}
    direct = person.last <= held.first and said.issuperset(view.untitled(person.last, held.first))
    return direct and (opens or (view.ruling.given and _another(view, person, opening)))


def _another(view: View, person: Item, opening: list[str]) -> bool:
    """ "(Còn) ông B …": somebody else than the sentence before told of."""
    others = view.person is None or view.person.draft is not person.draft
    return others and view.scan.lexicon.words.address.issuperset(opening[opening[:1] == ["còn"] :])


def _gives(view: View) -> bool:
    """ "Thủ tướng phê chuẩn ông A, Phó Bí thư X, giữ chức P": the sentence says who got which office."""
    held = (c for c in view.cued("hold") if gives_office(view, c))
    verb = next(((c, v) for c in held if (v := view.cue_before(c.first, "appoint")) is not None), None)
    return verb is not None and view.scan.low(verb[0].first - 1) == "," and not negated(view, verb[1])


def _announces_rows(view: View, cues: list[Cue]) -> bool:
    """Does an appointment or a dismissal end with a colon?"""
    decides = any(c.name in ("appoint", "dismiss") and not negated(view, c) for c in cues)
    return decides and view.scan.low(view.last - 1) == ":"


def _gone_on(view: View, at: int, cues: list[Cue]) -> Draft | None:
    """ "Theo đó, ông A được bổ nhiệm …"; "… chỉ định Ban Chấp hành. Ông A được chỉ định giữ chức P": as told before."""
    known = view.ruling
    if known is None or only_when(view, at) or of_a_life(view, at):
        return None
    openers = view.scan.lexicon.words.accordingly
    opening = view.gap(view.first, at)
    if "của" in opening[: opening.index(",") if "," in opening else 0]:
        return None  # "Theo quyết định của lãnh đạo tỉnh X, ông A được bổ nhiệm …": of somebody who is not read
    opens = any(" ".join(view.gap(view.first, view.first + size)) in openers for size in (2, 3))
    if known.given and gives_on(view):
        return known.by
    again = any(" ".join(view.gap(c.first, c.last)) in known.verbs for c in cues)
    passive = "được" in view.gap(max(view.first, at - _PASSIVE), at + 1)
    return known.by if opens or (again and passive) or (known.listed and goes_down(view)) else None


def _by_document(view: View, first: int) -> Item | None:
    """ "bổ nhiệm làm P theo Quyết định số 5 của B": whose decision it was done by, in the same clause."""
    for item in view.of("Directive"):
        said = view.scan.low(item.first - 1) in view.scan.lexicon.words.by_act
        if item.first < first or not said or ";" in view.gap(first, item.first):
            continue
        issuers = item.piece.issuer if isinstance(item.piece, DirectiveRef) else ()
        return next((i for i in view.items if any(i.piece is issuer for issuer in issuers)), None)
    return None


def _author(view: View, first: int, at: int) -> Item | None:
    """ "công bố Quyết định số 5 của B thành lập C; bổ nhiệm ông A": whose decision it is, nearest before the verb."""
    authors = _authors(view, first, at)
    return authors[-1] if authors else None


def by_paper(view: View, at: int) -> Draft | None:
    """ "quyết định của B về việc ông A nghỉ hưu", "Thực hiện Quyết định của B, ông A nghỉ hưu": whose it is."""
    author = _author(view, view.first - 1, at)
    return author.draft if author is not None else None


def _authors(view: View, first: int, at: int) -> list[Item]:
    if _DECIDED not in view.gap(view.first, view.last):
        return []
    low = view.scan.low
    said = [
        i for i in view.of("Organisation", "Post") if low(i.first - 1) == "của" and first < i.first and i.last <= at
    ]
    return [i for i in said if _decision(view, i)]


def _reports(view: View, say: Cue, at: int) -> bool:
    """ "A cho biết, B đã bổ nhiệm …": somebody else acts; but "thông qua Nghị quyết xác nhận kết quả bầu" is an act."""
    return not view.scan.low(say.last).isalpha() or any(
        say.last <= i.first < at for i in view.of("Organisation", "Post")
    )


def _decision(view: View, owner: Item) -> bool:
    """Does a decision stand before "của": the word, or its number and date after it?"""
    words = view.gap(max(view.first, owner.first - _TITLED), owner.first - 1)
    decisions = view.scan.lexicon.words.decisions
    said = [k for k in range(1, len(words)) if f"{words[k - 1]} {words[k]}" in decisions]
    return bool(said) and {",", ";"}.isdisjoint(words[said[-1] :])


def _voice(view: View, at: int) -> int:
    """ "A, Giám đốc Sở B, được C bổ nhiệm", "bị C cách chức": who decided stands behind that word, if anywhere."""
    first, passive = max(view.first, at - _AGENT), view.scan.lexicon.words.passives
    return next((k for k in range(at, first - 1, -1) if view.scan.low(k) in passive), view.first)


def _decides(view: View, office: Item, at: int) -> bool:
    """An office that one person has and still has; not the one that is decided on ("về chức danh P"), nor one of
    the person that it is decided on ("A, Giám đốc Sở B, có quyết định bổ nhiệm …")."""
    piece = office.piece
    if office.office is None or not office.office.title.single or (isinstance(piece, Post) and piece.former):
        return False
    if any(c.last == office.first for c in view.cued("hold", "past", "dismiss")):
        return False
    holder, other = view.before(office.first, "Person"), view.after(at, "Person")
    apposed = holder is not None and not set(view.untitled(holder.last, office.first)) - _APPOSED
    return not apposed or (other is not None and other.first - at <= _NEAR)
