"""Which body took the place of which: joined ("hợp nhất A và B thành C"), parted, renamed, made anew of another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ingest.grammar.dates import POINTS
from ingest.join import Item
from ingest.lexicon.successions import successions as table
from ingest.relate.belonging import between, said_to_belong, standing
from ingest.relate.bodies.called import now_called
from ingest.relate.bodies.change import Change
from ingest.relate.bodies.changes import changes
from ingest.relate.bodies.grounds import grounds
from ingest.relate.days import just_after
from ingest.relate.needs import needs
from ingest.relate.negated import negated
from ingest.relate.ownorders import own_day
from ingest.relate.personnel.decidedwhen import since, told_on
from ingest.relate.statement import Cue, Statement
from ingest.relate.view import View

# How far before the verb it stands that all is only planned.
_PLANNED = 25
# "và", or a comma, between two verbs that tell of one act.
_AND = ("và", ",")
# What rows below a heading begin with, and how many of them are looked past for it.
_BULLETS, _ROWS = ("-", "–", "+", "*", "•"), 30
_YEAR = re.compile(r"(?:19|20)\d\d")
# So long is the name of a territory that a row of a plan opens with, with its colon.
_ROW = 5
_ONCE_MORE = ["tiếp", "tục", "được"]


@needs("Organisation")
def successions(view: View) -> Iterator[Statement]:
    """SUCCEEDS, and ESTABLISHED by whoever joined others to a new body."""
    named = standing(view)
    yield from now_called(view, named)
    cues = _verbs(view)
    bodies = apart(view, named) if cues else []
    last: Change | None = None
    for cue in cues:
        told = [] if planned(view, cue) else list(changes(view, cue, bodies, last))
        date = _date(view, cue, told) if told else None
        for change in told:
            yield from _told(view, cue, change, date)
        last = told[-1] if told else last
    for cue, change in grounds(view, standing(view)):
        if not planned(view, cue):
            yield from _told(view, cue, change, _date(view, cue, [change]))


def _verbs(view: View) -> list[Cue]:
    """The verbs of a sentence; "sáp nhập và tổ chức lại A và B" is one."""
    row: list[Cue] = []
    for cue in view.cued(*table().cues):
        if row and row[-1].last == cue.first - 1 and view.scan.low(cue.first - 1) in _AND:
            row[-1] = Cue(row[-1].first, cue.last, row[-1].name)
        else:
            row.append(cue)
    return row


def apart(view: View, named: list[Item]) -> list[Item]:
    """Those that are not told only as what the one before belongs to: "A, đơn vị thành viên của B, đổi tên thành C"."""
    return [body for at, body in enumerate(named) if at == 0 or not _owns(view, named[at - 1], body)]


def _owns(view: View, part: Item, whole: Item) -> bool:
    return between(view, part, whole) == ["của"] or said_to_belong(view, part, whole)


def _date(view: View, cue: Cue, told: list[Change]) -> str | None:
    """When it happened: nearest what it is told with, for all that the verb tells."""
    first = min([cue.first, *(i.first for i in (*told[0].old, *told[0].new))])
    founded = view.cue_before(cue.first, "establish")
    # "A được thành lập năm 1960, năm 1970 đổi tên thành B"
    near = just_after(view, cue) or _just_before(view, cue.first)
    if near is None and founded is not None and _thereupon(view, cue.first):
        return None
    near = near or (just_after(view, founded) if founded is not None else None) or _just_before(view, first)
    day = told_on(view, cue, since(view, max(change.end for change in told)), near)
    return day or (_with_founding(view, founded, told) if founded is not None else None) or own_day(view, cue.first)


def _thereupon(view: View, at: int) -> bool:
    """ "A được thành lập năm 1975, sau chuyển thành B": later than what was told, on no day."""
    words = view.scan.lexicon.words
    return view.scan.low(at - 1) == "sau" or " ".join(view.gap(at - 2, at)) in words.thereupon


def _with_founding(view: View, founded: Cue, told: list[Change]) -> str | None:
    """ "Quyết định số 5 ngày 3/2/2020 của X về việc thành lập C trên cơ sở hợp nhất A và B"."""
    return told_on(view, founded, None) if 0 <= told[0].new[0].first - founded.last <= 1 else None


def _just_before(view: View, at: int) -> str | None:
    """ "…, đến năm 1987 (A) lại nhập thành B": the date right before a verb or its subject."""
    limit, tokens = view.scan.tokens.start[at], view.scan.tokens
    if (year := _bare_year(view, at)) is not None:
        return year
    date = next((d for d in reversed(view.dates) if d.end <= limit and d.precision in POINTS), None)
    if date is None or not view.scan.lexicon.words.resuming.issuperset(view.gap(tokens.at(date.end), at)):
        return None
    return date.iso


def _bare_year(view: View, at: int) -> str | None:
    """ "và từ 1993 thì lấy tên B": a year without the word for it."""
    words = view.scan.lexicon.words
    while at > view.first and view.scan.low(at - 1) in words.resuming - {","}:
        at -= 1
    year, before = view.scan.low(at - 1), view.scan.low(at - 2)
    return year if _YEAR.fullmatch(year) and before in words.year_openers else None


def _told(view: View, cue: Cue, change: Change, date: str | None) -> Iterator[Statement]:
    dated, form = (("date", date),) if date else (), (("form", table().cues[cue.name]),)
    for new in change.new:
        for old in change.old:
            if old.draft is not new.draft:
                span = view.evidence(old, cue, new)
                yield Statement("SUCCEEDS", new.draft, old.draft, span, f"verb-of-{cue.name}", qualifiers=dated + form)
        if change.actor is not None and change.actor.draft is not new.draft:
            span = view.evidence(change.actor, cue, new)
            yield Statement("ESTABLISHED", change.actor.draft, new.draft, span, f"verb-of-{cue.name}", qualifiers=dated)


def planned(view: View, cue: Cue) -> bool:
    """Is it to come, wanted or what a plan is about? What "đã" says is done."""
    if negated(view, cue) or _in_plan(view, cue) or _by_now(view, cue) or _below_plan(view):
        return True
    if view.scan.low(cue.first - 1) == "đã":
        return False
    first = max(view.first, cue.first - _PLANNED)
    ahead = any(first <= c.first and c.last <= cue.first for c in view.cued("not"))
    plans = {i.first for i in view.of("Directive") if i.last == cue.first}  # "thông qua Đề án hợp nhất A và B"
    named = {at for i in view.items if i.first not in plans for at in range(i.first, i.last)}
    words = [view.scan.low(at) for at in range(first, cue.first) if at not in named]
    words = _without_more(words)
    mooted = view.scan.lexicon.words.mooted
    return ahead or any(word in mooted for word in words) or any(" ".join(pair) in mooted for pair in pairwise(words))


def _without_more(words: list[str]) -> list[str]:
    """ "trường tiếp tục được đổi tên": once more, and no plan."""
    at = next((k for k in range(len(words) - 2) if words[k : k + 3] == _ONCE_MORE), None)
    return words if at is None else words[:at] + words[at + 2 :]


def _by_now(view: View, cue: Cue) -> bool:
    """ "A (nay đổi tên là B)": read as the name that it has by now, whose day the sentence does not tell."""
    return " ".join(view.gap(cue.first - 1, cue.last + 1)) in view.scan.lexicon.words.now_called


def _below_plan(view: View) -> bool:
    """ "Dự kiến tên các bộ mới\nHợp nhất A và B …", "Sẽ có ba đơn vị, gồm:\n+ C (hợp nhất từ A và B)"."""
    text = view.scan.text
    above = text.rfind("\n", 0, view.scan.tokens.start[view.first])
    row = text[above + 1 : above + 2] in _BULLETS
    for _ in range(_ROWS):
        begin = text.rfind("\n", 0, max(above, 0)) + 1
        line = text[begin : max(above, 0)].strip().lower()
        if not line or above <= 0:
            return False
        if not (row and line[0] in _BULLETS):
            break
        above = begin - 1
    words = view.scan.lexicon.words
    opens = line[-1].isalnum() and any(line.startswith(f"{opener} ") for opener in words.ahead_openers)
    return opens or (row and line.endswith(":") and not words.mooted.isdisjoint(line.replace(",", " ").split()))


def _in_plan(view: View, cue: Cue) -> bool:
    """ "Lào Cai: Sáp nhập A và B thành C; …": where a row below the name of a territory says what it is to do."""
    opened = view.part != "headline" and view.scan.low(cue.first - 1) == ":" and 1 < cue.first - view.first <= _ROW
    return opened and all(view.scan.cap(at) for at in range(view.first, cue.first - 1))
