"""What is asked first to save time changes nothing that is read: without the question the samples are read alike."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.claim import Reading
from ingest import read
from ingest.grammar.bodies import body
from ingest.grammar.bodies.lowercase import may_be_allowed
from ingest.grammar.pieces import Body
from ingest.grammar.scan import Scan
from ingest.grammar.tokens import Tokens, join_words
from ingest.wrapped import Line
from tests.bench.reading import SAMPLES, as_document


def _read(path: Path) -> Reading:
    return read(as_document(path.read_text(encoding="utf-8-sig")))


def _always(scan: Scan, head: Body) -> bool:
    return True


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.txt")), ids=lambda path: path.stem)
def test_heads_in_lower_case_are_left_only_where_no_body_is(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read to its end, each gives what it gives now."""
    asked = _read(path)
    monkeypatch.setattr(body, "may_be_allowed", _always)
    assert _read(path) == asked


def test_most_heads_in_lower_case_are_left(monkeypatch: pytest.MonkeyPatch) -> None:
    """The question is worth asking."""
    left, may = list[str](), may_be_allowed

    def noted(scan: Scan, head: Body) -> bool:
        left.extend([] if may(scan, head) else [head.title])
        return may(scan, head)

    monkeypatch.setattr(body, "may_be_allowed", noted)
    read(as_document("Các bộ, ngành thực hiện nhiệm vụ quân sự theo đề nghị của sở Y tế Lào Cai."))
    assert left == ["Bộ", "Vụ"]


@pytest.mark.parametrize(
    "words", ["Sở Y tế", "Nghị quyết 24 - CT / TU", "Công an phường 5 ( cũ )", '" Sông Trà "', "Ban , ngành"]
)
def test_a_name_of_letters_is_joined_as_any_other(words: str) -> None:
    """Letters need no look at what stays close to them."""
    row = words.split()
    places = [2 * at for at in range(len(row))]
    tokens = Tokens(row, row, places, [at + 1 for at in places], [True] * len(row), set(row))
    assert tokens.text(0, len(row)) == join_words(row)


@pytest.mark.parametrize(
    ("line", "columns"),
    [
        ("Số: 5\tHà Nội", True),
        ("Số: 5   Hà Nội", True),
        ("Số: 5 \t Hà Nội", True),
        ("Số: 5 \tHà Nội", False),
        ("Số: 5  Hà Nội", False),
        ("   Hà Nội", False),
        ("Hà Nội\u2007\u2007\u2007\u2007ngày", False),
        ("Hà Nội   ", False),
    ],
)
def test_columns_are_parted_by_a_tab_or_three_blanks(line: str, columns: bool) -> None:
    """Blanks at the ends part nothing, nor do those that stand for a justified line."""
    assert Line(line, apart=None).in_columns is columns
