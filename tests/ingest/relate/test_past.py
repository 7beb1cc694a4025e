"""Offices that are over: their period is told, or their holder has died."""

from __future__ import annotations

import pytest

from tests.ingest.texts import read_text
from tests.ingest.told import relations

AN = "Lê Văn An"


def _days(text: str, published: str | None = "2020-05-05") -> list[dict[str, str]]:
    return [dict(one.qualifiers) for one in read_text(text, published=published).claims if one.predicate == "HOLDS"]


@pytest.mark.parametrize(
    ("period", "start", "end"),
    [
        ("(1976-1978)", "1976", "1978"),
        ("(2010 – 2015)", "2010", "2015"),
        ("(giai đoạn 2010-2015)", "2010", "2015"),
        ("giai đoạn 2010 - 2015", "2010", "2015"),
        ("(từ tháng 3-2010 đến tháng 5/2015)", "2010-03", "2015-05"),
        ("(từ năm 2010 đến ngày 1/5/2015)", "2010", "2015-05-01"),
    ],
)
def test_a_period_after_a_title_is_when_it_was_held(period: str, start: str, end: str) -> None:
    """In brackets or after "giai đoạn"; it is over, for it ended before the document."""
    said = _days(f"Ông {AN}, Giám đốc Sở Y tế tỉnh Lào Cai {period}, kể lại chuyện cũ.")
    assert said == [{"former": "true", "start": start, "end": end}]


def test_a_period_that_runs_on_has_a_beginning_only() -> None:
    """ "từ tháng 7-2018" says nothing of an end, nor does a period that ends after the document."""
    assert _days(f"Ông {AN}, Giám đốc Sở Y tế tỉnh Lào Cai (từ tháng 7-2018), dự họp.") == [{"start": "2018-07"}]
    lasting = _days(f"Ông {AN}, Giám đốc Sở Y tế tỉnh Lào Cai (2018-2023), dự họp.")
    assert lasting == [{"start": "2018", "end": "2023"}]


@pytest.mark.parametrize(
    "bracket", ["(60 tuổi)", "(41-CT/TU)", "(2010-99-99/2011)", "(15/2011)", "(thứ hai từ phải sang)"]
)
def test_what_is_no_period(bracket: str) -> None:
    """Ages, numbers of documents, days that do not exist."""
    assert all("start" not in said for said in _days(f"Ông {AN}, Giám đốc Sở Y tế tỉnh Lào Cai {bracket}, dự họp."))


def test_the_stages_of_a_career_have_their_days() -> None:
    """Of each period; "đến nay" has no end."""
    stages = "1998 - 2005: Giám đốc Sở Y tế tỉnh Lào Cai; từ tháng 3-2005 đến nay: Giám đốc Sở Nội vụ tỉnh Lào Cai."
    assert _days(f"Ông {AN}\n{stages}") == [{"former": "true", "start": "1998", "end": "2005"}, {"start": "2005-03"}]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"Tháng 7/2015, ông {AN} được bầu giữ chức Bí thư Huyện ủy Bát Xát.", "2015-07"),
        (f"Năm 2015, ông {AN} làm Bí thư Huyện ủy Bát Xát.", "2015"),
        (f"Năm 2015, ông {AN} được bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Lào Cai.", "2015"),
        (f"Ngày 4/5/2020, ông {AN} được bầu giữ chức Bí thư Huyện ủy Bát Xát.", None),
        (f"Ông {AN} hiện giữ chức Bí thư Huyện ủy Bát Xát.", None),
    ],
)
def test_an_office_that_a_text_recalls_has_its_own_day(text: str, day: str | None) -> None:
    """The day of a document attests what is told as its news, and not what it recalls."""
    assert [said.get("date") for said in _days(text)] == [day]


def test_the_form_of_an_appointment_is_kept() -> None:
    """An election may be one for another term; to be moved or appointed is to come anew."""
    text = f"Ngày 4/5/2020, ông {AN} được điều động, bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Lào Cai."
    [said] = [one for one in read_text(text, published="2020-05-05").claims if one.predicate == "APPOINTED"]
    assert said.qualifier("form") == "bổ nhiệm"


@pytest.mark.parametrize(
    "text",
    [
        f"Kỷ niệm 105 năm ngày sinh Bí thư Tỉnh ủy Lào Cai {AN}.",
        f"Đoàn dâng hương tưởng niệm đồng chí Bí thư Tỉnh ủy Lào Cai {AN}.",
        f"Đoàn đến viếng cố Bí thư Tỉnh ủy Lào Cai {AN}.",
        f"Ông {AN}, Bí thư Tỉnh ủy Lào Cai, đã từ trần ngày 3/4/2019.",
        f"Bí thư Tỉnh ủy Lào Cai {AN} qua đời vì bệnh nặng.",
        f"Bí thư Tỉnh ủy Lào Cai {AN} là người giản dị. Ông {AN} mất năm 1995.",
    ],
)
def test_who_has_died_holds_no_office(text: str) -> None:
    """Whatever the document says of them elsewhere."""
    assert relations(text, "HOLDS") == {f"HOLDS: {AN} → Bí thư Tỉnh ủy Lào Cai (former)"}


@pytest.mark.parametrize(
    "text",
    [
        f"Bí thư Tỉnh ủy Lào Cai {AN} dự lễ tưởng niệm các liệt sĩ.",
        f"Bí thư Tỉnh ủy Lào Cai {AN} có người thân qua đời.",
        f"Bí thư Tỉnh ủy Lào Cai {AN} viếng đài tưởng niệm. Ông {AN} phát biểu.",
        f"Lễ tưởng niệm ông Trần Bình do Bí thư Tỉnh ủy Lào Cai {AN} chủ trì.",
    ],
)
def test_who_remembers_others_is_alive(text: str) -> None:
    """Another dies, or is remembered."""
    assert f"HOLDS: {AN} → Bí thư Tỉnh ủy Lào Cai" in relations(text, "HOLDS")


def test_the_day_of_what_is_remembered_dates_nothing() -> None:
    """In brackets, alone or with the day of the anniversary; the sentence's own day stays."""
    opening = "Nhân dịp kỷ niệm 69 năm Ngày truyền thống ngành Y tế (27/2/1955 - 27/2/2024) và Ngày Thầy thuốc (27/2)"
    text = f"{opening}, Sở Y tế tỉnh Lào Cai tổ chức Hội nghị biểu dương điển hình."
    told = [
        one.qualifier("date") for one in read_text(text, published="2024-02-26").claims if one.predicate == "ORGANISED"
    ]
    assert told == [None]
    dated = read_text(f"Sáng 25/2, {text}", published="2024-02-26").claims
    assert [one.qualifier("date") for one in dated if one.predicate == "ORGANISED"] == ["2024-02-25"]


@pytest.mark.parametrize(
    "opening",
    [
        "Giai đoạn 2006-2011, ông Trần Minh Hiển làm",
        "Trong giai đoạn 2006 - 2011, ông Trần Minh Hiển giữ chức",
        "Từ năm 2006 đến năm 2011, ông Trần Minh Hiển giữ chức",
        "Ông Trần Minh Hiển sinh năm 1960. Thời kỳ 2006-2011, ông giữ chức",
    ],
)
def test_a_period_before_the_holder_is_that_of_the_office(opening: str) -> None:
    """It has both of its ends, and none of them is a day of the document's."""
    reading = read_text(f"{opening} Giám đốc Sở Y tế tỉnh Lào Cai.", published="2017-05-09")
    [claim] = [one for one in reading.claims if one.predicate == "HOLDS"]
    assert dict(claim.qualifiers) == {"former": "true", "start": "2006", "end": "2011"}


@pytest.mark.parametrize(
    "text",
    [
        "Giai đoạn 2006-2011, tỉnh Lào Cai xây nhiều trạm y tế, ông Trần Minh Hiển làm Giám đốc Sở Y tế tỉnh Lào Cai.",
        "Giai đoạn 2006-2011, Giám đốc Sở Y tế tỉnh Lào Cai Trần Minh Hiển cho biết, tỉnh xây nhiều trạm y tế.",
    ],
)
def test_a_period_of_other_things_is_none_of_the_office(text: str) -> None:
    """More than the holder stands between, or there is no verb of holding."""
    [claim] = [one for one in read_text(text, published="2017-05-09").claims if one.predicate == "HOLDS"]
    assert claim.qualifiers == ()


def test_a_period_that_lasts_is_not_over() -> None:
    """Until a year that is to come."""
    reading = read_text("Giai đoạn 2016-2021, ông Trần Minh Hiển làm Bí thư Tỉnh ủy Lào Cai.", published="2017-05-09")
    [claim] = [one for one in reading.claims if one.predicate == "HOLDS"]
    assert dict(claim.qualifiers) == {"start": "2016", "end": "2021"}


def test_a_given_name_is_no_mark_of_the_past() -> None:
    """In a list "Trần Danh Nguyên" stands above his title; "Nguyên" on the line of a title is a mark."""
    row = "Danh sách\nÔng Trần DanhNguyên\nGiám đốc Sở Y tế tỉnh Lào Cai\n"
    row += "Ông Lê An\nNguyên Giám đốc Sở Nội vụ tỉnh Lào Cai"
    posts = {span.quote for one in read_text(row).entities if one.label == "Post" for span in one.mentions}
    assert posts == {"Giám đốc Sở Y tế tỉnh Lào Cai", "Nguyên Giám đốc Sở Nội vụ tỉnh Lào Cai"}


@pytest.mark.parametrize(
    "text",
    [
        f"Ông {AN}, trong thời gian giữ các chức vụ Bí thư Đảng ủy, Giám đốc Công ty Sông Trà, đã vi phạm.",
        f"Ông {AN} lần lượt giữ chức Phó Giám đốc, Giám đốc Sở Y tế tỉnh Lào Cai.",
    ],
)
def test_a_row_of_offices_that_is_looked_back_on(text: str) -> None:
    """Each of them is over."""
    assert [said.get("former") for said in _days(text)] == ["true", "true"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"Cầu hỏng; ngày 6/8/2012, Bí thư Huyện ủy Bát Xát {AN} ký văn bản.", "2012-08-06"),
        (f"Tháng 7/2015, ông {AN} làm Bí thư Huyện ủy Bát Xát.", "2015-07"),
        (f"Năm 2015, ông {AN} làm Bí thư Huyện ủy Bát Xát.", "2015"),
        (f"Năm 2020 sẽ có trên 90% hộ dùng nước sạch, Bí thư Huyện ủy Bát Xát {AN} nói.", None),
        (f"Huyện quy hoạch đến năm 2030, Bí thư Huyện ủy Bát Xát {AN} nói.", None),
    ],
)
def test_a_text_without_a_date_attests_the_days_that_it_tells(text: str, day: str | None) -> None:
    """Nobody knows of its own day; a year alone may be one to come."""
    assert [said.get("date") for said in _days(text, None)] == [day]


def test_a_period_that_goes_on_in_a_text_without_a_date() -> None:
    """ "(2017-2022)" where the latest day that is told is of 2017; over where a later one is told, or none."""
    held = f"Ông {AN}, Tổng Giám đốc Công ty Sông Trà (2017-2022), dự họp"
    assert _days(f"Cầu hỏng; {held}; ngày 7/4/2017 ông về.", None) == [{"start": "2017", "end": "2022"}]
    assert _days(f"Cầu hỏng; {held}; tháng 5/2023 ông về.", None)[0]["former"] == "true"


@pytest.mark.parametrize(
    "text",
    [
        f"Thời điểm đó, ông {AN} là Giám đốc Sở Y tế tỉnh Lào Cai.",
        f"Khi ông {AN} làm Giám đốc Sở Y tế tỉnh Lào Cai, dự án đã được duyệt.",
        f"Dự án được duyệt lúc ông {AN} làm Giám đốc Sở Y tế tỉnh Lào Cai.".replace("duyệt lúc", "duyệt, lúc"),
    ],
)
def test_the_days_of_somebody_in_office(text: str) -> None:
    """Who tells of them looks back."""
    assert _days(text) == [{"former": "true"}]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("làm Giám đốc Sở Y tế tỉnh Lào Cai từ năm 2010 đến nay", {"start": "2010"}),
        ("làm Giám đốc Sở Y tế tỉnh Lào Cai từ tháng 3/2010", {"start": "2010-03"}),
        (
            "làm Giám đốc Sở Y tế tỉnh Lào Cai từ năm 2010 đến năm 2015",
            {"start": "2010", "end": "2015", "former": "true"},
        ),
    ],
)
def test_a_period_without_brackets(text: str, said: dict[str, str]) -> None:
    """After the office that somebody holds or held."""
    assert _days(f"Ông {AN} {text}.") == [said]


def test_years_ago() -> None:
    """ "Cách đây 5 năm": a year that the document's own tells; none where that is not known."""
    text = f"Cách đây 5 năm, ông {AN} là Giám đốc Sở Y tế tỉnh Lào Cai."
    assert _days(text) == [{"date": "2015", "inferred": "true"}]
    assert _days(text, None) == [{}]


def test_a_deputy_in_charge_acts() -> None:
    """ "Phó Giám đốc phụ trách Sở Y tế": of the body; in charge of a field, no more than deputy."""
    assert relations(f"Ông {AN}, Phó Giám đốc phụ trách Sở Y tế tỉnh Lào Cai, dự họp.", "HOLDS") == {
        f"HOLDS: {AN} → Phó Giám đốc Sở Y tế tỉnh Lào Cai (acting)"
    }
    field = relations(f"Ông {AN}, Phó Giám đốc Sở Y tế tỉnh Lào Cai phụ trách dược, dự họp.", "HOLDS")
    assert field == {f"HOLDS: {AN} → Phó Giám đốc Sở Y tế tỉnh Lào Cai"}


def test_a_word_for_the_time_between_title_and_name() -> None:
    """ "đương nhiệm" is of today, "lúc đó" is over."""
    assert _days(f"Giám đốc Sở Y tế tỉnh Lào Cai đương nhiệm {AN} dự họp.") == [{}]
    assert _days(f"Giám đốc Sở Y tế tỉnh Lào Cai lúc đó, ông {AN}, ký văn bản.") == [{"former": "true"}]
    assert _days(f"Giám đốc Sở Y tế tỉnh Lào Cai thời điểm đó là ông {AN}.") == [{"former": "true"}]
