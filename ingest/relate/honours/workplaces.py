"""Where those work who are honoured, which is not honoured itself: "28 cán bộ được tặng H công tác tại: A, B"."""

from __future__ import annotations

from ingest.join import Item
from ingest.relate.view import View

# "công tác tại".
_WORKS = 3


def without_workplaces(view: View, named: list[Item]) -> list[Item]:
    """Those who are named; of a row of bodies that says where somebody works, none."""
    if not any(item.label == "Organisation" and _works_at(view, item) for item in named):
        return named
    return [item for item in named if item.label != "Organisation"]


def _works_at(view: View, body: Item) -> bool:
    end = body.first - (view.scan.low(body.first - 1) == ":")
    return " ".join(view.gap(max(view.first, end - _WORKS), end)) in view.scan.lexicon.words.works_at
