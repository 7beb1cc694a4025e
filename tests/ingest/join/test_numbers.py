"""Directives of several documents: one where issuer, type, number and term or year, or the name, say so."""

from __future__ import annotations

import pytest

from ingest.lexicon.actyears import all_years, year_in_force
from tests.ingest.join.nodes import node, one, only
from tests.ingest.told import names, values


@pytest.mark.parametrize(
    ("name", "texts"),
    [
        (
            "Nghị định số 71/2011/NĐ-CP",
            ("Căn cứ Nghị định số 71/2011/NĐ-CP của Chính phủ.", "Thực hiện Nghị định 71/2011/NĐ-CP ngày 22/8/2011."),
        ),
        (
            "Quyết định số 512/QĐ-TTg",
            ("Quyết định số 512/QĐ-TTg ngày 3/5/2018 của Thủ tướng.", "Theo Quyết định số 512/QĐ-TTg ngày 3-5-2018."),
        ),
        (
            "Nghị quyết Trung ương 4 khóa XII",
            (
                "Thực hiện Nghị quyết Trung ương 4 khóa XII.",
                "Quán triệt Nghị quyết Trung ương 4 khóa XII.",
            ),
        ),
        (
            "Nghị quyết Đại hội XVII Đảng bộ tỉnh Lào Cai",
            (
                "Thực hiện Nghị quyết Đại hội XVII Đảng bộ tỉnh Lào Cai.",
                "Quán triệt Nghị quyết Đại hội XVII Đảng bộ tỉnh Lào Cai.",
            ),
        ),
    ],
)
def test_one_directive(name: str, texts: tuple[str, ...]) -> None:
    """The symbol tells a central issuer, whether the sentence names it or not."""
    assert one(name, *texts)


def test_congresses_in_both_numerals() -> None:
    """ "Đại hội XII", "Đại hội lần thứ XII", "Đại hội 12" are one; a commune's congress is known in its text alone."""
    names = (
        "Nghị quyết Đại hội XII của Đảng",
        "Nghị quyết Đại hội lần thứ XII của Đảng",
        "Nghị quyết Đại hội 12 của Đảng",
    )
    assert len({node(f"Thực hiện {name}.", name) for name in names}) == 1
    local = ("Nghị quyết Đại hội XVII Đảng bộ tỉnh Lào Cai", "Nghị quyết Đại hội lần thứ XVII của Đảng bộ tỉnh Lào Cai")
    assert len({node(f"Thực hiện {name}.", name) for name in local}) == 1
    commune = "Nghị quyết Đại hội XVII Đảng bộ xã An Bình"
    assert not one(commune, f"Thực hiện {commune}.", f"Quán triệt {commune}.")


def test_the_party_counts_by_terms() -> None:
    """Two days of one term are one number, with or without its symbol; the next term begins anew."""
    first = node("Kết luận số 21-KL/TW ngày 25/10/2021 của Ban Chấp hành Trung ương Đảng.", "Kết luận số 21-KL/TW")
    assert node("Kết luận số 21-KL/TW ngày 5/11/2022.", "Kết luận số 21-KL/TW") == first
    assert node("Kết luận số 21-KL/TW ngày 5/11/2017.", "Kết luận số 21-KL/TW") != first
    assert node("Kết luận số 21-KL/TƯ ngày 25/10/2021.", "Kết luận số 21-KL/TƯ") == first
    other = "Bộ Chính trị ban hành Kết luận 21 ngày 26/10/2021."
    assert node(other, "Kết luận 21") == first


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Chỉ thị số 16/CT-TTg", "Thực hiện Chỉ thị số 16/CT-TTg của Thủ tướng Chính phủ."),
        ("Nghị quyết 39 của Bộ Chính trị", "Thực hiện Nghị quyết 39 của Bộ Chính trị."),
        ("Luật Đất đai", "Việc đó trái với Luật Đất đai."),
        ("Quyết định số 12/QĐ-XYZ", "Công ty Xây dựng ban hành Quyết định số 12/QĐ-XYZ ngày 1/2/2020."),
    ],
)
def test_a_number_alone_stays_with_its_document(name: str, text: str) -> None:
    """Without its year or term, or an issuer that is known, nobody can tell which one is meant."""
    assert not one(name, text, f"{text} Trời nắng.")


@pytest.mark.parametrize(
    ("day", "cited", "year"),
    [
        ("2010-05-01", False, "2003"),
        ("2014-08-01", False, None),
        ("2014-08-01", True, "2013"),
        ("2014-03-01", True, None),
        ("2020", False, "2013"),
        ("2026-01-01", True, None),
        (None, True, None),
        ("1970-01-01", True, None),
    ],
)
def test_the_act_in_force(day: str | None, cited: bool, year: str | None) -> None:
    """An act without a year is that of the document's day; not where a new one is coming, or has just come."""
    assert year_in_force("Luật", "Đất đai", day, cited=cited) == year


def test_acts_by_the_day_of_the_document() -> None:
    """Two dated texts mean one act, or two."""
    text = "Việc thu hồi đất trái với Luật Đất đai."
    then, later, before = (node(text, "Luật Đất đai", day) for day in ("2016-01-02", "2019-05-06", "2008-01-01"))
    assert then == later != before
    assert node("Theo Luật Đất đai năm 2013, việc đó là trái.", "Luật Đất đai") == then


def test_every_act_is_in_force_soon_after_its_year() -> None:
    """A slip of the pen in a year or a day is seen."""
    wrong = [
        (name, year, day)
        for name, years in all_years().items()
        for year, day in years.items()
        if not year <= day[:4] <= str(int(year) + 3)
    ]
    assert wrong == []


def test_an_act_whose_day_no_source_tells_counts_late() -> None:
    """The code of 2005 is meant for sure from the second new year after it, in articles a year later still."""
    cited, told = (
        [year_in_force("Bộ luật", "Dân sự", day, cited=cited) for day in ("2006-06-01", "2007-01-01", "2008-01-01")]
        for cited in (True, False)
    )
    assert cited == [None, "2005", "2005"]
    assert told == [None, None, "2005"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Dân đọc Nghị định số 5/2018/NĐ-CP về nuôi ong.", {"2018"}),
        ("Dân đọc Nghị định số 5/2018/NĐ-CP ngày 2/3/2018 về nuôi ong.", {"2018-03-02"}),
        ("Chính phủ ban hành Nghị định số 5/2018/NĐ-CP về nuôi ong.", set()),  # the day of its issue is its day
        ("Dân đọc Nghị định số 5/NĐ-CP về nuôi ong.", set()),
    ],
)
def test_the_year_of_a_number(text: str, days: set[str]) -> None:
    """A number that has its year dates what nothing else dates."""
    assert {day for _, day in values(text, "date")} == days


def test_a_title_means_one_document_of_its_issuer_and_day() -> None:
    """Two reports of a resolution without number; another day, another issuer or no day may be another one."""
    name = "Nghị quyết về bảo tồn nhà sàn cổ"
    first = f"Ngày 10/7/2019, HĐND tỉnh Lào Cai đã ban hành {name}."
    second = f"Sáng 10/7/2019, tại kỳ họp thứ 9, HĐND tỉnh Lào Cai thông qua {name}."
    assert one(name, first, second)
    assert not one(name, first, f"Ngày 12/12/2019, HĐND tỉnh Lào Cai đã ban hành {name}.")
    assert not one(name, first, f"Ngày 10/7/2019, HĐND tỉnh Sơn La đã ban hành {name}.")
    assert not one(name, first, f"Trong tháng 7/2019, HĐND tỉnh Lào Cai đã ban hành {name}.")
    short = "Quyết định về cán bộ"
    assert not one(
        short, *(f"{said}, HĐND tỉnh Lào Cai đã ban hành {short}." for said in ("Ngày 10/7/2019", "Sáng 10/7/2019"))
    )


def test_a_term_behind_the_number_is_that_of_its_day() -> None:
    """ "Chỉ thị 18-CT/TW … khóa XIII" is that of a day of the term; of another term it is another one."""
    name = "Chỉ thị số 18-CT/TW"
    dated = f"Thực hiện {name} ngày 19/10/2022 của Ban Bí thư."
    assert one(name, dated, f"Thực hiện {name} của Ban Bí thư khóa XIII.")
    assert one(name, dated, f"Thực hiện {name} của Ban Bí thư (khóa XIII) về an toàn.")
    assert not one(name, dated, f"Thực hiện {name} của Ban Bí thư khóa XII.")


def test_a_number_and_how_the_title_begins_tell_which_one_of_the_party() -> None:
    """In whatever words its issuer stands; not of another title, nor of a state organ, which may say it each year."""
    name, title = "Chỉ thị số 18-CT/TW", "bảo đảm trật tự ở các bến thuyền"
    first = f"Thực hiện {name} của Ban Bí thư về {title} du lịch."
    assert one(name, first, f"Quán triệt {name} của Ban Bí thư về “{title[0].upper()}{title[1:]}”.")
    assert one(name, first, f"Triển khai {name} về việc {title}, nhà ga.")
    assert not one(name, first, f"Thực hiện {name} của Ban Bí thư về phòng cháy ở các bến thuyền du lịch.")
    assert not one(name, first, f"Thực hiện {name} của Ban Bí thư.")
    state = "Nghị quyết số 2/NQ-CP"
    said = f"{state} của Chính phủ về những nhiệm vụ chủ yếu của kế hoạch năm."
    assert not one(state, f"Thực hiện {said}", f"Triển khai {said}")


ROWS = "Theo Quyết định số 12/2020/QĐ-UBND ngày 5/6/2020 của UBND tỉnh Sơn La."


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        (ROWS, "Theo Quyết định số 12/2020/QĐ-UBND của UBND tỉnh Sơn La.", True),
        (ROWS, "Theo Quyết định 12/2020 của UBND tỉnh Sơn La.", True),
        (ROWS, "Theo Quyết định số 12/QĐ-UBND ngày 6/1/2020 của UBND tỉnh Sơn La.", False),
        (ROWS, "Theo Quyết định 12 ngày 6/1/2020 của UBND tỉnh Sơn La.", False),
        (
            "Theo Quyết định số 32/2015/QĐ-TTg ngày 4/8/2015.",
            "Theo Quyết định số 32/2015 của Thủ tướng Chính phủ.",
            True,
        ),
        ("Theo Quyết định số 32/2015/QĐ-TTg ngày 4/8/2015.", "Theo Quyết định số 32/QĐ-TTg ngày 13/1/2015.", False),
        (
            "Theo Quyết định số 32/QĐ-TTg ngày 13/1/2015.",
            "Theo Quyết định 32 ngày 4/8/2015 của Thủ tướng Chính phủ.",
            False,
        ),
        (
            "Theo Quyết định số 749/QĐ-TTg ngày 3/6/2020.",
            "Theo Quyết định 749 ngày 3/6/2020 của Thủ tướng Chính phủ.",
            True,
        ),
        ("Theo Quyết định số 45/2005/QĐ-CTN năm 2005.", "Theo Quyết định số 45/QĐ-CTN ngày 2/3/2005.", True),
        ("Theo Nghị định số 69/2009/NĐ-CP.", "Theo Nghị định số 69/NĐ-CP ngày 13/8/2009.", True),
    ],
)
def test_two_rows_of_decisions(first: str, second: str, same: bool) -> None:
    """A decision with the year in its number and one without are two; a low number alone may be either."""
    assert (only(first) == only(second)) is same


def test_two_rows_of_decisions_in_one_text() -> None:
    """Two days tell them apart; one that is told again without its year and day is the one before."""
    second = "Quyết định số 12/QĐ-UBND ngày 6/1/2020 của UBND tỉnh Sơn La"
    assert names(f"{ROWS} Theo {second}.", "Directive") == {
        "Quyết định số 12/2020/QĐ-UBND",
        "Quyết định số 12/QĐ-UBND",
    }
    assert names(f"{ROWS} Theo Quyết định số 12/QĐ-UBND.", "Directive") == {"Quyết định số 12/2020/QĐ-UBND"}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Ngày 3/9/2021, Tỉnh ủy Lào Cai ban hành Nghị quyết số 12-NQ/TU về phát triển cây dược liệu.",
            "Thực hiện Nghị quyết số 12-NQ/TU ngày 3/9/2021 của Tỉnh ủy Lào Cai, huyện trồng 200 ha.",
        ),
        (
            "Ban Thường vụ Huyện ủy Mường La ban hành Nghị quyết số 9-NQ/HU ngày 6/6/2021 về chuyển đổi số.",
            "Thực hiện Nghị quyết số 09-NQ/HU ngày 06/6/2021 của Huyện ủy Mường La, các xã lập tổ công nghệ.",
        ),
        (
            "Ngày 20/3/2023, Tổng Liên đoàn Lao động Việt Nam ban hành Nghị quyết số 7/NQ-ĐCT về bữa ăn ca.",
            "Công đoàn tỉnh thực hiện Nghị quyết 07/NQ-ĐCT ngày 20/3/2023 của Tổng Liên đoàn Lao động Việt Nam.",
        ),
        (
            "Đoàn Chủ tịch Ủy ban Trung ương MTTQ Việt Nam ban hành Thông tri số 21/TTr-MTTW-BTT ngày 5/4/2021.",
            "Thực hiện Thông tri số 21/TTr-MTTW-BTT ngày 05-4-2021 của Ủy ban Trung ương MTTQ Việt Nam.",
        ),
        (
            "HĐND thành phố Hà Nội ban hành Nghị quyết số 5/2021/NQ-HĐND ngày 23/9/2021 về hỗ trợ trẻ mồ côi.",
            "Theo Nghị quyết 05/2021/NQ-HĐND của HĐND thành phố Hà Nội, trẻ mồ côi được hỗ trợ.",
        ),
        (
            "Ngày 5/3/2022, UBND tỉnh Sơn La ban hành Kế hoạch số 58/KH-UBND về phòng cháy rừng.",
            "Thực hiện Kế hoạch số 58/KH-UBND ngày 5/3/2022 của UBND tỉnh Sơn La.",
        ),
    ],
)
def test_one_directive_in_two_forms(first: str, second: str) -> None:
    """The Party's, the State's, a district's, a union's and the front's, as one text and another tell of them."""
    assert only(first) == only(second)
