"""When the body of a post ended: known from the tables, whatever the document says."""

from __future__ import annotations

import pytest

from tests.ingest.texts import read_text


def _ended(title: str) -> str | None:
    """Of the post that a title means."""
    [post] = [one for one in read_text(f"{title} Lê Văn An dự.").entities if one.label == "Post"]
    return dict(post.key).get("ended")


@pytest.mark.parametrize(
    ("title", "day"),
    [
        ("Bí thư Huyện ủy Bát Xát", "2025-07-01"),
        ("Trưởng Ban Tổ chức Huyện ủy Bát Xát", "2025-07-01"),
        ("Trưởng Công an huyện Bát Xát", "2025-03-01"),
        ("Trưởng Ban Dân vận Tỉnh ủy Nghệ An", "2025"),
        ("Trưởng Ban Tổ chức Tỉnh ủy Yên Bái", "2025-07-01"),
        ("Chủ tịch Hội Nông dân tỉnh Yên Bái", "2025-07-01"),
        ("Chủ tịch UBND huyện Châu Thành", "2025-07-01"),
        ("Chủ tịch UBND huyện Từ Liêm", "2014-04-01"),
        ("Bí thư Tỉnh ủy Yên Bái", "2025-07-01"),
        ("Giám đốc Sở Y tế tỉnh Yên Bái", "2025-07-01"),
        ("Chủ tịch UBND tỉnh Hà Tây", "2008-08-01"),
        ("Bộ trưởng Bộ Giao thông vận tải", "2025-03-01"),
    ],
)
def test_a_post_ends_with_its_body(title: str, day: str) -> None:
    """A district, a province that was joined to another, an organ inside, a ministry."""
    assert _ended(title) == day


@pytest.mark.parametrize(
    "title",
    [
        "Bí thư Tỉnh ủy Lào Cai",
        "Giám đốc Sở Y tế tỉnh Lào Cai",
        "Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy Nghệ An",
        "Giám đốc Công an tỉnh Lào Cai",
        "Giám đốc Bệnh viện Đa khoa tỉnh Yên Bái",
        "Chủ tịch UBND phường Phúc Xá",
        "Bộ trưởng Bộ Tài chính",
        "Bộ trưởng Bộ Giao thông vận tải Nhật Bản",
        "Chủ tịch nước",
    ],
    ids=[
        "name borne on",
        "its departments",
        "made of two",
        "its police",
        "a hospital",
        "a commune",
        "took another in",
        "abroad",
        "no body",
    ],
)
def test_other_posts_do_not(title: str) -> None:
    """Or the tables cannot tell: a commune of today bears the name of one before."""
    assert _ended(title) is None
