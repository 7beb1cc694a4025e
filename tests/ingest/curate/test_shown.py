"""What a sentence shows of the lists: each kind of entry, and words that only refer to something apart."""

from __future__ import annotations

import pytest

from ingest.curate.shown import Shown


@pytest.mark.parametrize(
    ("sentence", "file", "name"),
    [
        ("Bộ Chính trị họp.", "bodies.yaml", "Bộ Chính trị"),
        ("Văn phòng Tỉnh ủy Lào Cai họp.", "bodies.yaml", "Tỉnh ủy"),
        ("Sở Y tế tỉnh Lào Cai họp.", "sectors.yaml", "Y tế"),
        ("Bí thư Tỉnh ủy Lào Cai dự.", "posts.yaml", "Bí thư"),
        ("Tổng thống Hoa Kỳ thăm Hà Nội.", "posts.yaml", "Tổng thống"),
        ("Chỉ thị số 12-CT/TU của Tỉnh ủy Lào Cai.", "directives.yaml", "Chỉ thị"),
        ("Ông Trần Văn An được tặng Huân chương Lao động hạng Ba.", "honours.yaml", "Huân chương Lao động"),
        ("Hội nghị tổng kết công tác năm 2020.", "events.yaml", "Hội nghị"),
        ("Tỉnh ủy Lào Cai ban hành Chỉ thị số 12-CT/TU.", "verbs.yaml", "issue"),
        ("UBND tỉnh Lào Cai họp.", "abbreviations.yaml", "Ủy ban nhân dân"),
    ],
)
def test_each_kind_of_entry_is_seen(sentence: str, file: str, name: str) -> None:
    """In the list that it belongs to, and in no other sentence."""
    assert Shown(sentence).entry(file, name)
    assert not Shown("Trời hôm nay đẹp.").entry(file, name)


def test_a_word_that_refers_names_nothing() -> None:
    """Counter-examples may hold everyday words."""
    shown = Shown("Sau hội nghị, đó là quyết định đúng đắn.")
    assert shown.entry("events.yaml", "Hội nghị")
    assert not shown.names("events.yaml", "Hội nghị")
    assert not shown.names("directives.yaml", "Quyết định")
    assert Shown("Hội nghị tổng kết công tác năm 2020.").names("events.yaml", "Hội nghị")
