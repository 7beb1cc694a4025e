"""Offices that came to an end as the text goes on: left for another, lost, or told of with their time left open."""

from __future__ import annotations

import pytest

from tests.ingest.texts import read_text
from tests.ingest.told import relations

AN = "Lê Văn An"


def _days(text: str) -> list[dict[str, str]]:
    claims = read_text(text, published="2020-05-05").claims
    return [dict(one.qualifiers) for one in claims if one.predicate == "HOLDS"]


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
        (f"Điều động ông {AN}, Bí thư Huyện ủy Bát Xát, giữ chức Phó Chủ tịch HĐND tỉnh Lào Cai.", 1),
        (f"Điều động ông {AN}, Bí thư Huyện ủy, Chủ tịch HĐND huyện Bát Xát, làm Bí thư Huyện ủy Sa Pa.", 2),
        (f"HĐND huyện Bát Xát bầu ông {AN}, Phó Bí thư Huyện ủy, làm Phó Chủ tịch HĐND huyện Bát Xát.", 0),
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
    text = f"Ban Bí thư chỉ định ông {AN}, Ủy viên Ban cán sự đảng, Thứ trưởng Bộ Tài chính, {new}."
    told = relations(text, "HOLDS", published="2020-05-05")
    assert {line for line in told if "(former)" in line} == {
        f"HOLDS: {AN} → Ủy viên Ban cán sự đảng Bộ Tài chính (former)",
        f"HOLDS: {AN} → Thứ trưởng Bộ Tài chính (former)",
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
        f"Ngày 4/9/2012, ông {AN} được bổ nhiệm làm Phó Giám đốc Sở Y tế tỉnh Lào Cai. "
        f"Ngày 6/5/2016, ông {AN} được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Lào Cai."
    )
    assert _days(text) == [{"former": "true", "date": "2012-09-04"}, {"date": "2016-05-06"}]


def test_a_life_goes_from_place_to_place() -> None:
    """Offices told with a year alone end with those elsewhere, and so do the seats beside them; not the last ones."""
    text = (
        f"Năm 2005, ông {AN} giữ chức Bí thư Tỉnh ủy Lào Cai. Năm 2007, ông {AN} được bầu làm Chủ tịch HĐND tỉnh Lào "
        f"Cai. Năm 2010, ông {AN} giữ chức Bí thư Tỉnh ủy Sơn La. Năm 2011, ông {AN} là Chủ tịch HĐND tỉnh Sơn La."
    )
    days = [{"former": "true", "date": "2005"}, {"former": "true", "date": "2007"}, {"date": "2010"}, {"date": "2011"}]
    assert _days(text) == days


def test_the_title_of_the_news_is_no_later_office() -> None:
    """Who was appointed two days ago is told of with the office that he left; long ago, he has gone to this one."""
    now = f"Thứ trưởng Bộ Tài chính {AN} dự họp tại Hà Nội."
    late = _days(f"{now} Ngày 3/5/2020, ông {AN} được bầu làm Bí thư Tỉnh ủy Lào Cai.")
    assert {"former": "true"} not in [{k: v for k, v in said.items() if k == "former"} for said in late[1:]]
    early = _days(f"{now} Ngày 3/5/2010, ông {AN} được bầu làm Bí thư Tỉnh ủy Lào Cai.")
    assert early == [{}, {"former": "true", "date": "2010-05-03"}]


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


def test_who_has_died_holds_nothing() -> None:
    """Also where the text has a day of it."""
    text = (
        f"Ông {AN}, nguyên Bí thư Huyện ủy Bát Xát, đã từ trần. Năm 1976, ông {AN} làm Giám đốc Sở Y tế tỉnh Lào Cai."
    )
    assert {"former": "true", "date": "1976"} in _days(text)


def test_an_appointment_from_a_time_on_is_of_that_time() -> None:
    """ "được bổ nhiệm P từ năm 2003": and who is dismissed later is not elected anew."""
    text = (
        f"Ngày 12/2/2020, UBND tỉnh Lào Cai cách chức Giám đốc Sở Y tế tỉnh Lào Cai đối với ông {AN}. "
        f"Ông {AN} được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Lào Cai từ năm 2003."
    )
    assert f"APPOINTED: {AN} → Giám đốc Sở Y tế tỉnh Lào Cai (2003)" in relations(text, "APPOINTED")
    assert all(said.get("former") == "true" for said in _days(text))


def test_who_signs_that_others_retire_stays() -> None:
    """What he decided is on others; who gets such a decision goes."""
    head = f"Ngày 5/3/2020, ông {AN}, Chủ tịch UBND tỉnh Lào Cai,"
    assert relations(f"{head} đã ký quyết định về việc nghỉ hưu trước tuổi đối với 8 cán bộ.", "DISMISSED") == set()
    assert len(relations(f"{head} nhận quyết định nghỉ hưu.", "DISMISSED")) == 1


def test_a_life_behind_the_news_is_nobodys_decision_of_today() -> None:
    """The council of the news has elected nobody to the offices that a life goes through."""
    news = f"Ngày 5/3/2020, HĐND tỉnh Lào Cai bầu ông {AN} làm Chủ tịch UBND tỉnh Lào Cai."
    told = relations(f"{news} Năm 2010, ông {AN} được bầu làm Bí thư Huyện ủy Bát Xát.", "APPOINTED")
    assert f"APPOINTED: {AN} → Bí thư Huyện ủy Bát Xát (2010)" in told
    told = relations(f"{news} Theo đó, ông {AN} được bầu làm Bí thư Huyện ủy Bát Xát.", "APPOINTED")
    assert any(line.endswith("by Hội đồng nhân dân tỉnh Lào Cai)") for line in told if "Bí thư" in line)


def test_an_office_counts_from_the_day_behind_its_term() -> None:
    """The term stands between the office and its day."""
    text = (
        f"Bổ nhiệm ông {AN} giữ chức Phó Chủ tịch HĐND tỉnh Lào Cai khóa XVI (nhiệm kỳ 2021-2026) kể từ ngày 1/9/2022."
    )
    told = relations(f"Ngày 7/9/2022, Tỉnh ủy Lào Cai họp. {text}", "APPOINTED")
    assert told == {f"APPOINTED: {AN} → Phó Chủ tịch Hội đồng nhân dân tỉnh Lào Cai (2022-09-01)"}


def test_a_time_left_open_is_behind_the_one_before() -> None:
    """ "Sau đó ông được điều về làm P": over where another office follows."""
    text = (
        f"Từ tháng 7/2001, ông {AN} giữ chức Giám đốc Sở Y tế tỉnh Lào Cai. Sau đó, ông {AN} được bổ nhiệm làm Phó "
        f"Giám đốc Sở Y tế tỉnh Sơn La. Tháng 5/2012, ông {AN} được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Sơn La."
    )
    assert [said.get("former") for said in _days(text)] == ["true", "true", None]
