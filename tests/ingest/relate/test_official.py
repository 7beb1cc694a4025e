"""Formal documents: who issued and signed them, on what they rest, what they carry, change and replace."""

from __future__ import annotations

import pytest

from tests.ingest.relate.formal import STATE
from tests.ingest.texts import read_text
from tests.ingest.told import relations

PARTY = """TỈNH ỦY LÀO CAI\tĐẢNG CỘNG SẢN VIỆT NAM
BAN THƯỜNG VỤ
*\tLào Cai, ngày 12 tháng 5 năm 2021
Số 05-NQ/TU

NGHỊ QUYẾT
của Ban Thường vụ Tỉnh ủy về phát triển nghề cá

Thực hiện Kết luận số 21-KL/TW; căn cứ Quy định số 9-QĐ/TU, Ban Thường vụ Tỉnh ủy ban hành Nghị quyết như sau:
I- TÌNH HÌNH
Nghề cá phát triển khá.

Nơi nhận:
- Ban Bí thư Trung ương Đảng (để báo cáo),
- Lưu Văn phòng Tỉnh ủy.
{signature}
"""
OWN = "Quyết định số 1520/QĐ-UBND"


def _party(signature: str) -> str:
    return PARTY.format(signature=signature)


def _state(articles: str) -> str:
    return STATE.format(articles=articles)


def test_a_resolution_of_the_party() -> None:
    """The issuer is the committee of the lower line; what it carries out is told from what it rests on."""
    assert relations(
        _party("T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nĐặng Xuân Hiển"), "ISSUED", "IMPLEMENTS", "SIGNED", "HOLDS"
    ) == {
        "ISSUED: Ban Thường vụ Tỉnh ủy Lào Cai → Nghị quyết số 05-NQ/TU (2021-05-12)",
        "IMPLEMENTS: Nghị quyết số 05-NQ/TU → Kết luận số 21-KL/TW",
        "IMPLEMENTS: Nghị quyết số 05-NQ/TU → Quy định số 9-QĐ/TU",
        "SIGNED: Đặng Xuân Hiển → Nghị quyết số 05-NQ/TU (2021-05-12)",
        "HOLDS: Đặng Xuân Hiển → Bí thư Tỉnh ủy Lào Cai",
    }


@pytest.mark.parametrize(
    ("signature", "held"),
    [
        (
            "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC\n(Đã ký)\nGiàng Seo Vảng",
            "Phó Bí thư Thường trực Tỉnh ủy Lào Cai",
        ),
        ("T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\nGiàng Seo Vảng", "Chánh Văn phòng Tỉnh ủy Lào Cai"),
        ("K/T BÍ THƯ\nPHÓ BÍ THƯ\nGiàng Seo Vảng", "Phó Bí thư Tỉnh ủy Lào Cai"),
        ("TUQ. BAN THƯỜNG VỤ\nTRƯỞNG BAN TỔ CHỨC TỈNH ỦY\nGiàng Seo Vảng", "Trưởng Ban Tổ chức Tỉnh ủy Lào Cai"),
    ],
)
def test_capacities(signature: str, held: str) -> None:
    """On behalf of, by order, in place of, by mandate: the signer holds the office of the line above the name."""
    assert relations(_party(signature), "HOLDS") == {f"HOLDS: Giàng Seo Vảng → {held}"}


def test_a_decision_of_a_chairman() -> None:
    """The authority above the bases issues it; every base of a line counts, but none within another's title."""
    assert relations(
        _state("Điều 1. Quyết định này có hiệu lực từ ngày ký."), "ISSUED", "BASED_ON", "SIGNED", "HOLDS"
    ) == {
        f"ISSUED: Chủ tịch Ủy ban nhân dân tỉnh Yên Bái → {OWN} (2020-08-03)",
        "ISSUED: Chính phủ → Nghị định số 5/2018/NĐ-CP (2018)",
        "ISSUED: Giám đốc Sở Tư pháp tỉnh Yên Bái → Tờ trình số 88/TTr-STP (2020-07-20)",
        f"BASED_ON: {OWN} → Luật Thú y",
        f"BASED_ON: {OWN} → Luật Thủy sản",
        f"BASED_ON: {OWN} → Nghị định số 5/2018/NĐ-CP",
        f"BASED_ON: {OWN} → Tờ trình số 88/TTr-STP",
        f"SIGNED: Nguyễn Thế Hiển → {OWN} (2020-08-03)",
        "HOLDS: Nguyễn Thế Hiển → Phó Chủ tịch Ủy ban nhân dân tỉnh Yên Bái",
    }


@pytest.mark.parametrize(
    ("article", "told"),
    [
        (
            "Ban hành kèm theo Quyết định này Quy chế phối hợp trong quản lý rừng.",
            {f"ACCOMPANIES: Quy chế phối hợp trong quản lý rừng → {OWN}"},
        ),
        (
            "Quyết định này có hiệu lực từ 01/9/2020, thay thế Quyết định 7/QĐ-UBND; bãi bỏ Quyết định 8/QĐ-UBND.",
            {f"REPLACES: {OWN} → Quyết định số 7/QĐ-UBND", f"REPLACES: {OWN} → Quyết định số 8/QĐ-UBND"},
        ),
        ("Sửa đổi khoản 2 Điều 5 Quyết định số 7/QĐ-UBND như sau:", {f"AMENDS: {OWN} → Quyết định số 7/QĐ-UBND"}),
        ("Bãi bỏ Điều 4 Quyết định số 7/QĐ-UBND.", {f"AMENDS: {OWN} → Quyết định số 7/QĐ-UBND"}),
    ],
)
def test_articles(article: str, told: set[str]) -> None:
    """Articles that carry, replace, amend; their subject is the document itself."""
    assert relations(_state(f"Điều 1. {article}"), "ACCOMPANIES", "REPLACES", "AMENDS") == told


def test_who_carries_it_out() -> None:
    """The officers that the last article names in lists are posts at bodies of the issuer's territory."""
    article = (
        "Điều 3. Chánh Văn phòng UBND tỉnh; Giám đốc các Sở: Nông nghiệp và Phát triển nông thôn, Tài chính; Chủ tịch "
        "UBND các huyện, thị xã: Văn Yên, Nghĩa Lộ chịu trách nhiệm thi hành Quyết định này."
    )
    assert {line for line in relations(_state(article), "POST_AT") if "Tư pháp" not in line and "Phó" not in line} == {
        "POST_AT: Chánh Văn phòng Ủy ban nhân dân tỉnh Yên Bái → Văn phòng Ủy ban nhân dân tỉnh Yên Bái",
        "POST_AT: Chủ tịch Ủy ban nhân dân huyện Văn Yên → Ủy ban nhân dân huyện Văn Yên",
        "POST_AT: Chủ tịch Ủy ban nhân dân thị xã Nghĩa Lộ → Ủy ban nhân dân thị xã Nghĩa Lộ",
        "POST_AT: Chủ tịch Ủy ban nhân dân tỉnh Yên Bái → Ủy ban nhân dân tỉnh Yên Bái",
        (
            "POST_AT: Giám đốc Sở Nông nghiệp và Phát triển nông thôn tỉnh Yên Bái → Sở Nông nghiệp và Phát triển nông "
            "thôn tỉnh Yên Bái"
        ),
        "POST_AT: Giám đốc Sở Tài chính tỉnh Yên Bái → Sở Tài chính tỉnh Yên Bái",
    }


LETTER = """UBND TỈNH LÀO CAI
SỞ Y TẾ
Số: 1203/SYT-NVY
V/v tăng cường phòng, chống dịch
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Lào Cai, ngày 5 tháng 8 năm 2022

Kính gửi:
- Trung tâm Y tế các huyện, thị xã.

Thực hiện Công văn số 4200/BYT-DP của Bộ Y tế, Sở Y tế yêu cầu các đơn vị trực chống dịch.

Nơi nhận:
- Như trên;
- Lưu: VT.
GIÁM ĐỐC

Hoàng Quốc Hiển
"""


def test_a_document_in_one_line() -> None:
    """A crawl that ran the lines together changes nothing."""
    text = _state("Điều 1. Quyết định này thay thế Quyết định số 7/QĐ-UBND.").replace("_______\n", "")
    types = ("ISSUED", "SIGNED", "HOLDS", "BASED_ON", "REPLACES")
    assert relations(" ".join(text.split()), *types) == relations(text, *types)


def test_a_letter() -> None:
    """Number and subject of the letterhead, the office that issues it, the signer below."""
    own = "Công văn số 1203/SYT-NVY"
    assert relations(LETTER, "ISSUED", "SIGNED", "HOLDS") == {
        f"ISSUED: Sở Y tế tỉnh Lào Cai → {own} (2022-08-05)",
        "ISSUED: Bộ Y tế → Công văn số 4200/BYT-DP",
        f"SIGNED: Hoàng Quốc Hiển → {own} (2022-08-05)",
        "HOLDS: Hoàng Quốc Hiển → Giám đốc Sở Y tế tỉnh Lào Cai",
    }


def test_who_resolves() -> None:
    """The committee that the line above the articles names decides, and not the whole of the letterhead."""
    text = (
        "HUYỆN ỦY BÁT XÁT\n*\nSố 215-QĐ/HU\nĐẢNG CỘNG SẢN VIỆT NAM\nBát Xát, ngày 3 tháng 4 năm 2019\nQUYẾT ĐỊNH\n"
        "về việc bổ nhiệm cán bộ\n- Căn cứ Quyết định số 300-QĐ/TU;\nBAN THƯỜNG VỤ HUYỆN ỦY QUYẾT ĐỊNH\nĐiều 1. Họp."
    )
    assert relations(text, "ISSUED") == {
        "ISSUED: Ban Thường vụ Huyện ủy Bát Xát → Quyết định số 215-QĐ/HU (2019-04-03)"
    }


def test_a_decision_of_a_legal_database() -> None:
    """A title in small letters with a full stop, the minister in the line below it."""
    text = (
        "Quyết định về việc thành lập tổ công tác.\nBộ trưởng bộ nội vụ\nCăn cứ Luật Thú y năm 2015;\n"
        "Căn cứ Nghị định số 5/2018/NĐ-CP;\nQuyết định:\nĐiều 1. Thành lập tổ công tác."
    )
    own = "Quyết định về việc thành lập tổ công tác"
    assert relations(text, "ISSUED", "BASED_ON") == {
        f"ISSUED: Bộ trưởng Bộ Nội vụ → {own}",
        f"BASED_ON: {own} → Luật Thú y",
        f"BASED_ON: {own} → Nghị định số 5/2018/NĐ-CP",
    }


@pytest.mark.parametrize("crawled", [False, True], ids=["in lines", "in one line"])
def test_the_day_has_words_of_its_own(crawled: bool) -> None:
    """That of the letterhead, and neither the name of the signer nor that of who issues it."""
    text = _state("Điều 1. Quyết định này có hiệu lực từ ngày ký.").replace("_______\n", "")
    reading = read_text(" ".join(text.split()) if crawled else text)
    own = next(e.id for e in reading.entities if e.name == OWN)
    [claim] = [c for c in reading.claims if (c.subject, c.predicate) == (own, "date")]
    assert (claim.value, [span.quote for span in claim.spans]) == ("2020-08-03", ["ngày 03 tháng 8 năm 2020"])


def test_a_day_that_is_not_filled_in() -> None:
    """ "ngày … tháng … năm 2020": the document is of that year, and of that month where it has one."""
    for written, day in (("ngày      tháng     năm 2020", "2020"), ("ngày ... tháng 8 năm 2020", "2020-08")):
        text = _state("Điều 1. Ban hành Quy chế phối hợp.").replace("ngày 03 tháng 8 năm 2020", written)
        assert f"ISSUED: Chủ tịch Ủy ban nhân dân tỉnh Yên Bái → {OWN} ({day})" in relations(text, "ISSUED")


ARTICLES = """Điều 1. Bổ nhiệm bà Sùng Dợ, Chánh Văn phòng Sở Y tế tỉnh Yên Bái, giữ chức Phó Giám đốc Sở.
Điều 2. Quyết định này thay thế Quyết định số 12/QĐ-UBND ngày 5 tháng 1 năm 2016.
Điều 3. Năm 2019, bà Sùng Dợ được Chủ tịch nước tặng Huân chương Lao động hạng Ba."""
DEEDS = ("ISSUED", "SIGNED", "APPOINTED", "REPLACES", "RECEIVED", "HOLDS")


def test_what_a_draft_would_do_has_not_happened() -> None:
    """Nobody issued or signed it, nobody got the office; what it tells of besides is told."""
    told = relations("DỰ THẢO LẦN 2\n" + _state(ARTICLES), *DEEDS, "BASED_ON")
    done = relations(_state(ARTICLES), *DEEDS)
    happened = {
        fact for fact in told if not fact.startswith("BASED_ON") and "Nghị định" not in fact and "Tờ" not in fact
    }
    assert happened == {
        "HOLDS: Sùng Dợ → Chánh Văn phòng Sở Y tế tỉnh Yên Bái",
        "RECEIVED: Sùng Dợ → Huân chương Lao động hạng Ba – Sùng Dợ (2019)",
    }
    assert f"BASED_ON: {OWN} → Luật Thú y" in told
    assert {fact.split(":")[0] for fact in done} == set(DEEDS)
