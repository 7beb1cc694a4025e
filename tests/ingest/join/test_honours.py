"""One honour across documents: a certificate is that of who grants it."""

from __future__ import annotations

import pytest

from tests.ingest.join.nodes import node


@pytest.mark.parametrize(
    ("first", "second", "one"),
    [
        ("Bằng khen", "Bằng khen", False),
        ("Bằng khen của Thủ tướng Chính phủ", "Bằng khen của Thủ tướng Chính phủ", True),
        ("Bằng khen của Thủ tướng Chính phủ", "Bằng khen của Bộ trưởng Bộ Y tế", False),
        ("Huân chương Lao động hạng Ba", "Huân chương Lao động hạng Ba", True),
    ],
)
def test_whose_certificate_it_is(first: str, second: str, one: bool) -> None:
    """Two texts that say "Bằng khen" alone may mean two; an order is one everywhere."""
    nodes = [
        node(f"Ông Lê Văn An được tặng {name} vì thành tích năm {year}.", name)
        for name, year in ((first, 2018), (second, 2019))
    ]
    assert (nodes[0] == nodes[1]) is one
