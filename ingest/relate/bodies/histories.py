"""The history of one body, in sentences or rows that do not name it again: "Năm 1981 đổi tên thành B."."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from ingest.join import Item
from ingest.lexicon.successions import successions as table
from ingest.relate.belonging import standing
from ingest.relate.bodies.bodyrows import LONGEST, told_as
from ingest.relate.bodies.carried import last_in_row, lists_names, names_in_row, owner_of
from ingest.relate.bodies.changes import changes, outcome
from ingest.relate.bodies.cutnames import cut
from ingest.relate.bodies.firstnames import first_names, name_at, one_kind, subject_of
from ingest.relate.bodies.successions import apart, planned
from ingest.relate.personnel.decidedwhen import since, told_on
from ingest.relate.statement import Cue, Statement
from ingest.relate.view import View

# So many words behind the last that was told of it the history goes on.
_FAR = 200
_CHANGES = ("rename", "remake")
# Between "thành lập" and what is set up.
_NEAR = 2
# So many words may tell of it from the word for its kind to the verb.
_TOLD = 14
# "tiền thân là", and so many words stand before the body in "Đây chính là tổ chức tiền thân của B".
_FORERUNNER, _OPENING = 3, 8


class _Subject(NamedTuple):
    """The body that is told of, where it was named."""

    view: View
    body: Item


def histories(views: Sequence[View]) -> Iterator[Statement]:
    """SUCCEEDS of what a body is called in the sentences that tell how it went on."""
    subject: _Subject | None = None
    lost = False
    for view in views:
        if subject is not None:
            later = _later_body(view, subject)
            yield from _carried(view, subject, later)
            subject = _Subject(view, later) if later is not None else subject
        yield from names_in_row(view, standing(view)) if "Organisation" in view.named and lists_names(view) else ()
        if not view.named.isdisjoint((*table().cues, "establish")):
            bodies = standing(view)
            yield from first_names(view, bodies)
            for cue in view.cued(*_CHANGES):
                new = outcome(view, cue, bodies)
                if new is None and _becomes(view, cue):
                    subject, lost = None, True  # what it became could not be read
                if subject is None and new is not None and _own(view, cue, new):
                    subject, lost = _Subject(view, new), False
                    continue
                if subject is None or new is None or not _goes_on(view, cue, subject, new) or planned(view, cue):
                    continue
                yield _told(view, cue, subject, new)
                subject = _Subject(view, new)
            yield from _then_called(view, bodies)
            row = last_in_row(view, bodies)
            subject = (
                (_Subject(view, row) if row is not None else None)
                or _founded_and_changed(view, bodies)
                or (None if lost else _became(view, bodies, subject))
                or subject
            )
            lost &= subject is None


def _carried(view: View, subject: _Subject, later: Item | None) -> Iterator[Statement]:
    """What a sentence tells of that body without its name."""
    if later is not None:
        yield _called_later(view, subject, later)
    elif (owned := owner_of(view, subject.body, subject.view)) is not None:
        yield owned


def _told(view: View, cue: Cue, subject: _Subject, new: Item) -> Statement:
    date = told_on(view, cue, since(view, new.last))
    if subject.view is view:  # "năm 1956 đổi tên thành A và sau đó lấy tên B": that year is not B's
        days = [d.iso for d in view.dates if view.scan.tokens.at(d.start) >= subject.body.last]
        date = date if date in days else None
    qualifiers = (*((("date", date),) if date else ()), ("form", table().cues[cue.name]))
    span, before = view.evidence(cue, new), subject.view.evidence(subject.body)
    old = subject.body.draft
    return Statement(
        "SUCCEEDS", new.draft, old, before, "history-of-body", qualifiers=qualifiers, also=span, plain=False
    )


def _own(view: View, cue: Cue, new: Item) -> bool:
    """ "Năm 1976 trường mang tên A", "- Năm 1986: Đổi tên thành B": the first name that is told, of whose history it
    is."""
    kind = _kind(view, cue, view.first)
    return kind is not None and (_of_kind(view, new, kind) if kind else bool(view.dates))


def _becomes(view: View, cue: Cue) -> bool:
    """ "đổi tên thành", "chuyển thành"."""
    return not view.scan.lexicon.words.arising.isdisjoint(view.gap(cue.last - 1, cue.last + 1))


def _goes_on(view: View, cue: Cue, subject: _Subject, new: Item) -> bool:
    """Does the sentence tell of nobody else: before the verb only its day, a decision, and what kind of body it is?"""
    near = 0 < new.first - subject.body.last <= _FAR and new.draft is not subject.body.draft
    first = subject.body.last if subject.view is view else view.first
    kind = _object_kind(view, cue, new) or _kind(view, cue, first) if near else None
    return kind is not None and _of_kind(view, subject.body, kind)


def _of_kind(view: View, body: Item, kind: str) -> bool:
    """Is it what the word says: "trường" also of "Đại học A", which does not say it?"""
    schools = view.scan.lexicon.words.history_schools if kind in view.scan.lexicon.words.school_words else ()
    return body.draft.name.lower().startswith((kind, *schools))


def _object_kind(view: View, cue: Cue, new: Item) -> str | None:
    """ "Bộ A ra quyết định đổi tên trường thành B": the word for the kind of body right behind the verb."""
    said, words = view.gap(cue.last, new.first), view.scan.lexicon.words
    kind = said[0] if len(said) > 1 and said[-1] == "thành" and said[0] in words.history_kinds else None
    plain = all(word in words.history_words for word in said[:-1])
    return kind if plain and not view.scan.cap(cue.last + 1) else None


def _kind(view: View, cue: Cue, first: int) -> str | None:
    """The word for the kind of body that stands before the verb with nothing but a day and a decision, "" without one;
    None where the sentence tells of somebody else."""
    tokens, words = view.scan.tokens, view.scan.lexicon.words
    inside = {at for i in view.of("Directive") for at in range(i.first, i.last)}
    inside |= {at for d in view.dates for at in range(tokens.at(d.start), tokens.at(d.end))}
    others = view.of("Organisation", "Person")
    led = [i for i in others if first < i.first and i.last <= cue.first and view.scan.low(i.first - 1) == "được"]
    inside |= {at for i in led for at in range(i.first, i.last)}  # "trường được Bộ A đổi tên"
    said = [tokens.low[at] for at in range(first, cue.first) if at not in inside]
    other = any(first <= i.first and i.last <= cue.first and i.first not in inside for i in others)
    if other:
        return None
    if not all(word in words.history_words or word.isdigit() for word in said):  # "Sau 1975 trường …"
        return _subject_kind(view, said) if first == view.first else None
    return next((word for word in said if word in words.history_kinds), "")


def _subject_kind(view: View, said: list[str]) -> str | None:
    """ "Năm 1998 trường được nâng cấp đào tạo và đổi tên": the kind of body that opens the sentence, behind its day."""
    words = view.scan.lexicon.words
    at = next((k for k, word in enumerate(said) if word not in words.times_of and not word.isdigit()), len(said))
    told = said[at : at + _TOLD + 1]
    opens = at < len(said) and said[at] in words.history_kinds and len(said) - at <= _TOLD
    return said[at] if opens and ";" not in told and not view.scan.cap(view.first + at + 1) else None


def _became(view: View, bodies: list[Item], subject: _Subject | None) -> _Subject | None:
    """What came of the body whose history it is, or of the first that is told of."""
    for cue in view.cued(*table().cues):
        for change in changes(view, cue, bodies, None):
            ours = subject is None or any(i.draft is subject.body.draft for i in change.old)
            if len(change.new) == 1 and ours:
                return _Subject(view, change.new[0])
    return None


def _founded_and_changed(view: View, bodies: list[Item]) -> _Subject | None:
    """Whose history begins, or what the sentence goes on to tell that it, or its forerunner, became: "A được thành lập,
    tiền thân là B, sau chuyển thành C"."""
    founded = _founded(view, bodies)
    if founded is None:
        return None
    began = {id(i.draft) for i in bodies if i is founded.body or _forerunner_at(view, i.first)}
    own = apart(view, bodies)
    for cue in view.cued(*table().cues):
        for change in changes(view, cue, own, None):
            on = len(change.new) == 1 and change.new[0].first > founded.body.first
            if on and any(id(i.draft) in began for i in change.old):
                return _Subject(view, change.new[0])
    return founded


def _forerunner_at(view: View, at: int) -> bool:
    """ "tiền thân là | B"."""
    return " ".join(view.gap(max(view.first, at - _FORERUNNER), at)) in view.scan.lexicon.words.forerunner_is


def _founded(view: View, bodies: list[Item]) -> _Subject | None:
    """Whose history begins: what was set up, or was what another one came of ("Tiền thân là A")."""
    words = view.scan.lexicon.words
    for cue in view.cued("establish"):
        behind = next((i for i in bodies if 0 <= i.first - cue.last <= _NEAR), None)
        # "Tiền thân của A là B, được thành lập …"
        aside = next((i for i in bodies if view.gap(i.last, cue.first) == [",", "được"]), None)
        before = view.gap(max(view.first, aside.first - LONGEST), aside.first) if aside is not None else []
        if aside is not None and told_as(before, words.forerunner_of):
            aside = next((i for i in reversed(bodies) if i.last <= aside.first), None)  # "A là tiền thân của B, được …"
        made = subject_of(view, cue, bodies) or behind or name_at(view, cue, bodies) or aside
        if made is not None and not cut(view, made):
            return _Subject(view, made)
    opened = bodies[0] if len(bodies) == 1 else None
    once = opened is not None and _forerunner_at(view, opened.first)
    return _Subject(view, opened) if opened is not None and once else None


def _then_called(view: View, bodies: list[Item]) -> Iterator[Statement]:
    """ "… đổi tên thành A, năm 1956 là B", "A được thành lập, sau đó là B": the next name, as a clause tells it."""
    for before, body in pairwise(bodies):
        if not one_kind(before, body) or before.draft is body.draft or cut(view, body) or cut(view, before):
            continue
        if _dated_as(view, before, body) and _renamed_or_founded(view, before):
            span = view.evidence(before, body)
            yield Statement("SUCCEEDS", body.draft, before.draft, span, "then-called")


def _dated_as(view: View, before: Item, body: Item) -> bool:
    """Is a body introduced by "…, năm 1956 là", "sau đó là" behind the one before, and nothing else told between?"""
    at, words = body.first - 1, view.scan.lexicon.words
    if view.scan.low(at) != "là" or view.scan.low(before.last) not in words.clause_ends | {"được", "thành"}:
        return False
    dated = any(view.scan.tokens.at(d.end) == at for d in view.dates)
    then = " ".join(view.gap(at - _NEAR, at)) in words.thereupon
    between = [c for c in view.cued(*table().cues, "establish") if before.last <= c.first < at]
    return (dated or then) and all(c.name == "establish" and then for c in between)


def _renamed_or_founded(view: View, body: Item) -> bool:
    """Is a body what another was called by now, or was it founded ("A được thành lập")?"""
    words = view.scan.lexicon.words
    called = any(outcome(view, c, [body]) is body for c in view.cued(*_CHANGES) if c.last <= body.first)
    verbs = [c.first for c in view.cued("establish") if body.last < c.first]
    return called or any(words.led_up >= set(view.gap(body.last, at)) for at in verbs)


def _later_body(view: View, subject: _Subject) -> Item | None:
    """ "Đây là tổ chức tiền thân của B.": said of the body that the sentence before tells of."""
    words = view.scan.lexicon.words
    if view.scan.low(view.first) not in words.this_one or view.first - subject.view.last > 1:
        return None
    founding = any(c.first >= subject.body.last for c in subject.view.cued("establish"))
    if founding and not _renamed_or_founded(subject.view, subject.body):
        return None  # "Tỉnh ủy X thành lập khung trường. Đây là tiền thân của Trường Y": of what X founded
    later = next((i for i in view.items if i.label == "Organisation"), None)
    said = view.gap(view.first + 1, later.first) if later is not None else []
    fits = told_as(said, words.forerunner_of) and len(said) <= _OPENING
    return later if fits and later is not None and later.draft is not subject.body.draft else None


def _called_later(view: View, subject: _Subject, later: Item) -> Statement:
    before, span = subject.view.evidence(subject.body), view.evidence(later)
    return Statement("SUCCEEDS", later.draft, subject.body.draft, before, "history-of-body", also=span, plain=False)
