"""Kinds of bodies that are read in histories alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ingest.lexicon.entries import Head
from ingest.lexicon.tables import names_of, table
from ingest.lexicon.trie import Trie

# What a head takes that a name of its own may follow.
_NAMED = frozenset(("name", "sector", "purpose", "number"))


#: What a history tells of bodies; the last one is what they were before.
CHANGES, FOUNDED, CALLED = ("rename", "join", "part", "remake"), "establish", "called"
_LEADING = frozenset(("được", "đã", "cho", "quyết"))
_FORERUNNER = "tiền thân"


def frame_verbs(cues: Iterable[tuple[str, Iterable[str]]]) -> Trie[str]:
    """Those of some cues, and their phrases, that frame names; but for what stands before verbs in many sentences."""
    told = (
        (name, [phrase for phrase in phrases if phrase.split()[0] not in _LEADING])
        for name, phrases in cues
        if name in (*CHANGES, FOUNDED)
    )
    return table([*told, (CALLED, (_FORERUNNER,))])


def framed_heads(heads: Mapping[str, Head], kinds: Iterable[str]) -> Trie[Head]:
    """The heads by the words for their kinds: those of the lists that a name follows, and ``kinds``, which are no heads
    elsewhere, or take no name of their own there."""
    own = (head for head in heads.values() if head.takes & _NAMED and "nothing" not in head.takes)
    rows = {name.lower(): head for head in own for name in names_of(head)}
    for kind in kinds:
        name = kind.capitalize()
        rows.setdefault(kind, heads.get(name) or _head(name))
    return table((head, (phrase,)) for phrase, head in rows.items())


def _head(name: str) -> Head:
    return Head(
        name=name,
        aliases=(),
        takes=frozenset(("name",)),
        needs=True,
        owned=False,
        strict=False,
        levels=(),
        word=None,
        bare_place=False,
        said_place=False,
        part_of=None,
        parents=(),
        breaks=False,
        any_case=False,
        alone="named",
        examples=(),
        counter=(),
    )
