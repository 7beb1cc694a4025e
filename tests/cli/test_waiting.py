"""Waiting for a server that does not come."""

from __future__ import annotations

import pytest
from click.testing import CliRunner, Result

from cli import main

NOBODY = "bolt://127.0.0.1:1"


def _status(monkeypatch: pytest.MonkeyPatch, wait: str) -> Result:
    monkeypatch.setenv("PARTYGRAPH_PASSWORD", "x")
    monkeypatch.setenv("PARTYGRAPH_WAIT", wait)
    return CliRunner().invoke(main, ["--store", NOBODY, "status"])


def test_nobody_waits_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    """In the end it is told who did not answer, and how long that took."""
    result = _status(monkeypatch, "1")
    assert result.exit_code == 5
    assert f"Kho ở {NOBODY} chưa trả lời; chờ tối đa 1 giây." in result.stderr
    assert "waited 1 s" in result.stderr.splitlines()[-1]


@pytest.mark.parametrize("wait", ["ít phút", "-1", "1.5", "99999"])
def test_what_is_no_time_is_refused(monkeypatch: pytest.MonkeyPatch, wait: str) -> None:
    """A wrong setting is named with what it takes."""
    result = _status(monkeypatch, wait)
    assert result.exit_code == 2
    assert f"PARTYGRAPH_WAIT là số giây từ 0 đến 3600, không phải '{wait}'" in result.stderr
