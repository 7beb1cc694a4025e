"""What belongs to what, who founded and who inspected whom."""

from __future__ import annotations

import pytest

from tests.ingest.told import names, relations


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Bệnh viện Sông Trà (Bộ Y tế) khánh thành.", {"Bệnh viện Sông Trà → Bộ Y tế"}),
        (
            "Ông sinh hoạt tại Chi bộ khu phố 3, Đảng bộ thị trấn Bát Xát.",
            {"Chi bộ khu phố 3 → Đảng bộ thị trấn Bát Xát"},
        ),
        ("Dự có các Chi bộ khu phố 3, Đảng bộ thị trấn Bát Xát và Đảng bộ xã Y Tý.", set()),
        (
            "Trung tâm Pháp y, đơn vị trực thuộc Sở Y tế tỉnh Lào Cai.",
            {"Trung tâm Pháp y → Sở Y tế tỉnh Lào Cai"},
        ),
        ("Công ty Sông Trà của Tập đoàn Sao Mai ký kết.", {"Công ty Sông Trà → Tập đoàn Sao Mai"}),
        ("Công ty Sông Trà (STC) thuộc Tập đoàn Sao Mai ký kết.", {"Công ty Sông Trà → Tập đoàn Sao Mai"}),
        (
            "Viện Toán Sông Trà thuộc Viện Hàn lâm Khoa học xã hội Việt Nam.",
            {"Viện Toán Sông Trà → Viện Hàn lâm Khoa học xã hội Việt Nam"},
        ),
        (
            "Cơ quan CSĐT - Công an tỉnh Lào Cai khởi tố.",
            {"Cơ quan Cảnh sát điều tra Công an tỉnh Lào Cai → Công an tỉnh Lào Cai"},
        ),
        ("Bộ Y tế họp. Thanh tra Bộ kết luận.", {"Thanh tra Bộ Y tế → Bộ Y tế"}),
        (
            "Sở Y tế tỉnh Lào Cai họp; Ban Giám đốc Sở dự.",
            {"Ban Giám đốc Sở Y tế tỉnh Lào Cai → Sở Y tế tỉnh Lào Cai"},
        ),
        (
            "Trường Đại học Sông Trà khai giảng. Trưởng phòng Tổ chức cán bộ Lê Văn Nam dự.",
            {"Phòng Tổ chức cán bộ Trường Đại học Sông Trà → Trường Đại học Sông Trà"},
        ),
        ("Tỉnh ủy Lào Cai họp. Ban Thường vụ kết luận.", {"Ban Thường vụ Tỉnh ủy Lào Cai → Tỉnh ủy Lào Cai"}),
        ("Ban Thường vụ Đảng bộ tỉnh Lào Cai họp.", {"Ban Thường vụ Tỉnh ủy Lào Cai → Tỉnh ủy Lào Cai"}),
        (
            "Chánh Văn phòng HĐND và UBND huyện Bát Xát báo cáo.",
            {
                f"Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện Bát Xát → {owner} huyện Bát Xát"
                for owner in ("Hội đồng nhân dân", "Ủy ban nhân dân")
            },
        ),
        (
            (
                "Các đơn vị trực thuộc Tổng công ty Sông Trà gồm:\n- Công ty Điện lực Hoa Ban;\n"
                "- Xí nghiệp Cơ điện Na Rì (thành lập mới).\nCông ty Sao Mai dự họp.\n- Công ty Mường Hum;"
            ),
            {
                "Công ty Điện lực Hoa Ban → Tổng công ty Sông Trà",
                "Xí nghiệp Cơ điện Na Rì → Tổng công ty Sông Trà",
            },
        ),
        ("Các đơn vị trực thuộc Tổng công ty Sông Trà đã gặp:\n- Công ty Sao Mai đến thăm và tặng quà.", set()),
        (
            (
                "Sở Nội vụ và Sở Y tế tỉnh Lào Cai trình.\n"
                "Điều 3. Cơ cấu tổ chức của Chi cục Kiểm lâm tỉnh Lào Cai gồm:\n"
                "1. Lãnh đạo Chi cục: Chi cục trưởng và hai Phó Chi cục trưởng.\n"
                "2. Các phòng chuyên môn:\na) Văn phòng;\nb) Phòng Hành chính, Tổng hợp;\nc) Phòng Giám sát rừng.\n"
                "Điều 4. Phòng Nội vụ các huyện thi hành."
            ),
            {
                "Văn phòng Chi cục Kiểm lâm tỉnh Lào Cai → Chi cục Kiểm lâm tỉnh Lào Cai",
                "Phòng Hành chính, Tổng hợp Chi cục Kiểm lâm tỉnh Lào Cai → Chi cục Kiểm lâm tỉnh Lào Cai",
                "Phòng Giám sát rừng Chi cục Kiểm lâm tỉnh Lào Cai → Chi cục Kiểm lâm tỉnh Lào Cai",
            },
        ),
        (
            "Về cơ cấu tổ chức, Thanh tra tỉnh Lào Cai đã trình hai phương án. Văn phòng đã gửi báo cáo.",
            set(),
        ),
        (
            (
                "Viettel Lào Cai là chi nhánh của Tập đoàn Sao Mai. Trường Đại học Sông Trà là thành viên của "
                "Đại học Bến Đò. Ông Lê Minh Tâm là thành viên của Hội đồng thành viên Tập đoàn Sao Mai."
            ),
            {
                "Viettel Lào Cai → Tập đoàn Sao Mai",
                "Trường Đại học Sông Trà → Đại học Bến Đò",
                "Hội đồng thành viên Tập đoàn Sao Mai → Tập đoàn Sao Mai",
            },
        ),
        (
            (
                "Trung tâm Hoa Lê là đơn vị sự nghiệp có thu, tự lo lấy chi thường xuyên, trực thuộc "
                "Sở Y tế tỉnh Lào Cai. Bảo tàng Sông Trà là bảo tàng đứng đầu hệ thống; là đơn vị sự nghiệp trực thuộc "
                "Bộ Xây dựng. Năm 1989 Viện Sao Mai được thành lập và trực thuộc Bộ Y tế. Viện Bến Đò là cơ quan giúp "
                "việc, phối hợp với Bộ Công thương. Viện Cửa Lò nói, thuộc Bộ Tài chính là đúng."
            ),
            {
                "Trung tâm Hoa Lê → Sở Y tế tỉnh Lào Cai",
                "Bảo tàng Sông Trà → Bộ Xây dựng",
                "Viện Sao Mai → Bộ Y tế",
            },
        ),
        ("Hội đồng Chính phủ và Chính phủ họp.", set()),
        (
            "Trường Đại học Y Sông Trà, Đại học Bến Đò tuyển sinh. Phân viện Báo Hoa Lê trực thuộc Học viện Sao Mai.",
            {"Trường Đại học Y Sông Trà → Đại học Bến Đò", "Phân viện Báo Hoa Lê → Học viện Sao Mai"},
        ),
        ("Trường Đại học Y Sông Trà, Đại học Bến Đò, Đại học Sao Mai tuyển sinh; Viện Đại học Hoa Lê họp.", set()),
        (
            (
                "Ông Lê Minh Tâm, Hiệu trưởng Trường Đại học Hoa Lê, Đại học Bến Đò, dự. Trường Đại học Sao Mai - "
                "Đại học Sông Hồng khai giảng. Hôm nay, Trường Đại học Bạch Hạc (Đại học Sông Lô) nhận cờ."
            ),
            {
                "Trường Đại học Hoa Lê → Đại học Bến Đò",
                "Trường Đại học Sao Mai → Đại học Sông Hồng",
                "Trường Đại học Bạch Hạc → Đại học Sông Lô",
            },
        ),
        ("Bộ môn chuyển về Khoa Đại học Đại cương năm 2001.", set()),
        ("Công ty Sông Trà của UBND huyện Bát Xát; Sở Y tế và Bộ Y tế.", set()),
        ("Trường Đại học Sông Trà và Trường Đại học Sao Mai họp. Phòng Tổ chức cán bộ báo cáo.", set()),
    ],
)
def test_what_belongs_to_what(text: str, told: set[str]) -> None:
    """Words between two bodies, brackets, and the only owner that a document names."""
    assert relations(text, "PART_OF") == {f"PART_OF: {line}" for line in told}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Trường Đại học Sông Trà được thành lập theo Quyết định số 5/QĐ-TTg của Thủ tướng Chính phủ.",
            {"ESTABLISHED: Thủ tướng Chính phủ → Trường Đại học Sông Trà"},
        ),
        (
            "Công ty Sông Trà do UBND tỉnh Lào Cai thành lập.",
            {"ESTABLISHED: Ủy ban nhân dân tỉnh Lào Cai → Công ty Sông Trà"},
        ),
        (
            "UBND tỉnh Lào Cai ban hành Quyết định số 12/QĐ-UBND về việc thành lập Trung tâm Khuyến nông Sông Trà.",
            {"ESTABLISHED: Ủy ban nhân dân tỉnh Lào Cai → Trung tâm Khuyến nông Sông Trà"},
        ),
        (
            "Thanh tra tỉnh Lào Cai tiến hành thanh tra đột xuất tại Công ty Sông Trà.",
            {"INSPECTED: Thanh tra tỉnh Lào Cai → Công ty Sông Trà"},
        ),
        (
            "Bệnh viện Sông Trà bị Thanh tra Chính phủ thanh tra.",
            {"INSPECTED: Thanh tra Chính phủ → Bệnh viện Sông Trà"},
        ),
        (
            "Đoàn kiểm tra số 5 của Bộ Chính trị làm việc với Tỉnh ủy Lào Cai.",
            {"INSPECTED: Bộ Chính trị → Tỉnh ủy Lào Cai"},
        ),
        (
            "Ủy ban Kiểm tra Tỉnh ủy Lào Cai kiểm tra khi có dấu hiệu vi phạm đối với Huyện ủy Bát Xát.",
            {"INSPECTED: Ủy ban Kiểm tra Tỉnh ủy Lào Cai → Huyện ủy Bát Xát"},
        ),
        ("Đoàn kiểm tra cho biết Báo Lào Cai đã làm việc với Sở Y tế tỉnh Lào Cai.", set()),
        ("UBND tỉnh Lào Cai sẽ thành lập Trung tâm Khuyến nông Sông Trà.", set()),
        ("Sau khi thành lập Công ty Sông Trà, UBND tỉnh Lào Cai tăng cường công tác kiểm tra.", set()),
    ],
)
def test_founded_and_inspected(text: str, told: set[str]) -> None:
    """Active and passive, by decision, by a delegation; plans and nouns are no acts."""
    assert relations(text, "ESTABLISHED", "INSPECTED") == told


def test_capitals_make_no_other_body() -> None:
    """One body in two spellings is one; after the word for a street there is none."""
    text = "Trường Trung học Sư phạm Sông Trà họp; Trường Trung học sư phạm Sông Trà ở đường Trường Chinh."
    assert names(text, "Organisation") == {"Trường Trung học Sư phạm Sông Trà"}


@pytest.mark.parametrize("text", ["Chủ tịch Hội 5 dự.", "Hội viên Hội An và thôn Hội Phú.", "NHIỆM VỤ CỦA SĨ QUAN"])
def test_no_bodies(text: str) -> None:
    """A number, a member and a hamlet are no bodies."""
    assert names(text, "Organisation") == set()


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "Tập đoàn Sông Trà Việt Nam họp. Theo Tập đoàn Sông Trà, kết quả tốt.",
            {"Tập đoàn Sông Trà Việt Nam"},
        ),
        ("Bộ Ngoại giao Nga và Bộ Ngoại giao hội đàm.", {"Bộ Ngoại giao Nga", "Bộ Ngoại giao"}),
        ("Công ty Sông Trà và Công ty Sông Trà 9 ký kết.", {"Công ty Sông Trà", "Công ty Sông Trà 9"}),
        (
            "Hội Sông Trà tỉnh Lào Cai và Hội Sông Trà Việt Nam trao quà.",
            {"Hội Sông Trà tỉnh Lào Cai", "Hội Sông Trà Việt Nam"},
        ),
    ],
)
def test_a_name_cut_short_is_the_only_longer_one(text: str, bodies: set[str]) -> None:
    """A short name means the one body whose name goes on from it; countries, numbers and branches are others."""
    assert names(text, "Organisation") == bodies


def test_two_offices_of_one_house() -> None:
    """Heads of two offices in a row lead two offices of one house, and none inside the other."""
    text = "UBND xã Bình Minh họp. Trưởng phòng Văn hóa - Xã hội, Trưởng phòng Kinh tế báo cáo."
    assert names(text, "Organisation") == {
        "Ủy ban nhân dân xã Bình Minh",
        "Phòng Văn hóa - Xã hội xã Bình Minh",
        "Phòng Kinh tế xã Bình Minh",
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "UBND tỉnh Lào Cai sáp nhập Viện Pháp y và Viện Giám định thành Trung tâm Giám định pháp y tỉnh Lào Cai.",
            {"ESTABLISHED: Ủy ban nhân dân tỉnh Lào Cai → Trung tâm Giám định pháp y tỉnh Lào Cai"},
        ),
        ("Trường Trung cấp Sông Trà và Trường Cao đẳng Sao Mai hợp nhất thành Trường Cao đẳng Tả Phìn.", set()),
        ("UBND tỉnh Lào Cai sẽ hợp nhất hai đơn vị thành Trung tâm Pháp y tỉnh Lào Cai.", set()),
    ],
)
def test_merged_bodies(text: str, told: set[str]) -> None:
    """What comes of others was founded by whoever decided on it."""
    assert relations(text, "ESTABLISHED") == told


@pytest.mark.parametrize(
    "text",
    [
        "Tổng công ty Sông Trà (EVN) tăng giá; Tỉnh ủy Lào Cai họp với 10 Ban Thường vụ huyện ủy.",
        "Trưởng ban Tổ chức Trung ương Đảng Lê Minh Tâm dự.",
    ],
)
def test_nothing_belongs_to_another(text: str) -> None:
    """A body and its abbreviation are one; bodies that are counted are none by name; a commission has one name."""
    belonging = relations(text, "PART_OF")
    assert belonging <= {"PART_OF: Ban Tổ chức Trung ương → Ban Chấp hành Trung ương Đảng"}


def test_the_units_of_what_a_decision_sets_up() -> None:
    """Below "Các đơn vị hạch toán phụ thuộc Công ty mẹ" stand those of the firm that the decision sets up."""
    text = (
        "Quyết định về việc thành lập công ty mẹ\nBộ trưởng Bộ Công Thương\nCăn cứ Luật Doanh nghiệp ngày 29/11/2005;\n"
        "Căn cứ Nghị định số 5/2007/NĐ-CP của Chính phủ;\nQuyết định:\n"
        "Điều 1. Thành lập Tổng công ty Điện lực Hoa Ban trên cơ sở tổ chức lại Công ty Điện lực Na Rì.\n"
        "6. Các đơn vị hạch toán phụ thuộc Công ty mẹ gồm:\n"
        "- Xí nghiệp Cơ điện Na Rì;\n- Trung tâm Viễn thông Mường Hum."
    )
    assert {line for line in relations(text, "PART_OF") if "Bộ" not in line} == {
        "PART_OF: Xí nghiệp Cơ điện Na Rì → Tổng công ty Điện lực Hoa Ban",
        "PART_OF: Trung tâm Viễn thông Mường Hum → Tổng công ty Điện lực Hoa Ban",
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Báo Sông Trà là cơ quan ngôn luận của Đảng bộ tỉnh Lào Cai, trực thuộc Tỉnh ủy Lào Cai.",
            {"PART_OF: Báo Sông Trà → Tỉnh ủy Lào Cai"},
        ),
        (
            "Từ năm đó, Bộ đội Biên phòng được chuyển về trực thuộc Bộ Nội vụ.",
            {"PART_OF: Bộ đội Biên phòng → Bộ Nội vụ"},
        ),
        (
            "Trường Cao đẳng Sông Trà trở thành một thành viên của Đại học Sông Hồng.",
            {"PART_OF: Trường Cao đẳng Sông Trà → Đại học Sông Hồng"},
        ),
        ("Từ năm sau, Bộ đội Biên phòng sẽ chuyển về trực thuộc Bộ Nội vụ.", set()),
        (
            "Trường Đại học Khoa học Tự nhiên, Đại học Quốc gia Hà Nội mở hội thảo.",
            {"PART_OF: Trường Đại học Khoa học Tự nhiên → Đại học Quốc gia Hà Nội"},
        ),
        ("Trường Đại học Luật Hà Nội, Đại học Quốc gia Hà Nội và Trường Đại học Y cùng dự.", set()),
        (
            "Bộ Công nghiệp nhẹ họp. Trường Cao đẳng Sông Trà trực thuộc Bộ Công nghiệp.",
            {"PART_OF: Trường Cao đẳng Sông Trà → Bộ Công nghiệp"},
        ),
    ],
)
def test_whose_body_the_end_of_a_sentence_tells(text: str, told: set[str]) -> None:
    """ "trực thuộc" behind what a body is, and behind a move; of two ministries the one that is named."""
    assert relations(text, "PART_OF") == told
