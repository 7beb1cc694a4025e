"""Fixtures that several packages of tests share."""

pytest_plugins = ["tests.neo4j.fixtures", "tests.skips"]
