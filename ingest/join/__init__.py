"""Step 5: mentions → local entities. Short forms, given names, titles alone and "hội nghị" get what they mean in this document."""

from __future__ import annotations

from ingest.join.joiner import Item, Joined, Sentence, join

__all__ = ["Item", "Joined", "Sentence", "join"]
