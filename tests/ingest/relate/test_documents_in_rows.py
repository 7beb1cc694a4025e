"""Resolutions of several plenums in one name, lists after a colon, marks of a letter and a number, joint papers."""

from __future__ import annotations

import pytest

from tests.ingest.relate.formal import STATE
from tests.ingest.told import names, relations


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Học Nghị quyết Trung ương 4 khóa XI, XII về ong.", ["4 khóa XI", "4 khóa XII"]),
        ("Học Nghị quyết Trung ương 4 khóa XI và khóa XII.", ["4 khóa XI", "4 khóa XII"]),
        ("Học các Nghị quyết Trung ương 6, 7 khóa XII.", ["6 khóa XII", "7 khóa XII"]),
        ("Học Nghị quyết Trung ương 6 và Trung ương 7 (khóa XII) về ong.", ["6 khóa XII", "7 khóa XII"]),
        ("Học Nghị quyết Trung ương 4 khóa XI, v.v.", ["4 khóa XI"]),
        ("Học Nghị quyết Trung ương 4 (khóa XII), Chỉ thị số 5-CT/TW.", ["4 khóa XII"]),
    ],
)
def test_a_plenum_of_several_terms(text: str, named: list[str]) -> None:
    """Each term, or each plenum, has its own resolution, issued by the Central Committee."""
    told = {f"ISSUED: Ban Chấp hành Trung ương Đảng → Nghị quyết Trung ương {name}" for name in named}
    assert relations(text, "ISSUED") == told


def test_a_meeting_of_several_terms() -> None:
    """The word for the meeting may stand in the name."""
    text = "Học Nghị quyết Hội nghị Trung ương 4 (Khóa XI, XII) về ong."
    both = {f"Nghị quyết Hội nghị Trung ương 4 khóa {term}" for term in ("XI", "XII")}
    assert names(text, "Directive") == both


def test_an_office_known_by_a_letter_and_its_number() -> None:
    """The police mark their papers with the number of the office ("C46")."""
    assert names("Công an ra Quyết định số 32/C46 về ong.", "Directive") == {"Quyết định số 32/C46"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Quyết định số 7/QĐ-UBND bãi bỏ các văn bản sau: Quyết định số 5/QĐ-UBND; Chỉ thị số 3/CT-UBND.",
            {
                "REPLACES: Quyết định số 7/QĐ-UBND → Quyết định số 5/QĐ-UBND",
                "REPLACES: Quyết định số 7/QĐ-UBND → Chỉ thị số 3/CT-UBND",
            },
        ),
        (
            "Quyết định số 7/QĐ-UBND bãi bỏ Quyết định số 5/QĐ-UBND; Chỉ thị số 3/CT-UBND giao việc nuôi ong.",
            {"REPLACES: Quyết định số 7/QĐ-UBND → Quyết định số 5/QĐ-UBND"},
        ),
        (
            "Thông tư số 41/2014/TT-BYT hướng dẫn nuôi ong, thay thế Thông tư số 9/2009/TT-BYT.",
            {"REPLACES: Thông tư số 41/2014/TT-BYT → Thông tư số 9/2009/TT-BYT"},
        ),
        (
            "Liên Bộ Tài chính - Bộ Y tế ban hành Thông tư liên tịch số 4/TTLT-BYT-BTC.",
            {
                "ISSUED: Bộ Tài chính → Thông tư liên tịch số 4/TTLT-BYT-BTC",
                "ISSUED: Bộ Y tế → Thông tư liên tịch số 4/TTLT-BYT-BTC",
            },
        ),
    ],
)
def test_lists_and_what_guides(text: str, told: set[str]) -> None:
    """A list after a colon is of any types; a circular that guides may replace; a joint one has all its ministries."""
    assert relations(text, "ISSUED", "REPLACES") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Thanh tra tỉnh Lào Cai ban hành Kết luận số 18/KL-TTr ngày 2/3/2022 về việc thanh tra tại Sở Y tế.",
            {"INSPECTED: Thanh tra tỉnh Lào Cai → Sở Y tế tỉnh Lào Cai"},
        ),
        (
            "Thanh tra tỉnh Lào Cai ban hành Kế hoạch số 18/KH-TTr ngày 2/3/2022 về việc thanh tra tại Sở Y tế.",
            set(),
        ),
    ],
)
def test_a_conclusion_about_an_inspection(text: str, told: set[str]) -> None:
    """What was concluded has taken place, what is planned has not."""
    assert relations(text, "INSPECTED") == told


def test_rows_below_what_replaces_them() -> None:
    """ "… thay thế các văn bản:" and the acts in rows below; the next article ends the list."""
    articles = (
        "Điều 1. Ban hành kèm theo Quyết định này Quy chế phối hợp.\n"
        "Điều 2. Quyết định này có hiệu lực từ ngày ký và thay thế các văn bản:\n"
        "1. Quyết định số 11/2003/QĐ-UB ngày 7/1/2003 của UBND tỉnh Yên Bái về nghề cá.\n"
        "2. Hướng dẫn số 87/HD-UB ngày 4/9/1998 của UBND tỉnh Yên Bái về chợ phiên.\n"
        "Điều 3. Sở Y tế thực hiện Quyết định số 5/QĐ-UBND ngày 2/3/2019 của UBND tỉnh Yên Bái."
    )
    assert relations(STATE.format(articles=articles), "REPLACES") == {
        "REPLACES: Quyết định số 1520/QĐ-UBND → Quyết định số 11/2003/QĐ-UB",
        "REPLACES: Quyết định số 1520/QĐ-UBND → Hướng dẫn số 87/HD-UB",
    }
