"""Text in columns beside each other is read column by column; letterheads, tables and feet are not."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from ingest.acquire.bodycolumns import in_order
from ingest.acquire.setcolumns import words_of
from ingest.wrapped import Line
from tests.gold.read import SAMPLES
from tests.ingest.acquire.test_formats import facts, plain
from tests.ingest.acquire.written import as_columns

#: The letterheads of these would stand in one of the columns, as no sheet has them.
OFFICIAL = {"07-quyet-dinh-van-thu", "08-quy-dinh-37"}
#: These have room between paragraphs, the others have the first lines set in.
SPACED = {"10-thanh-uy-tphcm-mot-dong", "27-hai-hinh-thuc"}
#: In narrow columns some paragraph of these ends with a full line, and goes on with the next.
LOST = {"10-thanh-uy-tphcm-mot-dong", "11-phan-van-khai", "18-buon-ma-thuot", "22-thanh-pho-hue"}
TEXTS = [path for path in sorted(SAMPLES.glob("*.txt")) if path.stem not in OFFICIAL]

LEFT = [
    "Huyện ủy Đá Bạc họp bàn việc trồng",
    "rừng ở các xã vùng cao, nơi đất dốc",
    "và thiếu nước. Các xã đã nhận giống",
    "về từ tháng trước, mỗi hộ trồng một",
    "nửa héc-ta. Cán bộ kiểm lâm xuống tận",
    "bản hướng dẫn.",
]
RIGHT = [
    "Bí thư Huyện ủy yêu cầu các chi bộ",
    "phân công đảng viên theo dõi từng hộ",
    "và báo cáo hằng tháng. Những nơi có",
    "nhiều cây chết phải trồng dặm ngay",
    "trong vụ xuân, không để đất trống",
    "sang năm sau.",
]


def beside(left: list[str], right: list[str], width: int = 42) -> list[str]:
    """Lines of two columns."""
    return [f"{one:<{width}}{other}".rstrip() for one, other in zip(left, right, strict=True)]


def ordered(lines: list[str]) -> list[str]:
    """The lines as they are read."""
    return [line.text.strip() for line in in_order([Line(line, None) for line in lines])]


def test_columns() -> None:
    """The first to its end, then the second; what stands above and below both keeps its place."""
    head, foot = "CÔNG BÁO SỐ 12", "Hết số báo này, xin bạn đọc chờ số sau của Công báo huyện Đá Bạc."
    assert ordered([head, *beside(LEFT, RIGHT), foot]) == [head, *LEFT, *RIGHT, foot]


def test_three_columns() -> None:
    """The second and the third are parted as well."""
    lines = beside(beside(LEFT, RIGHT), LEFT, 84)
    assert ordered(lines) == [*LEFT, *RIGHT, *LEFT]


def test_a_letterhead_is_no_text() -> None:
    """Lines that are whole in each of two columns stay beside each other."""
    left = ["ỦY BAN NHÂN DÂN", "TỈNH YÊN BÁI", "-----", "Số: 4/QĐ-UBND", "V/v trồng rừng", "trên đất dốc"]
    right = [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "-----",
        "Yên Bái,",
        "ngày 4",
        "tháng 5",
    ]
    lines = beside(left, right)
    assert ordered(lines) == [line.strip() for line in lines]


def test_a_table_is_no_text() -> None:
    """Rows whose cells end with their line."""
    lines = beside([f"{n}. Xã Nậm Chày;" for n in range(8)], [f"Giao {n} hộ trồng rừng;" for n in range(8)])
    assert ordered(lines) == [line.strip() for line in lines]


@pytest.mark.parametrize("path", TEXTS[1::2], ids=lambda path: path.stem)
def test_a_text_printed_in_columns_gives_the_facts_of_the_text(browser: Browser, path: Path) -> None:
    """As gazettes and papers set it."""
    text = path.read_text(encoding="utf-8")
    assert facts(as_columns(browser, text, set_in=path.stem not in SPACED), ".pdf") == facts(plain(text), ".txt")


def test_few_words_in_a_narrow_column_are_no_cells() -> None:
    """Justified lines of two or three words have wide gaps, which part columns elsewhere."""
    left = ["Ông      Trương      Quang", *LEFT[1:]]
    (line, *_) = in_order([Line(line, None) for line in beside(left, RIGHT)])
    assert words_of(line.text) == "Ông Trương Quang"
    assert words_of("Ông      Trương      Quang") == "Ông\tTrương\tQuang"


@pytest.mark.parametrize(
    "path", [path for path in TEXTS[:18] if path.stem not in LOST][::3], ids=lambda path: path.stem
)
def test_so_does_one_in_three_narrow_columns(browser: Browser, path: Path) -> None:
    """Some thirty letters a line."""
    text = path.read_text(encoding="utf-8")
    printed = as_columns(browser, text, set_in=True, count=3)
    assert facts(printed, ".pdf") == facts(plain(text), ".txt")
