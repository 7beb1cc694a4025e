"""What one row alone does not tell: the sentences behind each edge, the units among the bodies, the body of each post.

Claims come before the edges that they support (rows are sorted by id, and ``claim:`` comes before ``edge:``), so one
pass is enough; what depends on all rows is said at the end.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from graph.errors import ExportError
from graph.export.rdf.facts import Facts
from graph.export.rdf.terms import Term, Triple
from graph.export.rdf.vocabulary import A, term
from graph.rows import EdgeRow


def _lists() -> defaultdict[str, list[Term]]:
    return defaultdict(list)


@dataclass(slots=True)
class Ledger:
    """Kept while the rows pass by; memory grows with claims, bodies and tenures, not with triples."""

    claims: dict[str, tuple[Term, ...]] = field(default_factory=dict)
    evidence: defaultdict[str, list[Term]] = field(default_factory=_lists)
    bodies: dict[str, Term] = field(default_factory=dict)
    units: set[str] = field(default_factory=set)
    seats: defaultdict[str, list[Term]] = field(default_factory=_lists)
    tenures: list[tuple[Term, str]] = field(default_factory=list)

    def claim(self, claim_id: str, edge_id: str | None, sentences: tuple[Term, ...]) -> None:
        """Note the sentences of a claim, and the edge that they support."""
        self.claims[claim_id] = sentences
        if edge_id is not None:
            self.evidence[edge_id] += sentences

    def sentences_of(self, claim_id: str) -> tuple[Term, ...]:
        """The sentences of a claim; ExportError where its row has not passed."""
        if claim_id not in self.claims:
            raise ExportError(f"các dòng không theo thứ tự: thiếu {claim_id}", f"rows out of order: no {claim_id} yet")
        return self.claims[claim_id]

    def edge(self, edge: EdgeRow, relation: Term, target: Term) -> None:
        """Note the undisputed edges that tell what a body is and where a post sits, and every tenure."""
        if edge.type == "HOLDS":
            self.tenures.append((relation, edge.target))
        elif edge.type == "PART_OF" and not edge.get("disputed"):
            self.units.add(edge.source)
        elif edge.type == "POST_AT" and not edge.get("disputed"):
            self.seats[edge.source].append(target)

    def closing(self) -> Iterator[Triple]:
        """The classes of the bodies, and the body of each tenure."""
        for body_id, body in self.bodies.items():
            yield body, A, term("org:OrganizationalUnit" if body_id in self.units else "org:FormalOrganization")
        for relation, post_id in self.tenures:
            seats = self.seats.get(post_id, [])
            # org:organization is functional: a post that two bodies claim has none here.
            if len(set(seats)) == 1:
                yield from self._seated(relation, seats[0])

    @staticmethod
    def _seated(relation: Term, body: Term) -> Iterator[Triple]:
        facts = Facts(relation)
        facts.add("org:organization", body)
        yield from facts.triples
