"""Honours conferred: who grants, who hands over, who receives, on what occasion."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise, product
from operator import attrgetter

from graph.schema import schema
from ingest.grammar.pieces import HonourRef
from ingest.grammar.rows import JOINTS
from ingest.join import Item
from ingest.join.entities import Draft
from ingest.relate.bodies.siblings import siblings
from ingest.relate.days import opening_date
from ingest.relate.honours.ceremonies import ceremony, leads_another
from ingest.relate.honours.conferrals import GIVES, TAKES, Act, day_told, part
from ingest.relate.honours.conferredwhen import conferral_key, near, several_years, years_behind
from ingest.relate.honours.givers import behind, givers, handed, owner
from ingest.relate.honours.recipients import recipients, recipients_after, voice
from ingest.relate.honours.sharedout import its_own
from ingest.relate.honours.titled import titled_people
from ingest.relate.honours.ungiven import is_not_given
from ingest.relate.honours.workplaces import without_workplaces
from ingest.relate.lives.life import tells_life
from ingest.relate.needs import needs
from ingest.relate.statement import Cue, Statement
from ingest.relate.view import View

_FAR, _NEAR, _OPENING = 16, 12, 4
_DAY, _YEAR = len("2020-12-26"), len("2020")


@needs("Honour")
def awards(view: View) -> Iterator[Statement]:
    """GRANTED, PRESENTED, RECEIVED of each honour of a sentence, and OF from the conferral to the honour."""
    for item in view.of("Honour"):
        if isinstance(item.piece, HonourRef):
            yield from _conferral(view, item)


def _pinned_to(view: View, honour: Item) -> bool:
    """ "gắn … lên lá cờ truyền thống": what it is put on."""
    return "lên" in view.gap(max(view.first, honour.first - 2), honour.first)


def _of_many(view: View, honour: Item) -> bool:
    """ "cùng nhiều huân chương, bằng khen": a kind of which nobody says whose, and how many."""
    piece = honour.piece
    if not isinstance(piece, HonourRef) or piece.of is not None or not piece.kind.of or piece.name != piece.kind.name:
        return False
    at, words = honour.first, view.scan.lexicon.words
    if view.scan.cap(at):
        return False
    while at > view.first and view.scan.low(at - 1) in words.honour_kinds:
        at -= 1
    return view.scan.low(at - 1) in words.every and at < honour.first


def _conferral(view: View, honour: Item) -> Iterator[Statement]:
    """Each recipient's conferral."""
    act = conferral(view, honour)
    if act is not None:
        row: list[Item | None] = [one for recipient in act.recipients for one in siblings(view, recipient)] or [None]
        for recipient, year in product(row, several_years(view) or years_behind(view, honour) or (act.year,)):
            yield from conferred(view, replace(act, year=year), recipient)


def conferral(view: View, honour: Item) -> Act | None:
    """What a sentence tells of an honour, where it is conferred."""
    if _pinned_to(view, honour) or _of_many(view, honour):
        return None
    event = next((i for i in view.of("Event") if i.first <= honour.first and honour.last <= i.last), None)
    if event is not None:
        return ceremony(view, honour, event)
    readers = (_merit, _of_the_body, _titled, _given, _given_before, _worn)
    act = next((found for read in readers if (found := read(view, honour)) is not None), None)
    return None if act is None or is_not_given(view, act) else its_own(view, act)


def conferred(view: View, act: Act, recipient: Item | None) -> Iterator[Statement]:
    """One conferral: its honour, who receives it, the occasion, who grants and hands it over."""
    award = _award(view, act, recipient)
    act = replace(act, award=award)
    yield Statement("OF", award, act.honour.draft, view.evidence(*act.parts), "honour-conferred")
    if recipient is not None:
        yield part(view, act, recipient, "RECEIVED", "recipient-of-honour")
    yield from _occasion(view, act, award)
    yield from givers(view, act, award)
    yield from behind(view, act)
    yield from handed(view, act)
    yield from owner(view, act.honour, award)


def _titled(view: View, honour: Item) -> Act | None:
    people = titled_people(view, honour)
    return Act(honour, None, False, people) if people else None


def _merit(view: View, honour: Item) -> Act | None:
    """ "Khen thưởng: Huân chương Lao động hạng Ba, …" in the life of somebody of whom the text told before."""
    if view.person is None or view.of("Person", "Organisation"):
        return None
    words = view.gap(view.first, min(view.first + 8, view.last))
    opens = ":" in words and " ".join(words[: words.index(":")]) in view.scan.lexicon.words.merits
    return Act(honour, None, False, [view.person]) if opens else None


def _of_the_body(view: View, honour: Item) -> Act | None:
    """ "Năm 2003: Tập thể lao động xuất sắc.", "Huân chương Lao động hạng Ba; …" in the history of a body of which the
    text told before."""
    if view.opened is None or view.of("Person") or view.cued(*GIVES, *TAKES, "not"):
        return None
    year = _year_of_row(view)
    if not _says_no_more(view, honour):
        return None
    opens = _opens_row(view, year is not None)
    counted = view.scan.low(honour.last) in (":", "cho")  # "Huân chương Lao động hạng Nhì: 6 tập thể"
    named = view.before(honour.first, "Organisation", "Post") is not None
    return Act(honour, None, False, [view.opened], year=year) if opens and not (counted or named) else None


def _opens_row(view: View, dated: bool) -> bool:
    """Do only words for its kind stand before the first honour of a row: "- Năm 2003: danh hiệu X", "X; Y"?"""
    first = view.of("Honour")[0].first
    if not dated:
        return first == view.first
    said = view.gap(_number_of_row(view) + 3, first)
    return all(not word[0].isalpha() or word in view.scan.lexicon.words.honour_kinds for word in said)


def _says_no_more(view: View, honour: Item) -> bool:
    """But "Huân chương X là phần thưởng cao quý", "Huân chương X ghi nhận đóng góp của …" only tells of it."""
    words, behind = view.scan.lexicon.words, view.scan.low(honour.last)
    over = honour.last >= view.last or not behind[0].isalpha()
    return over or behind in words.after_honour_names | words.honour_stop


def _year_of_row(view: View) -> str | None:
    """ "- Năm 2003: …": the year that a row begins with."""
    at = _number_of_row(view)
    said = view.gap(at, at + 3)
    dated = said[:1] == ["năm"] and said[1].isdigit() and len(said[1]) == _YEAR and said[2] in (":", "-", "–")
    return said[1] if dated else None


def _number_of_row(view: View) -> int:
    """Where a row begins behind its mark."""
    return view.first + (not view.scan.low(view.first)[0].isalnum())


def _worn(view: View, honour: Item) -> Act | None:
    """ "Đồng chí A, sinh năm 1931, nguyên …, Huân chương Độc lập hạng Ba, … từ trần": one of the titles of somebody."""
    if view.scan.low(honour.first - 1) not in (",", ";"):
        return None
    person = view.before(honour.first, "Person")
    if person is None:
        return Act(honour, None, False, [view.person]) if view.person is not None and tells_life(view) else None
    if person.first - view.first > _OPENING and "sinh" not in view.gap(person.last, honour.first):
        return None
    told = any(person.last <= c.first < honour.first for c in view.cues)
    return None if told else Act(honour, None, False, [person])


def _given(view: View, honour: Item) -> Act | None:
    """A verb of giving or receiving before the honour."""
    giver, taker = _cue_before(view, honour, GIVES), _cue_before(view, honour, TAKES)
    cue = max((c for c in (giver, taker) if c), key=lambda c: c.first, default=None)
    if cue is None:
        return None
    cue = giver if giver is not None and cue is taker and _of_winners(view, giver, cue) else cue
    passive = cue is taker or _passive(view, cue)
    found = without_workplaces(view, recipients(view, honour, cue, voice(view, cue) if passive else None))
    return Act(honour, cue, passive, _who_get_it(view, cue, found) if cue.name == "receive" else found)


def _who_get_it(view: View, cue: Cue, found: list[Item]) -> list[Item]:
    """ "Đảng ủy, Bộ Tư lệnh X tổ chức kỷ niệm và đón nhận …": of several who hold a ceremony, not those who lead."""
    organised = view.cue_before(cue.first, "organise")
    if organised is None or len(found) < 2 or not all(one.last <= organised.first for one in found):
        return found
    return [one for one in found if not leads_another(view, one)]


def _of_winners(view: View, giver: Cue, taker: Cue) -> bool:
    """ "trao Giấy chứng nhận cho các tác giả đoạt giải Nhất": who is said to win it is given it here."""
    said = view.gap(giver.last, taker.first)
    named = any(giver.last <= item.first < taker.first for item in view.of("Person", "Organisation", "Honour"))
    return "cho" in said and not named and not {";", "."} & set(said)


def _given_before(view: View, honour: Item) -> Act | None:
    """ "Danh hiệu X được Chủ tịch nước phong tặng cho A"."""
    far = {"granted": 2}  # "Kỷ niệm chương (đã) được trao cho ông A"
    cues = view.cued(*GIVES, "granted")
    cue = next((c for c in cues if 0 <= c.first - honour.last <= far.get(c.name, _FAR)), None)
    if cue is None or "được" not in view.gap(honour.last, cue.last):
        return None
    return Act(honour, cue, True, recipients_after(view, cue.last))


def _occasion(view: View, act: Act, award: Draft) -> Iterator[Statement]:
    occasions = view.of("Event")
    if len({id(e.draft) for e in occasions}) == 1:
        yield Statement("AT", award, occasions[0].draft, view.evidence(*act.parts, occasions[0]), "occasion")


def _passive(view: View, cue: Cue) -> bool:
    """ "A được Chủ tịch nước tặng …": "được" stands before the verb, with only those who give between."""
    at = voice(view, cue)
    if at == cue.first or any(i.label == "Honour" for i in view.items if at <= i.first < cue.first):
        return False
    near = cue.first - at <= _NEAR
    return near or any(0 < i.first - at <= 2 for i in view.of("Organisation", "Post", "Person"))


def _cue_before(view: View, honour: Item, names: tuple[str, ...]) -> Cue | None:
    compounds = view.scan.lexicon.compounds  # "bằng chứng nhận"
    row = view.cued(*names)
    for cue in reversed(row[: bisect_right(row, honour.first, key=attrgetter("last"))]):
        word = (view.scan.low(cue.first - 1), view.scan.low(cue.first))
        if word not in compounds and _reaches(view.gap(cue.last, honour.first)):
            return cue
    return None


def _reaches(gap: list[str]) -> bool:
    """A semicolon ends what the verb governs, but in a list that a colon opened, or right before the next honour."""
    beside = gap[-2:-1] == [";"] and gap[-1] in JOINTS | {"cùng"}  # "…; cùng Huy chương X cho B"
    return ";" not in gap or ":" in gap[: gap.index(";")] or gap[-1] == ";" or beside


def _listed(view: View, honour: Item) -> bool:
    """Does it stand in a list of honours ("Huân chương A, Huân chương B và Huân chương C")?"""
    row = view.of("Honour")
    k = bisect_left(row, honour.first, key=attrgetter("first"))
    beside = pairwise(row[max(k - 1, 0) : k + 2])
    return any(set(view.gap(left.last, right.first)) <= {",", "và"} for left, right in beside)


def _award(view: View, act: Act, recipient: Item | None) -> Draft:
    """The conferral: one for a recipient, a class of honours and a day.

    Two sentences that give one recipient orders of one grade under two names speak of one conferral and contradict
    each other; a sentence that lists several honours speaks of several.
    """
    honour, piece = act.honour, act.honour.piece
    assert isinstance(piece, HonourRef)
    who = recipient.draft.name if recipient is not None else None
    grade = dict(honour.draft.fields).get("grade")
    rank = (
        f"{piece.kind.kind} hạng {grade}" if grade and not (act.listed or _listed(view, honour)) else honour.draft.name
    )
    told, day = day_told(view, act), opening_date(view, honour.first)
    whose = _identity(recipient.draft) if recipient is not None else honour.draft.name
    key = conferral_key(rank, whose, told)
    fields: list[tuple[str, str]] = [("class", rank)]
    if recipient is not None:
        fields.append(("recipient", f"{recipient.label}: {whose}"))
    name = honour.draft.name + (f" – {who}" if who else "")
    award = view.joined.register.imply("Award", key, name, tuple(fields), view.evidence(honour))
    if told is not None and day is not None and len(day) == _DAY and near(*sorted((told, day))):
        award.identify(occasion=day)
    return award


def _identity(draft: Draft) -> str:
    """By what a recipient is known beyond the document, else its name: schools of one name in two districts are two."""
    said = dict(draft.fields)
    known = (key for key in schema().node(draft.label).keys if all(name in said for name in key))
    return next((", ".join(said[name] for name in key) for key in known), draft.name)
