"""Steps are counted the same each time, by the function that takes them."""

from __future__ import annotations

from tests.bench.steps import Cost, Steps


def _asked(at: int) -> int | None:
    return at if at % 2 else None


def _asking() -> list[int | None]:
    return [_asked(0), _asked(1), _asked(2)]


def _deep(left: int) -> int:
    return _deep(left - 1) if left else 0


def _counted() -> dict[str, Cost]:
    steps = Steps()
    steps.count(lambda: (_asking(), _deep(5)))
    return {code.co_name: cost for code, cost in steps.costs.items()}


def test_steps_are_the_same_each_time() -> None:
    """Whatever else the machine does."""
    assert _counted() == _counted()


def test_what_is_called_counts_for_the_caller() -> None:
    """Once, where a function calls itself."""
    costs = _counted()
    assert costs["_asking"].whole == costs["_asking"].own + costs["_asked"].own
    assert costs["_deep"].calls == 6
    assert costs["_deep"].whole == costs["_deep"].own


def test_what_gave_nothing_is_told() -> None:
    """Two of three answers here."""
    asked = _counted()["_asked"]
    assert asked.calls == 3
    assert 0.5 * asked.own < asked.vain < asked.own
