"""Contradictions from the text on: what one article says in two ways is disputed once it is read."""

from __future__ import annotations

from graph.decisions import Decisions
from graph.fold import graph_of
from graph.resolve import resolve
from tests.ingest.texts import read_text

_CAPTION = (
    "Bí thư Thành ủy Hải Phòng Lê Văn Bạch trao Huân chương {} hạng Ba "
    "cho các đồng chí Phó Trưởng Ban Tổ chức Thành ủy Hải Phòng"
)
_BODY = (
    "Sáng 26-12, Thành ủy Hải Phòng tổ chức hội nghị tổng kết.\n"
    "Dịp này, Ban Tổ chức Thành ủy được khen thưởng vì thành tích nhiều năm; hai Phó Trưởng ban cũng được tặng "
    "Huân chương Lao động hạng Ba; nhiều cán bộ được tặng Kỷ niệm chương.\n"
)


def _disputed(honour: str) -> list[str]:
    """The honours that an article disputes, whose caption has ``honour`` for the two deputies."""
    reading = read_text(f"{_CAPTION.format(honour)}\n{_BODY}")
    graph = graph_of([reading], resolve([reading], Decisions()).identity)
    names = {row.id: str(row.get("name")) for row in graph.nodes}
    return sorted(names[row.target] for row in graph.edges if row.type == "OF" and row.get("disputed"))


def test_a_caption_that_has_another_honour_than_the_article() -> None:
    """Both stand, both are disputed; the recipients are told by their office and their number."""
    assert _disputed("Độc lập") == ["Huân chương Lao động hạng Ba", "Huân chương Độc lập hạng Ba"]
    assert _disputed("Lao động") == []
