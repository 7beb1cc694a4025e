"""Bodies in rows, in lower case, by letters and numbers, and the words that they share."""

from __future__ import annotations

import pytest

from tests.ingest.told import names, relations


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("HĐND, UBND huyện Bát Xát báo cáo.", {"Hội đồng nhân dân huyện Bát Xát", "Ủy ban nhân dân huyện Bát Xát"}),
        (
            "Huyện ủy-HĐND-UBND huyện Bát Xát họp.",
            {"Huyện ủy Bát Xát", "Hội đồng nhân dân huyện Bát Xát", "Ủy ban nhân dân huyện Bát Xát"},
        ),
        (
            "Đảng ủy, HĐND xã Y Tý cùng Hiệp hội Chè Sông Trà, UBND tỉnh Lào Cai.",
            {
                "Đảng ủy xã Y Tý",
                "Hội đồng nhân dân xã Y Tý",
                "Hiệp hội Chè Sông Trà",
                "Ủy ban nhân dân tỉnh Lào Cai",
            },
        ),
        (
            "Các Sở: Y tế, Nội vụ và Công an tỉnh Lào Cai thực hiện.",
            {"Sở Y tế tỉnh Lào Cai", "Sở Nội vụ tỉnh Lào Cai", "Công an tỉnh Lào Cai"},
        ),
        (
            "Liên bộ Tài chính, Nội vụ; các bộ Y tế, Kế hoạch và Đầu tư.",
            {"Bộ Tài chính", "Bộ Nội vụ", "Bộ Y tế", "Bộ Kế hoạch và Đầu tư"},
        ),
        (
            "UBND Q.1, UBND P.Bến Nghé, UBND H.Nhơn Trạch.",
            {
                "Ủy ban nhân dân quận 1",
                "Ủy ban nhân dân phường Bến Nghé",
                "Ủy ban nhân dân huyện Nhơn Trạch",
            },
        ),
        ("Quận ủy 12 và Quận ủy Quận 1 họp.", {"Quận ủy quận 12", "Quận ủy quận 1"}),
    ],
)
def test_what_is_said_once_holds_for_all(text: str, bodies: set[str]) -> None:
    """Bodies in a row share their territory, or their head; letters stand for levels."""
    assert names(text, "Organisation") == bodies


@pytest.mark.parametrize(
    "text",
    [
        "Thành ủy Đà Nẵng họp. Theo luật, Chủ tịch UBND tỉnh chịu trách nhiệm.",
        "Hà Nội, ngày 1 tháng 2 năm 2020\nHội đồng nhân dân bầu Trưởng ban. Thành ủy Đà Nẵng dự.",
        "Thành ủy Đà Nẵng họp. Liên quan việc này, UBND thị trấn báo cáo.",
    ],
)
def test_short_forms_take_no_other_territory(text: str) -> None:
    """ "UBND tỉnh" is not that of a city; the place of a date is no subject; the opening word is no town."""
    assert names(text, "Organisation") - {"Hội đồng nhân dân thành phố Đà Nẵng"} == {"Thành ủy Đà Nẵng"}


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Phòng PC02 Công an tỉnh Lào Cai họp.", {"Phòng PC02 Công an tỉnh Lào Cai", "Công an tỉnh Lào Cai"}),
        (
            "Phòng Cảnh sát hình sự (PC45) Công an tỉnh Lào Cai họp.",
            {"Phòng Cảnh sát hình sự Công an tỉnh Lào Cai", "Công an tỉnh Lào Cai"},
        ),
        (
            "Ban QLDA đầu tư xây dựng công trình giao thông tỉnh Lào Cai khởi công.",
            {"Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh Lào Cai"},
        ),
        ("Ban Quản lý dự án họp.", set()),
        ("Theo báo Tiền Phong, cảnh báo Bão Sông.", {"Báo Tiền Phong"}),
        ("Hội Doanh nhân trẻ Sông Trà và EVN ký kết.", {"Hội Doanh nhân trẻ Sông Trà", "Tập đoàn Điện lực Việt Nam"}),
        ("Đại học Quốc gia TP.HCM khai giảng.", {"Đại học Quốc gia Thành phố Hồ Chí Minh"}),
        (
            "Trường THPT chuyên Sông Trà và Trường Phổ thông Dân tộc nội trú tỉnh Lào Cai.",
            {
                "Trường Trung học phổ thông chuyên Sông Trà",
                "Trường Phổ thông Dân tộc nội trú tỉnh Lào Cai",
            },
        ),
        ("Đoàn TNCS Hồ Chí Minh tỉnh Lào Cai ra quân.", {"Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Lào Cai"}),
    ],
)
def test_police_projects_press_and_schools(text: str, bodies: set[str]) -> None:
    """Divisions by their number, boards by their project, papers in lower case, schools of a kind."""
    assert names(text, "Organisation") == bodies


def test_units_of_the_army_stand_in_a_row() -> None:
    """After a comma stands the larger unit."""
    assert relations("Trung đoàn 88, Sư đoàn 302 huấn luyện.", "PART_OF") == {"PART_OF: Trung đoàn 88 → Sư đoàn 302"}


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "Ban Thi đua – Khen thưởng Trung ương và Bộ Giao thông – Vận tải dự.",
            {"Ban Thi đua - Khen thưởng Trung ương", "Bộ Giao thông vận tải"},
        ),
        ("Công ty TNHH Khai thác và Chế biến Sông Trà", {"Công ty TNHH Khai thác và Chế biến Sông Trà"}),
        ("Chủ tịch HĐQT Nguyễn Văn An ký.", set()),
        (
            "UBND đặc khu Phú Quốc, tỉnh An Giang và Đảng ủy đặc khu Vân Đồn họp.",
            {"Ủy ban nhân dân đặc khu Phú Quốc", "Đảng ủy đặc khu Vân Đồn"},
        ),
        ("Nguyên Bí thư Khu ủy Khu IX và Khu ủy Khu 5.", {"Khu ủy Khu IX", "Khu ủy Khu 5"}),
        (
            "UBND tỉnh Lào Cai có văn bản yêu cầu Sở Y tế và Trung tâm phát triển quỹ đất tỉnh Lào Cai báo cáo.",
            {
                "Ủy ban nhân dân tỉnh Lào Cai",
                "Sở Y tế tỉnh Lào Cai",
                "Trung tâm phát triển quỹ đất tỉnh Lào Cai",
            },
        ),
        ("Viện kiểm sát đề nghị; Tập đoàn Gỗ Trường Thành; Trường Thành.", {"Tập đoàn Gỗ Trường Thành"}),
        (
            "Chủ tịch HĐQT Sở GDCK Hà Nội",
            {"Sở Giao dịch Chứng khoán Hà Nội", "Hội đồng quản trị Sở Giao dịch Chứng khoán Hà Nội"},
        ),
        (
            "Bí thư Đảng ủy, Chủ tịch Công đoàn Bệnh viện Sông Trà",
            {"Đảng ủy Bệnh viện Sông Trà", "Công đoàn Bệnh viện Sông Trà", "Bệnh viện Sông Trà"},
        ),
    ],
)
def test_dashes_halves_and_owners(text: str, bodies: set[str]) -> None:
    """A dash of any length; names end with a whole word; a union is no owner of the Party committee beside it."""
    assert names(text, "Organisation") == bodies
