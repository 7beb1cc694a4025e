"""Who signs is in the office above the name on the day of the document: all capacities, and bodies of all kinds."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ingest.texts import read_text
from tests.ingest.told import relations

STATE, PARTY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc", "ĐẢNG CỘNG SẢN VIỆT NAM"
TEXT = """{head}
_______
{number}
{side}
Hà Nội, ngày 14 tháng 5 năm 2018

{kind}
về công tác văn thư, lưu trữ

{body}

Nơi nhận:
- Như trên;
{recipient}- Lưu: VT.
{signature}
(Đã ký)
Nguyễn Tấn Hưng
"""
LETTER = "CÔNG VĂN"


def _document(
    head: str, number: str, kind: str, signature: str, *, body: str = "Công tác này tốt.", recipient: str = ""
) -> str:
    side = PARTY if number.startswith("Số ") else STATE
    head, signature = head.replace(" / ", "\n"), signature.replace(" / ", "\n")
    return TEXT.format(
        head=head, number=number, side=side, kind=kind, signature=signature, body=body, recipient=recipient
    )


TABLE = Path(__file__).with_name("signed_offices.tsv")
"""Letterhead, number, type, signature, and the office that somebody holds; several with a semicolon between."""
SIGNED = [tuple(line.split("\t")) for line in TABLE.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize(("head", "number", "kind", "signature", "held"), SIGNED)
def test_who_signs_is_in_the_office(head: str, number: str, kind: str, signature: str, held: str) -> None:
    """No other office than those above the name, of the body that issues, or for which or by whose order one signs."""
    text = _document(head, number, kind, signature)
    assert relations(text, "HOLDS") == {f"HOLDS: Nguyễn Tấn Hưng → {office}" for office in held.split("; ")}
    assert read_text(text).document.meta.published == "2018-05-14"


CITED = "Thực hiện Hướng dẫn số 15-HD/BTCTW của Ban Tổ chức Trung ương, đề nghị rà soát."


@pytest.mark.parametrize(
    ("head", "number", "recipient", "held"),
    [
        (
            "TỈNH ỦY LÀO CAI / BAN TỔ CHỨC",
            "Số 8-CV/BTCTU",
            "Trưởng ban (để biết)",
            "Trưởng Ban Tổ chức Tỉnh ủy Lào Cai",
        ),
        ("TỈNH ỦY LÀO CAI / BAN TỔ CHỨC", "Số 8-CV/BTCTU", "Phó Trưởng ban", "Phó Trưởng Ban Tổ chức Tỉnh ủy Lào Cai"),
        ("TỈNH ỦY LÀO CAI", "Số 8-CV/TU", "Trưởng ban (để biết)", None),
        ("TỈNH ỦY LÀO CAI", "Số 8-CV/TU", "Phó Bí thư", "Phó Bí thư Tỉnh ủy Lào Cai"),
        ("UBND TỈNH LÀO CAI / SỞ NỘI VỤ", "Số: 8/SNV-VP", "Phó Giám đốc", "Phó Giám đốc Sở Nội vụ tỉnh Lào Cai"),
        ("UBND TỈNH LÀO CAI / SỞ NỘI VỤ", "Số: 8/SNV-VP", "Phó Chủ tịch (b/c)", None),
        (
            "TỈNH ỦY LÀO CAI / BAN TỔ CHỨC",
            "Số 8-CV/BTCTU",
            "Trưởng Ban Dân vận Tỉnh ủy",
            "Trưởng Ban Dân vận Tỉnh ủy Lào Cai",
        ),
    ],
)
def test_a_short_form_among_the_recipients(head: str, number: str, recipient: str, held: str | None) -> None:
    """It is of the issuer or of its own line, and never of a body that the text cites."""
    line = f"- Đồng chí Phan Văn Phụng, {recipient};\n"
    text = _document(head, number, LETTER, "", body=CITED, recipient=line)
    assert relations(text, "HOLDS") == ({f"HOLDS: Phan Văn Phụng → {held}"} if held is not None else set())


@pytest.mark.parametrize("office", ["TRỢ LÝ BÍ THƯ", "THƯ KÝ BÍ THƯ"])
def test_the_assistant_of_a_secretary_signs_alone(office: str) -> None:
    """ "TRỢ LÝ BÍ THƯ" is one office and no two signatures."""
    text = _document("TỈNH ỦY LÀO CAI", "Số 87-TB/TU", "THÔNG BÁO", f"TUQ BAN THƯỜNG VỤ / {office}")
    form = read_text(text).form
    assert form is not None
    posts = [field.value for one in form.signatures if (field := one.field("post")) is not None]
    assert posts == [office]
    assert len(form.signatures) == 1
    assert not [breach for breach in form.breaches if breach.code == "capacity-missing"]
    assert relations(text, "HOLDS") == {f"HOLDS: Nguyễn Tấn Hưng → {office.capitalize()[:-6]}Bí thư Tỉnh ủy Lào Cai"}


def test_no_office_that_such_a_body_does_not_have() -> None:
    """A letterhead that lost the line with the department: an Ủy ban nhân dân has no director."""
    text = _document("ỦY BAN NHÂN DÂN TỈNH LÀO CAI", "Số: 88/SNV-VP", LETTER, "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC")
    assert relations(text, "HOLDS") == set()


def test_a_letter_below_the_title_of_a_page() -> None:
    """ "Thông báo nghỉ học" above the letterhead is what a site calls it, since a letter has no type."""
    head = "ỦY BAN NHÂN DÂN TỈNH LÀO CAI / SỞ NỘI VỤ"
    text = _document(
        head, "Số: 88/SNV-VP", "V/v trực cơ quan", "GIÁM ĐỐC", body="Kính gửi: Sở Y tế.\n\nCần trực đủ người."
    )
    title = "Thông báo lịch trực của các cơ quan dịp lễ\n\nNgười đăng: quản trị viên\n\n"
    assert relations(title + text, "HOLDS") == {"HOLDS: Nguyễn Tấn Hưng → Giám đốc Sở Nội vụ tỉnh Lào Cai"}


@pytest.mark.parametrize("rank", ["BS.CKII.", "ThS.BS.", "BSCK2.", "Thượng tướng, PGS.TS.", "DS.CKI"])
def test_ranks_and_degrees_before_the_name(rank: str) -> None:
    """As directors of hospitals and officers sign."""
    text = _document("SỞ Y TẾ LÀO CAI / BỆNH VIỆN HOA SEN", "Số: 88/BV", LETTER, "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC")
    text = text.replace("Nguyễn Tấn Hưng", f"{rank} Nguyễn Tấn Hưng")
    assert relations(text, "HOLDS") == {"HOLDS: Nguyễn Tấn Hưng → Phó Giám đốc Bệnh viện Hoa Sen"}
