"""The territory that a text adds to the name of a body tells which one of its name that is."""

from __future__ import annotations

import pytest

from tests.ingest.join.nodes import node
from tests.ingest.texts import read_text
from tests.ingest.told import conferred, relations

SCHOOL = "Trường Tiểu học Kim Đồng"
GRAMMAR_SCHOOL = "Trường Trung học phổ thông Chu Văn An"
BAT_XAT, BAC_HA = "Huyện Bát Xát, tỉnh Lào Cai", "Huyện Bắc Hà, tỉnh Lào Cai"


def _located(text: str, *names: str) -> set[str]:
    """Where the bodies of some names are (those of all kinds, if none is given)."""
    told = {one.removeprefix("LOCATED_IN: ") for one in relations(text, "LOCATED_IN")}
    return {one for one in told if not names or one.startswith(names)}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Trường Tiểu học Sơn Cẩm 1, huyện Phú Lương, tỉnh Thái Nguyên đón nhận Huân chương Lao động.",
            "Trường Tiểu học Sơn Cẩm 1 → Huyện Phú Lương, tỉnh Thái Nguyên",
        ),
        (
            "Tặng thưởng Huân chương Lao động hạng Ba cho Trường THCS Nậm Lành, huyện Văn Chấn, tỉnh Yên Bái.",
            "Trường Trung học cơ sở Nậm Lành → Huyện Văn Chấn, tỉnh Yên Bái",
        ),
        (
            "Trường Mầm non Hoa Ban (thành phố Điện Biên Phủ, tỉnh Điện Biên) khai giảng.",
            "Trường Mầm non Hoa Ban → Thành phố Điện Biên Phủ, tỉnh Điện Biên",
        ),
        (f"{SCHOOL}, xã Y Tý, huyện Bát Xát, tỉnh Lào Cai họp.", f"{SCHOOL} → Xã Y Tý, {BAT_XAT.replace('Hu', 'hu')}"),
        (f"Chi bộ {SCHOOL}, huyện Bát Xát họp.", f"{SCHOOL} → {BAT_XAT}"),
        (f"Ông Lò Văn An, Hiệu trưởng {SCHOOL}, huyện Bát Xát, phát biểu.", f"{SCHOOL} → {BAT_XAT}"),
        (f"Buổi lễ diễn ra tại {SCHOOL}, huyện Bát Xát.", f"{SCHOOL} → {BAT_XAT}"),
        (f"Phối hợp với {SCHOOL}, huyện Bát Xát, Sở Y tế khám cho học sinh.", f"{SCHOOL} → {BAT_XAT}"),
        (
            "Hợp tác xã Chè Sông Trà, huyện Phú Lương, tỉnh Thái Nguyên được tặng Bằng khen.",
            "Hợp tác xã Chè Sông Trà → Huyện Phú Lương, tỉnh Thái Nguyên",
        ),
        (
            "Công ty Cổ phần Sông Trà (thành phố Quảng Ngãi, tỉnh Quảng Ngãi) khởi công nhà máy.",
            "Công ty Cổ phần Sông Trà → Thành phố Quảng Ngãi, tỉnh Quảng Ngãi",
        ),
        ("Bệnh viện Hòa Sen (tỉnh Lào Cai) khánh thành.", "Bệnh viện Hòa Sen → Tỉnh Lào Cai"),
        (
            "Câu lạc bộ Hưu trí Sông Trà, huyện Bát Xát được khen.",
            f"Câu lạc bộ Hưu trí Sông Trà → {BAT_XAT}",
        ),
    ],
)
def test_a_body_is_where_the_text_adds_that_it_lies(text: str, told: str) -> None:
    """Behind a comma or in brackets, whatever kind of body has a name."""
    assert told in _located(text)


@pytest.mark.parametrize(
    "text",
    [
        f"Dự hội nghị có {SCHOOL}, huyện Bát Xát, huyện Bắc Hà và thị xã Sa Pa.",
        f"Hội nghị có {SCHOOL}, huyện Bát Xát và huyện Bắc Hà tham dự.",
        f"Hội nghị có {SCHOOL}, huyện Bát Xát và các xã Y Tý, Trịnh Tường tham dự.",
        f"Tại {SCHOOL}, huyện Bát Xát tổ chức lễ phát thưởng.",
        f"Phối hợp với {SCHOOL}, huyện Bát Xát đã tổ chức lễ phát thưởng.",
        f"Sáng 5/3, tại {SCHOOL}, huyện Bát Xát tổ chức lễ phát thưởng.",
        f"{SCHOOL}, huyện tổ chức hội nghị.",
        f"{SCHOOL}, UBND huyện Bát Xát họp.",
        "Tham gia có Công ty Cổ phần Sông Trà, huyện Bát Xát.",
        "Dự hội nghị có Bệnh viện Đa khoa, huyện Bát Xát.",
        f"{SCHOOL} (sau đây gọi là Trường) ở huyện Bát Xát họp.",
        f"Học sinh {SCHOOL} thi chạy; huyện Bát Xát trao giải.",
    ],
)
def test_what_stands_behind_a_comma_may_be_something_else(text: str) -> None:
    """A row of territories, who acts, one of a row."""
    assert not _located(text, "Trường", "Công ty", "Bệnh viện")


def test_the_territory_is_none_of_the_name() -> None:
    """The body is called as the text calls it."""
    reading = read_text(f"{SCHOOL}, huyện Bát Xát, tỉnh Lào Cai họp.")
    [key] = [dict(one.key) for one in reading.entities if one.name == SCHOOL]
    assert {key.pop("around"), key["territory"]} == {"huyện Bát Xát, tỉnh Lào Cai"}
    assert key == {"kind": SCHOOL, "level": "district", "territory": "huyện Bát Xát, tỉnh Lào Cai"}


def test_one_school_of_two_documents() -> None:
    """With a comma, with none, in brackets, and with what the district lies in or without."""
    plain = node(f"{SCHOOL} huyện Bát Xát họp.", f"{SCHOOL} huyện Bát Xát")
    told = (", huyện Bát Xát", ", huyện Bát Xát, tỉnh Lào Cai", " (huyện Bát Xát, tỉnh Lào Cai)")
    assert {node(f"{SCHOOL}{where} họp.", SCHOOL) for where in told} == {plain}
    assert node(f"{SCHOOL}, huyện Bắc Hà họp.", SCHOOL) != plain
    school = node(f"{GRAMMAR_SCHOOL} tỉnh Thái Nguyên họp.", f"{GRAMMAR_SCHOOL} tỉnh Thái Nguyên")
    assert node(f"{GRAMMAR_SCHOOL}, tỉnh Thái Nguyên được tặng Bằng khen.", GRAMMAR_SCHOOL) == school


def test_a_name_that_is_enough_stays_one() -> None:
    """A firm that is known by its name is the same with its territory and without."""
    firm = "Công ty Cổ phần Sông Trà"
    assert node(f"{firm}, huyện Bát Xát, tỉnh Lào Cai họp.", firm) == node(f"{firm} họp.", firm)


@pytest.mark.parametrize(
    ("text", "schools"),
    [
        (f"{SCHOOL}, huyện Bát Xát họp. Ban Giám hiệu {SCHOOL} dự.", 1),
        (f"{SCHOOL}, xã Y Tý, huyện Bát Xát họp. {SCHOOL}, huyện Bát Xát được khen. {SCHOOL} họp.", 1),
        (f"{SCHOOL} họp. {SCHOOL} (huyện Bát Xát) được khen.", 1),
        (f"{SCHOOL}, huyện Bát Xát họp. {SCHOOL}, huyện Bắc Hà được khen.", 2),
        (f"{SCHOOL}, xã Y Tý, huyện Bát Xát và {SCHOOL}, xã Trịnh Tường, huyện Bát Xát họp.", 2),
    ],
)
def test_one_school_of_a_document(text: str, schools: int) -> None:
    """A name without its territory, and one with the larger one, is that of which the document tells more."""
    assert len([one for one in read_text(text).entities if one.name == SCHOOL]) == schools


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (f"Tặng Bằng khen cho {SCHOOL}, huyện Bát Xát và Trường Tiểu học Lê Lợi, huyện Bắc Hà.", 2),
        (f"{SCHOOL}, huyện Bát Xát và Trường Tiểu học Lê Lợi, huyện Bắc Hà được tặng Bằng khen.", 2),
        (f"Tặng Bằng khen cho {SCHOOL}, huyện Bát Xát và Trường Tiểu học Lê Lợi.", 2),
        (f"Bà Lò Thị Hoa, Hiệu trưởng {SCHOOL}, huyện Bát Xát đón nhận Bằng khen.", 1),
    ],
)
def test_a_territory_parts_no_row(text: str, who: int) -> None:
    """Who receives something is read past the territories of those before."""
    told = {one for one in conferred(text) if one.startswith("RECEIVED")}
    assert len(told) == who
    assert not any("Hiệu trưởng" in one for one in told)
