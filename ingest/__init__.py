"""Documents → claims → graph, in seven steps: acquire, clean, divide, find, join, relate, write.

The first six look at one document alone and are pure; only ``write`` touches a store. Between divide and find the form
of an official document is read.
"""

from __future__ import annotations

from ingest.explain.unread import survey
from ingest.flat import flat, form, unread
from ingest.steps import read

__all__ = ["flat", "form", "read", "survey", "unread"]
