"""Numbers written as words: each word stands in an example of its number, and is read as that in every spelling."""

from __future__ import annotations

import pytest

from graph.errors import LexiconError
from graph.strictyaml import read
from ingest.grammar.pieces import EventRef, HonourRef
from ingest.grammar.quantities import quantities
from ingest.lexicon.numerals import FILE
from ingest.lexicon.trie import words_of
from tests.ingest.lexicon.forms import spellings
from tests.ingest.lexicon.sight import read as seen

TABLES = {
    name: {entry.text("number"): entry for entry in read(FILE, LexiconError).entries(name)}
    for name in ("ordinals", "grades", "scales")
}
ROWS = [(name, number) for name, entries in TABLES.items() for number in entries]


def _read(name: str, text: str) -> list[str | None]:
    """What the numerals of a sentence are read as."""
    found = seen(text)
    if name == "scales":
        return [quantity.value for quantity in quantities(found.scan, 0, len(found.scan.tokens))]
    pieces = [piece for clause in found.clauses for piece in clause.pieces]
    if name == "grades":
        return [piece.grade for piece in pieces if isinstance(piece, HonourRef)]
    return [piece.ordinal for piece in pieces if isinstance(piece, EventRef)]


@pytest.mark.parametrize(("name", "number"), ROWS)
def test_each_word_is_shown(name: str, number: str) -> None:
    """Every word stands in an example of its entry."""
    entry = TABLES[name][number]
    said = {word for example in entry.texts("examples") for word in words_of(example)}
    assert set(entry.texts("words")) <= said


@pytest.mark.parametrize(("name", "number"), ROWS)
def test_each_example_gives_its_number(name: str, number: str) -> None:
    """In every spelling; a power of ten multiplies the 3 before it."""
    told = str(3 * int(number)) if name == "scales" else number
    texts = [text for example in TABLES[name][number].texts("examples") for text in spellings(example).values()]
    assert all(told in _read(name, text) for text in texts)
