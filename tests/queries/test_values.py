"""What users type for parameters."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import queries
from queries import Parameter, Report, Text, WrongValues, check
from queries.report import PARAMETER_TYPES

REPORTS = queries.load()
SAME = Text("x", "x")


def _report(type_: str, bound: str | None = None, *, required: bool = False, default: str | None = None) -> Report:
    parameter = Parameter("value", type_, required, bound, default, SAME, SAME)
    return Report("r", "g", SAME, SAME, (parameter,), (), (), "")


@pytest.mark.parametrize(
    ("type_", "bound", "typed", "expected"),
    [
        ("date", None, "2023-08", "2023-08"),
        ("date", None, "7/8/2023", "2023-08-07"),
        ("date", None, "07.08.2023", "2023-08-07"),
        ("date", "first", "2023", "2023-01-01"),
        ("date", "last", "2/2024", "2024-02-29"),
        ("year", None, "2023", "2023"),
        ("number", None, "12", 12),
        ("text", None, "  Chỉ   THỊ ", "chi thi"),
        ("organisation", None, "Thành uỷ", "Thành uỷ"),
        ("text", None, "", None),
        ("text", None, "   ", None),
    ],
)
def test_values_are_read(type_: str, bound: str | None, typed: str, expected: object) -> None:
    """Each type takes what people write, and gives one form."""
    assert check(_report(type_, bound), {"value": typed}) == {"value": expected}


def test_what_is_no_choice_is_refused() -> None:
    """A parameter with choices takes those, in any capitals, and the problem names them."""
    choices = (("cue", SAME), ("mention", SAME))
    parameter = Parameter("value", "text", False, None, None, SAME, SAME, choices)
    report = Report("r", "g", SAME, SAME, (parameter,), (), (), "")
    assert check(report, {"value": " Cue "}) == {"value": "cue"}
    with pytest.raises(WrongValues, match="cue, mention"):
        check(report, {"value": "verb"})


@pytest.mark.parametrize(
    ("type_", "typed"),
    [
        ("date", "hôm qua"),
        ("date", "31/2/2023"),
        ("date", "2023-13"),
        ("year", "23"),
        ("number", "-1"),
        ("person", "?!"),
    ],
)
def test_a_wrong_value_is_refused_in_both_languages(type_: str, typed: str) -> None:
    """The problem names the parameter and quotes what was typed, or says what is needed."""
    with pytest.raises(WrongValues) as caught:
        check(_report(type_), {"value": typed})
    (problem,) = caught.value.problems
    assert problem.parameter == "value"
    assert problem.message.vi != problem.message.en


def test_a_missing_and_an_unknown_value_are_both_named() -> None:
    """All that is wrong is said at once."""
    with pytest.raises(WrongValues) as caught:
        check(_report("person", required=True), {"persn": "x"})
    assert [problem.parameter for problem in caught.value.problems] == ["persn", "value"]


def test_a_default_stands_in() -> None:
    """Where nothing is typed the header's default counts."""
    assert check(_report("number", default="5"), {}) == {"value": 5}


@given(st.dates(min_value=date(1900, 1, 1)))
def test_every_day_is_read_in_both_orders(day: date) -> None:
    """A day as Vietnamese write it is the day as ISO writes it."""
    typed = f"{day.day}/{day.month}/{day.year}"
    assert check(_report("date"), {"value": typed}) == check(_report("date"), {"value": day.isoformat()})


@given(st.sampled_from(PARAMETER_TYPES), st.text(max_size=600))
def test_nothing_typed_breaks_it(type_: str, typed: str) -> None:
    """Whatever is typed gives a value or says what is wrong with it."""
    report = _report(type_)
    try:
        found = set(check(report, {"value": typed}))
    except WrongValues as wrong:
        found = {problem.parameter for problem in wrong.problems}
    assert found == {"value"}


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.name)
def test_the_example_of_each_report_fits_it(report: Report) -> None:
    """The example in the header passes its own report's checks."""
    assert set(check(report, dict(report.example))) == {item.name for item in report.parameters}
