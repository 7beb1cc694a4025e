"""Rows of awards that have no verb: "Ông A – Huân chương X" in a list or a table of what was awarded, "Huân chương X:
ông A; bà B", and those who stand in lines below an honour in such a list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ingest.grammar.pieces import HonourRef, PersonName
from ingest.join import Item
from ingest.lexicon.numerals import LOW_ROMAN
from ingest.relate.honours.awards import conferred
from ingest.relate.honours.conferrals import GIVES, TAKES, Act
from ingest.relate.statement import Statement
from ingest.relate.view import View

# So many words before whom or what it names a row begins with; so many words has the heading of a list.
_OPENING, _HEADING = 4, 30
# So many lines above the first honour of its list a heading stands at most.
_ABOVE = 4
# So many rows below an honour show that it heads a list.
_ROWS = 2
_BETWEEN = frozenset(("-", "–", "—", ":", "|"))


def award_rows(views: Sequence[View]) -> Iterator[Statement]:
    """RECEIVED, with the honour and who grants it."""
    honours = [k for k, view in enumerate(views) if "Honour" in view.named]
    near = {at for k in honours for at in range(k - _ABOVE, k + 1)}
    listed, above = False, None
    for k, view in enumerate(views) if honours else ():
        if k in near and _announces(view):
            listed, above = True, None
            yield from _paired(view)
            continue
        honour = _alone(view) if listed or _heads(views, k) else None
        if honour is not None:
            listed, above = True, (view, honour)
        elif above is not None and (who := _named(view, view.last)) is not None and "Honour" not in view.named:
            yield from conferred(above[0], Act(above[1], None, False, [], rows=(who,)), who)
        elif (listed and _is_row(view)) or _labelled(view):
            yield from _row(view)
        else:
            listed, above = listed and _between_rows(view), None


def _announces(view: View) -> bool:
    """ "Danh sách khen thưởng năm 2020", "Các cá nhân được khen thưởng gồm: …": the head of a list of awards given."""
    words = view.scan.lexicon.words
    said = view.gap(view.first, min(view.last, view.first + _HEADING))
    colon = said.index(":") if ":" in said else len(said)
    ends = colon < len(said) or (view.last - view.first <= _HEADING and said[-1] != ".")
    pairs = {" ".join(pair) for pair in pairwise(said[:colon])}
    if not ends or words.award_heads.isdisjoint(pairs) or not words.not_awarded.isdisjoint(pairs):
        return False
    return not any(i.last <= view.first + colon for i in view.of("Honour", "Person"))


def _paired(view: View) -> Iterator[Statement]:
    """ "… gồm: ông A, P - Huân chương X; bà B - Bằng khen Y"."""
    first = next((at for at in range(view.first, view.last) if view.scan.low(at) == ":"), view.last)
    if any(cue.first > first for cue in view.cued(*GIVES, *TAKES, "not")):
        return
    for honour in view.of("Honour"):
        person, body = view.before(honour.first, "Person"), view.before(honour.first, "Organisation")
        near = person is not None and ";" not in view.gap(person.last, honour.first)
        who = person if near else body
        joined = view.scan.low(honour.first - 1) in _BETWEEN and isinstance(honour.piece, HonourRef)
        if who is not None and joined and ";" not in view.gap(who.last, honour.first):
            yield from conferred(view, Act(honour, None, False, [who]), who)


def _row(view: View) -> Iterator[Statement]:
    """A row that begins with whoever is honoured, or with the honour."""
    honour = view.of("Honour")[0]
    who = _named(view, honour.first)
    if who is not None and view.scan.low(honour.first - 1) in _BETWEEN:
        yield from (s for h in view.of("Honour") for s in conferred(view, Act(h, None, False, [who]), who))
    elif honour.first - view.first <= _OPENING and view.scan.low(honour.last) in (":", "cho"):
        for one in _behind(view, honour):
            yield from conferred(view, Act(honour, None, False, [one]), one)


def _behind(view: View, honour: Item) -> Iterator[Item]:
    """The first one named in each part behind the honour, which semicolons part."""
    last = honour.last
    for item in view.of("Person", "Organisation"):
        if item.first >= last and (last == honour.last or ";" in view.gap(last, item.first)):
            yield item
            last = item.last


def _is_row(view: View) -> bool:
    return "Honour" in view.named and not _told(view)


def _labelled(view: View) -> bool:
    """ "Huân chương X: ông A; bà B": the honour itself opens the list."""
    honour = view.of("Honour")[0] if "Honour" in view.named else None
    if honour is None or honour.first - view.first > _OPENING or view.scan.low(honour.last) != ":":
        return False
    behind = view.after(honour.last, "Person", "Organisation")
    return behind is not None and behind.first - honour.last <= _OPENING and not _told(view)


def _told(view: View) -> bool:
    """Does a verb say what becomes of the honour, or that it is still to come?"""
    return bool(view.cued(*GIVES, *TAKES, "not"))


def _named(view: View, stop: int) -> Item | None:
    """Whom a row begins with: a person, else a body; of "Giám đốc Sở Y tế Trần Văn A" the person."""
    before = [i for i in view.items if i.last <= stop and i.label in ("Person", "Post", "Organisation")]
    if not before or before[0].first - view.first > _OPENING or _told(view):
        return None
    people = [i for i in before if isinstance(i.piece, PersonName)]
    return people[0] if people else before[0] if before[0].label == "Organisation" else None


def _alone(view: View) -> Item | None:
    """ "II. Huân chương X": a line that names nothing else."""
    honours = view.of("Honour")
    alone = len(honours) == 1 and not view.of("Person") and not _told(view)
    rest = view.last - view.first - (honours[0].last - honours[0].first) if alone else _OPENING + 1
    return honours[0] if rest <= _OPENING else None


def _heads(views: Sequence[View], k: int) -> bool:
    """ "I. HUÂN CHƯƠNG X" above numbered rows that name somebody each, where nothing else says that it is a list."""
    row = views[k + 1 : k + 1 + _ROWS]
    numbered = all(view.scan.low(view.first)[0].isdigit() for view in row) and "Honour" in views[k].named
    opens = numbered and len(row) == _ROWS and (low := views[k].scan.low)(views[k].first + 1) in (".", "/", ")")
    counted = opens and (set(low(views[k].first)) <= LOW_ROMAN or low(views[k].first)[0].isdigit())
    return counted and all("Honour" not in view.named and _named(view, view.last) is not None for view in row)


def _between_rows(view: View) -> bool:
    """ "STT | Họ và tên", "B. Cá nhân", "II.": a line between the rows."""
    short = view.last - view.first <= _OPENING
    return not view.items and (short or (view.last - view.first <= _HEADING and view.scan.low(view.last - 1) != "."))
