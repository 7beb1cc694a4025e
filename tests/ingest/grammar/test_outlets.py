"""Newspapers by their names."""

from __future__ import annotations

import pytest

from tests.ingest.told import names


@pytest.mark.parametrize(
    ("text", "papers"),
    [
        ("Báo Đại đoàn kết thông tin về vụ cháy.", {"Báo Đại đoàn kết"}),
        ("Trước đó, báo điện tử Tri thức trực tuyến đăng loạt bài về chợ nổi.", {"Báo điện tử Tri thức trực tuyến"}),
        ("VnExpress dẫn lời một cán bộ xã.", {"Báo VnExpress"}),
        ("Ông giải thích trên VnExpress rằng cầu đã xong.", {"Báo VnExpress"}),
        ("Trả lời Thanh Niên, ông Lò Văn Mẫu nói cầu đã xong.", {"Báo Thanh Niên"}),
        ("PV Dân trí có mặt tại bến phà; tờ Tuổi Trẻ cũng đưa tin.", {"Báo Dân trí", "Báo Tuổi Trẻ"}),
        ("Phóng viên Báo Pháp luật TP.HCM hỏi lại.", {"Báo Pháp Luật TP.HCM"}),
        ("Mặt bằng dân trí được nâng lên; thanh niên lao động hăng say.", set()),
        ("Bộ trưởng trả lời ngay; Lao Động là vinh quang.", set()),
        ("Theo Dân trí", set()),
    ],
)
def test_papers(text: str, papers: set[str]) -> None:
    """After the word for a paper; by the name alone only where it reports or is talked to."""
    assert names(text, "Organisation") == papers
