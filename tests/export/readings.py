"""Two short documents and what a reader takes from them, by hand: enough for a golden dump that a person can read."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from graph.claim import Claim, LocalEntity, Reading, claim_id, entity_id
from graph.decisions import Decisions
from graph.fold import graph_of
from graph.resolve import resolve
from graph.rows import Row
from graph.source import Document, Metadata, Span

FIRST = (
    "Ngày 7/8/2023, Ban Thường vụ Tỉnh ủy Ví Dụ ban hành Chỉ thị số 5-CT/TU.\n"
    "Đồng chí Lê Văn Mẫu, Bí thư Tỉnh ủy Ví Dụ, chủ trì hội nghị."
)
SECOND = "Chỉ thị số 5-CT/TU của Ban Thường vụ Tỉnh ủy Ví Dụ ký tháng 9-2023. Tỉnh ủy họp."


class Pencil:
    """Takes notes from one text: entities and claims by the words that say them."""

    def __init__(self, text: str, published: str, name: str) -> None:
        self.text, self.sha256 = text, hashlib.sha256(text.encode()).hexdigest()
        meta = Metadata(title=f"Bản tin {name}", publisher="Báo Ví Dụ", published=published)
        self.document = Document(self.sha256, text, self.sha256, "text/1", (f"{name}.txt",), meta)
        self.entities: list[LocalEntity] = []
        self.claims: list[Claim] = []

    def span(self, words: str) -> Span:
        """Where the words stand first."""
        start = self.text.index(words)
        return Span.of(self.text, start, start + len(words))

    def entity(self, label: str, name: str, words: str, /, **key: str) -> str:
        """Note a thing; gives its local id."""
        span = self.span(words)
        found = entity_id(self.sha256, label, span)
        self.entities.append(LocalEntity(found, label, name, tuple(sorted(key.items())), (), (span,)))
        return found

    def claim(self, predicate: str, ends: tuple[str, str], words: str, **qualifiers: str) -> None:
        """Note that one thing stands in a relation to another."""
        spans, pairs = (self.span(words),), tuple(sorted(qualifiers.items()))
        found = claim_id(self.sha256, predicate, spans, ends, pairs)
        self.claims.append(Claim(found, predicate, ends[0], ends[1], None, pairs, spans, "vi-du"))

    def reading(self) -> Reading:
        """All notes."""
        return Reading(self.document, tuple(self.entities), tuple(self.claims))


def readings() -> tuple[Reading, Reading]:
    """The two documents; they disagree about the month of the directive."""
    return _first(), _second()


def rows(order: Iterable[Reading]) -> tuple[Row, ...]:
    """The rows of the graph that the documents give, sorted by id as a store hands them out."""
    found = tuple(order)
    graph = graph_of(found, resolve(found, Decisions()).identity)
    return tuple(sorted((*graph.nodes, *graph.edges), key=lambda row: row.id))


def _committee(pencil: Pencil) -> tuple[str, str, str]:
    body = pencil.entity("Organisation", "Tỉnh ủy Ví Dụ", "Tỉnh ủy", kind="tỉnh ủy", territory="tỉnh Ví Dụ")
    name = "Ban Thường vụ Tỉnh ủy Ví Dụ"
    bureau = pencil.entity("Organisation", name, name, kind="ban thường vụ", parent="tỉnh ủy|tỉnh Ví Dụ")
    key = {"type": "chỉ thị", "number": "5", "symbol": "CT/TU", "mark": "CT/TU", "scope": "tỉnh Ví Dụ", "term": "XVII"}
    return body, bureau, pencil.entity("Directive", "Chỉ thị số 5-CT/TU", "Chỉ thị số 5-CT/TU", **key)


def _first() -> Reading:
    pencil = Pencil(FIRST, "2023-08-08", "mot")
    body, bureau, directive = _committee(pencil)
    person = pencil.entity("Person", "Lê Văn Mẫu", "Lê Văn Mẫu", name="Lê Văn Mẫu")
    post = pencil.entity(
        "Post", "Bí thư Tỉnh ủy Ví Dụ", "Bí thư Tỉnh ủy Ví Dụ", title="Bí thư", body="tỉnh ủy|tỉnh Ví Dụ"
    )
    pencil.claim("PART_OF", (bureau, body), "Ban Thường vụ Tỉnh ủy Ví Dụ")
    pencil.claim("ISSUED", (bureau, directive), FIRST.split("\n", maxsplit=1)[0], date="2023-08-07")
    pencil.claim("POST_AT", (post, body), "Bí thư Tỉnh ủy Ví Dụ")
    pencil.claim("HOLDS", (person, post), "Lê Văn Mẫu, Bí thư Tỉnh ủy Ví Dụ")
    return pencil.reading()


def _second() -> Reading:
    pencil = Pencil(SECOND, "2024-01", "hai")
    _, bureau, directive = _committee(pencil)
    pencil.claim("ISSUED", (bureau, directive), SECOND.split(".", maxsplit=1)[0], date="2023-09")
    return pencil.reading()
