"""Official documents of our own, and what their forms say, as a test can compare it."""

from __future__ import annotations

from graph.form import Form
from graph.source import Document
from ingest import steps
from ingest.acquire import document

DECISION = """ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH YÊN BÁI\tĐộc lập - Tự do - Hạnh phúc
_______\t_______________
Số: 45/2021/QĐ-UBND\tYên Bái, ngày 03 tháng 8 năm 2021

QUYẾT ĐỊNH
Ban hành Quy định về quản lý chợ
trên địa bàn tỉnh Yên Bái

ỦY BAN NHÂN DÂN TỈNH YÊN BÁI

Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
Theo đề nghị của Giám đốc Sở Công Thương tại Tờ trình số 88/TTr-SCT ngày 20 tháng 7 năm 2021.

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Quy định về quản lý chợ.
Điều 2. Chánh Văn phòng Ủy ban nhân dân tỉnh chịu trách nhiệm thi hành./.

Nơi nhận:\tTM. ỦY BAN NHÂN DÂN
- Như Điều 2;\tKT. CHỦ TỊCH
- Bộ Công Thương;\tPHÓ CHỦ TỊCH
- Lưu: VT, KT.\t(Đã ký)
\tHoàng Đức Lãm

PHỤ LỤC I
DANH MỤC CHỢ
(Kèm theo Quyết định số 45/2021/QĐ-UBND)
"""
DIRECTIVE = """ĐẢNG BỘ TỈNH SƠN LA\tĐẢNG CỘNG SẢN VIỆT NAM
HUYỆN ỦY MAI SƠN
*\tMai Sơn, ngày 05 tháng 3 năm 2019
Số 24-CT/HU

CHỈ THỊ
CỦA BAN THƯỜNG VỤ HUYỆN ỦY
về bảo vệ rừng mùa khô
---
Thời gian qua, công tác bảo vệ rừng đã đạt kết quả.

Nơi nhận:\tT/M BAN THƯỜNG VỤ
- Thường trực Tỉnh ủy,\tPHÓ BÍ THƯ
- Lưu Văn phòng Huyện ủy.
\tLò Văn Sương
"""
ARTICLE = """Huyện ủy Mai Sơn ban hành Chỉ thị số 24-CT/HU
Sáng 5/3, Huyện ủy Mai Sơn họp bàn việc bảo vệ rừng, do đồng chí Bí thư Huyện ủy chủ trì.
Căn cứ tình hình thực tế, huyện mở đợt tuần tra. Nơi nhận cứu trợ là nhà văn hóa các bản.
"""


def form_of(text: str | bytes, name: str = "văn bản.txt") -> Form | None:
    """The form of a text as it is read from a file."""
    return form_of_document(document(text.encode() if isinstance(text, str) else text, name))


def form_of_document(read: Document) -> Form | None:
    """The form of a document."""
    return steps.divided(read).form


def form(text: str | bytes, name: str = "văn bản.txt") -> Form:
    """The same, of a text that has one."""
    found = form_of(text, name)
    assert found is not None
    return found


def said(found: Form) -> dict[str, list[str]]:
    """The values by the name of their field."""
    values: dict[str, list[str]] = {}
    for field in found.fields:
        values.setdefault(field.name, []).append(field.value)
    return values


def signatures(found: Form) -> list[str]:
    """ "collective: T/M BAN THƯỜNG VỤ | PHÓ BÍ THƯ | Lò Văn Sương"."""
    return [f"{one.kind}: {' | '.join(field.value for field in one.fields)}" for one in found.signatures]


def codes(found: Form) -> list[str]:
    """The codes of what contradicts the rules."""
    return [breach.code for breach in found.breaches]


def headed(*lines: str, rest: str = "THÔNG BÁO\nvề lịch trực\n\nCơ quan thông báo lịch trực.\n") -> str:
    """A document whose letterhead has these lines."""
    return "\n".join(lines) + f"\n\n{rest}"


def signed(*lines: str) -> str:
    """A decision that is signed so."""
    return DECISION.partition("Nơi nhận")[0] + "\n".join(lines) + "\n"
