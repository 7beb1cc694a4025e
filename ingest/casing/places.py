"""Names of territories: after their level, after a body or a title, and alone where they are nothing else."""

from __future__ import annotations

from functools import cache

from ingest.casing.row import Row
from ingest.casing.stops import plain, stops
from ingest.casing.tables import short_levels
from ingest.lexicon import lexicon
from ingest.lexicon.casewords import case_words
from ingest.lexicon.places import Unit, gazetteer
from ingest.lexicon.vocabulary import place_syllables, plain_pairs

_LONGEST = 2
_OFFICES = ("title", "body", "short")


def is_territory(row: Row, at: int) -> bool:
    """Does the word for a level stand at a token, alone or with a name, or a name that the gazetteer has?"""
    return level_end(row, at) > at or _known(row, at) is not None


def level_end(row: Row, at: int) -> int:
    """Where the word for a level ends ("thành phố", "tp."); the token itself where none stands."""
    for size in (2, 1):
        if row.phrase(at, at + size) in _levels() and at + size <= len(row):
            return at + size
    if row.at(at) in short_levels():
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
    """The name after a level: of the gazetteer, or two words that no list has."""
    hit = gazetteer().longest(row.low, at, len(row))
    end = hit[1] if hit is not None and _fits(row, at, hit[0]) else at
    if end - at == 1 and not stops(row, at) and not stops(row, end) and row.low[at].isalpha():
        end = max(_unlisted(row, at), end)  # "phường Đông Cát", where "Đông" is one too
    if end == at or any(row.mark[at:end]) or (end - at == 1 and stops(row, at)):
        return max(_unlisted(row, at), at)
    if row.at(end) in lexicon().words.commune_sides and not row.marked(end) and not stops(row, end):
        end += 1
    row.capitalise(_words(row, at, end), "place")
    return end


def _fits(row: Row, at: int, units: tuple[Unit, ...]) -> bool:
    """No province is called like communes only ("UBND tỉnh chỉ đạo …")."""
    level = row.at(at - 1) if row.at(at - 1) != "." else row.at(at - 2)
    return level not in case_words().large_levels.words or any(unit.level != "commune" for unit in units)


def _unlisted(row: Row, at: int) -> int:
    """Two words that no list has, before a mark or what begins something new: "xã Nà Hồng, …"."""
    end = at + _LONGEST
    if any(stops(row, k) for k in range(at, end)) or not stops(row, end):
        return at
    hamlet = row.at(at - 1) in case_words().hamlets.words
    likely = hamlet or place_syllables().issuperset(row.low[at:end])
    if not likely or plain(row, at - 1):
        return at
    row.capitalise(range(at, end), "place")
    return end


def _bare(row: Row, at: int) -> int:
    """A name without its level: after an office, after another place, or of two words that are no everyday ones."""
    hit = _known(row, at)
    if hit is None and _named_by_place(row, at):
        return _unlisted(row, at)
    if hit is None or any(row.mark[at:hit]):
        return at
    if _expected(row, at) or (hit - at >= 2 and not _everyday(row, at, hit)):
        row.capitalise(_words(row, at, hit), "place")
        return hit
    return at


def _named_by_place(row: Row, at: int) -> bool:
    """After "tỉnh ủy", "huyện ủy": heads that the bare name of a territory follows."""
    hit = lexicon().heads.longest(row.low, at - 2, at) if at >= 2 and row.marked(at - 1) == "body" else None
    return hit is not None and hit[1] == at and hit[0].bare_place


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
    if row.at(at - 1) in case_words().between_places.words and row.marked(at - 2) == "place":
        return True
    return row.at(at - 1) in case_words().before_name.words and not plain(row, at)


def _everyday(row: Row, first: int, last: int) -> bool:
    """Do two of its words, or one with the word beside it, stand in small letters elsewhere?"""
    pairs = ((row.at(k), row.at(k + 1)) for k in range(first - 1, last))
    small = lexicon().compounds
    return any(pair in plain_pairs() or pair in small for pair in pairs)


def _words(row: Row, first: int, last: int) -> list[int]:
    return [k for k in range(first, last) if row.low[k][0].isalpha()]


@cache
def _levels() -> frozenset[str]:
    """The words for levels, in lower case."""
    return frozenset(word for word, _ in lexicon().words.levels)
