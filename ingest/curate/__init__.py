"""The archivist's hand on the word lists: entries are added, checked and laid out; see docs/vi/tu-dien.md."""

from __future__ import annotations

from ingest.curate.add import KINDS, Added, Addition, add
from ingest.curate.check import Complaint, check, unseen
from ingest.curate.layout import formatted

__all__ = ["KINDS", "Added", "Addition", "Complaint", "add", "check", "formatted", "unseen"]
