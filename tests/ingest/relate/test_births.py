"""When somebody was born."""

from __future__ import annotations

import pytest

from tests.ingest.told import values

HELD = ", giữ chức Giám đốc Sở Y tế tỉnh Lào Cai."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"Ông Lê Văn An (SN 1967, trú tại thị xã Sa Pa){HELD}", {("Lê Văn An", "1967")}),
        (f"Ông Lê Văn An, sinh năm 1970{HELD}", {("Lê Văn An", "1970")}),
        (f"Ông Lê Văn An (sinh ngày 12-3-1968){HELD}", {("Lê Văn An", "1968-03-12")}),
        ("Ông Lê Văn An, Giám đốc Sở Y tế tỉnh Lào Cai, sinh con năm 1990.", set()),
        ("Ông Lê Văn An, Giám đốc Sở Y tế tỉnh Lào Cai, sinh năm 1970.", {("Lê Văn An", "1970")}),
        (
            "Ông Lê Văn An - Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Lào Cai, sinh ngày 12/3/1968.",
            {("Lê Văn An", "1968-03-12")},
        ),
        (
            "Ông Lê Văn An, Giám đốc Sở Y tế tỉnh Lào Cai và bà Trần Thị Bình sinh năm 1970.",
            {("Trần Thị Bình", "1970")},
        ),
        ("Ông Lê Văn An, Giám đốc Sở Y tế tỉnh Lào Cai, tặng quà cho em Bình, sinh năm 2010.", set()),
        (f"Năm 1990, ông Lê Văn An{HELD}", set()),
        ("Họ và tên: Lê Văn An\nNgày sinh: 12/3/1968\nQuê quán: Nam Định", {("Lê Văn An", "1968-03-12")}),
        ("Họ và tên: Lê Văn An\nNgày, tháng, năm sinh: 12/3/1968\nQuê quán: Nam Định", {("Lê Văn An", "1968-03-12")}),
        ("Ông Lê Văn An và ông Trần Văn Bình dự họp.\nNgày sinh: 12/3/1968", set()),
        (f"Sinh năm 1954 tại Hưng Yên, ông Lê Văn An{HELD}", {("Lê Văn An", "1954")}),
        (f"Ông Lê Văn An{HELD} Ông sinh năm 1970, quê Nam Định.", {("Lê Văn An", "1970")}),
        (f"Đồng chí Lê Văn An{HELD} Đồng chí sinh ngày 12/3/1968 tại Nam Định.", {("Lê Văn An", "1968-03-12")}),
        (f"Ông Lê Văn An{HELD} Bà sinh năm 1970.", set()),
        ("Ông Lê Văn An và ông Trần Văn Bình dự họp. Ông sinh năm 1970, giữ chức Bí thư Huyện ủy Bát Xát.", set()),
        (f"Bà Trần Thị Bình từ trần hôm qua. Ông Lê Văn An đọc điếu văn{HELD} Bà sinh năm 1931.", set()),
    ],
)
def test_births(text: str, told: set[tuple[str, str]]) -> None:
    """The year or the day right after a name and its offices, or a pronoun that means one only; no other year."""
    assert values(text, "born") == told
