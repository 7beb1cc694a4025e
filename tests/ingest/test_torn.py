"""Pages whose lines and table cells came apart are read as if they had not."""

from __future__ import annotations

import pytest

from graph.text import IDENTITY
from ingest.acquire import document
from ingest.clean import clean
from ingest.lexicon.layout import layout
from ingest.torn import put_together
from tests.ingest.form.written import form, said
from tests.ingest.told import relations

PAGE = """ỦY
BAN NHÂN DÂN
TỈNH LÀO CAI
-------
|
CỘNG HÒA
XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
|
Số:
77/QĐ-UBND
|
Lào Cai, ngày
05 tháng 8
năm 2019
|
QUYẾT ĐỊNH
VỀ VIỆC GIAO QUẢN LÝ HỒ
NẬM THI
CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÀO CAI
Căn cứ Luật Thủy
lợi ngày 19/6/2017;
Theo đề nghị của Giám đốc
Sở Xây dựng,
QUYẾT ĐỊNH:
Điều 1. Giao
hồ cho xã.
1- Giữ nước đủ.
|
Nơi nhận:
- Như Điều 1.
|
CHỦ TỊCH
Giàng Seo
Páo
|
"""


def _torn(*lines: str) -> list[str]:
    """The lines of a cell as they are put together."""
    return [line for line in put_together("\n".join((*lines, "|", "|", "|")))[0].split("\n") if line]


def test_a_letterhead_in_pieces() -> None:
    """Every component is whole, and the text goes on where it does."""
    values = said(form(PAGE))
    assert values["issuer"] == ["ỦY BAN NHÂN DÂN TỈNH LÀO CAI"]
    assert (values["number"], values["symbol"], values["date"]) == (["77"], ["QĐ-UBND"], ["2019-08-05"])
    assert values["abstract"] == ["VỀ VIỆC GIAO QUẢN LÝ HỒ NẬM THI"]
    assert values["bases"][0] == "Căn cứ Luật Thủy lợi ngày 19/6/2017"
    assert "SIGNED: Giàng Seo Páo → Quyết định số 77/QĐ-UBND (2019-08-05)" in relations(PAGE)


@pytest.mark.parametrize(
    "lines",
    [
        ("ỦY", "BAN NHÂN DÂN"),
        ("Tam", "Đảo, ngày 3 tháng 4 năm 2020"),
        ("Theo đề nghị của Trưởng ban", "Dân tộc,"),
        ("ông Lò A Páo, Giám đốc Sở,", "Bí thư Đảng ủy"),
        ("Căn cứ Nghị định số", "12/2018/NĐ-CP;"),
        ("VỀ VIỆC LẬP QUỸ", "HỌC, TRƯỜNG"),
        *((f"{line}", "Môi trường") for line in layout().hanging.examples),
    ],
)
def test_lines_that_go_on(lines: tuple[str, str]) -> None:
    """A word alone, a base without its mark, a list, a number, a word that ends no line."""
    assert _torn(*lines) == [" ".join(lines)]


@pytest.mark.parametrize(
    "lines",
    [
        ("MẬT", "Số 12-BC/HU"),
        ("LUẬT", "Về hòa giải ở thôn"),
        ("CHỈ THỊ", "về phòng cháy"),
        ("Giao các xã thực hiện", "2- Trồng rừng"),
        ("Hết hạn thì thu hồi.", "Sở Xây dựng kiểm tra"),
        ("Số: 12/QĐ-UBND", "Vinh, ngày 3 tháng 4 năm 2020"),
        *((f"{line}", "Giao Sở Thủy sản") for line in layout().hanging.counter),
    ],
)
def test_lines_that_end(lines: tuple[str, str]) -> None:
    """Marks, types, items, sentences and what has capitals otherwise."""
    assert _torn(*lines) == list(lines)


@pytest.mark.parametrize("text", ["Hà Nội | 12/3/2020\nTỉnh ủy\nhọp", "|\nTỉnh ủy\nhọp\n|", ""])
def test_other_texts_stay(text: str) -> None:
    """A bar or two make no table."""
    assert put_together(text) == (text, IDENTITY)


def test_a_row_for_a_line() -> None:
    """Bars beside a heading part columns."""
    page = (
        "SỞ Y TẾ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 15/SYT-VP | Lào Cai, ngày 7 tháng 5 năm 2021 |\n"
        "Kính gửi: Bệnh viện Nội tiết.\nSở Y tế giao bệnh viện trực cấp cứu./.\n| KT. GIÁM ĐỐC |\n| PHÓ GIÁM ĐỐC |\n"
    )
    values = said(form(page))
    assert (values["issuer"], values["place"], values["number"]) == (["SỞ Y TẾ"], ["Lào Cai"], ["15"])


def test_every_word_leads_back() -> None:
    """Evidence is quoted with the line end that was published."""
    cleaned = clean(document(PAGE.encode(), "a.txt"))
    start = cleaned.text.index("Giàng Seo Páo")
    assert cleaned.span(start, start + len("Giàng Seo Páo")).quote == "Giàng Seo\nPáo"


def test_one_word_goes_with_the_line_below() -> None:
    """It begins what follows, where that goes on with it, and ends the line above where nothing does."""
    assert _torn("HUYỆN ỦY BẮC HÀ", "BAN", "TỔ CHỨC") == ["HUYỆN ỦY BẮC HÀ", "BAN TỔ CHỨC"]
    assert _torn("Về việc lập quỹ", "Căn", "cứ Luật Thủy lợi;") == ["Về việc lập quỹ", "Căn cứ Luật Thủy lợi;"]
    assert _torn("ỦY BAN NHÂN", "DÂN") == ["ỦY BAN NHÂN DÂN"]
    assert _torn("ỦY BAN NHÂN", "DÂN", "TỈNH LÀO CAI") == ["ỦY BAN NHÂN DÂN TỈNH LÀO CAI"]


TORN_BASES = """QUYẾT ĐỊNH
VỀ VIỆC MỞ CHỢ
ỦY BAN NHÂN DÂN TỈNH LÀO CAI
Căn cứ Luật Giá ngày
20/6/2012;
Căn cứ Nghị định
177/2013/NĐ-CP ngày 14/11/2013 của Chính phủ;
Căn cứ Thông tư số
56/2014/TT-BTC ngày 28/4/2014 của Bộ Tài chính hướng dẫn thực
hiện Nghị định số 177/2013/NĐ-CP;
QUYẾT ĐỊNH:
Điều 1. Mở chợ."""


def test_bases_that_go_on_without_bars() -> None:
    """Where bases go on in the next line all are put together; one that only lacks its mark is not."""
    whole = put_together(TORN_BASES)[0]
    assert "Căn cứ Thông tư số 56/2014/TT-BTC ngày 28/4/2014 của Bộ Tài chính hướng dẫn thực hiện Nghị định" in whole
    assert "Căn cứ Luật Giá ngày 20/6/2012;\nCăn cứ Nghị định 177/2013/NĐ-CP" in whole
    unmarked = TORN_BASES.replace(";\n", "\n")
    assert "20/6/2012\nCăn cứ Nghị định 177" in put_together(unmarked)[0]
