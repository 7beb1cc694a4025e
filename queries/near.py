"""Names like what somebody typed, where no name has it: a letter more, less or another one, or wrong marks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from graph.cypher import words_index
from graph.schema import schema
from graph.sought import sought
from graph.text import fold
from queries.names import Reader
from queries.table import Ref

_WORD = re.compile(r"[a-z0-9]+")
_SHORTEST, _LONG = 3, 5
"""A shorter word is like too many, and one with figures is another number: both are looked for as they are. In a long
one two letters may have changed places."""
_READ = 50
"""Names of each kind that are compared, those first that the index takes to be nearest."""
_LIKE = 0.8
"""Of two names that differ in one or two letters more than so much is the same."""


def near(store: Reader, typed: str, labels: Sequence[str], *, limit: int = 3) -> tuple[Ref, ...]:
    """The nodes of these labels with a name most like it, each name once; none where the index knows no such words."""
    folded = sought(fold(typed))
    words = _WORD.findall(folded)
    indexes = [words_index(schema().node(label).label) for label in labels]
    if not any(map(_may_differ, words)) or not all(indexes):
        return ()
    each = (
        f"CALL db.index.fulltext.queryNodes('{index}', $lucene) YIELD node, score "
        "WITH node AS n, score ORDER BY score DESC, n.id LIMIT $read RETURN n"
        for index in indexes
    )
    text = (
        f"CALL {{ {' UNION ALL '.join(each)} }} "
        "RETURN n.id AS id, n.name AS name, n.search AS names, coalesce(n.sources, 0) AS sources"
    )
    lucene = " ".join(
        f"+{word}~{2 if len(word) >= _LONG else 1}" if _may_differ(word) else f"+{word}" for word in words
    )
    found: dict[str, tuple[float, int, str]] = {}
    for row in store.run(text, lucene=lucene, read=_READ):
        like = max(SequenceMatcher(None, folded, name).ratio() for name in str(row["names"]).split(" | "))
        rank = (-like, -int(str(row["sources"])), str(row["id"]))
        if like > _LIKE:
            found[str(row["name"])] = min(rank, found.get(str(row["name"]), rank))
    best = sorted(found.items(), key=lambda one: one[1])[:limit]
    return tuple(Ref(node, name) for name, (_, _, node) in best)


def _may_differ(word: str) -> bool:
    return word.isalpha() and len(word) >= _SHORTEST
