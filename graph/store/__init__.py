"""The graph in a database behind Bolt. Two engines, one code path: everything here speaks through the neo4j driver.

A write follows the document and not the graph: what its documents said is subtracted, what they say is added, people of
the names in them are compared anew, and only what differs is written.
"""

from __future__ import annotations

from graph.store.bolt import Bolt
from graph.store.change import Changes
from graph.store.passages import Passage
from graph.store.plain import Answer
from graph.store.server import open_server
from graph.store.status import Status
from graph.store.store import Listed, Store, prepare

__all__ = ["Answer", "Bolt", "Changes", "Listed", "Passage", "Status", "Store", "open_server", "prepare"]
