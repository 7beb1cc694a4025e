"""The date of a document."""

from __future__ import annotations

import pytest

from graph.source import Metadata
from ingest.acquire import UNKNOWN, document
from ingest.clean import clean
from ingest.divide import divide
from ingest.grammar.published import Published, document_date


def _date(text: str, meta: Metadata = UNKNOWN) -> Published | None:
    cleaned = clean(document(text.encode(), "a.txt", meta))
    return document_date(cleaned, divide(cleaned))


HEADLINE = "Huyện ủy Mai Châu họp bàn nhiệm vụ\n"


def test_metadata_comes_first() -> None:
    """What a person wrote beside the document counts more than its text."""
    meta = Metadata(published="2018-02")
    assert _date(HEADLINE + "Lan Hương 03/04/2019 14:05\nHuyện ủy họp.", meta) == Published("2018-02", False)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        (HEADLINE + "Lan Hương (lược ghi) 03/04/2019 14:05\nHuyện ủy họp sáng nay.", "2019-04-03"),
        ("ĐẢNG CỘNG SẢN VIỆT NAM\nMai Châu, ngày 3 tháng 4 năm 2019\nQUYẾT ĐỊNH\nvề việc giao đất", "2019-04-03"),
    ],
)
def test_stated(text: str, iso: str) -> None:
    """A dateline and a letterhead state the date."""
    assert _date(text) == Published(iso, False)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        (
            "Sáng nay (26/12), Huyện ủy tổng kết năm 2020, triển khai nhiệm vụ năm 2021 tại hội trường lớn.",
            "2020-12-26",
        ),
        ("Sáng 27/6, Huyện ủy sơ kết 6 tháng đầu năm 2017 tại hội trường lớn của huyện.", "2017-06-27"),
        ("Chiều 8/2, Huyện ủy bàn kết quả năm 2016 và kế hoạch năm 2017 tại hội trường lớn.", "2017-02-08"),
        ("Huyện ủy tổng kết năm 2015 tại hội trường lớn của huyện trong không khí vui tươi.", "2015"),
    ],
)
def test_concluded(text: str, iso: str) -> None:
    """The year that the text reports on, with the day of its first sentences."""
    assert _date(HEADLINE + text) == Published(iso, True)


def test_concluded_from_the_bases() -> None:
    """A decision without a date is of the year of the last document it is based on."""
    text = (
        "Quyết định về việc giao đất\nCăn cứ Luật A ngày 26/11/2003;\nCăn cứ Luật B ngày 29/10/2004;\nĐiều 1. Giao đất."
    )
    assert _date(text) == Published("2004", True)


@pytest.mark.parametrize(
    "text",
    [
        "Sáng 27/6, Huyện ủy họp phiên thường kỳ tại hội trường lớn.",
        "Quy hoạch đến năm 2030 được duyệt sáng 27/6 tại huyện.",
    ],
)
def test_unknown(text: str) -> None:
    """Where no year is reported on, none is made up; a goal is none."""
    assert _date(HEADLINE + text) is None
