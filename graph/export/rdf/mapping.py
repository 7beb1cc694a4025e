"""Reads ``mapping.yaml``: how each edge kind is said in RDF, and the words for the concepts that this needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from graph.errors import SchemaError
from graph.export.rdf.terms import Term
from graph.export.rdf.vocabulary import PREFIXES, term
from graph.strictyaml import Fields, read

ENDS = ("source", "target")
_FILE = Path(__file__).with_name("mapping.yaml")


@dataclass(frozen=True, slots=True)
class Relation:
    """An edge kind as a relation node of ``kind``; ``direct`` and ``back`` are its shortcuts."""

    edge: str
    start: str
    kind: Term
    flipped: bool
    role: str
    direct: tuple[Term, ...]
    back: tuple[Term, ...]
    source_is: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Act:
    """An edge kind as an event of ``type``, with its parties; ``decider`` is ``source`` or ``by``."""

    edge: str
    type: str
    decider: str
    affected: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """A concept or a scheme: its code, its scheme (empty for a scheme) and its names."""

    code: str
    scheme: str
    vi: str
    en: str


@dataclass(frozen=True, slots=True)
class EdgeMapping:
    """The whole file. ``relations`` by (edge kind, prefix of the source's id or ``""``)."""

    relations: Mapping[tuple[str, str], Relation]
    acts: Mapping[str, Act]
    links: Mapping[str, Term]
    left_out: frozenset[str]
    schemes: Mapping[str, Words]
    concepts: Mapping[str, Words]

    def relation(self, edge: str, source_id: str) -> Relation | None:
        """The relation of an edge that starts at ``source_id``; None where there is none."""
        start = source_id.partition(":")[0]
        return self.relations.get((edge, start)) or self.relations.get((edge, ""))

    def edges(self) -> frozenset[str]:
        """Every edge kind that the file knows."""
        return frozenset({edge for edge, _ in self.relations} | set(self.acts) | set(self.links) | self.left_out)


@cache
def edge_mapping() -> EdgeMapping:
    """The mapping that comes with the project; SchemaError with file:line where the file is wrong."""
    file = read(_FILE, SchemaError)
    file.only("relations", "acts", "links", "left_out", "schemes", "concepts")
    schemes = {words.code: words for words in map(_scheme, file.entries("schemes"))}
    concepts = {words.code: words for words in (_concept(entry, schemes) for entry in file.entries("concepts"))}
    relations = [_relation(entry, concepts) for entry in file.entries("relations")]
    return EdgeMapping(
        {(relation.edge, relation.start): relation for relation in relations},
        {act.edge: act for act in (_act(entry, concepts) for entry in file.entries("acts"))},
        {entry.text("edge"): _term(entry, "class", entry.text("class")) for entry in file.entries("links")},
        frozenset(file.texts("left_out")),
        schemes,
        concepts,
    )


def _relation(entry: Fields, concepts: Mapping[str, Words]) -> Relation:
    entry.only("edge", "from", "class", "flipped", "role", "direct", "back", "source_is")
    role = entry.one_of("role", concepts) if "role" in entry.names() else ""
    return Relation(
        edge=entry.text("edge"),
        start=entry.text("from", ""),
        kind=_term(entry, "class", entry.text("class")),
        flipped=entry.flag("flipped"),
        role=role,
        direct=_terms(entry, "direct"),
        back=_terms(entry, "back"),
        source_is=_terms(entry, "source_is"),
    )


def _act(entry: Fields, concepts: Mapping[str, Words]) -> Act:
    entry.only("edge", "type", "decider", "affected")
    affected = entry.texts("affected")
    if not set(affected) <= set(ENDS):
        raise entry.error("affected", "chỉ nhận: source, target", "expected: source, target")
    return Act(entry.text("edge"), entry.one_of("type", concepts), entry.one_of("decider", ("source", "by")), affected)


def _scheme(entry: Fields) -> Words:
    entry.only("code", "vi", "en")
    return Words(entry.text("code"), "", entry.text("vi"), entry.text("en"))


def _concept(entry: Fields, schemes: Mapping[str, Words]) -> Words:
    entry.only("code", "scheme", "vi", "en")
    return Words(entry.text("code"), entry.one_of("scheme", schemes), entry.text("vi"), entry.text("en"))


def _terms(entry: Fields, field: str) -> tuple[Term, ...]:
    return tuple(_term(entry, field, name) for name in entry.texts(field, optional=True))


def _term(entry: Fields, field: str, name: str) -> Term:
    if name.partition(":")[0] not in PREFIXES:
        expected = ", ".join(PREFIXES)
        raise entry.error(field, f"tiền tố lạ '{name}', chỉ nhận: {expected}", f"unknown prefix '{name}': {expected}")
    return term(name)
