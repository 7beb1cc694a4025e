"""The year of a text by what it reports on or plans for: "tổng kết năm 2020, triển khai nhiệm vụ năm 2021"."""

from __future__ import annotations

import re

from ingest.grammar.dates import yearwords as words
from ingest.grammar.dates.scan import Written
from ingest.grammar.dates.told import BACK, Told, ahead, is_goal, is_point, is_year

#: From this month on a text looks back on its year and forward to the next.
LATE = 10
#: From this month on what is planned is of the next year; up to this one what is looked back on is of the last.
_YEAR_END, _NEW_YEAR = 11, 2


def elapsed(told: Told) -> int | None:
    """ "6 tháng đầu năm 2017", "quý I/2017": a part of the year in which the text was written."""
    parts = _parts(told)
    if not parts or told.latest() > max(parts) + 1:
        return None
    later = any(is_point(w) and (w.year or 0) > max(parts) and not ahead(told, w) for w in told.dates)
    return None if later else max(parts)


def _parts(told: Told) -> list[int]:
    return [w.year for w in told.dates if w.year and told.before(w, words.part_before())]


def reported(told: Told) -> int | None:
    """The latest year reported on; in late months the year before it, where the text looks back on that.

    "tổng kết năm 2020, triển khai nhiệm vụ năm 2021 … (26/12)" is of 2020. A text that tells of later years still, or
    of none, lets nothing conclude.
    """
    dated = [w for w in told.dates if w.year and w.last is None and not is_goal(told, w)]
    years = {w.year for w in dated if w.year}
    spoken = [w for w in dated if is_year(w) and _reports(told, w)]
    if not spoken or _parts(told):
        return None
    month = told.first.month or 0 if told.first is not None else 0
    year, late = max(w.year or 0 for w in spoken), month >= LATE
    year += _turn(told, [w for w in spoken if w.year == year], month, years)
    return year if max(years | {told.latest()}) <= year + late else None


def _turn(told: Told, spoken: list[Written], month: int, years: set[int]) -> int:
    """How the year of the text stands to the last one spoken of: the one before it, itself, or the next."""
    year = spoken[0].year or 0
    planned = any(_said(told, w, words.plan_before()) for w in spoken)
    reviewed = any(_said(told, w, words.review_before()) for w in spoken)
    if month >= LATE:
        return -1 if year - 1 in years or (month >= _YEAR_END and planned and not reviewed) else 0
    return 1 if year + 1 in years or (0 < month <= _NEW_YEAR and reviewed and not planned) else 0


def _said(told: Told, written: Written, pattern: re.Pattern[str]) -> bool:
    return pattern.search(told.text, max(0, written.start - 3 * BACK), written.start) is not None


def _reports(told: Told, written: Written) -> bool:
    """Is the year that of the text: one of the headline or the first part, but of no prize; or one reported on?"""
    if told.before(written, words.reporting_before()) or _said(told, written, words.plan_before()):
        return True
    prize = words.prize_before().search(told.text, max(0, written.start - 3 * BACK), written.start)
    opening = told.first is not None and written.start < told.head
    aside = told.before(written, words.aside_before()) or told.before(written, words.life_before())
    return opening and prize is None and not aside
