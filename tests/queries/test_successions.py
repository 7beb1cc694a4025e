"""What became of a body that came back under its name; the same on both engines."""

from __future__ import annotations

import queries
from graph.store import Store
from queries import Ref
from tests.graph.build import Page

REPORT = queries.find(queries.load(), "successions")
FORMER, NAMESAKE, LATER = "Sao hội Thổ", "Sao bộ Mộc", "Sao viện Hỏa"


def _became(old: str, new: str, day: str) -> Page:
    page = Page(f"{old} thành {new}", "2021-01-01")
    first, second = (page.thing("Organisation", name, kind=name, proper=name) for name in (old, new))
    return page.says(second, "SUCCEEDS", first, date=day, form="đổi tên")


def _steps(store: Store, name: str) -> set[tuple[str, str]]:
    rows = queries.run(REPORT, store, {"organisation": name}).rows
    return {(row[3].name, row[5].name) for row in rows if isinstance(row[3], Ref) and isinstance(row[5], Ref)}


def test_a_body_does_not_become_what_its_name_had_become_before(engine: Store) -> None:
    """A body of 1998 became another one; in 2002 a third one got its name."""
    readings = [page.reading() for page in (_became(NAMESAKE, LATER, "1998"), _became(FORMER, NAMESAKE, "2002-08-05"))]
    engine.write(readings)
    try:
        assert _steps(engine, FORMER) == {(FORMER, NAMESAKE)}
        assert _steps(engine, LATER) == {(NAMESAKE, LATER)}
        assert _steps(engine, NAMESAKE) == {(FORMER, NAMESAKE), (NAMESAKE, LATER)}
    finally:
        for reading in readings:
            engine.remove(reading.document.sha256)


def test_a_chain_is_followed_in_the_order_of_time(engine: Store) -> None:
    """Each step later than the one before, or of the same year."""
    readings = [page.reading() for page in (_became(FORMER, NAMESAKE, "2025"), _became(NAMESAKE, LATER, "2025-07-01"))]
    engine.write(readings)
    try:
        assert _steps(engine, FORMER) == _steps(engine, LATER) == {(FORMER, NAMESAKE), (NAMESAKE, LATER)}
    finally:
        for reading in readings:
            engine.remove(reading.document.sha256)


def test_a_body_that_gave_a_part_away_has_its_own_end(engine: Store) -> None:
    """It is told beside that of the part; whatever was joined to another body ended with that step."""
    parted = Page("Chia tách", "2021-01-01")
    whole, part = (parted.thing("Organisation", name, kind=name, proper=name) for name in (FORMER, LATER))
    parted.says(part, "SUCCEEDS", whole, date="1991-10-15", form="chia tách").says(whole, "ended", "2025-07-01")
    joined = _became(LATER, NAMESAKE, "2004").says(0, "ended", "2004-01-01")
    readings = [parted.reading(), joined.reading()]
    engine.write(readings)
    try:
        rows = queries.run(REPORT, engine, {"organisation": FORMER}).rows
        told = [(row[2], row[4], row[3].name if isinstance(row[3], Ref) else None, bool(row[6])) for row in rows]
        assert told == [
            ("1991-10-15", "chia tách", FORMER, True),
            ("2004", "đổi tên", LATER, True),
            ("2025-07-01", "kết thúc", FORMER, True),
        ]
    finally:
        for reading in readings:
            engine.remove(reading.document.sha256)


def test_a_return_is_told_with_its_sentence(engine: Store) -> None:
    """Joined to another body, and founded again."""
    page = Page("Lập lại", "2021-01-01")
    page.says(page.thing("Organisation", FORMER, kind=FORMER, proper=FORMER), "again", "2012-12-28")
    readings = [page.reading(), _became(FORMER, LATER, "2007-04-11").reading()]
    engine.write(readings)
    try:
        rows = queries.run(REPORT, engine, {"organisation": FORMER}).rows
        told = [(row[2], row[4], row[5].name if isinstance(row[5], Ref) else None, bool(row[6])) for row in rows]
        assert told == [("2007-04-11", "đổi tên", LATER, True), ("2012-12-28", "lập lại", None, True)]
    finally:
        for reading in readings:
            engine.remove(reading.document.sha256)
