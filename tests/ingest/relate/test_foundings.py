"""On which day a body was founded, whoever did it."""

from __future__ import annotations

import pytest

from tests.ingest.texts import read_text
from tests.ingest.told import relations, values

SCHOOL, HOSPITAL = "Trường Cao đẳng Sông Trà", "Bệnh viện Đa khoa tỉnh Lào Cai"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"Ngày 5-5-1994, {SCHOOL} được thành lập.", "1994-05-05"),
        (f"{SCHOOL} được thành lập ngày 15-9-1996.", "1996-09-15"),
        (f"{SCHOOL} được thành lập từ năm 1997.", "1997"),
        (f"{SCHOOL} chính thức được thành lập vào tháng 5/1994 và có 3 khoa.", "1994-05"),
        (f"{SCHOOL} thành lập ngày 3/2/1998.", "1998-02-03"),
        (f"{SCHOOL} (thành lập năm 1990) có 500 học viên.", "1990"),
        (f"{SCHOOL}, được thành lập ngày 5/5/1990, có 500 học viên.", "1990-05-05"),
        (f"{SCHOOL} là trường công lập, được thành lập năm 1990.", "1990"),
        (f"{SCHOOL} là đơn vị trực thuộc Sở Công Thương tỉnh Lào Cai, được thành lập năm 1990.", "1990"),
        (f"Được thành lập từ năm 1969, {SCHOOL} có 500 học viên.", "1969"),
        (f"Thành lập năm 1969, đến nay {SCHOOL} có 500 học viên.", "1969"),
        (f"Năm 1969, theo nguyện vọng của nhân dân, {SCHOOL} được thành lập.", "1969"),
        (f"Kể từ khi {SCHOOL} được thành lập năm 1990 đến nay, 5.000 người đã học ở đây.", "1990"),
        (f"Kỷ niệm 60 năm Ngày thành lập {SCHOOL} (5/3/1957 - 5/3/2017), thầy trò dâng hương.", "1957-03-05"),
        (f"Hướng tới kỷ niệm ngày thành lập {SCHOOL} (14/10/1930), thầy trò trồng cây.", "1930-10-14"),
        (f"Ngày 5/5/1994, UBND tỉnh Lào Cai thành lập {SCHOOL}.", "1994-05-05"),
        (f"{SCHOOL} do UBND tỉnh Lào Cai thành lập năm 1997.", "1997"),
        (f"{SCHOOL} được thành lập ngày 6/2/1997 theo Quyết định số 5/QĐ-UB của UBND tỉnh Lào Cai.", "1997-02-06"),
    ],
)
def test_the_day_of_founding(text: str, day: str) -> None:
    """Behind the verb or opening the clause, as precise as it is told; with a founder and without one."""
    assert values(text, "founded") == {(SCHOOL, day)}


@pytest.mark.parametrize(
    "text",
    [
        f"{SCHOOL} được tái lập ngày 5/5/1994.",
        f"{SCHOOL} được thành lập lại ngày 5/5/1994.",
        f"{SCHOOL}, tiền thân là Trường Trung cấp Sông Trà, được thành lập ngày 5/5/1994.",
        f"{SCHOOL} được thành lập ngày 5/5/1994 trên cơ sở Trường Trung cấp Sông Trà.",
        f"Năm 1911: {SCHOOL} được thành lập, ban đầu là một lớp học nghề.",
        f"Năm 1990, {SCHOOL} được thành lập, đến năm 1995 đổi tên thành Trường Cao đẳng Sao Mai.",
    ],
    ids=["refounded", "founded again", "a forerunner", "made of another", "another kind at first", "renamed"],
)
def test_whose_day_the_words_do_not_say(text: str) -> None:
    """Where another body went before, the day may be of either."""
    assert values(text, "founded") == set()


@pytest.mark.parametrize(
    "text",
    [
        f"{SCHOOL} được thành lập sau ngày 5/5/1994.",
        f"{SCHOOL} được thành lập khoảng năm 1990.",
        f"{SCHOOL} được thành lập vào những năm 1990.",
        f"{SCHOOL} sẽ được thành lập vào năm 2030.",
        f"{SCHOOL} chưa được thành lập năm 1990.",
        f"Dự kiến, {SCHOOL} được thành lập vào năm 2019.",
        f"Ngày 5/5, {SCHOOL} được thành lập.",
        f"Sau khi {SCHOOL} được thành lập, ngày 5/5/1994 Tỉnh ủy Lào Cai họp.",
        f"Ngày 5/5/1994, Hội Nông dân tỉnh Lào Cai họp; {SCHOOL} được thành lập.",
        f"Ngày 5/5/1994, ông Lê Văn Tám cho biết {SCHOOL} được thành lập.",
        f"{SCHOOL} được thành lập cách đây 30 năm, ngày 5/5/2020 đón Huân chương Lao động hạng Ba.",
        f"Chi bộ đầu tiên của {SCHOOL} được thành lập năm 1990.",
        f"Kỷ niệm 60 năm Ngày thành lập {SCHOOL} (5/3/1957 - 9/8/2017), thầy trò dâng hương.",
        "Ban Chỉ đạo phòng, chống dịch tỉnh Lào Cai được thành lập ngày 5/5/2020.",
    ],
)
def test_no_day_of_founding(text: str) -> None:
    """Not about, after, still to come, of something else, without its year; nor of what is formed for each task."""
    assert values(text, "founded") == set()


@pytest.mark.parametrize(
    "text",
    [
        f"Ngày 5/5/1994, UBND tỉnh Lào Cai ban hành Quyết định số 5/QĐ-UB thành lập {SCHOOL}.",
        f"Ngày 5/5/1994, UBND tỉnh Lào Cai quyết định thành lập {SCHOOL}.",
        f"{SCHOOL} được thành lập theo Quyết định số 5/QĐ-UB ngày 5/5/1994 của UBND tỉnh Lào Cai.",
    ],
)
def test_the_day_of_the_decision(text: str) -> None:
    """It is that of the act of whoever decides; the body may be there only later."""
    assert values(text, "founded") == set()
    assert relations(text, "ESTABLISHED") == {f"ESTABLISHED: Ủy ban nhân dân tỉnh Lào Cai → {SCHOOL} (1994-05-05)"}


def test_no_relation_without_a_founder() -> None:
    """A day of founding is a property of the body."""
    assert relations(f"{HOSPITAL} được thành lập ngày 3-2-1998.", "ESTABLISHED", "SUCCEEDS") == set()


@pytest.mark.parametrize("opening", ["Tiền thân của", "Tên gọi cũ của", "Tên gọi ban đầu của"])
def test_what_a_body_was_is_quoted_with_its_first_word(opening: str) -> None:
    """However many words tell of it before the name."""
    text = f"{opening} {SCHOOL} là Trường Sơ cấp Hoa Lê"
    quotes = [claim.spans[0].quote for claim in read_text(f"{text}.").claims if claim.predicate == "SUCCEEDS"]
    assert quotes == [text]
