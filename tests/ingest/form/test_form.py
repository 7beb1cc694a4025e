"""Each component of the layout is found where it stands, in good layout and in bad."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from tests.ingest.acquire.test_old_encodings import lowered, old
from tests.ingest.acquire.written import as_docx, as_html, as_pdf
from tests.ingest.form.written import (
    ARTICLE,
    DECISION,
    DIRECTIVE,
    form,
    form_of,
    headed,
    said,
    signatures,
    signed,
)

MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM"
OF_DECISION = {
    "heading": [" ".join(MOTTO)],
    "issuer": ["ỦY BAN NHÂN DÂN TỈNH YÊN BÁI"],
    "number": ["45"],
    "year": ["2021"],
    "symbol": ["QĐ-UBND"],
    "place": ["Yên Bái"],
    "date": ["2021-08-03"],
    "type": ["Quyết định"],
    "abstract": ["Ban hành Quy định về quản lý chợ trên địa bàn tỉnh Yên Bái"],
    "bases": [
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015",
        "Theo đề nghị của Giám đốc Sở Công Thương tại Tờ trình số 88/TTr-SCT ngày 20 tháng 7 năm 2021",
    ],
    "seal": ["(Đã ký)"],
    "recipients": ["Như Điều 2", "Bộ Công Thương", "Lưu: VT, KT"],
    "annex": ["PHỤ LỤC I"],
}
SIGNED = ["deputy: TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH | PHÓ CHỦ TỊCH | Hoàng Đức Lãm"]


def test_a_decision_of_the_state() -> None:
    """Two columns, a name of two lines, a number with its year, an annex below the signature."""
    found = form(DECISION)
    assert said(found) == OF_DECISION
    assert signatures(found) == SIGNED
    assert (found.regime, found.level, found.missing, found.breaches) == ("state", "province", (), ())


def test_a_directive_of_the_party() -> None:
    """The body above, the line that names only the issuer, no colon after the number."""
    found = form(DIRECTIVE)
    assert said(found) == {
        "heading": [PARTY],
        "superior": ["ĐẢNG BỘ TỈNH SƠN LA"],
        "issuer": ["HUYỆN ỦY MAI SƠN"],
        "number": ["24"],
        "symbol": ["CT/HU"],
        "place": ["Mai Sơn"],
        "date": ["2019-03-05"],
        "type": ["Chỉ thị"],
        "abstract": ["về bảo vệ rừng mùa khô"],
        "recipients": ["Thường trực Tỉnh ủy", "Lưu Văn phòng Huyện ủy"],
    }
    assert signatures(found) == ["collective: T/M BAN THƯỜNG VỤ | PHÓ BÍ THƯ | Lò Văn Sương"]
    assert (found.regime, found.level, found.missing, found.breaches) == ("party-2018", "district", (), ())


def test_articles_have_none() -> None:
    """News about a document is no document."""
    assert form_of(ARTICLE) is None


@pytest.mark.parametrize(
    ("data", "name"),
    [(as_docx(DECISION), "a.docx"), (as_html(DECISION), "a.html")],
    ids=["docx", "html"],
)
def test_formats(data: bytes, name: str) -> None:
    """Letterheads in tables say the same."""
    found = form(data, name)
    blank = {"_": ""}
    assert {**said(found), **blank} == {**OF_DECISION, **blank}
    assert signatures(found) == SIGNED


def test_a_printed_document(browser: Browser) -> None:
    """What a page's width cut is joined again, columns stay apart."""
    found = form(as_pdf(browser, DECISION), "a.pdf")
    values = said(found)
    assert {name: values[name] for name in OF_DECISION if name != "annex"} == {
        name: values for name, values in OF_DECISION.items() if name != "annex"
    }
    assert signatures(found) == SIGNED


def test_an_old_encoding() -> None:
    """A text that was written in TCVN3, whose capitals had a font of their own."""
    found = form(old(lowered(DIRECTIVE), "tcvn3"), "a.txt")
    assert found.missing == ()
    values = said(found)
    assert values["issuer"] == ["huyện ủy mai sơn"]
    assert (values["number"], values["symbol"], values["date"]) == (["24"], ["ct/hu"], ["2019-03-05"])
    assert signatures(found) == ["collective: t/m ban thường vụ | phó bí thư | lò văn sương"]


def test_one_line() -> None:
    """A whole document that a crawl ran into one line."""
    found = form(" ".join(DECISION.partition("PHỤ LỤC")[0].replace("/.", "").replace("_", "").split()))
    values = said(found)
    assert {name: values.get(name) for name in ("number", "symbol", "place", "date", "type", "bases")} == {
        name: OF_DECISION[name] for name in ("number", "symbol", "place", "date", "type", "bases")
    }


def test_one_line_of_columns_one_after_the_other() -> None:
    """The left column whole, then the right one, everything in one line."""
    text = (
        "ĐẢNG BỘ TỈNH SƠN LA ĐẢNG ỦY XÃ CHIỀNG MUNG * Số 05-QC/ĐU ĐẢNG CỘNG SẢN VIỆT NAM Chiềng Mung, ngày 12 tháng 8 "
        "năm 2025 QUY CHẾ làm việc của Ban Chấp hành Đảng bộ xã ----- - Căn cứ Điều lệ Đảng; - Căn cứ Quy định số "
        "9-QĐ/TU, Ban Chấp hành Đảng bộ xã ban hành Quy chế như sau: Điều 1. Ban Chấp hành họp ba tháng một lần. Điều "
        "2. Văn phòng gửi tài liệu trước phiên họp. Nơi nhận: - Tỉnh ủy (để báo cáo); - Lưu: VPĐU, HS. T/M BAN CHẤP "
        "HÀNH BÍ THƯ (đã ký) Cà Văn Ín"
    )
    found = form(text)
    assert {name: values for name, values in said(found).items() if name not in ("heading", "place")} == {
        "superior": ["ĐẢNG BỘ TỈNH SƠN LA"],
        "issuer": ["ĐẢNG ỦY XÃ CHIỀNG MUNG"],
        "number": ["05"],
        "symbol": ["QC/ĐU"],
        "date": ["2025-08-12"],
        "type": ["Quy chế"],
        "abstract": ["làm việc của Ban Chấp hành Đảng bộ xã"],
        "bases": ["Căn cứ Điều lệ Đảng", "Căn cứ Quy định số 9-QĐ/TU"],
        "seal": ["(đã ký)"],
        "recipients": ["Tỉnh ủy (để báo cáo)", "Lưu: VPĐU, HS"],
    }
    assert signatures(found) == ["collective: T/M BAN CHẤP HÀNH | BÍ THƯ | Cà Văn Ín"]


def test_lines_that_a_page_cut() -> None:
    """Headings, dates, bases, recipients and names that go on in the next line, blanks that are doubled."""
    found = form(
        "HUYỆN  ỦY   MAI  SƠN\n*\nSố  09 - KH /HU\nĐẢNG  CỘNG SẢN  VIỆT\nNAM\nMai Sơn , ngày 30 tháng  6\nnăm 2021\n"
        "KẾ  HOẠCH\nthực hiện Nghị quyết Đại hội Đảng bộ\nhuyện lần thứ XXI\n-----\n\n"
        "- Căn cứ Quy định số 12-QĐ/TU của Ban Thường vụ Tỉnh\nủy ;\nHuyện ủy xây dựng kế hoạch như sau:\n1. Mở lớp.\n"
        "T/M  HUYỆN  ỦY\nBÍ THƯ\n( Đã ký )\nTòng Trọng\nHiếu\nNơi nhận :\n-  Các đảng ủy trực thuộc\nHuyện ủy ,\n"
        "-  Lưu Văn phòng .\n"
    )
    values = said(found)
    assert values["heading"] == [PARTY]
    assert (values["number"], values["symbol"], values["date"]) == (["09"], ["KH /HU"], ["2021-06-30"])
    assert values["abstract"] == ["thực hiện Nghị quyết Đại hội Đảng bộ huyện lần thứ XXI"]
    assert values["bases"] == ["Căn cứ Quy định số 12-QĐ/TU của Ban Thường vụ Tỉnh ủy"]
    assert values["recipients"] == ["Các đảng ủy trực thuộc Huyện ủy", "Lưu Văn phòng"]
    assert signatures(found) == ["collective: T/M HUYỆN ỦY | BÍ THƯ | Tòng Trọng Hiếu"]


def test_what_is_left_blank_is_not_there() -> None:
    """A draft has neither number nor day; the symbol, the month and the year may stand there."""
    found = form(
        headed(
            f"TỈNH ỦY CAO BẰNG\t{PARTY}",
            "*\tCao Bằng, ngày      tháng 4 năm 2024",
            "Số       -TB/TU",
            "DỰ THẢO LẦN 2",
        )
    )
    values = said(found)
    assert (values["symbol"], values["date"], values["draft"]) == (["TB/TU"], ["2024-04"], ["DỰ THẢO LẦN 2"])
    assert "number" in found.missing
    assert "date" not in found.missing


@pytest.mark.parametrize(
    ("lines", "superior", "issuers"),
    [
        (["BỘ GIÁO DỤC VÀ ĐÀO TẠO", "TRƯỜNG ĐẠI HỌC", "KINH TẾ MIỀN TÂY"], "BỘ GIÁO DỤC VÀ ĐÀO TẠO",
         ["TRƯỜNG ĐẠI HỌC KINH TẾ MIỀN TÂY"]),
        (["HỘI ĐỒNG NHÂN DÂN", "HUYỆN BÁT XÁT"], None, ["HỘI ĐỒNG NHÂN DÂN HUYỆN BÁT XÁT"]),
        (["ỦY BAN THƯỜNG VỤ", "QUỐC HỘI"], None, ["ỦY BAN THƯỜNG VỤ QUỐC HỘI"]),
        (["BỘ TÀI CHÍNH - BỘ NỘI VỤ"], None, ["BỘ TÀI CHÍNH", "BỘ NỘI VỤ"]),
        (["BỘ CÔNG AN", "BỘ QUỐC PHÒNG"], None, ["BỘ CÔNG AN", "BỘ QUỐC PHÒNG"]),
        (["BỘ QUỐC PHÒNG", "BỘ TƯ LỆNH QUÂN KHU 2"], "BỘ QUỐC PHÒNG", ["BỘ TƯ LỆNH QUÂN KHU 2"]),
        (["TÒA ÁN NHÂN DÂN TỐI CAO", "TÒA ÁN NHÂN DÂN TỈNH HÀ GIANG"], "TÒA ÁN NHÂN DÂN TỐI CAO",
         ["TÒA ÁN NHÂN DÂN TỈNH HÀ GIANG"]),
        (["UBND HUYỆN BÁT XÁT", "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO"], "UBND HUYỆN BÁT XÁT", ["PHÒNG GIÁO DỤC VÀ ĐÀO TẠO"]),
        (["LIÊN ĐOÀN LAO ĐỘNG TỈNH LÀO CAI", "CÔNG ĐOÀN NGÀNH Y TẾ"], "LIÊN ĐOÀN LAO ĐỘNG TỈNH LÀO CAI",
         ["CÔNG ĐOÀN NGÀNH Y TẾ"]),
        (["CÔNG TY CỔ PHẦN", "XI MĂNG SÔNG GÂM"], None, ["CÔNG TY CỔ PHẦN XI MĂNG SÔNG GÂM"]),
        (["HUYỆN ỦY BÁT XÁT", "BAN TỔ CHỨC - ỦY BAN KIỂM TRA"], "HUYỆN ỦY BÁT XÁT", ["BAN TỔ CHỨC", "ỦY BAN KIỂM TRA"]),
        (["VIỆN KIỂM SÁT NHÂN DÂN TỈNH HÀ GIANG VIỆN KIỂM SÁT NHÂN DÂN HUYỆN YÊN MINH"],
         "VIỆN KIỂM SÁT NHÂN DÂN TỈNH HÀ GIANG", ["VIỆN KIỂM SÁT NHÂN DÂN HUYỆN YÊN MINH"]),
        (["VĂN PHÒNG HUYỆN ỦY BÁT XÁT"], None, ["VĂN PHÒNG HUYỆN ỦY BÁT XÁT"]),
        (["ĐẢNG BỘ TỈNH LÀO CAI", "ĐẠI HỘI ĐẠI BIỂU LẦN THỨ XVII", "ĐOÀN CHỦ TỊCH"],
         "ĐẢNG BỘ TỈNH LÀO CAI ĐẠI HỘI ĐẠI BIỂU LẦN THỨ XVII", ["ĐOÀN CHỦ TỊCH"]),
    ],
)  # fmt: skip
def test_bodies(lines: list[str], superior: str | None, issuers: list[str]) -> None:
    """Lines that go on a name, the body above, several that issue together."""
    values = said(form(headed(*lines, *MOTTO, "Số: 12/TB-VP", "Lào Cai, ngày 12 tháng 5 năm 2021")))
    assert values.get("superior", [None]) == [superior]
    assert values["issuer"] == issuers


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (["CHỦ TỊCH", "", "Hoàng Đức Lãm"], ["own: CHỦ TỊCH | Hoàng Đức Lãm"]),
        (["TUQ. CHỦ TỊCH", "GIÁM ĐỐC SỞ NỘI VỤ", "Vàng Mí Sính"],
         ["authorised: TUQ. CHỦ TỊCH | GIÁM ĐỐC SỞ NỘI VỤ | Vàng Mí Sính"]),
        (["TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", "(Đã ký)", "Vàng Mí Sính"],
         ["deputy: TL. CHỦ TỊCH KT. CHÁNH VĂN PHÒNG | PHÓ CHÁNH VĂN PHÒNG | Vàng Mí Sính"]),
        (["K/T VIỆN TRƯỞNG", "PHÓ VIỆN TRƯỞNG", "Đã ký: Vàng Mí Sính"],
         ["deputy: K/T VIỆN TRƯỞNG | PHÓ VIỆN TRƯỞNG | Vàng Mí Sính"]),
        (["Q. GIÁM ĐỐC", "Vàng Mí Sính"], ["acting: Q. GIÁM ĐỐC | Vàng Mí Sính"]),
        (["CHỈ HUY TRƯỞNG", "Đại tá Trịnh Khắc Bình"], ["own: CHỈ HUY TRƯỞNG | Đại tá | Trịnh Khắc Bình"]),
        (["KT. BỘ TRƯỞNG BỘ NỘI VỤ\tKT. BỘ TRƯỞNG BỘ TÀI CHÍNH", "THỨ TRƯỞNG\tTHỨ TRƯỞNG", "Trần An\tLê Thị Minh"],
         ["deputy: KT. BỘ TRƯỞNG BỘ NỘI VỤ | THỨ TRƯỞNG | Trần An",
          "deputy: KT. BỘ TRƯỞNG BỘ TÀI CHÍNH | THỨ TRƯỞNG | Lê Thị Minh"]),
        (["THƯ KÝ                    CHỦ TRÌ", "Tạ Thu Hiên               Đinh Công Sự"],
         ["own: THƯ KÝ | Tạ Thu Hiên", "own: CHỦ TRÌ | Đinh Công Sự"]),
        (["TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Hoàng Đức Lãm"],
         ["deputy: TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH | PHÓ CHỦ TỊCH | Hoàng Đức Lãm"]),
        (["KT. BỘ TRƯỞNG, CHỦ NHIỆM", "PHÓ CHỦ NHIỆM", "Lê Minh Tâm"],
         ["deputy: KT. BỘ TRƯỞNG, CHỦ NHIỆM | PHÓ CHỦ NHIỆM | Lê Minh Tâm"]),
        (["ĐẠI DIỆN BÊN GIAO\tĐẠI DIỆN BÊN NHẬN", "TRƯỞNG PHÒNG\tPHÓ CHỦ TỊCH", "Lê Minh Tâm\tGiàng Seo Vảng"],
         ["own: ĐẠI DIỆN BÊN GIAO | TRƯỞNG PHÒNG | Lê Minh Tâm",
          "own: ĐẠI DIỆN BÊN NHẬN | PHÓ CHỦ TỊCH | Giàng Seo Vảng"]),
    ],
)  # fmt: skip
def test_signatures(lines: list[str], told: list[str]) -> None:
    """Capacity, office, rank and name; of several capacities the last counts; columns stay apart."""
    assert signatures(form(signed(*lines))) == told


def test_a_copy_has_a_signature_of_its_own() -> None:
    """Who certifies a copy below the document did not sign the document."""
    copy = "\nSAO Y BẢN CHÍNH\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nGiàng Seo Vảng\n"
    found = form(signed("CHỦ TỊCH", "Hoàng Đức Lãm") + copy)
    assert signatures(found) == ["own: CHỦ TỊCH | Hoàng Đức Lãm"]
    assert said(found)["copy"] == ["SAO Y BẢN CHÍNH"]


def test_an_annex_that_is_called_none() -> None:
    """The line above "(Kèm theo …)" heads it."""
    found = form(signed("CHỦ TỊCH", "Hoàng Đức Lãm", "", "DANH SÁCH CHỢ ĐƯỢC NÂNG CẤP", "(Kèm theo Quyết định số 45)"))
    assert said(found)["annex"] == ["DANH SÁCH CHỢ ĐƯỢC NÂNG CẤP"]
    assert signatures(found) == ["own: CHỦ TỊCH | Hoàng Đức Lãm"]


def test_the_youth_union() -> None:
    """Its heading is its own, and so are the marks of its numbers."""
    text = DIRECTIVE.replace(PARTY, "ĐOÀN TNCS HỒ CHÍ MINH").replace("HUYỆN ỦY MAI SƠN", "HUYỆN ĐOÀN MAI SƠN")
    found = form(text.replace("Số 24-CT/HU", "Số: 24-KH/HĐTN").replace("CHỈ THỊ", "KẾ HOẠCH"))
    assert said(found)["heading"] == ["ĐOÀN TNCS HỒ CHÍ MINH"]
    assert found.breaches == ()


def test_an_act_with_its_number_in_the_heading() -> None:
    """As decrees of the first years of the state have it."""
    found = form(
        "CHỦ TỊCH CHÍNH PHỦ\n\nVIỆT NAM DÂN CHỦ CỘNG HÒA\nĐộc lập - Tự do - Hạnh phúc\n\nSẮC LỆNH\n"
        "SỐ 45/SL NGÀY 18 THÁNG 6 NĂM 1947\nĐẶT NHA THỦY LỢI\n\nCHỦ TỊCH CHÍNH PHỦ VIỆT NAM DÂN CHỦ CỘNG HÒA\n\n"
        "Chiểu Sắc lệnh số 17 ngày 08 tháng 9 năm 1945;\n\nRA SẮC LỆNH:\n\nĐiều thứ nhất. Nay đặt Nha Thủy lợi.\n\n"
        "CHỦ TỊCH\nÔng Ích Cảnh\n"
    )
    values = said(found)
    assert values["heading"] == ["VIỆT NAM DÂN CHỦ CỘNG HÒA Độc lập - Tự do - Hạnh phúc"]
    assert (values["issuer"], values["abstract"]) == (["CHỦ TỊCH CHÍNH PHỦ"], ["ĐẶT NHA THỦY LỢI"])
    assert (values["number"], values["symbol"], values["date"]) == (["45"], ["SL"], ["1947-06-18"])
