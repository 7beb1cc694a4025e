"""Texts that have lost their capitals."""

from __future__ import annotations

import pytest

from tests.ingest.told import relations

MATTER = "hội nghị bàn về sản xuất nông nghiệp , chăn nuôi , phòng chống dịch bệnh và làm đường trong năm nay .\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "đồng chí lê thị ánh mai , bí thư tỉnh ủy cà mau , đến dự .",
            "HOLDS: Lê Thị Ánh Mai → Bí thư Tỉnh ủy Cà Mau",
        ),
        (
            "ông trần văn hiện được bầu làm chủ tịch hội nông dân huyện cái nước .",
            "APPOINTED: Trần Văn Hiện → Chủ tịch Hội Nông dân huyện Cái Nước",
        ),
        (
            "bà lý hồng nụ giữ chức giám đốc sở y tế tỉnh cà mau .",
            "HOLDS: Lý Hồng Nụ → Giám đốc Sở Y tế tỉnh Cà Mau",
        ),
    ],
)
def test_names_after_an_address_are_read_in_lower_case(text: str, told: str) -> None:
    """A name ends where a mark, a title or a verb begins."""
    assert told in relations(MATTER + text)


def test_a_text_with_capitals_keeps_its_own() -> None:
    """ "ông lê dân" in a text that has capitals is no name."""
    text = "Tại xã Bản Lầu, Lào Cai, ông lê bước, Bí thư Tỉnh ủy Lào Cai nói với báo Nhân Dân ở Hà Nội về giá lúa gạo."
    assert relations(text, "HOLDS") == set()
