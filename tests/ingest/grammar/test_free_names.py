"""Names of bodies that no list has: where they come to their end."""

from __future__ import annotations

import pytest

from tests.ingest.told import names


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "Trường Trung cấp nghề Bắc Sông Trà cùng Trường Trung cấp Văn hóa, nghệ thuật và du lịch Sông Trà dự.",
            {"Trường Trung cấp nghề Bắc Sông Trà", "Trường Trung cấp Văn hóa, nghệ thuật và du lịch Sông Trà"},
        ),
        (
            "Trường Trung học Sư phạm 10+2 và Trường Cao đẳng kinh tế kỹ thuật Sông Trà.",
            {
                "Trường Trung học Sư phạm 10+2",
                "Trường Cao đẳng kinh tế kỹ thuật Sông Trà",
            },
        ),
        (
            "Học ở Trường Sư phạm cấp II Sông Trà, trường cấp I, II Thái Phiên và Trường cấp III Bến Đò.",
            {"Trường Sư phạm cấp II Sông Trà", "Trường cấp I, II Thái Phiên", "Trường cấp III Bến Đò"},
        ),
        (
            "Trường Cao đẳng Nông - Lâm Sông Trà cùng Trung tâm Truyền thông - Báo chí tỉnh Lào Cai mở lớp.",
            {"Trường Cao đẳng Nông - Lâm Sông Trà", "Trung tâm Truyền thông - Báo chí tỉnh Lào Cai"},
        ),
        (
            "Công ty Cổ phần Nông - Lâm Văn Bảy và Công ty Sao Mai - Lâm Văn Bảy ký.",
            {"Công ty Cổ phần Nông - Lâm Văn Bảy", "Công ty Sao Mai"},
        ),
        ("Ban Chỉ huy Quân sự thị xã xây dựng Phương án số 12.", set()),
        (
            "Trung tâm Phân phối Điện Sông Trà và Tổng công ty Điện lực TP.HCM.",
            {"Trung tâm Phân phối Điện Sông Trà", "Tổng công ty Điện lực Thành phố Hồ Chí Minh"},
        ),
        ("Sở Văn hóa - Thể thao - Du lịch tỉnh Lào Cai.", {"Sở Văn hóa - Thể thao - Du lịch tỉnh Lào Cai"}),
        ("Lễ ra mắt Công ty Sông Trà tổ chức tại trung tâm Hội nghị Quốc tế.", {"Công ty Sông Trà"}),
        (
            (
                "Trưởng phòng Tổ chức, biên chế và Tổ chức phi chính phủ Sở Nội vụ tỉnh Lào Cai; Phòng Tổ chức bộ máy "
                "và Công chức Sở Nội vụ tỉnh Lào Cai."
            ),
            {
                "Phòng Tổ chức, biên chế và Tổ chức phi chính phủ Sở Nội vụ tỉnh Lào Cai",
                "Phòng Tổ chức bộ máy và Công chức Sở Nội vụ tỉnh Lào Cai",
                "Sở Nội vụ tỉnh Lào Cai",
            },
        ),
        ("Chọn hiệu trưởng Trường THPT Sông Trà trình Chủ tịch UBND tỉnh.", {"Trường Trung học phổ thông Sông Trà"}),
        (
            "Lễ kỷ niệm 40 năm thành lập Trường Đại học Sông Trà và Đón nhận Huân chương Lao động hạng Nhất.",
            {"Trường Đại học Sông Trà"},
        ),
        ("Lễ kỷ niệm 40 năm Trường ĐHKHXH&NV.", {"Trường Đại học Khoa học Xã hội và Nhân văn"}),
        ("Công ty Sông Trà và Đón Xuân nghỉ.", {"Công ty Sông Trà và Đón Xuân"}),
        ("Tổng công ty ST tạo nên thế mới.", {"Tổng công ty ST"}),
        ("Công ty Sông Trà tạo ra việc làm.", {"Công ty Sông Trà"}),
        ("Công ty Tạo mẫu Sông Trà tạo nên tiếng vang.", {"Công ty Tạo mẫu Sông Trà"}),
        ("Hiệp hội DN bất động sản Sông Trà góp ý.", {"Hiệp hội DN bất động sản Sông Trà"}),
        (
            "Nhà máy thép Sông Trà vận hành; Xí nghiệp In Sông Trà nghỉ.",
            {
                "Nhà máy thép Sông Trà",
                "Xí nghiệp In Sông Trà",
            },
        ),
        ("Viện Kinh tế Quản lý công bố báo cáo.", {"Viện Kinh tế Quản lý"}),
        ("Ngân hàng Công thương Việt Nam Phát biểu tại đây là ai?", {"Ngân hàng Công thương Việt Nam"}),
        ("Trung tâm Dưỡng lão Sông Trà và gia đình tiếp đoàn.", {"Trung tâm Dưỡng lão Sông Trà"}),
        ("Hội đồng nhân dân và đại biểu các khóa; Mặt trận Tổ quốc và báo chí.", set()),
        ("Báo chí cách mạng, hội chợ và khoa học và công nghệ thành phố.", set()),
        (
            "Hợp tác xã An Bình và HTX Nông nghiệp Sông Trà ký kết.",
            {"Hợp tác xã An Bình", "Hợp tác xã Nông nghiệp Sông Trà"},
        ),
        (
            "Tiểu đoàn 307, Đoàn 559 và Vùng Cảnh sát biển 3 diễn tập.",
            {"Tiểu đoàn 307", "Đoàn 559", "Vùng Cảnh sát biển 3"},
        ),
        (
            "Bí thư Xứ ủy Nam Kỳ và Bí thư Liên tỉnh ủy Sông Trà - Gia Định.",
            {
                "Xứ ủy Nam Kỳ",
                "Liên tỉnh ủy Sông Trà - Gia Định",
            },
        ),
        (
            "Quốc hội Lào, Chính phủ Nhật Bản, Đảng Cộng sản Cuba và Quốc hội Việt Nam.",
            {
                "Quốc hội Lào",
                "Chính phủ Nhật Bản",
                "Đảng Cộng sản Cuba",
                "Quốc hội",
            },
        ),
        ("Quốc hội nước Cộng hòa Dân chủ nhân dân Lào họp.", {"Quốc hội Lào"}),
        (
            "Đại sứ quán Việt Nam tại Lào và Tổng Lãnh sự quán Nhật Bản tại TP.HCM.",
            {
                "Đại sứ quán Việt Nam tại Lào",
                "Tổng Lãnh sự quán Nhật Bản tại Thành phố Hồ Chí Minh",
            },
        ),
        ("Ban Chỉ đạo Công tác thông tin đối ngoại họp.", {"Ban Chỉ đạo Công tác thông tin đối ngoại"}),
        ("Ông học tại Học viện Kỹ nghệ châu Á (Thái Lan).", {"Học viện Kỹ nghệ châu Á"}),
        (
            "Ban Chỉ đạo thực hiện Nghị quyết số 35-NQ/TW của tỉnh Lào Cai họp.",
            {"Ban Chỉ đạo thực hiện Nghị quyết số 35-NQ/TW tỉnh Lào Cai"},
        ),
        (
            "Ban Chỉ đạo tổng kết 10 năm thực hiện Chỉ thị số 40-CT/TW của Ban Bí thư họp.",
            {"Ban Chỉ đạo tổng kết 10 năm thực hiện Chỉ thị số 40-CT/TW của Ban Bí thư"},
        ),
        ("Trường THCS Công ty Cao su Sông Trà khai giảng.", {"Trường Trung học cơ sở Công ty Cao su Sông Trà"}),
        ("Chủ tịch Hội đồng trường Nguyễn Mai Hương phát biểu.", set()),
        (
            "Viện Nghiên cứu chuyển đổi số và kinh tế số Sông Trà và Công ty CP Công nghệ số Sao Mai số 5 Lê Lợi dự.",
            {"Viện Nghiên cứu chuyển đổi số và kinh tế số Sông Trà", "Công ty Cổ phần Công nghệ số Sao Mai"},
        ),
        ("Công ty Xây dựng và Công nghệ số 9 thi công.", {"Công ty Xây dựng và Công nghệ số 9"}),
        (
            "Học sinh trường THPT Sông Trà và trường Đại học Bát Xát dự.",
            {"Trường Trung học phổ thông Sông Trà", "Trường Đại học Bát Xát"},
        ),
        ("Sinh viên các trường Đại học, Cao đẳng dự.", set()),
        (
            "Bà Lê Thị Mai, giám đốc trung tâm dạy nghề Sông Trà. Ông Đỗ Hải, hiệu trưởng trường mầm non Hoa Sen.",
            {"Trung tâm dạy nghề Sông Trà", "Trường Mầm non Hoa Sen"},
        ),
        ("CÔNG TÁC PHÒNG CHỐNG THAM NHŨNG TỈNH LÀO CAI VÀ PHÒNG NỘI VỤ HUYỆN BÁT XÁT", {"Phòng Nội vụ huyện Bát Xát"}),
        ("Phong trào do Mặt trận Tổ quốc phát động, MTTQ vận động.", set()),
        ("Toàn ngành Ngân hàng Việt Nam vượt khó.", set()),
        (
            "Ông Bùi Văn Sỹ là hiệu trưởng trường phổ thông cấp 2 Phan Văn Tấu và Trường Phổ thông cấp III Sông Trà.",
            {"Trường Phổ thông cấp 2 Phan Văn Tấu", "Trường Phổ thông cấp III Sông Trà"},
        ),
        (
            "Học sinh các trường phổ thông cấp 2 dự; Trường Tiểu học Sông Trà cấp 2 suất học bổng.",
            {"Trường Tiểu học Sông Trà"},
        ),
    ],
)
def test_free_names_are_whole_and_end(text: str, bodies: set[str]) -> None:
    """A name that no list has is neither cut nor run on."""
    assert names(text, "Organisation") == bodies


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Công ty Sông Trà phát hành cổ phiếu.", "Công ty Sông Trà"),
        ("Ngân hàng Sông Trà thu hồi nợ xấu.", "Ngân hàng Sông Trà"),
        ("Bệnh viện Sông Trà tiếp nhận bệnh nhân.", "Bệnh viện Sông Trà"),
        ("Công ty Sông Trà giải quyết việc làm cho 90 người.", "Công ty Sông Trà"),
        ("Trường Đại học Sông Trà bồi dưỡng cán bộ.", "Trường Đại học Sông Trà"),
        ("Công ty Sông Trà kiểm soát chất lượng.", "Công ty Sông Trà"),
        ("Tập đoàn Sông Trà quy hoạch đô thị.", "Tập đoàn Sông Trà"),
        ("Trung tâm Sông Trà cảnh báo thiên tai.", "Trung tâm Sông Trà"),
        ("Hội Nhà văn Sông Trà sáng tạo văn học.", "Hội Nhà văn Sông Trà"),
        ("Đồn Biên phòng Sông Trà phát hiện 3 người.", "Đồn Biên phòng Sông Trà"),
        ("Siêu thị Sông Trà và Công ty Sông Trà kích cầu mua sắm.", "Công ty Sông Trà"),
        ("Trung tâm Kích cầu du lịch Sông Trà họp.", "Trung tâm Kích cầu du lịch Sông Trà"),
        ("Trung tâm Cảnh báo thiên tai Sông Trà họp.", "Trung tâm Cảnh báo thiên tai Sông Trà"),
        ("Trung tâm Đào tạo bồi dưỡng cán bộ Sông Trà họp.", "Trung tâm Đào tạo bồi dưỡng cán bộ Sông Trà"),
        ("Trung tâm Nghiên cứu xã hội liên ngành họp.", "Trung tâm Nghiên cứu xã hội liên ngành"),
        ("Trường Đại học Sư phạm Hà Nội I khai giảng.", "Trường Đại học Sư phạm Hà Nội I"),
        ("Cảng vụ Hàng hải TP.HCM cấp phép.", "Cảng vụ Hàng hải Thành phố Hồ Chí Minh"),
        ("Chi hội Doanh nghiệp huyện Bát Xát họp.", "Chi hội Doanh nghiệp huyện Bát Xát"),
        ("Hải đội Biên phòng 2 tuần tra.", "Hải đội Biên phòng 2"),
        ("Bác sĩ của Bệnh viện Q.11 dự.", "Bệnh viện quận 11"),
    ],
)
def test_what_is_done_is_no_name(text: str, body: str) -> None:
    """A verb that names are made of too ends a name, unless the name opens with one; a number goes with a territory."""
    assert names(text, "Organisation") == {body}
