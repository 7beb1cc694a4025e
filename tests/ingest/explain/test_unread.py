"""What was not read is kept with a document's reading: verbs without a fact, names without a meaning, and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from graph.claim import Reading
from ingest import flat, read, survey, unread
from ingest.acquire import document
from tests.ingest.relate.formal import STATE
from tests.ingest.texts import samples


def _survey(text: str) -> Reading:
    return survey(document(text.encode(), "bài.txt"))


def _left(text: str) -> set[tuple[str, str]]:
    return {(one.kind, one.span.quote) for one in _survey(text).unread}


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Sáng qua, Tỉnh ủy Lào Cai sẽ ban hành Chỉ thị số 12-CT/TU.", ("cue", "ban hành")),
        ("Ngoài ra, Tỉnh ủy Lào Cai ban hành nhiều văn bản quan trọng.", ("cue", "ban hành")),
        ("Ông Trần Văn An, Giám đốc Sở Y tế Lào Cai, chủ trì.", ("cue", "chủ trì")),
        ("Chiều nay, Thủ tướng gặp Tổng thống ở Hà Nội, theo tin của Sở Y tế Lào Cai.", ("posts", "Tổng thống")),
        ("Tỉnh ủy Lào Cai khen ông Lộc về thành tích; Giám đốc vui.", ("mention", "Giám đốc")),
    ],
)
def test_what_is_left_over_is_listed(text: str, left: tuple[str, str]) -> None:
    """Each with its kind and the words as they stand."""
    assert left in _left(text)


@pytest.mark.parametrize(
    "text",
    [
        "Tỉnh ủy Lào Cai ban hành Chỉ thị số 12-CT/TU.",
        "Ông Trần Văn An, Bí thư Tỉnh ủy Lào Cai, chủ trì Hội nghị tổng kết công tác năm 2020.",
        "Việc ban hành văn bản cần kịp thời, hội họp nên ngắn gọn.",
        "Người dân ra đồng từ sáng sớm, ai cũng có việc.",
        "Công dân đăng ký tạm trú ở xã.",
        "Nhiều ý kiến về dự án và về dự thảo.",
    ],
)
def test_what_is_read_and_what_says_nothing_is_not(text: str) -> None:
    """A fact uses its verb up; a verb in a sentence that names nobody is everyday talk."""
    assert not _left(text)


def test_the_reason_is_told_in_both_languages() -> None:
    """As far as the rules tell it."""
    (one,) = (u for u in _survey("Tỉnh ủy Lào Cai sẽ ban hành Chỉ thị số 12-CT/TU.").unread if u.kind == "cue")
    assert "chưa phải sự việc" in one.vi
    assert "not a fact yet" in one.en


def test_a_draft_is_said_to_be_one() -> None:
    """Its orders give no facts, for that reason."""
    text = "DỰ THẢO\n" + STATE.format(
        articles="Điều 1. Bổ nhiệm bà Sùng Thị Dợ giữ chức Giám đốc Sở Y tế tỉnh Yên Bái."
    )
    assert "văn bản còn là dự thảo, chưa làm việc đó" in {one.vi for one in _survey(text).unread}


def test_a_survey_reads_what_reading_reads() -> None:
    """Facts and entities are the same; what is left over stands in order, once, and with its words."""
    for reading in samples():
        seen = survey(reading.document)
        assert replace(seen, unread=()) == read(reading.document)
        places = [(one.span, one.kind) for one in seen.unread]
        assert places == sorted(set(places))
        assert all(seen.document.text[one.span.start : one.span.end] == one.span.quote for one in seen.unread)


def test_plain_reading_leaves_it_out() -> None:
    """Who does not ask does not wait for it."""
    assert not any(reading.unread for reading in samples())
    assert any(survey(reading.document).unread for reading in samples())


def _rows(text: str) -> Iterator[tuple[str, str]]:
    for row in unread(_survey(text)):
        (span,) = row["evidence"]
        assert text[span["start"] : span["end"]] == span["quote"]
        yield row["kind"], span["quote"]


def test_it_is_listed_as_json() -> None:
    """Beside the flat object of the reading, which stays as it is."""
    text = "Tỉnh ủy Lào Cai sẽ ban hành Chỉ thị số 12-CT/TU."
    assert list(_rows(text)) == [("cue", "ban hành")]
    assert flat(_survey(text)) == flat(read(document(text.encode(), "bài.txt")))
