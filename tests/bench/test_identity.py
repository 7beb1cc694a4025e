"""What a document moves in the store does not grow with the documents before it: rows are counted, no time is taken.

Every document names one body, one official in one seat, who signs a directive of its own, and somebody of a bare name.
"""

from __future__ import annotations

from pathlib import Path

from graph.claim import Reading
from graph.embedded import open_embedded
from tests.bench.moved import counting
from tests.graph.build import Page

_BATCH, _EARLY, _LATE = 10, 6, 30


def _document(number: int) -> Reading:
    page = Page(f"Tài liệu {number}", f"{2010 + number % 5}-{1 + number // 5 % 12:02}-{1 + number // 60 % 28:02}")
    body = page.org("tỉnh ủy", "tỉnh Số 1")
    post = page.thing("Post", "bí thư tỉnh ủy", title="bí thư", body="tỉnh ủy tỉnh Số 1", seats="one")
    key = {"type": "quyết định", "symbol": "QĐ/TU", "mark": "QĐ/TU", "scope": "tỉnh Số 1", "year": "2020"}
    signed = page.thing("Directive", f"Quyết định số {number}-QĐ/TU", number=str(number), **key)
    official = page.person("Lê Văn An")
    page.person("Vũ Văn Bình")
    page.says(post, "POST_AT", body).says(official, "HOLDS", post).says(official, "SIGNED", signed)
    return page.says(body, "ISSUED", signed).reading()


def test_a_document_costs_what_it_says(tmp_path: Path) -> None:
    """The thirtieth ten documents move as many rows as the sixth, of the same length, and change no other document."""
    with open_embedded(tmp_path) as store:
        for batch in range(_LATE + 1):
            readings = [_document(number) for number in range(batch * _BATCH, (batch + 1) * _BATCH)]
            with counting() as moved:
                refolded = store.write(readings).refolded
            if batch == _EARLY:
                early = moved
    assert refolded == 0
    assert 0 < moved.sent <= early.sent * 1.1
    assert 0 < moved.got <= early.got * 1.1
    assert 0 < moved.characters <= early.characters * 1.05
