"""From when to when, before or after which day an office was held: the words for it around a title."""

from __future__ import annotations

import pytest

from tests.ingest.texts import read_text

AN = "Lê Văn An"
POST = "Giám đốc Sở Y tế tỉnh Lào Cai"
Said = dict[str, str]
_OVER: Said = {"start": "2004", "end": "2009", "former": "true"}


def _held(text: str, published: str | None = "2019-06-20") -> list[Said]:
    """The qualifiers of each HOLDS, without those that a table or the words of the year add."""
    told = (dict(c.qualifiers) for c in read_text(text, published=published).claims if c.predicate == "HOLDS")
    return [{name: value for name, value in said.items() if name != "inferred"} for said in told]


@pytest.mark.parametrize(
    "behind",
    [
        "trong thời gian 2004-2009",
        "trong khoảng thời gian từ năm 2004 đến năm 2009",
        "suốt từ năm 2004 tới năm 2009",
        "từ năm 2004 cho đến năm 2009",
        "từ 2004 đến hết năm 2009",
        "liền hai khóa, từ 2004 đến 2009",
        "suốt 5 năm (2004-2009)",
        "liên tục trong giai đoạn 2004 - 2009",
        "trong những năm 2004 - 2009",
        "trong 5 năm 2004-2009",
        "gần năm năm, từ 2004 đến 2009",
        "từ Đại hội năm 2004 đến năm 2009",
    ],
)
def test_a_period_behind_an_office(behind: str) -> None:
    """Whatever leads it in."""
    assert _held(f"Ông {AN} làm {POST} {behind}.") == [_OVER]


@pytest.mark.parametrize(
    "opening",
    [
        "Trong thời gian từ 2004 đến 2009,",
        "Suốt giai đoạn 2004-2009,",
        "Trong những năm 2004-2009,",
        "Từ sau năm 2004 đến năm 2009,",
        "Từ khi tái lập tỉnh (2004) đến năm 2009,",
        "Năm 2003 ông về tỉnh; từ năm 2004 đến năm 2009,",
    ],
)
def test_a_period_before_an_office(opening: str) -> None:
    """At the beginning of the sentence, or of the clause."""
    assert _held(f"{opening} ông {AN} là {POST}.") == [_OVER]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"Từ năm 2011 đến nay, ông {AN} là {POST}.", {"start": "2011"}),
        (f"Từ tháng 3/2011 đến nay, ông {AN} được bổ nhiệm làm {POST}.", {"start": "2011-03"}),
        (f"Ông {AN} là {POST} trong suốt thời gian từ năm 2011 đến nay.", {"start": "2011"}),
        (f"Ông {AN}, {POST} (2011 - nay), dự họp.", {"start": "2011"}),
        (f"Từ ngày 1/7/2019, ông {AN} giữ chức {POST}.", {"start": "2019-07-01"}),
        (f"Từ năm 2011, ông {AN} làm {POST}.", {"start": "2011", "date": "2011"}),
        (f"Kể từ đầu năm 2011, ông {AN} làm {POST}.", {"start": "2011", "date": "2011"}),
    ],
    ids=["until now", "appointed", "behind", "in brackets", "to come", "since", "kể từ"],
)
def test_a_period_that_is_not_over(text: str, said: Said) -> None:
    """ "đến nay" lasts until the document; "từ năm 2011" alone says nothing of its day."""
    assert _held(text) == [said]


@pytest.mark.parametrize(
    ("behind", "end"),
    [
        ("đến khi nghỉ hưu (năm 2014)", "2014"),
        ("cho đến khi nghỉ hưu năm 2014", "2014"),
        ("cho tới lúc chuyển công tác vào tháng 5/2014", "2014-05"),
        ("tới hết tháng 4/2014", "2014-04"),
        ("đến ngày 1/5/2014", "2014-05-01"),
        ("đến 2014", "2014"),
        ("đến Đại hội năm 2014", "2014"),
    ],
)
def test_the_end_alone(behind: str, end: str) -> None:
    """The day, or what happened then with its day."""
    assert _held(f"Ông {AN} làm {POST} {behind}.")[0] == {"end": end, "former": "true"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"Trước năm 2010, ông {AN} là {POST}.", {"former": "true"}),
        (f"Trước ngày 1/6/2019, ông {AN} là {POST}.", {"former": "true"}),
        (f"Những năm 80, ông {AN} là {POST}.", {"former": "true"}),
        (f"Vào thập niên 1990, ông {AN} làm {POST}.", {"former": "true"}),
        (f"Những năm đầu thập niên 90, ông {AN} làm {POST}.", {"former": "true"}),
        (f"Ông {AN} về hưu; trước khi nghỉ hưu, ông là {POST}.", {"former": "true"}),
        (f"Ông {AN} nghỉ việc sau 12 năm giữ chức {POST}.", {"former": "true"}),
        (f"Sau năm 1975, ông {AN} làm {POST}.", {"open": "true"}),
        (f"Trước năm 2010, {POST} {AN} đã ký văn bản.", {"open": "true"}),
        (f"Sau ngày 1/6/2019, ông {AN} làm {POST}.", {}),
        (f"Trước năm 2030, ông {AN} là {POST}.", {}),
        (f"Trước mắt, ông {AN} là {POST}.", {}),
    ],
)
def test_on_one_side_of_a_day(text: str, said: Said) -> None:
    """Never on the day itself: over before it, at a time that is left open after it."""
    assert _held(text)[0] == said


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (f"Ông {AN} làm {POST} năm 2013.", {"2013"}),
        (f"Ông {AN} bắt đầu làm {POST} vào tháng 5/2013.", {"2013-05"}),
        (f"Ông {AN}, {POST} năm 2013, kể lại.", {"2013"}),
        (f"Hồi tháng 3/2015, ông {AN}, khi đó là {POST}, đã ký.", {"2015-03"}),
        (f"Năm 2010 ông {AN} làm Phó {POST}, năm 2013 làm {POST}.", {"2010", "2013"}),
        (f"Năm 2016, bà Lò Thị Mai đã vận động; ông {AN}, {POST}, cứu nạn.", {"2016"}),
        (f"Ông {AN} vào Đảng năm 1990 và trở thành {POST} của tỉnh.", {None}),
    ],
)
def test_the_day_of_the_clause(text: str, days: set[str | None]) -> None:
    """Right behind the office, or at the beginning of its clause; not that of what else is told."""
    assert {said.get("date") for said in _held(text)} == days


def _days(text: str, published: str = "2019-06-20") -> set[str | None]:
    told = (c for c in read_text(text, published=published).claims if c.predicate == "HOLDS")
    return {c.qualifier("date") or c.qualifier("day") for c in told}


@pytest.mark.parametrize(
    ("opening", "days"),
    [
        ("Ngày 5-3, 8-4 và 9-5-2018,", {"2018-03-05", "2018-04-08", "2018-05-09"}),
        ("Các ngày 5/3, 8/4 và 9/6,", {"2019-03-05", "2019-04-08", "2019-06-09"}),
        ("Trong hai ngày 14 và 15/6,", {"2019-06-14", "2019-06-15"}),
        ("Trong các ngày 3, 4 và 5/6,", {"2019-06-03", "2019-06-05"}),
        ("Ngày 5/3/2018, theo Quyết định ngày 1/2/2018,", {"2018-03-05"}),
    ],
)
def test_a_row_of_days(opening: str, days: set[str]) -> None:
    """Each of them is a day in office; the year of the last one is that of all."""
    assert _days(f"{opening} {POST} {AN} tiếp công dân.") == days


@pytest.mark.parametrize(
    ("then", "days"),
    [
        (f"Ông {AN}, {POST}, cho biết bệnh viện đã xong.", {"2015-08", None}),
        (f"{POST} {AN} chia sẻ: mọi việc đã xong.", {"2015-08", None}),
        (f"Ông {AN}, {POST}, phát biểu.", {"2015-08"}),
        (f"Trước đó, ông {AN}, {POST}, cho biết như vậy.", {"2015-08"}),
    ],
)
def test_who_is_quoted_behind_a_day_of_long_ago(then: str, days: set[str | None]) -> None:
    """A paper quotes those who are in office; a speech may be of the day that was told."""
    assert _days(f"Tháng 8/2015, ông {AN} được bổ nhiệm làm {POST}. {then}") == days


def test_a_term_by_its_years_is_over_with_them() -> None:
    """Before the holder and behind the office; the congress of the last year may still be to come."""
    for text in (
        "Trong nhiệm kỳ 2005-2010, ông Lê Văn An là Bí thư Huyện ủy Bát Xát.",
        "Ông Lê Văn An làm Bí thư Huyện ủy Bát Xát trong nhiệm kỳ 2005-2010.",
        "Bí thư Huyện ủy Bát Xát nhiệm kỳ 2005 - 2010 Lê Văn An dự.",
    ):
        term = {"term": "2005-2010", "term_from": "2005", "term_until": "2010"}
        assert _held(text) == [{"former": "true", **term}]
        assert _held(text, "2010-07-01") == [term]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"Kể từ ngày 1/6/2019, ông {AN} thôi giữ chức {POST}.", "2019-06-01"),
        (f"Đến hết tháng 5/2019, ông {AN} thôi giữ chức {POST}.", "2019-05"),
        (f"Ông {AN} được nghỉ hưu từ ngày 1/5/2019, thôi giữ chức {POST}.", "2019-05-01"),
        (f"Ông {AN}, {POST} từ năm 2010, thôi giữ chức {POST}.", None),
    ],
)
def test_from_when_an_office_is_left(text: str, day: str | None) -> None:
    """The day that the verbs of leaving have, and none of the office itself."""
    told = [c.qualifier("date") for c in read_text(text, published="2019-06-20").claims if c.predicate == "DISMISSED"]
    assert told == [day]


def test_who_is_to_leave_is_in_office_until_then() -> None:
    """The end of the office is the day to come, not that of the document."""
    assert _held(f"Ông {AN} thôi giữ chức {POST} kể từ ngày 1/7/2019.") == [{"former": "true", "end": "2019-07-01"}]


def test_a_period_between_an_office_and_its_holder() -> None:
    """ "P từ 1976 đến 1979 là ông A"."""
    assert _held(f"{POST} từ 2004 đến 2009 là ông {AN}.") == [_OVER]


def test_a_period_that_lends_its_year() -> None:
    """ "từ tháng 3 đến tháng 7/2019": of one year."""
    said = {"start": "2019-03", "end": "2019-05", "former": "true", "acting": "true"}
    assert _held(f"Quyền {POST} từ tháng 3 đến tháng 5/2019 là ông {AN}.") == [said]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"Ông {AN}, {POST}, đã từ trần ngày 18/6/2019.", {"former": "true", "end": "2019-06-18"}),
        (f"Sáng 18/6, ông {AN}, {POST}, đã qua đời.", {"former": "true", "end": "2019-06-18"}),
        (f"Ông {AN}, nguyên {POST}, đã từ trần ngày 18/6/2019.", {"former": "true"}),
        (f"Ông {AN}, {POST}, đã từ trần ngày 18/6/1999.", {"former": "true"}),
        (f"Ông {AN}, {POST}, đã từ trần.", {"former": "true"}),
    ],
    ids=["behind", "before", "nguyên", "long ago", "no day"],
)
def test_who_died_in_office_had_it_until_then(text: str, said: Said) -> None:
    """In the news of a death; of one of long ago the text may name what the person had once."""
    assert _held(text) == [said]


@pytest.mark.parametrize(
    "text",
    [
        f"Ông {AN} hai lần làm {POST} (1999-2004, 2011-2016).",
        f"Ông {AN}, {POST} (1999-2004; từ 2011 đến 2016), kể lại.",
        f"Ông {AN} giữ chức {POST} các giai đoạn 1999-2004 và 2011-2016.",
    ],
)
def test_who_came_back_to_an_office_has_two_periods(text: str) -> None:
    """Each with its own days."""
    assert sorted((said["start"], said["end"]) for said in _held(text)) == [("1999", "2004"), ("2011", "2016")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{}: ông Lê Văn An (từ 5/2004 đến 8/2011), ông Lò Văn Mới (từ 8/2011).", ["2004-05", "2011-08"]),
        ("{}: Lê Văn An (2004 - 2011), Lò Văn Mới (2011 - nay).", ["2004", "2011"]),
        ("{}: Lê Văn An (1924 - 2001), Lò Văn Mới (1930 - 2010).", [None]),
        ("{}: Lê Văn An (2004 - 2011), Lò Văn Mới, Giám đốc Sở Nội vụ tỉnh Lào Cai.", ["2004", None]),
    ],
    ids=["with forms of address", "bare names", "lives", "another office"],
)
def test_one_after_the_other_with_their_years(text: str, said: list[str | None]) -> None:
    """Behind the title and a colon; years of a life are none of an office."""
    assert [held.get("start") for held in _held(text.format(POST))] == said
