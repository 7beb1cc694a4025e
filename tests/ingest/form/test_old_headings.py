"""Headings that say it all, lines of a site above a letterhead, lines that a page lost or tore."""

from __future__ import annotations

import pytest

from tests.ingest.form.written import DECISION, form, form_of, headed, said, signatures
from tests.ingest.told import relations

RESOLUTION = """NGHỊ QUYẾT SỐ 118 NQ/UBTVQH9 NGÀY {day}
CỦA ỦY BAN THƯỜNG VỤ QUỐC HỘI {about}
HỘI ĐỒNG NHÂN DÂN TỈNH BẮC LƯƠNG
ỦY BAN THƯỜNG VỤ QUỐC HỘI
NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Căn cứ vào Điều 91 của Hiến pháp năm 1992;
Căn cứ vào Điều 6 của Luật tổ chức Quốc hội,
QUYẾT NGHỊ:
Điều 1. Phê chuẩn kết quả bầu bà Lý Thị Sen giữ chức Phó Chủ tịch Hội đồng nhân dân tỉnh Bắc Lương.
TM. ỦY BAN THƯỜNG VỤ QUỐC HỘI
Chủ tịch
HOÀNG QUỐC THÁI
"""


@pytest.mark.parametrize("day", ["12-4-1995", "12/4/1995", "12 THÁNG 4 NĂM 1995"])
@pytest.mark.parametrize("about", ["VỀ VIỆC PHÊ CHUẨN KẾT QUẢ BẦU CỬ Ở", "PHÊ CHUẨN KẾT QUẢ BẦU CỬ Ở"])
def test_a_heading_that_says_it_all(day: str, about: str) -> None:
    """Number, symbol, day and abstract stand in it; who issues is told below once more."""
    found = said(form(RESOLUTION.format(day=day, about=about)))
    assert found["type"] == ["Nghị quyết"]
    assert (found["number"], found["symbol"], found["date"]) == (["118"], ["NQ/UBTVQH9"], ["1995-04-12"])
    assert found["abstract"] == [f"{about} HỘI ĐỒNG NHÂN DÂN TỈNH BẮC LƯƠNG"]
    assert found["issuer"] == ["ỦY BAN THƯỜNG VỤ QUỐC HỘI NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]


SITE = (
    "Nội quy phòng đọc mới của tỉnh\n"
    "(Tin văn phòng) - Phòng đọc của tỉnh vừa được sửa. Ban biên tập xin đăng toàn văn quyết định dưới đây để bạn đọc "
    "cùng theo dõi và góp ý cho cơ quan lưu trữ của tỉnh trong thời gian tới.\n"
    "Tin khác: Lịch tiếp dân tháng tám\n\n"
)


def test_what_a_site_says_above_a_letterhead_is_no_part_of_it() -> None:
    """Nor is what stands between that and the letterhead."""
    assert said(form(SITE + DECISION)) == said(form(DECISION))
    assert signatures(form(SITE + DECISION)) == signatures(form(DECISION))


GLUED = (
    "ỦY BAN NHÂN DÂN HUYỆN ĐẠI LƯƠNG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúcSố: "
    "87/QĐ-UBND Đại Lương, ngày 07 tháng 9 năm 2015QUYẾT ĐỊNHVề việc mở phòng đọcCHỦ TỊCH ỦY BAN NHÂN DÂN"
    " HUYỆNCăn cứ Luật Lưu trữ ngày 11 tháng 11 năm 2011;Căn cứ Quyết định số 5/2013/QĐ-UBND ngày 20 "
    "tháng 12 năm 2013 của Ủy ban nhân dân tỉnh;Theo đề nghị của Trưởng phòng Nội vụ,QUYẾT ĐỊNH:Điều 1. "
    "Mở phòng đọc tại huyện.Điều 2. Trưởng phòng Nội vụ chịu trách nhiệm thi hành./.Nơi nhận:- Như Điều "
    "2;- Lưu: VT, NV.CHỦ TỊCH(Đã ký)Lâm Văn Đệ"
)


def test_a_letterhead_that_lost_its_line_ends_and_blanks() -> None:
    """Every component is where its words turn."""
    found = form(GLUED)
    assert said(found) == {
        "heading": ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc"],
        "issuer": ["ỦY BAN NHÂN DÂN HUYỆN ĐẠI LƯƠNG"],
        "number": ["87"],
        "symbol": ["QĐ-UBND"],
        "place": ["Đại Lương"],
        "date": ["2015-09-07"],
        "type": ["Quyết định"],
        "abstract": ["Về việc mở phòng đọc"],
        "bases": [
            "Căn cứ Luật Lưu trữ ngày 11 tháng 11 năm 2011",
            "Căn cứ Quyết định số 5/2013/QĐ-UBND ngày 20 tháng 12 năm 2013 của Ủy ban nhân dân tỉnh",
            "Theo đề nghị của Trưởng phòng Nội vụ",
        ],
        "seal": ["(Đã ký)"],
        "recipients": ["Như Điều 2", "Lưu: VT, NV"],
    }
    assert signatures(found) == ["own: CHỦ TỊCH | Lâm Văn Đệ"]


def test_lines_torn_behind_their_first_word() -> None:
    """ "Căn" / "cứ vào …", "Điều" / "1.", "TM." / "ỦY BAN …", and a name in two."""
    whole = RESOLUTION.format(day="12-4-1995", about="VỀ VIỆC PHÊ CHUẨN KẾT QUẢ BẦU CỬ Ở")
    torn = whole.replace("Căn cứ", "Căn\ncứ").replace("Điều 1. Phê", "Điều\n1.\nPhê").replace("TM. ", "TM.\n")
    found = form(torn.replace("HOÀNG QUỐC", "HOÀNG\nQUỐC"))
    assert said(found) == said(form(whole))
    assert signatures(found) == ["collective: TM. ỦY BAN THƯỜNG VỤ QUỐC HỘI | Chủ tịch | HOÀNG QUỐC THÁI"]


SIGNED = """TM. BAN THƯỜNG VỤ                TM. BAN THƯỜNG VỤ                 TM. BAN THƯỜNG VỤ
LIÊN ĐOÀN LAO ĐỘNG               HỘI LIÊN HIỆP PHỤ NỮ              TỈNH ĐOÀN
CHỦ TỊCH                         PHÓ CHỦ TỊCH                      BÍ THƯ
Đoàn Quang Nghĩa                 Vi Thị Xoa                        Mạc Duy Khánh
"""


def test_three_sign_side_by_side() -> None:
    """Each for a body of his or her own, on a line that is longer than a signature's is."""
    assert signatures(form(DECISION.partition("Nơi nhận")[0] + SIGNED)) == [
        "collective: TM. BAN THƯỜNG VỤ LIÊN ĐOÀN LAO ĐỘNG | CHỦ TỊCH | Đoàn Quang Nghĩa",
        "collective: TM. BAN THƯỜNG VỤ HỘI LIÊN HIỆP PHỤ NỮ | PHÓ CHỦ TỊCH | Vi Thị Xoa",
        "collective: TM. BAN THƯỜNG VỤ TỈNH ĐOÀN | BÍ THƯ | Mạc Duy Khánh",
    ]


COPY = """SAO Y
{}
ỦY BAN NHÂN DÂN HUYỆN VĂN CHẤN
Số: 415/SY-UBND
Văn Chấn, ngày 04 tháng 11 năm 2021
TL. CHỦ TỊCH
CHÁNH VĂN PHÒNG
Hà Văn Sơn
"""


def test_who_makes_a_copy_signs_only_that() -> None:
    """The mark may stand above the letterhead, the number of the copy below the signature."""
    text = COPY.format(DECISION.partition("\nPHỤ LỤC")[0])
    assert said(form(text))["copy"] == ["SAO Y"]
    assert signatures(form(text)) == signatures(form(DECISION))
    assert {line for line in relations(text, "SIGNED", "HOLDS") if "Hà Văn Sơn" in line and "Yên Bái" in line} == set()


@pytest.mark.parametrize("last", ["- Lưu: VT, TC; H05.", "- VPCP: BTCN;", "- Như trên; (12)"])
def test_an_item_with_its_sign_is_one(last: str) -> None:
    """Whatever marks it holds, and also in capitals."""
    text = DECISION.replace("- Lưu: VT, KT.", last)
    assert said(form(text))["recipients"][-1] == last.removeprefix("- ").rstrip(".;")


def test_two_offices_in_capitals_are_those_of_one() -> None:
    """A minister who is the head of the Government's office."""
    text = DECISION.partition("Nơi nhận")[0] + "BỘ TRƯỞNG, CHỦ NHIỆM\n(Đã ký)\nLê Văn An\n"
    assert signatures(form(text)) == ["own: BỘ TRƯỞNG, CHỦ NHIỆM | Lê Văn An"]


SIDE_BY_SIDE = """K/T TRƯỞNG BAN TỔ CHỨC T/M ỦY BAN KIỂM TRA
PHÓ TRƯỞNG BAN CHỦ NHIỆM
Nông Thị Bích La Văn Quyết
"""


def test_two_whose_columns_were_lost_are_two() -> None:
    """No office and no name is put together of those of two people."""
    assert signatures(form(DECISION.partition("Nơi nhận")[0] + SIDE_BY_SIDE)) == [
        "deputy: K/T TRƯỞNG BAN TỔ CHỨC | PHÓ TRƯỞNG BAN | Nông Thị Bích",
        "collective: T/M ỦY BAN KIỂM TRA | CHỦ NHIỆM | La Văn Quyết",
    ]


@pytest.mark.parametrize("line", ["CHÁNH VĂN PHÒNGThái Hữu Lộc", "CHÁNH VĂN PHÒNG Thái Hữu Lộc"])
def test_a_name_that_was_run_into_the_office(line: str) -> None:
    """Each is a component of its own."""
    text = DECISION.partition("Nơi nhận")[0] + f"TL. CHỦ TỊCH\n{line}\n"
    assert signatures(form(text)) == ["by-order: TL. CHỦ TỊCH | CHÁNH VĂN PHÒNG | Thái Hữu Lộc"]


def test_a_long_name_is_that_of_one() -> None:
    """Where one office stands above it."""
    text = DECISION.partition("Nơi nhận")[0] + "CHỦ TỊCH\nTôn Nữ Trần Thị Lan\n"
    assert signatures(form(text)) == ["own: CHỦ TỊCH | Tôn Nữ Trần Thị Lan"]


def test_what_a_heading_that_says_it_all_tells() -> None:
    """The document, who issued it, and who signed it for the Assembly's standing committee."""
    told = relations(RESOLUTION.format(day="12-4-1995", about="VỀ VIỆC PHÊ CHUẨN KẾT QUẢ BẦU CỬ Ở"))
    assert "ISSUED: Ủy ban Thường vụ Quốc hội → Nghị quyết số 118-NQ/UBTVQH9 (1995-04-12)" in told
    assert "SIGNED: Hoàng Quốc Thái → Nghị quyết số 118-NQ/UBTVQH9 (1995-04-12)" in told
    assert "HOLDS: Hoàng Quốc Thái → Chủ tịch Quốc hội" in told


BEHIND = "số 16/1998/NĐ-CP ngày 03-4-1998 về việc chia xã Nậm Pung"
ORDER = """CHÍNH PHỦ

Căn cứ Luật Tổ chức Chính phủ ngày 30-9-1992;
Xét đề nghị của Chủ tịch Ủy ban nhân dân tỉnh Lào Cai,

NGHỊ ĐỊNH:

Điều 1. Chia xã Nậm Pung thành hai xã.

T.M. Chính phủ
Thủ tướng
LÒ VĂN SƯƠNG
"""


@pytest.mark.parametrize(
    "heading",
    [
        f"Số 12 - 30-4-1998     CÔNG BÁO     745\n\nCHÍNH PHỦ\n\nNGHỊ ĐỊNH của Chính phủ {BEHIND}",
        f"NGHỊ ĐỊNH\nCỦA CHÍNH PHỦ {BEHIND.upper()}",
        f"NGHỊ ĐỊNH CỦA CHÍNH PHỦ {BEHIND.upper()}",
    ],
)
def test_a_number_behind_who_issues(heading: str) -> None:
    """Type, issuer, number and day in one heading; the type may have a line of its own, the page be a gazette's."""
    text = f"{heading}\n\n{ORDER}"
    told = said(form(text))
    assert (told["type"], told["number"], told["year"], told["symbol"]) == (["Nghị định"], ["16"], ["1998"], ["NĐ-CP"])
    assert told["issuer"] == ["CHÍNH PHỦ"]
    assert told["date"] == ["1998-04-03"]
    assert told["abstract"][0].lower() == "về việc chia xã nậm pung"
    assert relations(text, "ISSUED", "SIGNED", "HOLDS") == {
        "ISSUED: Chính phủ → Nghị định số 16/1998/NĐ-CP (1998-04-03)",
        "SIGNED: Lò Văn Sương → Nghị định số 16/1998/NĐ-CP (1998-04-03)",
        "HOLDS: Lò Văn Sương → Thủ tướng Chính phủ",
    }


def test_a_number_alone() -> None:
    """Decrees of old have one without a symbol; who issues stands in the heading, and the day is the document's."""
    issuer = "CHỦ TỊCH CHÍNH PHỦ VIỆT NAM DÂN CHỦ CỘNG HÒA"
    text = f"SẮC LỆNH\nCỦA {issuer} SỐ 184 NGÀY 26 THÁNG 5 NĂM 1948\n{issuer}\nĐiều 1. Lập hai ty.\n"
    assert relations(text, "ISSUED") == {"ISSUED: Chủ tịch Chính phủ → Sắc lệnh số 184 (1948-05-26)"}
    assert said(form(text))["issuer"] == [issuer]


@pytest.mark.parametrize(
    "about", ["VỀ SỬA ĐỔI NGHỊ ĐỊNH SỐ 12-CP NGÀY 03-4-1993", "SỬA ĐỔI ĐIỀU 2 CỦA BẢN QUY ĐỊNH SỐ 12-CP NGÀY 03-4-1993"]
)
def test_the_number_of_another_is_none(about: str) -> None:
    """A heading that is about another document has no number of its own."""
    found = form_of(f"NGHỊ ĐỊNH\nCỦA CHÍNH PHỦ {about}\n\n{ORDER}")
    assert found is None or "number" not in said(found)


@pytest.mark.parametrize("section", ["I. MỤC ĐÍCH, YÊU CẦU", "A- TÌNH HÌNH", "1. TÌNH HÌNH"])
def test_an_abstract_in_capitals(section: str) -> None:
    """ "KẾT QUẢ" / "THỰC HIỆN NGHỊ QUYẾT" are two lines of what it is about; the first section is none."""
    text = headed(
        "UBND XÃ BẢN QUA",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Số: 4/BC-UBND",
        "Bản Qua, ngày 07 tháng 10 năm 2017",
        rest=f"BÁO CÁO KẾT QUẢ\nTHỰC HIỆN CÔNG TÁC PHÒNG RÉT\n{section}\nXã đã che chuồng.\n",
    )
    assert said(form(text))["abstract"] == ["KẾT QUẢ THỰC HIỆN CÔNG TÁC PHÒNG RÉT"]
    assert "bases" not in said(form(text))
