"""Short forms that mean any body of a kind, and titles that go on."""

from __future__ import annotations

import pytest

from tests.ingest.told import names, relations

HERE = "Tại tỉnh Lào Cai, ông Lê Văn An nói."


@pytest.mark.parametrize(
    "text",
    [
        "Nghị quyết của Hội đồng nhân dân tỉnh, thành phố trực thuộc trung ương gửi Bộ Tư pháp.",
        "Công an, Bộ Chỉ huy Quân sự các tỉnh biên giới tuần tra.",
        "Sở Tư pháp các tỉnh Hà Giang, Lạng Sơn hướng dẫn báo cáo Ủy ban nhân dân tỉnh.",
        "Ủy ban nhân dân tỉnh/thành phố chịu trách nhiệm.",
        "Tờ trình gửi Hội đồng nhân dân cùng cấp.",
        "Cán bộ về làm Chủ tịch Ủy ban nhân dân một số tỉnh.",
        "Quy định áp dụng cho Chủ tịch Hội đồng nhân dân, Chủ tịch Ủy ban nhân dân, Trưởng Đoàn đại biểu Quốc hội.",
    ],
)
def test_of_all(text: str) -> None:
    """A row of levels, a row that ends with "các tỉnh", each its own, and ranks are no body of the text's province."""
    found = names(f"{HERE} {text}", "Organisation") | names(f"{HERE} {text}", "Post")
    assert not {name for name in found if name.endswith(("tỉnh Lào Cai", "tỉnh Lạng Sơn")) and "Sở" not in name}


def test_of_the_province() -> None:
    """The short form alone is still that of the province."""
    assert "Ủy ban nhân dân tỉnh Lào Cai" in names(f"{HERE} Ủy ban nhân dân tỉnh đồng ý.", "Organisation")


def test_a_title_whose_name_goes_on() -> None:
    """A deputy of another board, named in lower case, is none of the board before."""
    text = (
        "Ông Lê Văn An, Phó Trưởng ban Dân nguyện, dự. Có bà Lê Thị Mai, Phó Ban nghiên cứu và đào tạo, Hội Sông Trà."
    )
    assert "Lê Thị Mai" not in " ".join(relations(text, "HOLDS"))


def test_the_name_of_a_president() -> None:
    """So he is called, whatever else has a chairman in the text."""
    text = "Bà Lê Thị Mai, Chủ tịch Hội Sông Trà, nhắc lời Chủ tịch Hồ Chí Minh dặn."
    assert not {line for line in relations(text, "HOLDS") if "Hồ Chí Minh" in line}


def test_some_organ() -> None:
    """A committee of the assembly without its name is none in particular."""
    assert names("Hội đồng Dân tộc, Ủy ban của Quốc hội thẩm tra.", "Organisation") == {"Hội đồng Dân tộc", "Quốc hội"}


def test_where_a_deputy_is_from() -> None:
    """The province in brackets after a deputy's name is not what the debate is about."""
    text = 'ĐB Lê Văn An (Thanh Hóa) lo ngại: "Chủ tịch tỉnh còn kêu cứu thì dân thường làm sao?"'
    assert not {name for name in names(text, "Post") if "Thanh Hóa" in name}
    assert {name for name in names(text.replace("ĐB ", "ông "), "Post") if "Thanh Hóa" in name}


def test_a_force_without_its_level() -> None:
    """In an article "Công an", "Mặt trận Tổ quốc" are the whole of it, unless a body of the name stands in the text."""
    assert not names(f"{HERE} Công an vào cuộc.", "Organisation")
    told = names(f"{HERE} Công an tỉnh Lào Cai họp. Công an vào cuộc.", "Organisation")
    assert told == {"Công an tỉnh Lào Cai"}


def test_what_a_law_says_of_organs() -> None:
    """By a law every body of the kind has a right, and none in particular is named."""
    here, said = "Trường Đại học Sông Trà khai giảng.", "Hội đồng trường có quyền lập khoa mới."
    board = "Hội đồng Trường Đại học Sông Trà"
    for right in ("có", "được"):
        law = f"Theo Luật Giáo dục đại học thì {said.replace('có', right)}"
        assert board not in names(f"{here} {law}", "Organisation")
    assert board in names(f"{here} {said}", "Organisation")
