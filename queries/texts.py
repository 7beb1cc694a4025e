"""Finding documents by the words of their texts, in the ways in which names are found (:mod:`queries.names`).

Here a word is typed to its end: who looks for "an" in texts does not mean every "anh". Syllables are in every text, so
where some texts have the words together, in their order, only these are found.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from graph.cypher import TEXTS, words_index
from queries.excerpts import Excerpt, excerpt
from queries.names import MATCHES, Reader
from queries.table import Ref
from queries.typed import Words

_TOGETHER = "any(whole IN $together WHERE (' ' + n.search + ' ') CONTAINS whole)"
_DOCUMENTS = (
    f"UNWIND $ids AS id MATCH (r:`{TEXTS}` {{id: id}}) MATCH (d:Document {{id: 'doc:' + id}}) "
    "RETURN id, d.name AS name, d.publisher AS publisher, d.published AS published, d.sample AS sample, r.text AS text"
)


@dataclass(frozen=True, slots=True)
class TextHit:
    """A document whose text has the words, and what stands around them."""

    document: Ref
    publisher: str | None
    published: str | None
    sample: bool
    excerpt: Excerpt


@dataclass(frozen=True, slots=True)
class InTexts:
    """How many documents were found, some of them, and whether these have the words ``together``."""

    total: int
    together: bool
    hits: tuple[TextHit, ...]


NOWHERE = InTexts(0, False, ())


def search_texts(store: Reader, typed: str, *, skip: int = 0, limit: int = 20) -> InTexts:
    """The documents whose texts have the words together, or where there is none all words; the newest first."""
    words = Words.of(typed, store.spelling, whole=True)
    if not words.forms:
        return NOWHERE
    asked = words.conditions() | {"together": words.together}
    (row,) = store.run(
        f"{_having(words)} RETURN count(n) AS all, sum(CASE WHEN {_TOGETHER} THEN 1 ELSE 0 END) AS whole", **asked
    )
    whole, total = int(str(row["whole"])), int(str(row["all"]))
    only = f"WITH n WHERE {_TOGETHER}" if whole else ""
    text = (
        f"{_having(words)} {only} RETURN n.id AS id ORDER BY coalesce(n.published, '') DESC, id SKIP $skip LIMIT $limit"
    )
    ids = [str(row["id"]) for row in store.run(text, skip=skip, limit=limit, **asked)] if limit else []
    return InTexts(whole or total, whole > 0, _hits(store, ids, words))


def _hits(store: Reader, ids: Sequence[str], words: Words) -> tuple[TextHit, ...]:
    found = {row["id"]: row for row in store.run(_DOCUMENTS, ids=ids)} if ids else {}
    return tuple(_hit(found[one], words) for one in ids if one in found)


def _having(words: Words) -> str:
    """The texts ``n`` that have the words."""
    if not words.lucene:
        return f"MATCH (n:`{TEXTS}`) WHERE {MATCHES} WITH n"
    return f"CALL db.index.fulltext.queryNodes('{words_index(TEXTS)}', $lucene) YIELD node AS n WITH n WHERE {MATCHES}"


def _hit(row: Mapping[str, object], words: Words) -> TextHit:
    return TextHit(
        Ref(f"doc:{row['id']}", str(row["name"])),
        _text(row["publisher"]),
        _text(row["published"]),
        row["sample"] is True,
        excerpt(str(row["text"]), words.ways),
    )


def _text(value: object) -> str | None:
    return None if value is None else str(value)
