"""Figures of bodies: recorded where value, what is counted, and body are clear; and nowhere else."""

from __future__ import annotations

import pytest

from graph.decisions import Decisions
from graph.fold import graph_of
from graph.resolve import resolve
from tests.ingest import told
from tests.ingest.texts import read_text

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
            [{"of": BAT_XAT, "value": "83", "counts": "chi bộ đã họp", "total": "83"}],
        ),
        (
            f"Năm 2020, {BAT_XAT} đã kết nạp hơn 120 đảng viên mới.",
            [{"of": BAT_XAT, "value": "120", "counts": "kết nạp đảng viên mới", "period": "2020", "about": "hơn"}],
        ),
        (
            f"Có 42,9% số chi bộ của {BAT_XAT} hoàn thành tốt.",
            [{"of": BAT_XAT, "value": "42.9", "counts": "số chi bộ hoàn thành tốt", "unit": "%"}],
        ),
        (
            f"Số đảng viên mới của {BAT_XAT} tăng 3,2% so với cùng kỳ.",
            [
                {
                    "of": BAT_XAT,
                    "value": "3.2",
                    "counts": "số đảng viên mới",
                    "unit": "%",
                    "change": "tăng",
                    "compared": "so với cùng kỳ",
                }
            ],
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
    assert told.figures(text) == figures


def _told(text: str) -> set[tuple[str, ...]]:
    """Each figure as (body, value, unit or "", what it counts)."""
    return {(one["of"], one["value"], one.get("unit", ""), one["counts"]) for one in told.figures(text)}


MUONG = "Đảng bộ huyện Mường Lát"


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            f"{MUONG} có 41 tổ chức cơ sở đảng (22 đảng bộ và 19 chi bộ), 3.205 đảng viên, sinh hoạt tại 190 chi bộ.",
            [
                ("41", "", "tổ chức cơ sở đảng"), ("22", "", "đảng bộ"), ("19", "", "chi bộ"),
                ("3205", "", "đảng viên"), ("190", "", "chi bộ"),
            ],
        ),
        (
            f"Trong năm, toàn {MUONG} kết nạp được 96 đảng viên mới, đạt 80% kế hoạch; thi hành kỷ luật 7 đảng viên.",
            [
                ("96", "", "kết nạp đảng viên mới"), ("80", "%", "kết nạp đảng viên mới"),
                ("7", "", "thi hành kỷ luật đảng viên"),
            ],
        ),
        (
            f"{MUONG} có 38/41 tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ (tỷ lệ 92,7%).",
            [
                ("38", "", "tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ"),
                ("92.7", "%", "tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ"),
            ],
        ),
        (
            f"{MUONG} kết nạp 96 đảng viên, nâng tổng số đảng viên của Đảng bộ huyện lên 3.205 đồng chí.",
            [("96", "", "kết nạp đảng viên"), ("3205", "", "tổng số đảng viên")],
        ),
        (f"{MUONG} họp. Trong nhiệm kỳ đã kết nạp 45 đảng viên.", [("45", "", "kết nạp đảng viên")]),
        (
            f"{MUONG} họp. Toàn huyện có 3.205 đảng viên, tăng 60 đảng viên so với năm 2015.",
            [("3205", "", "đảng viên"), ("60", "", "đảng viên")],
        ),
        (f"{MUONG} họp. Toàn huyện có 12.400 hộ.", []),
        (
            f"{MUONG} kết nạp 96 đảng viên (vượt 8% kế hoạch), có 38/41 tổ chức cơ sở đảng đạt trong sạch vững mạnh.",
            [("96", "", "kết nạp đảng viên"), ("38", "", "tổ chức cơ sở đảng đạt trong sạch vững mạnh")],
        ),
        (f"{MUONG} họp. Năm qua, huyện đã kết nạp được 46 đảng viên.", [("46", "", "kết nạp đảng viên")]),
        (
            f"{MUONG} họp. Cấp ủy các cấp đã kiểm tra 46 tổ chức đảng.",
            [("46", "", "cấp ủy các cấp kiểm tra tổ chức đảng")],
        ),
        (
            f"{MUONG} họp. Cấp ủy, chi bộ và tổ chức đảng các cấp đã giám sát 7 tổ chức đảng.",
            [("7", "", "cấp ủy, chi bộ và tổ chức đảng các cấp giám sát tổ chức đảng")],
        ),
        (f"{MUONG} họp. Cấp ủy, chi bộ đã giám sát 7 tổ chức đảng.", []),
        (
            f"{MUONG} họp. Cấp ủy các cấp đã giám sát chuyên đề 17 tổ chức và 02 cá nhân.",
            [
                ("17", "", "cấp ủy các cấp giám sát chuyên đề tổ chức"),
                ("2", "", "cấp ủy các cấp giám sát chuyên đề cá nhân"),
            ],
        ),
        (f"{MUONG} và Đảng bộ huyện Bát Xát họp. Cấp ủy các cấp đã kiểm tra 46 tổ chức đảng.", []),
        (
            f"Đại hội {MUONG} lần thứ XX có 198 đại biểu thay mặt cho 2.356 đảng viên.",
            [("2356", "", "đảng viên")],
        ),
        (
            f"{MUONG} tập trung lãnh đạo các mặt công tác; đời sống khá lên, kết nạp 18 đảng viên.",
            [("18", "", "kết nạp đảng viên")],
        ),
        (f"{MUONG} có 190 chi bộ, tăng 5,2% so với năm 2015.", [("190", "", "chi bộ"), ("5.2", "%", "chi bộ")]),
        (f"{MUONG} có 190 chi bộ, bình quân mỗi chi bộ có 17 đảng viên.", [("190", "", "chi bộ")]),
        (
            f"Ban tham mưu đại hội của 118 chi bộ trực thuộc đảng ủy cơ sở, 30 đảng bộ cơ sở thuộc {MUONG}.",
            [("118", "", "chi bộ trực thuộc đảng ủy cơ sở"), ("30", "", "đảng bộ cơ sở")],
        ),
        (
            f"{MUONG} họp. Riêng năm 2019, đã rà soát, bước đầu đưa 68 đảng viên không đủ tư cách ra khỏi Đảng.",
            [("68", "", "đưa đảng viên không đủ tư cách ra khỏi đảng")],
        ),
        (
            f"{MUONG} trực tiếp kiểm tra 9/9 chi bộ của các xã biên giới vùng cao về công tác tổ chức xây dựng đảng.",
            [("9", "", "kiểm tra chi bộ")],
        ),
        (f"Gần 300 cán bộ thuộc diện {MUONG} quản lý đã dự.", [("300", "", "cán bộ thuộc diện quản lý")]),
        (f"Gần 300 cán bộ thuộc diện {MUONG} điều động đã dự.", []),
        (f"{MUONG} có 95% đảng viên.", []),
        (f"{MUONG} có 39 cấp ủy viên - giảm 2 đồng chí so với nhiệm kỳ trước.", [("39", "", "cấp ủy viên")]),
        (f"Ông An cho biết, dự kiến {MUONG} gồm 39 đồng chí.", []),
        (f"{MUONG} sẽ họp, kết nạp 12 đảng viên.", []),
        (f"Phấn đấu mỗi năm {MUONG} kết nạp 12 đảng viên.", []),
        (f"{MUONG} có 668 cán bộ, đảng viên và nhân dân tham gia.", []),
        (f"Ông Trần Văn An tố cáo 2 đảng viên thuộc {MUONG}.", []),
    ],
)  # fmt: skip
def test_the_clauses_of_a_report(text: str, figures: list[tuple[str, str, str]]) -> None:
    """Lists, shares, totals and changes are of the body that the clause, or the one before, is about."""
    assert {one for one in _told(text) if not one[0].startswith("Đại hội")} == {(MUONG, *figure) for figure in figures}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Ủy ban Kiểm tra Huyện ủy Mường Lát đã kiểm tra, giám sát đối với 12 tổ chức đảng và 26 đảng viên.",
            [("12", "", "kiểm tra, giám sát tổ chức đảng"), ("26", "", "kiểm tra, giám sát đảng viên")],
        ),
        (
            "Ủy ban Kiểm tra Huyện ủy Mường Lát thi hành kỷ luật bằng hình thức khiển trách đối với 3 đảng viên.",
            [("3", "", "thi hành kỷ luật khiển trách đảng viên")],
        ),
        ("Ủy ban Kiểm tra Huyện ủy Mường Lát và Ban Tổ chức Huyện ủy kiểm tra 12 tổ chức đảng.", []),
        ("Cấp ủy, Ủy ban Kiểm tra Huyện ủy Mường Lát kiểm tra 12 tổ chức đảng.", []),
        (
            "Ủy ban Kiểm tra Huyện ủy Mường Lát kỷ luật 2 chi ủy do lơ là lãnh đạo, quản lý; khai trừ 1 đảng viên.",
            [("2", "", "kỷ luật chi ủy do lơ là lãnh đạo"), ("1", "", "khai trừ đảng viên")],
        ),
    ],
)  # fmt: skip
def test_what_a_commission_did(text: str, figures: list[tuple[str, str, str]]) -> None:
    """The act belongs to what is counted; of several subjects nobody knows whose it is."""
    assert _told(text) == {("Ủy ban Kiểm tra Huyện ủy Mường Lát", *figure) for figure in figures}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"{BAT_XAT} có 668 đảng viên.", "668 đảng viên"),
        (f"{BAT_XAT} đã kết nạp hơn 120 đảng viên mới.", "kết nạp hơn 120 đảng viên mới"),
        (f"Có 42,9% số chi bộ của {BAT_XAT} hoàn thành tốt.", "42,9% số chi bộ hoàn thành tốt"),
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
