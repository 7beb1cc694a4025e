"""Decisions that are announced on a day, and told in the sentences after it."""

from __future__ import annotations

import pytest

from graph.claim import Claim
from tests.ingest.texts import read_text

OPENING = "Sáng 5/3, tại Lào Cai, Tỉnh ủy tổ chức hội nghị công bố quyết định về công tác cán bộ."
DECISION = (
    "Theo đó, Ban Thường vụ Tỉnh ủy Lào Cai chỉ định ông Lê Văn An giữ chức Bí thư Huyện ủy Bát Xát nhiệm kỳ 2020-2025."
)


def _decided(*sentences: str, published: str = "2024-03-06") -> list[Claim]:
    claims = read_text(" ".join(sentences), published=published).claims
    return [claim for claim in claims if claim.predicate in ("APPOINTED", "DISMISSED")]


def test_what_is_announced_is_of_that_day() -> None:
    """Both places are quoted, and the day is marked where its year is the document's."""
    [claim] = _decided(OPENING, DECISION)
    assert (claim.qualifier("date"), claim.qualifier("inferred")) == ("2024-03-05", "true")
    assert claim.spans[1].quote == "5/3"


def test_a_day_with_its_year_is_not_inferred() -> None:
    """It says all that there is to say."""
    [claim] = _decided(OPENING.replace("5/3", "5/3/2024"), DECISION)
    assert (claim.qualifier("date"), claim.qualifier("inferred")) == ("2024-03-05", None)


def test_who_leaves_an_office_is_told_in_the_same_way() -> None:
    """ "B thôi giữ chức …" after the author of the decision."""
    leaves = "Theo đó, Ban Thường vụ Tỉnh ủy Lào Cai quyết định ông Lê Văn An thôi giữ chức Bí thư Huyện ủy Bát Xát."
    assert [(claim.predicate, claim.qualifier("date")) for claim in _decided(OPENING, leaves)] == [
        ("DISMISSED", "2024-03-05")
    ]


def test_the_next_sentence_goes_on_with_it() -> None:
    """Who took the first decision took the second one too, and need not be named again."""
    leaves = "Bà Trần Thị Bình, Tỉnh ủy viên, thôi giữ chức Bí thư Huyện ủy Bát Xát để nghỉ chế độ."
    assert {(claim.predicate, claim.qualifier("date")) for claim in _decided(OPENING, DECISION, leaves)} == {
        ("APPOINTED", "2024-03-05"),
        ("DISMISSED", "2024-03-05"),
    }


@pytest.mark.parametrize(
    "sentences",
    [
        (OPENING.replace("công bố quyết định về công tác cán bộ", "tổng kết năm 2023"), DECISION),
        (OPENING, DECISION.replace("Theo đó", "Trước đó")),
        (OPENING, "Ngày 8/3, hội nghị bế mạc.", DECISION),
        (
            OPENING,
            DECISION.replace("Ban Thường vụ Tỉnh ủy Lào Cai chỉ định ông Lê Văn An", "ông Lê Văn An được chỉ định"),
        ),
    ],
    ids=["nothing is announced", "looks back", "another day", "nobody decides"],
)
def test_other_decisions_are_not(sentences: tuple[str, ...]) -> None:
    """Nothing tells their day."""
    assert [claim.qualifier("date") for claim in _decided(*sentences)] == [None]


def test_a_time_of_its_own_counts() -> None:
    """That of the sentence itself."""
    [claim] = _decided(OPENING, DECISION.replace("Theo đó", "Năm 2022"))
    assert claim.qualifier("date") == "2022"


def test_a_day_long_before_the_document_dates_nothing() -> None:
    """What a document recalls is told with many days, and none of them goes on."""
    [claim] = _decided(OPENING.replace("5/3", "5/3/2019"), DECISION)
    assert claim.qualifier("date") is None


SESSION = "Ngày 10/8, Ủy ban Kiểm tra Tỉnh ủy Lào Cai họp kỳ thứ 42."
MEASURE = "Ủy ban Kiểm tra Tỉnh ủy quyết định thi hành kỷ luật khiển trách đồng chí Phan Văn Thắng."


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"{SESSION} {MEASURE}", "2024-08-10"),
        (f"{SESSION} Năm 2019, {MEASURE}", "2019"),
        (f"{SESSION} Trước đó, {MEASURE}", None),
        (f"{SESSION.replace('họp', 'khai mạc')} {MEASURE}", None),
        (f"{SESSION.replace('Ngày 10/8', 'Trong hai ngày 10 và 11/8')} {MEASURE}", None),
        (f"{SESSION} Ban Thường vụ Tỉnh ủy Lào Cai thi hành kỷ luật cảnh cáo đồng chí Phan Văn Thắng.", None),
    ],
)
def test_a_body_in_session_decides_on_its_day(text: str, day: str | None) -> None:
    """Not on one of several days, nor when the sentence looks back, nor another body."""
    claims = read_text(text, published="2024-08-12").claims
    assert [claim.qualifier("date") for claim in claims if claim.predicate == "DISCIPLINED"] == [day]
