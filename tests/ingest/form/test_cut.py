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
