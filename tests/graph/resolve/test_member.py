"""What a reading brings to the comparison of people."""

from __future__ import annotations

from graph.decisions import Decisions
from graph.resolve import keyed, members, resolve_people
from graph.resolve.member import HEAD, HIGH
from tests.graph.build import Page
from tests.ingest.texts import read_text

NONE = Decisions()


def test_only_an_office_of_that_rank_makes_a_head_of_the_state() -> None:
    """The post of a ministry or a province does not."""
    page = Page("Một")
    first, second = page.person("An"), page.person("Bình")
    page.says(first, "HOLDS", page.thing("Post", "Chủ tịch nước", title="Chủ tịch nước", state="yes", rank="state"))
    page.says(second, "HOLDS", page.thing("Post", "Bí thư", title="Bí thư", body="x", seats="one"))
    reading = page.reading()
    found = {one.block: one.features for one in members(reading, keyed(reading, NONE), NONE)}
    assert (HEAD in found["an"], HEAD in found["bình"]) == (True, False)


def test_the_reader_knows_the_rank() -> None:
    """Offices of one seat at a body of the centre have it; others do not."""
    text = "Thủ tướng Lê Văn An và Bộ trưởng Bộ Y tế Trần Văn Bình tiếp Bí thư Tỉnh ủy Lào Cai Vũ Văn Cường."
    reading = read_text(text)
    ranks = {one.name: dict(one.key).get("rank") for one in reading.entities if one.label == "Post"}
    assert ranks == {"Thủ tướng Chính phủ": "state", "Bộ trưởng Bộ Y tế": None, "Bí thư Tỉnh ủy Lào Cai": None}


def test_members_of_the_politburo_are_one_of_a_name() -> None:
    """So are those who run the Secretariat; members of the Central Committee are too many."""
    text = (
        "Ủy viên Bộ Chính trị Lê Văn An, Thường trực Ban Bí thư Trần Văn Bình và "
        "Ủy viên Ban Chấp hành Trung ương Đảng Vũ Văn Cường dự."
    )
    reading = read_text(text)
    found = {one.block: HEAD in one.features for one in members(reading, keyed(reading, NONE), NONE)}
    assert found == {"lê văn an": True, "trần văn bình": True, "vũ văn cường": False}


def test_who_is_known_by_name_alone() -> None:
    """A name that one person alone has joins two documents that say no more of him."""
    readings = [read_text(text) for text in ("Chủ tịch Hồ Chí Minh đọc thư.", "Nhân dân nhớ ơn Chủ tịch Hồ Chí Minh.")]
    people = [one for reading in readings for one in members(reading, keyed(reading, NONE), NONE)]
    assert [one.block for one in people] == ["hồ chí minh"] * 2
    assert len(set(resolve_people(people, NONE).identity.values())) == 1


def test_who_signed_one_document_is_one() -> None:
    """Two documents that say that somebody of a name signed a decision that has a number, and nothing else of him."""
    pages = [Page("Một"), Page("Hai"), Page("Ba")]
    for page, number in zip(pages, ("1", "1", "2"), strict=True):
        key = {"type": "quyết định", "number": number, "symbol": "QĐ", "mark": "QĐ", "scope": "x", "year": "2018"}
        page.says(page.person("An"), "SIGNED", page.thing("Directive", f"Quyết định số {number}", **key))
    readings = [page.reading() for page in pages]
    people = [one for reading in readings for one in members(reading, keyed(reading, NONE), NONE)]
    first, second, third = (resolve_people(people, NONE).identity[one.id] for one in people)
    assert first == second != third


def _careers(*documents: tuple[str, str | None]) -> list[str]:
    """Who the one person of each text is: the node ids, in the order of the texts."""
    readings = [read_text(text, published=day) for text, day in documents]
    people = [one for reading in readings for one in members(reading, keyed(reading, NONE), NONE)]
    assert len(people) == len(documents)
    found = resolve_people(people, NONE).identity
    return [found[one.id] for one in people]


def test_who_heads_ministries_and_provinces() -> None:
    """Few people do, so with an uncommon name it is one of them that goes from one to another; a name that many bear
    tells nothing, and neither does a lower office."""
    minister, secretary = "Bộ trưởng Bộ Y tế {} phát biểu.", "Bí thư Tỉnh ủy Lào Cai {} phát biểu."
    deputy = "Phó Bí thư Tỉnh ủy Lào Cai {} phát biểu."

    def one(left: str, right: str, name: str) -> bool:
        return len(set(_careers((left.format(name), None), (right.format(name), None)))) == 1

    assert one(minister, secretary, "Khuất Duy Bạch")
    assert one(minister, secretary, "Lê Thị Bích Cúc")
    assert one("Thủ tướng {} phát biểu.", minister, "Khuất Duy Bạch")
    assert not one(minister, secretary, "Nguyễn Văn Bạch")
    assert not one(minister, deputy, "Khuất Duy Bạch")
    assert not one(minister, "Bí thư Thành ủy Đà Lạt {} phát biểu.", "Khuất Duy Bạch")


def test_a_high_seat_is_a_reason() -> None:
    """It is told in words."""
    pages = [Page("Một"), Page("Hai")]
    for page, body in zip(pages, ("x", "y"), strict=True):
        person = page.thing("Person", "An", name="An", bearers="few")
        page.says(person, "HOLDS", page.thing("Post", "Bộ trưởng", title="Bộ trưởng", body=body, seat="high"))
    people = [one for page in pages for one in members(page.reading(), keyed(page.reading(), NONE), NONE)]
    assert [HIGH in one.features for one in people] == [True, True]
    (join,) = resolve_people(people, NONE).reasons
    assert "uncommon name" in join.because[0]


def test_whose_ministry_became_another() -> None:
    """Who was in it in its last years, and who is in the new one afterwards, are one; not who was there long before,
    nor who was in the other one at that time already."""
    old, new = "Thứ trưởng Bộ Giao thông vận tải {} phát biểu.", "Thứ trưởng Bộ Xây dựng {} phát biểu."

    def one(*documents: tuple[str, str]) -> bool:
        told = [(text.format("Nguyễn Văn Bạch"), day) for text, day in documents]
        return len(set(_careers(*told))) == 1

    assert one((old, "2024-05-06"), (new, "2025-04-07"))
    assert not one((old, "2010-05-06"), (new, "2025-04-07"))
    assert not one((old, "2024-05-06"), (new, "2024-05-07"))
    assert not one((old, "2024-05-06"), ("Thứ trưởng Bộ Tài chính {} phát biểu.", "2025-04-07"))


def test_whose_province_became_another() -> None:
    """So are those of the bodies of provinces that were joined, also under the other word for the Party's committee."""
    old, new = "Phó Chủ tịch UBND tỉnh Yên Bái {} phát biểu.", "Phó Chủ tịch UBND tỉnh Lào Cai {} phát biểu."

    def one(*documents: tuple[str, str]) -> bool:
        told = [(text.format("Nguyễn Văn Bạch"), day) for text, day in documents]
        return len(set(_careers(*told))) == 1

    assert one((old, "2024-05-06"), (new, "2025-08-07"))
    assert not one((old, "2024-05-06"), (new, "2024-08-07"))
    assert not one((old, "2024-05-06"), ("Phó Chủ tịch UBND tỉnh Cao Bằng {} phát biểu.", "2025-08-07"))
    secretary = "Phó Bí thư Tỉnh ủy Quảng Nam {} phát biểu."
    assert one((secretary, "2024-05-06"), ("Phó Bí thư Thành ủy Đà Nẵng {} phát biểu.", "2025-08-07"))
    department = "Phó Giám đốc Sở Y tế tỉnh {} {{}} phát biểu."
    assert one((department.format("Yên Bái"), "2024-05-06"), (department.format("Lào Cai"), "2025-08-07"))


def test_whose_department_became_another() -> None:
    """An act joined the department to another one in each province; later the province was joined to another. Nor does
    somebody go on in the one of another province, or was he in the other one before."""
    old, new = (
        "Phó Giám đốc Sở Kế hoạch và Đầu tư tỉnh {} {{}} phát biểu.",
        "Phó Giám đốc Sở Tài chính tỉnh {} {{}} phát biểu.",
    )

    def one(*documents: tuple[str, str]) -> bool:
        told = [(text.format("Nguyễn Văn Bạch"), day) for text, day in documents]
        return len(set(_careers(*told))) == 1

    assert one((old.format("Sơn La"), "2024-05-06"), (new.format("Sơn La"), "2025-04-07"))
    assert not one((old.format("Sơn La"), "2024-05-06"), (new.format("Sơn La"), "2024-08-07"))
    assert not one((old.format("Sơn La"), "2024-05-06"), (new.format("Lạng Sơn"), "2025-04-07"))
    assert one((new.format("Hà Nam"), "2025-04-07"), (new.format("Ninh Bình"), "2025-08-07"))


def test_an_office_that_few_are_called_like() -> None:
    """Told with and without the ministry, and with and without "Trường"; not with a name that thousands bear, of
    another office, or of a department that each province has."""

    def one(*texts: str, name: str = "Đỗ Minh Bạch") -> bool:
        return len(set(_careers(*((text.format(name), "2019-05-06") for text in texts)))) == 1

    bureau = "Cục trưởng Cục Y tế dự phòng"
    told = (f"{bureau} {{}} phát biểu.", f"Ông {{}}, {bureau} Bộ Y tế, phát biểu.")
    assert one(*told)
    assert not one(*told, name="Nguyễn Văn Bạch")
    assert not one(told[0], "Phó Cục trưởng Cục Y tế dự phòng {} phát biểu.")
    school = "Phó Hiệu trưởng {}Đại học Sông Trà {{}} phát biểu."
    assert one(school.format("Trường "), school.format(""))
    department = "Giám đốc Sở Y tế {} phát biểu."
    assert not one(department, f"Hôm qua, {department}")


def test_a_ministry_that_took_in_one_and_was_later_joined_itself() -> None:
    """Both times its people go on: in 2007 and in 2025."""

    def one(*documents: tuple[str, str]) -> bool:
        told = [(f"Thứ trưởng {body} Nguyễn Văn Bạch phát biểu.", day) for body, day in documents]
        return len(set(_careers(*told))) == 1

    farming = "Bộ Nông nghiệp và Phát triển nông thôn"
    assert one(("Bộ Thủy sản", "2006-05-06"), (farming, "2009-04-07"))
    assert one((farming, "2024-05-06"), ("Bộ Nông nghiệp và Môi trường", "2025-04-07"))
    assert not one(("Bộ Thủy sản", "2006-05-06"), (farming, "2006-08-07"))


def test_one_of_hundreds() -> None:
    """Two documents that tell of a deputy may tell of two, who sit for two provinces in one term; a name that few bear,
    and an office that few have, are as good as ever."""
    deputy, office = "Đại biểu Quốc hội {} phát biểu.", "Giám đốc Sở Y tế tỉnh Lào Cai {} phát biểu."

    def one(text: str, name: str) -> bool:
        return len(set(_careers((text.format(name), None), (f"Hôm qua, {text.format(name)}", None)))) == 1

    assert not one(deputy, "Nguyễn Văn Bạch")
    assert not one("Ủy viên Trung ương Đảng {} phát biểu.", "Nguyễn Văn Bạch")
    assert not one(deputy, "Nguyễn Minh Bạch")
    assert one(deputy, "Khuất Duy Bạch")
    assert one(office, "Nguyễn Văn Bạch")


def test_the_centre_of_an_association_has_its_officers() -> None:
    """An office at "Trung ương Hội X" is one of "Hội X"; one at a branch is another."""
    office = "Phó Chủ tịch {} Nguyễn Văn Bạch phát biểu."
    centre, whole, branch = (
        "Trung ương Hội Sinh vật cảnh Việt Nam",
        "Hội Sinh vật cảnh Việt Nam",
        "Hội Nông dân Lào Cai",
    )
    assert len(set(_careers((office.format(centre), None), (office.format(whole), None)))) == 1
    assert len(set(_careers((office.format(branch), None), (office.format("Hội Nông dân Việt Nam"), None)))) == 2


def test_who_stays_in_a_district_that_becomes_a_town() -> None:
    """Whoever was in one of its bodies in the six years before goes on in that of the town, and in no other town's."""

    def one(*documents: tuple[str, str]) -> bool:
        return len(set(_careers(*((text.format("Nguyễn Văn Hùng"), day) for text, day in documents)))) == 1

    committee, town = "Bí thư Huyện ủy Sa Pa {} phát biểu.", "Bí thư Thị ủy Sa Pa {} phát biểu."
    assert one((committee, "2018-05-06"), (town, "2021-04-07"))
    assert not one((committee, "2012-05-06"), (town, "2021-04-07"))
    assert not one((committee, "2018-05-06"), ("Bí thư Thị ủy Nghĩa Lộ {} phát biểu.", "2021-04-07"))
    office = "Phó Chủ tịch UBND {} Từ Sơn, tỉnh Bắc Ninh {{}} phát biểu."
    assert one((office.format("thị xã"), "2019-05-06"), (office.format("thành phố"), "2022-04-07"))
    assert not one((committee, "2018-05-06"), ("Chủ tịch UBND thị xã Sa Pa {} phát biểu.", "2021-04-07"))
