"""A directive with its number here and its title there: one, where issuer, type, title and day agree; else two."""

from __future__ import annotations

import pytest

from graph.claim import LocalEntity, Reading
from graph.decisions import Decisions
from graph.resolve import resolve
from tests.ingest.texts import read_text

NUMBER = "Nghị quyết số 12-NQ/TU ngày 1/2/2018 của Tỉnh ủy Sơn La về phát triển du lịch được quán triệt."
TITLE = "Ngày 1/2/2018, Tỉnh ủy Sơn La đã ban hành Nghị quyết về phát triển du lịch."


def directives(reading: Reading) -> list[LocalEntity]:
    """The directives of a text."""
    return [entity for entity in reading.entities if entity.label == "Directive"]


def joined(*texts: str) -> bool:
    """Is the first directive of each of these texts the same, in whatever order they come?"""
    readings = [read_text(text) for text in texts]
    firsts = [directives(reading)[0].id for reading in readings]
    found = [resolve(row, Decisions()).identity for row in (readings, readings[::-1])]
    assert found[0] == found[1]
    return len({found[0][one] for one in firsts}) == 1


@pytest.mark.parametrize(
    ("number", "title"),
    [
        (
            NUMBER,
            TITLE,
        ),
        (
            "Ngày 1/2/2018, Tỉnh ủy Sơn La ban hành Nghị quyết số 12-NQ/TU về phát triển du lịch.",
            "Thực hiện Nghị quyết của Tỉnh ủy Sơn La về phát triển du lịch ngày 1/2/2018, các xã mở lớp.",
        ),
        (
            (
                "Thực hiện Nghị quyết số 12-NQ/TU ngày 01/02/2018 của Tỉnh ủy Sơn La “Về phát triển "
                "du lịch”, các xã mở lớp."
            ),
            TITLE,
        ),
        (
            "Tỉnh ủy Sơn La ban hành Nghị quyết số 12-NQ/TU về phát triển du lịch ngày 1/2/2018.",
            TITLE,
        ),
        (
            "Nghị quyết số 12-NQ/TU ngày 1/2/2018 của Tỉnh ủy Sơn La khóa XIV về phát triển du lịch được quán triệt.",
            TITLE,
        ),
        (
            (
                "Chỉ thị số 20-CT/TU ngày 5/6/2019 của Ban Thường vụ Tỉnh ủy Nghệ An về tăng cường "
                "quản lý đất rừng đã được phổ biến."
            ),
            "Ngày 5/6/2019, Ban Thường vụ Tỉnh ủy Nghệ An ban hành Chỉ thị về tăng cường quản lý đất rừng.",
        ),
        (
            (
                "HĐND tỉnh Lào Cai thông qua Nghị quyết số 15/2021/NQ-HĐND ngày 10/7/2021 về hỗ trợ "
                "người trồng chè sạch giai đoạn 2021-2025."
            ),
            (
                "Nghị quyết của HĐND tỉnh Lào Cai về hỗ trợ người trồng chè sạch giai đoạn 2021 - "
                "2025 được bà con đón nhận."
            ),
        ),
        (
            (
                "Quyết định số 812/QĐ-TTg ngày 3/6/2021 của Thủ tướng Chính phủ phê duyệt Đề án bảo "
                "tồn nhà cổ vùng cao được triển khai."
            ),
            "Ngày 3/6/2021, Thủ tướng Chính phủ ban hành Quyết định phê duyệt Đề án bảo tồn nhà cổ vùng cao.",
        ),
        (
            "Ngày 8/8/2022, Chính phủ ban hành Nghị định số 77/2022/NĐ-CP về quản lý chợ nông thôn.",
            "Chính phủ ban hành Nghị định về quản lý chợ nông thôn ngày 8/8/2022.",
        ),
        (
            "Huyện ủy Mường La ban hành Nghị quyết số 9-NQ/HU ngày 6/6/2021 về trồng cây mắc ca.",
            "Ngày 6/6/2021, Huyện ủy Mường La đã ban hành Nghị quyết về trồng cây mắc ca.",
        ),
        (
            (
                "Thực hiện Kế hoạch số 58/KH-UBND ngày 5/3/2022 của UBND tỉnh Sơn La về phòng cháy "
                "rừng mùa khô, các xã ra quân."
            ),
            "Ngày 5/3/2022, UBND tỉnh Sơn La ban hành Kế hoạch về phòng cháy rừng mùa khô.",
        ),
    ],
)
def test_a_title_means_its_number(number: str, title: str) -> None:
    """Wherever its day and its issuer stand, and in whatever marks the title does."""
    assert joined(number, title)


@pytest.mark.parametrize(
    ("number", "title"),
    [
        pytest.param(
            "Nghị quyết số 5-NQ/TU ngày 1/2/2012 của Tỉnh ủy Sơn La về phát triển du lịch được tổng kết.",
            TITLE,
            id="two terms",
        ),
        pytest.param(
            NUMBER,
            "Nghị quyết của Tỉnh ủy Sơn La về phát triển du lịch được các xã thực hiện.",
            id="no day",
        ),
        pytest.param(
            NUMBER,
            "Nghị quyết năm 2018 của Tỉnh ủy Sơn La về phát triển du lịch được các xã thực hiện.",
            id="year only",
        ),
        pytest.param(
            NUMBER,
            "Ngày 1/2/2018, Tỉnh ủy Lai Châu đã ban hành Nghị quyết về phát triển du lịch.",
            id="other province",
        ),
        pytest.param(
            NUMBER,
            "Ngày 1/2/2018, Ban Thường vụ Tỉnh ủy Sơn La đã ban hành Nghị quyết về phát triển du lịch.",
            id="organ",
        ),
        pytest.param(
            NUMBER,
            "Ngày 1/2/2018, Tỉnh ủy Sơn La đã ban hành Chỉ thị về phát triển du lịch.",
            id="type",
        ),
        pytest.param(
            NUMBER,
            "Ngày 1/2/2018, Tỉnh ủy Sơn La ban hành Kế hoạch thực hiện Nghị quyết về phát triển du lịch.",
            id="plan for it",
        ),
        pytest.param(
            (
                "Nghị quyết số 20-NQ/TU ngày 1/2/2018 của Tỉnh ủy Sơn La sửa đổi Nghị quyết số "
                "12-NQ/TU về phát triển du lịch có hiệu lực."
            ),
            TITLE,
            id="amends it",
        ),
        pytest.param(
            "Nghị quyết số 12-NQ/TU ngày 1/2/2018 của Tỉnh ủy Sơn La về phát triển du lịch cộng đồng được quán triệt.",
            TITLE,
            id="longer title",
        ),
        pytest.param(
            NUMBER,
            "Ngày 1/2/2018, Tỉnh ủy Sơn La đã ban hành Nghị quyết về sửa đổi Nghị quyết về phát triển du lịch.",
            id="supplement",
        ),
        pytest.param(
            NUMBER,
            "Ngày 9/9/2018, Tỉnh ủy Sơn La đã ban hành Nghị quyết về phát triển du lịch.",
            id="other day same year",
        ),
        pytest.param(
            (
                "HĐND tỉnh Lào Cai thông qua Nghị quyết số 15/2021/NQ-HĐND ngày 10/7/2021 về danh mục "
                "dự án thu hồi đất năm 2021."
            ),
            "HĐND tỉnh Lào Cai ban hành Nghị quyết về danh mục dự án thu hồi đất năm 2021 ngày 8/12/2021.",
            id="title-year other day",
        ),
        pytest.param(
            "Quyết định số 55-QĐ/TU ngày 1/2/2018 của Ban Thường vụ Tỉnh ủy Sơn La về công tác cán bộ được công bố.",
            "Ngày 1/2/2018, Ban Thường vụ Tỉnh ủy Sơn La ban hành Quyết định về công tác cán bộ.",
            id="people",
        ),
        pytest.param(
            (
                "Quyết định số 55/QĐ-CTN ngày 1/2/2018 của Chủ tịch nước về việc tặng thưởng Huân "
                "chương Lao động hạng Ba được công bố."
            ),
            "Ngày 1/2/2018, Chủ tịch nước ban hành Quyết định về việc tặng thưởng Huân chương Lao động hạng Ba.",
            id="honours",
        ),
        pytest.param(
            "Quyết định số 55/QĐ-TTg ngày 1/2/2018 của Thủ tướng Chính phủ phê duyệt Đề án “Trồng chè” được công bố.",
            "Ngày 1/2/2018, Thủ tướng Chính phủ ban hành Quyết định phê duyệt Đề án “Nuôi ong”.",
            id="cut title",
        ),
        pytest.param(
            "Quyết định số 55/QĐ-UBND ngày 1/2/2018 của UBND tỉnh Sơn La phê duyệt quy hoạch được công bố.",
            "Ngày 1/2/2018, UBND tỉnh Sơn La ban hành Quyết định phê duyệt quy hoạch.",
            id="short decision",
        ),
        pytest.param(
            "Ngày 10/7/2021, HĐND tỉnh Lào Cai thông qua Nghị quyết số 15/NQ-HĐND về chủ trương đầu tư dự án.",
            "Ngày 10/7/2021, HĐND tỉnh Lào Cai thông qua Nghị quyết về chủ trương đầu tư dự án.",
            id="short council",
        ),
        pytest.param(
            (
                "Ngày 10/7/2021, Bộ Tài chính ban hành Thông tư số 15/2021/TT-BTC sửa đổi Thông tư số "
                "39/2014/TT-BTC về hóa đơn."
            ),
            "Ngày 8/8/2023, Bộ Tài chính ban hành Thông tư sửa đổi Thông tư số 39/2014/TT-BTC về hóa đơn.",
            id="guides an act",
        ),
        pytest.param(
            NUMBER,
            (
                "Ngày 1/2/2018, Văn phòng Tỉnh ủy Sơn La cho biết Tỉnh ủy Sơn La đã ban hành Nghị "
                "quyết về phát triển du lịch."
            ),
            id="teller",
        ),
    ],
)
def test_a_title_means_itself(number: str, title: str) -> None:
    """Another day, issuer, type or title; no day; and what is decided every day in the same words."""
    assert not joined(number, title)


def test_a_special_resolution() -> None:
    """Whether it is called so does not count."""
    assert joined(NUMBER, TITLE.replace("Nghị quyết về", "Nghị quyết chuyên đề về"))


def test_two_numbers_of_one_title_and_day() -> None:
    """Which of them the title means nobody can tell; a third text tells the one number again, and nothing changes."""
    texts = (TITLE, NUMBER, NUMBER.replace("12-", "13-"), NUMBER)
    readings = [read_text(text) for text in texts]
    found = resolve(readings, Decisions()).identity
    title, one, other, again = (found[directives(reading)[0].id] for reading in readings)
    assert len({title, one, other}) == 3
    assert one == again


def test_many_titles_follow_one_number() -> None:
    """They are one without it, and one with it."""
    texts = (TITLE, TITLE.replace("đã ban", "vừa ban"), NUMBER)
    for count in (2, 3):
        readings = [read_text(text) for text in texts[:count]]
        found = resolve(readings, Decisions()).identity
        assert len({found[directives(reading)[0].id] for reading in readings}) == 1
