"""Letterheads whose two columns a copy ran into each other line by line, each cut at its width."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

import pytest

from tests.ingest.form.written import form, headed, said
from tests.ingest.told import names, relations

LEFT = ("ỦY BAN NHÂN DÂN", "TỈNH YÊN BÁI", "Số: 45/TB-", "UBND")
DAY = "Yên Bái, ngày 03 tháng 8 năm 2021"
STATE = {
    "the name of the State in two": ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", DAY),
    "its motto too": ("CỘNG HÒA XÃ HỘI", "CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do", "- Hạnh phúc", DAY),
    "and the day": (
        *("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT", "NAM", "Độc lập - Tự do - Hạnh", "phúc"),
        *("Yên Bái, ngày 03", "tháng 8 năm 2021"),
    ),
}
WHOLE = {
    "heading": ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc"],
    "issuer": ["ỦY BAN NHÂN DÂN TỈNH YÊN BÁI"],
    "number": ["45"],
    "symbol": ["TB-UBND"],
    "place": ["Yên Bái"],
    "date": ["2021-08-03"],
}


def _orders(left: Sequence[str], right: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Some of the ways in which the lines of two columns can stand behind each other, each column in its order."""
    size = len(left) + len(right)
    for places in list(combinations(range(size), len(left)))[::11]:
        columns = iter(left), iter(right)
        yield tuple(next(columns[0] if k in places else columns[1]) for k in range(size))


@pytest.mark.parametrize("right", STATE.values(), ids=STATE)
def test_a_document_of_the_state(right: Sequence[str]) -> None:
    """Each component is whole, wherever its pieces stand."""
    for lines in _orders(LEFT, right):
        found = said(form(headed(*lines)))
        assert {name: found.get(name) for name in WHOLE} == WHOLE, lines


@pytest.mark.parametrize("right", [("ĐẢNG CỘNG SẢN", "VIỆT NAM", DAY), ("ĐẢNG CỘNG SẢN VIỆT", "NAM", DAY)])
def test_a_document_of_the_party(right: Sequence[str]) -> None:
    """The body above stays apart from the one that issues."""
    for lines in _orders(("ĐẢNG BỘ TỈNH YÊN BÁI", "HUYỆN ỦY", "VĂN CHẤN", "Số 45-TB/HU"), right):
        found = said(form(headed(*lines)))
        assert found["heading"] == ["ĐẢNG CỘNG SẢN VIỆT NAM"], lines
        assert (found["superior"], found["issuer"]) == (["ĐẢNG BỘ TỈNH YÊN BÁI"], ["HUYỆN ỦY VĂN CHẤN"]), lines


def test_what_is_told_is_the_same() -> None:
    """Its number has no words of the other column, and a piece of the heading is no association."""
    for lines in list(_orders(LEFT, STATE["its motto too"]))[:6]:
        text = headed(*lines)
        assert relations(text, "ISSUED") == {
            "ISSUED: Ủy ban nhân dân tỉnh Yên Bái → Thông báo số 45/TB-UBND (2021-08-03)"
        }
        assert names(text, "Organisation") == {"Ủy ban nhân dân tỉnh Yên Bái"}


def test_words_of_a_heading_in_a_name_stay_there() -> None:
    """ "HỘI NÔNG DÂN" / "VIỆT NAM" is whole where the heading is."""
    head = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "HỘI NÔNG DÂN", "VIỆT NAM")
    assert said(form(headed(*head, "Số: 12/TB-HND", DAY)))["issuer"] == ["HỘI NÔNG DÂN VIỆT NAM"]
