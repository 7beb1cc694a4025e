"""The counts of one document while they are written down."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping

from graph.claim import Claim, LocalEntity, Reading
from graph.dates import bounds
from graph.errors import SchemaError
from graph.fold.ruling import Ruling
from graph.ids import edge_id
from graph.schema import schema
from graph.tally import EdgeTally, NodeTally, Tally

Key = tuple[str, str]
Ends = tuple[str, str, str, str]
"""Type, source, target, split."""
_Place = tuple[str, str, str]
"""Type, the end that edges of a joint kind share, the prefix of the ids at their other end."""


class Book:
    """What one reading says of nodes and edges; :meth:`tally` closes it.

    SchemaError where the reading's publication date is no date.
    """

    def __init__(self, reading: Reading, identity: Mapping[str, str], ruling: Ruling) -> None:
        self.reading = reading
        self.identity = identity
        self.ruling = ruling
        self._published = _checked(reading)
        self._entities = {entity.id: entity for entity in reading.entities}
        self._claimed: defaultdict[str, set[str]] = defaultdict(set)
        for claim in reading.claims:
            self._claimed[claim.subject].add(claim.predicate)
        self._labels: dict[str, str] = {}
        self._nodes: defaultdict[str, Counter[Key]] = defaultdict(Counter)
        self._edges: defaultdict[Ends, Counter[Key]] = defaultdict(Counter)

    def claimed(self, entity: str) -> frozenset[str]:
        """The predicates that the document's claims have of a local entity."""
        return frozenset(self._claimed.get(entity, ()))

    def entity(self, claim: Claim, local: str) -> LocalEntity:
        """The local entity that a claim names; SchemaError where the reading has none."""
        if local not in self._entities:
            raise self.error(claim, f"không có thực thể '{local}'", f"no entity '{local}'")
        return self._entities[local]

    def error(self, claim: Claim, vi: str, en: str) -> SchemaError:
        """The error to raise about a claim: names the document and the rule that read it."""
        names, sha256 = self.reading.document.names, self.reading.document.sha256
        where = f"{names[0] if names else sha256}#{claim.id} ({claim.rule})"
        return SchemaError(vi, en, where=where)

    def declare(self, node: str, label: str) -> None:
        """Say of which kind a node is; once before anything is counted of it."""
        self._labels[node] = label

    def add_node(self, node: str, key: Key, count: int = 1) -> None:
        """Count one value of a node."""
        self._nodes[node][key] += count

    def add_edge(self, type_: str, source: str, target: str, counts: Mapping[Key, int], split: str = "") -> str:
        """Count values of an edge; gives its id."""
        self._edges[type_, source, target, split].update(counts)
        return edge_id(type_, source, target, split)

    def bound_edge(self, type_: str, source: str, target: str, key: Key) -> None:
        """Count a value of an edge that another edge implies: it shows only where the edge is claimed too."""
        self._edges[type_, source, target, ""][key] += 1

    def tally(self) -> Tally:
        """All counts, with one source for every edge that the document claims."""
        claimed = [ends for ends, counts in self._edges.items() if ("#claims", "") in counts]
        companies = _companies(claimed, self._voices(claimed))
        for ends in claimed:
            self._edges[ends].update(self._attested(companies.get(_place(ends))))
        return Tally(
            {node: NodeTally(self._labels[node], dict(counts)) for node, counts in self._nodes.items()},
            {edge_id(*ends): EdgeTally(*ends, dict(counts)) for ends, counts in self._edges.items()},
        )

    def _voices(self, claimed: Iterable[Ends]) -> dict[str, tuple[str, str]]:
        """The organs that stand for what they are part of, each with its kind and the whole."""
        parts = {source: whole for type_, source, whole, _ in claimed if type_ == "PART_OF"}
        kinds = {source: [value for name, value in self._nodes[source] if name == "kind"] for source in parts}
        return {source: (kinds[source][0], whole) for source, whole in parts.items() if kinds[source]}

    def _attested(self, company: Collection[str] | None) -> list[Key]:
        pairs = [("#sources", "")]
        if self._published:
            pairs.append(("#attested", self._published))
        if company is not None:
            pairs.append(("#with", " ".join(sorted(company))))
        return pairs


def _companies(claimed: Iterable[Ends], voices: Mapping[str, tuple[str, str]]) -> dict[_Place, set[str]]:
    """The nodes of one kind that the document names at one place, for the kinds of edges that may be joint; with an
    organ that stands for another body that one."""
    found: defaultdict[_Place, set[str]] = defaultdict(set)
    for ends in claimed:
        kind = schema().edge(ends[0])
        if kind.joint:
            one = ends[2] if kind.one_per == "source" else ends[1]
            organ, whole = voices.get(one, ("", ""))
            found[_place(ends)] |= {one, whole} if organ in kind.voices else {one}
    return dict(found)


def _place(ends: Ends) -> _Place:
    type_, source, target, _ = ends
    same, other = (source, target) if schema().edge(type_).one_per == "source" else (target, source)
    return type_, same, other.split(":", 1)[0]


def _checked(reading: Reading) -> str | None:
    published = reading.document.meta.published
    try:
        if published:
            bounds(published)
    except ValueError as cause:
        names = reading.document.names or (reading.document.sha256,)
        raise SchemaError(f"ngày sai: '{published}'", f"wrong date: '{published}'", where=names[0]) from cause
    return published
