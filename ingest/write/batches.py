"""Readings in groups that make one transaction each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from graph.claim import Reading

#: A transaction holds at most so many documents, or so much text: small enough to lose little, large enough to be fast.
DOCUMENTS = 20
CHARACTERS = 2_000_000


def batches(readings: Iterable[Reading]) -> Iterator[list[Reading]]:
    """The readings in order, in lists; of two readings of one document in a list the later stays."""
    held: dict[str, Reading] = {}
    size = 0
    for reading in readings:
        if held and (len(held) >= DOCUMENTS or size + len(reading.document.text) > CHARACTERS):
            yield list(held.values())
            held, size = {}, 0
        held[reading.document.sha256] = reading
        size += len(reading.document.text)
    if held:
        yield list(held.values())
