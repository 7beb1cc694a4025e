"""People, posts, directives, honours and events as sentences name them."""

from __future__ import annotations

import pytest

from tests.ingest.texts import read_text
from tests.ingest.told import names


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Ông Lê Minh Tâm đến. Ông Tâm nói.", {"Lê Minh Tâm"}),
        ("Tư tưởng Hồ Chí Minh soi đường.", set()),
        ("Chủ tịch Hồ Chí Minh ký Sắc lệnh số 110/SL.", {"Hồ Chí Minh"}),
        ("Chủ tịch UBND TP. Hồ Chí Minh dự.", set()),
        ("Thành phố Hồ Chí Minh và Huân chương Hồ Chí Minh", set()),
        ("Đường Bùi Thị Xuân đi Cao Bằng, Mai Châu.", set()),
        ("GS.TS. Lê Minh Tâm và PGS.TS Trần Văn Bình dự.", {"Lê Minh Tâm", "Trần Văn Bình"}),
        ("Đồng chí Giàng A Páo, bà H’Yim Kđoh, ông A Lăng Bên dự.", {"Giàng A Páo", "H’Yim Kđoh", "A Lăng Bên"}),
        ("LÊ MINH TÂM, Bí thư Tỉnh ủy Lào Cai, dự.", {"Lê Minh Tâm"}),
        ("ÔNG LÊ MINH TÂM LÀM BÍ THƯ\nCán bộ làm việc với ông Lê Minh Tâm.", {"Lê Minh Tâm"}),
        ("Ông Park Hang-seo và Tổng thống Hàn Quốc Yoon Suk-yeol đến.", {"Park Hang-seo", "Yoon Suk-yeol"}),
        ("Người thợ lò Vàng Danh làm ở Công ty Cổ phần Than Vàng Danh.", set()),
        ("Đồng chí Vàng Dính dự. Sau đó Vàng Dính về.", {"Vàng Dính"}),
    ],
)
def test_people(text: str, people: set[str]) -> None:
    """Names of all peoples, in any casing; a city, a medal, a street are nobody."""
    assert names(text, "Person") == people


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("Thủ tướng Nhật Bản Abe Shinzo thăm Hà Nội.", {"Thủ tướng Nhật Bản"}),
        ("Chủ tịch nước và Thủ tướng Chính phủ dự.", {"Chủ tịch nước", "Thủ tướng Chính phủ"}),
        (
            "Thành ủy viên, Giám đốc Sở Nội vụ Hà Nội Lê Minh Tâm đến thăm.",
            {"Thành ủy viên Hà Nội", "Giám đốc Sở Nội vụ thành phố Hà Nội"},
        ),
        (
            "Bí thư Lào Cai và Chủ tịch huyện Bát Xát dự.",
            {"Bí thư Tỉnh ủy Lào Cai", "Chủ tịch Ủy ban nhân dân huyện Bát Xát"},
        ),
        ("Bộ trưởng Công an trả lời.", {"Bộ trưởng Bộ Công an"}),
        ("Chủ tịch Hồ Chí Minh đọc bản Tuyên ngôn.", set()),
        ("Ông Lê Minh Tâm, Trưởng Ban Đón tiếp, gặp Ban Tổ chức Tỉnh ủy Lào Cai.", set()),
        ("Ban Tổ chức Tỉnh ủy Lào Cai họp. Trưởng ban nói rõ.", {"Trưởng Ban Tổ chức Tỉnh ủy Lào Cai"}),
        (
            "Bí thư Tỉnh ủy Lào Cai nói: Chủ tịch UBND các huyện và các bí thư huyện ủy cần rà soát.",
            {"Bí thư Tỉnh ủy Lào Cai"},
        ),
        ("Chủ tịch TP.HCM trả lời cử tri.", {"Chủ tịch Ủy ban nhân dân Thành phố Hồ Chí Minh"}),
        ("Chánh Văn phòng Trung ương Đảng Lê Minh Tâm dự.", {"Chánh Văn phòng Trung ương Đảng"}),
    ],
)
def test_posts(text: str, posts: set[str]) -> None:
    """A territory alone stands for the body that the title leads there; a ministry may go without its word."""
    assert names(text, "Post") == posts


@pytest.mark.parametrize(
    ("text", "directives"),
    [
        (
            "Chỉ thị số 24-CT/TU, Quyết định số 1234-QĐ/TU, ngày 5-3-2018",
            {"Chỉ thị số 24-CT/TU", "Quyết định số 1234-QĐ/TU"},
        ),
        ("Kế hoạch số 171 ngày 14-8-2023", {"Kế hoạch số 171"}),
        ("Nghị quyết T.Ư 4 (Khóa XII)", {"Nghị quyết Trung ương 4 khóa XII"}),
        ("Nghị quyết 39 của Bộ Chính trị", {"Nghị quyết 39 của Bộ Chính trị"}),
        (
            "Nghị định số 91/2017/NĐ-CP, Luật số 45/2019/QH14",
            {"Nghị định số 91/2017/NĐ-CP", "Luật số 45/2019/QH14"},
        ),
        ("Nghị quyết số 23 – NQ/TW", {"Nghị quyết số 23-NQ/TW"}),
        ("Luật Phòng, chống tham nhũng", {"Luật Phòng, chống tham nhũng"}),
        ("Chỉ thị 16/CT-TTg; Chỉ thị số 16/CT-TTg", {"Chỉ thị số 16/CT-TTg"}),
        ("Nghị quyết Đại hội XIII của Đảng được triển khai.", {"Nghị quyết Đại hội XIII của Đảng"}),
        (
            "Các huyện quán triệt Nghị quyết 18 và 19 của Trung ương, các Chỉ thị số 5, 7-CT/TU.",
            {"Nghị quyết 18", "Nghị quyết 19", "Chỉ thị số 5-CT/TU", "Chỉ thị số 7-CT/TU"},
        ),
        ("Theo Văn bản số 439 của Bộ Tài chính; trong Công văn số 439 có nêu.", {"Công văn số 439"}),
        (
            "Theo quy định của Chính phủ, báo cáo của Bộ Y tế cho biết; theo Điều lệ Hội Nông dân, các hội viên",
            {"Điều lệ Hội Nông dân"},
        ),
        ("Xã làm theo nghị định 35 của Chính phủ.", {"Nghị định 35 của Chính phủ"}),
        ("Bàn việc sửa luật Đất đai và luật nhà ở năm 2005.", {"Luật Đất đai", "Luật Nhà ở"}),
        ("Luật lệ, luật nhà ở nói chung, luật sư.", set()),
        ("Trình Luật Đất đai (sửa đổi) vào tháng 10.", {"Luật Đất đai (sửa đổi)"}),
        ("Theo Luật BHYT, chúng ta phải khám tuyến xã trước.", {"Luật Bảo hiểm y tế"}),
        (
            "Luật sửa đổi, bổ sung một số điều của Luật Thú y và Luật Thủy sản ngày 2/3/2021",
            {
                "Luật sửa đổi, bổ sung một số điều của Luật Thú y và Luật Thủy sản",
                "Luật Thú y",
                "Luật Thủy sản",
            },
        ),
        ("Kế hoạch 5 năm; thi hành kỷ luật; quyết định đúng đắn; tăng 6,27% và 17.118 người.", set()),
    ],
)
def test_directives(text: str, directives: set[str]) -> None:
    """Numbers of the Party and of the state, named acts, and words that are no document."""
    assert names(text, "Directive") == directives


@pytest.mark.parametrize(
    ("text", "honours"),
    [
        (
            "Trao Huân chương Độc lập hạng Nhì và Huân chương Lao động hạng Ba.",
            {"Huân chương Độc lập hạng Nhì", "Huân chương Lao động hạng Ba"},
        ),
        ("Trao Bằng khen của Thủ tướng Chính phủ.", {"Bằng khen của Thủ tướng Chính phủ"}),
        ("Trao Huy hiệu 70 năm tuổi Đảng.", {"Huy hiệu 70 năm tuổi Đảng"}),
        ("Trao Kỷ niệm chương “Vì sự nghiệp Tuyên giáo”.", {'Kỷ niệm chương "Vì sự nghiệp Tuyên giáo"'}),
        ("Đảng bộ xã đạt Đảng bộ trong sạch, vững mạnh.", {"Đảng bộ trong sạch vững mạnh"}),
        ("Tiếp tục xây dựng Đảng bộ trong sạch, vững mạnh.", set()),
    ],
)
def test_honours(text: str, honours: set[str]) -> None:
    """With their grade, their grantor, their own name."""
    assert names(text, "Honour") == honours


def test_events() -> None:
    """A congress is an event by itself."""
    text = "Đại hội đại biểu Đảng bộ tỉnh Lào Cai lần thứ XVI thành công."
    assert names(text, "Event") == {"Đại hội đại biểu Đảng bộ tỉnh Lào Cai lần thứ XVI"}


@pytest.mark.parametrize("text", ["Kỳ họp thứ tư", "Kỳ họp lần thứ 4", "Kỳ họp thứ IV"])
def test_ordinals_are_numbers(text: str) -> None:
    """However it is written, the number of an event is one."""
    events = [e for e in read_text(f"{text} khai mạc tại Lào Cai.").entities if e.label == "Event"]
    assert [dict(e.key)["ordinal"] for e in events] == ["4"]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Nghị định số 030/2020/NĐ-CP", {"number": "30", "symbol": "NĐ-CP", "year": "2020"}),
        ("Nghị định số 72/2022/QH15", {"number": "72", "symbol": "QH15", "year": "2022"}),
        ("Nghị định số 24/CT ngày 7-8-2023", {"number": "24", "symbol": "CT", "year": "2023"}),
    ],
)
def test_the_year_is_no_part_of_the_symbol(text: str, key: dict[str, str]) -> None:
    """Number, year and symbol are three."""
    found = next(dict(e.key) for e in read_text(text).entities if e.label == "Directive")
    assert {name: found[name] for name in ("type", *key)} == {"type": "Nghị định", **key}
