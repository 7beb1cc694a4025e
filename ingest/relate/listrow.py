"""Is a sentence a row of a list?"""

from __future__ import annotations

from ingest.divide.lines import BULLETS
from ingest.relate.view import View


def in_row(view: View) -> bool:
    """ "1. Đồng chí A …;", "- Bà B …"."""
    return view.scan.low(view.first)[0].isdigit() or view.scan.low(view.first) in BULLETS


def goes_down(view: View) -> bool:
    """A row of a list, marked or only told of somebody: "Ông A, Chủ tịch X, từ nhiệm"."""
    first = view.items[0] if view.items else None
    told = first is not None and first.label == "Person" and first.first - view.first <= 1
    return in_row(view) or (told and bool(view.cued("appoint", "dismiss", "hold")))
