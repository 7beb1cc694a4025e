"""The reader stays as good as it is."""

from __future__ import annotations

import pytest

from tests.gold.score import SCORER, GoldSet, gold_sets, measure


@pytest.mark.may_skip(reason="the annotated articles and their scorer are not part of the project")
@pytest.mark.parametrize("gold", gold_sets(), ids=lambda gold: gold.name)
def test_no_figure_falls_below_its_floor(gold: GoldSet) -> None:
    """Entities, relations and evidence reach what floors.yaml says; all evidence stands verbatim in its text."""
    if not gold.present:
        pytest.skip(f"{SCORER.name} or the set is not on this machine")
    score = measure(gold)
    assert score.valid == 1.0
    reached = {"entities": score.entities, "relations": score.relations, "supporting": score.supporting}
    below = {name: (value, floor) for name, value in reached.items() if value < (floor := getattr(gold, name))}
    assert not below, f"{gold.name}: reached, floor: {below}"
