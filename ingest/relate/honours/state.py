"""Honours of the State and the Party: "được Đảng, Nhà nước tặng", and who hands them over on their behalf."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.join import Item
from ingest.join.entities import Draft
from ingest.relate.honours.conferrals import GIVES, Act, part
from ingest.relate.implied import central
from ingest.relate.statement import Cue, Statement
from ingest.relate.view import View

# So many words name the State and the Party before the verb; so many stand around a mandate to act for them.
_STATE, _NEAR = 5, 2


def by_the_state(view: View, cue: Cue) -> bool:
    """ "(Đảng,) Nhà nước đã tặng", and no other country's ("Nhà nước Lào tặng")."""
    words = view.gap(max(view.first, cue.first - 3), cue.first)
    while words and words[-1] in view.scan.lexicon.words.honoured:
        words.pop()
    return words[-2:] == ["nhà", "nước"]


def for_the_state(view: View, act: Act) -> Iterator[Statement]:
    """ "Phó Chủ tịch nước A thay mặt Đảng, Nhà nước trao …": who stands for the State hands it over."""
    assert act.cue is not None
    mandate = view.cue_before(act.cue.first, "mandate")
    holder = view.before(mandate.first, "Person", "Post") if mandate is not None else None
    if mandate is None or holder is None or mandate.first - holder.last > _NEAR:
        return
    far = act.cue.first - mandate.last > _STATE + _NEAR
    if not far and not any(mandate.last <= item.first < act.cue.first for item in view.items):
        yield part(view, act, holder, "PRESENTED", "by-mandate")


def granted_by_it(view: View, honour: Item, award: Draft, cue: Cue) -> Iterator[Statement]:
    """ "Đảng và Nhà nước tặng thưởng …"."""
    span = view.quote(max(view.first, cue.first - _STATE), cue.last, honour.first, honour.last)
    for name in _states(view, cue):
        yield Statement("GRANTED", central(view, name, honour), award, span, "granted-by-the-state")


def above(heading: View, cue: Cue, row: View, honour: Item, award: Draft) -> Iterator[Statement]:
    """ "Ông A đã được Đảng, Nhà nước tặng thưởng:" above a row for each honour."""
    names = _states(heading, cue) if cue.name in GIVES and by_the_state(heading, cue) else []
    for name in names:
        span = row.evidence(honour)
        yield Statement("GRANTED", central(row, name, honour), award, span, "granted-by-the-state")


def _states(view: View, cue: Cue) -> list[str]:
    """The State, and the Party where it is told beside it."""
    words = view.gap(max(view.first, cue.first - _STATE), cue.first)
    return ["Nhà nước Cộng hòa xã hội chủ nghĩa Việt Nam", *(["Đảng Cộng sản Việt Nam"] if "đảng" in words else [])]
