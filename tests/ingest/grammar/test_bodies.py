"""Organisations as sentences name them, with what they mean in their document."""

from __future__ import annotations

import pytest

from tests.ingest.texts import read_text
from tests.ingest.told import names, relations


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Phó Bí thư Thường trực Tỉnh ủy Lào Cai phát biểu.", {"Tỉnh ủy Lào Cai"}),
        ("Trưởng ban Tổ chức Tỉnh ủy Lào Cai đến.", {"Ban Tổ chức Tỉnh ủy Lào Cai", "Tỉnh ủy Lào Cai"}),
        ("các cấp ủy, Ban Thường vụ cấp ủy và tổ chức đảng thực hiện nghiêm.", set()),
        ("UBND TP Thủ Đức, TP.HCM họp.", {"Ủy ban nhân dân thành phố Thủ Đức"}),
        ("UBND quận 5 họp.", {"Ủy ban nhân dân quận 5"}),
        ("Lễ diễn ra tại hội trường UBND huyện Bát Xát.", {"Ủy ban nhân dân huyện Bát Xát"}),
        ("Bộ Công Thương nhắc Cục Quản lý thị trường các tỉnh, thành phố.", {"Bộ Công thương"}),
        (
            "Tại Đại hội Đảng bộ huyện Bát Xát và hội Nông dân tỉnh Lào Cai.",
            {"Đảng bộ huyện Bát Xát", "Hội Nông dân tỉnh Lào Cai"},
        ),
        ("Thành ủy TP. Hồ Chí Minh họp.", {"Thành ủy Thành phố Hồ Chí Minh"}),
        ("Giám đốc Sở Y tế Hà Nội Nguyễn Văn An", {"Sở Y tế thành phố Hà Nội"}),
        ("Công an tỉnh Cao Bằng và Công an huyện Mai Châu", {"Công an tỉnh Cao Bằng", "Công an huyện Mai Châu"}),
        ("Trường THPT Nguyễn Huệ khai giảng.", {"Trường Trung học phổ thông Nguyễn Huệ"}),
        ("Hiệu trưởng Trường Đại học Sông Trà GS.TS Lê Anh Mẫu đến.", {"Trường Đại học Sông Trà"}),
        ("Công ty Cổ phần Xây lắp số 9 (XALA 9) khởi công.", {"Công ty Cổ phần Xây lắp số 9"}),
        ("Công ty Sông Trà số 12 đường Lê Lợi mở cửa.", {"Công ty Sông Trà"}),
        ("Trường Tiểu học số 1 Bản Qua khai giảng.", {"Trường Tiểu học số 1 Bản Qua"}),
        ("Tiểu đoàn 1 và Tàu HQ-571 diễn tập.", {"Tiểu đoàn 1"}),
        ("Trại giam số 5 và Bộ Tư lệnh 86 họp.", {"Trại giam số 5", "Bộ Tư lệnh 86"}),
        ("Bộ Tư lệnh Vùng Cảnh sát biển 3 họp.", {"Bộ Tư lệnh Vùng Cảnh sát biển 3", "Vùng Cảnh sát biển 3"}),
        ("Công ty cổ phần Tập đoàn Sao Mai xây nhà máy.", {"Công ty cổ phần Tập đoàn Sao Mai"}),
        (
            "Trung tâm Điều độ hệ thống điện miền Trung và Viện Lúa Đồng bằng sông Cửu Long họp.",
            {"Trung tâm Điều độ hệ thống điện miền Trung", "Viện Lúa Đồng bằng sông Cửu Long"},
        ),
        (
            "Quà cho Bệnh viện Y Dược cổ truyền và Huân chương Lao động hạng Ba.",
            {"Bệnh viện Y Dược cổ truyền"},
        ),
        (
            "Chi cục Thuế khu vực Bát Xát - Sa Pa và Bệnh viện Đa khoa khu vực Đồng Tháp Mười họp.",
            {
                "Chi cục Thuế khu vực Bát Xát - Sa Pa",
                "Bệnh viện Đa khoa khu vực Đồng Tháp Mười",
            },
        ),
        ("Ngân hàng Sông Trà - chi nhánh Lào Cai cho vay.", {"Ngân hàng Sông Trà chi nhánh tỉnh Lào Cai"}),
        ("Tập đoàn Vingroup họp. Vingroup khai trương.", {"Tập đoàn Vingroup"}),
        (
            "Công ty cổ phần Than Sông Trà – TKV họp. Công ty Than Núi Hồng - TKV Lê Minh Tâm nói.",
            {"Công ty cổ phần Than Sông Trà – TKV", "Công ty Than Núi Hồng - TKV"},
        ),
        ("Công ty Than Núi Hồng - TKV họp. Công ty Than Núi Hồng mở lò.", {"Công ty Than Núi Hồng - TKV"}),
        (
            "Công ty Sông Trà lớn nhất tỉnh, Trung tâm Y học Cây Gạo hàng đầu của Việt Nam và Bệnh viện Hoa Lê họp.",
            {"Công ty Sông Trà", "Trung tâm Y học Cây Gạo", "Bệnh viện Hoa Lê"},
        ),
        ("Bệnh viện kỷ niệm 105 năm thành lập. Trường kỷ niệm 50 năm thành lập.", set()),
        (
            "Tổng công ty Điện lực Việt Nam - EVN họp.",
            {"Tổng công ty Điện lực Việt Nam", "Tập đoàn Điện lực Việt Nam"},
        ),
        ("Ngân hàng Sông Trà (Agribank) tăng vốn. Agribank cho vay.", {"Ngân hàng Sông Trà"}),
        (
            "Ông Lê Minh Tâm, trưởng phòng tổ chức cán bộ Sở Nội vụ tỉnh Lào Cai, nói.",
            {"Phòng Tổ chức cán bộ Sở Nội vụ tỉnh Lào Cai", "Sở Nội vụ tỉnh Lào Cai"},
        ),
        ("Ông Lê Minh Tâm, trưởng phòng thương mại hợp đồng, nói.", set()),
        (
            "Tổng công ty Điện lực Sông Trà (EVNST) họp. Công đoàn EVNST họp.",
            {"Tổng công ty Điện lực Sông Trà", "Công đoàn Tổng công ty Điện lực Sông Trà"},
        ),
        (
            "Ban Tuyên giáo Tỉnh ủy Lào Cai, Hội Nông dân tỉnh, Phòng Giáo dục và Đào tạo các huyện dự.",
            {"Ban Tuyên giáo Tỉnh ủy Lào Cai", "Tỉnh ủy Lào Cai", "Hội Nông dân tỉnh Lào Cai"},
        ),
        (
            "Cục Thuế (C04), Bộ Tài chính, họp.",
            {"Cục Thuế Bộ Tài chính", "Bộ Tài chính"},
        ),
        (
            "UBND huyện Bát Xát họp. Phòng Tài chính - Kế hoạch báo cáo.",
            {"Ủy ban nhân dân huyện Bát Xát", "Phòng Tài chính - Kế hoạch huyện Bát Xát"},
        ),
        (
            "Chi cục Khai thác và Bảo vệ nguồn lợi thủy sản tỉnh Lào Cai họp.",
            {"Chi cục Khai thác và Bảo vệ nguồn lợi thủy sản tỉnh Lào Cai"},
        ),
        ("VNPT Lào Cai và Agribank họp.", {"VNPT Lào Cai", "Agribank"}),
        ("Tổng Lãnh sự quán Việt Nam tại Pakse thông báo.", {"Tổng Lãnh sự quán Việt Nam tại Pakse"}),
        (
            "Trại tạm giam số 1 Công an tỉnh Lào Cai đặc xá.",
            {"Trại tạm giam số 1 Công an tỉnh Lào Cai", "Công an tỉnh Lào Cai"},
        ),
        (
            "Công an tỉnh Lào Cai họp. Phòng Cảnh sát hình sự, Công an huyện Bát Xát báo cáo.",
            {"Công an tỉnh Lào Cai", "Phòng Cảnh sát hình sự Công an tỉnh Lào Cai", "Công an huyện Bát Xát"},
        ),
        (
            "Phòng Công tác chính trị và Quản lý sinh viên Trường Đại học Vinh họp.",
            {"Phòng Công tác chính trị và Quản lý sinh viên Trường Đại học Vinh", "Trường Đại học Vinh"},
        ),
        (
            "Phòng Nội vụ và Phòng Tài chính - Kế hoạch huyện Bát Xát họp.",
            {"Phòng Nội vụ huyện Bát Xát", "Phòng Tài chính - Kế hoạch huyện Bát Xát"},
        ),
        ("Hải đội dân quân thường trực tỉnh Lào Cai tuần tra.", set()),
        (
            "Công ty cổ phần Tập đoàn Sao Mai khởi công. Tập đoàn Sao Mai nói.",
            {"Công ty cổ phần Tập đoàn Sao Mai"},
        ),
        ("Hội Nông dân Việt Nam tỉnh họp tại tỉnh Lào Cai.", {"Hội Nông dân tỉnh Lào Cai"}),
        (
            "Ban Chỉ đạo xây dựng, phát triển nông thôn mới tỉnh Lào Cai họp.",
            {"Ban Chỉ đạo xây dựng, phát triển nông thôn mới tỉnh Lào Cai"},
        ),
        ("Hội đồng quản trị Công ty STR.LCA họp.", {"Hội đồng quản trị Công ty STR.LCA", "Công ty STR.LCA"}),
        ("BÍ THƯ TỈNH ỦY LÀO CAI LÀM VIỆC VỚI HUYỆN ỦY BÁT XÁT", {"Tỉnh ủy Lào Cai", "Huyện ủy Bát Xát"}),
        ("Ban thường vụ tỉnh ủy Lào Cai họp.", {"Ban Thường vụ Tỉnh ủy Lào Cai", "Tỉnh ủy Lào Cai"}),
        ("Đảng bộ thành phố Hà Nội và Thành ủy Hà Nội", {"Đảng bộ thành phố Hà Nội", "Thành ủy Hà Nội"}),
        (
            "BAN THƯỜNG VỤ HUYỆN ỦY QUYẾT ĐỊNH\nHuyện ủy Bát Xát họp.",
            {"Ban Thường vụ Huyện ủy Bát Xát", "Huyện ủy Bát Xát"},
        ),
        ("Phòng chống tham nhũng là việc lớn; Vụ án đã xong; dòng họ Nguyễn Trãi.", set()),
        (
            "Nông trường quốc doanh Sông Trà, Lâm trường Bản Qua.",
            {"Nông trường quốc doanh Sông Trà", "Lâm trường Bản Qua"},
        ),
        (
            "Khoa Chẩn đoán hình ảnh - xét nghiệm Bệnh viện Sông Trà.",
            {"Khoa Chẩn đoán hình ảnh - xét nghiệm Bệnh viện Sông Trà", "Bệnh viện Sông Trà"},
        ),
        (
            "Hội đồng Thi đua - Khen thưởng Bộ Nội vụ họp. Hội đồng Thi đua-Khen thưởng Bộ Nội vụ thống nhất.",
            {"Hội đồng Thi đua - Khen thưởng Bộ Nội vụ", "Bộ Nội vụ"},
        ),
        ("Hội Nông dân 14 tỉnh, thành phố và Quỹ Hoa Sen 3 tỉnh họp.", {"Quỹ Hoa Sen"}),
        ("Quân khu 7 và Sư đoàn 5 diễn tập.", {"Quân khu 7", "Sư đoàn 5"}),
        (
            "Đài Truyền hình Việt Nam, Báo Nhân Dân và Tạp chí Cộng sản đưa tin.",
            {"Báo Nhân Dân", "Tạp chí Cộng sản", "Đài Truyền hình Việt Nam"},
        ),
        (
            "Công ty Cổ phần Sông Trà và Ủy ban nhân dân tỉnh Lào Cai ký kết.",
            {"Công ty Cổ phần Sông Trà", "Ủy ban nhân dân tỉnh Lào Cai"},
        ),
        (
            "Bộ Nông nghiệp & PTNT; Sở GD-ĐT Hà Nội; Sở Lao động - TB&XH Hà Nội",
            {
                "Bộ Nông nghiệp và Phát triển nông thôn",
                "Sở Giáo dục và Đào tạo thành phố Hà Nội",
                "Sở Lao động - Thương binh và Xã hội thành phố Hà Nội",
            },
        ),
        ("Các tỉnh ủy, thành ủy báo cáo Bộ Chính trị; UBND các tỉnh thực hiện.", {"Bộ Chính trị"}),
        (
            "Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực tỉnh Lào Cai họp phiên đầu; Ban Chỉ đạo tiếp tục rà soát.",
            {"Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực tỉnh Lào Cai"},
        ),
        (
            "Ngân hàng Nhà nước Việt Nam thực hiện; Chi cục Kiểm lâm tỉnh Lào Cai và các đơn vị dự.",
            {"Ngân hàng Nhà nước", "Chi cục Kiểm lâm tỉnh Lào Cai"},
        ),
        ("Phố cổ Hội An, huyện đảo Trường Sa, đồng chí Trường Chinh, các trường cao đẳng, hội tỉnh.", set()),
        ("Báo Nhân Dân và Báo Lào Cai đưa tin.", {"Báo Nhân Dân", "Báo Lào Cai"}),
        ("Tập đoàn Điện lực Việt Nam Dương Văn An", {"Tập đoàn Điện lực Việt Nam"}),
        (
            "Công ty TNHH MTV Sông Trà; Công ty Cổ phần Bia - Rượu - Nước giải khát Sông Trà",
            {
                "Công ty TNHH MTV Sông Trà",
                "Công ty Cổ phần Bia - Rượu - Nước giải khát Sông Trà",
            },
        ),
        ("Ban Chỉ đạo Quốc gia phòng, chống dịch COVID-19 họp.", {"Ban Chỉ đạo Quốc gia phòng, chống dịch COVID-19"}),
    ],
)
def test_bodies(text: str, bodies: set[str]) -> None:
    """Titles hide bodies, places run into names, casing and abbreviations vary."""
    assert names(text, "Organisation") == bodies


@pytest.mark.parametrize(
    ("text", "organ", "whole"),
    [
        ("Khoa Toán Trường Đại học Sông Trà họp.", "Khoa Toán Trường Đại học Sông Trà", "Trường Đại học Sông Trà"),
        ("Khoa Luật (Trường Đại học Sông Trà) họp.", "Khoa Luật Trường Đại học Sông Trà", "Trường Đại học Sông Trà"),
        ("Bộ môn Hóa, Trường Đại học Sông Trà họp.", "Bộ môn Hóa Trường Đại học Sông Trà", "Trường Đại học Sông Trà"),
        ("Đại hội đồng Liên hợp quốc họp.", "Đại hội đồng Liên hợp quốc", "Liên hợp quốc"),
        (
            "Ban giám hiệu trường THPT Sông Trà họp.",
            "Ban Giám hiệu Trường Trung học phổ thông Sông Trà",
            "Trường Trung học phổ thông Sông Trà",
        ),
        ("Khoa Toán trường Đại học Sông Trà họp.", "Khoa Toán Trường Đại học Sông Trà", "Trường Đại học Sông Trà"),
        ("Đoàn Thanh niên Bộ Y tế họp.", "Đoàn Thanh niên Bộ Y tế", "Bộ Y tế"),
    ],
)
def test_organs_find_their_parents(text: str, organ: str, whole: str) -> None:
    """The parent stands right after the organ, after a comma or in brackets."""
    assert f"PART_OF: {organ} → {whole}" in relations(text, "PART_OF")


def test_a_list_is_no_parent() -> None:
    """After a comma only a body of a fitting kind is a parent."""
    assert relations("Cục Lãnh sự, Sở Ngoại vụ tỉnh Lào Cai dự.", "PART_OF") == set()


def test_short_forms_take_what_was_named() -> None:
    """ "Tỉnh ủy", "UBND tỉnh" are those of the province that the document is about."""
    text = "Tỉnh ủy Lào Cai họp. Sau đó, Tỉnh ủy ban hành kết luận; UBND tỉnh triển khai."
    assert names(text, "Organisation") == {"Tỉnh ủy Lào Cai", "Ủy ban nhân dân tỉnh Lào Cai"}


def test_an_abbreviation_of_the_document_is_what_it_says() -> None:
    """What stands in brackets after a body means it from then on."""
    text = "Công ty Cổ phần Sông Trà (CPST) họp. Giám đốc CPST Lê Minh Tâm kết luận."
    assert "Giám đốc Công ty Cổ phần Sông Trà" in names(text, "Post")


def test_the_letters_of_what_a_body_does() -> None:
    """Words in lower case with their letters in brackets: bodies that are called by these letters have the words."""
    text = "Nhóm thanh tra giao thông (TTGT) nhận hối lộ. Đội trưởng Đội TTGT số 11 Lê Minh Tâm khai."
    assert "Đội trưởng Đội Thanh tra giao thông số 11" in names(text, "Post")


def test_letters_behind_a_dash() -> None:
    """They are no part of a firm's name, and mean it from then on."""
    firm = "Ngân hàng TMCP Xây dựng Sông Trà"
    text = f"Ông Lê Minh Tâm (nguyên Chủ tịch HĐQT {firm} - XDST) khai. Chủ tịch HĐQT XDST ký. XDST thua lỗ."
    assert names(text, "Organisation") == {firm, f"Hội đồng quản trị {firm}"}


def test_a_branch_called_by_no_territory_of_the_table() -> None:
    """An old or a local name tells a branch too, and what is held there is not held at the whole."""
    bank = "Ngân hàng TMCP Sông Trà"
    text = f"Ông Lê Minh Tâm, Giám đốc {bank} - chi nhánh Sài Gòn, và bà Lê An, Giám đốc {bank} chi nhánh Gò Mây, dự."
    assert names(text, "Post") == {f"Giám đốc {bank} chi nhánh {name}" for name in ("Sài Gòn", "Gò Mây")}


def test_short_forms_are_mentions_and_no_names() -> None:
    """What a body is called in one document only is no other name of it; neither is a title that implies it."""
    reading = read_text("Nguyên Thủ tướng Chính phủ thăm Tỉnh uỷ Lào Cai. Tỉnh ủy báo cáo.")
    found = {entity.name: entity.aliases for entity in reading.entities}
    assert found == {"Chính phủ": (), "Thủ tướng Chính phủ": (), "Tỉnh ủy Lào Cai": (), "Tỉnh Lào Cai": ()}
