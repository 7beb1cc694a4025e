"""A store of another version of the program is known as such, emptied whole, and filled again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from graph.errors import StoreError
from graph.store import Store
from graph.store.age import FORMAT
from tests.stores.pages import READINGS, expected, lines

KEPT = Path(__file__).with_name("kept.json")
SET = "MATCH (s:Store {id: 'store'}) SET s.format = $format"


def _write(store: Store, text: str, **parameters: object) -> None:
    """A write that the store itself never makes."""
    store._bolt.writing(lambda tx: tx.run(text, parameters).consume())


def test_a_new_store_is_of_this_version(store: Store) -> None:
    """Neither an empty store nor a written one is outdated."""
    assert not store.outdated()
    store.write(READINGS)
    assert not store.outdated()


@pytest.mark.parametrize("format_", [None, FORMAT - 1])
def test_an_earlier_version_is_noticed_and_replaced(store: Store, format_: int | None) -> None:
    """What it kept need not be readable: it goes, what comes is as in a new store, and pages of before are stale."""
    store.write(READINGS)
    _write(store, SET, format=format_)
    _write(store, "MATCH (r:Reading) SET r.data = 'of another form', r.names = null")
    version = store.version()
    assert store.outdated()
    assert store.sources() == {reading.document.sha256 for reading in READINGS}
    with store.renewal():
        assert list(store.rows()) == []
        assert store.outdated()
        store.write(READINGS)
    assert not store.outdated()
    assert store.version() > version
    assert lines(list(store.rows())) == lines(expected(*READINGS))


def test_a_renewal_that_was_stopped_is_noticed(store: Store) -> None:
    """A store that was emptied and not filled does not pass for the whole graph."""
    store.write(READINGS)
    with pytest.raises(KeyboardInterrupt), store.renewal():
        raise KeyboardInterrupt
    assert store.outdated()
    with store.renewal():
        store.write(READINGS)


def test_a_later_version_is_left_alone(store: Store) -> None:
    """What a later version made is neither read nor replaced."""
    store.write(READINGS)
    _write(store, SET, format=FORMAT + 1)
    with pytest.raises(StoreError, match="later version"):
        store.outdated()
    _write(store, SET, format=FORMAT)


def test_the_format_is_raised_with_what_is_kept(embedded: Store) -> None:
    """The same documents are kept as when this format began; where they are not, stores of before must be rebuilt."""
    embedded.write(READINGS)
    now = {"format": FORMAT, "rows": _kept(embedded)}
    before = json.loads(KEPT.read_text(encoding="utf-8")) if KEPT.exists() else {"format": 0}
    if before["format"] < FORMAT:
        KEPT.write_text(json.dumps(now, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        pytest.fail(f"{KEPT.name} is now that of format {FORMAT}: review it")
    assert now == before, "what a store keeps has changed: raise FORMAT in graph/store/age.py"


def _kept(store: Store) -> list[str]:
    """All that the store keeps for itself, and the graph, as lines."""
    own = store.run("MATCH (n:Reading|Member|Tally|Bearer) RETURN labels(n)[0] AS label, properties(n) AS props")
    return [*sorted(json.dumps(row, ensure_ascii=False, sort_keys=True) for row in own), *lines(list(store.rows()))]
