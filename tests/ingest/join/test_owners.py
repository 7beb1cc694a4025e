"""Central bodies of other countries are none of ours."""

from __future__ import annotations

import pytest

from tests.ingest.told import names, relations


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Về phía Lào có ông Khamphet Sayavong, Ủy viên Bộ Chính trị, Trưởng Ban Đối ngoại Trung ương Đảng.",
            {
                "Ủy viên Bộ Chính trị Đảng Nhân dân Cách mạng Lào",
                "Trưởng Ban Đối ngoại Trung ương Đảng Nhân dân Cách mạng Lào",
            },
        ),
        (
            "Ông Khamphet Sayavong, Ủy viên Bộ Chính trị Đảng Nhân dân Cách mạng Lào, đến Hà Nội.",
            {"Ủy viên Bộ Chính trị Đảng Nhân dân Cách mạng Lào"},
        ),
    ],
)
def test_offices_of_people_from_abroad(text: str, told: set[str]) -> None:
    """The country stands with the name, in another sentence, or before it."""
    assert {line.partition(" → ")[2] for line in relations(text, "HOLDS")} == told


@pytest.mark.parametrize(
    "text",
    [
        "Chủ tịch Quốc hội Lào Khamphet Sayavong thăm Hà Nội. Ông Khamphet Sayavong, Ủy viên Bộ Chính trị, đến Huế.",
        "Năm 2015 ông Khamphet Sayavong là Ủy viên Bộ Chính trị, Bộ trưởng Bộ Quốc phòng Lào.",
        "Ông Khamphet Sayavong, Ủy viên Bộ Chính trị, đến Hà Nội.",
        "Ông Khamphet Sayavong là người Lào. Từ năm 2001 đến năm 2006 là Ủy viên Bộ Chính trị, Phó Thủ tướng.",
    ],
)
def test_their_seats_are_none_of_ours(text: str) -> None:
    """The country stands in another sentence, at the end of the row, or nowhere."""
    assert "Bộ Chính trị" not in names(text, "Organisation")


def test_ours_beside_theirs() -> None:
    """A Vietnamese name keeps the title at home."""
    text = "Thủ tướng Lào Khamphet Sayavong hội đàm với Ủy viên Bộ Chính trị, Thủ tướng Lê Văn An tại Hà Nội."
    held = relations(text, "HOLDS")
    assert "HOLDS: Lê Văn An → Ủy viên Bộ Chính trị" in held
    assert "HOLDS: Khamphet Sayavong → Ủy viên Bộ Chính trị" not in held


@pytest.mark.parametrize(
    "text",
    [
        "Được Đảng Nhân dân Cách mạng Lào lãnh đạo, Chính phủ đã mở lại các cửa khẩu.",
        "Tổng Bí thư đánh giá cao thành tựu mà Chính phủ và nhân dân Cuba đạt được.",
        "Mỹ và Pháp phản đối. Quốc hội họp khẩn, Chính phủ từ chức. Đức im lặng, Pháp lo ngại.",
    ],
)
def test_bodies_of_another_country(text: str) -> None:
    """After a party of theirs, before their people, and in a text that is about other countries alone."""
    assert not names(text, "Organisation") & {"Chính phủ", "Quốc hội"}


def test_a_ministry_beside_its_like() -> None:
    """Two ministries that meet are of two countries."""
    assert "Bộ Ngoại giao" in names("Bộ Ngoại giao Nga và Bộ Ngoại giao hội đàm.", "Organisation")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Thủ tướng Chính phủ nước Cộng hòa Dân chủ Nhân dân Lào Khamphet Sayavong đến Hà Nội.",
            "Thủ tướng Cộng hòa Dân chủ Nhân dân Lào",
        ),
        (
            "Chủ tịch Quốc hội của Chính quyền Nhân dân nước Cộng hòa Cuba Pedro Alvarez thăm Huế.",
            "Chủ tịch Quốc hội Cộng hòa Cuba",
        ),
        (
            "Đại tướng Pedro Alvarez, Chủ tịch Hội đồng Nhà nước và Hội đồng Bộ trưởng Cuba, tiếp đoàn Việt Nam.",
            "Chủ tịch Hội đồng Nhà nước Cuba",
        ),
    ],
)
def test_the_words_between_an_organ_and_its_country(text: str, told: str) -> None:
    """The full name of the state, the words that join it, and the country that stands at the end of a row."""
    assert {line.partition(" → ")[2] for line in relations(text, "HOLDS")} == {told}


@pytest.mark.parametrize(
    "text",
    [
        "Quốc hội nước này đã thông qua đạo luật, Chính phủ nước sở tại phản đối.",
        "Lãnh đạo Chính phủ và Quốc hội của 45 nước dự hội nghị ở Hà Nội.",
        "Chính phủ các nước ASEAN họp tại Hà Nội, Quốc hội hai nước ủng hộ.",
        "Chuyến thăm Hà Nội cho thấy Đảng, Chính phủ và Bộ trưởng Bộ Y tế Lào luôn coi trọng hợp tác.",
        "Hai Thủ tướng hội đàm tại Hà Nội, Chủ tịch Quốc hội hai nước chứng kiến lễ ký.",
        "Tại Hà Nội, ông Pedro Alvarez, Ủy viên Hội đồng Nhà nước và Chính phủ, cảm ơn.",
        "Hợp tác giữa hai Quốc hội và hai Chính phủ được đẩy mạnh tại Hà Nội.",
        "Khách mời tại Hà Nội là người của 45 quốc gia, gồm lãnh đạo Nhà nước, Chính phủ, Quốc hội.",
    ],
)
def test_organs_of_some_state(text: str) -> None:
    """Of one that was told before, of several, or of the one that the next in the row is of: none of ours."""
    assert not names(text, "Organisation") & {"Chính phủ", "Quốc hội"}


def test_both_sides_of_a_talk() -> None:
    """What stands between two states keeps its own: ours before theirs."""
    text = "Tại Hà Nội, hội đàm giữa Chính phủ và Quốc hội Lào kết thúc. Bộ Công an và Bộ Nội vụ Lào ký thỏa thuận."
    assert {"Chính phủ", "Quốc hội Lào", "Bộ Công an", "Bộ Nội vụ Lào"} <= names(text, "Organisation")


_CHINA = "Trung Quốc siết tín dụng. {} Giới đầu tư ở Trung Quốc lo ngại. Trung Quốc chưa bình luận."


@pytest.mark.parametrize(
    "said",
    [
        "Theo Thông tấn xã Việt Nam, ông Chu Hải, Thống đốc Ngân hàng Nhà nước, và Phó Thủ tướng Mã Lâm đều từ chức.",
        "Lúc 9 giờ (8 giờ Việt Nam), Thủ tướng phát biểu.",
        "Ban Tổ chức Trung ương và Tòa án nhân dân tối cao im lặng.",
    ],
)
def test_a_text_about_a_country_whose_people_are_called_like_us(said: str) -> None:
    """No agency that reports, and no clock, brings a text home; what is told there is not ours."""
    ours = {"Chính phủ", "Ngân hàng Nhà nước", "Ban Tổ chức Trung ương", "Tòa án nhân dân tối cao"}
    assert not names(_CHINA.format(said), "Organisation") & ours


def test_the_only_country_of_a_text() -> None:
    """Its people hold offices there, and in a text that says much more of it than of us one of ours keeps his."""
    seat, visit = "Ông Tô Quân, Ủy viên Trung ương Đảng, bị điều tra.", "Thủ tướng Phạm Văn Nam đến thăm."
    theirs = "HOLDS: Tô Quân → Ủy viên Ban Chấp hành Trung ương Đảng Cộng sản Trung Quốc"
    assert relations(_CHINA.format(seat), "HOLDS") == {theirs}
    text = " ".join([_CHINA.format(seat)] * 3 + [visit])
    assert relations(text, "HOLDS") == {theirs, "HOLDS: Phạm Văn Nam → Thủ tướng Chính phủ"}


def test_a_home_text_that_names_countries() -> None:
    """So many countries as one likes: what is told of Vietnam is ours."""
    text = "Trung Quốc, Lào, Nga và Pháp dự. Thủ tướng Việt Nam phát biểu. Phó Thủ tướng Mã Lâm trả lời."
    assert "HOLDS: Mã Lâm → Phó Thủ tướng Chính phủ" in relations(text, "HOLDS")


def test_a_daily_of_another_name() -> None:
    """People's Daily of China is none of ours."""
    assert "Báo Nhân Dân" not in names("Theo tờ Nhân Dân nhật báo, giá dầu tăng.", "Organisation")


def test_one_word_of_a_name_from_abroad() -> None:
    """ "Thủ tướng Suzuki" is the Suzuki of whom the text tells in full, or nobody of ours."""
    told = "Thủ tướng Nhật Bản Suzuki Hideo đến Hà Nội. Thủ tướng Suzuki thăm Huế."
    assert "Chính phủ" not in names(told, "Organisation")
    assert "Chính phủ" not in names("Tại Hà Nội, Thủ tướng Suzuki thăm Huế.", "Organisation")
    assert "Chính phủ" in names("Tại Hà Nội, Thủ tướng thăm Huế.", "Organisation")


def test_who_follows_a_guest_in_a_row() -> None:
    """Behind somebody from China a name says nothing of where its owner is from: the office is left open."""
    first = "Tổng Bí thư gặp Thủ tướng Lý Khải Cường, Chủ tịch Quốc hội Trương Đại Giang."
    text = f"{first} Thủ tướng Trung Quốc Lý Khải Cường mời ông thăm Hà Nội."
    assert "HOLDS: Lý Khải Cường → Thủ tướng Trung Quốc" in relations(text, "HOLDS")
    assert not {line for line in relations(text, "HOLDS") if "Trương Đại Giang" in line}


def test_nobody_of_ours_takes_an_office_abroad() -> None:
    """Between two names the office of another country is the one's behind it."""
    text = (
        "Nhận lời mời của Bộ trưởng Ngoại giao Lê Văn Sơn, Phó Thủ tướng, Bộ trưởng Ngoại giao Lào Khamphet Sayavong"
        " thăm Hà Nội."
    )
    assert relations(text, "HOLDS") == {
        "HOLDS: Lê Văn Sơn → Bộ trưởng Bộ Ngoại giao",
        "HOLDS: Khamphet Sayavong → Bộ trưởng Bộ Ngoại giao Lào",
    }


@pytest.mark.parametrize(
    ("text", "ours"),
    [
        ("Ủy ban Thường vụ Quốc hội Lào họp tại Hà Nội.", "Quốc hội"),
        ("Chính phủ Hoàng gia Campuchia họp, đại diện Hà Nội dự.", "Chính phủ"),
        (
            "Hun Many là Bí thư Trung ương Đoàn. Campuchia bầu cử, Campuchia yên bình.",
            "Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh",
        ),
        ("Lào khai mạc kỳ họp. Lào lạc quan. Ủy viên Thường vụ Quân ủy Trung ương dự.", "Quân ủy Trung ương"),
        ("Theo Hà Nội mới, Nhật Bản bầu cử. Quốc hội giải tán, Nhật Bản lo ngại.", "Quốc hội"),
    ],
)
def test_what_looks_like_ours(text: str, ours: str) -> None:
    """An organ of an organ abroad, a crown between organ and country, a union's short name, a paper of the capital."""
    assert ours not in names(text, "Organisation")


def test_two_words_of_a_name_from_abroad() -> None:
    """What no name of ours begins with, behind a title that others have too: the speaker is not our Thủ tướng."""
    told = "Thủ tướng Phạm Văn An chủ trì hội nghị ngày 5/3/2022. Tại hội nghị, Thủ tướng Hun Sen phát biểu."
    assert not relations(told, "SPOKE_AT")
    assert relations(told.replace("Hun Sen", "An"), "SPOKE_AT")


def test_two_words_of_another_line() -> None:
    """The next line begins with no name of who has the office in which this one ends."""
    for line in ("Sen Hồng", "ÔNG PHẠM VĂN AN PHÁT BIỂU"):
        assert "Thủ tướng Chính phủ" in names(f"GẶP GỠ THỦ TƯỚNG CHÍNH PHỦ\n\n{line}\n\nHội nghị kết thúc.", "Post")


def test_a_minister_of_ours_after_one_of_theirs() -> None:
    """ "Bộ trưởng A" is not the only minister that the text told of, where that one is another country's."""
    text = "Tại Huế, Bộ trưởng Quốc phòng Mỹ Lloyd Austin gặp Bộ trưởng Phan Văn Giang. Bộ trưởng Lloyd Austin cảm ơn."
    assert relations(text, "HOLDS") == {"HOLDS: Lloyd Austin → Bộ trưởng Bộ Quốc phòng Mỹ"}


def test_heads_of_a_bank_and_of_inspectors_abroad() -> None:
    """Their offices have the country behind them; those of ours stay."""
    text = "Thống đốc Ngân hàng Nhà nước Trung Quốc Phan Công Minh gặp Tổng Thanh tra Chính phủ Campuchia Sok Dara."
    assert names(text, "Post") == {"Thống đốc Ngân hàng Nhà nước Trung Quốc", "Tổng Thanh tra Chính phủ Campuchia"}
    assert not names(text, "Organisation")
    assert "Thống đốc Ngân hàng Nhà nước" in names("Thống đốc Ngân hàng Nhà nước Lê Thị An họp báo.", "Post")


def test_a_daily_of_another_country() -> None:
    """ "nhật báo" is one word."""
    assert not names("Nhân Dân nhật báo Trung Quốc đưa tin.", "Organisation")


def test_a_committee_of_two_states() -> None:
    """Its name goes on to both of them, and no government by itself stands in it."""
    name = "Ủy ban liên Chính phủ Việt Nam - Lào"
    text = f"Phó Thủ tướng Lê Văn Quang chủ trì Kỳ họp lần thứ 39 {name} tại Hà Nội."
    assert names(text, "Event") == {f"Kỳ họp lần thứ 39 {name}"}
    assert name in names(text, "Organisation")


def test_a_name_behind_the_country_of_a_body() -> None:
    """A body's name ends with its country: who stands behind it is no part of it."""
    text = (
        "Phía bạn có Chủ tịch phân ban Ba Lan, Ủy ban Liên chính phủ Việt Nam - Ba Lan Marek Nowak; "
        "Bộ trưởng Ngoại giao Sergey Ivanov dự hội đàm."
    )
    assert "Marek Nowak" in names(text, "Person")
    assert "Ủy ban liên Chính phủ Việt Nam - Ba Lan" in names(text, "Organisation")
