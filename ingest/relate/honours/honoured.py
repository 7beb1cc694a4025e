"""Lists of the honoured: "Tặng Bằng khen của Chủ tịch UBND tỉnh cho các tập thể, cá nhân sau: 1. Sở X; 2. Ông A, …"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice, pairwise, product

from ingest.grammar.pieces import PersonName
from ingest.join import Item
from ingest.relate.honours.awards import conferral, conferred
from ingest.relate.honours.conferrals import GIVES, TAKES, Act
from ingest.relate.honours.lists import named_from
from ingest.relate.honours.recipients import voice
from ingest.relate.honours.state import above
from ingest.relate.honours.subjects import subjects
from ingest.relate.lives.life import tells_life
from ingest.relate.negated import negated
from ingest.relate.statement import Cue, Statement
from ingest.relate.view import View

# So many words before whoever is named a row begins with; so many rows a list has at most.
_OPENING, _LONGEST = 4, 2000
# So many words has a line that opens such a list, with its colon.
_HEADING = 6
# What a sentence ends with above rows: "… tặng Bằng khen cho:", "Điều 1. Tặng Bằng khen cho".
_OPENS = (":", "cho")
# So many words a sentence begins with that names those who were counted before ("Các đơn vị, địa phương này gồm: …").
_WHOM = 14


def honoured(views: Sequence[View]) -> Iterator[Statement]:
    """The conferrals of the rows below a sentence that tells what is given, and to nobody by name."""
    for k, heading in enumerate(views):
        if "Honour" not in heading.named:
            yield from _honours_below(views, k)
            continue
        yield from _of_a_life(views, k)
        rows = _rows(views, k + 1) if heading.scan.low(heading.last - 1) in _OPENS else _told_next(views, k + 1)
        act = _announced(heading) if rows is not None else None
        if act is not None and rows is not None:
            yield from _each(heading, act, rows)


def _honours_below(views: Sequence[View], k: int) -> Iterator[Statement]:
    """ "Ông A đã được Nhà nước tặng thưởng:", and a row for each honour."""
    heading = views[k]
    cues = heading.cued(*GIVES, *TAKES) if heading.scan.low(heading.last - 1) == ":" else []
    whose = _subjects(heading, cues[-1]) if cues and not negated(heading, cues[-1]) else []
    if not whose:
        return
    for row in islice(views, k + 1, k + 1 + _LONGEST):
        first = row.items[0] if row.items else None
        if first is None or first.label != "Honour" or first.first - row.first > _OPENING:
            return
        honours = row.of("Honour") if not row.cued(*GIVES, *TAKES) else []
        for honour, who in product(honours, whose):
            told = list(conferred(row, Act(honour, None, False, [who], listed=True), who))
            award = next((s.subject for s in told if s.predicate == "OF"), None)
            told += above(heading, cues[-1], row, honour, award) if award is not None else ()
            yield from (replace(one, also=heading.evidence(*heading.items, cues[-1])) for one in told)


def _of_a_life(views: Sequence[View], k: int) -> Iterator[Statement]:
    """ "Huân chương Độc lập hạng Nhì; Huân chương Quân công hạng Nhất; …" below the life of somebody who has died."""
    row = views[k]
    alone = not (row.cues or row.of("Person", "Organisation", "Post")) and row.items[0].first == row.first
    if not alone or row.person is None or not k or not tells_life(views[k - 1]):
        return
    for honour in row.of("Honour"):
        yield from conferred(row, Act(honour, None, False, [row.person], listed=True), row.person)


def _subjects(view: View, cue: Cue) -> list[Item]:
    """Who stands before "được"; whom the text told of last, where the sentence names nobody."""
    at = voice(view, cue)
    if at == cue.first and cue.name in GIVES:
        return []  # "Chủ tịch nước tặng thưởng:"
    found = subjects(view, at)
    return found or ([view.person] if view.person is not None and not view.of("Person") else [])


def _each(heading: View, act: Act, row: Iterable[Item]) -> Iterator[Statement]:
    for one in row:
        yield from conferred(heading, replace(act, rows=(one,)), one)


def _told_next(views: Sequence[View], k: int) -> Iterator[Item] | None:
    """ "… tặng Bằng khen cho 3 cá nhân. Đó là: ông A, …; bà B, …": those whom the next sentence names one by one, or
    the lines below it ("Các cá nhân gồm:")."""
    view = views[k] if k < len(views) else None
    if view is not None and _opens_lines(view):
        return _in_lines(views, k + 1)
    if view is None:
        return None
    if " ".join(view.gap(view.first, view.first + 2)) not in view.scan.lexicon.words.lists_them:
        at = _whom(view)
        told = at is not None and all(cue.first < at for cue in view.cued(*GIVES, *TAKES)) and _the_honoured(view, at)
        return iter(named_from(view, at)) if told and at is not None else None
    people = [i for i in view.of("Person") if isinstance(i.piece, PersonName)]
    return iter(people) if people and not view.cued(*GIVES, *TAKES) else None


def _whom(view: View) -> int | None:
    """Where the names begin in "Những cá nhân đạt giải gồm các ông, bà: …", "Các đơn vị này gồm: …"."""
    if view.scan.low(view.first) not in view.scan.lexicon.words.lists_whom or not view.items:
        return None
    said = view.gap(view.first, min(view.items[0].first, view.first + _WHOM))
    opens = "gồm" in said or said[-1:] == [":"]
    return view.first + len(said) - (":" in said[-3:] and said[::-1].index(":")) if opens else None


def _the_honoured(view: View, at: int) -> bool:
    """ "Các đơn vị này gồm", "Những người đạt giải gồm", but not "Những người có mặt gồm", "Số tiền thưởng gồm"."""
    words, said = view.scan.lexicon.words, view.gap(view.first, at)
    kinds = not words.counted.isdisjoint(" ".join(pair) for pair in pairwise(said))
    honoured = kinds or not words.is_honoured.isdisjoint(" ".join(pair) for pair in pairwise(said))
    return honoured and all(cue.name in (*GIVES, *TAKES) for cue in view.cues if cue.first < at)


def _opens_lines(view: View) -> bool:
    """ "Các cá nhân gồm:": a line that names nobody."""
    words = view.gap(view.first, view.last)
    return words[-2:] == ["gồm", ":"] and len(words) <= _HEADING and not view.items


def _in_lines(views: Sequence[View], start: int) -> Iterator[Item]:
    """Whom each line begins with; one that begins otherwise or tells of honours ends the list."""
    for view in islice(views, start, start + _LONGEST):
        first = view.items[0] if view.items else None
        named = first is not None and isinstance(first.piece, PersonName) and first.first - view.first <= _OPENING
        if first is None or not named or "Honour" in view.named:
            return
        yield first


def _announced(view: View) -> Act | None:
    """What the last honour of a heading is given by, where nobody receives it there."""
    act = conferral(view, view.of("Honour")[-1])
    return act if act is not None and act.cue is not None and not act.recipients else None


def _rows(views: Sequence[View], start: int) -> Iterator[Item]:
    """Who is named first in each row of a list; another honour or whatever else is told ends it. One line may name
    them all ("… cho các ông:", "A - P, B - Q, C - R")."""
    line = views[start] if start < len(views) else None
    first = line.items[0] if line is not None and line.items else None
    if line is not None and first is not None and isinstance(first.piece, PersonName) and first.first == line.first:
        yield from named_from(line, line.first) if not (line.cues or "Honour" in line.named) else ()
        return
    for view in islice(views, start, start + _LONGEST):
        marked = not view.scan.low(view.first).isalpha()
        if "Honour" in view.named or view.cued(*GIVES, *TAKES) or not (marked or _heads(view)):
            return
        first = view.items[0] if view.items else None
        if first is not None and first.first - view.first <= _OPENING and marked:
            yield from _named(view, first)


def _heads(view: View) -> bool:
    """ "Tập thể:", "II. Cá nhân": a line between the rows."""
    return not view.items and view.last - view.first <= _HEADING


def _named(view: View, first: Item) -> Iterator[Item]:
    """A body, a person; of "Giám đốc Sở X Nguyễn Văn A" the person."""
    person = view.after(first.first, "Person")
    if first.label in ("Organisation", "Person"):
        yield first
    elif first.label == "Post" and person is not None:
        yield person
