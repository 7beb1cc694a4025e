"""Components that a narrow column or a site's copy cut are whole; what stands above a letterhead is none of it."""

from __future__ import annotations

from tests.ingest.form.written import DECISION, form, headed, said, signatures, signed

MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
HALVES = ("CỘNG HÒA XÃ HỘI", "CHỦ NGHĨA VIỆT NAM", "Độc lập -", "Tự do - Hạnh phúc")
SITE = [f"{name}: {value}" for name, value in (("Số hiệu", "45"), ("Loại", "Quyết định"), ("Ký bởi", "Lãm"))] * 5


def test_a_site_tells_of_the_document_above_it() -> None:
    """Fifteen lines of its own do not hide the letterhead."""
    found = form("\n".join(SITE) + "\n\n" + DECISION)
    assert said(found)["issuer"] == ["ỦY BAN NHÂN DÂN TỈNH YÊN BÁI"]
    assert found.missing == ()


def test_a_heading_in_halves() -> None:
    """The name of the State and its motto in two lines each, and no number that tells a document."""
    rest = "QUY CHẾ\nLàm việc của trạm\n(Ban hành kèm theo Quyết định số 5/QĐ-UBND)\n\nĐiều 1. Trạm mở cửa lúc 7 giờ.\n"
    found = form(headed("ỦY BAN NHÂN DÂN", "XÃ NẬM CHÀY", "", *HALVES, rest=rest))
    assert said(found)["heading"] == [" ".join(MOTTO)]
    assert said(found)["issuer"] == ["ỦY BAN NHÂN DÂN XÃ NẬM CHÀY"]


def test_columns_that_are_too_narrow() -> None:
    """Each column goes on in the next line."""
    found = form(
        headed(
            "ĐẢNG BỘ THÀNH PHỐ\tĐẢNG CỘNG SẢN",
            "LÀO CAI\tVIỆT NAM",
            "ĐẢNG ỦY PHƯỜNG A\tLào Cai, ngày 12 tháng",
            "*\t8 năm 2019",
            "Số 12-TB/ĐU",
        )
    )
    assert said(found)["superior"] == ["ĐẢNG BỘ THÀNH PHỐ LÀO CAI"]
    assert said(found)["issuer"] == ["ĐẢNG ỦY PHƯỜNG A"]
    assert (said(found)["heading"], said(found)["date"]) == (["ĐẢNG CỘNG SẢN VIỆT NAM"], ["2019-08-12"])


def test_blanks_that_are_lines() -> None:
    """A draft whose number and day are to be filled in, as a copy tears them."""
    lines = ("SỞ Y TẾ", "Số:", *MOTTO, "/TB-SYT", "Lào Cai, ngày", "tháng", "năm 2016")
    values = said(form(headed("UBND TỈNH LÀO CAI", *lines)))
    assert (values["symbol"], values["place"], values["date"]) == (["TB-SYT"], ["Lào Cai"], ["2016"])
    assert values["issuer"] == ["SỞ Y TẾ"]


def test_a_letter_with_a_high_number_and_letters_at_the_end_of_what_it_is_about() -> None:
    """Tax offices write a hundred thousand letters a year."""
    head = ("UBND TỈNH LÀO CAI", "SỞ Y TẾ", *MOTTO, "Số: 101322/SYT-NVY", "V/v hoàn trả tiền tạm ứng", "BHYT")
    rest = "Kính gửi: Bệnh viện huyện.\n\nSở Y tế trả lời như sau.\n"
    values = said(form(headed(*head, "Lào Cai, ngày 12 tháng 8 năm 2019", rest=rest)))
    assert (values["number"], values["abstract"]) == (["101322"], ["V/v hoàn trả tiền tạm ứng BHYT"])


def test_a_capacity_and_a_family_name_on_lines_of_their_own() -> None:
    """ "T/M" / "ỦY BAN NHÂN DÂN", "Hoàng" / "Đức Lãm"."""
    found = form(signed("TM.", "ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Hoàng", "Đức Lãm"))
    assert signatures(found) == ["collective: TM. ỦY BAN NHÂN DÂN | CHỦ TỊCH | Hoàng Đức Lãm"]
    assert signatures(form(signed("KT.", "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Hoàng Đức Lãm"))) == [
        "deputy: KT. CHỦ TỊCH | PHÓ CHỦ TỊCH | Hoàng Đức Lãm"
    ]


def test_what_is_issued_is_no_body() -> None:
    """ "BAN HÀNH QUY ĐỊNH" begins as the name of a "Ban" does, and is an abstract."""
    abstract = "BAN HÀNH QUY ĐỊNH VỀ QUẢN LÝ CHỢ"
    text = DECISION.replace("Ban hành Quy định về quản lý chợ\ntrên địa bàn tỉnh Yên Bái\n", f"{abstract}\n")
    assert said(form(text))["abstract"] == [abstract]


def test_a_site_titles_the_document() -> None:
    """ "Quyết định 45/2021/QĐ-UBND về chợ" above the letterhead names no body."""
    for title in ("Quyết định 45/2021/QĐ-UBND về chợ", "Thứ Ba, 29 tháng 7\n\nCông văn Số: 12/SYT-NVY V/v: hóa đơn"):
        assert said(form(f"{title}\n\n{DECISION}"))["issuer"] == ["ỦY BAN NHÂN DÂN TỈNH YÊN BÁI"]


def test_a_type_that_is_lost() -> None:
    """Below "Số 12-QĐ/TU" what a document is about does not make it a letter."""
    head = ("TỈNH ỦY LÀO CAI", "*", "ĐẢNG CỘNG SẢN VIỆT NAM", "Số 12-QĐ/TU", "Lào Cai, ngày 12 tháng 8 năm 2019")
    found = form(headed(*head, rest="Về thể loại văn bản\n\n- Căn cứ Điều lệ Đảng,\nTỉnh ủy quy định như sau:\n"))
    assert "type" not in said(found)
    assert "type" in found.missing
    assert found.breaches == ()


def test_a_site_says_what_can_be_done_with_the_document() -> None:
    """Lines above a letterhead that name no body are those of a page, although one begins as a ministry does."""
    site = "Bộ lọc tìm kiếm\n\nTải văn bản\n\n  • Thuộc tính\n  • Nội dung\n\n"
    text = headed("ỦY BAN NHÂN DÂN", "TỈNH YÊN BÁI", *MOTTO, "Số: 12/TB-VP", "Yên Bái, ngày 12 tháng 5 năm 2021")
    assert said(form(site + text)) == said(form(text))
    assert said(form(f"DỰ THẢO\n{text}"))["draft"] == ["DỰ THẢO"]
    assert said(form(f"Dự thảo lần 2\n{text}"))["draft"] == ["Dự thảo lần 2"]
    below = ("HUYỆN ỦY MAI SƠN", "*", "Số 12-TB/HU", "ĐẢNG CỘNG SẢN VIỆT NAM", "Mai Sơn, ngày 12 tháng 8 năm 2019")
    assert said(form(headed("Đảng bộ tỉnh Yên Bái", *below)))["superior"] == ["Đảng bộ tỉnh Yên Bái"]


def test_a_site_titles_the_document_in_full() -> None:
    """The title of a page begins with the type, and so does the heading below the letterhead."""
    title = "Quyết định ban hành Quy định về quản lý chợ trên địa bàn tỉnh\n15\n06\n'18\nGửi bài này In bài này\n"
    assert said(form(f"Thứ Năm, 24/1/2019\n{title}\n{DECISION}")) == said(form(DECISION))


def test_the_abstract_goes_on_where_its_line_does_not_end() -> None:
    """A long line is what the document is about where the one above it hangs, and its text else."""
    more = (
        "Quyết định số 99-QĐ/TU ngày 30-5-2012 của Ban Thường vụ Tỉnh ủy về chế độ chi hoạt động của các đảng bộ ở xã"
    )
    head = ("TỈNH ỦY LÀO CAI", "*", "ĐẢNG CỘNG SẢN VIỆT NAM", "Số 12-HD/TU", "Lào Cai, ngày 12 tháng 8 năm 2019")
    lines = "HƯỚNG DẪN\nmột số điểm của Quy định ban hành kèm theo"
    values = said(form(headed(*head, rest=f"{lines}\n{more}\n\nTỉnh ủy hướng dẫn như sau:\n")))
    assert values["abstract"] == [f"một số điểm của Quy định ban hành kèm theo {more}"]
    values = said(form(headed(*head, rest=f"HƯỚNG DẪN\nmột số điểm của Quy định\n{more} cũ đã hết hiệu lực.\n")))
    assert values["abstract"] == ["một số điểm của Quy định"]


def test_an_abstract_that_says_of_whom_and_about_what() -> None:
    """ "CỦA ỦY BAN NHÂN DÂN TỈNH V/V …" is no line that names the issuer alone."""
    abstract = "CỦA ỦY BAN NHÂN DÂN TỈNH V/V PHÊ DUYỆT ĐỀ CƯƠNG QUY HOẠCH"
    text = DECISION.replace("Ban hành Quy định về quản lý chợ\ntrên địa bàn tỉnh Yên Bái\n", f"{abstract}\n")
    assert said(form(text))["abstract"] == [abstract]


def test_a_sign_on_a_line_of_its_own() -> None:
    """A crawl may part an item from its sign."""
    lines = (
        "Nơi nhận:",
        "- UBND huyện: CT, PCT;",
        "-",
        "Hội Nông dân huyện;",
        "-",
        "Lưu: VT.",
        "CHỦ TỊCH",
        "Hoàng Đức Lãm",
    )
    assert said(form(signed(*lines)))["recipients"] == ["UBND huyện: CT, PCT", "Hội Nông dân huyện", "Lưu: VT"]


def test_offices_in_small_letters_above_the_mark_of_the_signature() -> None:
    """Prints of databases have them so, and the body without "TM."."""
    found = form(signed("UBND tỉnh Yên Bái", "Chủ tịch", "(Đã ký)", "Hoàng Đức Lãm"))
    assert signatures(found) == ["own: UBND tỉnh Yên Bái | Chủ tịch | Hoàng Đức Lãm"]
    found = form(signed("UBND TỈNH YÊN BÁI", "CHỦ TỊCH", "Hoàng Đức Lãm"))
    assert signatures(found) == ["own: UBND TỈNH YÊN BÁI | CHỦ TỊCH | Hoàng Đức Lãm"]


def test_the_name_of_the_state_below_an_office() -> None:
    """It is a part of the office, and no letterhead of an annex."""
    found = form(signed("CHỦ TỊCH", "NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Hoàng Đức Lãm"))
    assert signatures(found) == ["own: CHỦ TỊCH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Hoàng Đức Lãm"]
