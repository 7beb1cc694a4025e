"""Members of a standing committee who are told by its name: "A - Thường vụ Tỉnh ủy, Giám đốc Công an tỉnh X"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ingest.grammar.pieces import Body, PersonName, Piece, Post
from ingest.grammar.posts.marks import marked
from ingest.grammar.scan import Scan

_COMMITTEE, _MEMBER, _SHORT = "Ban Thường vụ", "Ủy viên Ban Thường vụ", "thường"
_DASHES = frozenset(("-", "–", "("))
_ENDS = frozenset((",", ";", ")", "(", "-", "–", "."))


def seats(scan: Scan, pieces: Sequence[Piece], stop: int) -> Iterator[Piece]:
    """The pieces of a sentence that ends before ``stop``, where such a committee is an office of its member."""
    for k, piece in enumerate(pieces):
        short = isinstance(piece, Body) and piece.title == _COMMITTEE and scan.low(piece.first) == _SHORT
        if isinstance(piece, Body) and short and (_behind(scan, pieces[:k], piece, stop) or _ahead(scan, pieces, k)):
            yield marked(
                scan, Post(piece.first, piece.last, scan.lexicon.title_by_name[_MEMBER], body=piece, inside=True)
            )
        else:
            yield piece


def _behind(scan: Scan, before: Sequence[Piece], body: Body, stop: int) -> bool:
    """Right behind a name, or a name and "nguyên"; after a comma only where nothing is told of the committee ("Theo ông
    A, Thường vụ họp")."""
    name = before[-1] if before else None
    over = scan.low(body.first - 1) in scan.lexicon.words.former
    if not isinstance(name, PersonName) or name.last != body.first - 1 - over:
        return False
    mark = scan.low(name.last)
    return mark in _DASHES or (mark == "," and (body.last >= stop or scan.low(body.last) in _ENDS))


def _ahead(scan: Scan, pieces: Sequence[Piece], k: int) -> bool:
    """ "đồng chí Thường vụ Tỉnh ủy, Giám đốc Công an tỉnh A": before another office and the name."""
    body, row = pieces[k], pieces[k + 1 : k + 3]
    opens = scan.low(body.first - 1) in (":", ";") or scan.low(body.first - 1) in scan.lexicon.words.address
    if not opens or len(row) < 2 or not (isinstance(row[0], Post) and isinstance(row[1], PersonName)):
        return False
    return scan.tokens.low[body.last : row[0].first] == [","] and row[0].last == row[1].first
