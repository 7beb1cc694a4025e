"""Step 5: mentions → local entities. Short forms, given names, titles alone and "hội nghị" get what they mean here."""

from __future__ import annotations

from ingest.join.item import Item
from ingest.join.items import add_org
from ingest.join.joiner import Joined, Sentence, join

__all__ = ["Item", "Joined", "Sentence", "add_org", "join"]
