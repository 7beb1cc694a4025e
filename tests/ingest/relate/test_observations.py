"""Figures of bodies: recorded where value, what is counted, and body are clear; and nowhere else."""

from __future__ import annotations

from typing import Any

import pytest

from graph.decisions import Decisions
from graph.fold import graph_of
from graph.resolve import resolve
from ingest import flat
from tests.ingest.texts import read_text


def _figures(text: str) -> list[dict[str, Any]]:
    reading = read_text(text, published="2020-12-26")
    names = {entity.id: entity.name for entity in reading.entities}
    found = flat(reading).get("observations", [])
    for one in found:
        (span,) = one["evidence"]
        assert text[span["start"] : span["end"]] == span["quote"]
    kept = ("value", "counts", "unit", "total", "change", "period", "about")
    return [{"of": names[one["body"]], **{name: one[name] for name in kept if name in one}} for one in found]


BAT_XAT = "Đảng bộ huyện Bát Xát"


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (f"{BAT_XAT} có 668 đảng viên.", [{"of": BAT_XAT, "value": "668", "counts": "đảng viên"}]),
        (
            f"Tính đến ngày 31/12/2019, {BAT_XAT} có 52 chi bộ với 1.668 đảng viên.",
            [
                {"of": BAT_XAT, "value": "52", "counts": "chi bộ", "period": "2019-12-31"},
                {"of": BAT_XAT, "value": "1668", "counts": "đảng viên", "period": "2019-12-31"},
            ],
        ),
        (
            f"Cả 83/83 chi bộ thuộc {BAT_XAT} đã họp.",
            [{"of": BAT_XAT, "value": "83", "counts": "chi bộ", "total": "83"}],
        ),
        (
            f"Năm 2020, {BAT_XAT} đã kết nạp hơn 120 đảng viên mới.",
            [{"of": BAT_XAT, "value": "120", "counts": "kết nạp đảng viên mới", "period": "2020", "about": "hơn"}],
        ),
        (
            f"Có 42,9% số chi bộ của {BAT_XAT} hoàn thành tốt.",
            [{"of": BAT_XAT, "value": "42.9", "counts": "số chi bộ", "unit": "%"}],
        ),
        (
            f"Số đảng viên mới của {BAT_XAT} tăng 3,2% so với cùng kỳ.",
            [{"of": BAT_XAT, "value": "3.2", "counts": "số đảng viên mới", "unit": "%", "change": "tăng"}],
        ),
        (f"{BAT_XAT} phấn đấu kết nạp 45 đảng viên.", []),
        (f"{BAT_XAT} chưa kết nạp 45 đảng viên.", []),
        (f"{BAT_XAT} họp; có 45 đảng viên vắng.", []),
        (f"{BAT_XAT} và Hội Nông dân tỉnh Lào Cai có 668 đảng viên.", []),
        (f"{BAT_XAT} có nhà văn hóa rộng cho 668 đảng viên.", []),
        (f"{BAT_XAT} tán thành 100%.", []),
        ("Cả nước có 668 đảng viên.", []),
        (f"Ông Trần Văn An, Bí thư {BAT_XAT}, tặng quà 45 hộ nghèo.", []),
        ("17 quyết định của Tỉnh ủy Lào Cai bị bãi bỏ.", []),
    ],
)
def test_figures_of_a_body(text: str, figures: list[dict[str, str]]) -> None:
    """With the day or period where the sentence names one; plans, doubtful bodies and bare numbers give none."""
    assert _figures(text) == figures


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"{BAT_XAT} có 668 đảng viên.", "668 đảng viên"),
        (f"{BAT_XAT} đã kết nạp hơn 120 đảng viên mới.", "kết nạp hơn 120 đảng viên mới"),
        (f"Có 42,9% số chi bộ của {BAT_XAT} hoàn thành tốt.", "42,9% số chi bộ"),
        (f"Số đảng viên mới của {BAT_XAT} tăng 3,2% so với cùng kỳ.", "số đảng viên mới tăng 3,2%"),
        (f"Tỷ lệ chi bộ hoàn thành tốt của {BAT_XAT} đạt 95,2%.", "tỷ lệ chi bộ hoàn thành tốt 95,2%"),
    ],
)
def test_a_figure_is_named_by_its_words(text: str, name: str) -> None:
    """So that a list of them can be read."""
    assert [entity.name for entity in read_text(text).entities if entity.label == "Observation"] == [name]


def test_two_documents_attest_one_figure_of_a_period() -> None:
    """The same value of one body and year is one node with two sources; another value is another node."""
    texts = (
        f"Năm 2020, {BAT_XAT} có 668 đảng viên.",
        f"Báo cáo: năm 2020, {BAT_XAT} có 668 đảng viên.",
        f"Năm 2020, {BAT_XAT} có 700 đảng viên.",
    )
    readings = [read_text(text) for text in texts]
    graph = graph_of(readings, resolve(readings, Decisions()).identity)
    nodes = [node for node in graph.nodes if node.label == "Observation"]
    assert sorted((str(node.get("value")), node.get("sources")) for node in nodes) == [("668", 2), ("700", 1)]
    assert not any(node.get("disputed") for node in nodes)
