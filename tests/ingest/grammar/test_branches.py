"""Bodies of which several are called alike: by region, number, branch, hamlet; and units that no list has in full."""

from __future__ import annotations

import pytest

from tests.ingest.told import names, relations


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Kho bạc Nhà nước khu vực IX khai trương trụ sở mới.", "Kho bạc Nhà nước khu vực IX"),
        ("Chi cục Hải quan khu vực XV tuần tra trên biển.", "Chi cục Hải quan khu vực XV"),
        ("Tòa án nhân dân khu vực 3 - Thái Nguyên xét xử.", "Tòa án nhân dân khu vực 3 - Thái Nguyên"),
        ("Ban Chỉ huy Phòng thủ khu vực 2 - Sa Pa huấn luyện.", "Ban Chỉ huy Phòng thủ khu vực 2 - Sa Pa"),
        (
            "Đài Khí tượng Thủy văn khu vực Bắc Trung Bộ dự báo mưa.",
            "Đài Khí tượng Thủy văn khu vực Bắc Trung Bộ",
        ),
        ("Ngân hàng Nhà nước chi nhánh tỉnh Lào Cai họp.", "Ngân hàng Nhà nước chi nhánh tỉnh Lào Cai"),
        (
            "Ngân hàng Chính sách xã hội chi nhánh tỉnh Lào Cai giải ngân.",
            "Ngân hàng Chính sách xã hội chi nhánh tỉnh Lào Cai",
        ),
        ("Chi bộ thôn Nà Sản kết nạp đảng viên.", "Chi bộ thôn Nà Sản"),
        ("Chi bộ khu phố 5 kết nạp đảng viên.", "Chi bộ khu phố 5"),
        (
            "Đội Quản lý thị trường số 5, Cục Quản lý thị trường tỉnh Lào Cai thu giữ hàng giả.",
            "Đội Quản lý thị trường số 5 Cục Quản lý thị trường tỉnh Lào Cai",
        ),
        ("Phòng Kế hoạch tổng hợp Bệnh viện Bạch Mai gửi giấy mời.", "Phòng Kế hoạch tổng hợp Bệnh viện Bạch Mai"),
        ("Trung tâm Xúc tiến đầu tư tỉnh Lào Cai họp báo.", "Trung tâm Xúc tiến đầu tư tỉnh Lào Cai"),
        ("Ủy ban Tài chính, Ngân sách của Quốc hội thẩm tra.", "Ủy ban Tài chính, Ngân sách của Quốc hội"),
        (
            "Ủy ban Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng của Quốc hội thẩm tra.",
            "Ủy ban Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng của Quốc hội",
        ),
        ("UBND xã Bình Minh Mẫu họp.", "Ủy ban nhân dân xã Bình Minh Mẫu"),
    ],
)
def test_named_in_full(text: str, body: str) -> None:
    """Nothing of the name is lost, and nothing stands beside it that is only a part of it."""
    found = names(text, "Organisation")
    assert body in found
    assert not {name for name in found - {body} if body.startswith(name)}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Cục Thuế TP Hải Phòng họp.", "Cục Thuế thành phố Hải Phòng"),
        ("Chủ tịch UBND phường Trần Quốc Hưng họp tại phường Bến Nghé.", "Ủy ban nhân dân phường Bến Nghé"),
        ("Chủ tịch UBND xã Y Tý Thào A Chứ họp.", "Ủy ban nhân dân xã Y Tý"),
        ("Chính ủy Quân đoàn 3 và Đại tá Lê Văn Nam họp.", "Quân đoàn 3"),
    ],
)
def test_nothing_that_follows_belongs_to_the_name(text: str, body: str) -> None:
    """A person, a rank or a territory after a name is none of it."""
    assert names(text, "Organisation") == {body}


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("Tổng Lãnh sự Trung Quốc tại TP. Hồ Chí Minh Wei Hua", "Tổng Lãnh sự Trung Quốc tại Thành phố Hồ Chí Minh"),
        ("Hiệu trưởng Trường Tiểu học Kim Đồng, phường Bến Nghé Lê Văn An", "Hiệu trưởng Trường Tiểu học Kim Đồng"),
        ("Giám đốc Công ty TNHH Sông Trà (huyện Sa Pa) Lê Văn An", "Giám đốc Công ty TNHH Sông Trà"),
        ("Trưởng Thuế tỉnh Lào Cai Lê Văn An", "Trưởng Thuế tỉnh Lào Cai"),
        ("Hiệu trưởng Trường THCS thị trấn Bát Xát Lê Văn An", "Hiệu trưởng Trường Trung học cơ sở thị trấn Bát Xát"),
        (
            "Giám đốc Công ty TNHH Thương mại Hoàng Anh Lê Văn An",
            "Giám đốc Công ty TNHH Thương mại Hoàng Anh",
        ),
        ("Cục trưởng Cục Phòng, chống HIV/AIDS Lê Văn An", "Cục trưởng Cục Phòng, chống HIV/AIDS"),
        (
            "Tổng cục trưởng Tổng cục Quản lý đất đai, Bộ Tài nguyên và Môi trường Lê Văn An",
            "Tổng cục trưởng Tổng cục Quản lý đất đai Bộ Tài nguyên và Môi trường",
        ),
        ("Giám đốc Bảo tàng tỉnh Lào Cai Lê Văn An", "Giám đốc Bảo tàng tỉnh Lào Cai"),
        ("Tổ phó Tổ công tác của Thủ tướng Lê Văn An", "Tổ phó Tổ công tác của Thủ tướng Chính phủ"),
        (
            "Đội phó Đội Cảnh sát kinh tế, Công an huyện Bát Xát Vi Văn An",
            "Phó Đội trưởng Đội Cảnh sát kinh tế Công an huyện Bát Xát",
        ),
    ],
)
def test_offices(text: str, post: str) -> None:
    """Who leads them, where the body's place stands before the name as well."""
    held = relations(f"{text} trả lời báo chí.", "HOLDS")
    assert {line.partition(" → ")[2] for line in held} == {post}


def test_two_offices_that_are_over() -> None:
    """ "nguyên P kiêm Q": both are over."""
    text = "Ông Lê Văn An (nguyên Chủ tịch HĐTV kiêm Tổng Giám đốc Công ty Cổ phần Sông Trà) bị khởi tố."
    assert relations(text, "HOLDS") == {
        "HOLDS: Lê Văn An → Chủ tịch Hội đồng thành viên Công ty Cổ phần Sông Trà (former)",
        "HOLDS: Lê Văn An → Tổng Giám đốc Công ty Cổ phần Sông Trà (former)",
    }


def test_who_serves_somebody_has_not_the_office() -> None:
    """ "Trợ lý Chủ tịch Quốc hội A": A is no chairman, but has an office of his own."""
    text = "Trợ lý Bộ trưởng Bộ Y tế Lê Văn An và phu nhân Thủ tướng Trần Thị Mai cùng dự."
    assert relations(text, "HOLDS") == {"HOLDS: Lê Văn An → Trợ lý Bộ trưởng Bộ Y tế"}
    text = "Trợ lý Chủ tịch Quốc hội Lê Văn An và phu nhân Thủ tướng Trần Thị Mai cùng dự."
    assert relations(text, "HOLDS") == {"HOLDS: Lê Văn An → Trợ lý Chủ tịch Quốc hội"}


def test_the_ministry_of_a_decision() -> None:
    """In a ministry's own decision "Bộ" is that ministry, whatever others are named."""
    text = (
        "BỘ NỘI VỤ\n\nSố: 5/QĐ-BNV\n\nQUYẾT ĐỊNH\nVề việc thành lập tổ công tác\n\nBỘ TRƯỞNG BỘ NỘI VỤ\n\n"
        "Theo ý kiến của Bộ Tài chính;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Chánh Văn phòng Bộ, Chánh Thanh tra Bộ thi hành.\n"
    )
    parts = {line.partition(" → ")[2] for line in relations(text, "PART_OF")}
    assert parts == {"Bộ Nội vụ"}
