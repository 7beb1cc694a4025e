"""Who was appointed, dismissed and disciplined."""

from __future__ import annotations

import pytest

from tests.ingest.texts import read_text
from tests.ingest.told import relations

TAM = "Lê Minh Tâm"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Ngày 5-3-2019, Thủ tướng Chính phủ bổ nhiệm ông Lê Minh Tâm giữ chức Thứ trưởng Bộ Y tế.",
            {
                f"APPOINTED: {TAM} → Thứ trưởng Bộ Y tế (2019-03-05, by Thủ tướng Chính phủ)",
            },
        ),
        (
            "Ông Lê Minh Tâm được bầu làm Chủ tịch UBND tỉnh Lào Cai.",
            {f"APPOINTED: {TAM} → Chủ tịch Ủy ban nhân dân tỉnh Lào Cai"},
        ),
        (
            "Quốc hội miễn nhiệm chức vụ Bộ trưởng Bộ Y tế đối với bà Lê Thị Mai.",
            {"DISMISSED: Lê Thị Mai → Bộ trưởng Bộ Y tế (by Quốc hội)"},
        ),
        (
            "Ông Lê Minh Tâm thôi giữ chức Giám đốc Sở Y tế tỉnh Lào Cai.",
            {f"DISMISSED: {TAM} → Giám đốc Sở Y tế tỉnh Lào Cai"},
        ),
        (
            "Huyện ủy Bát Xát thi hành kỷ luật cảnh cáo đối với ông Lê Minh Tâm.",
            {f"DISCIPLINED: Huyện ủy Bát Xát → {TAM} (cảnh cáo)"},
        ),
        (
            "Huyện ủy Bát Xát kỷ luật cách chức ông Lê Minh Tâm.",
            {f"DISCIPLINED: Huyện ủy Bát Xát → {TAM} (cách chức)"},
        ),
        ("Huyện ủy Bát Xát đề nghị kỷ luật cảnh cáo ông Lê Minh Tâm.", set()),
        ("Sở Nội vụ đề nghị bổ nhiệm ông Lê Minh Tâm giữ chức Giám đốc Sở Y tế tỉnh Lào Cai.", set()),
        ("Ông Lê Minh Tâm chưa được bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Lào Cai.", set()),
        ("Tháng tới, Tỉnh ủy Lào Cai sẽ bổ nhiệm ông Lê Minh Tâm giữ chức Trưởng ban Tổ chức Tỉnh ủy.", set()),
    ],
)
def test_careers(text: str, told: set[str]) -> None:
    """Who was appointed, dismissed, disciplined, by whom; a proposal, a plan and a denial are none of it."""
    assert relations(text, "APPOINTED", "DISMISSED", "DISCIPLINED") == told


def test_appointed_people_hold_their_post_and_dismissed_held_it() -> None:
    """An appointment gives the post; a dismissal makes it a former one."""
    appointed = "Ban Bí thư chỉ định ông Lê Minh Tâm giữ chức Phó Bí thư Tỉnh ủy Lào Cai nhiệm kỳ 2015-2020."
    assert f"HOLDS: {TAM} → Phó Bí thư Tỉnh ủy Lào Cai" in relations(appointed)
    dismissed = "Ông Lê Minh Tâm thôi giữ chức Giám đốc Sở Y tế tỉnh Lào Cai."
    assert f"HOLDS: {TAM} → Giám đốc Sở Y tế tỉnh Lào Cai (former)" in relations(dismissed)


@pytest.mark.parametrize(
    "text",
    [
        "Sở Nội vụ đề nghị bổ nhiệm ông Lê Minh Tâm giữ chức Giám đốc Sở Y tế tỉnh Lào Cai.",
        "Ông Lê Minh Tâm chưa được bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Lào Cai.",
        "Tháng tới, Tỉnh ủy Lào Cai sẽ bổ nhiệm ông Lê Minh Tâm giữ chức Trưởng ban Tổ chức Tỉnh ủy.",
    ],
)
def test_who_is_only_proposed_holds_nothing(text: str) -> None:
    """A proposal, a plan and a denial give nobody a post."""
    assert relations(text, "HOLDS") == set()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "Thủ tướng phê chuẩn kết quả bầu chức vụ Phó Chủ tịch UBND tỉnh Hậu Giang nhiệm kỳ 2016-2021 "
                "đối với ông Lê Minh Tâm, Bí thư Thị ủy Long Mỹ."
            ),
            {f"APPOINTED: {TAM} → Phó Chủ tịch Ủy ban nhân dân tỉnh Hậu Giang (by Thủ tướng Chính phủ)"},
        ),
        (
            (
                "Thủ tướng phê chuẩn kết quả miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh Hậu Giang nhiệm kỳ 2016-2021 "
                "đối với ông Lê Minh Tâm để nghỉ hưu."
            ),
            {f"DISMISSED: {TAM} → Phó Chủ tịch Ủy ban nhân dân tỉnh Hậu Giang (by Thủ tướng Chính phủ)"},
        ),
        (
            (
                "Ngày 3/6/2019, Bộ trưởng Bộ Công an bổ nhiệm ông Lê Minh Tâm giữ chức Giám đốc Công an tỉnh Phú Thọ "
                "kể từ ngày 1/7/2019."
            ),
            {f"APPOINTED: {TAM} → Giám đốc Công an tỉnh Phú Thọ (2019-07-01, by Bộ trưởng Bộ Công an)"},
        ),
        (
            (
                "Bà Trần Lụa công bố quyết định của Bộ Chính trị thành lập Đảng bộ Cà Mau; chỉ định ông Lê Minh Tâm "
                "giữ chức Bí thư Tỉnh ủy Lâm Đồng; bà Lê Thị Mai làm Phó Bí thư Tỉnh ủy."
            ),
            {
                f"APPOINTED: {TAM} → Bí thư Tỉnh ủy Lâm Đồng (by Bộ Chính trị)",
                "APPOINTED: Lê Thị Mai → Phó Bí thư Tỉnh ủy Lâm Đồng (by Bộ Chính trị)",
            },
        ),
        (
            "Ông Lê Minh Tâm được giao quyền Giám đốc Trung tâm Y tế huyện Sông Hinh.",
            {f"APPOINTED: {TAM} → Giám đốc Trung tâm Y tế huyện Sông Hinh"},
        ),
        (
            "Ông Lê Minh Tâm tái đắc cử Chủ tịch Liên đoàn Lao động tỉnh Cà Mau.",
            {f"APPOINTED: {TAM} → Chủ tịch Liên đoàn Lao động tỉnh Cà Mau"},
        ),
        (
            "Ông Lê Minh Tâm, nguyên Giám đốc Sở Y tế tỉnh Cà Mau, đã nghỉ hưu.",
            set(),
        ),
    ],
)
def test_ways_of_telling_who_takes_and_leaves_an_office(text: str, told: set[str]) -> None:
    """Votes that are approved, a day from which it counts, rows of people, decisions of a third body."""
    assert relations(text, "APPOINTED", "DISMISSED") == told


@pytest.mark.parametrize(("said", "day"), [("Ngày 5/6/2020, ", "2020-06-05"), ("", None)])
def test_an_office_that_is_left_for_another_ends_with_the_day_that_brings_it(said: str, day: str | None) -> None:
    """So far its holder was in it; where no day is told, nothing of that is."""
    text = f"{said}UBND tỉnh Phú Yên bổ nhiệm ông Lê Minh Tâm, Phó Giám đốc Sở Y tế, giữ chức Giám đốc Sở Y tế."
    reading = read_text(text)
    names = {one.id: one.name for one in reading.entities}
    [left] = [c for c in reading.claims if c.predicate == "HOLDS" and names[str(c.object)].startswith("Phó Giám đốc")]
    assert (left.qualifier("former"), left.qualifier("end")) == ("true", day)


@pytest.mark.parametrize(
    ("left", "told"),
    [
        ("nghỉ hưu theo chế độ", {"DISMISSED: Lê Thị Mai → Giám đốc Sở Y tế tỉnh Phú Yên"}),
        ("nhận nhiệm vụ khác", set()),
    ],
)
def test_who_is_replaced_held_the_office(left: str, told: set[str]) -> None:
    """ "thay bà B": B held the office, and left it only where the text says so."""
    text = (
        f"UBND tỉnh Phú Yên bổ nhiệm ông Lê Minh Tâm giữ chức Giám đốc Sở Y tế tỉnh Phú Yên thay bà Lê Thị Mai {left}."
    )
    assert "HOLDS: Lê Thị Mai → Giám đốc Sở Y tế tỉnh Phú Yên (former)" in relations(text)
    assert relations(text, "DISMISSED") == told


def test_an_article_of_a_decision_appoints_by_its_issuer() -> None:
    """ "Điều 1. Bổ nhiệm ông A giữ chức P": who issues the document decides."""
    text = (
        "ỦY BAN NHÂN DÂN\nTỈNH TUYÊN QUANG\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
        "Số: 27/QĐ-UBND\nTuyên Quang, ngày 14 tháng 6 năm 2012\nQUYẾT ĐỊNH\nVề việc bổ nhiệm cán bộ\n"
        "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH TUYÊN QUANG\nCăn cứ Luật Cán bộ, công chức ngày 13 tháng 11 năm 2008;\n"
        "QUYẾT ĐỊNH:\nĐiều 1. Điều động, bổ nhiệm ông Lê Minh Tâm giữ chức Giám đốc Sở Y tế tỉnh Tuyên Quang.\n"
    )
    chair = "Chủ tịch Ủy ban nhân dân tỉnh Tuyên Quang"
    told = f"APPOINTED: {TAM} → Giám đốc Sở Y tế tỉnh Tuyên Quang (2012-06-14, by {chair})"
    assert told in relations(text, "APPOINTED")


def test_an_appointment_that_is_undone() -> None:
    """What a decision decided is not told of as done where it is annulled."""
    text = "UBND huyện Bát Xát hủy bỏ quyết định bổ nhiệm ông Lê Minh Tâm làm Trưởng phòng Nội vụ huyện Bát Xát."
    assert not relations(text, "APPOINTED", "HOLDS")
    assert relations(text.replace("hủy bỏ", "công bố"), "APPOINTED")


def test_a_year_of_birth_dates_no_appointment() -> None:
    """A day without its year does not take the year in which somebody was born."""
    text = "Ông Lê Minh Tâm (sinh năm 1965, quê Lào Cai) được bầu làm Chủ tịch UBND tỉnh Lào Cai ngày 5/3."
    assert relations(text, "APPOINTED") == {f"APPOINTED: {TAM} → Chủ tịch Ủy ban nhân dân tỉnh Lào Cai"}


def test_who_became_a_member() -> None:
    """ "trở thành ủy viên" is no "Thành ủy viên"."""
    text = "Năm 2010, ông Lê Minh Tâm trở thành ủy viên Ban Thường vụ Tỉnh ủy Lào Cai."
    assert {line.partition(" → ")[2] for line in relations(text, "HOLDS", "APPOINTED")} == {
        "Ủy viên Ban Thường vụ Tỉnh ủy Lào Cai (2010)"
    }


@pytest.mark.parametrize("proposal", ["đã nghe tờ trình về việc", "xem xét Tờ trình của UBND tỉnh về việc"])
def test_what_is_only_proposed_to_a_council(proposal: str) -> None:
    """A proposal tells of no end of an office."""
    text = f"HĐND tỉnh Lào Cai {proposal} cho thôi giữ chức Ủy viên UBND tỉnh Lào Cai đối với ông Lê Minh Tâm."
    assert not relations(text, "DISMISSED")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Bộ Chính trị chỉ định ông Lê Minh Tâm tham gia Ban Thường vụ Tỉnh ủy Lào Cai.",
            {"POST_AT: Ủy viên Ban Thường vụ Tỉnh ủy Lào Cai → Ban Thường vụ Tỉnh ủy Lào Cai"},
        ),
        ("Đại hội đã bầu ông Lê Minh Tâm vào Bộ Chính trị.", {"POST_AT: Ủy viên Bộ Chính trị → Bộ Chính trị"}),
    ],
)
def test_a_seat_is_at_the_committee_that_somebody_joins(text: str, told: set[str]) -> None:
    """It has no title of its own in the text, but it is an office like others."""
    assert relations(text, "POST_AT") == told


@pytest.mark.parametrize(
    "verb", ["phê chuẩn kết quả bầu bổ sung", "phê chuẩn kết quả bầu", "bổ nhiệm", "quyết định bổ nhiệm lại"]
)
def test_who_decides_on_an_office_does_not_get_it(verb: str) -> None:
    """A headline that tells of the office and not of who gets it: whoever is named before the verb decides."""
    text = f"Ông Lê Minh Tâm vừa {verb} chức vụ Phó Chủ tịch UBND tỉnh Sơn La."
    assert not relations(text, "APPOINTED", "HOLDS")
    passive = text.replace(f"vừa {verb}", f"được Thủ tướng Chính phủ {verb}")
    assert f"HOLDS: {TAM} → Phó Chủ tịch Ủy ban nhân dân tỉnh Sơn La" in relations(passive, "HOLDS")


def test_the_reasons_of_a_decision_are_not_its_day_nor_their_authors_its_deciders() -> None:
    """ "căn cứ văn bản số …; xét đề nghị của A tại Tờ trình số …, B quyết định bổ nhiệm …": B does, on another day."""
    text = (
        "Căn cứ ý kiến của Tỉnh ủy Sơn La tại Văn bản số 51-CV/TU ngày 20/3/2013; xét đề nghị của Sở Nội vụ Sơn La tại"
        " Tờ trình số 35/TTr-SNV ngày 26/2/2013, Chủ tịch UBND tỉnh Sơn La quyết định bổ nhiệm ông Lê Minh Tâm giữ chức"
        " Giám đốc Sở Y tế tỉnh Sơn La."
    )
    chair = "Chủ tịch Ủy ban nhân dân tỉnh Sơn La"
    assert relations(text, "APPOINTED") == {f"APPOINTED: {TAM} → Giám đốc Sở Y tế tỉnh Sơn La (by {chair})"}
