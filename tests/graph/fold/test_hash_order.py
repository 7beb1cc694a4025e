"""The order of sets differs from process to process; the graph must not."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from graph.decisions import Decisions
from graph.fold import dump, graph_of
from graph.resolve import resolve
from tests.graph.build import Page

ROOT = Path(__file__).parents[3]


def world() -> str:
    """The dump of a few documents in which people meet, honours disagree and directives have several issuers."""
    readings = []
    for number, honour in enumerate(["Huân chương Độc lập", "Huân chương Lao động", "Bằng khen"]):
        page = Page(f"Bài {number}", f"2020-0{number + 1}")
        body = page.org("Thành ủy", f"nơi {number}")
        for name in ("Nguyễn Văn A", "Trần Thị B"):
            person, post = page.person(name), page.post("Bí thư", f"nơi {number % 2}")
            page.says(post, "POST_AT", body).says(person, "HOLDS", post).says(person, "alias", f"Bí danh {number}")
        award = page.award("Ban Tổ chức", "hội nghị")
        page.says(award, "OF", page.honour(honour)).says(body, "GRANTED", award).says(body, "RECEIVED", award)
        directive = page.thing(
            "Directive", "Chỉ thị 24", type="Chỉ thị", number="24", symbol="CT/TU", mark="CT/TU", scope="x", year="2023"
        )
        page.says(body, "ISSUED", directive, date=f"202{number}")
        readings.append(page.reading())
    return dump(graph_of(readings, resolve(readings, Decisions()).identity))


def test_hash_order_leaves_no_trace() -> None:
    """Processes with other hash seeds write the same bytes."""
    expected = world().encode()
    assert len(expected.splitlines()) > 100
    for seed in ("0", "1", "4294967295"):
        told = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"}
        code = "from tests.graph.fold.test_hash_order import world; print(world(), end='')"
        found = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=told, capture_output=True, check=True)
        assert found.stdout == expected
