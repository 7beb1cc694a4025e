"""Committees that somebody enters or leaves together with an office: they are of the territory that this tells."""

from __future__ import annotations

from collections.abc import Mapping

from ingest.find import Clause
from ingest.grammar.pieces import Body, PersonName, Post
from ingest.grammar.scan import Scan
from ingest.join.bodies.org import Org
from ingest.join.offices.office import Office

# So many words stand at most between a committee and the office: "khóa XV, nhiệm kỳ 2020 - 2025 và giữ chức".
_NEAR = 12
# So many committees does nobody enter at once.
_MOST = 8


def entered(scan: Scan, clause: Clause, k: int, offices: Mapping[int, Office | None]) -> Org | None:
    """ "tham gia Ban Chấp hành, Ban Thường vụ Huyện ủy và giữ chức Bí thư Huyện ủy X": the body of the office."""
    at, words = clause.pieces[k].last, scan.lexicon.words
    for j in range(k + 1, min(k + _MOST, len(clause.pieces))):
        piece = clause.pieces[j]
        gap = {word for word in scan.tokens.low[at : min(piece.first, at + _NEAR)] if word.isalpha()}
        if isinstance(piece, Post) and gap & words.entered_with:
            told = gap <= words.entered_with | words.between_posts | words.term_words and not _of_another(clause, j)
            office = offices.get(j) if told else None
            return office.org if office is not None else None
        if not isinstance(piece, Body) or not gap <= words.chain:
            return None
        at = piece.last
    return None


def _of_another(clause: Clause, j: int) -> bool:
    """Is the office the title of a name right behind it?"""
    following = clause.pieces[j + 1] if j + 1 < len(clause.pieces) else None
    return isinstance(following, PersonName) and following.first == clause.pieces[j].last
