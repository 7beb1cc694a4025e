"""Short forms that mean any body of a kind, and titles that go on."""

from __future__ import annotations

import pytest

from tests.ingest.texts import read_text
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
        "Dự hội nghị có đại diện Chi cục Kiểm lâm 63 tỉnh, thành phố.",
        "Ban Thường vụ Tỉnh ủy, Thành ủy trực thuộc Trung ương ban hành Nghị quyết số 05-NQ/TU.",
        "Ban Tổ chức tỉnh ủy, thành ủy hướng dẫn cấp dưới.",
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
    assert relations(text, "HOLDS") == {
        "HOLDS: Lê Văn An → Phó Trưởng Ban Dân nguyện",
        "HOLDS: Lê Thị Mai → Phó Trưởng Ban nghiên cứu và đào tạo Hội Sông Trà",
    }
    unnamed = text.replace(", Hội Sông Trà", " của Hội")
    assert "Lê Thị Mai" not in " ".join(relations(unnamed, "HOLDS"))


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


def test_a_society_is_no_council() -> None:
    """ "Hội" alone goes back to a Hội, whatever Hội đồng was named since."""
    text = "Hội Nông dân huyện Bát Xát tập huấn. Hội đồng nhân dân huyện Bát Xát hỗ trợ. Hội đã tổ chức lễ tổng kết."
    assert {line.split(" → ")[0] for line in relations(text, "ORGANISED")} == {"ORGANISED: Hội Nông dân huyện Bát Xát"}
    court = "Hội đồng Thẩm phán Tòa án nhân dân tối cao họp."
    assert names(f"{court} Hội thẩm được bầu.", "Organisation") == names(court, "Organisation")


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("Thanh tra tài sản của ông An là cần thiết.", False),
        ("Thanh tra toàn diện dự án.", False),
        ("Thanh tra việc chấp hành pháp luật.", False),
        ("Thanh tra đã kết luận.", True),
        ("Thanh tra yêu cầu thu hồi 5 tỷ đồng.", True),
    ],
)
def test_who_inspects_and_what_is_inspected(said: str, named: bool) -> None:
    """Before what is inspected the word is a verb."""
    read = read_text(f"Thanh tra tỉnh Lào Cai vào cuộc. {said}")
    found = next(entity for entity in read.entities if entity.name == "Thanh tra tỉnh Lào Cai")
    assert (len(found.mentions) == 2) is named


def test_a_passage_of_all_provinces() -> None:
    """What is told of all provinces goes on until one is named."""
    text = (
        f"{HERE} UBND các tỉnh, thành phố chịu trách nhiệm. Chỉ đạo cơ quan thuộc quyền, gồm: Sở Xây dựng và Sở Y tế."
    )
    assert not {name for name in names(text, "Organisation") if name.startswith("Sở")}
    assert "Sở Tư pháp tỉnh Lào Cai" in names(f"{text} UBND tỉnh Lào Cai họp. Sở Tư pháp báo cáo.", "Organisation")


def test_any_of_the_firms_that_the_sentence_told_of() -> None:
    """ "làm giám đốc công ty" after "các công ty" is of none in particular."""
    firm = "Công ty TNHH Sao Mai vay vốn."
    assert not names(f"{firm} Để lập các công ty, ông nhờ bảo vệ đứng tên làm giám đốc công ty.", "Post")
    assert names(f"{firm} Ông nhờ bảo vệ đứng tên làm giám đốc công ty.", "Post") == {"Giám đốc Công ty TNHH Sao Mai"}


def test_organs_of_all_that_are_listed() -> None:
    """The prize is the unions': those of whom they are get none."""
    text = "Ban Giám khảo trao giải Nhất cho các Công đoàn của Công an tỉnh Lào Cai, Công an tỉnh Yên Bái, Bộ Công an."
    assert names(text, "Organisation") == {"Công đoàn của Công an tỉnh Lào Cai", "Công an tỉnh Lào Cai"}


@pytest.mark.parametrize(
    ("chief", "said"),
    [
        ("Bộ trưởng Bộ Y tế", "Bộ trưởng, Thủ trưởng cơ quan ngang bộ chịu trách nhiệm."),
        ("Bí thư Thành ủy Đà Nẵng", "Mỗi tháng chủ tịch và bí thư phải gặp dân."),
        ("Giám đốc Trung tâm Tin học Sông Trà", "Bà Lê Thị Hoa, Giám đốc sản phẩm, cho biết."),
    ],
)
def test_ranks_and_titles_that_go_on(chief: str, said: str) -> None:
    """A rank of all, titles of two kinds of body side by side, and what a director is for."""
    read = read_text(f"{chief} là ông Trần Văn Ba. {said}")
    assert [len(entity.mentions) for entity in read.entities if entity.name == chief] == [1]
