"""Where the lists below a document end, and what of the lines of a signature is the office of who signs."""

from __future__ import annotations

import pytest

from tests.ingest.form.written import DECISION, form, headed, said, signatures, signed

SIGNED = ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Hoàng Đức Lãm")
TOLD = ["collective: TM. ỦY BAN NHÂN DÂN | CHỦ TỊCH | Hoàng Đức Lãm"]


@pytest.mark.parametrize("mark", [",", ";", ".", ""])
@pytest.mark.parametrize("bullet", ["- ", ""])
@pytest.mark.parametrize(
    "after",
    [
        "Đề nghị các đơn vị nghiêm túc thực hiện.",
        "Ghi chú: Sở Công Thương nhận báo cáo qua hộp thư điện tử.",
        "Sở Công Thương tổng hợp kết quả, báo cáo Ủy ban nhân dân tỉnh;",
        "Tài liệu được gửi kèm qua hộp thư công vụ",
        "DANH SÁCH CÁC ĐỘI THI",
        "Các tin khác",
    ],
)
def test_the_line_on_filing_ends_the_recipients(mark: str, bullet: str, after: str) -> None:
    """Whatever mark it has, and whatever stands below; nothing there is a name either."""
    rows = ["Nơi nhận:", f"{bullet}Sở Công Thương,", f"{bullet}UBND các huyện,", f"{bullet}Lưu: VT, KT{mark}"]
    for lines in ([*SIGNED, *rows, "", after], [*rows, after, *SIGNED]):
        found = form(signed(*lines))
        assert said(found)["recipients"] == ["Sở Công Thương", "UBND các huyện", "Lưu: VT, KT"]
        assert signatures(found) == TOLD


@pytest.mark.parametrize(
    ("lines", "last"),
    [
        (["- Lưu: VT, KT,", "TH (3)."], "Lưu: VT, KT, TH (3)"),
        (["- Lưu: VT, các phòng", "chuyên môn."], "Lưu: VT, các phòng chuyên môn"),
        (["- Lưu: VT;", "- Cổng thông tin điện tử tỉnh."], "Cổng thông tin điện tử tỉnh"),
    ],
)
def test_it_may_go_on_itself(lines: list[str], last: str) -> None:
    """With abbreviations, in small letters, or with an item that has its sign."""
    found = said(form(signed(*SIGNED, "Nơi nhận:", "- Như trên;", *lines)))["recipients"]
    assert found[-1] == last


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (["TUQ. CHỦ TỊCH", "CÔNG CHỨC VĂN PHÒNG - THỐNG KÊ"],
         "authorised: TUQ. CHỦ TỊCH | CÔNG CHỨC VĂN PHÒNG - THỐNG KÊ"),
        (["TUQ. CHỦ TỊCH ỦY BAN NHÂN DÂN", "XÃ NẬM CHÀY", "CÔNG CHỨC TƯ PHÁP - HỘ TỊCH"],
         "authorised: TUQ. CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ NẬM CHÀY | CÔNG CHỨC TƯ PHÁP - HỘ TỊCH"),
        (["T/L BAN THƯỜNG VỤ", "CHUYÊN VIÊN TỔNG HỢP"], "by-order: T/L BAN THƯỜNG VỤ | CHUYÊN VIÊN TỔNG HỢP"),
        (["TUQ. TRƯỞNG BAN", "CÁN BỘ TRỰC BAN"], "authorised: TUQ. TRƯỞNG BAN | CÁN BỘ TRỰC BAN"),
        (["TUQ. GIÁM ĐỐC", "KIỂM SOÁT VIÊN", "TRUNG CẤP"], "authorised: TUQ. GIÁM ĐỐC | KIỂM SOÁT VIÊN TRUNG CẤP"),
        (["T/M ĐẠI HỘI", "CHỦ TỌA"], "collective: T/M ĐẠI HỘI | CHỦ TỌA"),
        (["T/M HỘI NGHỊ", "CHỦ TRÌ"], "collective: T/M HỘI NGHỊ | CHỦ TRÌ"),
        (["TUQ. CHỦ TỊCH ỦY BAN NHÂN DÂN", "TỈNH YÊN BÁI"], "authorised: TUQ. CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH YÊN BÁI"),
        (["TL. BỘ TRƯỞNG", "BỘ NỘI VỤ"], "by-order: TL. BỘ TRƯỞNG BỘ NỘI VỤ"),
        (["TM. ỦY BAN NHÂN DÂN", "TỈNH LÀO CAI", "CHỦ TỊCH"],
         "collective: TM. ỦY BAN NHÂN DÂN TỈNH LÀO CAI | CHỦ TỊCH"),
        (["TL. TRƯỞNG BAN QUẢN LÝ", "KHU KINH TẾ CỬA KHẨU", "CHÁNH VĂN PHÒNG"],
         "by-order: TL. TRƯỞNG BAN QUẢN LÝ KHU KINH TẾ CỬA KHẨU | CHÁNH VĂN PHÒNG"),
        (["T/M ĐOÀN CHỦ TỊCH"], "collective: T/M ĐOÀN CHỦ TỊCH"),
    ],
)  # fmt: skip
def test_an_office_that_no_list_has(lines: list[str], told: str) -> None:
    """Below who is signed for it is that of who signs, unless the line goes on with the name of a body."""
    assert signatures(form(signed(*lines, "Vàng Mí Sính"))) == [f"{told} | Vàng Mí Sính"]


@pytest.mark.parametrize("foot", ["Lò Văn Sương\n\n(Đã ký)", "Lò Văn Sương (Đã ký)", "|\nLò Văn Sương (Đã ký) |"])
def test_a_name_alone_and_the_mark_of_a_signature(foot: str) -> None:
    """As old decisions stand in legal databases, which left the office out."""
    found = form(signed(foot))
    assert signatures(found) == ["own: Lò Văn Sương"]
    assert said(found)["seal"] == ["(Đã ký)"]


def test_what_heads_the_annex_is_no_office() -> None:
    """A line in capitals below a capacity that tells what something is about."""
    assert signatures(form(signed("TM. ỦY BAN NHÂN DÂN", "VỀ QUẢN LÝ CHỢ TỈNH YÊN BÁI"))) == [
        "collective: TM. ỦY BAN NHÂN DÂN"
    ]


def test_an_aide_and_his_chief_are_one_office() -> None:
    """ "TRỢ LÝ CHỦ TỊCH" of whatever chief; "THƯ KÝ" beside "CHỦ TRÌ" are two."""
    for office in ("TRỢ LÝ CHỦ TỊCH", "TRỢ LÝ GIÁM ĐỐC", "TRỢ LÝ TỔNG BIÊN TẬP"):
        assert signatures(form(signed("TUQ. CHỦ TỊCH", office, "Hoàng Đức Lãm"))) == [
            f"authorised: TUQ. CHỦ TỊCH | {office} | Hoàng Đức Lãm"
        ]


def test_the_number_of_a_body_is_not_that_of_the_document() -> None:
    """ "TRƯỜNG THPT SỐ 1 YÊN BÌNH" in the letterhead."""
    head = (
        "SỞ GIÁO DỤC VÀ ĐÀO TẠO YÊN BÁI",
        "TRƯỜNG THPT SỐ 1 YÊN BÌNH",
        "Số: 25/TB-THPT",
        "Yên Bái, ngày 12 tháng 3 năm 2021",
    )
    found = said(form(headed(*head)))
    assert (found["issuer"], found["number"]) == (["TRƯỜNG THPT SỐ 1 YÊN BÌNH"], ["25"])


def test_a_letterhead_that_lost_its_second_line() -> None:
    """The authority above the bases tells which committee it is."""
    text = DECISION.replace("TỈNH YÊN BÁI\t", "\t", 1)
    assert said(form(text))["issuer"] == ["ỦY BAN NHÂN DÂN TỈNH YÊN BÁI"]


def test_ranks_before_two_names_are_part_of_neither() -> None:
    """ "Đại tá Tạ Thu Hiên   Đại tá Đinh Công Sự": two sign side by side, each with a rank."""
    offices, names = "GIÁM ĐỐC CÔNG AN TỈNH      CHỈ HUY TRƯỞNG", "Đại tá Tạ Thu Hiên      Thượng tá Đinh Công Sự"
    assert signatures(form(signed(offices, "", names))) == [
        "own: GIÁM ĐỐC CÔNG AN TỈNH | Đại tá | Tạ Thu Hiên",
        "own: CHỈ HUY TRƯỞNG | Thượng tá | Đinh Công Sự",
    ]
