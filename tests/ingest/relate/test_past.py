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


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (
            f"Bổ nhiệm ông {AN}, Phó Bí thư Tỉnh ủy Lào Cai, giữ chức Phó Chánh án Tòa án nhân dân tối cao.",
            1,
        ),
        (f"Ông {AN}, Phó Giám đốc Sở Y tế tỉnh Lào Cai, được bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Lào Cai.", 1),
        (f"Ông {AN}, Giám đốc Sở Y tế tỉnh Lào Cai, được bổ nhiệm giữ chức Giám đốc Sở Nội vụ tỉnh Lào Cai.", 1),
        (f"UBND tỉnh điều động ông {AN}, Bí thư Huyện ủy Bát Xát, giữ chức Giám đốc Sở Nội vụ tỉnh Lào Cai.", 1),
        (f"HĐND tỉnh Lào Cai bầu ông {AN}, Phó Bí thư Tỉnh ủy Lào Cai, giữ chức Chủ tịch HĐND tỉnh Lào Cai.", 0),
        (f"Ông {AN}, Ủy viên Ban Thường vụ Tỉnh ủy Lào Cai, được bầu làm Chủ tịch UBND tỉnh Lào Cai.", 0),
        (f"Ông {AN}, Giám đốc Sở Y tế tỉnh Lào Cai, được bầu làm Chủ tịch Hội Đông y tỉnh Lào Cai.", 0),
        (f"Ông {AN}, Giám đốc Sở Y tế tỉnh Lào Cai, được bổ nhiệm kiêm Giám đốc Sở Nội vụ tỉnh Lào Cai.", 0),
    ],
)
def test_a_new_office_takes_the_place_of_the_old(text: str, left: int) -> None:
    """The chief's after the deputy's, one elsewhere, another one of the kind; not seats, councils and societies."""
    assert sum(said.get("former") == "true" for said in _days(text)) == left


def test_a_seat_goes_with_the_office_that_is_left() -> None:
    """ "Ủy viên Ban cán sự đảng, Thứ trưởng Bộ X" who goes to a province has left both."""
    new = "giữ chức Phó Bí thư Tỉnh ủy Lào Cai"
    text = f"Ban Bí thư chỉ định ông {AN}, Ủy viên Ban cán sự đảng, Thứ trưởng Bộ Xây dựng, {new}."
    told = relations(text, "HOLDS", published="2020-05-05")
    assert {line for line in told if "(former)" in line} == {
        f"HOLDS: {AN} → Ủy viên Ban cán sự đảng Bộ Xây dựng (former)",
        f"HOLDS: {AN} → Thứ trưởng Bộ Xây dựng (former)",
    }


def test_who_was_dismissed_is_out_of_office() -> None:
    """Wherever the text has him in it; not who was elected anew."""
    told = f"Năm 2016, ông {AN} được bầu làm Bí thư Huyện ủy Bát Xát. Ngày 3/5/2020, ông {AN} thôi giữ chức "
    assert _days(f"{told}Bí thư Huyện ủy Bát Xát.") == [{"former": "true", "date": "2016"}]
    again = f"Ngày 3/5/2020, HĐND tỉnh miễn nhiệm chức Chủ tịch UBND tỉnh Lào Cai đối với ông {AN}. "
    text = f"{again}Ngày 3/5/2020, HĐND tỉnh bầu ông {AN} giữ chức Chủ tịch UBND tỉnh Lào Cai."
    assert f"APPOINTED: {AN} → Chủ tịch Ủy ban nhân dân tỉnh Lào Cai" in {
        line.partition(" (")[0] for line in relations(text, "APPOINTED")
    }


def test_an_earlier_office_is_over_when_a_later_one_excludes_it() -> None:
    """By the days on which somebody got them."""
    text = (
        f"Ngày 27/7/2011, ông {AN} được bổ nhiệm làm Phó Giám đốc Sở Y tế tỉnh Lào Cai. "
        f"Ngày 17/3/2015, ông {AN} được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Lào Cai."
    )
    assert _days(text) == [{"former": "true", "date": "2011-07-27"}, {"date": "2015-03-17"}]


@pytest.mark.parametrize(
    ("text", "open_"),
    [
        (f"Sau đó, ông {AN} được điều về làm Giám đốc Sở Y tế tỉnh Lào Cai.", True),
        (f"Ông {AN} lại được phân công làm Giám đốc Sở Y tế tỉnh Lào Cai.", True),
        (f"Ông {AN} lên làm Giám đốc Sở Y tế tỉnh Lào Cai.", True),
        (f"Năm 2005, ông {AN} về Lào Cai. Ông {AN} được bầu làm Giám đốc Sở Y tế tỉnh Lào Cai.", True),
        (f"Ông {AN} được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Lào Cai.", False),
        (f"Năm 2005, ông {AN} về Lào Cai. Hiện ông {AN} giữ chức Giám đốc Sở Y tế tỉnh Lào Cai.", False),
        (f"Ông {AN} được bầu lại làm Giám đốc Sở Y tế tỉnh Lào Cai.", False),
    ],
)
def test_a_time_that_is_left_open(text: str, open_: bool) -> None:
    """One thing after another in a life: the document's day is none of them."""
    assert [said.get("open") for said in _days(text)] == ["true" if open_ else None]


def test_a_day_of_today_counts_more_than_one_left_open() -> None:
    """The title beside the name is of the document's day."""
    text = (
        f"Sau đó, ông {AN} được điều về làm Giám đốc Sở Y tế tỉnh Lào Cai. Giám đốc Sở Y tế tỉnh Lào Cai {AN} dự họp."
    )
    assert _days(text) == [{}]


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
        (f"Cầu hỏng; ngày 14/11/2013, Bí thư Huyện ủy Bát Xát {AN} ký văn bản.", "2013-11-14"),
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


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"Trước khi nghỉ hưu, ông {AN} là Giám đốc Sở Y tế tỉnh Lào Cai.", {"former": "true"}),
        (f"Trước khi được điều động, ông {AN} là Giám đốc Sở Y tế tỉnh Lào Cai.", {"former": "true"}),
        (f"Trước đó, ông {AN} giữ chức Giám đốc Sở Y tế tỉnh Lào Cai.", {"former": "true"}),
        (f"Trước đó, ông {AN} được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Lào Cai.", {"open": "true"}),
        (f"Các năm 1960-1965, ông {AN} là Giám đốc Sở Y tế tỉnh Lào Cai.",
         {"former": "true", "start": "1960", "end": "1965"}),
        (f"Ông {AN} chuyển sang làm Giám đốc Sở Y tế tỉnh Lào Cai.", {"open": "true"}),
    ],
)  # fmt: skip
def test_what_stands_before_the_story(text: str, said: dict[str, str]) -> None:
    """An office of before is over; one that was given before may go on."""
    assert _days(text) == [said]
    assert not (relations(text, "APPOINTED") and "Trước khi" in text)


def test_the_news_of_a_text_comes_after_what_it_recalls() -> None:
    """An appointment without a day is of the document's, and ends the office before."""
    text = (
        f"Ông {AN} vừa được bầu làm Bí thư Tỉnh ủy Lào Cai. "
        f"Trước đó, tháng 1/2018, ông {AN} được bầu làm Phó Bí thư Thường trực Tỉnh ủy Lào Cai."
    )
    assert _days(text) == [{}, {"former": "true", "date": "2018-01"}]


def test_a_text_that_looks_back_somewhere_has_the_office_over_everywhere() -> None:
    """Whichever place tells the most of it."""
    text = f"Trước khi nghỉ, ông {AN} là Giám đốc Sở Y tế tỉnh Lào Cai. Ông {AN} giữ chức Giám đốc Sở Y tế từ năm 2010."
    assert _days(text) == [{"former": "true", "start": "2010"}]
