"""Who receives and who gives where the sentence says it in a roundabout way."""

from __future__ import annotations

import pytest

from ingest.flat import flat
from tests.ingest.texts import read_text

ORDER = "Huân chương Lao động hạng Ba"


def _told(text: str) -> set[str]:
    """GRANTED, PRESENTED and RECEIVED with the honour in the place of its conferral."""
    found = flat(read_text(text))
    names = {entity["id"]: entity["name"] for entity in found["entities"]}
    kinds = ("GRANTED", "PRESENTED", "RECEIVED")
    rows = (r for r in found["relations"] if r["type"] in kinds)
    return {f"{r['type']}: {names[r['source']]} → {names[r['target']]}" for r in rows}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # a plain word for the body that the text is about
        (
            "Trường THPT Nguyễn Huệ tròn 40 năm. Nhân dịp này, nhà trường đã được Chủ tịch nước tặng " + ORDER + ".",
            {f"GRANTED: Chủ tịch nước → {ORDER}", f"RECEIVED: Trường Trung học phổ thông Nguyễn Huệ → {ORDER}"},
        ),
        (
            "Bệnh viện Bạch Mai mít tinh. Dịp này, bệnh viện vinh dự đón nhận " + ORDER + ".",
            {f"RECEIVED: Bệnh viện Bạch Mai → {ORDER}"},
        ),
        (
            "Công ty Cổ phần Sông Trà khai trương. Tại buổi lễ, đơn vị vinh dự đón nhận " + ORDER + ".",
            {f"RECEIVED: Công ty Cổ phần Sông Trà → {ORDER}"},
        ),
        ("Công ty Cổ phần Sông Trà khai trương. Toàn tỉnh có 27 đơn vị được tặng " + ORDER + ".", set()),
        # who is behind the honour
        (
            "Công ty Cổ phần Sông Trà đón nhận " + ORDER + " do Chủ tịch nước trao tặng.",
            {f"GRANTED: Chủ tịch nước → {ORDER}", f"RECEIVED: Công ty Cổ phần Sông Trà → {ORDER}"},
        ),
        # the titles of the one who receives may end with a semicolon
        (
            "Đồng chí Lê Minh Tâm, nguyên Bí thư Tỉnh ủy Lào Cai; được tặng thưởng: " + ORDER + ".",
            {f"RECEIVED: Lê Minh Tâm → {ORDER}"},
        ),
        # whoever has received something gives nothing
        (
            "Chủ tịch nước phong tặng danh hiệu Anh hùng Lao động cho Sở Y tế tỉnh Lào Cai và tặng thưởng "
            + ORDER
            + " cho ông Lê Minh Tâm.",
            {
                "GRANTED: Chủ tịch nước → Anh hùng Lao động",
                "RECEIVED: Sở Y tế tỉnh Lào Cai → Anh hùng Lao động",
                f"GRANTED: Chủ tịch nước → {ORDER}",
                f"RECEIVED: Lê Minh Tâm → {ORDER}",
            },
        ),
        # one verb and several honours, each with its own recipient
        (
            "Ông Trần Văn Bình trao Huy hiệu 75 năm tuổi Đảng cho bà Lê Mai; Huy hiệu 60 năm tuổi Đảng cho bà Lê Nga.",
            {
                "PRESENTED: Trần Văn Bình → Huy hiệu 75 năm tuổi Đảng",
                "RECEIVED: Lê Mai → Huy hiệu 75 năm tuổi Đảng",
                "PRESENTED: Trần Văn Bình → Huy hiệu 60 năm tuổi Đảng",
                "RECEIVED: Lê Nga → Huy hiệu 60 năm tuổi Đảng",
            },
        ),
        # names that no list has
        (
            "UBND thành phố Đà Nẵng tặng Huy hiệu “Vì sự phát triển thành phố” cho ông Watanabe Nobuhiro.",
            {
                'GRANTED: Ủy ban nhân dân thành phố Đà Nẵng → Huy hiệu "Vì sự phát triển thành phố"',
                'RECEIVED: Watanabe Nobuhiro → Huy hiệu "Vì sự phát triển thành phố"',
            },
        ),
        (
            "Bộ Y tế đón nhận Huân chương Phát triển hạng Nhất.",
            {"RECEIVED: Bộ Y tế → Huân chương Phát triển hạng Nhất"},
        ),
        (
            "Trường Đại học Nông Lâm Bắc Giang đón nhận " + ORDER + ".",
            {f"RECEIVED: Trường Đại học Nông Lâm Bắc Giang → {ORDER}"},
        ),
        # what is taken back
        ("Chủ tịch nước ký quyết định hủy bỏ Quyết định tặng " + ORDER + " cho ông Lê Minh Tâm.", set()),
    ],
)
def test_givers_and_receivers(text: str, told: set[str]) -> None:
    """Each has its part, and nobody has another's."""
    assert _told(text) == told
