"""Days of what is told: which are inferred, which another sentence tells, and which are of something else."""

from __future__ import annotations

import pytest

from ingest import flat
from tests.ingest.texts import read_text
from tests.ingest.told import relations, values

BODY = "Huyện ủy Bát Xát"


@pytest.mark.parametrize(
    ("text", "inferred"),
    [
        (f"Sáng 5/3, {BODY} tổ chức Hội nghị tổng kết công tác dân vận.", True),
        (f"Sáng nay, {BODY} tổ chức Hội nghị tổng kết công tác dân vận.", True),
        (f"Sáng 5/3/2020, {BODY} tổ chức Hội nghị tổng kết công tác dân vận.", False),
    ],
)
def test_a_date_that_the_words_leave_open_is_marked(text: str, inferred: bool) -> None:
    """The year, or the day of "sáng nay", is the document's."""
    reading = read_text(text, published="2020-03-05")
    (organised,) = (one for one in flat(reading)["relations"] if one["type"] == "ORGANISED")
    assert (organised["date"], organised.get("date_inferred", False)) == ("2020-03-05", inferred)
    marks = {claim.qualifier("inferred") for claim in reading.claims if claim.predicate in ("ORGANISED", "date")}
    assert marks == {"true" if inferred else None}


def test_a_stated_date_counts_more_than_an_inferred_one() -> None:
    """The same fact told twice."""
    text = f"Sáng nay, {BODY} tổ chức Hội nghị tổng kết năm. Ngày 5/3/2020, {BODY} tổ chức Hội nghị tổng kết năm."
    (one,) = (r for r in flat(read_text(text, published="2020-03-05"))["relations"] if r["type"] == "ORGANISED")
    assert "date_inferred" not in one


def test_the_day_of_a_directive_is_told_once() -> None:
    """A later mention without a day means the same act; the place that tells it is evidence too."""
    text = f"Hội nghị bàn Nghị quyết số 12-NQ/HU ngày 5/3/2020. {BODY} đã ban hành Nghị quyết số 12-NQ/HU."
    assert relations(text, "ISSUED") == {f"ISSUED: {BODY} → Nghị quyết số 12-NQ/HU (2020-03-05)"}
    (claim,) = (one for one in read_text(text).claims if one.predicate == "ISSUED")
    assert len(claim.spans) == 2


def test_a_meeting_that_is_cited_has_no_day() -> None:
    """The day is that of what is told, not of the session at which something was adopted before."""
    told = "Ngày 5/3/2020, Thủ tướng Chính phủ ban hành danh mục các văn bản quy định chi tiết luật được thông qua tại "
    assert not values(f"{told}Kỳ họp thứ 2 Quốc hội khóa XIV.", "date")
    assert values("Ngày 5/3/2020, tại Kỳ họp thứ 2 HĐND tỉnh Lào Cai, ông Trần Văn An phát biểu.", "date")
