"""Who holds which post, and where posts and organs belong."""

from __future__ import annotations

import pytest

from tests.ingest.texts import read_text
from tests.ingest.told import names, relations

TAM = "Lê Minh Tâm"
BINH = "Trần Văn Bình"


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        (
            "Phó Bí thư Thường trực Tỉnh ủy Lào Cai Trần Văn Bình phát biểu.",
            {f"{BINH} → Phó Bí thư Thường trực Tỉnh ủy Lào Cai"},
        ),
        (
            "Bí thư Thành ủy Đà Nẵng Hà Thị Lan và Trưởng ban Tổ chức Thành ủy Đà Nẵng Cao Bằng Sơn dự.",
            {
                "Hà Thị Lan → Bí thư Thành ủy Đà Nẵng",
                "Cao Bằng Sơn → Trưởng Ban Tổ chức Thành ủy Đà Nẵng",
            },
        ),
        (
            "Ông Lê Minh Tâm, Ủy viên Ban Thường vụ Tỉnh ủy Lào Cai, Trưởng ban Dân vận Tỉnh ủy, đến thăm xã.",
            {
                f"{TAM} → Ủy viên Ban Thường vụ Tỉnh ủy Lào Cai",
                f"{TAM} → Trưởng Ban Dân vận Tỉnh ủy Lào Cai",
            },
        ),
        (
            "Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng ban Dân vận Tỉnh ủy Lào Cai Trần Văn Bình kết luận.",
            {
                f"{BINH} → Ủy viên Ban Thường vụ Tỉnh ủy Lào Cai",
                f"{BINH} → Trưởng Ban Dân vận Tỉnh ủy Lào Cai",
            },
        ),
        (
            "Tiếp thu chỉ đạo của Bí thư Tỉnh ủy Lào Cai, Trưởng ban Tổ chức Tỉnh ủy Vũ Đình Sáng cho biết sẽ rà soát.",
            {"Vũ Đình Sáng → Trưởng Ban Tổ chức Tỉnh ủy Lào Cai"},
        ),
        (
            "Nguyên Bí thư Tỉnh ủy Lào Cai Trần Văn Bình dự buổi gặp.",
            {f"{BINH} → Bí thư Tỉnh ủy Lào Cai (former)"},
        ),
        (
            "Quyền Giám đốc Sở Y tế tỉnh Lào Cai Lê Minh Tâm trả lời.",
            {f"{TAM} → Giám đốc Sở Y tế tỉnh Lào Cai (acting)"},
        ),
        (
            "Các đồng chí: Trần Văn Bình, Bí thư Tỉnh ủy Lào Cai; Lê Minh Tâm, Chủ tịch UBND tỉnh Lào Cai.",
            {
                f"{BINH} → Bí thư Tỉnh ủy Lào Cai",
                f"{TAM} → Chủ tịch Ủy ban nhân dân tỉnh Lào Cai",
            },
        ),
        (
            "Ông Trần Văn Bình từng là Giám đốc Sở Y tế tỉnh Lào Cai.",
            {f"{BINH} → Giám đốc Sở Y tế tỉnh Lào Cai (former)"},
        ),
        ("Bí thư Tỉnh ủy Lào Cai khóa XVI Trần Văn Bình phát biểu.", {f"{BINH} → Bí thư Tỉnh ủy Lào Cai"}),
        ("Chủ tịch UBND tỉnh Lào Cai TRẦN VĂN BÌNH ký.", {f"{BINH} → Chủ tịch Ủy ban nhân dân tỉnh Lào Cai"}),
        ("Bộ trưởng Y tế Lê Thị Mai thăm bệnh viện.", {"Lê Thị Mai → Bộ trưởng Bộ Y tế"}),
        (
            "Bí thư Huyện ủy kiêm Chủ tịch HĐND huyện Bát Xát Giàng A Páo phát biểu.",
            {
                "Giàng A Páo → Bí thư Huyện ủy Bát Xát",
                "Giàng A Páo → Chủ tịch Hội đồng nhân dân huyện Bát Xát",
            },
        ),
        (
            "Phó Chủ tịch UBND tỉnh Đắk Lắk Y Giang Gry Niê Knơng dự lễ.",
            {"Y Giang Gry Niê Knơng → Phó Chủ tịch Ủy ban nhân dân tỉnh Đắk Lắk"},
        ),
        (
            "Bà H’Yim Kđoh, Phó Chủ tịch UBND tỉnh Đắk Lắk, dự lễ.",
            {"H’Yim Kđoh → Phó Chủ tịch Ủy ban nhân dân tỉnh Đắk Lắk"},
        ),
    ],
)
def test_holds(text: str, holds: set[str]) -> None:
    """Titles before and after names, stacked, shared, former and acting; a comma has two readings."""
    assert relations(text, "HOLDS") == {f"HOLDS: {line}" for line in holds}


def test_posts_are_at_their_bodies() -> None:
    """A title that hides a body is at the body that it belongs to."""
    text = "Phó Bí thư Thường trực Thành ủy Đà Nẵng và Trưởng ban Tổ chức Thành ủy Đà Nẵng trao đổi."
    assert relations(text, "POST_AT") == {
        "POST_AT: Phó Bí thư Thường trực Thành ủy Đà Nẵng → Thành ủy Đà Nẵng",
        "POST_AT: Trưởng Ban Tổ chức Thành ủy Đà Nẵng → Ban Tổ chức Thành ủy Đà Nẵng",
    }
    assert "Thường trực Thành ủy Đà Nẵng" not in names(text, "Organisation")


def test_organs_are_part_of_their_bodies() -> None:
    """The name of an organ says whose it is."""
    assert relations("Ban Dân vận Tỉnh ủy Lào Cai mở lớp; Văn phòng UBND tỉnh Lào Cai phục vụ.", "PART_OF") == {
        "PART_OF: Ban Dân vận Tỉnh ủy Lào Cai → Tỉnh ủy Lào Cai",
        "PART_OF: Văn phòng Ủy ban nhân dân tỉnh Lào Cai → Ủy ban nhân dân tỉnh Lào Cai",
    }


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Ngày 9-5-2019, Bí thư Tỉnh ủy Lào Cai Trần Văn Bình thăm xã.", " (2019-05-09)"),
        ("Năm 2015, Bí thư Tỉnh ủy Lào Cai Trần Văn Bình thăm xã.", " (2015)"),
        ("Ngày 9-3-2024, Bí thư Tỉnh ủy Lào Cai Trần Văn Bình thăm xã.", ""),
        ("Năm 2015, ông Trần Văn Bình, hiện là Bí thư Tỉnh ủy Lào Cai, thăm xã.", ""),
        ("Bí thư Tỉnh ủy Lào Cai Trần Văn Bình nhắc việc ngày 9-5-2019.", ""),
    ],
)
def test_what_a_text_recalls_has_its_own_date(text: str, date: str) -> None:
    """A sentence that opens long before its document attests the post then, and not on the document's day."""
    assert relations(text, "HOLDS", published="2024-03-10") == {f"HOLDS: {BINH} → Bí thư Tỉnh ủy Lào Cai{date}"}


def test_the_committee_of_a_commune_is_no_committee_of_its_council() -> None:
    """Beside an office of the commune, "Đảng ủy" is the commune's; beside one of a department, the department's."""
    text = (
        "Bà Ma Thị Hoa là Phó Bí thư Đảng ủy, Chủ tịch HĐND xã Bản Qua. "
        "Ông Lý A Sáu là Bí thư Đảng ủy, Giám đốc Sở Y tế Lào Cai."
    )
    held = relations(text, "HOLDS")
    assert "HOLDS: Ma Thị Hoa → Phó Bí thư Đảng ủy xã Bản Qua" in held
    assert "HOLDS: Lý A Sáu → Bí thư Đảng ủy Sở Y tế tỉnh Lào Cai" in held


def test_where_a_post_belongs_is_proved_by_words_that_say_so() -> None:
    """ "Thủ tướng" alone does not name the Government; a sentence that does is the proof, wherever it stands."""
    reading = read_text("Thủ tướng thăm xã Bản Qua. Sau đó Thủ tướng Chính phủ Trần Văn Bình trao quà.")
    (claim,) = [claim for claim in reading.claims if claim.predicate == "POST_AT"]
    assert claim.spans[0].quote == "Thủ tướng Chính phủ"


@pytest.mark.parametrize("opener", ["Thừa ủy quyền của", "Thừa ủy quyền", "Thừa lệnh", "Thay mặt", "Được ủy quyền của"])
@pytest.mark.parametrize("address", ["đồng chí ", "", "Phó Vụ trưởng Vụ Pháp chế Bộ Y tế "])
def test_in_whose_name_somebody_acts_is_another(opener: str, address: str) -> None:
    """ "Thừa lệnh Bộ trưởng Bộ Y tế, A ký …": A is no minister."""
    text = f"{opener} Bộ trưởng Bộ Y tế, {address}Lê Minh Tâm trao Bằng khen cho Trạm Y tế xã Mường Hum."
    assert "HOLDS: Lê Minh Tâm → Bộ trưởng Bộ Y tế" not in relations(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Về phía Lào có Phó Thủ tướng Xổn-văn Xi-phăn-kẹo và đoàn công tác.",
            {"HOLDS: Xổn-văn Xi-phăn-kẹo → Phó Thủ tướng Lào"},
        ),
        (
            "Chủ tịch nước tiếp đoàn Lào do bà Somvang Douangkeo, Ủy viên Bộ Chính trị, Phó Thủ tướng dẫn đầu.",
            {
                "HOLDS: Somvang Douangkeo → Phó Thủ tướng Lào",
                "HOLDS: Somvang Douangkeo → Ủy viên Bộ Chính trị Đảng Nhân dân Cách mạng Lào",
            },
        ),
        ("Bà Somvang Douangkeo, Ủy viên Trung ương Đảng, dự.", set()),
        (
            "Dự có Chủ tịch HĐND tỉnh và các Phó Chủ tịch HĐND tỉnh Lào Cai Lê Thị Mai.",
            {"HOLDS: Lê Thị Mai → Phó Chủ tịch Hội đồng nhân dân tỉnh Lào Cai"},
        ),
        (
            "Thừa ủy quyền Thủ tướng Chính phủ, Bộ trưởng Bộ Nội vụ Lê Minh Tâm trao quyết định.",
            {"HOLDS: Lê Minh Tâm → Bộ trưởng Bộ Nội vụ"},
        ),
        ("Ông Lê Minh Tâm nói việc cấp phép là của Chủ tịch UBND tỉnh Lào Cai.", set()),
    ],
)
def test_titles_of_others(text: str, told: set[str]) -> None:
    """Titles of another country, of several people, of who gives a mandate and of an owner are somebody else's."""
    assert relations(text, "HOLDS") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Hiệu trưởng Trường THPT chuyên Lê Thánh Tông Trần Văn Nam phát biểu.",
            {"HOLDS: Trần Văn Nam → Hiệu trưởng Trường Trung học phổ thông chuyên Lê Thánh Tông"},
        ),
        (
            "Trường Đại học Vinh khai giảng. Ông Lê Minh Tâm, Hiệu trưởng Nhà trường, phát biểu.",
            {"HOLDS: Lê Minh Tâm → Hiệu trưởng Trường Đại học Vinh"},
        ),
        (
            "Quân khu 7 họp. Đại tá Lê Minh Tâm, Phó Tham mưu trưởng Quân khu, phát biểu.",
            {"HOLDS: Lê Minh Tâm → Phó Tham mưu trưởng Quân khu 7"},
        ),
    ],
)
def test_bodies_said_by_their_kind_and_schools_named_after_people(text: str, told: set[str]) -> None:
    """ "Nhà trường", "Quân khu" mean the one named before; a school has its namesake's name whole."""
    assert relations(text, "HOLDS") == told


def test_the_man_is_no_city_that_a_text_speaks_of() -> None:
    """After "phong cách Hồ Chí Minh" a committee of "TP" is of no city."""
    text = "Cán bộ xã Bản Lầu học tập phong cách Hồ Chí Minh. Ông Lê Minh Tâm, Bí thư Thành ủy, dự."
    assert not any("Hồ Chí Minh" in told for told in relations(text, "HOLDS", "POST_AT"))


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("Các Phó Giám đốc Sở Y tế tỉnh Lào Cai Lê Thị Mai và Trần Văn Bình tiếp đoàn.", {"Mai", "Bình"}),
        ("Các Phó Giám đốc Sở Y tế tỉnh Lào Cai Lê Thị Mai, Lò Văn Mới và Trần Văn Bình dự.", {"Mai", "Mới", "Bình"}),
        ("Phó Giám đốc Sở Y tế tỉnh Lào Cai Lê Thị Mai gặp Trần Văn Bình.", {"Mai"}),
        ("Các Phó Giám đốc Sở Y tế tỉnh Lào Cai Lê Thị Mai, Trần Văn Bình, Bí thư Huyện ủy Bát Xát, dự.", {"Mai"}),
    ],
)
def test_a_title_in_the_plural_before_names(text: str, holders: set[str]) -> None:
    """Each name of the row that has no title of its own."""
    told = relations(text, "HOLDS")
    rows = {line for line in told if line.endswith("Phó Giám đốc Sở Y tế tỉnh Lào Cai")}
    assert {line.split(" → ")[0].split()[-1] for line in rows} == holders
