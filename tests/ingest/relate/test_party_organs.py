"""The Party's organs in communes and provincial blocs; what their decisions found, carry and replace; inspections."""

from __future__ import annotations

import pytest

from tests.ingest.told import names, relations

TAM = "Lê Minh Tâm"
DECISION = "Quyết định số 7-QĐ/TU"


@pytest.mark.parametrize(
    ("text", "types", "told"),
    [
        (
            f"Đảng bộ xã Mường Hum họp. Ông {TAM} được chỉ định giữ chức Phó Bí thư Thường trực Đảng ủy.",
            ("HOLDS", "APPOINTED"),
            {
                f"HOLDS: {TAM} → Phó Bí thư Thường trực Đảng ủy xã Mường Hum",
                f"APPOINTED: {TAM} → Phó Bí thư Thường trực Đảng ủy xã Mường Hum",
            },
        ),
        (
            "Chánh Văn phòng, Vụ trưởng Vụ Pháp chế Bộ Y tế chịu trách nhiệm thi hành.",
            ("POST_AT", "PART_OF"),
            {
                "POST_AT: Chánh Văn phòng Bộ Y tế → Văn phòng Bộ Y tế",
                "PART_OF: Văn phòng Bộ Y tế → Bộ Y tế",
                "POST_AT: Vụ trưởng Vụ Pháp chế Bộ Y tế → Vụ Pháp chế Bộ Y tế",
                "PART_OF: Vụ Pháp chế Bộ Y tế → Bộ Y tế",
            },
        ),
        (
            "Chánh Văn phòng, Cục trưởng Cục Thuế tỉnh Lào Cai chịu trách nhiệm thi hành.",
            ("POST_AT",),
            {
                "POST_AT: Chánh Văn phòng Cục Thuế tỉnh Lào Cai → Văn phòng Cục Thuế tỉnh Lào Cai",
                "POST_AT: Cục trưởng Cục Thuế tỉnh Lào Cai → Cục Thuế tỉnh Lào Cai",
            },
        ),
        (
            f"Đảng bộ Bệnh viện Đa khoa tỉnh Lào Cai họp. Ông {TAM} - Phó Bí thư Đảng ủy, dự.",
            ("HOLDS",),
            {f"HOLDS: {TAM} → Phó Bí thư Đảng ủy Bệnh viện Đa khoa tỉnh Lào Cai"},
        ),
        (
            f"Dự có các đồng chí Ủy viên Trung ương Đảng: {TAM}, Trần Văn Bình; Bí thư Tỉnh ủy Lào Cai Đỗ Thị Mai.",
            ("HOLDS",),
            {
                f"HOLDS: {TAM} → Ủy viên Ban Chấp hành Trung ương Đảng",
                "HOLDS: Trần Văn Bình → Ủy viên Ban Chấp hành Trung ương Đảng",
                "HOLDS: Đỗ Thị Mai → Bí thư Tỉnh ủy Lào Cai",
            },
        ),
        (
            (
                f"Đoàn của Ban Dân vận Trung ương có {TAM}, Vụ trưởng Vụ Dân tộc - Tôn giáo; Hòa thượng Tăng Nô, "
                "Chủ tịch Hội Đoàn kết Sư sãi yêu nước tỉnh Sóc Trăng."
            ),
            ("HOLDS",),
            {
                f"HOLDS: {TAM} → Vụ trưởng Vụ Dân tộc - Tôn giáo Ban Dân vận Trung ương",
                "HOLDS: Tăng Nô → Chủ tịch Hội Đoàn kết Sư sãi yêu nước tỉnh Sóc Trăng",
            },
        ),
        (
            f"Ông {TAM}, Bí thư Đảng ủy Khối cơ quan và Doanh nghiệp tỉnh Lào Cai, đến dự.",
            ("HOLDS",),
            {f"HOLDS: {TAM} → Bí thư Đảng ủy Khối các cơ quan và Doanh nghiệp tỉnh Lào Cai"},
        ),
        (
            "Đảng ủy xã Mường Hum quyết định thành lập Văn phòng Đảng ủy, Ban Xây dựng Đảng Đảng ủy xã Mường Hum.",
            ("ESTABLISHED",),
            {
                "ESTABLISHED: Đảng ủy xã Mường Hum → Văn phòng Đảng ủy xã Mường Hum",
                "ESTABLISHED: Đảng ủy xã Mường Hum → Ban Xây dựng Đảng Đảng ủy xã Mường Hum",
            },
        ),
        (
            "Ủy ban Kiểm tra Tỉnh ủy Lào Cai giám sát chuyên đề đối với Huyện ủy Bát Xát và Huyện ủy Văn Bàn.",
            ("INSPECTED",),
            {
                "INSPECTED: Ủy ban Kiểm tra Tỉnh ủy Lào Cai → Huyện ủy Bát Xát",
                "INSPECTED: Ủy ban Kiểm tra Tỉnh ủy Lào Cai → Huyện ủy Văn Bàn",
            },
        ),
        (
            f"Hội nghị phổ biến {DECISION} ban hành kèm theo Quy chế bổ nhiệm cán bộ.",
            ("ACCOMPANIES",),
            {f"ACCOMPANIES: Quy chế bổ nhiệm cán bộ → {DECISION}"},
        ),
        (
            "Nghị quyết số 5-NQ/TU thay thế Nghị quyết số 3-NQ/TU; Kế hoạch số 14/KH-UBND của UBND tỉnh Lào Cai.",
            ("REPLACES",),
            {"REPLACES: Nghị quyết số 5-NQ/TU → Nghị quyết số 3-NQ/TU"},
        ),
        (
            f"Đại hội bầu 35 đồng chí vào Ban Chấp hành Đảng bộ huyện Bát Xát; ông {TAM} chúc mừng.",
            ("APPOINTED",),
            set(),
        ),
        (
            (
                f"Tại hội nghị đã công bố các quyết định bổ nhiệm cán bộ. Theo đó, đồng chí {TAM}, nguyên Phó Giám đốc "
                "Sở Y tế tỉnh Lào Cai giữ chức Giám đốc Sở Nội vụ tỉnh Lào Cai."
            ),
            ("APPOINTED",),
            {f"APPOINTED: {TAM} → Giám đốc Sở Nội vụ tỉnh Lào Cai"},
        ),
        (
            f"Hội nghị đã khép lại. Theo đó, đồng chí {TAM} giữ chức Giám đốc Sở Nội vụ tỉnh Lào Cai từ lâu.",
            ("APPOINTED",),
            set(),
        ),
        (
            f"Ông {TAM}, Phó Bí thư chuyên trách Đảng ủy các cơ quan Đảng tỉnh Lào Cai, đến dự.",
            ("HOLDS",),
            {f"HOLDS: {TAM} → Phó Bí thư chuyên trách Đảng ủy các cơ quan Đảng tỉnh Lào Cai"},
        ),
        (
            "Theo đề nghị của Ban Tổ chức Huyện ủy Bát Xát, 27 đồng chí được tặng Huy hiệu 40 năm tuổi Đảng.",
            ("RECEIVED",),
            set(),
        ),
        (
            f"Ông {TAM}, Chủ tịch UBND huyện Bát Xát, báo cáo; huyện vinh dự được tặng Huân chương Lao động hạng Nhì.",
            ("RECEIVED",),
            set(),
        ),
    ],
)
def test_organs_and_their_acts(text: str, types: tuple[str, ...], told: set[str]) -> None:
    """Short names find their commune, rows are read whole, and each document keeps its direction."""
    assert relations(text, *types) == told


def test_a_standing_committee_is_no_person() -> None:
    """ "các đồng chí BTV Đảng ủy": a body after the address names nobody."""
    assert names("Lãnh đạo trao quyết định cho các đồng chí Ban Thường vụ Đảng ủy xã Mường Hum.", "Person") == set()


def test_names_that_end_otherwise() -> None:
    """A side tells communes of one name apart, a numeral departments; who is elected is no part of a session."""
    assert names("Đảng bộ phường An Hải Tây họp.", "Organisation") == {"Đảng bộ phường An Hải Tây"}
    assert names("Dự có ông A, Vụ trưởng Vụ Địa phương II, Ban Tổ chức Trung ương.", "Organisation") >= {
        "Vụ Địa phương II Ban Tổ chức Trung ương"
    }
    assert names("Đảng ủy xã Mường Hum tổ chức Phiên họp thứ nhất bầu 13 đồng chí.", "Event") == {
        "Phiên họp thứ nhất của Đảng ủy xã Mường Hum"
    }
