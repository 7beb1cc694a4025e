"""Marked text: nothing is lost, everything has its anchor."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hypothesis import given
from hypothesis import strategies as st

from web.marks import Piece, merge, nest

TEXT = "Ban Thường vụ Thành ủy ban hành Chỉ thị."


@st.composite
def spans(draw: st.DrawFn) -> list[tuple[int, int, str, bool]]:
    """Any spans in the text, crossing and lying in one another, a claim each."""
    pairs = draw(st.lists(st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, len(TEXT))), max_size=12))
    return [(min(a, b - 1), max(a + 1, b), f"c{n}", True) for n, (a, b) in enumerate(pairs)]


def _text(pieces: Sequence[Piece | str]) -> str:
    return "".join(piece if isinstance(piece, str) else _text(piece.parts) for piece in pieces)


def _anchors(pieces: Sequence[Piece | str]) -> Iterator[str]:
    for piece in pieces:
        if isinstance(piece, Piece):
            yield from piece.anchors
            yield from _anchors(piece.parts)


def _covered(pieces: Sequence[Piece | str], claim: str) -> str:
    inside = (piece for piece in pieces if isinstance(piece, Piece))
    return "".join(_text(piece.parts) if claim in piece.claims else _covered(piece.parts, claim) for piece in inside)


@given(spans())
def test_the_text_stays_and_every_claim_has_one_anchor(found: list[tuple[int, int, str, bool]]) -> None:
    """However spans cross, the text is the text, and each claim begins once."""
    pieces = nest(TEXT, merge(found))
    assert _text(pieces) == TEXT
    assert sorted(_anchors(pieces)) == sorted(claim for _, _, claim, _ in found)


@given(spans())
def test_every_claim_covers_its_words(found: list[tuple[int, int, str, bool]]) -> None:
    """The marked pieces of a claim are its span, whole."""
    pieces = nest(TEXT, merge(found))
    assert all(_covered(pieces, claim) == TEXT[start:end] for start, end, claim, _ in found)
