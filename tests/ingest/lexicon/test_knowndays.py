"""Days of which texts count the years since: their sentences."""

from __future__ import annotations

import pytest

from ingest.lexicon.knowndays import KnownDay, known_days
from tests.ingest.lexicon.forms import spellings
from tests.ingest.texts import read_text


@pytest.mark.parametrize("day", known_days(), ids=lambda day: day.words[0])
def test_examples_are_dated_by_it(day: KnownDay) -> None:
    """In every spelling, about that day; what only sounds like it is not."""
    for example in day.examples:
        dates = [read_text(text).document.meta.published for text in spellings(example).values()]
        assert all(date and date[5:7] in (f"{day.day.month - 1:02}", f"{day.day.month:02}") for date in dates), example
    for example in day.counter:
        assert not any(read_text(text).document.meta.published for text in spellings(example).values()), example
