"""A real Neo4j 5.26 LTS for the tests: fetched once, started on loopback beside the tests, stopped with them."""
