"""Texts that have lost their case get it back; others keep theirs, letter for letter."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.acquire import document
from ingest.casing import recased
from ingest.clean import clean
from ingest.lexicon.casewords import case_words
from ingest.lexicon.layout import WordList
from tests.ingest.texts import SAMPLES, noise, shuffled
from tests.ingest.told import relations

LISTS: list[WordList] = [getattr(case_words(), field.name) for field in fields(case_words())]

WRITTEN = (
    "Bí thư Tỉnh ủy Kiên Giang Nguyễn Văn Bảo chủ trì hội nghị.",
    "Ông Trần Minh Khuê, Giám đốc Sở Tài chính tỉnh Hậu Giang, đến dự.",
    "Quyết định số 31/2020/QĐ-UBND ngày 5/6/2020 của UBND tỉnh Lâm Đồng.",
    "Chỉ thị số 24-CT/TU của Ban Thường vụ Tỉnh ủy Hậu Giang.",
    "Công điện số 12/CĐ-TTg của Thủ tướng Chính phủ về phòng, chống bão.",
    "Thông tư số 7/2013/TT-BGD&ĐT của Bộ GD&ĐT gửi UBND tỉnh Lâm Đồng.",
    "Đại hội Đảng bộ tỉnh Kiên Giang lần thứ XII khai mạc. Bà Lê Thị Hạnh dự.",
    "Ban Tổ chức Trung ương làm việc với Trưởng ban Tổ chức Tỉnh ủy Thái Bình.",
    "Chủ tịch nước tặng Huân chương Lao động hạng Nhất cho Trường THPT Lê Hồng Phong.",
    "Đồng chí Đỗ Tiến Sỹ, Phó Chủ tịch Hội Nông dân huyện Cái Nước, phát biểu.",
    "Bí thư Thành ủy Hà Nội Lê Quang Dũng tiếp Tổng thống Donald Trump.",
    "Ông Nguyễn Văn Nên, bà H’Yim Kđoh và ông Y Vinh Tơr ở tỉnh Đắk Lắk đến dự.",
    "Theo đề nghị của Giám đốc Sở Tài chính, Kế hoạch và Đầu tư tỉnh Lâm Đồng.",
    "Tư lệnh Đoàn 559 tiếp Thủ tướng Nhật Bản Shinzo Abe ở thành phố Hải Phòng.",
    "Bí thư Tỉnh ủy Hậu Giang chúc mừng đội tuyển U23 và Phòng PC02.",
    "Bãi bỏ khoản 5 điều 22 Quy chế làm việc của UBND tỉnh Lâm Đồng.",
    "Sở Tài chính nhận Tờ trình số 38/SXD-TT của Sở Xây dựng tỉnh Lâm Đồng.",
    "Trường Cao đẳng Sông Trà và các trường cao đẳng ở tỉnh Lâm Đồng.",
    "Ông Trần Đình Hùng đang là Phó Chủ tịch UBND Q.1 thành phố Hồ Chí Minh.",
    "Bí thư Huyện ủy Nam Hồng và ông Vàng Quáng Tờ, bà Đặng Thị Bé Sáu dự.",
    "Ông Lê Anh Quốc và bà Leo Thị Lịch ở xã Phú Lương Thượng, tỉnh Lâm Đồng.",
    "Dự họp có 27 đồng chí. Đồng chí Lò Thị Mẫu tiếp Thủ tướng Lào Thongloun Sisoulith.",
    "Công ty TNHH Sông Trà ở thành phố Đà Nẵng do ông Phan Xuân Nguyên điều hành.",
)

MATTER = "hội nghị bàn về sản xuất nông nghiệp , chăn nuôi , phòng chống dịch bệnh và làm đường trong năm nay .\n"


@pytest.mark.parametrize("line", WRITTEN)
def test_a_line_in_small_letters_gets_its_capitals(line: str) -> None:
    """Sentences, abbreviations, symbols, numerals, bodies, titles, honours, places and people."""
    assert recased(line.lower()) == line


def test_a_text_in_capitals_gets_its_small_letters() -> None:
    """The same lines in capitals, as the whole of a text."""
    text = "\n".join(WRITTEN)
    assert recased(text.upper()) == text


@pytest.mark.parametrize("line", [example for words in LISTS for example in words.examples])
def test_examples_are_written_again(line: str) -> None:
    """Each line that shows the words of a list."""
    assert recased(line.lower()) == line


@pytest.mark.parametrize("line", [counter for words in LISTS for counter in words.counter])
def test_counter_examples_stay_small(line: str) -> None:
    """Only their first letter is a capital, also beside a line that lost its case."""
    assert recased(f"{WRITTEN[0]}\n{line}".lower()).endswith(line)


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_any_spelling_gets_the_same_capitals(form: str) -> None:
    """Decomposed letters, and tones where other writers put them; what is quoted is the text as it was published."""
    published = unicodedata.normalize(form, "uỷ ban nhân dân tỉnh hoà bình họp sáng nay.")  # type: ignore[arg-type]
    cleaned = clean(document(published.encode(), "a.txt"))
    assert cleaned.text == "Ủy ban nhân dân tỉnh Hòa Bình họp sáng nay."
    assert cleaned.span(0, len(cleaned.text)).quote == published


def test_a_line_of_a_text_with_capitals_gets_its_own() -> None:
    """A letterhead in small letters over a text that has its case."""
    text = "Ủy ban nhân dân tỉnh kiên giang\n\nCăn cứ Luật Đất đai; theo đề nghị của Giám đốc Sở Tài chính, ông Lê Nam."
    assert recased(text) == text.replace("kiên giang", "Kiên Giang")


def test_a_line_in_which_every_word_has_a_capital_gets_its_small_letters() -> None:
    """A headline, also among others; a line of names has no little word."""
    line = "Bí thư Tỉnh ủy Kiên Giang và đoàn công tác thăm huyện Cái Nước"
    assert recased(f"{line.title()}\nÔng đã dự.") == f"{line}\nÔng đã dự."
    row = "Nguyễn Văn Bảo, Trần Thị Hạnh, Lê Văn Nên, Phan Xuân Nguyên"
    assert recased(row) == row


@pytest.mark.parametrize(
    "line",
    [
        "Theo Quyết định số 86-QĐ/HU, đồng chí ở xã tôi giữ chức này.",
        "Tòa án nhân dân họp, bà Lê Thị Mẫu phát biểu.",
        "Nhiều người ra đồng gặt lúa từ sáng sớm. Trời nắng và gió nhẹ, ai cũng vui.",
    ],
)
def test_one_sign_is_enough(line: str) -> None:
    """A symbol, a woman's name; a text in which not even the first letter is a capital."""
    assert recased(line.lower()) == line


def test_a_signature_gets_its_capitals() -> None:
    """The capacity, the title under it, and a name in a cell of its own."""
    lines = (
        "UBND tỉnh Lâm Đồng ban hành Quyết định số 31/2020/QĐ-UBND.",
        "Nơi nhận:          TM. ỦY BAN NHÂN DÂN",
        "- Như trên.        PHÓ CHỦ TỊCH",
        "                   Tôn Thất Bửu",
    )
    text = "\n".join(lines)
    assert recased(text.lower()) == text


def test_a_paragraph_in_capitals_gets_its_small_letters() -> None:
    """Sentences, and no heading."""
    paragraph = f"{WRITTEN[0]} {WRITTEN[1]}"
    assert recased(f"{paragraph.upper()}\nÔng đã dự.") == f"{paragraph}\nÔng đã dự."
    heading = "ỦY BAN NHÂN DÂN TỈNH KIÊN GIANG"
    assert recased(f"{heading}\nÔng đã dự.") == f"{heading}\nÔng đã dự."


@pytest.mark.parametrize(
    "text",
    [
        "- Như Điều 3;          PHÓ CHỦ TỊCH",
        "Tại xã Bản Lầu, Lào Cai, ông lê bước nói với báo Nhân Dân ở Hà Nội về giá lúa gạo.",
        "- tổ chức, cá nhân có liên quan trong tỉnh, huyện, xã và hội đồng nhân dân các cấp;",
        "Thủ trưởng các cơ quan thuộc tỉnh chịu trách nhiệm thi hành quyết định này.",
        "giá xăng giảm 12/lít, dầu giảm 5-6 nghìn đồng một lít so với kỳ trước",
    ],
)
def test_a_text_with_its_case_is_left_alone(text: str) -> None:
    """Plain clauses have no capital but their first, and have lost none."""
    whole = f"Ông đã dự.\n{text}"
    assert recased(whole) == whole


def test_samples_keep_their_case() -> None:
    """Each has its capitals."""
    for path in SAMPLES.glob("*.txt"):
        text = path.read_text(encoding="utf-8")
        assert recased(text) == text


@pytest.mark.parametrize("letters", [str.lower, str.upper])
def test_letters_and_lengths_stay(letters: Callable[[str], str]) -> None:
    """Nothing but the case changes."""
    for path in SAMPLES.glob("*.txt"):
        text = path.read_text(encoding="utf-8")
        assert recased(letters(text)).lower() == text.lower()
        assert re.search("[A-ZĐ]", recased(letters(text)))


@given(st.one_of(shuffled(), noise()), st.sampled_from([str.lower, str.upper]))
def test_letters_stay_whatever_the_text(text: str, letters: Callable[[str], str]) -> None:
    """Line by line, after what is sure to tell that a text has lost its case."""
    broken = letters(f"{WRITTEN[0]} {text}\n{text}")
    again = recased(broken)
    assert len(again) == len(broken)
    assert all(a == b or a.lower() == b.lower() for a, b in zip(again, broken, strict=True))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "đồng chí lê thị ánh mai , bí thư tỉnh ủy cà mau , đến dự .",
            "HOLDS: Lê Thị Ánh Mai → Bí thư Tỉnh ủy Cà Mau",
        ),
        (
            "ông trần văn hiện được bầu làm chủ tịch hội nông dân huyện cái nước .",
            "APPOINTED: Trần Văn Hiện → Chủ tịch Hội Nông dân huyện Cái Nước",
        ),
        (
            "bà lý hồng nụ giữ chức giám đốc sở y tế tỉnh cà mau .",
            "HOLDS: Lý Hồng Nụ → Giám đốc Sở Y tế tỉnh Cà Mau",
        ),
    ],
)
def test_what_small_letters_tell_is_read(text: str, told: str) -> None:
    """A name ends where a mark, a title or a verb begins."""
    assert told in relations(MATTER + text)


def test_sentences_in_capitals_between_others_get_their_small_letters() -> None:
    """A headline or a lead that a crawl ran into its paragraph; the others, and short cries, stay."""
    loud = "ĐẠI HỘI BẦU ĐỒNG CHÍ LÊ VĂN TẤN GIỮ CHỨC BÍ THƯ HUYỆN ỦY BÁT XÁT."
    text = f"Sáng 12/8, Đảng bộ huyện Bát Xát họp. {loud} Đại hội đã thành công. THI ĐUA LÀ YÊU NƯỚC! Ông Tấn nhận hoa."
    small = "Đại hội bầu đồng chí Lê Văn Tấn giữ chức Bí thư Huyện ủy Bát Xát."
    assert recased(text) == text.replace(loud, small)
