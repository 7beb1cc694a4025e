"""What this machine could not run is said by name at the end; in CI, which can run everything, it is a failure."""

from __future__ import annotations

import os
from collections.abc import Generator

import pytest

SKIPPED = pytest.StashKey[list[tuple[str, str]]]()
"""Test (or module) and reason, in the order of the run."""


def in_ci() -> bool:
    """Whether a skip is a failure."""
    return os.environ.get("CI", "").lower() == "true"


def pytest_configure(config: pytest.Config) -> None:
    """Start an empty list."""
    config.stash[SKIPPED] = []


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Note each skipped test; an expected failure is none."""
    report = yield
    if report.skipped and not hasattr(report, "wasxfail"):
        _note(item.config, report, strict=item.get_closest_marker("may_skip") is None)
    return report


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_make_collect_report(
    collector: pytest.Collector,
) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Note each module that skipped itself while it was imported."""
    report = yield
    if report.skipped:
        _note(collector.config, report, strict=True)
    return report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """The list, above pytest's closing line."""
    if skipped := config.stash[SKIPPED]:
        terminalreporter.section("không chạy được trên máy này / not run on this machine")
        for name, reason in skipped:
            terminalreporter.line(f"{name}: {reason}")


def _note(config: pytest.Config, report: pytest.TestReport | pytest.CollectReport, *, strict: bool) -> None:
    reason = _reason(report)
    config.stash[SKIPPED].append((report.nodeid, reason))
    if strict and in_ci():
        report.outcome = "failed"
        report.longrepr = f"skipped, which in CI is a failure: {reason}"


def _reason(report: pytest.TestReport | pytest.CollectReport) -> str:
    if isinstance(report.longrepr, tuple):
        return report.longrepr[2].removeprefix("Skipped: ")
    return str(report.longrepr)
