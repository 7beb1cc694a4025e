"""The table of numbered meetings: its sentences, and its months in order."""

from __future__ import annotations

import pytest

from ingest.lexicon.meetings import Meetings, meetings
from tests.ingest.lexicon.forms import spellings
from tests.ingest.texts import read_text


@pytest.mark.parametrize("kind", meetings(), ids=lambda kind: kind.words[0])
def test_examples_are_dated_by_it(kind: Meetings) -> None:
    """In every spelling; what only cites a meeting is not."""
    for example in kind.examples:
        assert all(read_text(text).document.meta.published for text in spellings(example).values()), example
    for example in kind.counter:
        assert not any(read_text(text).document.meta.published for text in spellings(example).values()), example


@pytest.mark.parametrize("kind", meetings(), ids=lambda kind: kind.words[0])
def test_meetings_follow_each_other(kind: Meetings) -> None:
    """Within a term and from term to term."""
    months = [month for term in kind.months.values() for _, month in sorted(term.items())]
    assert months == sorted(months)
    assert len(set(months)) == len(months)
