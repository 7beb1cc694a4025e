"""Dates as texts write them."""

from __future__ import annotations

import time
import unicodedata
from dataclasses import fields
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.text import canonical
from ingest.grammar.dates import find_dates
from ingest.lexicon.datewords import DateWords, date_words

LISTS = [field.name for field in fields(DateWords)]
DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))


def _found(text: str, published: str | None = "2023-12-28") -> list[str]:
    return [found.iso for found in find_dates(text, published)]


@pytest.mark.parametrize("text", [text for name in LISTS for text in getattr(date_words(), name).examples])
def test_examples(text: str) -> None:
    """Each example of the words has a date, in NFC and in NFD."""
    assert _found(text)
    assert _found(canonical(unicodedata.normalize("NFD", text))) == _found(text)


@pytest.mark.parametrize("text", [text for name in LISTS for text in getattr(date_words(), name).counter])
def test_counter_examples(text: str) -> None:
    """No counter-example has one."""
    assert _found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ngày 7-8-2023, 07/8/2023 và 7.8.2023", ["2023-08-07"] * 3),
        ("ngày 07 tháng 8 năm 2023", ["2023-08-07"]),
        ("Mai Châu, ngày 3 tháng Tư năm 2019", ["2019-04-03"]),
        ("sáng nay (26/12)", ["2023-12-26"]),
        ("sáng 27/6", ["2023-06-27"]),
        ("sáng 28-12, Ủy viên", ["2023-12-28"]),
        ("tháng 6/2017, tháng 11 năm 2003, tháng 9", ["2017-06", "2003-11", "2023-09"]),
        ("tháng 9.1999, tháng 12.2015, tháng 9.500 người", ["1999-09", "2015-12"]),
        ("ngày 3 tháng 5/2015, ngày 3 tháng 5 - 2015", ["2015-05-03"] * 2),
        ("quý I/2024, quý 2 năm 2019, quý IV", ["2024-01/2024-03", "2019-04/2019-06", "2023-10/2023-12"]),
        ("năm 2020, năm nay, năm ngoái", ["2020", "2023", "2022"]),
        ("nhiệm kỳ 2020-2025, nhiệm kỳ III (2015 – 2020)", ["2020/2025", "2015/2020"]),
        ("giai đoạn 2010-2020, năm học 2016-2017", ["2010/2020", "2016/2017"]),
        ("mồng 5 tháng 8", ["2023-08-05"]),
        ("sơ kết 9 tháng năm 2014, ngày 9 tháng năm năm 2014", ["2014", "2014-05-09"]),
        ("cách đây 5 năm, cách đây 5 năm học", ["2018"]),
        ("đêm 5 rạng sáng 6/3", ["2023-03-05", "2023-03-06"]),
        ("ngày 28/6-1/7", ["2023-06-28", "2023-07-01"]),
        ("ngày 20-21/4/2017", ["2017-04-20", "2017-04-21"]),
        ("ngày 5 và 6/7", ["2023-07-05", "2023-07-06"]),
        ("đêm 30-4 rạng sáng 1-5", ["2023-04-30", "2023-05-01"]),
        ("ngày 27/6 năm 2017; ngày 01/7/15", ["2017-06-27", "2015-07-01"]),
        ("chiều qua, sáng nay", ["2023-12-27", "2023-12-28"]),
        ("ngày 29/2/2019, ngày 31/4, ngày 0/5, ngày 12/13/2020", []),
        ("Chỉ thị số 24-CT/TU, Quyết định 31/2020/QĐ-UBND, 16/CT-TTg, 45/2019/QH14, 24/2014", []),
        ("Nghị quyết 15-NQ/TW ngày 5/5", ["2023-05-05"]),
        ("6,27% của 17.118, 83/83 đơn vị, 50/50 ban, Quận 1, 3.2 tỉ", []),
    ],
)
def test_forms(text: str, expected: list[str]) -> None:
    """Every form, and what only looks like one."""
    assert _found(text) == expected


@given(DAYS, st.sampled_from(["{d}-{m}-{y}", "{d:02}/{m:02}/{y}", "{d}.{m}.{y}", "{d:02} tháng {m} năm {y}"]))
def test_every_day_is_read_in_every_form(day: date, form: str) -> None:
    """Any day that exists is read back, whatever the document's date."""
    text = f"Hội nghị ngày {form.format(d=day.day, m=day.month, y=day.year)} thành công."
    assert _found(text, None) == [day.isoformat()]


@given(DAYS, st.dates(date(2000, 1, 1), date(2030, 12, 31)).filter(lambda day: day.month > 2))
def test_a_day_takes_the_year_of_the_document(day: date, published: date) -> None:
    """From March on a day without a year is of the document's year, and marked so."""
    if (day.month, day.day) == (2, 29):
        return
    (found,) = find_dates(f"Chiều {day.day}/{day.month}, xã họp.", published.isoformat())
    assert found.iso == f"{published.year}-{day.month:02}-{day.day:02}"
    assert found.inferred


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("sáng 28/12", "2024-01-03", ["2023-12-28"]),
        ("sáng 3/1", "2024-01-03", ["2024-01-03"]),
        ("sáng 28/12", "2024", ["2024-12-28"]),
        ("ngày 29/2", "2023-05-01", ["2020-02-29"]),
        ("sáng 28/12, hôm nay, quý II, năm nay", None, []),
        ("hôm qua", "2023-12", []),
    ],
)
def test_the_turn_of_the_year(text: str, published: str | None, expected: list[str]) -> None:
    """A December day in a January text is of the year before; nothing is made up where nothing is known."""
    assert _found(text, published) == expected


def test_a_date_begins_with_its_word() -> None:
    """The span takes the word ngày, tháng or năm with it, and only a stated date is not inferred."""
    text = "Kế hoạch số 171 ngày 14-8-2023 và 26/12"
    (found,) = find_dates(text, "2023-12-28")[:1]
    assert text[found.start : found.end] == "ngày 14-8-2023"
    assert not found.inferred


@given(st.text(alphabet="0123456789/-., ngàytháđmquýIV()năsáo", max_size=60))
def test_dates_are_ordered_and_apart(text: str) -> None:
    """Whatever the text, dates lie in it, in order, without overlapping."""
    found = find_dates(canonical(text), "2020-05-05")
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@pytest.mark.parametrize("piece", ["1-2-", "ngày 1 ", "năm 2020-", "(2000-", "5, ", "ngày  ", "quý ", "1 và "])
def test_finding_is_linear(piece: str) -> None:
    """Twenty thousand of the same take no time to speak of."""
    begun = time.perf_counter()
    find_dates(piece * 20_000, "2020")
    assert time.perf_counter() - begun < 5


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("từ 12/3 đến 8/4/2014", ["2014-03-12", "2014-04-08"]),
        ("từ tháng 3 đến hết tháng 5/2014", ["2014-03", "2014-05"]),
        ("từ ngày 28/12 đến ngày 3/1/2018", ["2017-12-28", "2018-01-03"]),
        ("sáng 5/3 và 7/3/2017", ["2017-03-05", "2017-03-07"]),
        ("tháng 3, ngày 4/5/2018", ["2018-05-04"]),
    ],
)
def test_the_first_of_two_has_the_year_of_the_second(text: str, expected: list[str]) -> None:
    """Of a span or a pair, whatever the document's date."""
    assert [(d.iso, d.inferred) for d in find_dates(text, None)] == [(iso, False) for iso in expected]


def test_the_same_day() -> None:
    """ "Cùng ngày" is the day that was told last, and none where its year is unknown."""
    text = "Sáng 26/6/2019, Huyện ủy họp. Chiều cùng ngày, Ủy ban họp."
    assert [d.iso for d in find_dates(text, None)] == ["2019-06-26", "2019-06-26"]
    eve = "Ngày 1/3/2019, Huyện ủy họp. Trước đó một ngày, Ủy ban họp."
    assert [d.iso for d in find_dates(eve, None)] == ["2019-03-01", "2019-02-28"]
    unknown = "Ngày 3/4/2018 đã qua. Sáng 26/6, Huyện ủy họp. Cùng ngày, Ủy ban họp."
    assert [d.iso for d in find_dates(unknown, None)] == ["2018-04-03"]
