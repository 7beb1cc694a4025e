"""The Neo4j of the tests is the one that the project promises to run on."""

from neo4j import GraphDatabase

from tests.neo4j.fixtures import in_use
from tests.neo4j.server import Server


def test_it_is_neo4j_5_26_and_answers(neo4j_server: Server) -> None:
    """The server speaks Bolt, takes our password, and is the 5.26 LTS that production uses."""
    with GraphDatabase.driver(neo4j_server.uri, auth=(neo4j_server.user, neo4j_server.password)) as driver:
        records, _, _ = driver.execute_query("CALL dbms.components() YIELD versions RETURN versions[0] AS version")
    assert records[0]["version"].startswith("5.26.")


def test_it_listens_on_the_loopback_only(neo4j_server: Server) -> None:
    """A server of our own cannot be reached from another machine."""
    assert neo4j_server.process is None or neo4j_server.uri.startswith("bolt://127.0.0.1:")


def test_a_database_that_somebody_uses_is_known(neo4j_server: Server) -> None:
    """One node of anybody's is enough for the tests to keep their hands off."""
    with GraphDatabase.driver(neo4j_server.uri, auth=(neo4j_server.user, neo4j_server.password)) as driver:
        driver.execute_query("CREATE (:SomebodyElses)")
        assert in_use(neo4j_server)
        driver.execute_query("MATCH (n:SomebodyElses) DELETE n")
