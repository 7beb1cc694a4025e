"""Which names of one text mean one body, and which do not."""

from __future__ import annotations

import pytest

from tests.ingest.texts import read_text
from tests.ingest.told import names, relations

HOSPITAL = "Bệnh viện Đa khoa huyện Bát Xát"
OFFICES = "Cục Thi hành án dân sự tỉnh Lào Cai họp. Cục Thi hành án dân sự tỉnh Yên Bái cũng họp."
PHYSICIANS = "Hội Đông y tỉnh Lào Cai"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (  # the legal form is left out
            "Ngân hàng TMCP Bưu điện Sông Trà họp. Ông Lê Văn An rời Ngân hàng Bưu điện Sông Trà.",
            {"Ngân hàng TMCP Bưu điện Sông Trà"},
        ),
        (
            "Công ty Sông Trà nộp thuế. Công ty Cổ phần Sông Trà họp. Công ty TNHH Sông Trà khởi công.",
            {"Công ty Sông Trà", "Công ty Cổ phần Sông Trà", "Công ty TNHH Sông Trà"},
        ),
        (
            "Công ty Sông Trà chuyển thành Công ty Cổ phần Sông Trà.",
            {"Công ty Sông Trà", "Công ty Cổ phần Sông Trà"},
        ),
        (
            "ĐH Sông Trà khai giảng. Hiệu trưởng Trường Đại học Sông Trà phát biểu.",
            {"Trường Đại học Sông Trà"},
        ),
        (
            "Trường Đại học Sông Trà nâng lên thành Đại học Sông Trà.",
            {"Trường Đại học Sông Trà", "Đại học Sông Trà"},
        ),
        (  # letters in brackets that are none of its words' initials
            "Tổng công ty Lâm sản Sông Trà (PXT) họp. Giám đốc Tổng Công ty PXT Lê Văn An dự.",
            {"Tổng công ty Lâm sản Sông Trà"},
        ),
        (
            "Tổng công ty Lâm sản Sông Trà (PXT) họp. Giám đốc Công ty PXT Lê Văn An dự.",
            {"Tổng công ty Lâm sản Sông Trà", "Công ty PXT"},
        ),
        (  # branches in provinces are named like longer forms
            "Vốn của Ngân hàng Chính sách xã hội Việt Nam (NHCSXH) tăng. NHCSXH Lào Cai cho vay. NHCSXH họp báo.",
            {"Ngân hàng Chính sách xã hội Việt Nam", "Ngân hàng Chính sách xã hội Lào Cai"},
        ),
        (  # the company that the text is about
            "Công ty Cổ phần Sông Trà họp. Ông Trần Văn Bình - Chủ tịch HĐQT Công ty phát biểu.",
            {"Công ty Cổ phần Sông Trà", "Hội đồng quản trị Công ty Cổ phần Sông Trà"},
        ),
        (  # what kind of a hospital it is
            f"Phó Giám đốc bệnh viện Bát Xát (Lào Cai) bị kỷ luật. {HOSPITAL} cho biết.",
            {HOSPITAL},
        ),
        (
            f"Bệnh viện huyện Bát Xát cho biết. {HOSPITAL} và Bệnh viện Sản Nhi huyện Bát Xát họp.",
            {"Bệnh viện huyện Bát Xát", HOSPITAL, "Bệnh viện Sản Nhi huyện Bát Xát"},
        ),
        (  # the level of its territory
            f"Ông Lê Văn An, Chủ tịch Hội Đông y Lào Cai, phát biểu. {PHYSICIANS} tặng quà.",
            {PHYSICIANS},
        ),
        (  # the parent is told once
            "Cục trưởng Cục Chống tham nhũng Lê Văn An. Ông là Cục trưởng cục Chống tham nhũng (Thanh tra Chính phủ).",
            {"Cục Chống tham nhũng Thanh tra Chính phủ", "Thanh tra Chính phủ"},
        ),
        (  # whose it is, and the territory after which it is called
            "UBND tỉnh Lào Cai thành lập Thanh tra thuộc UBND tỉnh Lào Cai. Thanh tra tỉnh Lào Cai họp.",
            {"Ủy ban nhân dân tỉnh Lào Cai", "Thanh tra tỉnh Lào Cai"},
        ),
        (
            "Đảng ủy UBND tỉnh Lào Cai họp.",
            {"Đảng ủy Ủy ban nhân dân tỉnh Lào Cai", "Ủy ban nhân dân tỉnh Lào Cai"},
        ),
        (
            "Bộ VH-TT-DL họp báo. Thứ trưởng Bộ Văn hóa, Thể thao và Du lịch Lê Văn An dự. Bộ Văn hóa trả lời.",
            {"Bộ Văn hóa, Thể thao và Du lịch"},
        ),
        (
            "Bộ Lao động và Bộ LĐ-TB-XH ra thông báo.",
            {"Bộ Lao động - Thương binh và Xã hội"},
        ),
    ],
)
def test_one_body_has_one_name(text: str, told: set[str]) -> None:
    """Names that say more or less of one body are joined; names that may be of two are not."""
    assert names(text, "Organisation") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            f"{OFFICES} Tại tỉnh Yên Bái, Cục Thi hành án dân sự đã tổ chức Lễ phát động thi đua năm 2014.",
            {"ORGANISED: Cục Thi hành án dân sự tỉnh Yên Bái → Lễ phát động thi đua năm 2014"},
        ),
        (
            f"{OFFICES} Tại Cần Thơ, Cục Thi hành án dân sự đã tổ chức Lễ phát động thi đua năm 2014.",
            {"ORGANISED: Cục Thi hành án dân sự → Lễ phát động thi đua năm 2014"},
        ),
    ],
)
def test_a_body_of_the_passage(text: str, told: set[str]) -> None:
    """Of several bodies of a title the one of the territory that the passage is about."""
    assert relations(text, "ORGANISED") == told


@pytest.mark.parametrize(
    "name",
    [
        "Viện Nghiên cứu phát triển kinh tế - xã hội Đà Nẵng",
        "Ủy ban Văn hóa - giáo dục của Quốc hội",
        "Trung tâm Văn hóa - thể thao huyện Bát Xát",
    ],
)
def test_a_name_goes_on_in_lower_case_after_a_dash(name: str) -> None:
    """The second field of a body, before whose or where it is."""
    assert name in names(f"{name} họp.", "Organisation")


def test_an_organ_that_the_list_names_whole_is_one_however_the_text_names_it() -> None:
    """Its own name, or the name of the body it is an organ of, behind the same word."""
    text = "Đoàn Chủ tịch MTTQ họp. Ủy viên Đoàn Chủ tịch Ủy ban Trung ương MTTQ là ông Lê Văn An."
    found = [entity.name for entity in read_text(text).entities if entity.label == "Organisation"]
    assert found.count("Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam") == 1


def test_a_name_cut_short_in_brackets() -> None:
    """Words of the name before it, in their order: the same firm, also where it is the owner of an organ."""
    text = "Ông Lê An, Chủ tịch HĐQT Công ty CP Tập đoàn Vina Sao (Tập đoàn Sao), kháng cáo. Tập đoàn Sao bị phạt."
    found = names(text, "Organisation")
    assert found == {"Công ty Cổ phần Tập đoàn Vina Sao", "Hội đồng quản trị Công ty Cổ phần Tập đoàn Vina Sao"}
    assert "Tổng cục Thuế Bộ Tài chính" in names("Tổng cục Thuế (Bộ Tài chính) họp.", "Organisation")


def test_the_parent_company() -> None:
    """ "Công ty mẹ" is no company that was named before."""
    text = "Quyết định. Thành lập Công ty mẹ - Tổng công ty Nước Sông Trà trên cơ sở tổ chức lại Công ty Nước 1."
    assert names(text, "Organisation") == {"Tổng công ty Nước Sông Trà", "Công ty Nước 1"}
