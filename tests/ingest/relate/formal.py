"""A decision of our own, whose articles a test fills in."""

from __future__ import annotations

STATE = """ỦY BAN NHÂN DÂN
TỈNH YÊN BÁI
_______
Số: 1520/QĐ-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Yên Bái, ngày 03 tháng 8 năm 2020

QUYẾT ĐỊNH
Về việc ban hành Quy chế phối hợp

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH YÊN BÁI

Căn cứ Luật Thú y ngày 19 tháng 6 năm 2015; Luật Thủy sản năm 2017;
Căn cứ Nghị định số 5/2018/NĐ-CP của Chính phủ quy định chi tiết Luật Chăn nuôi và Nghị định số 6/2018/NĐ-CP;
Theo đề nghị của Giám đốc Sở Tư pháp tại Tờ trình số 88/TTr-STP ngày 20 tháng 7 năm 2020.

QUYẾT ĐỊNH:

{articles}

Nơi nhận:
- Thường trực Tỉnh ủy, HĐND tỉnh;
- Lưu: VT.
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH


Nguyễn Thế Hiển
"""
