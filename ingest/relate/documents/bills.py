"""Acts that are not made yet: bills, drafts, what is still to be voted on."""

from __future__ import annotations

from ingest.grammar.pieces import DirectiveRef
from ingest.join import Item
from ingest.relate.negated import negated
from ingest.relate.view import View

_DRAFT = "dự"
_KINDS = ("án", "thảo")


def to_be_passed(view: View, act: Item) -> bool:
    """ "dự án Luật sửa đổi …", "Các dự luật gồm: Luật A; Luật B", "sẽ thông qua Luật A, Luật B": an act without a
    number that the sentence tells of as a bill, or as one that somebody has yet to pass."""
    ref = act.piece
    if not isinstance(ref, DirectiveRef) or ref.number is not None or ref.own:
        return False
    if any(_is_bill(view, at) for at in range(view.first, act.first) if view.scan.low(at) == _DRAFT):
        return True
    return any(c.last <= act.first and negated(view, c) for c in view.cued("issue"))


def _is_bill(view: View, at: int) -> bool:
    """ "dự luật", "dự án luật", "dự thảo nghị quyết"."""
    stop = view.last
    first = at + 1 + (view.scan.low(at + 1) in _KINDS)
    return view.scan.lexicon.directives.longest(view.scan.tokens.low, first, stop) is not None
