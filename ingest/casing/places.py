"""Names of territories: after their level, after a body or a title, and alone where they are nothing else."""

from __future__ import annotations

from ingest.casing.row import Row
from ingest.casing.stops import stops
from ingest.casing.tables import plain_pairs
from ingest.lexicon import lexicon
from ingest.lexicon.casewords import case_words
from ingest.lexicon.places import gazetteer

_LONGEST = 2
_OFFICES = ("title", "body", "short")
_JOINTS = frozenset((",", "-", "–", "và", "("))


def is_territory(row: Row, at: int) -> bool:
    """Does the word for a level stand at a token, alone or with a name, or a name that the gazetteer has?"""
    return level_end(row, at) > at or _known(row, at) is not None


def level_end(row: Row, at: int) -> int:
    """Where the word for a level ends ("thành phố", "tp."); the token itself where none stands."""
    for size in (2, 1):
        if row.phrase(at, at + size) in _levels() and at + size <= len(row):
            return at + size
    if row.at(at) in ("tp", "tx", "tt"):
        return at + 1 + (row.at(at + 1) == ".")
    return at


def write_places(row: Row) -> None:
    """Each name that stands where a territory is meant."""
    at = 0
    while at < len(row):
        end = level_end(row, at) if row.marked(at) in ("", "short") else at
        if end == at and row.marked(at) in ("", "title") and row.low[at] in case_words().hamlets.words:
            end = at + 1
        named = _named(row, end) if end > at else at
        if end == at and not row.mark[at]:
            named = _bare(row, at)
        at = max(named, at + 1)


def _named(row: Row, at: int) -> int:
    """The name after a level: of the gazetteer, or up to two words that no list has."""
    hit = gazetteer().longest(row.low, at, len(row))
    if hit is not None and not any(row.mark[at : hit[1]]) and not (hit[1] == at + 1 and stops(row, at)):
        row.capitalise(_words(row, at, hit[1]), "place")
        return hit[1]
    small = row.at(at - 1) in (*case_words().small_levels.words, *case_words().hamlets.words)
    return _unlisted(row, at) if small else at


def _unlisted(row: Row, at: int) -> int:
    """Two words that no list has, before a mark or what begins something new: "xã nà sản, …"."""
    end = at + _LONGEST
    if (
        any(stops(row, k) for k in range(at, end))
        or (row.at(at - 1), row.at(at)) in plain_pairs()
        or not stops(row, end)
    ):
        return at
    row.capitalise(range(at, end), "place")
    return end


def _bare(row: Row, at: int) -> int:
    """A name without its level: after an office, after another place, or of two words that are no everyday ones."""
    hit = _known(row, at)
    if hit is None or any(row.mark[at:hit]):
        return at
    if _expected(row, at) or (hit - at >= 2 and not _everyday(row, at, hit)):
        row.capitalise(_words(row, at, hit), "place")
        return hit
    return at


def _known(row: Row, at: int) -> int | None:
    """Where the name of a province or a district ends."""
    hit = gazetteer().longest(row.low, at, len(row))
    if hit is None or all(unit.level == "commune" for unit in hit[0]) or not row.low[at].isalpha():
        return None
    return hit[1]


def _expected(row: Row, at: int) -> bool:
    before = row.marked(at - 1)
    if before in _OFFICES:
        return True
    if row.at(at - 1) in _JOINTS and row.marked(at - 2) == "place":
        return True
    return row.at(at - 1) in case_words().before_name.words and (row.at(at), row.at(at + 1)) not in plain_pairs()


def _everyday(row: Row, first: int, last: int) -> bool:
    """Do two of its words, or one with the word beside it, stand in small letters elsewhere?"""
    pairs = ((row.at(k), row.at(k + 1)) for k in range(first - 1, last))
    small = lexicon().compounds
    return any(pair in plain_pairs() or pair in small for pair in pairs)


def _words(row: Row, first: int, last: int) -> list[int]:
    return [k for k in range(first, last) if row.low[k][0].isalpha()]


def _levels() -> dict[str, str]:
    return dict(lexicon().words.levels)
