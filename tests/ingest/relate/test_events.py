"""Who convened, chaired, spoke at and attended an event."""

from __future__ import annotations

import pytest

from tests.ingest.texts import read_text
from tests.ingest.told import names, relations

TAM = "Lê Minh Tâm"
BINH = "Trần Văn Bình"


SPEECH = "Ông Lê Minh Tâm dự và phát biểu tại hội nghị."
CHAIR = "Bí thư Tỉnh ủy Trần Văn Bình chủ trì hội nghị."
LIST = "Trần Văn Bình, Bí thư Tỉnh ủy Lào Cai; Lê Minh Tâm, Chủ tịch UBND tỉnh Lào Cai."
CONFERENCE = "Hội nghị tổng kết công tác tổ chức xây dựng Đảng năm 2020"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            f"Sáng 26/12/2020, Tỉnh ủy Lào Cai tổ chức {CONFERENCE}. {CHAIR} {SPEECH}",
            {
                f"ORGANISED: Tỉnh ủy Lào Cai → {CONFERENCE} (2020-12-26)",
                f"CHAIRED: {BINH} → {CONFERENCE} (2020-12-26)",
                f"SPOKE_AT: {TAM} → {CONFERENCE} (2020-12-26)",
            },
        ),
        (
            f"Tỉnh ủy Lào Cai tổ chức Hội nghị sơ kết 5 năm. Dự hội nghị có các đồng chí: {LIST}",
            {
                "ORGANISED: Tỉnh ủy Lào Cai → Hội nghị sơ kết 5 năm",
                f"ATTENDED: {BINH} → Hội nghị sơ kết 5 năm",
                f"ATTENDED: {TAM} → Hội nghị sơ kết 5 năm",
            },
        ),
        (
            "Ban Tổ chức Tỉnh ủy Lào Cai đã tổ chức Hội nghị tổng kết năm 2020.",
            {"ORGANISED: Ban Tổ chức Tỉnh ủy Lào Cai → Hội nghị tổng kết năm 2020"},
        ),
        (
            "Sở Y tế tỉnh Lào Cai phối hợp với Sở Nội vụ tỉnh Lào Cai tổ chức Hội nghị tập huấn.",
            {
                "ORGANISED: Sở Y tế tỉnh Lào Cai → Hội nghị tập huấn",
                "ORGANISED: Sở Nội vụ tỉnh Lào Cai → Hội nghị tập huấn",
            },
        ),
        (
            "Phát biểu tại Hội nghị tổng kết năm 2020, Bí thư Tỉnh ủy Lào Cai Trần Văn Bình yêu cầu đổi mới.",
            {f"SPOKE_AT: {BINH} → Hội nghị tổng kết năm 2020"},
        ),
        (
            "Tỉnh ủy Lào Cai tổ chức Hội nghị sơ kết. Phát biểu khai mạc, ông Lê Minh Tâm nêu ba việc.",
            {"ORGANISED: Tỉnh ủy Lào Cai → Hội nghị sơ kết", f"SPOKE_AT: {TAM} → Hội nghị sơ kết"},
        ),
        (
            "Tại Hội nghị sơ kết, ông Lê Minh Tâm, Giám đốc Sở Y tế tỉnh Lào Cai đánh giá cao kết quả.",
            {f"SPOKE_AT: {TAM} → Hội nghị sơ kết"},
        ),
        ("Ông Lê Minh Tâm cho biết việc này. Hội nghị sơ kết đã xong.", set()),
        (
            "Ông Lê Minh Tâm, Giám đốc Sở Y tế tỉnh Lào Cai, và ông Trần Văn Bình dự Hội nghị sơ kết.",
            {f"ATTENDED: {TAM} → Hội nghị sơ kết", f"ATTENDED: {BINH} → Hội nghị sơ kết"},
        ),
        (
            "Chiều 3/5/2020, Bí thư Tỉnh ủy Lào Cai Trần Văn Bình chủ trì cuộc họp. Tại cuộc họp, ông Lê Minh Tâm nói.",
            {
                f"CHAIRED: {BINH} → Cuộc họp của Tỉnh ủy Lào Cai (2020-05-03)",
                f"SPOKE_AT: {TAM} → Cuộc họp của Tỉnh ủy Lào Cai (2020-05-03)",
            },
        ),
        ("Tại cuộc họp, ông Lê Minh Tâm nhấn mạnh hai việc.", set()),
        (
            "Hội nghị sơ kết có sự tham dự của ông Lê Minh Tâm, đại diện các sở: Sở Y tế Lào Cai, Cục Thuế (Bộ Y tế).",
            {
                f"ATTENDED: {TAM} → Hội nghị sơ kết",
                "ATTENDED: Sở Y tế tỉnh Lào Cai → Hội nghị sơ kết",
                "ATTENDED: Cục Thuế Bộ Y tế → Hội nghị sơ kết",
            },
        ),
        (
            "Tỉnh ủy Lào Cai tổ chức Hội nghị sơ kết. Dự hội nghị có đại diện Sở Y tế, Sở Nội vụ tỉnh. Công an dự.",
            {
                "ORGANISED: Tỉnh ủy Lào Cai → Hội nghị sơ kết",
                "ATTENDED: Sở Y tế tỉnh Lào Cai → Hội nghị sơ kết",
                "ATTENDED: Sở Nội vụ tỉnh Lào Cai → Hội nghị sơ kết",
            },
        ),
        (
            "Huyện ủy Bát Xát họp phiên thứ 3. Ông Lê Minh Tâm chủ trì phiên họp. Phát biểu tại hội nghị, bà Đỗ Lan",
            {
                "ORGANISED: Huyện ủy Bát Xát → Phiên họp thứ 3 của Huyện ủy Bát Xát",
                f"CHAIRED: {TAM} → Phiên họp thứ 3 của Huyện ủy Bát Xát",
                "SPOKE_AT: Đỗ Lan → Phiên họp thứ 3 của Huyện ủy Bát Xát",
            },
        ),
        (
            "Ông Lê Minh Tâm chủ trì hội nghị thông qua dự thảo kết luận thanh tra công tác cán bộ.",
            {f"CHAIRED: {TAM} → Hội nghị thông qua dự thảo kết luận thanh tra công tác cán bộ"},
        ),
        (
            "Chủ trì Hội nghị sơ kết có các đồng chí: Trần Văn Bình, Bí thư Tỉnh ủy Lào Cai; Lê Minh Tâm.",
            {f"CHAIRED: {BINH} → Hội nghị sơ kết", f"CHAIRED: {TAM} → Hội nghị sơ kết"},
        ),
        (
            "Phó Bí thư Tỉnh ủy Lào Cai dự Hội nghị sơ kết. Ông Lê Minh Tâm, Phó Bí thư Tỉnh ủy Lào Cai, cảm ơn.",
            {f"ATTENDED: {TAM} → Hội nghị sơ kết"},
        ),
        (
            "Tỉnh ủy Lào Cai tổ chức Lễ khai mạc Hội nghị sơ kết. Ông Lê Minh Tâm phát biểu tại Lễ khai mạc.",
            {
                "ORGANISED: Tỉnh ủy Lào Cai → Lễ khai mạc Hội nghị sơ kết",
                f"SPOKE_AT: {TAM} → Lễ khai mạc Hội nghị sơ kết",
            },
        ),
        (
            "Hội nghị sơ kết đã bế mạc dưới sự chủ trì của đồng chí Lê Minh Tâm.",
            {f"CHAIRED: {TAM} → Hội nghị sơ kết"},
        ),
        (
            "Sở Y tế tỉnh Lào Cai (Ủy ban nhân dân tỉnh Lào Cai) tổ chức Hội nghị sơ kết.",
            {"ORGANISED: Sở Y tế tỉnh Lào Cai → Hội nghị sơ kết"},
        ),
        (
            "Tỉnh ủy Lào Cai tổ chức Hội nghị sơ kết. Tới dự và chỉ đạo có ông Lê Minh Tâm.",
            {"ORGANISED: Tỉnh ủy Lào Cai → Hội nghị sơ kết", f"ATTENDED: {TAM} → Hội nghị sơ kết"},
        ),
        (
            "Tỉnh ủy Lào Cai tổ chức Hội nghị sơ kết. Ông Lê Minh Tâm phát biểu với báo chí.",
            {"ORGANISED: Tỉnh ủy Lào Cai → Hội nghị sơ kết"},
        ),
        ("Ông Lê Minh Tâm mời Trần Văn Bình dự Hội nghị sơ kết.", {f"ATTENDED: {BINH} → Hội nghị sơ kết"}),
        ("Ông Lê Minh Tâm dự các hội nghị sơ kết.", set()),
        (
            "Ông Lê Minh Tâm, Bí thư Tỉnh ủy Lào Cai, và ông Trần Văn Bình đã tiếp xúc cử tri huyện Bát Xát.",
            {
                f"ATTENDED: {TAM} → Buổi tiếp xúc cử tri huyện Bát Xát",
                f"ATTENDED: {BINH} → Buổi tiếp xúc cử tri huyện Bát Xát",
            },
        ),
        (
            "Đây là nhận định của ông Lê Minh Tâm, Bí thư Tỉnh ủy Lào Cai, tại Hội nghị sơ kết.",
            {f"SPOKE_AT: {TAM} → Hội nghị sơ kết"},
        ),
        ("Các đồng chí chủ trì hội nghị.", set()),
        ("Tỉnh ủy Lào Cai dự kiến tổ chức Hội nghị tổng kết năm 2020.", set()),
    ],
)
def test_events(text: str, told: set[str]) -> None:
    """Who convened, chaired, spoke and attended; a caption without names names nobody, a plan is no event yet."""
    assert relations(text, "ORGANISED", "CHAIRED", "SPOKE_AT", "ATTENDED") == told


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Bộ Y tế tổ chức lễ kỷ niệm 55 năm thành lập Tổng cục Dân số - Kế hoạch hóa gia đình.",
            "Lễ kỷ niệm 55 năm thành lập Tổng cục Dân số - Kế hoạch hóa gia đình",
        ),
        ("Bộ Y tế tổ chức hội thảo góp ý dự thảo Nghị định về dược.", "Hội thảo góp ý dự thảo Nghị định về dược"),
        ("Bộ Y tế tổ chức lễ ký kết hợp tác truyền thông, sáng 5/5.", "Lễ ký kết hợp tác truyền thông"),
        ("Bộ Y tế tổ chức hội nghị bàn giải pháp giảm nghèo.", "Hội nghị bàn giải pháp giảm nghèo"),
        ("Quốc hội khai mạc Kỳ họp thứ 3, Quốc hội khóa XIV.", "Kỳ họp thứ 3, Quốc hội khóa XIV"),
        ("Bộ Y tế tổ chức hội nghị tổng kết và ông Lê Minh Tâm phát biểu.", "Hội nghị tổng kết"),
        ("Bộ Y tế tổ chức Hội nghị Bộ trưởng Y tế các nước.", "Hội nghị Bộ trưởng Y tế các nước"),
    ],
)
def test_names(text: str, name: str) -> None:
    """What belongs to the name of an event: anniversaries, drafts, terms after a comma; no time, nobody who acts."""
    assert names(text, "Event") == {name}


def test_one_event_under_several_names() -> None:
    """ "Lần thứ 3" and "thứ ba" are one session; the numbers of two bodies are not."""
    text = "Ông Lê Minh Tâm dự Kỳ họp lần thứ 3 Quốc hội khóa XIV. Ông Trần Văn Bình phát biểu tại Kỳ họp thứ ba."
    assert names(text, "Event") == {"Kỳ họp lần thứ 3 Quốc hội khóa XIV"}
    other = f"{text} Ông Lê Minh Tâm dự Kỳ họp thứ ba Hội đồng nhân dân tỉnh Lào Cai."
    assert len(names(other, "Event")) == 2


@pytest.mark.parametrize(
    ("first", "second", "one"),
    [
        ("Kỳ họp thứ 9, Quốc hội khóa XI", "Kỳ họp thứ 9, Quốc hội khóa XV", False),
        ("Kỳ họp bất thường lần thứ 9, Quốc hội khóa XV", "Kỳ họp thứ 9, Quốc hội khóa XV", False),
        ("Kỳ họp thứ 9, Quốc hội khóa XV", "Kỳ họp lần thứ 9 của Quốc hội khoá 15", True),
    ],
)
def test_sessions_are_counted_anew_in_each_term(first: str, second: str, one: bool) -> None:
    """What tells an event of one document from that of another is its number, its body, and the term that it names."""
    keys = {key for text in (first, second) for key in event_keys(f"Ông Trần Văn Bình phát biểu tại {text}.")}
    assert len(keys) == (1 if one else 2)


def test_the_day_of_an_event_is_quoted_up_to_its_end() -> None:
    """The words that give the day behind an event go no further than it."""
    claims = read_text("Hội thảo về biến đổi khí hậu khai mạc ngày 5/3/2020, dưới mưa.").claims
    quotes = [claim.spans[0].quote for claim in claims if claim.predicate == "date"]
    assert quotes == ["Hội thảo về biến đổi khí hậu khai mạc ngày 5/3/2020"]


def event_keys(text: str) -> set[tuple[tuple[str, str], ...]]:
    """What identifies the events of a text across documents."""
    return {tuple(sorted(entity.key)) for entity in read_text(text).entities if entity.label == "Event"}
