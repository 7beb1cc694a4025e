"""One conferral as a sentence tells of it, and what its parts are evidence of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from ingest.grammar.dates import POINTS
from ingest.grammar.pieces import HonourRef
from ingest.join import Item
from ingest.join.entities import Draft
from ingest.relate.days import day_of
from ingest.relate.ownorders import own_issuer
from ingest.relate.personnel.decidedwhen import decided, refined
from ingest.relate.statement import Cue, Statement
from ingest.relate.view import View

GIVES = ("present", "grant")
"""The verbs of giving."""
TAKES = ("granted", "receive")
"""The verbs of receiving."""
# So many words before a verb it is told how often.
_OFTEN = 5
_DAY = len("2020-12-26")


@dataclass(frozen=True, slots=True)
class Act:
    """What a sentence says of an honour: the verb (None before a name it is the title of), and who receives it."""

    honour: Item
    cue: Cue | None
    passive: bool
    recipients: list[Item]
    award: Draft | None = None
    rows: tuple[Item, ...] = ()
    """who receives it in the lines below"""
    year: str | None = None
    """which of the years with which the sentence opens"""
    listed: bool = False
    """its honour is one of several that stand below each other"""

    @property
    def parts(self) -> list[Item | Cue]:
        """What every claim about it rests on."""
        return [self.honour, self.cue] if self.cue is not None else [self.honour]


def part(view: View, act: Act, who: Item, predicate: str, rule: str) -> Statement:
    """Somebody's part in a conferral, on the day that stands with the honour or the verb."""
    if view.first <= who.first < view.last:
        return _part(view, act, who.draft, predicate, rule, who)
    row = predicate == "RECEIVED" and who in act.rows  # in a list below
    return replace(_part(view, act, who.draft, predicate, rule), also=view.evidence(who) if row else None)


def by_issuer(view: View, act: Act) -> Iterator[Statement]:
    """ "Điều 1. Tặng Bằng khen cho ông A": who issues the document grants it."""
    issuer = own_issuer(view, act.cue.first) if act.cue is not None and act.cue.name in GIVES else None
    if issuer is not None:
        yield _part(view, act, issuer, "GRANTED", "granted-own")


def _part(view: View, act: Act, who: Draft, predicate: str, rule: str, *inside: Item) -> Statement:
    day = day_told(view, act)
    dated = (("date", day),) if day else ()
    return Statement(predicate, who, act.award, view.evidence(*inside, *act.parts), rule, qualifiers=dated)


def day_told(view: View, act: Act) -> str | None:
    """ "Huân chương Lao động hạng Ba (2019)", "Nhà giáo ưu tú năm 2021"; else when it was given."""
    if act.year is not None:
        return act.year
    at = act.honour.last + (view.scan.low(act.honour.last) == "(")
    after = next((d for d in view.dates if view.scan.tokens.at(d.start) == at and d.precision in POINTS), None)
    piece, yearly = act.honour.piece, view.scan.lexicon.words.yearly
    if after is not None and isinstance(piece, HonourRef) and piece.kind.kind not in yearly:
        return after.iso
    day = refined(day_of(view, act.cue), decided(view, act.cue)) if act.cue is not None else None
    return None if day is not None and (_often(view, act) or (len(day) == _DAY and _once(view, act))) else day


def _often(view: View, act: Act) -> bool:
    """ "…, đơn vị đã nhiều lần được tặng H", "hai lần đón nhận H": not on one day."""
    said = view.gap(max(view.first, act.cue.first - _OFTEN), act.cue.first) if act.cue is not None else []
    words = view.scan.lexicon.words
    times = {one for one, word in pairwise(said) if word == "lần"}
    counted = any(one.isdigit() or one in words.spell_counts for one in times)
    return counted or any(" ".join(pair) in words.repeatedly for pair in pairwise(said))


def _once(view: View, act: Act) -> bool:
    """ "Ngày 5/5/2020, Sở X, đơn vị từng được tặng H, đón nhận …": what somebody has had for long has not that day."""
    ends = [cue.last for cue in view.cued("past") if act.cue is not None and cue.last <= act.cue.first]
    return bool(ends) and act.cue is not None and not {",", ";"} & set(view.gap(ends[-1], act.cue.first))
