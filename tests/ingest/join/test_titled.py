"""Documents without a number: one where issuer, title and day say so, in whatever order a text has them."""

from __future__ import annotations

import pytest

from ingest.join.documents.titles import matter
from tests.ingest.join.nodes import node, only
from tests.ingest.texts import read_text

FIRST = "Ngày 10/7/2019, HĐND tỉnh Lào Cai đã ban hành Nghị quyết về bảo tồn nhà sàn cổ."


@pytest.mark.parametrize(
    "text",
    [
        "HĐND tỉnh Lào Cai ban hành Nghị quyết về bảo tồn nhà sàn cổ ngày 10/7/2019.",
        "Nghị quyết về bảo tồn nhà sàn cổ ngày 10/7/2019 của HĐND tỉnh Lào Cai được các xã thực hiện.",
        "Nghị quyết về bảo tồn nhà sàn cổ (ngày 10/7/2019) của HĐND tỉnh Lào Cai được các xã thực hiện.",
        "Theo Nghị quyết về bảo tồn nhà sàn cổ, ngày 10/7/2019 của HĐND tỉnh Lào Cai, nhà phải được giữ.",
        "Các xã thực hiện Nghị quyết ngày 10/7/2019 của HĐND tỉnh Lào Cai về bảo tồn nhà sàn cổ.",
        "Các xã thực hiện Nghị quyết của HĐND tỉnh Lào Cai về bảo tồn nhà sàn cổ ngày 10/7/2019.",
        "Theo Nghị quyết của HĐND tỉnh Lào Cai ngày 10 tháng 7 năm 2019 về bảo tồn nhà sàn cổ, mỗi xã chọn hai nhà.",
        "Sau hai năm thực hiện Nghị quyết ngày 10/7/2019 của HĐND tỉnh Lào Cai về bảo tồn nhà sàn cổ, khách đông hơn.",
        "Nghị quyết ngày 10/7/2019 của HĐND tỉnh Lào Cai “Về bảo tồn nhà sàn cổ” được phổ biến tới xã.",
        "Các xã thực hiện Nghị quyết của HĐND tỉnh Lào Cai về việc bảo tồn nhà sàn cổ (ngày 10/7/2019).",
        "HĐND tỉnh Lào Cai ban hành Nghị quyết “Về bảo tồn nhà sàn cổ” ngày 10/7/2019.",
        "Các xã thực hiện Nghị quyết “Bảo tồn nhà sàn cổ” của HĐND tỉnh Lào Cai ngày 10/7/2019.",
        "Các xã thực hiện Nghị quyết của HĐND tỉnh Lào Cai, ngày 10/7/2019, về bảo tồn nhà sàn cổ.",
        "Nghị quyết của HĐND tỉnh Lào Cai, ngày 10-7-2019 về bảo tồn nhà sàn cổ được phổ biến.",
        "Nghị quyết của HĐND tỉnh Lào Cai, ngày 10/7/2019, “Về bảo tồn nhà sàn cổ” được phổ biến.",
        "Các xã thực hiện Nghị quyết “Bảo tồn nhà sàn cổ” của HĐND tỉnh Lào Cai ban hành ngày 10/7/2019.",
        "Ngày 12/7, Sở Y tế cho biết HĐND tỉnh Lào Cai đã ban hành Nghị quyết về bảo tồn nhà sàn cổ ngày 10/7/2019.",
    ],
)
def test_one_document_in_whatever_order(text: str) -> None:
    """Type, issuer, title and day are the same, wherever they stand."""
    assert only(text) == only(FIRST)


@pytest.mark.parametrize(
    "text",
    [
        "HĐND tỉnh Lào Cai ban hành Nghị quyết về bảo tồn nhà sàn cổ ngày 12/12/2020.",
        "Các xã thực hiện Nghị quyết ngày 10/7/2019 của HĐND tỉnh Sơn La về bảo tồn nhà sàn cổ.",
        "Các xã thực hiện Nghị quyết của HĐND tỉnh Lào Cai về bảo tồn nhà sàn cổ.",
        "Ngày 10/7/2019, Sở Y tế cho biết HĐND tỉnh Lào Cai đã ban hành Nghị quyết về bảo tồn nhà sàn cổ.",
        "Theo Nghị quyết “Về bảo tồn nhà sàn cổ”, ngày 10/7/2019, HĐND tỉnh Lào Cai họp.",
        "Theo Nghị quyết ngày 10/7/2019 của HĐND tỉnh Lào Cai về bảo tồn nhà sàn cổ, phát triển du lịch.",
    ],
)
def test_two_documents(text: str) -> None:
    """Another day, another issuer, no day, or one that is not the day of the document."""
    assert only(text) != only(FIRST)


def test_a_title_with_its_years() -> None:
    """It needs no day, and its issuer may stand before it or behind it."""
    first = "Tỉnh ủy Sơn La ban hành Nghị quyết về phát triển du lịch giai đoạn 2021 - 2025."
    assert only(first) == only(
        "Các xã thực hiện Nghị quyết của Tỉnh ủy Sơn La về phát triển du lịch giai đoạn 2021-2025."
    )


def test_two_titles_of_one_issuer_in_one_text() -> None:
    """They are two, and a title that is said again is one of them."""
    text = (
        "Nghị quyết của HĐND tỉnh Sơn La về bảo vệ rừng và Nghị quyết của HĐND tỉnh Sơn La về thu phí tham quan đã có. "
        "Nghị quyết của HĐND tỉnh Sơn La về thu phí tham quan được các xã thực hiện."
    )
    found = [entity for entity in read_text(text).entities if entity.label == "Directive"]
    assert sorted(dict(entity.key)["title"] for entity in found) == ["về bảo vệ rừng", "về thu phí tham quan"]


def test_a_title_that_was_told_before_its_issuer() -> None:
    """ "ban hành Nghị quyết về A … Nghị quyết của B về A" of one text is one."""
    told = f"{FIRST} Nghị quyết của HĐND tỉnh Lào Cai về bảo tồn nhà sàn cổ được các xã thực hiện."
    assert node(told, "Nghị quyết về bảo tồn nhà sàn cổ") == only(FIRST)
    assert only(told) == only(FIRST)


@pytest.mark.parametrize("other", ["về việc điều động ông Lê Văn Bình", "về bổ nhiệm cán bộ"])
def test_a_decision_on_people_is_one(other: str) -> None:
    """A text calls it now by its matter and now by what it does to whom."""
    told = f"Hội nghị nghe Quyết định của Ban Bí thư về công tác cán bộ. Theo Quyết định của Ban Bí thư {other}, "
    text = f"{told}Tỉnh ủy Sơn La có Bí thư mới."
    assert [e.name for e in read_text(text).entities if e.label == "Directive"] == ["Quyết định của Ban Bí thư"]


def test_what_a_title_says() -> None:
    """Marks and the words that open it do not count."""
    assert matter("“Về việc phòng, chống cháy rừng 2021 - 2025”") == matter("phòng chống cháy rừng 2021-2025")
    assert matter("về công tác cán bộ") != matter("về công tác đảng viên")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Thực hiện Nghị quyết của Tỉnh ủy Sơn La (khóa XIV) về trồng xoài ở vùng cao, tỉnh đã lập đề án.",
            "về trồng xoài ở vùng cao",
        ),
        ("Nghị quyết của HĐND tỉnh Sơn La khóa XV, nhiệm kỳ 2021 - 2026 về thu phí được thông qua.", "về thu phí"),
        ("Theo Nghị quyết ngày 1/9/2020 của Tỉnh ủy Sơn La về trồng xoài, thành phố có 100 ha.", "về trồng xoài"),
        (
            "Theo Nghị quyết của Tỉnh ủy Sơn La về trồng xoài, nhãn và chuối, các xã có 100 ha.",
            "về trồng xoài, nhãn và chuối",
        ),
    ],
)
def test_a_title_behind_the_issuer_and_its_term(text: str, title: str) -> None:
    """It begins behind the term of who issued it, and ends before the clause of somebody else."""
    found = [dict(entity.key).get("title") for entity in read_text(text).entities if entity.label == "Directive"]
    assert found == [title]
