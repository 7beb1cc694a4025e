"""The days and years of documents that others cite, and which document a year means."""

from __future__ import annotations

import pytest

from tests.ingest.texts import read_text
from tests.ingest.told import names, relations, values


def test_one_number_in_two_years() -> None:
    """A number with its year alone means the document of that year, not the last one of that number."""
    text = (
        "Nghị định số 34/2010/NĐ-CP đã cũ. Nghị định số 34/2014/NĐ-CP còn mới. Nghị định 34/2010 nói khác Nghị định 34."
    )
    assert names(text, "Directive") == {"Nghị định số 34/2010/NĐ-CP", "Nghị định số 34/2014/NĐ-CP"}


def test_the_year_of_a_code_stands_in_its_number() -> None:
    """ "Bộ luật Hình sự số 100/2015/QH13" is that of 2015."""
    assert values("Dân đọc Bộ luật Hình sự số 100/2015/QH13.", "date") == {("Bộ luật Hình sự", "2015")}


def test_two_days_of_one_document_are_both_told() -> None:
    """A text that cites one decision with two days contradicts itself; one that gives a day and a year does not."""
    cited = "Dân đọc Quyết định số 65/2007/QĐ-TTg {} của Thủ tướng Chính phủ. "
    days = "".join(cited.format(day) for day in ("ngày 01/5/2007", "ngày 14/5/2007", "năm 2007"))
    assert relations(days, "ISSUED") == {
        "ISSUED: Thủ tướng Chính phủ → Quyết định số 65/2007/QĐ-TTg (2007-05-01)",
        "ISSUED: Thủ tướng Chính phủ → Quyết định số 65/2007/QĐ-TTg (2007-05-14)",
    }


def test_the_more_precise_of_two_days() -> None:
    """The year of a number is less than the day that another sentence tells."""
    text = (
        "Dân đọc Nghị định số 5/2019/NĐ-CP của Chính phủ. Chính phủ ban hành Nghị định số 5/2019/NĐ-CP ngày 3/2/2019."
    )
    assert relations(text, "ISSUED") == {"ISSUED: Chính phủ → Nghị định số 5/2019/NĐ-CP (2019-02-03)"}


def test_who_signed_tells_the_day() -> None:
    """Behind the name of who signed stands the day of the document, whose number tells its year alone."""
    text = "Thông tư số 21/2023/TT-BYT do Bộ trưởng Bộ Y tế Lê Văn Tâm ký ngày 9/8/2023."
    assert relations(text, "ISSUED") == {"ISSUED: Bộ trưởng Bộ Y tế → Thông tư số 21/2023/TT-BYT (2023-08-09)"}


def test_a_day_whose_year_nobody_tells_stands_before_the_issuer() -> None:
    """The day dates nothing there, and the issuer behind it is read all the same."""
    text = "Ông Lê Minh Tâm đọc Quyết định số 318-QĐ/TU, ngày 17 tháng 3 của Ban Thường vụ Tỉnh ủy Lào Cai."
    assert relations(text, "ISSUED") == {"ISSUED: Ban Thường vụ Tỉnh ủy Lào Cai → Quyết định số 318-QĐ/TU"}


@pytest.mark.parametrize(
    "text",
    [
        "Nghị quyết số 01/NQ-CP ngày 1/1/2019 thay thế Nghị quyết số 01/NQ-CP ngày 1/1/2018 của Chính phủ.",
        "Chỉ thị số 03-CT/TW ngày 14/5/2011 của Bộ Chính trị và Chỉ thị số 03-CT/TW ngày 19/5/2016 của Ban Bí thư.",
    ],
)
def test_one_number_of_two_years_or_terms_is_of_two_documents(text: str) -> None:
    """Each has its own day, and the one may replace the other."""
    reading = read_text(text)
    assert len([entity for entity in reading.entities if entity.label == "Directive"]) == 2
    replaced = [claim for claim in reading.claims if claim.predicate == "REPLACES"]
    assert ("thay thế" in text) == bool(replaced)
    assert all(claim.subject != claim.object for claim in replaced)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ngày 10/8/2021, Văn phòng Tỉnh ủy Lào Cai cho biết Tỉnh ủy Lào Cai đã ban hành Chỉ thị số 15-CT/TU.", None),
        (
            "Ngày 10/8/2021, tại hội nghị, ông Lê Văn An thông tin: Tỉnh ủy Lào Cai vừa ban hành Chỉ thị số 15-CT/TU.",
            None,
        ),
        ("Sáng 10/8/2021, Ban Dân vận Tỉnh ủy Lào Cai cho hay, Tỉnh ủy Lào Cai đã ra Chỉ thị số 15-CT/TU.", None),
        ("Ban Dân vận Tỉnh ủy cho hay, ngày 10/8/2021, Tỉnh ủy Lào Cai đã ra Chỉ thị số 15-CT/TU.", "2021-08-10"),
        ("Ngày 10/8/2021, sau khi xem thông tin của các huyện, Tỉnh ủy Lào Cai ra Chỉ thị số 15-CT/TU.", "2021-08-10"),
        ("Ngày 10/8/2021, ông An cho biết Tỉnh ủy Lào Cai ban hành ngày 8/8/2021 Chỉ thị số 15-CT/TU.", "2021-08-08"),
        ("Ngày 10/8/2021, ông An cho biết Tỉnh ủy Lào Cai đã ra Chỉ thị số 15-CT/TU ngày 8/8/2021.", "2021-08-08"),
    ],
)
def test_the_day_of_who_only_tells(text: str, day: str | None) -> None:
    """It is not that of the document; a day behind the document or the verb is."""
    shown = f" ({day})" if day else ""
    assert relations(text, "ISSUED") == {f"ISSUED: Tỉnh ủy Lào Cai → Chỉ thị số 15-CT/TU{shown}"}


@pytest.mark.parametrize(
    ("said", "name", "day"),
    [
        ("Nghị quyết về nuôi ong lấy mật ngày 8/8/2021", "Nghị quyết về nuôi ong lấy mật", "2021-08-08"),
        ("Nghị quyết về nuôi ong lấy mật từ ngày 8/8/2021", "Nghị quyết về nuôi ong lấy mật", None),
        ("Nghị quyết về tổ chức lễ hội ngày 8/8/2021", "Nghị quyết về tổ chức lễ hội ngày 8/8/2021", None),
        ("Kế hoạch mở lớp nuôi ong ngày 8/8/2021", "Kế hoạch mở lớp nuôi ong ngày 8/8/2021", None),
        (
            "Nghị quyết về sửa đổi Nghị quyết số 5/NQ-HĐND ngày 8/8/2020",
            "Nghị quyết về sửa đổi Nghị quyết số 5/NQ-HĐND ngày 8/8/2020",
            None,
        ),
    ],
)
def test_the_day_behind_a_title(said: str, name: str, day: str | None) -> None:
    """It is that of the document, unless the title tells of something else on that day, or of what is to come."""
    shown = f" ({day})" if day else ""
    assert f"ISSUED: Hội đồng nhân dân tỉnh Lào Cai → {name}{shown}" in relations(
        f"HĐND tỉnh Lào Cai ban hành {said}.", "ISSUED"
    )


def test_a_day_behind_another_document() -> None:
    """ "Chỉ thị số 30, Công điện ngày 5/6/2018 của A": the issuer is that of both, the day that of the second."""
    text = "Chỉ thị số 30,Công điện ngày 5/6/2018 của Thủ tướng Chính phủ nhắc việc ấy."
    assert relations(text, "ISSUED") == {"ISSUED: Thủ tướng Chính phủ → Chỉ thị số 30"}


ISSUED = "ISSUED: Ủy ban nhân dân tỉnh Lào Cai → Quyết định số 800/QĐ-UBND"


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        ("Ngày 10/8/2021, UBND tỉnh Lào Cai ban hành Quyết định số 800/QĐ-UBND.", True),
        ("Giới thiệu văn thư\n\nNgày 10/8/2021, UBND tỉnh Lào Cai ban hành Quyết định số 800/QĐ-UBND.", True),
        ("Ngày 10/8/2021, Quyết định số 800/QĐ-UBND được UBND tỉnh Lào Cai ban hành.", True),
        ("Ngày 10/8/2021, theo báo cáo của Sở Y tế, UBND tỉnh Lào Cai ban hành Quyết định số 800/QĐ-UBND.", True),
        ("Theo báo cáo ngày 10/8/2021 của Sở Y tế, UBND tỉnh Lào Cai đã ban hành Quyết định số 800/QĐ-UBND.", False),
        ("Ngày 10/8/2021, sau khi UBND tỉnh Lào Cai ban hành Quyết định số 800/QĐ-UBND, chợ được mở lại.", False),
        ("Ngày 10/8/2021, sau khi họp, UBND tỉnh Lào Cai ban hành Quyết định số 800/QĐ-UBND.", True),
        ("Ngày 10/8/2021, ông Lê Văn An khẳng định UBND tỉnh Lào Cai đã ban hành Quyết định số 800/QĐ-UBND.", False),
        (
            "Ngày 10/8/2021, huyện Bát Xát họp triển khai Quyết định số 800/QĐ-UBND do UBND tỉnh Lào Cai ban hành.",
            False,
        ),
        ("Ngày 10/8/2021, xã mở chợ theo Quyết định số 800/QĐ-UBND do UBND tỉnh Lào Cai ban hành.", False),
    ],
)
def test_what_else_happened_on_the_day(text: str, dated: bool) -> None:
    """The day that opens a sentence is that of what it tells of, and not of what had been issued before."""
    assert relations(text, "ISSUED") == {f"{ISSUED} (2021-08-10)" if dated else ISSUED}


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        ("Trạm được lập theo Quyết định số 12/QĐ-UBND của UBND tỉnh Sơn La, ngày 5/5/2016.", True),
        ("Trạm có giấy (Quyết định số 12/QĐ-UBND của UBND tỉnh Sơn La, ngày 5/5/2016).", True),
        ("Trạm có Quyết định số 12/QĐ-UBND của UBND tỉnh Sơn La, ngày 5/5/2016; xã có đất.", True),
        ("Trạm tốt. Quyết định số 12/QĐ-UBND của UBND tỉnh Sơn La, ngày 5/5/2016, đã cũ.", True),
        ("Quyết định số 12/QĐ-UBND của UBND tỉnh Sơn La, ngày 5/5/2016 yêu cầu các xã giữ rừng.", True),
        ("Theo Quyết định số 12/QĐ-UBND của UBND tỉnh Sơn La, ngày 5/5/2016, xã Chiềng Ban ra quân.", False),
        ("Theo Quyết định số 12/QĐ-UBND của UBND tỉnh Sơn La, ngày 5/5/2016, đã có ba xã ra quân.", False),
        ("Có Quyết định số 12/QĐ-UBND của UBND tỉnh Sơn La, ngày 5/5/2016 xã Chiềng Ban ra quân.", False),
    ],
)
def test_a_day_behind_a_comma(text: str, dated: bool) -> None:
    """It is that of the document where nobody else can have done anything on it."""
    day = " (2016-05-05)" if dated else ""
    assert relations(text, "ISSUED") == {f"ISSUED: Ủy ban nhân dân tỉnh Sơn La → Quyết định số 12/QĐ-UBND{day}"}


def test_a_day_of_another_year_than_the_number_has() -> None:
    """ "Quyết định số 12/2015/QĐ-UBND …, ngày 5/5/2016.": that of something else."""
    text = "Trạm được lập theo Quyết định số 12/2015/QĐ-UBND của UBND tỉnh Sơn La, ngày 5/5/2016."
    assert "(2015)" in next(iter(relations(text, "ISSUED")))
