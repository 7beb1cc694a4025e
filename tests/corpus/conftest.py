"""``--golden``: the golden files are written anew and are to be reviewed as a diff."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """The option; it exists where this folder is named on the command line."""
    parser.addoption("--golden", action="store_true", help="write the golden files of tests/corpus anew")
