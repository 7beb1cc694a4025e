"""Members that a text lists by name, and careers told by their periods."""

from __future__ import annotations

import pytest

from tests.ingest.texts import read_text
from tests.ingest.told import relations

BOARD = "Hội Cựu chiến binh tỉnh Lào Cai"
# A page whose table came out as one cell a line.
BOARD_OF_A_SCHOOL = """Hội đồng trường ra mắt
Lễ ra mắt diễn ra sáng nay tại hội trường lớn.
Danh sách thành viên Hội đồng trường Đại học Cửu Long như sau:
TT
Họ tên
Chức vụ
1
PGS. Trần Văn Bình
Chủ tịch Hội đồng Trường
2
TS. Lê Minh Tâm
Phó Bí thư Đảng ủy
Hiệu trưởng
3
Bà Đỗ Thị Mai
Giám đốc Công ty Sông Trà
Các thành viên nhận nhiệm vụ từ tuần sau và sẽ họp phiên đầu tiên vào đầu năm học."""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                f"Danh sách Ban Chấp hành {BOARD}\n1. Ông Trần Văn Bình, Chủ tịch;\n2. Ông Lê Minh Tâm, Phó Chủ tịch;\n"
                "3. Bà Đỗ Thị Mai, Ủy viên."
            ),
            {
                f"Trần Văn Bình → Chủ tịch {BOARD}",
                f"Lê Minh Tâm → Phó Chủ tịch {BOARD}",
                f"Đỗ Thị Mai → Ủy viên Ban Chấp hành {BOARD}",
            },
        ),
        (
            (
                "Điều 1. Thành lập Ban Chỉ đạo chuyển đổi số tỉnh Lào Cai gồm các ông, bà có tên sau đây:\n"
                "1. Ông Trần Văn Bình, Chủ tịch UBND tỉnh Lào Cai - Trưởng ban;\n"
                "2. Bà Đỗ Thị Mai, Giám đốc Sở Tài chính - Ủy viên.\nĐiều 2. Ông Lê Minh Tâm thi hành quyết định này."
            ),
            {
                "Trần Văn Bình → Chủ tịch Ủy ban nhân dân tỉnh Lào Cai",
                "Trần Văn Bình → Trưởng Ban Chỉ đạo chuyển đổi số tỉnh Lào Cai",
                "Đỗ Thị Mai → Giám đốc Sở Tài chính tỉnh Lào Cai",
                "Đỗ Thị Mai → Ủy viên Ban Chỉ đạo chuyển đổi số tỉnh Lào Cai",
            },
        ),
        (
            (
                "Điều 1. Thành lập Ban Chỉ đạo chuyển đổi số tỉnh Lào Cai (sau đây gọi là Ban Chỉ đạo), gồm:\n"
                "1. Trưởng ban: Ông Trần Văn Bình, Phó Chủ tịch UBND tỉnh Lào Cai.\n"
                "2. Các Phó Trưởng ban:\n- Bà Đỗ Thị Mai, Giám đốc Sở Y tế;\n- Ông Lê Minh Tâm.\n"
                "Điều 2. Bà Hoàng Thị Lan thi hành quyết định này."
            ),
            {
                "Trần Văn Bình → Trưởng Ban Chỉ đạo chuyển đổi số tỉnh Lào Cai",
                "Trần Văn Bình → Phó Chủ tịch Ủy ban nhân dân tỉnh Lào Cai",
                "Đỗ Thị Mai → Phó Trưởng Ban Chỉ đạo chuyển đổi số tỉnh Lào Cai",
                "Đỗ Thị Mai → Giám đốc Sở Y tế tỉnh Lào Cai",
                "Lê Minh Tâm → Phó Trưởng Ban Chỉ đạo chuyển đổi số tỉnh Lào Cai",
            },
        ),
        (
            (
                "Thành viên Hội đồng coi thi\n(Kèm theo Quyết định số 12/QĐ-SGDĐT)\n"
                "STT\tHọ và tên\tChức vụ, nơi công tác\tNhiệm vụ trong Hội đồng\n"
                "1\tTrần Văn Bình\tGiám đốc Sở Y tế tỉnh Lào Cai\tChủ tịch\n2\tĐỗ Thị Mai\tChuyên viên\tThư ký\n"
                "3\tLê Minh Tâm\tHiệu trưởng Trường Tiểu học Na Rì\tỦy viên\n"
            ),
            {
                "Trần Văn Bình → Giám đốc Sở Y tế tỉnh Lào Cai",
                "Trần Văn Bình → Chủ tịch Hội đồng coi thi",
                "Đỗ Thị Mai → Thư ký Hội đồng coi thi",
                "Lê Minh Tâm → Hiệu trưởng Trường Tiểu học Na Rì",
                "Lê Minh Tâm → Ủy viên Hội đồng coi thi",
            },
        ),
        (
            BOARD_OF_A_SCHOOL,
            {
                "Trần Văn Bình → Chủ tịch Hội đồng Trường Đại học Cửu Long",
                "Lê Minh Tâm → Phó Bí thư Đảng ủy Trường Đại học Cửu Long",
                "Lê Minh Tâm → Hiệu trưởng Trường Đại học Cửu Long",
                "Lê Minh Tâm → Thành viên Hội đồng Trường Đại học Cửu Long",
                "Đỗ Thị Mai → Giám đốc Công ty Sông Trà",
                "Đỗ Thị Mai → Thành viên Hội đồng Trường Đại học Cửu Long",
            },
        ),
        (
            (
                "Theo Ủy ban Kiểm tra Tỉnh ủy Lào Cai: ông Trần Văn Bình đã vi phạm. Ủy ban Kiểm tra Tỉnh ủy Lào Cai "
                "xem xét ba trường hợp gồm: Lê Minh Tâm, Đỗ Thị Mai."
            ),
            set(),
        ),
    ],
)
def test_lists_of_members(text: str, told: set[str]) -> None:
    """Rows of a list name members of the body in its heading; a post alone is of that body or the one it leads."""
    assert {line.removeprefix("HOLDS: ") for line in relations(text, "HOLDS")} == told


def test_a_list_that_is_elected() -> None:
    """Whoever is elected to a body by name holds a seat in it, as the heading and the row say together."""
    text = "Đại hội đã bầu Ban Thường vụ Huyện ủy Bát Xát gồm 2 đồng chí: Trần Văn Bình, Đỗ Thị Mai."
    seat = "Ủy viên Ban Thường vụ Huyện ủy Bát Xát"
    assert relations(text, "HOLDS", "APPOINTED") == {
        f"{kind}: {name} → {seat}" for kind in ("HOLDS", "APPOINTED") for name in ("Trần Văn Bình", "Đỗ Thị Mai")
    }
    said = [[span.quote for span in c.spans] for c in read_text(text).claims if c.predicate == "HOLDS"]
    assert said == [
        ["Ban Thường vụ Huyện ủy Bát Xát", "Trần Văn Bình"],
        ["Ban Thường vụ Huyện ủy Bát Xát", "Đỗ Thị Mai"],
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "Ông Trần Văn Bình quê ở Lào Cai. 1985-1990: Phó Giám đốc Sở Y tế tỉnh Lào Cai; 1990 - 2005: Giám đốc "
                "Sở Y tế tỉnh Lào Cai. Từ tháng 3/2005 đến nay: Phó Chủ tịch UBND tỉnh Lào Cai."
            ),
            {
                "Phó Giám đốc Sở Y tế tỉnh Lào Cai (former)",
                "Giám đốc Sở Y tế tỉnh Lào Cai (former)",
                "Phó Chủ tịch Ủy ban nhân dân tỉnh Lào Cai",
            },
        ),
        (
            (
                "Họ và tên: Trần Văn Bình\nTừ tháng 7-1990 đến tháng 8-1999: Huyện ủy viên, Trưởng phòng Nội vụ "
                "huyện Bát Xát.\nTừ năm 1999 đến hiện nay: Bí thư Huyện ủy Bát Xát."
            ),
            {
                "Huyện ủy viên Bát Xát (former)",
                "Trưởng Phòng Nội vụ huyện Bát Xát (former)",
                "Bí thư Huyện ủy Bát Xát",
            },
        ),
        (
            "Đồng chí Trần Văn Bình sinh năm 1930. Từ năm 1954 đến năm 1960, đồng chí giữ chức Chính ủy Quân khu 4.",
            {"Chính ủy Quân khu 4 (former)"},
        ),
        (
            "Ông Trần Văn Bình mừng thọ. Từ 2010 đến 2015, Bí thư Tỉnh ủy Lào Cai yêu cầu rà soát quy hoạch.",
            set(),
        ),
        (
            (
                "Đồng chí Trần Văn Bình đã trải qua nhiều cương vị: Giám đốc Sở Y tế tỉnh Lào Cai từ những ngày đầu; "
                "phụ trách công tác ở miền xuôi, Phó Chủ tịch UBND tỉnh Lào Cai."
            ),
            {"Giám đốc Sở Y tế tỉnh Lào Cai (former)", "Phó Chủ tịch Ủy ban nhân dân tỉnh Lào Cai (former)"},
        ),
    ],
)
def test_careers(text: str, told: set[str]) -> None:
    """What a period of a career tells is over, unless the period lasts until now."""
    assert {line.removeprefix("HOLDS: Trần Văn Bình → ") for line in relations(text, "HOLDS")} == told


def test_a_list_may_be_called_so_in_the_line_above() -> None:
    """ "DANH SÁCH", then whose members, then "(Kèm theo …)", then the rows, whose "Ủy viên" is of that council."""
    text = (
        "DANH SÁCH\nThành viên Hội đồng Thi đua - Khen thưởng tỉnh Lào Cai\n"
        "(Kèm theo Quyết định số 190/QĐ-UBND ngày 21/4/2022 của Ủy ban nhân dân tỉnh Lào Cai)\n"
        "1. Ông Lê Minh Tâm, Chủ tịch Ủy ban nhân dân tỉnh - Chủ tịch Hội đồng;\n"
        "2. Bà Lê Thị Mai, Giám đốc Sở Nội vụ - Ủy viên;\n"
        "3. Ông Trần Văn Nam, Giám đốc Sở Y tế - Ủy viên kiêm Thư ký Hội đồng.\n"
    )
    council = "Hội đồng Thi đua - Khen thưởng tỉnh Lào Cai"
    assert relations(text, "HOLDS") >= {
        f"HOLDS: Lê Minh Tâm → Chủ tịch {council}",
        f"HOLDS: Lê Thị Mai → Ủy viên {council}",
        f"HOLDS: Trần Văn Nam → Thư ký {council}",
    }
