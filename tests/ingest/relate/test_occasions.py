"""One fact that a text tells of several times: each day in office, each election, penalty and conferral counts."""

from __future__ import annotations

import pytest

from ingest.flat import flat
from tests.ingest.texts import read_text
from tests.ingest.told import relations

AN = "Nguyễn Văn An"
POST = "Bí thư Huyện ủy Bát Xát"
HELD = f"HOLDS: {AN} → {POST}"
_HERE = f"{POST}, tỉnh Lào Cai"


def _held(text: str, published: str | None = "2021-03-01") -> set[str]:
    return {line.removeprefix(HELD).strip(" ()") for line in relations(text, "HOLDS", published=published)}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            f"Ngày 5/5/2015, ông {AN}, {_HERE}, dự lễ. Ngày 5/9/2018, ông {AN}, {POST}, tiếp dân.",
            {"2015-05-05", "2018-09-05"},
        ),
        (f"Tháng 3/2016, {_HERE} {AN} đối thoại. Ngày 1/2/2017, {POST} {AN} chúc Tết.", {"2016-03", "2017-02-01"}),
        (f"Ngày 5/5/2015, ông {AN}, {_HERE}, dự lễ. Tháng 5/2015, ông {AN}, {POST}, tiếp dân.", {"2015-05-05"}),
        (f"Năm 2010, ông {AN} được bầu làm {_HERE}. Năm 2015, ông {AN} tái cử {POST}.", {"2010", "2015"}),
        (f"Ông {AN}, {_HERE}, phát biểu. Tháng 8/2015, ông {AN} được bầu làm {POST}.", {"", "2015-08"}),
        (f"Tháng 8/2015, ông {AN} được bầu làm {_HERE}. Ông {AN}, {POST}, ký kế hoạch.", {"2015-08"}),
        (f"Ông {AN}, nguyên {_HERE}, kể lại. Ngày 5/5/2015, ông {AN}, {POST}, dự lễ.", {"former, 2015-05-05"}),
    ],
    ids=["two days", "month and day", "day of the month", "two elections", "now and then", "of that day", "nguyên"],
)
def test_the_days_in_an_office(text: str, days: set[str]) -> None:
    """Each that another does not mean too; a title behind a day of long ago may be of that day."""
    assert _held(text) == days


def _news(text: str) -> set[str | None]:
    claims = read_text(text, published="2018-09-06").claims
    return {claim.qualifier("day") for claim in claims if claim.predicate == "HOLDS"}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (f"Ngày 5/9/2018, ông {AN}, {_HERE}, tiếp dân.", {"2018-09-05"}),
        (f"Sáng 5/9, {_HERE} {AN} dự khai giảng.", {"2018-09-05"}),
        (f"Sáng 5/9, ông {AN}, {_HERE}, tiếp dân. Ngày 1/9, ông {AN}, {POST}, dự lễ.", {"2018-09-05", "2018-09-01"}),
        (f"Ông {AN}, {_HERE}, phát biểu. Sáng 5/9, ông {AN}, {POST}, tiếp dân.", {"2018-09-05"}),
        (f"Ngày 6/9/2018, ông {AN}, {_HERE}, tiếp dân.", {None}),
        (f"Ngày 15/9/2018, ông {AN}, {_HERE}, sẽ tiếp dân.", {None}),
        (f"Ngày 5/9/2018, ông {AN}, nguyên {_HERE}, dự lễ.", {None}),
        (f"Tháng 9/2018, ông {AN}, {_HERE}, tiếp dân.", {None}),
        (f"Ngày 5/5/2015, ông {AN}, {_HERE}, dự lễ.", {None}),
    ],
    ids=["a day", "no year", "two days", "also without", "of the text", "to come", "nguyên", "a month", "long ago"],
)
def test_the_day_of_the_news(text: str, days: set[str | None]) -> None:
    """A sentence that opens with a day shortly before the document has people in office on that day too."""
    assert _news(text) == days


_LONG_AGO = f"Ngày 5/5/2015, ông {AN}, {_HERE}, dự lễ."


@pytest.mark.parametrize(
    ("then", "days"),
    [
        (f"Sáng 1/3/2021, {POST} {AN} tiếp dân.", {"2015-05-05", ""}),
        (f"Ngày 1 tháng 3, ông {AN}, {POST}, tiếp dân.", {"2015-05-05", ""}),
        (f"Hôm nay, {POST} {AN} tiếp dân.", {"2015-05-05", ""}),
        (f"Đến nay, {POST} {AN} vẫn tiếp dân.", {"2015-05-05", ""}),
        (f"Sáng 1/3, hội nghị khai mạc. {POST} {AN} phát biểu.", {"2015-05-05", ""}),
        (f"{POST} {AN} phát biểu.", {"2015-05-05"}),
        (f"Trước đó, {POST} {AN} tiếp dân.", {"2015-05-05"}),
        (f"Ngày 15/3/2021, {POST} {AN} sẽ tiếp dân.", {"2015-05-05"}),
        (f"Sáng 1/3, ông {AN}, nguyên {POST}, kể lại.", {"former, 2015-05-05"}),
        (f"Sáng 1/3, {POST} {AN} bị miễn nhiệm.", {"former, 2015-05-05"}),
    ],
)
def test_the_day_of_the_text_behind_one_of_long_ago(then: str, days: set[str]) -> None:
    """Where the words tell that it is meant, it counts; a title alone may be of the day of long ago."""
    assert _held(f"{_LONG_AGO} {then}") == days


def test_who_is_in_office_in_a_text_without_a_date() -> None:
    """A title alone attests no day there, so it adds nothing to one that is told."""
    text = f"Ông {AN}, {_HERE}, phát biểu. Tháng 8/2015, ông {AN} được bầu làm {POST}."
    assert _held(text, None) == {"2015-08"}


def test_two_periods_in_an_office() -> None:
    """One after the other, both with their days."""
    text = f"Ông {AN}: từ năm 2001 đến 2006 là {_HERE}; từ năm 2010 đến 2015 là {POST}."
    periods = [dict(c.qualifiers) for c in read_text(text, published="2021").claims if c.predicate == "HOLDS"]
    assert [(p.get("start"), p.get("end")) for p in periods] == [("2001", "2006"), ("2010", "2015")]


def test_two_penalties_of_one_person() -> None:
    """Of two years and two forms."""
    whose = f"Ban Thường vụ Tỉnh ủy Lào Cai {{}} ông {AN}"
    text = f"Năm 2012, {whose.format('khiển trách')}. Năm 2016, {whose.format('cảnh cáo')}."
    line = f"DISCIPLINED: Ban Thường vụ Tỉnh ủy Lào Cai → {AN}"
    assert relations(text, "DISCIPLINED") == {f"{line} (2012, khiển trách)", f"{line} (2016, cảnh cáo)"}


def test_extract_tells_one_relation_with_its_occasions() -> None:
    """The one that is told best, and the other days with their words."""
    text = f"Ngày 5/5/2015, ông {AN}, {_HERE}, dự lễ. Ngày 5/9/2018, ông {AN}, {POST}, tiếp dân."
    (held,) = [row for row in flat(read_text(text))["relations"] if row["type"] == "HOLDS"]
    assert (held["date"], [row["date"] for row in held["occasions"]]) == ("2015-05-05", ["2018-09-05"])
    assert [span["quote"] for row in held["occasions"] for span in row["evidence"]] == [f"ông {AN}, {POST}"]


TAM = "ông Lê Minh Tâm"
OFFICE = "Sở Y tế tỉnh Lào Cai"
PRAISED = "được tặng Bằng khen của Thủ tướng Chính phủ."
THIRD = "Huân chương Lao động hạng Ba"


@pytest.mark.parametrize(
    ("text", "awards"),
    [
        (f"Năm 2010, {OFFICE} {PRAISED} Năm 2015, {OFFICE} {PRAISED}", 2),
        (f"Năm 2010 và năm 2015, {OFFICE} {PRAISED}", 2),
        (f"Trong các năm 2010, 2012 và 2015, {OFFICE} {PRAISED}", 3),
        (f"Giai đoạn 2010 - 2015, {OFFICE} {PRAISED}", 1),
        (f"Năm 2005, {TAM} được tặng {THIRD}. Năm 2010, {TAM} được tặng Huân chương Độc lập hạng Ba.", 2),
        (f"Năm 2005, {TAM} được tặng {THIRD}. Năm 2005, {TAM} được tặng Huân chương Độc lập hạng Ba.", 1),
        (f"Ngày 20/12/2019, Chủ tịch nước tặng {THIRD} cho {TAM}. Ngày 5/2/2020, {TAM} đón nhận {THIRD}.", 1),
        (f"Năm 2010, {TAM} được tặng {THIRD}. Ngày 5/2/2010, {TAM} đón nhận {THIRD}.", 1),
        (f"O{TAM[1:]} đón nhận {THIRD}. Ngày 5/2/2020, {TAM} được tặng {THIRD}.", 1),
    ],
    ids=[
        "two years",
        "a row of two",
        "a row of three",
        "a period",
        "two orders",
        "two names of one",
        "decision and ceremony",
        "in that year",
        "undated",
    ],
)
def test_conferrals_of_one_honour(text: str, awards: int) -> None:
    """Years apart they are several; a decision and the ceremony within half a year are one."""
    reading = read_text(text, published="2021-03-01")
    assert sum(entity.label == "Award" for entity in reading.entities) == awards
    assert len({claim.subject for claim in reading.claims if claim.predicate == "OF"}) == awards


def test_the_years_of_one_honour_are_one_relation() -> None:
    """An honour that somebody got twice stands once, with both years."""
    rows = flat(read_text(f"Năm 2010 và năm 2015, {OFFICE} {PRAISED}"))["relations"]
    (got,) = [row for row in rows if row["type"] == "RECEIVED"]
    assert (got["date"], [row["date"] for row in got["occasions"]]) == ("2010", ["2015"])


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (f"Ngày 5/5/2020, {OFFICE}, đơn vị từng được tặng {THIRD}, đón khách.", {None}),
        (f"Ngày 5/5/2020, {OFFICE} đón khách; {OFFICE} đã từng được Chủ tịch nước tặng {THIRD}.", {None}),
        (f"Năm 2010, {TAM} từng được tặng {THIRD}.", {"2010"}),
        (f"Ngày 5/5/2020, {OFFICE} từng bước đổi mới, được tặng {THIRD}.", {"2020-05-05"}),
        (f"Ngày 5/5/2020, {OFFICE}, đơn vị đã nhiều lần được tặng {THIRD}, đón khách.", {None}),
        (f"Ngày 5/5/2020, {OFFICE}, đơn vị 5 lần được tặng {THIRD}, đón khách.", {None}),
        (f"Ngày 5/5/2020, {OFFICE} lần thứ hai được tặng {THIRD}.", {"2020-05-05"}),
    ],
    ids=["beside the news", "in its own clause", "with its own year", "step by step", "often", "counted", "the second"],
)
def test_what_somebody_once_got_has_not_the_day_of_the_news(text: str, days: set[str | None]) -> None:
    """ "Từng được tặng": before the day that the sentence opens with."""
    reading = read_text(text, published="2020-05-06")
    assert {claim.qualifier("date") for claim in reading.claims if claim.predicate == "RECEIVED"} == days
    occasions = {dict(entity.key).get("occasion") for entity in reading.entities if entity.label == "Award"}
    assert occasions == {day if day is not None and len(day) == len("2020-05-05") else None for day in days}


FIRST_CLASS, SECOND_CLASS = "Huân chương Lao động hạng Nhất", "Huân chương Lao động hạng Nhì"


@pytest.mark.parametrize(
    ("honours", "got"),
    [
        (
            "Huân chương Lao động hạng Ba (2001), hạng Nhì (2006), hạng Nhất (2011)",
            {(THIRD, "2001"), (SECOND_CLASS, "2006"), (FIRST_CLASS, "2011")},
        ),
        ("Huân chương Lao động hạng Ba năm 2005, hạng Nhì năm 2012", {(THIRD, "2005"), (SECOND_CLASS, "2012")}),
        (
            "Bằng khen của Thủ tướng Chính phủ năm 2010 và năm 2015",
            {("Bằng khen của Thủ tướng Chính phủ", year) for year in ("2010", "2015")},
        ),
        (
            "Cờ thi đua của Chính phủ các năm 2010, 2012 và 2015",
            {("Cờ thi đua của Chính phủ", year) for year in ("2010", "2012", "2015")},
        ),
        ("Huân chương Lao động hạng Ba giai đoạn 2010-2015", {(THIRD, None)}),
    ],
)
def test_years_behind_honours(honours: str, got: set[tuple[str, str | None]]) -> None:
    """Each is a conferral; a period is none."""
    reading = read_text(f"{OFFICE} được tặng {honours}.", published="2020-05-06")
    names = {entity.id: entity.name for entity in reading.entities}
    honour = {c.subject: names[c.object or ""] for c in reading.claims if c.predicate == "OF"}
    told = [c for c in reading.claims if c.predicate == "RECEIVED"]
    assert {(honour[c.object or ""], c.qualifier("date")) for c in told} == got
