"""The names of events, whole: as they stand after who holds them, after who is there, as a place, and as a subject."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ingest.told import names, relations

_NAMES = Path(__file__).with_name("event_names.txt").read_text(encoding="utf-8").splitlines()


def _events(text: str) -> set[str]:
    told = relations(text, "ORGANISED", "CHAIRED", "SPOKE_AT", "ATTENDED")
    return {line.partition(" → ")[2].partition(" (2020")[0] for line in told}


@pytest.mark.parametrize("name", _NAMES)
def test_names_are_whole(name: str) -> None:
    """Nothing of the name is left out, and nothing else taken in, whatever stands around it."""
    small = name[0].lower() + name[1:]
    held = f"Sở Y tế tỉnh Lào Cai tổ chức {small}. Ông Lê Minh Tâm vui mừng."
    gone_to = f"Sáng 5/3/2020, ông Lê Minh Tâm dự {small} tại Hà Nội."
    there = f"Tại {name}, ông Lê Minh Tâm phát biểu."
    itself = f"{name} diễn ra ngày 5/3/2020 do ông Lê Minh Tâm chủ trì."
    assert [_events(text) for text in (held, gone_to, there, itself)] == [{name}] * 4


_ENDS = Path(__file__).with_name("event_ends.txt").read_text(encoding="utf-8").splitlines()
_ENDED = (
    "Hội nghị tổng kết công tác dân vận năm 2019",
    "Lễ kỷ niệm 60 năm thành lập ngành Ngân hàng",
    "Hội thảo về chè",
)


@pytest.mark.parametrize("end", _ENDS)
def test_nothing_else_is_taken_in(end: str) -> None:
    """Place, day, purpose, company, and the next thing that is told end a name."""
    for name in _ENDED:
        joint = "" if end[0] in ",;" else " "
        told = relations(f"Ông Lê Minh Tâm dự {name[0].lower()}{name[1:]}{joint}{end}", "ATTENDED", "SPOKE_AT")
        said = {line.partition(" → ")[2].partition(" (20")[0] for line in told if "Lê Minh Tâm" in line}
        assert said == {name}, end


def test_short_forms_amid_a_name() -> None:
    """Several in brackets, the last of them spelt right before it: the name goes on behind."""
    text = "Ông Lê An chủ trì Hội nghị tổng kết đào tạo công chức, cán bộ quản lý (CC, CBQL) ngành y tế năm 2021."
    told = "Hội nghị tổng kết đào tạo công chức, cán bộ quản lý ngành y tế năm 2021"
    assert names(text, "Event") == {told}


def test_the_title_that_a_ceremony_confers() -> None:
    """What the State honours belongs to the name; that somebody is honoured ends it."""
    told = "Lễ trao tặng danh hiệu vinh dự Nhà nước “Nghệ nhân ưu tú”"
    assert names(f"UBND tỉnh Lào Cai tổ chức {told} cho 12 nghệ nhân.", "Event") == {told}
