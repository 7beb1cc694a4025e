"""Discipline: who decides, which form it takes, whom it meets; several measures of one sentence included."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ingest.join import Item
from ingest.join.entities import Draft
from ingest.relate.days import day_of
from ingest.relate.needs import needs
from ingest.relate.negated import negated
from ingest.relate.offices.holds import titles_of
from ingest.relate.ownorders import own_issuer
from ingest.relate.personnel.decidedwhen import decided, refined
from ingest.relate.personnel.disciplined import borne, by_way_of, disciplined, joined
from ingest.relate.personnel.dismissals import dismissed
from ingest.relate.personnel.measurerows import after_row, in_rows_of
from ingest.relate.personnel.punishing import punishing, punishing_document, speaking_for
from ingest.relate.statement import Cue, Statement
from ingest.relate.view import Measure, View

# So far before its form the word "kỷ luật" stands; with "bằng hình thức", behind all the titles of whom it meets.
_FAR, _TITLES = 40, 120


class _Taken(NamedTuple):
    """A measure that a sentence tells of: its form and verb, who decides, and whom it meets."""

    form: Cue
    verb: Cue
    decider: Item | None
    """where the sentence itself names who decides"""
    by: Draft | None
    known: bool
    """who decides is no guess"""
    met: tuple[Item, ...]


@needs("Organisation Post Person", "form dismiss")
def discipline(view: View) -> Iterator[Statement]:
    """DISCIPLINED: every form of discipline of a sentence with its decider and those whom it meets."""
    for taken in _taken(view):
        for target in taken.met:
            by = taken.by
            if by is not None and target.draft is not by and (taken.known or target.label == "Person"):
                ends = (taken.decider,) if taken.decider is not None else ()
                yield _measure(view, taken.verb, taken.form, by, *ends, target)
                yield from _stripped(view, taken.form, target)


def _taken(view: View) -> Iterator[_Taken]:
    decider: Item | None = None
    met: set[int] = set()
    forms = _forms(view)
    for before, form, following in zip([None, *forms], forms, [*forms[1:], None], strict=False):
        verb = _verb(view, form)
        if negated(view, verb):
            continue
        passed = (verb is form and by_way_of(view, form)) or (before is not None and joined(view, before, form))
        nearest = None if passed else punishing(view, verb, decider)
        if nearest is not None and nearest.first in met:
            nearest = None  # "A khiển trách B và cảnh cáo C": B was met, and does nothing
        decider = nearest or decider or punishing_document(view, form)
        goes_on = _itemised(view, verb) or borne(view, verb)
        listed = (view.punisher if goes_on else _going_on(view, verb)) if decider is None else None
        listed = speaking_for(view, verb) if decider is None and listed is None else listed
        by = decider.draft if decider is not None else listed or own_issuer(view, verb.first)
        targets = tuple(disciplined(view, verb, form))
        if not targets and following is not None and joined(view, form, following):
            targets = tuple(disciplined(view, _verb(view, following), following))
        met.update(target.first for target in targets)
        yield _Taken(form, verb, decider, by, decider is not None or listed is not None, targets)


def measuring(view: View) -> Measure | None:
    """The measure at the end of a line, of which the lines below it list whom it meets; in its rows the one before."""
    if "form" in view.named and view.scan.low(view.last - 1) == ":":
        last = next(reversed(list(_taken(view))), None)
        if last is None or last.by is None or not last.known or last.met:
            return None
        ends = (last.decider,) if last.decider is not None else ()
        span = view.evidence(last.form, *ends)
        return Measure(last.by, _form(view, last.form), _day(view, last.verb, last.form), span)
    return after_row(view)


def _stripped(view: View, form: Cue, person: Item) -> Iterator[Statement]:
    """ "cách hết các chức vụ trong Đảng đối với A, Bí thư Đảng ủy X": of all offices beside the name those in it."""
    words = view.scan.lexicon.words
    if view.scan.low(form.first + 1) in words.all_offices and view.gap(form.last, form.last + 2) == ["trong", "đảng"]:
        posts = [i for i in titles_of(view, person) if i.org is not None]
        party = tuple(words.party_heads)
        yield from dismissed(view, form, person, [i for i in posts if i.org and i.org.title.lower().startswith(party)])


def punisher(view: View, before: Draft | None) -> Draft | None:
    """Whose measures the next lines may list: of whoever "thi hành kỷ luật: 1. Cảnh cáo ông A …"."""
    if view.named.isdisjoint(("discipline", "form", "dismiss")):  # of nearly all sentences
        return before if not view.items or in_rows_of(view) else None
    verbs = [c for c in view.cued("discipline") if not negated(view, c)]
    decider = next((found for c in verbs if (found := punishing(view, c, None)) is not None), None)
    if decider is not None:
        return decider.draft
    forms = _forms(view)
    told = forms and (_itemised(view, forms[0]) or _opens(view) or borne(view, forms[0]))
    return before if told or not view.items else None


def _going_on(view: View, verb: Cue) -> Draft | None:
    """ "Đồng thời, thi hành kỷ luật …" after a sentence of measures or decisions: who took those took this one too,
    where nobody only speaks of it."""
    if not _opens(view) or any(cue.last <= verb.first for cue in view.cued("say")):
        return None
    return view.punisher or (view.ruling.by if view.ruling is not None else None)


def _opens(view: View) -> bool:
    return " ".join(view.gap(view.first, view.first + 2)) in view.scan.lexicon.words.accordingly


def _itemised(view: View, verb: Cue) -> bool:
    """Does nothing but the mark of an item stand before it ("1. Cảnh cáo …", "- Khiển trách …")?"""
    return view.scan.cap(verb.first) and all(len(w) == 1 or not w.isalpha() for w in view.gap(view.first, verb.first))


def _forms(view: View) -> list[Cue]:
    """The forms of discipline that a sentence names; a dismissal counts where it is a punishment."""
    return [c for c in view.cues if c.name == "form" or (c.name == "dismiss" and view.scan.low(c.first) == "cách")]


def _verb(view: View, form: Cue) -> Cue:
    """The verb of disciplining that a form belongs to; a form without one is a verb itself ("khai trừ ông A")."""
    far = _TITLES if by_way_of(view, form) else _FAR
    before = [c for c in view.cued("discipline") if c.last <= form.first <= c.last + far]
    parted = any(c.name == "form" and before[-1].last <= c.first < form.first for c in view.cues) if before else True
    return form if parted or _decided_anew(view, before[-1], form) else before[-1]


def _decided_anew(view: View, verb: Cue, form: Cue) -> bool:
    """ "Theo quy định về kỷ luật đảng viên, X quyết định thi hành khai trừ ông A": who decides stands between."""
    near = view.before(form.first, "Organisation", "Post")
    said = view.gap(near.last, form.first) if near is not None and near.first >= verb.last else []
    return "quyết" in said and view.scan.lexicon.words.deciding.issuperset(said)


def _measure(view: View, verb: Cue, form: Cue, by: Draft, *ends: Item) -> Statement:
    date = _day(view, verb, form)
    qualifiers = (*((("date", date),) if date else ()), ("form", _form(view, form)))
    span = view.evidence(form, *ends)
    return Statement("DISCIPLINED", by, ends[-1].draft, span, "verb-of-disciplining", qualifiers=qualifiers)


def _day(view: View, verb: Cue, form: Cue) -> str | None:
    return refined(day_of(view, form), decided(view, verb))


def _form(view: View, form: Cue) -> str:
    """The form as the rules call it."""
    words = " ".join(view.gap(form.first, form.last))
    if words.startswith("cách"):
        return "cách chức"
    if words.startswith("xóa tư cách"):
        return "xóa tư cách chức vụ"
    return "khai trừ" if words.startswith("khai trừ") else words
