"""Documents as others cite them: by session, by what they change, with a slip of the pen, under another's name."""

from __future__ import annotations

import pytest

from tests.ingest.told import names, relations

DOCUMENTS = ("ISSUED", "SIGNED", "BASED_ON", "IMPLEMENTS", "AMENDS", "REPLACES", "ACCOMPANIES", "ESTABLISHED")
BEES = "Quy chế nuôi ong trên địa bàn tỉnh"
HILLS = "Hội đồng nhân dân tỉnh Lào Cai"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Dân đọc Nghị quyết kỳ họp thứ 14 - HĐND tỉnh Lào Cai khoá XIV về giá ong.",
            {f"ISSUED: {HILLS} → Nghị quyết kỳ họp thứ 14 {HILLS} khóa XIV"},
        ),
        (
            "Dân đọc Nghị quyết kỳ họp thứ 3 Hội đồng nhân dân tỉnh Lào Cai.",
            {f"ISSUED: {HILLS} → Nghị quyết kỳ họp thứ 3 {HILLS}"},
        ),
        ("Nghị quyết kỳ họp thứ 3 đã rõ.", set()),
        ("Nghị quyết kỳ họp thứ 3, mọi người đều rõ.", set()),
        (
            f"Căn cứ Quyết định số 9/2007/QĐ-TTg của Thủ tướng Chính phủ ban hành {BEES};",
            {
                "ISSUED: Thủ tướng Chính phủ → Quyết định số 9/2007/QĐ-TTg (2007)",
                f"ISSUED: Thủ tướng Chính phủ → {BEES}",
                f"ACCOMPANIES: {BEES} → Quyết định số 9/2007/QĐ-TTg",
            },
        ),
        (
            f"Căn cứ Luật Chăn nuôi, UBND tỉnh Lào Cai ban hành {BEES}.",
            {f"ISSUED: Ủy ban nhân dân tỉnh Lào Cai → {BEES}", f"BASED_ON: {BEES} → Luật Chăn nuôi"},
        ),
        (
            (
                "Căn cứ Luật Chăn nuôi; Nghị định số 3/2016/NĐ-CP; xét Tờ trình số 5/TTr-STC, UBND tỉnh Lào Cai ra"
                " Quyết định số 7/QĐ-UBND."
            ),
            {
                "ISSUED: Ủy ban nhân dân tỉnh Lào Cai → Quyết định số 7/QĐ-UBND",
                "BASED_ON: Quyết định số 7/QĐ-UBND → Luật Chăn nuôi",
                "BASED_ON: Quyết định số 7/QĐ-UBND → Nghị định số 3/2016/NĐ-CP",
                "BASED_ON: Quyết định số 7/QĐ-UBND → Tờ trình số 5/TTr-STC",
            },
        ),
    ],
)
def test_by_session_and_with_rules(text: str, told: set[str]) -> None:
    """The council of a session issued its resolution; what a decision puts in force goes with it."""
    assert relations(text, *DOCUMENTS) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "Nghị định số 7/2024/NĐ-CP sửa đổi Nghị định số 5/2019/NĐ-CP quy định về nuôi ong và Nghị định số"
                " 4/2020/NĐ-CP về mật."
            ),
            {
                "AMENDS: Nghị định số 7/2024/NĐ-CP → Nghị định số 5/2019/NĐ-CP",
                "AMENDS: Nghị định số 7/2024/NĐ-CP → Nghị định số 4/2020/NĐ-CP",
            },
        ),
        (
            "Thông tư số 7/2006/TT-BTC sửa đổi Thông tư số 5/2002/TT-BTC về phí và Thông tư số 9/2007/TT-BTC về mật.",
            {"AMENDS: Thông tư số 7/2006/TT-BTC → Thông tư số 5/2002/TT-BTC"},
        ),
        (
            (
                "Nghị định số 7/2006/NĐ-CP bổ sung, sửa đổi một số điều của các Nghị định hướng dẫn thi hành"
                " Luật Đê điều và Nghị định số 5/2004/NĐ-CP."
            ),
            {"AMENDS: Nghị định số 7/2006/NĐ-CP → Nghị định số 5/2004/NĐ-CP"},
        ),
        (
            "Thông tư số 7/2006/TT-BTC hướng dẫn sửa đổi Thông tư số 5/2004/TT-BTC.",
            {"AMENDS: Thông tư số 7/2006/TT-BTC → Thông tư số 5/2004/TT-BTC"},
        ),
        (
            (
                "Thông tư số 7/2007/TT-BTC hướng dẫn thực hiện Nghị định số 5/2004/NĐ-CP về giá đất và Nghị định số"
                " 4/2007/NĐ-CP."
            ),
            {
                "IMPLEMENTS: Thông tư số 7/2007/TT-BTC → Nghị định số 5/2004/NĐ-CP",
                "IMPLEMENTS: Thông tư số 7/2007/TT-BTC → Nghị định số 4/2007/NĐ-CP",
            },
        ),
        (
            "Nghị định số 5/2021/NĐ-CP (đã được sửa đổi tại Nghị định số 6/2023/NĐ-CP) hướng dẫn Luật Xây dựng.",
            {
                "AMENDS: Nghị định số 6/2023/NĐ-CP → Nghị định số 5/2021/NĐ-CP",
                "IMPLEMENTS: Nghị định số 5/2021/NĐ-CP → Luật Xây dựng",
            },
        ),
        (
            "Nghị định số 5/2004/NĐ-CP về thi hành Luật Đất đai.",
            {"IMPLEMENTS: Nghị định số 5/2004/NĐ-CP → Luật Đất đai"},
        ),
    ],
)
def test_what_is_changed_and_implemented(text: str, told: set[str]) -> None:
    """Past a title, beside what has no name, and outside of brackets; nothing changes what is newer."""
    assert relations(text, "AMENDS", "IMPLEMENTS", "REPLACES") == told


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("Dân đọc Pháp lệnh Bưu chính Viễn thông.", {"Pháp lệnh Bưu chính, Viễn thông"}),
        ("Dân đọc Pháp lệnh phí - lệ phí.", {"Pháp lệnh Phí và lệ phí"}),
        ("Dân đọc Luật Bưu chính Viễn thông.", {"Luật Bưu chính Viễn thông"}),
        ("Dân đọc Luật Công ty năm 1990.", {"Luật Công ty"}),
        ("Trưởng phòng Luật Công ty cổ phần Sông Trà nói.", set()),
        ("Dân đọc Luật thuế nuôi ong năm 1990.", {"Luật Thuế nuôi ong"}),
        ("Luật này năm 2013 còn mới.", set()),
        ("Dân đọc Pháp lệnh về nghề nuôi ong ngày 5/12/1998.", {"Pháp lệnh về nghề nuôi ong"}),
        ("Luật về ong thì chưa có.", set()),
    ],
)
def test_acts_that_no_list_has_so(text: str, acts: set[str]) -> None:
    """A name without its comma, one that tells what it is about, and one before its year."""
    assert names(text, "Directive") == acts


@pytest.mark.parametrize(
    ("text", "issued"),
    [
        (
            "Pháp lệnh Phí và lệ phí số 8/2001/PL-UBTVQH10 ngày 28/8/2001 của Ủy ban Thường vụ Quốc hội còn mới.",
            {"ISSUED: Ủy ban Thường vụ Quốc hội → Pháp lệnh Phí và lệ phí (2001-08-28)"},
        ),
        (
            "Tờ trình số 19/TTr-UBND ngà 04/10/2006 của UBND tỉnh Lào Cai đã tới.",
            {"ISSUED: Ủy ban nhân dân tỉnh Lào Cai → Tờ trình số 19/TTr-UBND (2006-10-04)"},
        ),
        ("Dân đọc Nghị định 100 của Bộ Xây dựng.", {"ISSUED: Chính phủ → Nghị định 100 của Chính phủ"}),
        ("Thông tư số 5/2019/TT-BXD của Bộ Xây dựng.", {"ISSUED: Bộ Xây dựng → Thông tư số 5/2019/TT-BXD (2019)"}),
        (
            "TAND tỉnh Lào Cai đã ra Bản án số 12/2019/HS-ST ngày 20/5/2019.",
            {"ISSUED: Tòa án nhân dân tỉnh Lào Cai → Bản án số 12/2019/HS-ST (2019-05-20)"},
        ),
        ("Đó là bản án của lương tâm.", set()),
    ],
)
def test_who_issued_it(text: str, issued: set[str]) -> None:
    """An ordinance by its number, a slip of the pen in the day, a decree under the name of who drafted it."""
    assert relations(text, "ISSUED") == issued


def test_two_ordinances_are_no_other_country() -> None:
    """ "Pháp" of "Pháp lệnh" is not France, in which there would be no Quốc hội of ours."""
    text = "Pháp lệnh Thú y đã cũ. Pháp lệnh Giá cũng vậy. Luật Giá được Quốc hội thông qua ngày 19/6/2023."
    assert relations(text, "ISSUED") == {"ISSUED: Quốc hội → Luật Giá (2023-06-19)"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Ban Bí thư ban hành Quy định số 4-QĐ/TW. Ông Lương Văn Tâm thay mặt Ban Bí thư ký Quy định này.",
            {"ISSUED: Ban Bí thư → Quy định số 4-QĐ/TW", "SIGNED: Lương Văn Tâm → Quy định số 4-QĐ/TW"},
        ),
        (
            "Ban Bí thư ban hành Quy định số 4-QĐ/TW. Quy định thay thế Quy định số 3-QĐ/TW.",
            {"ISSUED: Ban Bí thư → Quy định số 4-QĐ/TW", "REPLACES: Quy định số 4-QĐ/TW → Quy định số 3-QĐ/TW"},
        ),
        (
            "Quyết định số 8/QĐ-UBND do Phó Chủ tịch Lê Quang Tâm ký ngày 30/7/2021.",
            {"SIGNED: Lê Quang Tâm → Quyết định số 8/QĐ-UBND (2021-07-30)"},
        ),
        (
            (
                "Trung tâm Ong tỉnh Lào Cai là đơn vị trực thuộc Sở Y tế tỉnh Lào Cai, được thành lập theo Quyết định"
                " số 8/QĐ-UBND ngày 4/7/2018 của UBND tỉnh Lào Cai."
            ),
            {
                "ISSUED: Ủy ban nhân dân tỉnh Lào Cai → Quyết định số 8/QĐ-UBND (2018-07-04)",
                "ESTABLISHED: Ủy ban nhân dân tỉnh Lào Cai → Trung tâm Ong tỉnh Lào Cai (2018-07-04)",
            },
        ),
        (
            "Ngày 9/10/2013, UBND tỉnh Lào Cai ban hành Quyết định số 8/QĐ-UBND, theo đó thành lập Sở Ngoại vụ.",
            {
                "ISSUED: Ủy ban nhân dân tỉnh Lào Cai → Quyết định số 8/QĐ-UBND (2013-10-09)",
                "ESTABLISHED: Ủy ban nhân dân tỉnh Lào Cai → Sở Ngoại vụ tỉnh Lào Cai (2013-10-09)",
            },
        ),
        (
            "Bộ Công thương thành lập Công ty mẹ - Tổng công ty Điện lực Sông Trà.",
            {"ESTABLISHED: Bộ Công thương → Tổng công ty Điện lực Sông Trà"},
        ),
    ],
)
def test_signed_replaced_founded(text: str, told: set[str]) -> None:
    """In the name of a body, by a sentence that opens with the type alone, and in a later clause."""
    assert relations(text, *DOCUMENTS) == told


def test_titles_within_a_list_are_read_as_well() -> None:
    """What each document of a list implements or changes, and not only the last one's."""
    text = (
        "Căn cứ các Nghị định của Chính phủ: số 8/2004/NĐ-CP về việc thi hành Luật Đê điều; số 9/2004/NĐ-CP về giá; số"
        " 3/2007/NĐ-CP về sửa đổi Nghị định số 9/2004/NĐ-CP;"
    )
    assert relations(text, "IMPLEMENTS", "AMENDS") == {
        "IMPLEMENTS: Nghị định số 8/2004/NĐ-CP → Luật Đê điều",
        "AMENDS: Nghị định số 3/2007/NĐ-CP → Nghị định số 9/2004/NĐ-CP",
    }


def test_the_document_that_changes_another_is_meant_after_it() -> None:
    """ "Nghị định này" is the one of which the sentence before told what it changes."""
    text = "Nghị định số 5/2019/NĐ-CP sửa đổi Nghị định số 3/2015/NĐ-CP. Ông Lê Minh Tâm ký Nghị định này."
    assert relations(text, "SIGNED") == {"SIGNED: Lê Minh Tâm → Nghị định số 5/2019/NĐ-CP (2019)"}


def test_a_resolution_made_on_another() -> None:
    """ "được ban hành trên cơ sở", also of the document that the sentence before told of."""
    text = "Tỉnh ủy Lào Cai ra Nghị quyết số 8-NQ/TU. Nghị quyết được ban hành trên cơ sở Nghị quyết số 4-NQ/TW."
    assert relations(text, "BASED_ON") == {"BASED_ON: Nghị quyết số 8-NQ/TU → Nghị quyết số 4-NQ/TW"}


@pytest.mark.parametrize(
    ("text", "issued"),
    [
        (
            "Thủ tướng phê chuẩn kết quả bầu tại Quyết định số 18/QĐ-TTg ngày 7/10/2022.",
            {"ISSUED: Thủ tướng Chính phủ → Quyết định số 18/QĐ-TTg (2022-10-07)"},
        ),
        ("Thủ tướng phê chuẩn, rồi người ta bầu lại tại Quyết định số 18/QĐ-TTg.", set()),
        (
            "Thanh tra tỉnh Lào Cai vừa công bố Kết luận thanh tra số 14/KL-TTr.",
            {"ISSUED: Thanh tra tỉnh Lào Cai → Kết luận thanh tra số 14/KL-TTr"},
        ),
        ("Sở Y tế tỉnh Lào Cai vừa công bố Kết luận thanh tra số 14/KL-TTr.", set()),
        ("UBND tỉnh Lào Cai sẽ ban hành Nghị quyết về việc nuôi ong lấy mật.", set()),
    ],
)
def test_decided_in_announced_or_to_come(text: str, issued: set[str]) -> None:
    """Who rules in a document has issued it, and who inspects what it concludes; what is to come is none."""
    assert relations(text, "ISSUED") == issued


def test_what_is_still_to_come_replaces_nothing() -> None:
    """A decree that shall be issued is no document yet."""
    text = "Chính phủ sẽ ban hành Nghị định thay thế Nghị định số 8/2020/NĐ-CP."
    assert relations(text, "REPLACES") == set()
    assert names(text, "Directive") == {"Nghị định số 8/2020/NĐ-CP"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("UBND tỉnh Sơn La trình Tờ trình số 12/TTr-UBND ngày 2-10-2019.", {"(2019-10-02)"}),
        ("UBND tỉnh Sơn La vừa trình HĐND tỉnh Tờ trình số 12/TTr-UBND ngày 2-10-2019.", {"(2019-10-02)"}),
        ("UBND tỉnh Sơn La không trình Tờ trình số 12/TTr-UBND.", set()),
        ("Kỳ họp nghe UBND tỉnh Sơn La, sau đó trình Tờ trình số 12/TTr-UBND.", set()),
    ],
)
def test_who_submits_a_proposal_has_issued_it(text: str, told: set[str]) -> None:
    """ "UBND tỉnh trình Tờ trình số 12": with or without whom it goes to between."""
    issued = {f"ISSUED: Ủy ban nhân dân tỉnh Sơn La → Tờ trình số 12/TTr-UBND {day}" for day in told}
    assert relations(text, "ISSUED") == issued
