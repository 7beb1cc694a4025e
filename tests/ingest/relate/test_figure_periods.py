"""Figures: votes, those present, members of committees, and the period that each is of."""

from __future__ import annotations

import pytest

from tests.ingest.told import figures

MUONG = "Đảng bộ huyện Mường Lát"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (
            "Hội đồng nhân dân tỉnh Lào Cai bầu ông Trần Văn An làm Chủ tịch với 96% số phiếu tán thành.",
            {"of": "Hội đồng nhân dân tỉnh Lào Cai", "value": "96", "counts": "số phiếu tán thành", "unit": "%"},
        ),
        (
            "Ngày 5/3/2020, Huyện ủy Mường Lát tổ chức Hội nghị tổng kết với sự tham dự của 120 đại biểu.",
            {"of": "Hội nghị tổng kết", "value": "120", "counts": "đại biểu", "period": "2020-03-05"},
        ),
        (
            "Đại hội bầu Ban Chấp hành Đảng bộ huyện Mường Lát khóa XXI, nhiệm kỳ 2020-2025 gồm 41 đồng chí.",
            {"of": "Huyện ủy Mường Lát", "value": "41", "counts": "đồng chí", "period": "2020/2025"},
        ),
        (
            f"Trong 6 tháng đầu năm 2019, {MUONG} kết nạp 40 đảng viên.",
            {"of": MUONG, "value": "40", "counts": "kết nạp đảng viên", "period": "2019-01/2019-06"},
        ),
        (
            "Sáng nay, Đại hội Đảng bộ huyện Mường Lát lần thứ XX chính thức khai mạc với sự tham dự của 98 đại biểu.",
            {
                "of": "Đại hội Đảng bộ huyện Mường Lát lần thứ XX",
                "value": "98",
                "counts": "đại biểu",
                "period": "2020-12-26",
                "period_inferred": True,
            },
        ),
        (
            "Hội Nông dân họp Đại hội Hội Nông dân tỉnh Lào Cai lần thứ XII. Với sự tham gia của 304 đại biểu.",
            {"of": "Đại hội Hội Nông dân tỉnh Lào Cai lần thứ XII", "value": "304", "counts": "đại biểu"},
        ),
        (
            f"6 tháng đầu năm, {MUONG} kết nạp 40 đảng viên.",
            {
                "of": MUONG,
                "value": "40",
                "counts": "kết nạp đảng viên",
                "period": "2020-01/2020-06",
                "period_inferred": True,
            },
        ),
        (
            f"6 tháng đầu năm học, {MUONG} kết nạp 40 đảng viên.",
            {"of": MUONG, "value": "40", "counts": "kết nạp đảng viên"},
        ),
        (
            f"Quý III/2019, {MUONG} kết nạp 40 đảng viên, tăng 12 đảng viên so với năm 2018.",
            {"of": MUONG, "value": "40", "counts": "kết nạp đảng viên", "period": "2019-07/2019-09"},
        ),
        (
            f"Từ ngày 1/3/2019 đến ngày 31/5/2019, {MUONG} kết nạp 40 đảng viên.",
            {"of": MUONG, "value": "40", "counts": "kết nạp đảng viên", "period": "2019-03-01/2019-05-31"},
        ),
        (
            f"{MUONG} có 3.205 đảng viên, tăng 60 đảng viên so với đầu nhiệm kỳ năm 2015.",
            {"of": MUONG, "value": "3205", "counts": "đảng viên"},
        ),
        (
            "Kỳ họp thứ 5, HĐND tỉnh Lào Cai khóa XVI (nhiệm kỳ 2021-2026), 90% đại biểu đã biểu quyết thông qua.",
            {
                "of": "Kỳ họp thứ 5, Hội đồng nhân dân tỉnh Lào Cai khóa XVI",
                "value": "90",
                "unit": "%",
                "counts": "đại biểu đã biểu quyết thông qua",
            },
        ),
        (
            "Ông Trần Văn An được Hội đồng nhân dân tỉnh Lào Cai bầu làm Chủ tịch với 98% số phiếu tán thành.",
            {"of": "Hội đồng nhân dân tỉnh Lào Cai", "value": "98", "unit": "%", "counts": "số phiếu tán thành"},
        ),
        (
            "Đại hội Đảng bộ xã Mường Chanh họp. Đại hội bầu 15 đồng chí vào Đảng ủy xã Mường Chanh.",
            {"of": "Đảng ủy xã Mường Chanh", "value": "15", "counts": "đồng chí"},
        ),
    ],
)  # fmt: skip
def test_votes_those_present_members_and_periods(text: str, figure: dict[str, str]) -> None:
    """Votes are of whoever decides, those present of the event; the period is the one under which it is told."""
    assert figure in figures(text)
