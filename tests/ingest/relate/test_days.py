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


EVENT = "Hội nghị tổng kết công tác dân vận"


def test_all_that_is_told_of_an_event_is_of_its_day() -> None:
    """Whichever sentence tells the day; the place that does is evidence too. Of two days none is taken."""
    spoke = "Phát biểu tại hội nghị, đồng chí Lê Minh Tâm nhấn mạnh vai trò của dân vận."
    text = f"Sáng 5/3/2020, {BODY} tổ chức {EVENT}. {spoke}"
    assert relations(text, "SPOKE_AT") == {f"SPOKE_AT: Lê Minh Tâm → {EVENT} (2020-03-05)"}
    (claim,) = (one for one in read_text(text).claims if one.predicate == "SPOKE_AT")
    assert len(claim.spans) == 2
    again = f"Sáng 7/3/2020, Tỉnh ủy Lào Cai tổ chức {EVENT}."
    assert relations(f"{text} {again}", "SPOKE_AT") == {f"SPOKE_AT: Lê Minh Tâm → {EVENT}"}


def test_the_day_of_who_attends_is_that_of_the_event() -> None:
    """Also where the day stands with one of those who were there."""
    text = f"Tối 11/5/2020, đồng chí Trần Văn An dự {EVENT}. Đồng chí Lê Minh Tâm phát biểu tại {EVENT}."
    assert f"SPOKE_AT: Lê Minh Tâm → {EVENT} (2020-05-11)" in relations(text, "SPOKE_AT")


def test_a_number_tells_the_year() -> None:
    """Of a state document, unless its day is told; the Party's numbers tell none."""
    assert relations("Nghị định số 31/2019/NĐ-CP của Chính phủ.", "ISSUED") == {
        "ISSUED: Chính phủ → Nghị định số 31/2019/NĐ-CP (2019)"
    }
    told = relations("Nghị định số 31/2019/NĐ-CP ngày 10/4/2019 của Chính phủ.", "ISSUED")
    assert told == {"ISSUED: Chính phủ → Nghị định số 31/2019/NĐ-CP (2019-04-10)"}
    party = relations("Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương Đảng.", "ISSUED")
    assert party == {"ISSUED: Ban Chấp hành Trung ương Đảng → Nghị quyết số 18-NQ/TW"}


def test_what_is_done_by_a_decision_is_done_on_its_day() -> None:
    """ "Ngày 4/9/2013, bà A được bổ nhiệm … theo Quyết định số 5": the decision's day, if it tells none."""
    text = "Ngày 4/9/2013, bà Đỗ Thị Mai được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Lào Cai theo Quyết định số 5/QĐ-UBND"
    told = relations(f"{text} của UBND tỉnh Lào Cai.", "ISSUED")
    assert told == {"ISSUED: Ủy ban nhân dân tỉnh Lào Cai → Quyết định số 5/QĐ-UBND (2013-09-04)"}
    dated = relations(f"{text} ngày 28/8/2013 của UBND tỉnh Lào Cai.", "ISSUED")
    assert dated == {"ISSUED: Ủy ban nhân dân tỉnh Lào Cai → Quyết định số 5/QĐ-UBND (2013-08-28)"}


def test_a_row_of_documents_is_of_one_day() -> None:
    """ "Ngày D, X ban hành A; B": each of them."""
    text = f"Ngày 5/3/2020, {BODY} ban hành Chỉ thị số 12-CT/HU; Kế hoạch số 15-KH/HU."
    assert relations(text, "ISSUED") == {
        f"ISSUED: {BODY} → Chỉ thị số 12-CT/HU (2020-03-05)",
        f"ISSUED: {BODY} → Kế hoạch số 15-KH/HU (2020-03-05)",
    }


def test_a_year_of_birth_is_no_day_of_an_act() -> None:
    """ "ông A, sinh năm 1964, được bầu làm P": nobody knows when."""
    told = relations("Ông Trần Văn An, sinh năm 1964, được bầu làm Bí thư Huyện ủy Bát Xát.", "APPOINTED")
    assert told == {"APPOINTED: Trần Văn An → Bí thư Huyện ủy Bát Xát"}


@pytest.mark.parametrize("days", ["Trong hai ngày 14 và 15/8/2020", "Từ ngày 14/8 đến ngày 16/8/2020"])
def test_of_several_days_none_is_that_of_all_that_is_told(days: str) -> None:
    """Who speaks at the end of a conference has not spoken on its first day."""
    text = (
        f"{days}, {BODY} tổ chức {EVENT}. Phát biểu tại hội nghị, đồng chí Lê Minh Tâm nhấn mạnh vai trò của dân vận."
    )
    assert relations(text, "SPOKE_AT") == {f"SPOKE_AT: Lê Minh Tâm → {EVENT}"}


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("Ngày 20/11", "2019-11-20"),
        ("Ngày 20/5", "2020-05-20"),
        ("Ngày 2/5", "2020-05-02"),
        ("Ngày 20/11/2020", "2020-11-20"),
    ],
)
def test_what_was_done_was_done_before_it_was_told(day: str, told: str) -> None:
    """A day without a year, long after that of the document, is of the year before."""
    text = f"{day}, {BODY} ban hành Chỉ thị số 12-CT/HU về công tác dân vận."
    assert relations(text, "ISSUED", published="2020-05-05") == {f"ISSUED: {BODY} → Chỉ thị số 12-CT/HU ({told})"}


def test_a_year_to_come_is_no_year_of_an_act() -> None:
    """ "chương trình năm 2021; thông qua Nghị quyết …" in a text of 2020."""
    text = "Hội nghị bàn chương trình năm 2021, Huyện ủy Bát Xát ban hành Chỉ thị số 12-CT/HU về công tác dân vận."
    assert relations(text, "ISSUED", published="2020-05-05") == {f"ISSUED: {BODY} → Chỉ thị số 12-CT/HU"}


def test_an_office_that_is_given_from_a_day_to_come() -> None:
    """ "kể từ ngày 1/7" in May is of this year."""
    text = "UBND tỉnh bổ nhiệm ông Trần Văn An giữ chức Giám đốc Sở Y tế tỉnh Lào Cai kể từ ngày 1/7."
    (line,) = relations(text, "APPOINTED", published="2020-05-05")
    assert "(2020-07-01" in line
