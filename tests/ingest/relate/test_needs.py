"""A family of rules is not asked where what it needs is not named; asked all the same, it would tell nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest import survey
from ingest.acquire import acquire, document
from ingest.join import join
from ingest.relate import FAMILIES, views
from ingest.relate.needs import able, missing
from ingest.steps import divided, found
from tests.ingest.texts import SAMPLES

_PASSAGES = Path(__file__).parents[2] / "gold" / "passages"
_TEXTS = (*sorted(SAMPLES.glob("*.txt")), *sorted(_PASSAGES.glob("*.txt")))


@pytest.mark.parametrize("path", _TEXTS, ids=lambda path: path.stem)
def test_who_is_not_asked_would_tell_nothing(path: Path) -> None:
    """Neither a statement, nor an entity that only a rule enters; else the declaration lacks a word."""
    joined = join(found(divided(acquire(path))))
    for view in views(joined):
        asked = able(FAMILIES, view.named)
        before = len(joined.register.drafts())
        for family in FAMILIES:
            if family not in asked:
                assert (family.__name__, list(family(view))) == (family.__name__, [])
        assert len(joined.register.drafts()) == before


def test_each_family_is_asked_where_its_needs_are_met() -> None:
    """One of each group is enough, and one group alone is not."""
    names = {family.__name__ for family in able(FAMILIES, frozenset(("Organisation", "establish")))}
    assert "acts" in names
    assert "holds" not in names
    assert "acts" not in {family.__name__ for family in able(FAMILIES, frozenset(("Organisation",)))}


def test_a_cue_says_what_is_not_named() -> None:
    """No family that reads it can be asked; with one of the things named there is nothing to say."""
    assert missing("form", frozenset(("Honour", "form"))) == ("Organisation", "Post")
    assert missing("form", frozenset(("Post", "form"))) is None


def test_the_reason_is_told_in_two_languages() -> None:
    """ "Khiển trách" of a person alone: the sentence names neither a body nor a post."""
    left = survey(document("Ông Trần Văn An bị khiển trách vào sáng qua.".encode(), "bài.txt")).unread
    assert [one for one in left if one.kind == "cue" and "không nêu" in one.vi and "names no" in one.en]
