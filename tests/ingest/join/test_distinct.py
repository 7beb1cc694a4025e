"""Which names mean one body wherever they stand, and which stay with their document."""

from __future__ import annotations

import unicodedata

import pytest

from graph.ids import exact
from ingest.grammar.countries import of_country
from ingest.join.bodies.distinct import Distinct
from ingest.join.bodies.spelt import even
from ingest.lexicon import lexicon
from ingest.lexicon.places import gazetteer
from tests.ingest.join.nodes import node, one
from tests.ingest.texts import read_text

DISTINCT = Distinct(lexicon(), gazetteer())
OWN = [
    ("Bộ", "Bộ Y tế"),
    ("Bộ", "Bộ Bưu chính, Viễn thông"),
    ("Bộ", "Bộ Quân lực Lào"),
    ("Chính phủ", "Chính phủ"),
    ("Công ty", "Công ty Sông Trà"),
    ("Công ty", "Công ty Cổ phần Xây dựng Mây Trắng"),
    ("Công ty", "Công ty TNHH Vinasong"),
    ("Công ty", "Công ty “Lúa vàng”"),
    ("Tổng công ty", "Tổng công ty Lương thực miền Bắc"),
    ("Ngân hàng", "Ngân hàng Bưu điện Liên Hương"),
    ("Báo", "Báo Tuổi Xanh"),
    ("Tổng cục", "Tổng cục Thuế"),
    ("Trường", "Trường Đại học Luật Hà Nội"),
    ("Trường", "Trường THPT Chuyên Lào Cai"),
    ("Đại học", "Đại học Vinh"),
    ("Bệnh viện", "Bệnh viện Phổi Trung ương"),
    ("Sư đoàn", "Sư đoàn 5"),
    ("Đại sứ quán", "Đại sứ quán Việt Nam tại Lào"),
    ("Hiệp hội", "Hiệp hội Chè Việt Nam"),
]
SHARED = [
    ("Công an", "Công an"),
    ("Viện", "Viện kiểm sát"),
    ("Tổng công ty", "Tổng công ty Xây dựng"),
    ("Công ty", "Công ty TNHH"),
    ("Ban Quản lý", "Ban Quản lý các khu công nghiệp"),
    ("Ban Chỉ đạo", "Ban Chỉ đạo phòng, chống AIDS"),
    ("Ủy ban", "Ủy ban Khoa học"),
    ("Đại học", "Đại học Sư phạm"),
    ("Trường", "Trường Tiểu học Quang Trung"),
    ("Trường", "Trường THPT Nguyễn Trãi"),
    ("Đại đội", "Đại đội 5"),
    ("Khoa", "Khoa Toán"),
    ("Bộ", "Bộ Năng lượng"),
    ("Đại sứ quán", "Đại sứ quán Việt Nam"),
    ("Cục", "Cục Thi hành án dân sự"),
]


@pytest.mark.parametrize(("head", "title"), OWN)
def test_a_name_of_its_own(head: str, title: str) -> None:
    """A word that no list has, a territory, "Việt Nam", a listed ministry: there is one of it."""
    assert DISTINCT.alone(lexicon().head_by_name[head], title)


@pytest.mark.parametrize(("head", "title"), SHARED)
def test_a_name_that_many_have(head: str, title: str) -> None:
    """What a body does, its legal form, a number or after whom a school is called do not tell which it is."""
    assert not DISTINCT.alone(lexicon().head_by_name[head], title)


def test_capitals_tell_a_country() -> None:
    """The ministry of justice is not that of France."""
    countries = lexicon().words.countries
    assert of_country("Bộ Ngoại giao Pháp", countries)
    assert not of_country("Bộ Tư pháp", countries)


def test_marks_are_no_part_of_a_name() -> None:
    """Hyphens and commas stand as writers like."""
    assert even("Viện Huyết học - Truyền máu") == even("Viện Huyết học, Truyền máu") == "Viện Huyết học Truyền máu"


def test_the_same_body_in_two_texts() -> None:
    """A name of its own joins documents, whatever the form of its letters."""
    text = "Ông Lê Văn An, Giám đốc Công ty Sông Trà, phát biểu."
    assert one("Công ty Sông Trà", text, unicodedata.normalize("NFD", f"Trưa nay. {text}"))


@pytest.mark.parametrize(
    ("name", "left", "right"),
    [
        ("Tổng công ty Xây dựng", "Tổng công ty Xây dựng khởi công cầu.", "Tổng công ty Xây dựng nộp thuế."),
        (
            "Giám đốc Đại học Sư phạm",
            "Giám đốc Đại học Sư phạm Lê Văn An dự.",
            "Giám đốc Đại học Sư phạm Vũ Thị Mai dự.",
        ),
        ("Ban Giám hiệu Trường Tiểu học Quang Trung",) + 2 * ("Ban Giám hiệu Trường Tiểu học Quang Trung họp.",),
    ],
)
def test_shared_names_stay_apart(name: str, left: str, right: str) -> None:
    """A body of a common name, its office and its organ are those of their document."""
    assert not one(name, left, f"{right} Hôm nay trời mưa.")


def test_the_owner_is_told_once() -> None:
    """A short name means the body that the same text names with its owner."""
    text = "Cục Tuyển sinh Bộ Nội vụ ra thông báo. Ông Lê Văn An, Cục trưởng Cục Tuyển sinh, ký."
    other = "Cục trưởng Cục Tuyển sinh Bộ Nội vụ Vũ Văn Ba ký văn bản."
    assert node(text, "Cục Tuyển sinh Bộ Nội vụ") == node(other, "Cục Tuyển sinh Bộ Nội vụ")
    assert node(text, "Cục trưởng Cục Tuyển sinh Bộ Nội vụ") == node(other, "Cục trưởng Cục Tuyển sinh Bộ Nội vụ")


def test_branches_of_unions() -> None:
    """With a territory the name of a union is that of its body there."""
    text = "Bà Lê Thị Mai, Chủ tịch Mặt trận Tổ quốc Việt Nam tỉnh Lào Cai, phát biểu."
    other = "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lào Cai họp."
    assert one("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lào Cai", text, other)


def test_a_company_is_shown_as_written_and_known_by_its_legal_form_in_full() -> None:
    """An abbreviated form and the form in full are one name, in one document and in two."""
    long = "Công ty Trách nhiệm hữu hạn Một thành viên Cấp nước Sông Trà"
    short = read_text("Công ty TNHH MTV Cấp nước Sông Trà họp.").entities
    both = read_text(f"Công ty TNHH MTV Cấp nước Sông Trà họp. Giám đốc {long} đến.").entities
    whole = read_text(f"{long} họp.").entities
    named = [[e for e in entities if e.label == "Organisation"] for entities in (short, both, whole)]
    assert [[e.name for e in row] for row in named] == [["Công ty TNHH MTV Cấp nước Sông Trà"]] * 2 + [[long]]
    assert len({tuple(exact(value) for _, value in row[0].key) for row in named}) == 1
