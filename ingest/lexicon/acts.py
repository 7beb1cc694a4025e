"""Laws, codes and ordinances by name: acts.yaml, read once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from graph.errors import LexiconError
from graph.strictyaml import read_list
from ingest.lexicon.clashes import clash
from ingest.lexicon.trie import Trie, words_of


def acts() -> Mapping[str, Trie[str]]:
    """For each type ("Luật") the names of its acts without the type, looked up in lower case, given as listed.

    A name is found without its commas as well ("Bưu chính Viễn thông"), and with a dash for "và" ("phí - lệ phí").
    """
    found: dict[str, Trie[str]] = {}
    listed: list[tuple[str, str]] = []
    for f in read_list(Path(__file__).with_name("acts.yaml"), LexiconError):
        f.only("type", "names")
        table = found.setdefault(f.text("type"), Trie())
        for name in f.texts("names"):
            listed.append((f.text("type"), name))
            try:
                table.add(words_of(name), name)
            except ValueError as cause:
                raise clash(name, name) from cause
    for kind, name in listed:
        for spelling in _spellings(words_of(name)):
            with suppress(ValueError):  # listed as a name of its own
                found[kind].add(spelling, name)
    return found


def _spellings(words: list[str]) -> Iterator[list[str]]:
    """Other spellings of a name."""
    if "," in words:
        yield [word for word in words if word != ","]
    if "và" in words:
        yield ["-" if word == "và" else word for word in words]
