"""Bases and recipients end where they end: at a mark, at a line of another kind, and not at a page's width."""

from __future__ import annotations

import pytest

from tests.ingest.form.written import DECISION, form, said, signed
from tests.ingest.told import relations

_FIRST, _LAST = DECISION.index("Căn cứ"), DECISION.index("Điều 1.")
_GRAIN = "Căn cứ Nghị định số 61/2008/NĐ-CP ngày 02 tháng 5 năm 2008 của Chính phủ"
_PRICES = "Luật Giá ngày 20 tháng 6 năm 2012"


def based(*lines: str) -> str:
    """A decision with these lines between its authority and its first article."""
    return "\n".join([DECISION[:_FIRST].rstrip("\n"), *lines, DECISION[_LAST:]])


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ([f"{_GRAIN};", "Ủy ban nhân dân tỉnh hướng dẫn như sau:"], [_GRAIN]),
        ([f"{_GRAIN}; Ủy ban nhân dân tỉnh hướng dẫn như sau:"], [_GRAIN]),
        ([f"{_GRAIN}; Chủ tịch Ủy ban nhân dân tỉnh", "QUYẾT ĐỊNH:"], [_GRAIN]),
        ([f"{_GRAIN}; Căn cứ {_PRICES};", "QUYẾT ĐỊNH:"], [_GRAIN, f"Căn cứ {_PRICES}"]),
        ([f"{_GRAIN},", "Điều 24 Luật Kho thóc;", "QUYẾT ĐỊNH:"], [f"{_GRAIN}, Điều 24 Luật Kho thóc"]),
        (
            [f"{_GRAIN};", "Điều 9 và Điều 12 của Luật Kho thóc;", "QUYẾT ĐỊNH:"],
            [_GRAIN, "Điều 9 và Điều 12 của Luật Kho thóc"],
        ),
        ([f"Căn cứ {_PRICES};", "Luật Kho thóc;", "QUYẾT ĐỊNH:"], [f"Căn cứ {_PRICES}", "Luật Kho thóc"]),
        (["Căn cứ:", f"- {_PRICES};", "- Luật Kho thóc;", "QUYẾT ĐỊNH:"], [_PRICES, "Luật Kho thóc"]),
        ([f"Căn cứ {_PRICES[:-9]}", f"{_PRICES[-9:]};", "QUYẾT ĐỊNH:"], [f"Căn cứ {_PRICES}"]),
        ([f"{_GRAIN};", "Điều 1a. Thóc giống", "Thóc giống để riêng;"], [_GRAIN]),
    ],
)
def test_bases(lines: list[str], found: list[str]) -> None:
    """Each is one, without who decides on it; an act on a line of its own is a base, or goes on with one."""
    assert said(form(based(*lines)))["bases"] == found


def test_bases_on_their_own_lines_are_told() -> None:
    """What stands below "Căn cứ A;" without the word is rested on as well."""
    told = relations(based(f"Căn cứ {_PRICES};", "Luật Thủy lợi ngày 19 tháng 6 năm 2017;", "QUYẾT ĐỊNH:"))
    assert {"Luật Giá", "Luật Thủy lợi"} <= {line.rpartition("→ ")[2] for line in told if "BASED_ON" in line}


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["- VPTU: CVP;", "Phòng TH; Phòng QT;", "- Lưu: VT."], ["VPTU: CVP; Phòng TH; Phòng QT", "Lưu: VT"]),
        (["- VPTU: CVP,", "các PCVP; Phòng TH;", "- Lưu: VT."], ["VPTU: CVP, các PCVP; Phòng TH", "Lưu: VT"]),
        (["- Giám đốc;", "Phòng TH; Phòng QT;", "- Lưu: VT."], ["Giám đốc", "Phòng TH", "Phòng QT", "Lưu: VT"]),
        (["UBND xã: CT, PCT;", "Trạm Y tế;", "Lưu: VT."], ["UBND xã: CT, PCT", "Trạm Y tế", "Lưu: VT"]),
    ],
)  # fmt: skip
def test_recipients_without_a_dash(lines: list[str], found: list[str]) -> None:
    """Below an item that lists those within a body they go on with it; else they are items of their own."""
    assert said(form(signed("Nơi nhận:", *lines, "CHỦ TỊCH", "Hoàng Đức Lãm")))["recipients"] == found
