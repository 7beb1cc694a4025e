"""Prints of a gazette are read as the documents that they print; the heads of their pages are not."""

from __future__ import annotations

import pytest

from graph.text import IDENTITY
from ingest.acquire import document
from ingest.clean import clean
from ingest.gazette import is_page_line, without_page_lines
from tests.ingest.form.written import form, headed, said
from tests.ingest.told import names, relations

PRINT = """{head}

{part}

{section}

BỘ TƯ PHÁP{gap}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 31/2013/TT-BTP{gap}Hà Nội, ngày 15 tháng 11 năm 2013

THÔNG TƯ
Quy định về chợ nổi

Căn cứ Luật Giá ngày 20 tháng 6 năm 2012;
Bộ trưởng Bộ Tư pháp quy định về chợ nổi.
Điều 1. Chợ nổi được quản lý theo quy định tại
{again}
khoản 2 Điều 3 Nghị định số 2/2003/NĐ-CP của Chính phủ.

KT. BỘ TRƯỞNG
THỨ TRƯỞNG
Lò Văn Sương

PHẦN VĂN BẢN KHÁC

THỦ TƯỚNG CHÍNH PHỦ
"""
CIRCULAR = "Thông tư số 31/2013/TT-BTP"
HEADS = (
    "CÔNG BÁO/Số 913 + 914/Ngày 20-12-2013                  3",
    "2   CÔNG BÁO/Số 913 + 914/Ngày 20-12-2013",
    "CÔNG BÁO TỈNH LÀO CAI/Số 9/Ngày 20-12-2013\n\n3",
    "3\nSố 9 (20 - 12 - 2013)     CÔNG BÁO",
    "Ký bởi: Cổng Thông tin điện tử Chính phủ\nThời gian ký: 25.12.2013 08:14:51 +07:00\nCÔNG BÁO/Số 9/Ngày 20-12-2013",
)


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("gap", ["       ", " "])
def test_a_print(head: str, gap: str) -> None:
    """Number, day and issuer are those of the document, whatever stands at the head of its pages."""
    part, section = "PHẦN VĂN BẢN QUY PHẠM PHÁP LUẬT", "BỘ TƯ PHÁP"
    text = PRINT.format(head=head, part=part, section=section, gap=gap, again=head.rpartition("\n")[2])
    told = said(form(text))
    assert told["issuer"] == ["BỘ TƯ PHÁP"]
    assert (told["number"], told["year"], told["symbol"]) == (["31"], ["2013"], ["TT-BTP"])
    assert told["date"] == ["2013-11-15"]
    assert "superior" not in told
    assert relations(text, "ISSUED", "HOLDS", "SIGNED") >= {
        f"ISSUED: Bộ Tư pháp → {CIRCULAR} (2013-11-15)",
        "HOLDS: Lò Văn Sương → Thứ trưởng Bộ Tư pháp",
        f"SIGNED: Lò Văn Sương → {CIRCULAR} (2013-11-15)",
    }
    assert "Chính phủ" in names(text, "Organisation")


def test_a_sentence_goes_on_behind_the_head_of_a_page() -> None:
    """What it says is one sentence, and its quotation stands in the text that was read."""
    text = f"Việc đó theo quy định tại\n{HEADS[0]}\n\nkhoản 2.\n"
    cleaned = clean(document(text.encode(), "x.txt"))
    assert cleaned.text.startswith("Việc đó theo quy định tại khoản 2.")
    at = cleaned.text.index("khoản")
    assert cleaned.span(at, at + 7).quote == "khoản 2"


@pytest.mark.parametrize(
    "line",
    [
        "Công báo số 12 ngày 3-4-2015 đăng nghị quyết của xã.",
        "TRUNG TÂM CÔNG BÁO TỈNH LÀO CAI",
        "CÔNG BÁO VÀ ĐỜI SỐNG",
        "Nghị quyết đăng trên CÔNG BÁO/Số 12 được niêm yết.",
    ],
)
def test_what_tells_of_a_gazette_stays(line: str) -> None:
    """A sentence, the name of a body."""
    assert not is_page_line(line)
    assert without_page_lines(f"A\n{line}\nB") == (f"A\n{line}\nB", IDENTITY)


def test_a_number_of_a_page_within_a_sentence() -> None:
    """ "- 2 -" parts no base; a body that stands twice in a letterhead of its own stays twice."""
    lines = (
        "KHO BẠC NHÀ NƯỚC",
        "KHO BẠC NHÀ NƯỚC",
        "TỈNH VĨNH LONG",
        "Số: 205/QĐ-KBVL",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Vĩnh Long, ngày 29 tháng 12 năm 2005",
    )
    rest = "QUYẾT ĐỊNH\nvề kho tiền\n\nCăn cứ Quyết định số 5/QĐ-BTC về kiểm kê\n- 2 -\nkho tiền;\n\nĐiều 1. Kiểm kê.\n"
    told = said(form(headed(*lines, rest=rest)))
    assert told["bases"] == ["Căn cứ Quyết định số 5/QĐ-BTC về kiểm kê kho tiền"]
    assert told["superior"] == ["KHO BẠC NHÀ NƯỚC"]
    assert told["issuer"] == ["KHO BẠC NHÀ NƯỚC TỈNH VĨNH LONG"]
