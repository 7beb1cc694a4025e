"""Laws, codes and ordinances by name: acts.yaml, read once."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from graph.errors import LexiconError
from graph.strictyaml import read_list
from ingest.lexicon.clashes import clash
from ingest.lexicon.trie import Trie, words_of


def acts() -> Mapping[str, Trie[str]]:
    """For each type ("Luật") the names of its acts without the type, looked up in lower case, given as listed."""
    found: dict[str, Trie[str]] = {}
    for f in read_list(Path(__file__).with_name("acts.yaml"), LexiconError):
        f.only("type", "names")
        table = found.setdefault(f.text("type"), Trie())
        for name in f.texts("names"):
            try:
                table.add(words_of(name), name)
            except ValueError as cause:
                raise clash(name, name) from cause
    return found
