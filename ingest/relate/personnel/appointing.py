"""Which verb gives somebody the office that a verb of holding tells of: it decides, announces, or moves him or her."""

from __future__ import annotations

from ingest.join import Item
from ingest.relate.listrow import in_row
from ingest.relate.negated import negated, nominated
from ingest.relate.offices.periods import had_before
from ingest.relate.personnel.concerned import FAR
from ingest.relate.personnel.deciders import gives_office, gives_on
from ingest.relate.statement import Cue
from ingest.relate.view import View

# So many words before the verb of holding "chuyển" stands, and such a verb.
_MOVED = 4
# A sentence opens with somebody's name behind so many words at most ("Các ông").
_OPENING = 2
_IS_NOW = ("nay", "là")
PURPOSE = "để"
"""Before the office for which somebody leaves another."""


def appointing(view: View, cue: Cue, person: Item) -> Cue | None:
    """The verb by which the office was given; None where it was only held, or is what somebody is proposed for.

    "…, bố bà là ông A đang giữ chức P": what somebody holds already was not given to him just then.
    """
    if nominated(view, cue) or held_already(view, cue.first):
        return None
    given = _appointment(view, cue) or _announced(view, cue) or _granted(view, cue, person) or _itemised(view, cue)
    return given or (cue if _by_decision(view, cue, person) else None)


def held_already(view: View, at: int) -> bool:
    """ "hiện giữ chức P", "nay là P": does the verb of holding at a token tell of the present?"""
    said = (view.scan.low(at - 1), view.scan.low(at))
    return said == _IS_NOW or not view.scan.lexicon.words.at_present.isdisjoint(said)


def planned(view: View, cue: Cue) -> bool:
    """ "đề nghị bổ nhiệm A giữ chức P", "chưa được bổ nhiệm giữ chức P": A does not hold P."""
    governing = (c for c in view.cued("appoint") if 0 <= cue.first - c.last < FAR and not _parted(view, c, cue))
    return any(negated(view, c) for c in governing)


def settled(view: View, cue: Cue) -> bool:
    """ "… công bố quyết định. Theo đó, ông A sẽ thôi giữ chức P": what is still to come is decided already."""
    opens = " ".join(view.gap(view.first, view.first + 2)) in view.scan.lexicon.words.accordingly
    told = opens and (view.decided or view.announced is not None)
    return told and view.scan.low(cue.first - 1) == "sẽ"


def before_that(view: View, cue: Cue, at: int) -> bool:
    """ "Trước khi được điều động, ông A là P": what stands before the verb was not given by it."""
    return view.gap(view.first, view.first + 2) == ["trước", "khi"] and "," in view.gap(cue.last, at)


def _appointment(view: View, cue: Cue) -> Cue | None:
    """The verb of appointing that governs a verb of holding: it stands before it, in the same clause."""
    for other in reversed(view.cued("appoint", "dismiss")):
        far = not gives_office(view, cue) and cue.first - other.last >= FAR
        if other.last <= cue.first and not far and not _parted(view, other, cue):
            if other.name == "dismiss":
                continue
            return None if negated(view, other) else other
    return None


def _announced(view: View, cue: Cue) -> Cue | None:
    """ "… công bố các quyết định bổ nhiệm. Theo đó, ông A giữ chức P": the sentence before tells of the decision."""
    opens = " ".join(view.gap(view.first, view.first + 2)) in view.scan.lexicon.words.accordingly
    elected, bare = _elected_next(view), view.gap(cue.first, cue.last) == ["làm"]
    holds = cue.name == "hold" and (gives_office(view, cue) or (elected and bare))
    told = (view.decided or view.announced is not None) and opens
    goes_on = elected or (view.ruling is not None and view.ruling.given and gives_on(view))
    return cue if (told or goes_on) and holds and not negated(view, cue) else None


def _by_decision(view: View, cue: Cue, person: Item) -> bool:
    """ "Theo Quyết định số 5 của X, ông A, P, giữ chức Q": the sentence opens with the decision that gives the office;
    but "Theo Quyết định về nhà ở, ông A, người giữ chức Q, …" tells of another one."""
    words, opening = view.scan.lexicon.words, view.gap(view.first, person.first)
    opens = any(" ".join(opening[:size]) in words.by_decision for size in (2, 3, 4))
    if not opens or "," not in opening or cue.name != "hold" or not gives_office(view, cue) or negated(view, cue):
        return False
    on_people = any(phrase in " ".join(opening) for phrase in words.on_people)
    said = words.led_up | {",", "-", "–"}
    acts = said.issuperset(view.untitled(person.last, cue.first)) and view.before(cue.first, "Person") is person
    return acts and (on_people or "về" not in opening)


def _elected_next(view: View) -> bool:
    """ "Kỳ họp bầu ông A làm P. Bà B, ông C giữ chức Q.": a council goes on with whom it elects."""
    opens = bool(view.items) and view.items[0].label == "Person" and view.items[0].first - view.first <= _OPENING
    dated = any(date.precision != "term" for date in view.dates) or bool(view.cued("past", "dismiss"))
    return opens and view.council is not None and view.decided and not dated


def _granted(view: View, cue: Cue, person: Item) -> Cue | None:
    """ "ký quyết định cho ông A giữ chức P", "quyết định: ông A giữ chức P; …", and the headline "Ông A giữ chức P"."""
    words = view.gap(cue.first, cue.last)
    if cue.name != "hold" or negated(view, cue) or planned(view, cue):
        return None
    decided = " ".join(view.gap(person.first - 3, person.first)) in view.scan.lexicon.words.decided_for
    decided = decided or (gives_office(view, cue) and _ordered(view, cue))
    decided = decided or (words[-1] in view.scan.lexicon.words.granted and (_moved(view, cue) or left_for(view, cue)))
    told = _headline(view) and (gives_office(view, cue) or words == ["làm"])
    return cue if decided or (told and view.first <= person.first) else None


def _itemised(view: View, cue: Cue) -> Cue | None:
    """ "Chỉ định các đồng chí sau đây:" / "1. Đồng chí A, nguyên P, giữ chức Q;"."""
    told = view.ruling is not None and view.ruling.listed and in_row(view)
    given = gives_office(view, cue)
    return cue if cue.name == "hold" and told and given and not negated(view, cue) else None


def left_for(view: View, cue: Cue) -> bool:
    """ "A thôi giữ chức P để tham gia Ban Chấp hành Đảng bộ tỉnh X, giữ chức Q": the old office was left for it."""
    ended = next((c for c in reversed(view.cued("dismiss")) if c.last <= cue.first), None)
    entered = view.scan.low(cue.first) in ("giữ", "tham")
    return ended is not None and entered and PURPOSE in view.gap(ended.last, cue.first)


def _moved(view: View, cue: Cue) -> bool:
    """ "ông A chuyển sang làm P", "chuyển ra Hà Nội làm P": from the one office to the other."""
    return "chuyển" in view.gap(max(view.first, cue.first - _MOVED), cue.first)


def _ordered(view: View, cue: Cue) -> bool:
    """Does the sentence open with whose decision it tells, and a colon: "Bộ trưởng Bộ Y tế quyết định: …"?"""
    opening = view.gap(view.first, cue.first)
    at = opening.index(":") if ":" in opening else 0
    return at > 1 and " ".join(opening[at - 2 : at]) in view.scan.lexicon.words.decision


def _headline(view: View) -> bool:
    """A line without a full stop above the text of the article."""
    above = view.part == "headline" and len(view.joined.sentences) > 1
    return above and view.scan.low(view.last - 1) != "." and not in_row(view)


def _parted(view: View, left: Cue, right: Cue) -> bool:
    between = view.gap(left.last, right.first)
    if before_that(view, left, right.first) or between.count("(") > between.count(")"):
        return True
    if right.name == "hold" and had_before(view, left.last, right.first):
        return True
    listed = gives_office(view, right) or _next_in_list(view, right)
    return (";" in between and not listed) or any(
        c.name == "past" and left.last <= c.first <= right.first for c in view.cues
    )


def _next_in_list(view: View, cue: Cue) -> bool:
    """ "bổ nhiệm ông A làm P; bà B làm Q": the clause has only a name before its verb of holding."""
    first = next((k + 1 for k in range(cue.first - 1, view.first, -1) if view.scan.low(k) == ";"), view.first)
    inside = [i for i in view.items if first <= i.first < cue.first]
    if not inside or inside[0].label != "Person" or inside[0].first - first > 2:
        return False
    said = any(first <= c.first < cue.first for c in view.cues)
    rest = inside[len(_named_together(view, inside)) :]
    return not said and all(i.label != "Person" for i in rest)


def _named_together(view: View, items: list[Item]) -> list[Item]:
    """Those at the head of some items that are named one after the other: "các ông A, B và C"."""
    row = items[:1]
    for item in items[1:]:
        joined = view.scan.lexicon.words.joining.issuperset(view.gap(row[-1].last, item.first))
        if item.label != "Person" or not joined:
            break
        row.append(item)
    return row
