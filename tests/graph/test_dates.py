"""Dates of three precisions."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.dates import agree, bounds, earliest, ends, latest

DAYS = st.dates(date(1930, 2, 3), date(2099, 12, 31))
DATES = st.builds(lambda day, cut: day.isoformat()[:cut], DAYS, st.sampled_from([4, 7, 10]))


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2023", ("2023-01-01", "2023-12-31")),
        ("2024-02", ("2024-02-01", "2024-02-29")),
        ("2023-08-07", ("2023-08-07", "2023-08-07")),
    ],
)
def test_bounds(text: str, days: tuple[str, str]) -> None:
    """A date means the days from the first to the last that it can be."""
    assert bounds(text) == days


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2023-08", ("2023-08",)),
        ("2020/2025", ("2020", "2025")),
        ("2022-03-09/2022-03-11", ("2022-03-09", "2022-03-11")),
        ("8/2023", ()),
        ("2020/2021/2022", ()),
        ("/2020", ()),
        ("nhiệm kỳ tới", ()),
    ],
)
def test_ends(text: str, found: tuple[str, ...]) -> None:
    """A date has one end, a period two, anything else none."""
    assert ends(text) == found


@pytest.mark.parametrize(
    "text", ["", "23", "2023-13", "2023-02-30", "2023-8-7", "07/8/2023", "2023-00", "2023-08-07T00"]
)
def test_what_is_no_date_is_refused(text: str) -> None:
    """Nothing is repaired or padded."""
    with pytest.raises(ValueError, match=r"date|day"):
        bounds(text)


@given(DATES)
def test_bounds_enclose_the_date(text: str) -> None:
    """Both bounds begin with the date itself."""
    first, last = bounds(text)
    assert first.startswith(text)
    assert last.startswith(text)
    assert date.fromisoformat(first) <= date.fromisoformat(last)


@given(st.sets(DATES, min_size=1))
def test_agreeing_dates_have_a_common_day(dates: set[str]) -> None:
    """Dates agree exactly when some day lies within all of them."""
    starts = [date.fromisoformat(bounds(text)[0]) for text in dates]
    ends = [date.fromisoformat(bounds(text)[1]) for text in dates]
    common = max(starts)
    assert agree(frozenset(dates)) == all(start <= common <= end for start, end in zip(starts, ends, strict=True))


@given(st.sets(DATES, min_size=1))
def test_earliest_and_latest(dates: set[str]) -> None:
    """No other date is over before the earliest or begins after the latest."""
    first, last = earliest(frozenset(dates)), latest(frozenset(dates))
    assert all(bounds(first)[1] <= bounds(text)[1] for text in dates)
    assert all(bounds(last)[0] >= bounds(text)[0] for text in dates)


@given(st.sets(DATES, min_size=1), st.data(), st.sampled_from([4, 7]))
def test_a_vaguer_date_adds_nothing(dates: set[str], data: st.DataObject, cut: int) -> None:
    """The year or the month of a date that is known changes neither end."""
    vaguer = data.draw(st.sampled_from(sorted(dates)))[:cut]
    with_it = frozenset({*dates, vaguer})
    assert (earliest(with_it), latest(with_it)) == (earliest(frozenset(dates)), latest(frozenset(dates)))


def test_next_day_does_not_agree() -> None:
    """Two days are two answers."""
    day = date(2020, 12, 26)
    assert not agree(frozenset({day.isoformat(), (day + timedelta(1)).isoformat()}))
