"""Two grades of one order told of one conferral, from the texts on; the same on both engines."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

import queries
from graph.store import Store
from queries import Evidence, Ref
from tests.ingest.texts import read_text

REPORT = queries.find(queries.load(), "contradictions")
OFFICE = "Sở Y tế tỉnh Lào Cai"
SECOND, THIRD = "Huân chương Lao động hạng Nhì", "Huân chương Lao động hạng Ba"
KIND = "two grades of one conferral"
TAM, BINH = "ông Lê Minh Tâm, Bí thư Tỉnh ủy Lào Cai", "ông Trần Văn Bình, Giám đốc Sở Y tế tỉnh Lào Cai"
HELD = (
    f"Ngày 5/5/2020, {OFFICE} tổ chức Lễ kỷ niệm 30 năm thành lập. Tại Lễ kỷ niệm 30 năm thành lập, {OFFICE} đón nhận"
)


def _found(store: Store, texts: Iterable[str], about: str | None = None) -> list[tuple[str, str, list[str]]]:
    """Which contradiction, which honour a side names, and its words."""
    readings = [read_text(text, f"văn bản {k}.txt", f"2020-05-0{k + 6}") for k, text in enumerate(texts)]
    store.write(readings)
    try:
        rows = queries.run(REPORT, store, {"about": about} if about else {}).rows
    finally:
        for reading in readings:
            store.remove(reading.document.sha256)
    ours = [
        row for row in rows if isinstance(row[0], Ref) and ("Lào Cai" in row[0].name or "Lê Minh Tâm" in row[0].name)
    ]
    return [_told(row) for row in ours]


def _told(row: tuple[queries.Cell, ...]) -> tuple[str, str, list[str]]:
    side, proofs = row[3], row[5]
    assert isinstance(side, Ref)
    assert isinstance(proofs, tuple)
    quotes = [quote for one in proofs if isinstance(one, Evidence) for quote in one.quotes]
    return str(row[1]).split(" / ")[1], side.name, quotes


@pytest.mark.parametrize(
    "texts",
    [
        (
            f"Ngày 5/5/2020, {OFFICE} đón nhận {SECOND}.",
            f"Ngày 5/5/2020, Chủ tịch nước tặng {THIRD} cho {OFFICE}.",
        ),
        (
            f"Sáng 5/5, Phó Bí thư Tỉnh ủy Lào Cai Trần Văn Bình trao {SECOND} cho {OFFICE}.",
            f"Sáng 5/5, {OFFICE} vinh dự đón nhận {THIRD}.",
        ),
        (f"{HELD} {SECOND}.", f"{HELD} {THIRD}."),
    ],
    ids=["one day", "presented", "one event"],
)
def test_two_documents_that_give_two_grades(engine: Store, texts: tuple[str, ...]) -> None:
    """Both honours with their words, once, whichever of the two conferrals is asked about."""
    found = _found(engine, texts)
    assert [row[:2] for row in found] == [(KIND, THIRD), (KIND, SECOND)]
    assert all(grade in " ".join(quotes) for _, grade, quotes in found)
    for about in (SECOND, THIRD):
        assert sorted(row[:2] for row in _found(engine, texts, f"{about} – {OFFICE}")) == [
            (KIND, THIRD),
            (KIND, SECOND),
        ]


@pytest.mark.parametrize(
    "texts",
    [
        (f"Ngày 5/5/2020, {TAM}, được tặng {SECOND}, Ba.", f"Ngày 5/5/2020, {TAM}, được tặng {THIRD}."),
        (
            f"Ngày 5/5/2020, Chủ tịch nước tặng {SECOND} cho {TAM} và {THIRD} cho {BINH}.",
            f"Ngày 5/5/2020, Chủ tịch nước tặng {THIRD} cho {BINH}.",
        ),
        (f"Ngày 5/5/2020, {OFFICE} đón nhận {SECOND}.", f"Ngày 6/6/2020, {OFFICE} đón nhận {THIRD}."),
        (f"Năm 2015, {OFFICE} được tặng {THIRD}.", f"Năm 2020, {OFFICE} được tặng {SECOND}."),
        (f"Năm 2020, {OFFICE} được tặng {THIRD}.", f"Năm 2020, {OFFICE} được tặng {SECOND}."),
        (f"Ngày 5/5/2015, {TAM}, được tặng {THIRD}.", f"Ngày 6/6/2020, Chủ tịch nước truy tặng {SECOND} cho {TAM}."),
        (
            f"Ngày 5/5/2020, {OFFICE} đón nhận {SECOND}.",
            f"Ngày 5/5/2020, {OFFICE} đón nhận Huân chương Độc lập hạng Ba.",
        ),
        (
            f"Ngày 5/5/2020, {OFFICE}, đơn vị từng được tặng {THIRD}, đón cờ.",
            f"Ngày 5/5/2020, {OFFICE} đón nhận {SECOND}.",
        ),
        (f"Ngày 5/5/2020, {OFFICE} đón nhận {SECOND}.", f"Sáng 5/5, {OFFICE} đón nhận {SECOND}."),
    ],
    ids=[
        "one knows of both",
        "two recipients",
        "two days",
        "two years",
        "only the year",
        "raised after death",
        "another order",
        "had it before",
        "the same",
    ],
)
def test_two_grades_that_may_both_be_right(engine: Store, texts: tuple[str, ...]) -> None:
    """A first and a second grade are two conferrals, where nothing says that they were one."""
    assert _found(engine, texts) == []
