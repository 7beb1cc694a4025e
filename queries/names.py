"""Finding nodes by name: tone marks may be left out, and count where they are typed.

Every word must begin a word of one of the node's names. A word typed without marks is compared with the folded
names (``search``), one typed with marks also with the canonical names (``exact``). The full-text index of the names
gives the nodes that may be meant, so that nobody reads every name; what is no word for it is compared alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from graph.cypher import words_index
from graph.ids import exact
from graph.schema import schema
from graph.text import fold
from queries.table import Ref

_BEFORE = (" ", '"', "“", "‘", "(", "-", "/")
"""What may stand before a word of a name."""
_BESIDE = ",;:.?!…()\"“”‘’'"
"""What a sentence sets beside a word that is typed."""
_PARTS = re.compile(rf"[{re.escape(''.join(_BEFORE))}]")
_IDENTIFIER = re.compile(r"[a-z]+:[0-9a-z-]+")


class Reader(Protocol):
    """What reports and pages need of a store: read with a text of ours and its parameters."""

    def run(self, cypher: str, /, **parameters: object) -> list[dict[str, object]]:
        """The rows that the query gives."""
        ...


@dataclass(frozen=True, slots=True)
class Hit:
    """A node that was found: ``sources`` is the number of documents that speak of it."""

    ref: Ref
    label: str
    aliases: tuple[str, ...]
    sources: int
    detail: str | None


@dataclass(frozen=True, slots=True)
class Words:
    """A typed name taken apart. ``forms`` and ``marked`` hold for each word the ways in which a name may contain it;
    ``longest`` is the word that fewest names are likely to have, ``lucene`` what the full-text index is asked, empty
    where that knows none of the words.
    """

    folded: str
    longest: str
    lucene: str
    forms: tuple[tuple[str, ...], ...]
    marked: tuple[tuple[str, ...], ...]

    @classmethod
    def of(cls, typed: str) -> Words:
        """What is looked for when someone types ``typed``."""
        words = _typed(typed)
        marked = [word for word in words if fold(word) != word]
        return cls(
            fold(" ".join(words)),
            max(map(fold, words), key=len, default=""),
            " ".join(_asked(word) for word in _indexed(fold(" ".join(words)))),
            tuple(_forms(fold(word)) for word in words),
            tuple(_forms(word) for word in marked),
        )

    def conditions(self) -> dict[str, object]:
        """The parameters of :data:`MATCHES`."""
        return {
            "lucene": self.lucene,
            "longest": self.longest,
            "forms": [list(forms) for forms in self.forms],
            "marked": [list(forms) for forms in self.marked],
        }


MATCHES = (
    # Said first because it is cheap: most names end here, and a search is three times as fast.
    "n.search CONTAINS $longest "
    "AND all(forms IN $forms WHERE any(form IN forms WHERE (' ' + n.search) CONTAINS form)) "
    "AND all(forms IN $marked WHERE any(form IN forms WHERE (' ' + n.exact) CONTAINS form))"
)
RANK = (
    "CASE WHEN n.folded = $folded THEN 0 WHEN n.folded STARTS WITH $folded THEN 1 "
    "WHEN n.search CONTAINS $folded THEN 2 ELSE 3 END"
)


def search(store: Reader, typed: str, labels: Sequence[str], *, skip: int = 0, limit: int = 20) -> tuple[Hit, ...]:
    """The nodes of these labels whose names contain the words, the best first: whole names before beginnings before
    the rest, then what most documents speak of, and of documents the newest. Nothing typed finds everything.
    """
    words = Words.of(typed)
    text = (
        f"{_named(words, labels)} "
        "RETURN labels(n)[0] AS label, n.id AS id, n.name AS name, n.aliases AS aliases, n.sources AS sources, "
        f"n.title AS detail, {RANK} AS rank "
        "ORDER BY rank, coalesce(n.sources, 0) DESC, coalesce(n.published, '') DESC, size(n.name), n.id "
        "SKIP $skip LIMIT $limit"
    )
    return tuple(
        _hit(row) for row in store.run(text, skip=skip, limit=limit, folded=words.folded, **words.conditions())
    )


def count(store: Reader, typed: str, labels: Sequence[str]) -> dict[str, int]:
    """How many nodes of each label :func:`search` would find; labels without any are absent."""
    words = Words.of(typed)
    text = f"{_named(words, labels)} RETURN labels(n)[0] AS label, count(n) AS found ORDER BY label"
    rows = store.run(text, **words.conditions())
    return {str(row["label"]): int(str(row["found"])) for row in rows}


def matching_ids(store: Reader, typed: str, labels: Sequence[str]) -> list[str]:
    """The ids of the nodes that a report's parameter means: one where an id is typed, else all whose names match."""
    if _IDENTIFIER.fullmatch(typed):
        return [node for label in labels for node in _known(store, typed, label)]
    words = Words.of(typed)
    if not words.forms:
        return []
    text = f"{_named(words, labels)} RETURN n.id AS id ORDER BY id"
    return [str(row["id"]) for row in store.run(text, **words.conditions())]


def _named(words: Words, labels: Sequence[str]) -> str:
    """The nodes ``n`` of these labels whose names have the words."""
    indexes = [words_index(schema().node(label).label) for label in labels]
    if not words.lucene or None in indexes:
        return f"MATCH (n:{_union(labels)}) WHERE {MATCHES} WITH n"
    each = (
        f"CALL db.index.fulltext.queryNodes('{index}', $lucene) YIELD node AS n WITH n WHERE {MATCHES} RETURN n"
        for index in indexes
    )
    return f"CALL {{ {' UNION ALL '.join(each)} }} WITH n"


def _typed(name: str) -> list[str]:
    """The words without the marks that a sentence sets beside them, unless there is nothing else."""
    words = exact(name).split()
    return [bare for word in words if (bare := word.strip(_BESIDE))] or words


def _asked(word: str) -> str:
    forms = [f"{one}*" for one in _written(word)]
    return f"+({' '.join(forms)})" if len(forms) > 1 else f"+{forms[0]}"


def _written(word: str) -> tuple[str, ...]:
    """A number of one figure stands in names as it is typed, or behind a nought: Chỉ thị 5 is Chỉ thị số 05-CT/TW."""
    return (word, f"0{word}") if len(word) == 1 and word.isdigit() else (word,)


def _indexed(folded: str) -> Iterator[str]:
    """The parts of the words that the index has as words of their own, whatever else it makes of dots and the like."""
    return (part for part in _PARTS.split(folded) if part.isascii() and part.isalnum())


def _known(store: Reader, node_id: str, label: str) -> list[str]:
    kind = schema().node(label)
    if not node_id.startswith(f"{kind.prefix}:"):
        return []
    return [str(row["id"]) for row in store.run(f"MATCH (n:`{label}` {{id: $id}}) RETURN n.id AS id", id=node_id)]


def _forms(word: str) -> tuple[str, ...]:
    return tuple(before + one for one in _written(word) for before in _BEFORE)


def _union(labels: Sequence[str]) -> str:
    return "|".join(schema().node(label).label for label in labels)


def _hit(row: Mapping[str, object]) -> Hit:
    aliases = row.get("aliases")
    return Hit(
        Ref(str(row["id"]), str(row["name"])),
        str(row["label"]),
        tuple(map(str, aliases)) if isinstance(aliases, list) else (),
        int(str(row.get("sources") or 0)),
        None if row.get("detail") is None else str(row["detail"]),
    )
