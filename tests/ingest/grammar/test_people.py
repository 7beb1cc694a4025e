"""Who is a person, and what only bears a person's name."""

from __future__ import annotations

import pytest

from tests.ingest.told import names, relations


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Trong giờ giải lao, Trần Văn Quý đứng ngoài hành lang.", {"Trần Văn Quý"}),
        ("Nhiều nạn nhân như Lò Thị Mến, Giàng A Tùng chưa được đền bù.", {"Lò Thị Mến", "Giàng A Tùng"}),
        ("Ông Lê Văn Ý và bà Hồ Thị Như Ý vừa đến.", {"Lê Văn Ý", "Hồ Thị Như Ý"}),
        ("Hòa thượng Thích Quảng Minh và ông Đặng Hội đến chúc mừng.", {"Thích Quảng Minh"}),
        ("Xe chạy trên đường Trần Văn Quý rồi rẽ vào phố Lê Thị Mai.", set()),
        ("Các tuyến đường Trần Văn Quý, Lê Thị Mai và Đỗ Văn Ba bị ngập.", set()),
        ("Cơ sở này ở số 12 Trần Văn Quý, phường 5.", set()),
        ("Tỉnh mở rộng Trường THPT Trần Văn Quý.", set()),
        ("Phong trào nối tiếp tinh thần Lý Tự Trọng trong tuổi trẻ.", set()),
        ("Tinh thần của Trần Văn Quý rất vững.", {"Trần Văn Quý"}),
        ("Lễ hội Chùa Bà Thiên Hậu khai mạc; Miếu Bà Chúa Xứ đón khách.", set()),
        ("Chủ tịch UBND thành phố Trần Văn Quý đến dự.", {"Trần Văn Quý"}),
        ("Họp bàn\nTrần Văn Quý, Lê Thị Mai, Đỗ Văn Ba.\nHội trường đã kín chỗ.", set()),
        ("Khu vực Châu Á Thái Bình Dương tăng trưởng chậm.", set()),
        ("Sáng nay, tại cơ sở Trần Văn Quý, trường khai giảng.", set()),
        ("Tại kỳ họp này, Đoàn Hải Phòng có ý kiến.", set()),
        ("Người rời chức Bí thư Liêu Ninh nay nhận chức Phó Chủ nhiệm Ủy ban Khoa học Quốc hội.", set()),
    ],
)
def test_people_of_a_text(text: str, people: set[str]) -> None:
    """Full names count wherever something is said; what bears a name (a street, a school) is not the person."""
    found = names(text, "Person")
    assert (found >= people) if people else not found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Tổng Bí thư Trường Chinh về thăm xã.", {"HOLDS: Trường Chinh → Tổng Bí thư"}),
        ("Bộ trưởng Bộ Y tế Tố Như đến dự.", {"HOLDS: Tố Như → Bộ trưởng Bộ Y tế"}),
        ("Phó Tổng thống Philippine Maria Ramos thăm Việt Nam.", {"HOLDS: Maria Ramos → Phó Tổng thống Philippine"}),
        ("Giám đốc Xuân Thủy chưa trả lời.", set()),
        ("Bí thư Đảng ủy Yên Khê và Chủ tịch UBND Hà Sơn Lâm đến dự.", set()),
        ("Phó Chủ tịch UBND xã Quàng Văn Ín đến dự.", {"HOLDS: Quàng Văn Ín → Phó Chủ tịch Ủy ban nhân dân xã"}),
        ("Ông K'Mrok, Bí thư Huyện ủy Bát Xát, đến dự.", {"HOLDS: K'Mrok → Bí thư Huyện ủy Bát Xát"}),
    ],
)
def test_names_without_a_family_name(text: str, told: set[str]) -> None:
    """After the whole title of an office a middle and a given name are a name."""
    assert relations(text, "HOLDS") == told


def test_a_name_of_another_language_with_and_without_marks() -> None:
    """ "Raúl", "Rául" and "Raul" are one; "Mai" and "Mại" are two."""
    assert names("Ông Raúl Alvarez đến. Ông Raul Alvarez và ông Rául Alvarez đi.", "Person") == {"Raúl Alvarez"}
    assert len(names("Ông Lê Văn Mai đến. Ông Lê Văn Mại đi.", "Person")) == 2
