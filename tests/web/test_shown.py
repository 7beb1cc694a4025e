"""How single values look."""

from __future__ import annotations

import pytest
from flask import Flask

from web.marks import merge, nest
from web.shown import adds, besides, coded, date, marked, quoted, told


@pytest.mark.parametrize(
    ("iso", "vi", "en"),
    [
        ("2023-08-07", "7/8/2023", "7 August 2023"),
        ("2023-08", "8/2023", "August 2023"),
        ("2023", "2023", "2023"),
    ],
)
def test_a_date_is_as_precise_as_it_is(iso: str, vi: str, en: str, site: Flask) -> None:
    """Day first in Vietnamese, the month's name in English, the ISO form for machines."""
    for language, words in (("vi", vi), ("en", en)):
        with site.test_request_context(f"/?lang={language}"):
            assert date(iso) == f'<time datetime="{iso}">{words}</time>'


@pytest.mark.parametrize("text", ["2023-15", "2023-02-30", "<b>", ""])
def test_what_is_no_date_stays_as_it_is(text: str, site: Flask) -> None:
    """There is no fifteenth month to name, and markup stays text."""
    with site.test_request_context("/?lang=en"):
        assert date(text).unescape() == text


def test_only_a_date_is_shown_as_a_date(site: Flask) -> None:
    """The number of a directive may look like a year or a month."""
    with site.test_request_context("/"):
        assert told("0123", "number") == "0123"
        assert told("2023-08", "symbol") == "2023-08"
        assert told("2023-08", "date") == '<time datetime="2023-08">8/2023</time>'


def test_a_title_that_the_name_is_made_of_is_not_told_twice() -> None:
    """Documents without a number are called by their titles."""
    assert not adds("về giá đất", "Quyết định Về giá đất")
    assert adds("về giá đất", "Quyết định số 5/QĐ-UBND")
    assert not adds(None, "Quyết định")


def test_a_name_in_other_capitals_is_no_other_name() -> None:
    """The first of each spelling is kept."""
    assert besides(["thành ủy sao mai", "Thành uỷ", "Đảng bộ Sao Mai", "đảng bộ Sao Mai"], "Thành ủy Sao Mai") == [
        "Thành uỷ",
        "Đảng bộ Sao Mai",
    ]


def test_commands_in_a_text_are_code_and_markup_is_text() -> None:
    """Between backquotes, and only there."""
    assert coded("hỏi `why A B` <b>") == "hỏi <code>why A B</code> &lt;b&gt;"


def test_of_a_long_span_both_ends_are_shown() -> None:
    """Who stands at its beginning and which post at its end, with whole words around the gap."""
    span = "Ông Lê Văn Thử từng là " + "Ủy viên Ban Chấp hành, " * 40 + "Bộ trưởng Bộ Thử nghiệm"
    told = quoted(span)
    assert told.startswith("Ông Lê Văn Thử từng là Ủy viên")
    assert told.endswith("Ủy viên Ban Chấp hành, Bộ trưởng Bộ Thử nghiệm")
    assert len(told) <= 323
    assert set(told.split()) <= {*span.split(), "…"}
    assert quoted("Ông  Thử\n họp.") == "Ông Thử họp."


def test_no_link_is_nothing_but_spaces() -> None:
    """What stands between two names of a claim is marked, but only words lead somewhere: a space has no name."""
    text = "Bộ Mẫu  Sở Mẫu họp."
    spans = [(0, 14, "a", True), (0, 6, "b", True), (8, 14, "c", True)]
    html = marked(nest(text, merge(spans)), frozenset("abc"))
    assert html.striptags().split() == text.split()
    assert html.count("<a ") == 2
    assert "</mark>  <mark" in html
