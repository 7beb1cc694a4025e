"""Congresses, visits and ceremonies as the Party press tells them: long lists, delegations, papers read out."""

from __future__ import annotations

import pytest

from tests.ingest.told import names, relations

TAM, BINH = "Lê Minh Tâm", "Trần Văn Bình"
SESSION = "Hội thảo bảo tồn nhà sàn"
MEETING = "Buổi làm việc với Ban Thường vụ Tỉnh ủy Lào Cai"
CONGRESS = "Đại hội đại biểu Đảng bộ huyện Bát Xát lần thứ IX"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                f"Ông {TAM}, Giám đốc Sở Y tế tỉnh Lào Cai; ông {BINH}, Giám đốc Sở Nội vụ và bà Đỗ Thị Mai "
                f"chủ trì {SESSION}."
            ),
            {f"CHAIRED: {TAM} → {SESSION}", f"CHAIRED: {BINH} → {SESSION}", f"CHAIRED: Đỗ Thị Mai → {SESSION}"},
        ),
        (
            (
                f"Ngày 5/5/2023, diễn ra {MEETING[0].lower()}{MEETING[1:]}. Tham gia đoàn có ông {TAM}. "
                f"Tiếp và làm việc với đoàn có: {BINH}, Bí thư Tỉnh ủy Lào Cai; Đỗ Thị Mai, Phó Bí thư Tỉnh ủy."
            ),
            {f"ATTENDED: {TAM} → {MEETING}", f"ATTENDED: {BINH} → {MEETING}", f"ATTENDED: Đỗ Thị Mai → {MEETING}"},
        ),
        (
            (
                f"Đảng bộ huyện Bát Xát tiến hành {CONGRESS}. "
                f"Báo cáo chính trị do ông {TAM}, Bí thư Huyện ủy, trình bày. "
                f"Phát biểu chỉ đạo Đại hội, ông {BINH} biểu dương. "
                "Đại hội bầu 14 đại biểu đi dự Đại hội Đảng bộ tỉnh lần thứ X."
            ),
            {
                f"ORGANISED: Đảng bộ huyện Bát Xát → {CONGRESS}",
                f"SPOKE_AT: {TAM} → {CONGRESS}",
                f"SPOKE_AT: {BINH} → {CONGRESS}",
            },
        ),
        (
            f"Tỉnh ủy Lào Cai tổ chức {SESSION}. Sở Y tế chủ trì, phối hợp với Sở Nội vụ tỉnh Lào Cai làm tiếp.",
            {f"ORGANISED: Tỉnh ủy Lào Cai → {SESSION}"},
        ),
        (
            f"Tỉnh ủy - HĐND - UBND tỉnh Lào Cai tổ chức {SESSION}.",
            {
                f"ORGANISED: Tỉnh ủy Lào Cai → {SESSION}",
                f"ORGANISED: Hội đồng nhân dân tỉnh Lào Cai → {SESSION}",
                f"ORGANISED: Ủy ban nhân dân tỉnh Lào Cai → {SESSION}",
            },
        ),
        (
            f"Tới dự {SESSION} có ông {BINH}; gia đình ông {TAM}.",
            {f"ATTENDED: {BINH} → {SESSION}"},
        ),
    ],
)
def test_who_was_there(text: str, told: set[str]) -> None:
    """Whoever a list, a delegation or a paper names is there; who only leads a task or is a guest's kin is not."""
    said = relations(text, "ORGANISED", "CHAIRED", "SPOKE_AT", "ATTENDED")
    assert {line.partition(" (")[0] for line in said} == told


def test_a_ceremony_for_many_has_a_short_name() -> None:
    """ "cho 74 đảng viên thuộc …" is no part of the name, unless it is all there is."""
    text = "Quận ủy Sơn Trà tổ chức Lễ trao Huy hiệu Đảng đợt 2-9 cho 74 đảng viên thuộc các chi bộ, đảng bộ."
    assert names(text, "Event") == {"Lễ trao Huy hiệu Đảng đợt 2-9"}
    assert names("Sở Xây dựng tỉnh Lào Cai tổ chức Lễ đặt tên cho 20 tuyến đường.", "Event") == {
        "Lễ đặt tên cho 20 tuyến đường"
    }


def test_a_conference_spoken_of_was_named_before() -> None:
    """ "hội nghị" refers back, and not to one that the text announces at its end."""
    text = (
        f"Hội nghị lần thứ 10 Ban Chấp hành Đảng bộ tỉnh Lào Cai bế mạc. "
        f"Phát biểu kết luận hội nghị, ông {TAM} biểu dương. "
        "Sắp tới sẽ tổ chức Hội nghị chuyên đề về rừng."
    )
    spoken = relations(text, "SPOKE_AT")
    assert len(spoken) == 1
    assert "lần thứ 10" in spoken.pop()


def test_a_secretariat_has_no_head_of_board() -> None:
    """ "Trưởng Ban đại diện" after a Ban Bí thư is none of that."""
    text = "Thực hiện chỉ thị của Ban Bí thư, chi nhánh báo cáo Trưởng Ban đại diện."
    assert not any(name.endswith("Ban Bí thư") for name in names(text, "Post"))


def test_a_headline_tells_a_meeting_in_other_words() -> None:
    """ "làm việc với tỉnh X về …" above "buổi làm việc với UBND tỉnh X" is one meeting."""
    text = (
        "Bộ Nội vụ làm việc với tỉnh Lào Cai về cải cách hành chính\n\n"
        f"Ngày 15/8/2017, ông {BINH} có buổi làm việc với UBND tỉnh Lào Cai. "
        f"Tại buổi làm việc, ông {TAM} nêu ba việc.\n"
    )
    assert names(text, "Event") == {"Buổi làm việc với Ủy ban nhân dân tỉnh Lào Cai"}
