"""Decisions as legal databases give them: who carries them out, and who proposed them."""

from __future__ import annotations

import pytest

from tests.ingest.told import names, relations


@pytest.mark.parametrize(
    ("officers", "posts"),
    [
        ("Chủ tịch UBND các huyện, thị xã Sa Pa", {"Chủ tịch Ủy ban nhân dân thị xã Sa Pa"}),
        ("Chủ tịch UBND các huyện và thành phố Lào Cai", {"Chủ tịch Ủy ban nhân dân thành phố Lào Cai"}),
        ("Chủ tịch UBND huyện, thành phố", set()),
        (
            "Giám đốc các Sở: Y tế, Nội vụ, Chủ tịch UBND các huyện và thị xã Sa Pa",
            {
                "Giám đốc Sở Y tế tỉnh Lào Cai",
                "Giám đốc Sở Nội vụ tỉnh Lào Cai",
                "Chủ tịch Ủy ban nhân dân thị xã Sa Pa",
            },
        ),
    ],
)
def test_who_carries_a_decision_out_in_named_and_unnamed_territories(officers: str, posts: set[str]) -> None:
    """Those of a level are nobody in particular, one that is named beside them is."""
    text = f"""Quyết định về việc ban hành quy chế nuôi ong trên địa bàn tỉnh lào cai
Uỷ ban nhân dân tỉnh lào cai
Căn cứ Luật Chăn nuôi ngày 19/11/2018;
Xét đề nghị của Sở Tài chính tại Tờ trình số 8/TTr-STC ngày 2/6/2019,
Quyết định:
Điều 1. Ban hành kèm theo Quyết định này Quy chế nuôi ong trên địa bàn tỉnh Lào Cai.
Điều 2. {officers}; các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này.
"""
    assert names(text, "Post") == posts


def test_who_proposes_under_half_of_a_name() -> None:
    """A board whose name the document has in full elsewhere has issued what it proposes in."""
    text = """Quyết định ban hành quy chế của Ban Quản lý rừng phòng hộ huyện Bát Xát
Uỷ ban nhân dân huyện Bát Xát
Căn cứ Luật Đất đai ngày 26/11/2003;
Xét đề nghị của Giám đốc Ban Quản lý rừng phòng hộ tại Văn bản số 7/RPH ngày 4 tháng 3 năm 2012,
Quyết định:
Điều 1. Ban hành kèm theo Quyết định này Quy chế tổ chức của Ban Quản lý rừng phòng hộ huyện Bát Xát.
"""
    board = "Giám đốc Ban Quản lý rừng phòng hộ huyện Bát Xát"
    assert f"ISSUED: {board} → Văn bản số 7/RPH (2012-03-04)" in relations(text, "ISSUED")


def test_what_an_article_makes_a_duty_is_no_document() -> None:
    """ "Giao Sở Tài chính ban hành Quy chế …", and kinds of papers that somebody submits."""
    text = """Quyết định về việc ban hành quy chế nuôi ong trên địa bàn tỉnh lào cai
Uỷ ban nhân dân tỉnh lào cai
Căn cứ Luật Chăn nuôi ngày 19/11/2018;
Xét đề nghị của Sở Tài chính tại Tờ trình số 8/TTr-STC ngày 2/6/2019,
Quyết định:
Điều 1. Nhiệm vụ của Sở Tài chính:
1. Trình Uỷ ban nhân dân tỉnh các Quyết định, Chỉ thị về các lĩnh vực thuộc ngành.
Điều 2. Giao Sở Tài chính xây dựng và ban hành Quy chế làm việc của ngành ong tỉnh.
"""
    told = {name.lower() for name in names(text, "Directive")}
    assert "tờ trình số 8/ttr-stc" in told
    assert not [name for name in told if "làm việc" in name or "lĩnh vực" in name]
