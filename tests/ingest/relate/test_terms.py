"""The term in a title: read as it stands, and over where it ended before the document."""

from __future__ import annotations

import pytest

from graph.claim import claim_id
from ingest.lexicon.terms import arabic, roman, terms
from tests.ingest.texts import read_text
from tests.ingest.told import relations

AN = "Lê Văn An"


def _terms(text: str) -> set[str]:
    said = (claim.qualifier("term") for claim in read_text(text).claims if claim.predicate == "HOLDS")
    return {term for term in said if term}


@pytest.mark.parametrize("sentence", [s for cycle in terms().cycles for s in cycle.examples])
def test_every_example_names_a_term(sentence: str) -> None:
    """Each sentence under ``examples`` shows one."""
    assert len(_terms(sentence)) == 1


@pytest.mark.parametrize("sentence", [s for cycle in terms().cycles for s in cycle.counter])
def test_no_counter_example_names_a_term(sentence: str) -> None:
    """A course of studies is called by the same word."""
    assert not _terms(sentence)


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Phó Bí thư Thành ủy Hà Nội khóa XVI Lê Văn An dự.", "XVI"),
        ("Phó Bí thư Thành ủy Hà Nội khoá XVI Lê Văn An dự.", "XVI"),
        ("Đại biểu Quốc hội khóa 14 Lê Văn An dự.", "XIV"),
        ("Lê Văn An, Bí thư Tỉnh ủy Lào Cai (nhiệm kỳ 2015 - 2020), dự.", "2015-2020"),
        ("Bí thư Tỉnh ủy Lào Cai nhiệm kỳ 2020–2025 Lê Văn An dự.", "2020-2025"),
    ],
)
def test_a_term_is_read_in_all_its_forms(title: str, said: str) -> None:
    """Roman or Arabic, with or without brackets, either dash, either spelling."""
    assert _terms(title) == {said}


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Ông Lê Văn An, Ủy viên Trung ương Đảng các khóa X, XI và XII, dự.", "X, XI, XII"),
        ("Đại biểu Quốc hội khóa XIII, XIV Lê Văn An dự.", "XIII, XIV"),
        ("Ông Lê Văn An, đại biểu Quốc hội các khóa 12, 13, 14, dự.", "XII, XIII, XIV"),
        ("Ông Lê Văn An là Ủy viên Trung ương Đảng khóa XI, khóa XII.", "XI, XII"),
        ("Ông Lê Văn An từng là đại biểu Quốc hội từ khóa VII đến khóa X.", "VII, VIII, IX, X"),
        ("Bí thư Tỉnh ủy Lào Cai các nhiệm kỳ 2010-2015 và 2015 - 2020 Lê Văn An dự.", "2010-2015, 2015-2020"),
        ("Ông Lê Văn An, đại biểu Quốc hội khóa XIV, vi phạm quy định.", "XIV"),
        ("Ông Lê Văn An, đại biểu Quốc hội khóa XIV, 3 lần phát biểu.", "XIV"),
    ],
)
def test_several_terms_are_read_as_one_row(title: str, said: str) -> None:
    """With "các" or without, in numbers or years, with all between two; what does not count on is no term."""
    assert _terms(title) == {said}


def test_the_last_of_several_terms_says_whether_they_are_over() -> None:
    """In the last one somebody is in office still, and all together last from the first to the last."""
    text = "Ông Lê Văn An, Ủy viên Trung ương Đảng các khóa X, XI và XII, dự."
    for published, former in (("2017-05-09", None), ("2022", "true")):
        [claim] = [one for one in read_text(text, published=published).claims if one.predicate == "HOLDS"]
        told = [claim.qualifier(name) for name in ("former", "term_from", "term_until")]
        assert told == [former, "2006-04", "2021-01"]


def test_of_several_terms_an_unknown_one_bounds_nothing() -> None:
    """Nobody knows when the first began."""
    [claim] = [
        one
        for one in read_text("Ông Lê Văn An, đại biểu Quốc hội các khóa V và XIV, dự.").claims
        if one.predicate == "HOLDS"
    ]
    assert (claim.qualifier("term"), claim.qualifier("term_from"), claim.qualifier("term_until")) == (
        "V, XIV",
        None,
        None,
    )


def test_a_term_is_read_after_a_verb_of_holding() -> None:
    """Where the title follows its holder."""
    assert _terms("Ông Lê Văn An từng giữ chức Bí thư Tỉnh ủy Lào Cai nhiệm kỳ 2010 - 2015.") == {"2010-2015"}


@pytest.mark.parametrize(
    ("published", "over"),
    [("2020-09-30", False), ("2020-12-26", True), ("2020", False), ("2021", True), (None, False)],
)
def test_a_term_that_ended_is_past(published: str | None, over: bool) -> None:
    """ "Khóa XVI" of the committee of Hà Nội ended with the congress of October 2020; a vague date does not say so."""
    told = relations("Phó Bí thư Thành ủy Hà Nội khóa XVI Lê Văn An dự.", "HOLDS", published=published)
    assert told == {f"HOLDS: {AN} → Phó Bí thư Thành ủy Hà Nội{' (former)' if over else ''}"}


def test_a_term_that_the_table_does_not_have_is_not_over() -> None:
    """Numbers of districts are not known, so nothing is concluded from them."""
    told = relations("Bí thư Huyện ủy Bát Xát khóa XVI Lê Văn An dự.", "HOLDS", published="2030")
    assert told == {f"HOLDS: {AN} → Bí thư Huyện ủy Bát Xát"}


@pytest.mark.parametrize(
    ("title", "bounds"),
    [
        ("Ủy viên Trung ương Đảng khóa XII", ("2016-01", "2021-01")),
        ("Bí thư Thành ủy Hà Nội khóa XVI", ("2015-09", "2020-10")),
        ("Đại biểu Quốc hội khóa XVI", ("2026-04", None)),
        ("Bí thư Huyện ủy Bát Xát khóa XVI", (None, None)),
    ],
)
def test_a_term_says_from_when_to_when(title: str, bounds: tuple[str | None, str | None]) -> None:
    """As the table has it; nothing where it does not tell."""
    [claim] = [one for one in read_text(f"{title} Lê Văn An dự.").claims if one.predicate == "HOLDS"]
    assert (claim.qualifier("term_from"), claim.qualifier("term_until")) == bounds


def test_what_the_table_adds_is_no_part_of_the_claim() -> None:
    """A mended table of terms changes no claim's id, and no decision about it."""
    reading = read_text("Ủy viên Trung ương Đảng khóa XII Lê Văn An dự.")
    [claim] = [one for one in reading.claims if one.predicate == "HOLDS"]
    ends, said = (claim.subject, str(claim.object)), (("term", "XII"),)
    assert claim.id == claim_id(reading.document.text_sha256, "HOLDS", claim.spans, ends, said)


def test_terms_are_counted_from_the_given_one() -> None:
    """Back for every committee; on after 2025 only where the territory stayed as it was."""
    known = terms()
    hanoi = known.of("Thành ủy", "province", "Hà Nội", "XVI")
    assert hanoi is not None
    assert hanoi.years == "2015-2020"
    assert known.numbers["Hà Nội"]["2025-2030"] == "XVIII"
    assert "2025-2030" not in known.numbers["Lào Cai"]
    assert known.of("Thành ủy", "district", "Hà Nội", "XVI") is None
    assert known.of("Đảng ủy", "commune", "Đồng Tâm", "XVI") is None


def test_roman_numerals() -> None:
    """Up to the number of any congress."""
    assert [roman(number) for number in (1, 4, 9, 14, 19, 22, 39)] == ["I", "IV", "IX", "XIV", "XIX", "XXII", "XXXIX"]


def test_numbers_in_any_form() -> None:
    """Digits and Roman numerals of either case; 0 for what only looks like one."""
    assert [arabic(text) for text in ("7", "14", "xiv", "XXXIX", "iiv", "vx")] == [7, 14, 14, 39, 0, 0]


def test_another_office_has_followed() -> None:
    """ "P, nay là Q": P is over."""
    told = relations("Người ký là bà Lê Minh Tâm - Chủ tịch UBND tỉnh Lào Cai, nay là Bí thư Tỉnh ủy Lào Cai.", "HOLDS")
    assert told == {
        "HOLDS: Lê Minh Tâm → Chủ tịch Ủy ban nhân dân tỉnh Lào Cai (former)",
        "HOLDS: Lê Minh Tâm → Bí thư Tỉnh ủy Lào Cai",
    }


@pytest.mark.parametrize(
    "text",
    [
        "Thời ông Lê Văn An làm Bí thư Tỉnh ủy Lào Cai, tỉnh xây nhiều cầu.",
        "Dưới thời ông Lê Văn An giữ chức Bí thư Tỉnh ủy Lào Cai, tỉnh xây nhiều cầu.",
        "Trong thời kỳ làm Bí thư Tỉnh ủy Lào Cai, ông Lê Văn An mở nhiều chợ.",
        "Giai đoạn ông Lê Văn An làm Bí thư Tỉnh ủy Lào Cai, tỉnh xây nhiều cầu.",
    ],
)
def test_a_time_is_called_by_who_held_an_office_then(text: str) -> None:
    """It is over; of today nobody speaks so."""
    assert relations(text, "HOLDS") == {f"HOLDS: {AN} → Bí thư Tỉnh ủy Lào Cai (former)"}


def test_a_time_that_is_named_otherwise_says_nothing_of_the_office() -> None:
    """ "Trong thời gian tới" stands before whoever holds it now."""
    told = relations("Thời gian tới, ông Lê Văn An làm Bí thư Tỉnh ủy Lào Cai.", "HOLDS")
    assert told == {f"HOLDS: {AN} → Bí thư Tỉnh ủy Lào Cai"}
