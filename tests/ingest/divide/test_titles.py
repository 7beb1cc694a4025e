"""The title of a page that ends with a full stop."""

from __future__ import annotations

import pytest

from ingest.acquire import document
from ingest.clean import clean
from ingest.divide import divide
from ingest.lexicon.layout import layout

BODY = "Hội nghị thống nhất ba nhóm việc lớn. Các xã báo cáo trước ngày 15/4."
LONG_TITLE = (
    "Tuyên dương những tập thể và cá nhân điển hình trong phong trào thi đua yêu nước"
    " của ngành Nông nghiệp và Môi trường năm 2023."
)


@pytest.mark.parametrize("line", layout().datelines.examples)
def test_a_title_with_a_full_stop(line: str) -> None:
    """A long first line of one sentence is the title where the report opens below it with its time."""
    assert _kinds(LONG_TITLE, line, BODY)[:2] == ["headline", "lead"]
    assert _kinds("Sáng nay, tại Hà Nội, " + LONG_TITLE, line)[0] == "lead"


@pytest.mark.parametrize("line", layout().datelines.counter)
def test_a_first_sentence_is_no_title(line: str) -> None:
    """Without such an opening below it, it is the text's first sentence."""
    assert _kinds(LONG_TITLE, line, BODY)[0] == "lead"


def _kinds(*lines: str) -> list[str]:
    """The kind of each part."""
    return [part.kind for part in divide(clean(document("\n".join(lines).encode(), "a.txt")))]
