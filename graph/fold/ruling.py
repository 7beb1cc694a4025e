"""What people decided and what nobody can tell, as far as it shows in the rows of a graph."""

from __future__ import annotations

from dataclasses import dataclass, field

from graph.decisions import Decisions


@dataclass(frozen=True, slots=True)
class Ruling:
    """``decisions``: verdicts about claims, and other names of nodes; ``open``: the people who may be somebody else of
    their name.
    """

    decisions: Decisions = field(default_factory=Decisions)
    open: frozenset[str] = frozenset()

    def rejected(self, claim: str) -> bool:
        """Whether a claim counts no more."""
        return self.decisions.verdicts.get(claim) == "reject"

    def accepted(self, claim: str) -> bool:
        """Whether somebody has found a claim to be right."""
        return self.decisions.verdicts.get(claim) == "accept"


PLAIN = Ruling()
"""Nothing decided, nothing in doubt."""
