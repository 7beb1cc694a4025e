"""Which version of the program made a graph: what an earlier one kept is not read, but made anew from the archive."""

from __future__ import annotations

from neo4j import ManagedTransaction

from graph.errors import StoreError
from graph.schema import schema
from graph.store import internal
from graph.store.bolt import Bolt, run

FORMAT = 26
"""Of what a store keeps: raise it with every change of ids, of the fold, of resolve or of the codec, so that stores of
before are rebuilt. ``tests/stores/test_age.py`` notices where that was forgotten."""

# 300 readings, each tied to all that its document said, take 2 seconds; a busy machine has to be in time too
# (``COMMAND_SECONDS``).
_AT_ONCE = 200
_CLEAR = f"MATCH (n:`{{label}}`) WITH n LIMIT {_AT_ONCE} DETACH DELETE n RETURN count(*) AS gone"


def outdated(bolt: Bolt) -> bool:
    """Whether an earlier version made the graph, or a rebuilding was not finished; StoreError where a later one did."""
    found = bolt.read(internal.STATE, {})
    made_by = (found[0]["format"] or 0) if found else FORMAT
    if made_by > FORMAT:
        raise StoreError(
            "phiên bản partygraph mới hơn đã ghi kho này; hãy nâng cấp chương trình",
            "a later version of partygraph made this store; upgrade the program",
        )
    return bool(made_by < FORMAT)


def sources(bolt: Bolt) -> frozenset[str]:
    """The SHA-256 of the documents of a graph, whichever version made it."""
    return frozenset(str(row["id"]) for row in bolt.read(internal.LISTED, {}))


def clear(bolt: Bolt) -> None:
    """Take everything out, in many short transactions; the store counts as outdated until :func:`settle`."""
    bolt.writing(lambda tx: run(tx, internal.SET_FORMAT, format=0))
    kinds = [label for label in schema().nodes if label != "Claim"]
    for label in ("Reading", "Member", "Tally", "Bearer", "Claim", *kinds):
        _clear(bolt, label)
    bolt.writing(_grown)


def settle(bolt: Bolt) -> None:
    """From now on the graph is one of this version."""
    bolt.writing(lambda tx: run(tx, internal.SET_FORMAT, format=FORMAT))


def _clear(bolt: Bolt, label: str) -> None:
    text = _CLEAR.format(label=label)
    while bolt.writing(lambda tx: run(tx, text)[0]["gone"]):
        pass


def _grown(tx: ManagedTransaction) -> None:
    """What was made of the old graph is stale."""
    version = run(tx, internal.LOCK)[0]["version"] or 0
    run(tx, internal.SET_VERSION, version=version + 1)
