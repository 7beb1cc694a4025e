"""Whose conferral it is: by what the recipient is known, and not by its name alone."""

from __future__ import annotations

from graph.decisions import Decisions
from graph.fold import graph_of
from graph.resolve import resolve
from tests.ingest.texts import read_text

_SCHOOL = "Trường Tiểu học Âu Cơ"
_TEXTS = (
    f"Ngày 5-9-2020, {_SCHOOL}, huyện Tuy Đức, tỉnh Đắk Nông được tặng Huân chương Lao động hạng Ba.",
    f"Ngày 5-9-2020, {_SCHOOL}, thị xã Sông Cầu, tỉnh Phú Yên được Chủ tịch nước tặng Huân chương Lao động hạng Ba.",
    f"Ngày 5-9-2020, {_SCHOOL}, huyện Đắk Song, tỉnh Đắk Nông được tặng Huân chương Lao động hạng Nhì.",
)


def _conferrals(*texts: str) -> list[tuple[int, bool]]:
    """Of each conferral how many recipients it has, and whether its honour is disputed."""
    readings = [read_text(text) for text in texts]
    graph = graph_of(readings, resolve(readings, Decisions()).identity)
    awards = [row.id for row in graph.nodes if row.label == "Award"]
    edges = {award: [row for row in graph.edges if award in (row.source, row.target)] for award in awards}
    return [
        (sum(row.type == "RECEIVED" for row in rows), any(row.get("disputed") for row in rows if row.type == "OF"))
        for rows in edges.values()
    ]


def test_schools_of_one_name_in_three_districts() -> None:
    """Three conferrals of one day, also in one text."""
    assert _conferrals(*_TEXTS) == [(1, False)] * 3
    assert _conferrals("\n".join(_TEXTS)) == [(1, False)] * 3


def test_one_school_in_two_documents() -> None:
    """One conferral, whose two honours contradict each other."""
    other = _TEXTS[0].replace("Lao động", "Độc lập")
    assert _conferrals(_TEXTS[0], f"{_TEXTS[0]} Đó là niềm vui lớn.") == [(1, False)]
    assert _conferrals(_TEXTS[0], other) == [(1, True)]
