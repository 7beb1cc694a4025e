"""The words that tell what a line is: layout.yaml, read once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path

from graph.errors import LexiconError
from graph.strictyaml import Fields, read

FILE = Path(__file__).with_name("layout.yaml")


@dataclass(frozen=True, slots=True)
class WordList:
    """Words as the file has them, with lines in which they count and lines in which they must not."""

    words: tuple[str, ...]
    examples: tuple[str, ...]
    counter: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """The lists of layout.yaml under their names; the file says what each is for."""

    abbreviations: WordList
    initials_after: WordList
    letters: WordList
    enumerators: WordList
    hanging: WordList
    run_on: WordList
    run_on_weak: WordList
    run_on_person: WordList
    run_on_not_after: WordList
    credits: WordList
    opening_words: WordList
    agencies: WordList
    byline_words: WordList
    contacts: WordList
    publishers: WordList
    datelines: WordList
    chrome_lines: WordList
    chrome_starts: WordList
    sections: WordList
    file_suffixes: WordList
    site_suffixes: WordList
    teasers: WordList
    inline_teasers: WordList
    caption_words: WordList
    bases: WordList
    resolves: WordList
    subjects: WordList


@cache
def layout() -> Layout:
    """The lists that come with the project; LexiconError with file:line where the file is broken."""
    return Layout(*word_lists(FILE, Layout))


def word_lists(file: Path, kind: type) -> Iterator[WordList]:
    """The lists of a file that has one for each field of the dataclass ``kind`` and nothing else, in their order."""
    content = read(file, LexiconError)
    names = [field.name for field in fields(kind)]
    content.only(*names)
    return (word_list(content.fields(name)) for name in names)


def word_list(entry: Fields) -> WordList:
    """One list of words with its examples."""
    entry.only("words", "examples", "counter")
    return WordList(entry.texts("words"), entry.texts("examples"), entry.texts("counter", optional=True))
