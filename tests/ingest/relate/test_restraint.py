"""What a sentence seems to tell and does not: the fact that is not there, beside the one that is."""

from __future__ import annotations

import pytest

from tests.ingest.relate.test_laws import LAW
from tests.ingest.told import relations

TAM = "Lê Minh Tâm"
MARKETS = (
    "Chính phủ ban hành Chỉ thị số 5/CT-TTg về chợ; Nghị định số 9/2009/NĐ-CP về việc tổ chức lại các chợ ở miền núi "
    "và hải đảo, thay thế Nghị định số 1/2003/NĐ-CP."
)
DECREE = "Nghị định số 7/2017/NĐ-CP"


@pytest.mark.parametrize(
    ("text", "types", "told"),
    [
        (
            f"{DECREE} sửa đổi Nghị định số 3/2012/NĐ-CP hướng dẫn Luật Thú y.",
            ("IMPLEMENTS",),
            {"IMPLEMENTS: Nghị định số 3/2012/NĐ-CP → Luật Thú y"},
        ),
        (f"Hội học tập {DECREE} của Chính phủ, gắn với thực hiện Luật Thú y.", ("IMPLEMENTS",), set()),
        (f"Thực hiện {DECREE} về thú y gắn với thực hiện Luật Thú y.", ("IMPLEMENTS",), set()),
        (
            "Sở Y tế đã trình UBND tỉnh ban hành quyết định thành lập Ban Quản lý dự án X.",
            ("ESTABLISHED", "ISSUED"),
            set(),
        ),
        (
            "Tỉnh ủy Lào Cai đồng ý về nguyên tắc việc bổ nhiệm ông Trần Văn Bình giữ chức Giám đốc Sở Y tế Lào Cai.",
            ("APPOINTED", "HOLDS"),
            set(),
        ),
        (
            "Tỉnh thống nhất chủ trương thành lập Ban Chỉ đạo chuyển đổi số do ông Trần Văn Bình làm Trưởng ban.",
            ("ESTABLISHED", "HOLDS"),
            set(),
        ),
        (
            "Tỉnh thống nhất chủ trương xây chợ; đã bổ nhiệm ông Trần Văn Bình giữ chức Giám đốc Sở Y tế Lào Cai.",
            ("HOLDS",),
            {"HOLDS: Trần Văn Bình → Giám đốc Sở Y tế tỉnh Lào Cai"},
        ),
        ("Ông Trần Văn Bình là người bấm nút thông qua Nghị quyết số 94/2015/QH13.", ("ISSUED",), set()),
        ("Các đại biểu mong muốn một nghị quyết của Quốc hội về xử lý nợ xấu.", ("ISSUED",), set()),
        (f"Xã làm theo {DECREE} của Chính phủ và thực hiện Luật Thú y.", ("IMPLEMENTS",), set()),
        (
            f"{DECREE} thay thế Nghị định số 3/2012/NĐ-CP và các Nghị định bổ sung Nghị định số 4/2011/NĐ-CP.",
            ("REPLACES", "AMENDS"),
            {f"REPLACES: {DECREE} → Nghị định số 3/2012/NĐ-CP"},
        ),
        (
            MARKETS,
            ("REPLACES",),
            set(),
        ),
        (
            "Tờ trình số 12 của UBND tỉnh Lào Cai về việc miễn nhiệm Ủy viên UBND tỉnh đối với ông Trần Văn Tú.",
            ("DISMISSED",),
            set(),
        ),
        (
            f"Ông {TAM}, Giám đốc Sở Y tế tỉnh Lào Cai, được bổ nhiệm làm Chánh Văn phòng Tỉnh ủy Lào Cai.",
            ("APPOINTED",),
            {f"APPOINTED: {TAM} → Chánh Văn phòng Tỉnh ủy Lào Cai"},
        ),
        (
            f"Ông {TAM}, Giám đốc Sở Y tế Lào Cai, có quyết định bổ nhiệm giữ chức Chánh Văn phòng Tỉnh ủy Lào Cai.",
            ("APPOINTED",),
            {f"APPOINTED: {TAM} → Chánh Văn phòng Tỉnh ủy Lào Cai"},
        ),
        (
            f"Ông {TAM} được Chủ tịch UBND tỉnh Lào Cai bổ nhiệm làm Giám đốc Sở Y tế tỉnh Lào Cai.",
            ("APPOINTED",),
            {f"APPOINTED: {TAM} → Giám đốc Sở Y tế tỉnh Lào Cai (by Chủ tịch Ủy ban nhân dân tỉnh Lào Cai)"},
        ),
        (
            f"Tại Đại hội Đảng bộ tỉnh Lào Cai, ông {TAM} được bầu làm Bí thư Tỉnh ủy Lào Cai.",
            ("APPOINTED",),
            {f"APPOINTED: {TAM} → Bí thư Tỉnh ủy Lào Cai"},
        ),
        (
            f"Nghị quyết về chức danh Chủ tịch UBND tỉnh Lào Cai: miễn nhiệm Chủ tịch UBND tỉnh với ông {TAM}.",
            ("DISMISSED",),
            {f"DISMISSED: {TAM} → Chủ tịch Ủy ban nhân dân tỉnh Lào Cai"},
        ),
        (
            "Ban Chấp hành Trung ương biểu quyết mức kỷ luật cảnh cáo và cho ra khỏi Bộ Chính trị.",
            ("DISCIPLINED",),
            set(),
        ),
        (
            "Đã 3 lần được Chủ tịch nước tặng Huân chương Lao động hạng Ba, 2 lần được Thủ tướng tặng Bằng khen.",
            ("RECEIVED",),
            set(),
        ),
        (LAW.replace("Luật này quy định về sông hồ.", "Quốc hội thành lập Ủy ban Sông hồ."), ("ESTABLISHED",), set()),
        (
            "Tổng thống Mỹ Donald Trump Hiện chỉ có 5 nước góp đủ.",
            ("HOLDS",),
            {"HOLDS: Donald Trump → Tổng thống Mỹ"},
        ),
        (
            f"BS {TAM} - Trưởng khoa Nhi BV Sông Trà, kể lại. BV Sông Trà thông tin về ca mổ.",
            ("HOLDS",),
            {f"HOLDS: {TAM} → Trưởng Khoa Nhi Bệnh viện Sông Trà"},
        ),
        (
            "Bộ trưởng Ngoại giao Nga Sergei Lavrov gặp Bộ trưởng Ngoại giao Trung Quốc.",
            ("HOLDS", "POST_AT"),
            {
                "HOLDS: Sergei Lavrov → Bộ trưởng Bộ Ngoại giao Nga",
                "POST_AT: Bộ trưởng Bộ Ngoại giao Nga → Bộ Ngoại giao Nga",
                "POST_AT: Bộ trưởng Bộ Ngoại giao Trung Quốc → Bộ Ngoại giao Trung Quốc",
            },
        ),
        (
            f"TS {TAM}, Viện trưởng Viện Kinh tế Chính sách, cho biết như vậy.",
            ("HOLDS",),
            {f"HOLDS: {TAM} → Viện trưởng Viện Kinh tế Chính sách"},
        ),
        ("Cựu Thủ tướng Manmohan Singh nhập viện.", ("POST_AT", "HOLDS"), set()),
        ("Sau khi Thủ tướng David Cameron từ chức, ai cũng muốn làm Thủ tướng.", ("POST_AT",), set()),
        (
            f"Ông {TAM}, Chủ tịch UBND xã Quang Trung Quỳnh Hoa",
            ("HOLDS",),
            {f"HOLDS: {TAM} → Chủ tịch Ủy ban nhân dân xã Quang Trung"},
        ),
        (
            f"Ông {TAM} (Phó Chủ tịch HĐQT kiêm Chủ tịch Hội đồng tín dụng Ngân hàng Sông Trà) ký giấy.",
            ("HOLDS",),
            {
                f"HOLDS: {TAM} → Phó Chủ tịch Hội đồng quản trị Ngân hàng Sông Trà",
                f"HOLDS: {TAM} → Chủ tịch Hội đồng tín dụng Ngân hàng Sông Trà",
            },
        ),
        ("Công ty Sông Trà lập hồ sơ khống. Giám đốc Techbank Hai Bà Trưng bỏ trốn.", ("HOLDS", "POST_AT"), set()),
        ("Nhân dân tin vào điều hành của Chính phủ và sự giám sát của Quốc hội.", ("INSPECTED",), set()),
        ("Sở Y tế giao UBND huyện Bát Xát ngay trong quý này tổ chức hội nghị tuyên dương.", ("ORGANISED",), set()),
        ("Cử tri đề nghị UBND tỉnh Lào Cai ban hành Quyết định số 9/QĐ-UBND.", ("ISSUED",), set()),
        (
            "Bộ Y tế thành lập Ban Chỉ đạo phòng, chống tội phạm, ma túy của Bộ Y tế.",
            ("PART_OF",),
            {"PART_OF: Ban Chỉ đạo phòng, chống tội phạm, ma túy của Bộ Y tế → Bộ Y tế"},
        ),
        (
            f"Ông {TAM} đã được chủ trì tọa đàm nhắc nhở về việc nói dài. Ông dự tọa đàm Du lịch xanh.",
            ("CHAIRED",),
            set(),
        ),
        (
            f"Ông {TAM} dự Hội nghị góp ý về dự án Luật Thú y sửa đổi, bổ sung một số điều.",
            ("ATTENDED",),
            {f"ATTENDED: {TAM} → Hội nghị góp ý về dự án Luật Thú y sửa đổi, bổ sung một số điều"},
        ),
        (
            f"Ông {TAM} dự Họp báo giới thiệu Ngày hội Trà lần thứ 6 Ngày hội mở vào tháng ba.",
            ("ATTENDED",),
            {f"ATTENDED: {TAM} → Họp báo giới thiệu Ngày hội Trà lần thứ 6"},
        ),
        (
            f"Ông {TAM} dự hội đàm với Tổng thống Liên bang Nga V. Putin.",
            ("ATTENDED",),
            {f"ATTENDED: {TAM} → Hội đàm với Tổng thống Liên bang Nga"},
        ),
        (
            "Căn cứ Quyết định số 7/2008/QĐ-UBND về việc ban hành Quy định quản lý chợ Sông Trà; UBND xã họp.",
            ("BASED_ON",),
            set(),
        ),
        (
            "Nghị quyết phê chuẩn Hiệp ước về việc sửa đổi đường phân giới và Nghị định số 3/2012/NĐ-CP được bàn.",
            ("AMENDS",),
            set(),
        ),
        (f"Ông {TAM} (nguyên Giám đốc Sở Y tế Lào Cai) nghỉ hưu.", ("DISMISSED",), set()),
        (f"Ông {TAM} có đơn xin từ nhiệm chức danh Giám đốc Sở Y tế Lào Cai.", ("DISMISSED",), set()),
        (
            "Quốc hội họp. Các Ủy ban của Quốc hội và đoàn Thanh tra của Bộ Y tế tới Lào Cai.",
            ("PART_OF",),
            set(),
        ),
        (
            "Về phía Nga có Phó Thủ tướng Igor Petro, Bộ trưởng Bộ Năng lượng Kate Brown, Bộ trưởng Quốc phòng Eva Om.",
            ("HOLDS", "POST_AT"),
            {
                "HOLDS: Igor Petro → Phó Thủ tướng Nga",
                "HOLDS: Kate Brown → Bộ trưởng Bộ Năng lượng Nga",
                "HOLDS: Eva Om → Bộ trưởng Bộ Quốc phòng Nga",
                "POST_AT: Bộ trưởng Bộ Năng lượng Nga → Bộ Năng lượng Nga",
                "POST_AT: Bộ trưởng Bộ Quốc phòng Nga → Bộ Quốc phòng Nga",
            },
        ),
        (
            "Ngày 1/7/2017, Sở Y tế tỉnh Lào Cai kỷ niệm 60 năm ra đời (5/7/1957-5/7/2017) và đón nhận Cờ thi đua.",
            ("RECEIVED",),
            {"RECEIVED: Sở Y tế tỉnh Lào Cai → Cờ thi đua – Sở Y tế tỉnh Lào Cai (2017-07-01)"},
        ),
        (
            f"Ông {TAM}, Phó Tổng cục trưởng Tổng cục Chính trị CAND, dự lễ. Công an tỉnh Nghệ An nhận cờ.",
            ("PART_OF",),
            set(),
        ),
        (
            f"Ông {TAM}, Trưởng khoa Hồi sức tích cực, Bệnh viện Sông Trà, kể lại.",
            ("HOLDS",),
            {f"HOLDS: {TAM} → Trưởng Khoa Hồi sức tích cực Bệnh viện Sông Trà"},
        ),
        (
            f"BS {TAM}, Trưởng khoa Nhi BV Sông Trà thông tin: ca mổ tốt.",
            ("HOLDS",),
            {f"HOLDS: {TAM} → Trưởng Khoa Nhi Bệnh viện Sông Trà"},
        ),
        (
            f"Ông {TAM} chủ trì cuộc làm việc của Ban Thường vụ Tỉnh ủy Lào Cai.",
            ("CHAIRED",),
            {f"CHAIRED: {TAM} → Cuộc làm việc của Ban Thường vụ Tỉnh ủy Lào Cai"},
        ),
        (
            "Hội đồng thành viên Tập đoàn Sông Trà họp. Bộ Y tế đã họp để thành lập.",
            ("ESTABLISHED",),
            set(),
        ),
        (
            "Nhiều lần được Bộ Y tế và Bộ Nội vụ tặng Cờ thi đua, được UBND tỉnh Lào Cai tặng Bằng khen.",
            ("RECEIVED",),
            set(),
        ),
        (
            "Chủ tịch nước Cuba Miguel Diaz-Canel tới Hà Nội.",
            ("HOLDS",),
            {"HOLDS: Miguel Diaz-Canel → Chủ tịch nước Cuba"},
        ),
    ],
)
def test_restraint(text: str, types: tuple[str, ...], told: set[str]) -> None:
    """Only what the sentence says, of the relations of some types."""
    assert relations(text, *types) == told
