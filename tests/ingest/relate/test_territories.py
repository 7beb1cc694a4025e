"""Whose committee "Huyện ủy", "Đảng ủy xã" is, where several territories are named around it."""

from __future__ import annotations

import pytest

from tests.ingest.told import names, relations

TAM = "Lê Minh Tâm"


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            f"Đảng bộ xã Mường Hum họp. Xã được lập từ các xã Dền Sáng, Nậm Pung. Ông {TAM}, Bí thư Đảng ủy xã.",
            "Bí thư Đảng ủy xã Mường Hum",
        ),
        (
            f"Xã Mường Hum ra mắt do sáp nhập xã Dền Sáng và xã Nậm Pung. Ông {TAM} giữ chức Chủ tịch UBND xã.",
            "Chủ tịch Ủy ban nhân dân xã Mường Hum",
        ),
        (
            f"Đảng bộ huyện Bát Xát họp. Bầu ông {TAM} giữ chức Bí thư Huyện ủy.\nTin khác: Huyện ủy Văn Bàn sơ kết.",
            "Bí thư Huyện ủy Bát Xát",
        ),
    ],
)
def test_the_territory_spoken_of(text: str, post: str) -> None:
    """A short form means the territory of which the text speaks: not one of a list, a former one, a later one."""
    assert f"HOLDS: {TAM} → {post}" in relations(text, "HOLDS")


@pytest.mark.parametrize(
    ("text", "person", "post"),
    [
        ("Dự có Phó Bí thư Tỉnh ủy Y Khăm Niê.\nTỉnh ủy Đắk Lắk họp.", "Y Khăm Niê", "Phó Bí thư Tỉnh ủy Đắk Lắk"),
        (
            "UBND tỉnh Gia Lai họp. Phó Chủ tịch UBND tỉnh Kpă Thuyên chủ trì.",
            "Kpă Thuyên",
            "Phó Chủ tịch Ủy ban nhân dân tỉnh Gia Lai",
        ),
        (
            "Huyện ủy Quế Phong họp. Bà Lô Thị Nhung, Phó Bí thư Huyện ủy, dự.",
            "Lô Thị Nhung",
            "Phó Bí thư Huyện ủy Quế Phong",
        ),
    ],
)
def test_family_names_of_the_highlands(text: str, person: str, post: str) -> None:
    """A person of a minority after an office is its holder, and no name of its territory."""
    assert f"HOLDS: {person} → {post}" in relations(text, "HOLDS")


def test_y_te_is_nobody() -> None:
    """ "Y" begins names, and words of medicine."""
    assert names("Trung tâm Y Tế và Khoa Y Dược Cổ Truyền họp, Giám đốc Sở Y Tế dự.", "Person") == set()


def test_many_comrades_are_no_one_of_them() -> None:
    """ "35 đồng chí" are not the one of whom the text spoke."""
    text = (
        f"Ông {TAM}, Bí thư Huyện ủy Bát Xát, đến dự. Có 2 đồng chí được tặng Huy hiệu 60 năm tuổi Đảng. "
        "Đại hội bầu 35 đồng chí vào Ban Chấp hành Đảng bộ huyện Bát Xát."
    )
    assert relations(text, "RECEIVED", "APPOINTED") == set()


def test_committees_of_a_country_are_none() -> None:
    """ "giao tỉnh ủy, thành ủy": all of them; "UBND TP. Liên quan …": a new sentence and no town of that name."""
    text = (
        "Tỉnh ủy Lào Cai họp. Bộ Chính trị giao tỉnh ủy, thành ủy thực hiện. Kiến nghị gửi UBND TP. Liên quan việc này."
    )
    assert names(text, "Organisation") == {"Tỉnh ủy Lào Cai", "Bộ Chính trị"}


def test_the_secretary_of_an_urban_district() -> None:
    """ "Bí thư quận 12" leads a Quận ủy."""
    assert relations(f"Ông {TAM}, Bí thư quận 12, đến dự.", "HOLDS") == {f"HOLDS: {TAM} → Bí thư Quận ủy quận 12"}


def test_a_relative_holds_no_office() -> None:
    """ "là em trai Bí thư Tỉnh ủy": the office is the brother's."""
    text = f"Ông {TAM} là em trai Bí thư Tỉnh ủy Lào Cai Trần Văn Bình."
    assert relations(text, "HOLDS") == {"HOLDS: Trần Văn Bình → Bí thư Tỉnh ủy Lào Cai"}


@pytest.mark.parametrize(
    "text",
    [
        "Tại Hà Nội, Thanh tra tỉnh đã thanh tra Ban Dân tộc.",
        "Ông Lê Minh Tâm (quê tỉnh Nam Định) kể. Thanh tra tỉnh họp.",
    ],
)
def test_province_not_meant(text: str) -> None:
    """ "Thanh tra tỉnh" is of no city, and of no province that somebody comes from."""
    assert names(text, "Organisation").isdisjoint(("Thanh tra thành phố Hà Nội", "Thanh tra tỉnh Nam Định"))
