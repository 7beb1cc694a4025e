"""What the tables tell of bodies, in short."""

from __future__ import annotations

from ingest.lexicon.successions import WITHIN
from ingest.write.become import Body
from ingest.write.succession import tables


def organ_of(kind: str, of: str, province: str) -> Body:
    """An organ of a body of a territory."""
    return f"{kind}{WITHIN}{of}", province


def told_of(*bodies: Body, day: str = "") -> set[tuple[str, str, str]]:
    """The old body, the new one, and the day; ``day``: the first of the documents that name the bodies, if known."""
    found = set()
    for reading in tables(dict.fromkeys(bodies, day)):
        names = {one.id: one.name for one in reading.entities}
        claims = [claim for claim in reading.claims if claim.predicate == "SUCCEEDS"]
        found |= {(names[str(c.object)], names[c.subject], str(c.qualifier("date"))) for c in claims}
    return found
