"""Texts whose lines were cut at a width are read as if they had not been."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from graph.text import IDENTITY
from ingest import read
from ingest.acquire import document
from ingest.clean import clean
from ingest.wrapped import unwrapped

SAMPLES = sorted(Path("samples").glob("*.txt"))
#: With columns, which nobody cuts at a width.
IN_COLUMNS = "08-quy-dinh-37.txt"

NEWS = """Huyện ủy Lộc Mẫu giao ban quý I
Sáng 3/4/2024, Ban Thường vụ Huyện ủy Lộc Mẫu họp giao ban. Đồng chí
Trần Văn Mẫu, Bí thư Huyện ủy, chủ trì; tham dự có các đồng chí trong:
Ban Tổ chức Huyện ủy; Ủy ban Kiểm tra Huyện ủy, và đại biểu của TP.
Thủ Đức. Hội nghị nghe báo cáo về việc thực hiện Chỉ thị số 12-
CT/HU ngày 5/1/2024 của Ban Thường vụ Huyện ủy của nhiệm kỳ này, 2020
- 2025 và kế hoạch của quý sau.
Kết luận hội nghị, đồng chí Trần Văn Mẫu yêu cầu các chi bộ hoàn thành
kế hoạch:
- Kết nạp 12 đảng viên;
- Kiểm tra 4 chi bộ.
"""


def _cut(text: str, width: int) -> str:
    """The text as an old mail program would have kept it."""
    cut = [textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False) for line in text.splitlines()]
    return "\n".join(line for lines in cut for line in lines or [""])


def _facts(text: str) -> set[tuple[str, str, str]]:
    reading = read(document(text.encode(), "a.txt"))
    names = {entity.id: entity.name for entity in reading.entities}
    return {(c.predicate, names[c.subject], names[c.object]) for c in reading.claims if c.object is not None}


@pytest.mark.parametrize("width", [60, 72])
@pytest.mark.parametrize("sample", [s for s in SAMPLES if s.name != IN_COLUMNS], ids=lambda path: path.stem)
def test_a_sample_says_the_same_when_its_lines_are_cut(sample: Path, width: int) -> None:
    """The same facts come of the lines of a mail as of whole paragraphs."""
    text = sample.read_text("utf-8")
    assert _facts(_cut(text, width)) == _facts(text)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_whole_paragraphs_stay_as_they_are(sample: Path) -> None:
    """Rows of short lines, lists and letterheads are no lines that a width has cut."""
    text = sample.read_text("utf-8")
    assert unwrapped(text) == (text, IDENTITY)


def test_where_lines_go_on() -> None:
    """A heading stays apart; sentences, abbreviations, symbols and periods go on; the items of a list begin lines."""
    meeting = (
        "Sáng 3/4/2024, Ban Thường vụ Huyện ủy Lộc Mẫu họp giao ban. Đồng chí Trần Văn Mẫu, Bí thư Huyện ủy, chủ trì; "
        "tham dự có các đồng chí trong: Ban Tổ chức Huyện ủy; Ủy ban Kiểm tra Huyện ủy, và đại biểu của TP. Thủ Đức. "
        "Hội nghị nghe báo cáo về việc thực hiện Chỉ thị số 12-CT/HU ngày 5/1/2024 của Ban Thường vụ Huyện ủy "
        "của nhiệm kỳ này, 2020 - 2025 và kế hoạch của quý sau."
    )
    assert unwrapped(NEWS)[0].splitlines() == [
        "Huyện ủy Lộc Mẫu giao ban quý I",
        meeting,
        "Kết luận hội nghị, đồng chí Trần Văn Mẫu yêu cầu các chi bộ hoàn thành kế hoạch:",
        "- Kết nạp 12 đảng viên;",
        "- Kiểm tra 4 chi bộ.",
    ]


def test_a_heading_above_full_lines_stays_apart() -> None:
    """Even one that is full itself: one of two lines would end with a short one."""
    heading = "Ban Thường vụ Huyện ủy Lộc Mẫu họp giao ban công tác quý I năm 2024"
    lines = unwrapped(NEWS.replace("Huyện ủy Lộc Mẫu giao ban quý I", heading, 1))[0].splitlines()
    assert lines[0] == heading


def test_blank_lines_part_paragraphs_and_line_ends_of_windows_do_not() -> None:
    """Nothing goes on across a blank line; "\\r" is blank space."""
    lines = NEWS.splitlines()
    text = "\r\n".join([*lines[:4], "", *lines[4:]])
    paragraphs = [line.strip() for line in unwrapped(text)[0].split("\n") if line.strip()]
    assert paragraphs[1].endswith("đại biểu của TP.")
    assert paragraphs[2].startswith("Thủ Đức. Hội nghị nghe")


def test_every_word_leads_back() -> None:
    """Evidence is quoted with the line end that was published."""
    cleaned = clean(document(NEWS.encode(), "a.txt"))
    start = cleaned.text.index("Đồng chí Trần Văn Mẫu")
    assert cleaned.span(start, start + len("Đồng chí Trần Văn Mẫu")).quote == "Đồng chí\nTrần Văn Mẫu"
    start = cleaned.text.index("12-CT/HU")
    span = cleaned.span(start, start + len("12-CT/HU"))
    assert span.quote == "12-\nCT/HU"
    assert cleaned.find(span) == (start, start + len("12-CT/HU"))


PORTAL = """Huyện ủy Lộc Mẫu công bố các quyết định thành lập chi bộ cơ sở trực thuộc Đảng bộ huyện
Ngày 2-7-2024, Huyện ủy Lộc Mẫu công bố quyết định thành lập
hai chi bộ cơ sở trực thuộc Đảng bộ huyện tại hội trường lớn. Phó
bí thư thường trực Huyện ủy Võ Văn Mẫu và trưởng Ban Tổ chức Huyện
ủy Trần Hữu Mẫu cùng các đại biểu dự.
Phó
bí thư thường trực Huyện ủy Võ Văn Mẫu trao quyết định cho hai chi
bộ vừa thành lập.
Theo
đó, Ban Thường vụ Huyện ủy Lộc Mẫu yêu cầu các chi bộ ổn định công
tác, bầu cấp ủy và báo cáo kết quả trước ngày cuối cùng của tháng.
Các
chi bộ mới ra mắt trước hội nghị, hứa sẽ hoàn thành nhiệm vụ chính
trị được giao trong năm nay.
"""


def test_a_word_alone_in_its_line_goes_on() -> None:
    """A page loses the rest of a line behind its first word, and its headline is longer than what a width has cut."""
    text, _ = unwrapped(PORTAL)
    assert "\nPhó bí thư thường trực Huyện ủy Võ Văn Mẫu trao quyết định cho hai chi bộ vừa" in text
    assert "\nTheo đó, Ban Thường vụ Huyện ủy Lộc Mẫu yêu cầu các chi bộ ổn định công tác, bầu" in text
    assert text.startswith(
        "Huyện ủy Lộc Mẫu công bố các quyết định thành lập chi bộ cơ sở trực thuộc Đảng bộ huyện\nNgày"
    )


def test_the_first_line_of_a_paragraph_may_be_cut_short() -> None:
    """Pages that Word made break a paragraph's first line behind a few words, and rows of people behind a comma."""
    text, _ = unwrapped(
        PORTAL
        + """Ban tổ
chức lễ mừng thọ của xã gồm các đồng chí sau đây, theo danh sách đã
được Đảng ủy xã thông qua:
1. Đồng chí Trần Văn Bình, Phó Bí thư Thường trực Đảng ủy,
Chủ tịch HĐND xã Lộc Mẫu.
"""
    )
    assert "\nBan tổ chức lễ mừng thọ của xã gồm" in text
    assert "Phó Bí thư Thường trực Đảng ủy, Chủ tịch HĐND xã" in text


def test_lines_of_labels_are_no_paragraph() -> None:
    """A list of "Giám đốc: Ông A" has lines of nearly one length, and none of them goes on in the next."""
    rows = "\n".join(f"Phó Giám đốc: Đồng chí Trần Văn Bình {word}" for word in ("Anh", "Em", "Oanh", "Uyên", "Yến"))
    assert unwrapped(rows) == (rows, IDENTITY)


BROKEN = """Thăm xã Bản Qua
Sáng 12/8/2020, đồng chí Trần
Văn Mẫu, Bí thư Tỉnh ủy Lào Cai đã
đến thăm và tặng quà
cho bà con xã Bản Qua. Cùng
đi có đồng chí Lê Minh
Tâm, Chánh Văn phòng
Tỉnh ủy và đại diện
nhiều đoàn thể
của tỉnh.
- Quà gồm 12 suất;
- Học bổng gồm 4 suất.
"""


def test_lines_broken_anywhere_are_whole_again() -> None:
    """Of short lines many of which go on with a small letter; headings and the items of a list stay."""
    told = (
        "Sáng 12/8/2020, đồng chí Trần Văn Mẫu, Bí thư Tỉnh ủy Lào Cai đã đến thăm và tặng quà cho bà con xã Bản Qua. "
        "Cùng đi có đồng chí Lê Minh Tâm, Chánh Văn phòng Tỉnh ủy và đại diện nhiều đoàn thể của tỉnh."
    )
    whole = ["Thăm xã Bản Qua", told, "- Quà gồm 12 suất;", "- Học bổng gồm 4 suất."]
    assert unwrapped(BROKEN)[0].splitlines() == whole


def test_a_list_of_people_in_small_letters_is_not_broken() -> None:
    """Rows that begin with a form of address are rows."""
    rows = "Danh sách khen thưởng\nông Trần Văn Mẫu\nbà Lò Thị Mai\nông Lê Minh Tâm\nbà Hoàng Thị Lan\nông Vũ Nam\n"
    assert unwrapped(rows) == (rows, IDENTITY)
