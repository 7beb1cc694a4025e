"""Rows below "Thành lập các phòng thuộc UBND phường X, gồm:": the bodies that are founded, and who founds them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ingest.join.entities import Draft
from ingest.relate.bodies.bycouncil import by_council, of_its_place
from ingest.relate.bodies.founding import founder, is_member, mooted
from ingest.relate.bodies.unitrows import rows_below
from ingest.relate.negated import negated
from ingest.relate.ownorders import own_issuer
from ingest.relate.statement import Cue, Statement
from ingest.relate.view import View

# So many words behind the verb count and call what is founded, and say whose it is.
_COUNTED = 24


def founded_rows(views: Sequence[View]) -> Iterator[Statement]:
    """ESTABLISHED of each body that stands alone in a row below the verb of founding and a colon."""
    for k, view in enumerate(views):
        if (cue := _heading(view)) is None:
            continue
        named = own_issuer(view, cue.first) or _named(view, cue)
        for row, unit in rows_below(views, k + 1):
            if is_member(view, cue, unit):
                break
            by = named or by_council(view, cue, unit)
            local = unit.org is not None and unit.org.territory is not None
            if by is not None and unit.draft is not by and (not local or of_its_place(by, unit)):
                said = view.evidence(cue)
                yield Statement("ESTABLISHED", by, unit.draft, said, "row-of-founded", also=row.evidence(unit))


def _heading(view: View) -> Cue | None:
    """The verb with which a sentence says that several bodies are founded, which its colon announces."""
    if "establish" not in view.named or view.scan.low(view.last - 1) != ":":
        return None
    cue = view.cued("establish")[-1]
    several = view.scan.low(cue.last).isdigit() or view.scan.low(cue.last) in view.scan.lexicon.words.some_heads
    planned = negated(view, cue) or mooted(view, cue)
    return cue if several and view.last - cue.last <= _COUNTED and not planned else None


def _named(view: View, cue: Cue) -> Draft | None:
    """Who is named before the verb and founds them."""
    actor = founder(view, cue)
    return actor.draft if actor is not None else None
