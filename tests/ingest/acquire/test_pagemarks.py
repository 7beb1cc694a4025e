"""What pages repeat at their head and foot is no text."""

from __future__ import annotations

import pytest

from ingest.acquire.pagemarks import is_page_number, repeated


@pytest.mark.parametrize("line", ["2", "- 2 -", "– 14 –", "Trang 2", "trang 2/5", "Page 3 of 12", "3/7"])
def test_numbers_of_pages(line: str) -> None:
    """With and without the word for it, and how many there are."""
    assert is_page_number(line)


@pytest.mark.parametrize("line", ["2. Giao Sở Y tế", "Trang trại", "12/5/2020", "2021 - 2030", "Điều 2"])
def test_other_lines(line: str) -> None:
    """Items, days, periods."""
    assert not is_page_number(line)


def test_running_lines() -> None:
    """The first page keeps the line; figures in it may count the pages."""
    pages = [
        ["SỞ Y TẾ LÀO CAI", "a"],
        ["Sở Y tế Lào Cai 2", "b"],
        ["Sở Y tế Lào Cai 3", "c"],
        ["Sở Y tế Lào Cai 4", "d"],
    ]
    assert repeated(pages, 0) == {2, 3}
    assert repeated(pages, -1) == frozenset()
    assert repeated([["Điều 1", "x"]] * 4, 0) == frozenset()


def test_a_line_of_a_sentence_is_none() -> None:
    """However often the middle of a sentence stands at the head of a page."""
    assert repeated([["của Ủy ban nhân dân tỉnh tại văn bản", "x"]] * 4, 0) == frozenset()
