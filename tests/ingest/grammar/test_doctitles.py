"""Documents known by their titles, and bodies whose head is said once for several."""

from __future__ import annotations

import pytest

from tests.ingest.told import names, values


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Bàn với các bộ: Tư pháp, Xây dựng và Y tế.", {"Bộ Tư pháp", "Bộ Xây dựng", "Bộ Y tế"}),
        ("Thông tư của liên bộ Tài chính - Nội vụ.", {"Bộ Tài chính", "Bộ Nội vụ"}),
        ("Thông tư của liên Bộ Giáo dục - Nội vụ.", {"Bộ Giáo dục", "Bộ Nội vụ"}),
        ("Thông tư của liên Bộ Nội vụ - Lao động.", {"Bộ Nội vụ", "Bộ Lao động"}),
        ("Các bộ, ngành và địa phương phối hợp.", set()),
    ],
)
def test_heads_said_once(text: str, bodies: set[str]) -> None:
    """A head in the plural is that of each sector after it."""
    assert names(text, "Organisation") == bodies


@pytest.mark.parametrize(
    ("text", "documents"),
    [
        ("Huyện quán triệt Nghị quyết về phát triển kinh tế tập thể.", {"Nghị quyết về phát triển kinh tế tập thể"}),
        ("Ngày 5/3/2020, Chính phủ ban hành Nghị định mới về công tác văn thư.", set()),
        (
            "Thủ tướng phê duyệt Đề án sắp xếp các viện của Bộ Y tế, Bộ Nội vụ trong năm nay.",
            {"Đề án sắp xếp các viện của Bộ Y tế, Bộ Nội vụ"},
        ),
        (
            "UBND xã ban hành Quy chế nâng cao chỉ số cải cách (PAR) trong cơ quan xã.",
            {"Quy chế nâng cao chỉ số cải cách (PAR) trong cơ quan xã"},
        ),
        (
            "Xã làm theo Đề án “Mỗi nhà một vườn rau”, có 30 hộ tham gia.",
            {"Đề án “Mỗi nhà một vườn rau”"},
        ),
        (
            "UBND tỉnh Lào Cai ban hành Kế hoạch phòng, chống rét cho trâu bò, trong đó giao Sở Y tế chủ trì.",
            {"Kế hoạch phòng, chống rét cho trâu bò"},
        ),
        (
            "UBND xã ban hành Quy chế phối hợp bảo vệ rừng; Kế hoạch trồng rừng năm 2021.",
            {"Quy chế phối hợp bảo vệ rừng", "Kế hoạch trồng rừng năm 2021"},
        ),
        (
            "Sáng nay bàn Nghị quyết về cách chia nước giữa hai xã và người được nhờ Chủ tịch Quốc hội nêu ý kiến.",
            {"Nghị quyết về cách chia nước giữa hai xã và người được nhờ"},
        ),
        (
            "Tỉnh ủy Lào Cai ban hành Kế hoạch rà soát nhân sự và Ban Tổ chức Tỉnh ủy đã triển khai.",
            {"Kế hoạch rà soát nhân sự"},
        ),
        (
            "Ông ký Quyết định tặng Huân chương Lao động cho Phó Bí thư Tỉnh ủy Lào Cai Lê Thị Nga vì đã có công.",
            {"Quyết định tặng Huân chương Lao động cho Phó Bí thư Tỉnh ủy Lào Cai Lê Thị Nga"},
        ),
        ("Căn cứ Điều lệ Đảng, căn cứ các quy định về kỷ luật, Ban Bí thư họp.", {"Điều lệ Đảng"}),
        ("Căn cứ Điều lệ Đảng, xét đề nghị của Ban Tổ chức Tỉnh ủy Lào Cai.", {"Điều lệ Đảng"}),
        ("Thiếu tướng Lê Minh Tâm, Phó Tư lệnh Pháp luật Cảnh sát biển Việt Nam, dự.", set()),
        ("Họ ra nghị quyết thực hiện và quyết định đầu tư.", set()),
        ("Chính phủ quy định về tiền lương; ông có quyết định đúng; ban hành văn bản quy định cụ thể.", set()),
        ("Tối nay có Chương trình “Giai điệu quê hương”. Dân chấp hành các quy định về tiếng ồn.", set()),
    ],
)
def test_titles_without_a_number(text: str, documents: set[str]) -> None:
    """A document is named by its title where it is issued, named with a capital or in quotation marks."""
    assert names(text, "Directive") == documents


_DECISION = "UBND tỉnh Sơn La ban hành Quyết định số 15/QĐ-UBND"
_RESOLUTION = "Nghị quyết số 12-NQ/TU của Tỉnh ủy Sơn La"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"{_RESOLUTION} về phát triển du lịch được học tập.", "về phát triển du lịch"),
        (f"{_RESOLUTION} “Về phát triển du lịch” được học tập.", "về phát triển du lịch"),
        (f"{_DECISION} phê duyệt quy hoạch khu du lịch.", "phê duyệt quy hoạch khu du lịch"),
        (f"{_DECISION} về việc ban hành Quy định về quản lý hồ nước.", "về việc ban hành Quy định về quản lý hồ nước"),
        (f"Thực hiện {_RESOLUTION} về phát triển du lịch, huyện Mộc Châu mở 5 khu.", "về phát triển du lịch"),
        (f"Nhờ {_RESOLUTION} về phát triển du lịch, toàn tỉnh mở 5 khu.", "về phát triển du lịch"),
        (f"Nhờ {_RESOLUTION} về phát triển du lịch, trong những năm qua tỉnh mở 5 khu.", "về phát triển du lịch"),
        (
            f"{_DECISION} về quy hoạch khu du lịch, huyện Mộc Châu giai đoạn 2021 - 2030.",
            "về quy hoạch khu du lịch, huyện Mộc Châu giai đoạn 2021 - 2030",
        ),
        (
            f"{_DECISION} về giao đất tại bản Pa Hốc, xã Chiềng Sơn, huyện Mộc Châu cho Công ty Sông Trà.",
            "về giao đất tại bản Pa Hốc, xã Chiềng Sơn, huyện Mộc Châu cho Công ty Sông Trà",
        ),
        (f"{_DECISION} điều động ông Lê Văn Tám.", None),
        ("Nghị quyết số 12-NQ/TU do Tỉnh ủy Sơn La ban hành được học tập.", None),
    ],
)
def test_the_title_behind_a_number(text: str, title: str | None) -> None:
    """It ends where a clause begins in which somebody does something; whom a decision is about is none."""
    assert {value for name, value in values(text, "title") if " số " in name} == ({title} if title else set())
