"""Finding nodes by name: tone marks may be left out, and count where they are typed.

Every word must begin a word of one of the node's names. A word typed without marks is compared with the folded
names (``search``), one typed with marks also with the canonical names (``exact``). The full-text index of the names
gives the nodes that may be meant, so that nobody reads every name; what is no word for it is compared alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from graph.cypher import words_index
from graph.schema import schema
from graph.sought import sought
from graph.store.spelling import Spelling
from graph.text import fold
from queries.table import Ref
from queries.typed import Words

Row = Mapping[str, object]
_IDENTIFIER = re.compile(r"[a-z]+:[0-9a-z-]+")


class Reader(Protocol):
    """What reports and pages need of a store: read with a text of ours and its parameters."""

    @property
    def spelling(self) -> Spelling:
        """How names may write a word that somebody types."""
        ...

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


MATCHES = (
    # Said first because it is cheap: most names end here, and a search is three times as fast.
    "n.search CONTAINS $longest "
    "AND all(forms IN $forms WHERE any(form IN forms WHERE (' ' + n.search + ' ') CONTAINS form)) "
    "AND all(forms IN $marked WHERE any(form IN forms WHERE (' ' + n.exact + ' ') CONTAINS form))"
)
RANK = (
    "CASE WHEN n.folded IN $wholes "
    # A territory is called by its name, with what it is before it and where it lies behind a comma.
    "OR any(whole IN $wholes WHERE labels(n)[0] = 'Place' AND split(n.folded, ',')[0] ENDS WITH (' ' + whole)) THEN 0 "
    # How a headline begins does not make it the name of anything.
    "WHEN labels(n)[0] <> 'Document' AND any(whole IN $wholes WHERE n.folded STARTS WITH whole) THEN 1 "
    "WHEN any(whole IN $wholes WHERE (' ' + n.search) CONTAINS (' ' + whole)) THEN 2 ELSE 3 END"
)


def search(store: Reader, typed: str, labels: Sequence[str], *, skip: int = 0, limit: int = 20) -> tuple[Hit, ...]:
    """The nodes of these labels whose names contain the words, the best first: whole names before beginnings before
    the rest, then what most documents speak of, and of documents the newest. Nothing typed finds everything.
    """
    words = Words.of(typed, store.spelling)
    text = (
        f"{_named(words, labels)} "
        "RETURN labels(n)[0] AS label, n.id AS id, n.name AS name, n.aliases AS aliases, n.sources AS sources, "
        f"n.title AS detail, {RANK} AS rank "
        "ORDER BY rank, coalesce(n.sources, 0) DESC, coalesce(n.published, '') DESC, size(n.name), n.id "
        "SKIP $skip LIMIT $limit"
    )
    rows = store.run(text, skip=skip, limit=limit, wholes=list(words.wholes), **words.conditions())
    return tuple(map(_hit, rows))


def count(store: Reader, typed: str, labels: Sequence[str]) -> dict[str, int]:
    """How many nodes of each label :func:`search` would find; labels without any are absent."""
    words = Words.of(typed, store.spelling)
    text = f"{_named(words, labels)} RETURN labels(n)[0] AS label, count(n) AS found ORDER BY label"
    rows = store.run(text, **words.conditions())
    return {str(row["label"]): int(str(row["found"])) for row in rows}


def matching_ids(store: Reader, typed: str, labels: Sequence[str]) -> list[str]:
    """The ids of the nodes that a report's parameter means: one where an id is typed, else all whose names match.

    What has the words to their ends is meant before what has words that only begin so: "Tỉnh ủy Sơn La" is nothing of
    Lạng Sơn, "Nghị quyết 39" no Nghị quyết 391. Of bodies, posts, people and places those that are called so come
    first: "Bí thư Thành ủy" is no Phó Bí thư, and a district that lies in Hà Nội is not Hà Nội.
    """
    if _IDENTIFIER.fullmatch(typed):
        return [node for label in labels for node in _known(store, typed, label)]
    words = Words.of(typed, store.spelling)
    if not words.forms:
        return []
    text = (
        f"{_named(words, labels)} RETURN n.id AS id, labels(n)[0] AS label, n.title AS title, n.search AS names, "
        "n.name AS name, n.aliases AS aliases "
        "ORDER BY id"
    )
    rows = store.run(text, **words.conditions())
    patterns = [_to_their_ends(whole) for whole in words.wholes]
    rows = [row for row in rows if any(map(_has(row), patterns))] or rows
    meant = {
        id(row) for label in labels for row in _meant([row for row in rows if row["label"] == label], words.wholes)
    }
    return [str(row["id"]) for row in rows if id(row) in meant]


def _to_their_ends(whole: str) -> list[re.Pattern[str]]:
    """What finds each word of a whole name; a number may stand behind a nought."""
    return [re.compile(rf"(?<![a-z0-9])0*{re.escape(word)}(?![a-z0-9])") for word in whole.split()]


def _has(row: Row) -> Callable[[list[re.Pattern[str]]], bool]:
    """Has one of the node's names all these words?"""
    names = str(row["names"]).split(" | ")
    return lambda words: any(all(word.search(name) for word in words) for name in names)


def _meant(rows: Sequence[Row], wholes: Sequence[str]) -> Sequence[Row]:
    """Of nodes of one label those that fit best in the way that counts for it."""
    for fits in _BETTER.get(str(rows[0]["label"]), ()) if rows else ():
        found = [row for row in rows if any(fits(row, whole) for whole in wholes)]
        if found:
            return found
    return rows


def _called(row: Row, whole: str) -> bool:
    """Is a name what was typed, or that and more?"""
    return f" | {whole} " in f" | {row['names']} "


def _titled(row: Row, whole: str) -> bool:
    """Is the title of a post what was typed, or how that begins?"""
    return f"{whole} ".startswith(f"{fold(str(row['title']))} ")


def _whole_words(row: Row, whole: str) -> bool:
    """Has a name the words that were typed to their ends?"""
    return f" {whole} " in f" {row['names']} "


def _itself(row: Row, whole: str) -> bool:
    """Is it the territory, and not one that lies in it?"""
    aliases = row["aliases"]
    names = [row["name"], *(aliases if isinstance(aliases, list) else ())]
    return any(f" {whole} " in f" {sought(fold(str(name).partition(',')[0]))} " for name in names)


_BETTER = {"Organisation": (_called,), "Post": (_called, _titled), "Person": (_whole_words,), "Place": (_itself,)}
"""By label what makes a match a better one, the best first."""


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


def _known(store: Reader, node_id: str, label: str) -> list[str]:
    kind = schema().node(label)
    if not node_id.startswith(f"{kind.prefix}:"):
        return []
    return [str(row["id"]) for row in store.run(f"MATCH (n:`{label}` {{id: $id}}) RETURN n.id AS id", id=node_id)]


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
