"""What a sentence says of which bodies are part of another: before it, in a list, beside it."""

from __future__ import annotations

import pytest

from tests.ingest.told import names, relations


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Là đơn vị trực thuộc Sở Y tế tỉnh Lào Cai, Bệnh viện Sông Trà luôn đi đầu.",
            {"Bệnh viện Sông Trà → Sở Y tế tỉnh Lào Cai"},
        ),
        (
            "Với vai trò là công ty con của Tập đoàn Sao Mai, trong những năm gần đây, Công ty Sông Trà tăng trưởng.",
            {"Công ty Sông Trà → Tập đoàn Sao Mai"},
        ),
        ("Là đơn vị được sự quan tâm của Sở Y tế tỉnh Lào Cai, Bệnh viện Sông Trà luôn đi đầu.", set()),
        ("Là đối tác lâu năm của Tập đoàn Sao Mai, Công ty Sông Trà tăng trưởng.", set()),
        ("Là nơi ông công tác, thuộc Tập đoàn Sao Mai, do Công ty Sông Trà quản lý.", set()),
    ],
)
def test_told_before_the_name(text: str, told: set[str]) -> None:
    """A sentence that opens with what its subject is part of."""
    assert relations(text, "PART_OF") == {f"PART_OF: {line}" for line in told}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Các đơn vị sự nghiệp thuộc Sở Y tế tỉnh Lào Cai gồm: Bệnh viện Sông Trà; Trung tâm Pháp y.",
            {"Bệnh viện Sông Trà → Sở Y tế tỉnh Lào Cai", "Trung tâm Pháp y → Sở Y tế tỉnh Lào Cai"},
        ),
        ("Lãnh đạo các đơn vị thuộc Bộ Y tế, Bệnh viện Sông Trà và Bệnh viện Hoa Lê dự.", set()),
        (
            "Sư đoàn 308 có 3 trung đoàn: Trung đoàn 36, Trung đoàn 88 và Trung đoàn 102.",
            {"Trung đoàn 36 → Sư đoàn 308", "Trung đoàn 88 → Sư đoàn 308", "Trung đoàn 102 → Sư đoàn 308"},
        ),
        (
            "Nha Công an có các ty: Ty Chính trị do ông Lê Văn Tám làm Trưởng ty; Ty Tình báo do bà Đỗ Thị Mai lo.",
            {"Ty Chính trị → Nha Công an", "Ty Tình báo → Nha Công an"},
        ),
        ("Dự cùng Bộ Y tế có các đơn vị: Bệnh viện Sông Trà, Bệnh viện Hoa Lê.", set()),
        (
            "Bộ Y tế họp. Các cơ quan chuyên môn thuộc UBND phường Hoa Lê, gồm: Phòng Kinh tế; Phòng Văn hóa - Xã hội.",
            {
                "Phòng Kinh tế phường Hoa Lê → Ủy ban nhân dân phường Hoa Lê",
                "Phòng Văn hóa - Xã hội phường Hoa Lê → Ủy ban nhân dân phường Hoa Lê",
            },
        ),
    ],
)
def test_lists_of_parts(text: str, told: set[str]) -> None:
    """Behind the words for several bodies of one, and behind what its subject has."""
    assert relations(text, "PART_OF") == {f"PART_OF: {line}" for line in told}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Trung đoàn 102 – Sư đoàn 308 – Quân đoàn 1 diễn tập.",
            {"Trung đoàn 102 → Sư đoàn 308", "Sư đoàn 308 → Quân đoàn 1"},
        ),
        (
            "Đồn Biên phòng Ia Mơr, BĐBP tỉnh Gia Lai và Trạm Biên phòng Sông Trà (BĐBP tỉnh Lào Cai) tuần tra.",
            {
                "Đồn Biên phòng Ia Mơr → Bộ đội Biên phòng tỉnh Gia Lai",
                "Trạm Biên phòng Sông Trà → Bộ đội Biên phòng tỉnh Lào Cai",
            },
        ),
        ("Đồn Biên phòng Y Tý (BĐBP tỉnh Lào Cai phối hợp) tuần tra; Đồn Biên phòng Sông Trà, Công an xã Y Tý.", set()),
        (
            "Bác sĩ khoa Hồi sức tích cực, Bệnh viện Sông Trà cho biết.",
            {"Khoa Hồi sức tích cực Bệnh viện Sông Trà → Bệnh viện Sông Trà"},
        ),
        (
            "Đội Kiểm soát phòng chống ma túy, Cục Hải quan tỉnh Lào Cai bắt giữ.",
            {"Đội Kiểm soát phòng chống ma túy Cục Hải quan tỉnh Lào Cai → Cục Hải quan tỉnh Lào Cai"},
        ),
        (
            (
                "Bà Đỗ Thị Mai, Phó Trưởng khoa Tim mạch can thiệp, Bệnh viện Đa khoa tỉnh Lào Cai; "
                "Phòng Kế hoạch tổng hợp, Bệnh viện Đa khoa tỉnh Lào Cai báo cáo."
            ),
            {
                "Khoa Tim mạch can thiệp Bệnh viện Đa khoa tỉnh Lào Cai → Bệnh viện Đa khoa tỉnh Lào Cai",
                "Phòng Kế hoạch tổng hợp Bệnh viện Đa khoa tỉnh Lào Cai → Bệnh viện Đa khoa tỉnh Lào Cai",
            },
        ),
        (
            "Lữ đoàn 146, Vùng 4 Hải quân; Tiểu đoàn 29, Bộ Tham mưu Quân đoàn 3; Hải đoàn 32, Vùng Cảnh sát biển 3.",
            {
                "Lữ đoàn 146 → Vùng 4 Hải quân",
                "Tiểu đoàn 29 → Bộ Tham mưu Quân đoàn 3",
                "Bộ Tham mưu Quân đoàn 3 → Quân đoàn 3",
                "Hải đoàn 32 → Vùng Cảnh sát biển 3",
            },
        ),
        (
            "Nhà máy Z183 - Tổng cục Công nghiệp quốc phòng và Trường Sĩ quan Sao Mai – Quân chủng Hải quân mở hội.",
            {
                "Nhà máy Z183 → Tổng cục Công nghiệp quốc phòng",
                "Trường Sĩ quan Sao Mai → Quân chủng Hải quân",
            },
        ),
        ("Lễ ký giữa Trường Đại học Sông Trà - Bộ Y tế; Hội Nông dân Việt Nam - Bộ Y tế ký kết.", set()),
        ("Sở Y tế tỉnh Lào Cai - Bộ Y tế đồng chủ trì.", set()),
        (
            "Cục Kỹ thuật - Quân chủng Hải quân nghiệm thu; Thuế cơ sở 5, Thuế tỉnh Lào Cai thông báo.",
            {
                "Cục Kỹ thuật Quân chủng Hải quân → Quân chủng Hải quân",
                "Thuế cơ sở 5 Thuế tỉnh Lào Cai → Thuế tỉnh Lào Cai",
            },
        ),
        (
            "Ông Lê Văn Tám, Bí thư Chi bộ 3, Đảng bộ Bệnh viện Sông Trà.",
            {"Chi bộ 3 → Đảng bộ Bệnh viện Sông Trà", "Đảng bộ Bệnh viện Sông Trà → Bệnh viện Sông Trà"},
        ),
        (
            "Chi bộ Công ty Sông Trà trực thuộc Đảng bộ Khối Doanh nghiệp tỉnh Lào Cai mở đại hội.",
            {
                "Chi bộ Công ty Sông Trà → Công ty Sông Trà",
                "Chi bộ Công ty Sông Trà → Đảng bộ Khối Doanh nghiệp tỉnh Lào Cai",
            },
        ),
        (
            (
                "Công đoàn Trường Đại học Hoa Lê thuộc Công đoàn ngành Giáo dục tỉnh Lào Cai; "
                "Công đoàn Công ty Sông Trà thuộc Tập đoàn Sao Mai."
            ),
            {
                "Công đoàn Trường Đại học Hoa Lê → Trường Đại học Hoa Lê",
                "Công đoàn Trường Đại học Hoa Lê → Công đoàn ngành Giáo dục tỉnh Lào Cai",
                "Công đoàn Công ty Sông Trà → Công ty Sông Trà",
            },
        ),
        (
            "Chi ủy Chi bộ Trường Mầm non Hoa Sen và Đảng ủy bộ phận Trung tâm Y tế huyện Bát Xát bị khiển trách.",
            {
                "Chi ủy Chi bộ Trường Mầm non Hoa Sen → Chi bộ Trường Mầm non Hoa Sen",
                "Chi bộ Trường Mầm non Hoa Sen → Trường Mầm non Hoa Sen",
                "Đảng ủy bộ phận Trung tâm Y tế huyện Bát Xát → Trung tâm Y tế huyện Bát Xát",
            },
        ),
        (
            "Ban Từ thiện xã hội Giáo hội Phật giáo Việt Nam tỉnh Lào Cai tặng quà.",
            {"Ban Từ thiện xã hội Giáo hội Phật giáo Việt Nam tỉnh Lào Cai → Giáo hội Phật giáo Việt Nam tỉnh Lào Cai"},
        ),
        ("Đại học Sông Trà, Đại học Quốc gia Hà Nội tuyển sinh.", {"Đại học Sông Trà → Đại học Quốc gia Hà Nội"}),
        ("Đại học Sông Trà, Đại học Hoa Lê tuyển sinh.", set()),
        ("Các bác sĩ đa khoa Bệnh viện Sông Trà và các khoa Nội, Ngoại của Bệnh viện Sông Trà dự.", set()),
        (
            "Khoa Sản phối hợp, Bệnh viện Sông Trà tham gia.",
            {"Khoa Sản Bệnh viện Sông Trà → Bệnh viện Sông Trà"},
        ),
    ],
)
def test_beside_the_whole(text: str, told: set[str]) -> None:
    """Units, border posts and departments with what they are of behind a comma, a dash, in brackets."""
    assert relations(text, "PART_OF") == {f"PART_OF: {line}" for line in told}


def test_of_several_territories() -> None:
    """ "của hai tỉnh": of neither by itself."""
    text = "Sở Nội vụ tỉnh Lào Cai họp. Sở Y tế của hai tỉnh dự."
    assert names(text, "Organisation") == {"Sở Nội vụ tỉnh Lào Cai"}


def test_what_each_has() -> None:
    """Of no one territory are the offices that every one of a level has."""
    text = "Theo UBND thành phố Hà Nội, mỗi xã, phường có 3 phòng, gồm: Văn phòng HĐND và UBND; Phòng Kinh tế."
    assert names(text, "Organisation") == {"Ủy ban nhân dân thành phố Hà Nội"}


@pytest.mark.parametrize(
    "text",
    [
        "Mỗi huyện được hỗ trợ 5 tỷ đồng, Sở Y tế tổ chức hội thảo.",
        "Mỗi huyện có 5 tỷ đồng, Sở Y tế tổ chức hội thảo.",
        "Mỗi xã được hỗ trợ 5 tỷ đồng, Phòng Kinh tế tổ chức hội thảo.",
    ],
)
def test_what_each_gets(text: str) -> None:
    """Who else does something in the sentence is no office of each: it is told what each is given, or has besides."""
    assert relations(text, "ORGANISED")


@pytest.mark.parametrize(
    "text",
    [
        "Trận đấu giữa Trung đoàn 36 - Quân khu 1 kết thúc.",
        "Là đơn vị thuộc Sở Y tế tỉnh Lào Cai, Sở Nội vụ tỉnh Lào Cai cử người dự.",
        "Đại học Huế, Đại học Quốc gia Hà Nội ký kết hợp tác.",
        "Là đơn vị sự nghiệp, của Sở Y tế tỉnh Lào Cai, Bệnh viện Sông Trà đổi mới.",
    ],
)
def test_beside_each_other(text: str) -> None:
    """Of none of the two the other is part: between them something is, they are of one kind, one has its own place."""
    assert not relations(text, "PART_OF")


def test_many_hosts() -> None:
    """The house of a row of bodies is looked for before a few of them only."""
    row = " và ".join(["Bộ Y tế"] * 1200)
    assert not relations(f"Tại {row} tổ chức hội nghị.", "PART_OF")
