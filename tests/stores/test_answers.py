"""What a store answers, on both engines: parameters, failed writes, a user's queries, its state."""

from __future__ import annotations

from dataclasses import replace

import pytest

from graph.errors import PartygraphError, QueryError, SchemaError
from graph.store import Store
from tests.graph.build import Page
from tests.stores.pages import READINGS, expected, lines


def test_a_parameter_is_data_and_never_text_of_the_query(store: Store) -> None:
    """Quotes and Cypher in a value are found as they are and run nothing."""
    evil = "x'}) DETACH DELETE n //\"`"
    page = Page(evil)
    page.org("thành ủy", evil)
    store.write([page.reading()])
    assert store.run("MATCH (d:Document) WHERE d.name = $name RETURN d.name AS name", name=evil) == [{"name": evil}]
    assert store.run("UNWIND $many AS one RETURN one", many=[1, "hai", True]) == [
        {"one": 1},
        {"one": "hai"},
        {"one": True},
    ]


def test_a_write_that_fails_leaves_the_graph_as_it_was(store: Store) -> None:
    """One wrong reading among good ones: none of them is written."""
    store.write(READINGS[:3])
    before, version = lines(list(store.rows())), store.version()
    wrong = READINGS[3]
    broken = replace(wrong, claims=(replace(wrong.claims[0], predicate="NOT_A_KIND"),))
    with pytest.raises(SchemaError):
        store.write([READINGS[4], broken])
    assert lines(list(store.rows())) == before
    assert store.version() == version


def test_a_write_that_fails_in_the_database_leaves_the_graph_as_it_was(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last statement of a write is refused by the engine: what the others did is rolled back."""
    store.write(READINGS[:3])
    before, version = lines(list(store.rows())), store.version()
    monkeypatch.setattr("graph.store.internal.SET_VERSION", "THIS IS NO CYPHER")
    with pytest.raises(PartygraphError):
        store.write(READINGS[3:])
    monkeypatch.undo()
    assert lines(list(store.rows())) == before
    assert store.version() == version
    store.write(READINGS[3:])
    assert lines(list(store.rows())) == lines(expected(*READINGS))


def test_a_users_query_reads_and_is_cut_off(store: Store) -> None:
    """Columns, rows and whether there are more; nodes are dicts."""
    store.write(READINGS)
    answer = store.read_only("MATCH (d:Document) RETURN d.name AS name, 1 AS one ORDER BY name", {}, 3)
    assert answer.columns == ("name", "one")
    assert answer.rows == (("Ba", 1), ("Bảy", 1), ("Bốn", 1))
    assert answer.more
    one = store.read_only("MATCH (h:Honour {name: $name}) RETURN h", {"name": "Huân chương Độc lập hạng Ba"}, 3)
    [[honour]] = one.rows
    assert isinstance(honour, dict)
    assert (honour["label"], honour["name"]) == ("Honour", "Huân chương Độc lập hạng Ba")
    assert not one.more


@pytest.mark.parametrize(
    "text",
    [
        "CREATE (n:X)",
        "MATCH (n) DETACH DELETE n",
        "MATCH (n) SET n.x = 1 RETURN n",
        "CALL { MATCH (n) DELETE n } RETURN 1",
        "MATCH (n) FOREACH (x IN [1] | SET n.x = x)",
        "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
        "MATCH (n) WITH COLLECT { LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l } AS x RETURN x",
        "SHOW USERS",
        "CALL dbms.listConfig()",
        "CREATE INDEX x FOR (n:Person) ON (n.x)",
        "no cypher at all",
    ],
)
def test_a_users_query_can_do_nothing_but_read(store: Store, text: str) -> None:
    """Writes, files, and what is about the server are refused, and nothing changes."""
    store.write(READINGS[:1])
    before = lines(list(store.rows()))
    with pytest.raises(QueryError):
        store.read_only(text, {}, 10)
    assert lines(list(store.rows())) == before


def test_a_users_query_that_is_too_slow_is_given_up(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """The caller gets an answer in time, and the store still works."""
    store.write(READINGS)
    slow = "MATCH (a), (b), (c), (d), (e), (f) WHERE a.id + b.id + c.id + d.id + e.id + f.id = 'x' RETURN count(*)"
    with monkeypatch.context() as impatient:
        impatient.setattr("graph.embedded.answers.SECONDS", 0.5)
        impatient.setattr("graph.store.guard.SECONDS", 0.5)
        with pytest.raises(QueryError):
            store.read_only(slow, {}, 10)
    assert store.read_only("RETURN 1 AS x", {}, 10).rows == ((1,),)


def test_the_state_of_the_store_is_counted(store: Store) -> None:
    """Counts of nodes and edges by kind, and the version."""
    store.write(READINGS)
    found = store.status()
    assert found.nodes["Document"] == len(READINGS)
    assert found.nodes["Award"] == 1
    assert found.edges["OF"] == 2
    assert found.version == store.version()
    assert "Document" in str(found)
