"""Which cues tell what, from unread.yaml, read once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from graph.errors import LexiconError
from graph.strictyaml import Fields, read_list
from ingest.lexicon import entries
from ingest.lexicon.trie import words_of

FILE = Path(__file__).with_name("unread.yaml")


@dataclass(frozen=True, slots=True)
class Watched:
    """The kinds of facts that a cue tells, the labels that they need, its phrases that are not missed."""

    tells: frozenset[str]
    needs: tuple[str, ...]
    passed: frozenset[str]


@cache
def watched() -> Mapping[str, Watched]:
    """By the name of the cue; LexiconError with file:line for a cue that verbs.yaml does not have."""
    known = {cue.name for cue in entries.cues()}
    return {f.text("cue"): _watched(f, known) for f in read_list(FILE, LexiconError)}


def _watched(f: Fields, known: set[str]) -> Watched:
    f.only("cue", "tells", "needs", "except")
    f.one_of("cue", sorted(known))
    passed = frozenset(" ".join(words_of(phrase)) for phrase in f.texts("except"))
    return Watched(frozenset(f.texts("tells")), f.texts("needs"), passed)
