"""Is a sentence a row of a list?"""

from __future__ import annotations

from ingest.divide.lines import BULLETS
from ingest.relate.view import View


def in_row(view: View) -> bool:
    """ "1. Đồng chí A …;", "- Bà B …"."""
    return view.scan.low(view.first)[0].isdigit() or view.scan.low(view.first) in BULLETS
