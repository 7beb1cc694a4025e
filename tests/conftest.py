"""Fixtures that several packages of tests share."""

from hypothesis import settings

pytest_plugins = ["tests.chromium", "tests.neo4j.fixtures", "tests.skips"]

# How long one example takes says what else the machine does, not what the code does.
settings.register_profile("project", deadline=None)
settings.load_profile("project")
