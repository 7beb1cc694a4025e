"""The order of sets differs from process to process; what is read must not."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.ingest.texts import read_text
from tests.ingest.told import names, relations

ROOT = Path(__file__).parents[2]
UNIONS = (
    "Công đoàn Giáo dục và Đào tạo tỉnh Lào Cai dự. Công đoàn Giáo dục và Đào tạo huyện Bát Xát, tỉnh Lào Cai họp. "
    "Ông Lê Văn An là Chủ tịch Công đoàn Giáo dục và Đào tạo."
)


def told() -> str:
    """What is read from texts in which several bodies have one name."""
    texts = (UNIONS, UNIONS.replace("Công đoàn Giáo dục và Đào tạo", "Hội Nông dân"), UNIONS.replace("huyện", "xã"))
    return "\n".join(repr((reading.entities, reading.claims)) for reading in map(read_text, texts))


def test_the_nearest_territory_is_meant() -> None:
    """A district is named before the province that it lies in: who has both names means the district's."""
    assert "Chủ tịch Công đoàn Giáo dục và Đào tạo huyện Bát Xát" in names(UNIONS, "Post")
    assert any("HOLDS" in line and "Bát Xát" in line for line in relations(UNIONS))


def test_hash_order_leaves_no_trace() -> None:
    """Processes with other hash seeds read the same."""
    expected = told().encode()
    assert len(expected) > 1000
    for seed in ("0", "1", "3", "4294967295"):
        known = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"}
        code = "from tests.ingest.test_hash_order import told; print(told(), end='')"
        found = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=known, capture_output=True, check=True)
        assert found.stdout == expected
