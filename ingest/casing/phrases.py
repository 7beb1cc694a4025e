"""Titles, bodies, honours and types of documents in the case in which the lexicon writes them, the longest first."""

from __future__ import annotations

from collections.abc import Callable

from ingest.casing import tables
from ingest.casing.places import is_territory
from ingest.casing.row import Row, capital
from ingest.lexicon import lexicon

Reader = Callable[[Row, int], int]
"""Writes the phrase that begins at a token: where it ends; the token itself where none does."""


def write_phrases(row: Row) -> None:
    """From the left to the right, each phrase once; the last word of a title may open a body ("trưởng ban tổ chức")."""
    at = 0
    while at < len(row):
        if row.mark[at]:
            at += 1
            continue
        at = next((end for reader in _READERS if (end := reader(row, at)) > at), at + 1)


def _abbreviation(row: Row, at: int) -> int:
    hit = tables.abbreviations().longest(row.low, at, len(row))
    return row.write(at, hit[0], "short") if hit is not None else at


def _title(row: Row, at: int) -> int:
    hit = tables.titles().longest(row.low, at, len(row))
    head = tables.heads().longest(row.low, at, len(row))
    if hit is None or (head is not None and head[1] > hit[1]) or _runs_in(row, at, hit[1]):
        return at
    end = row.write(at, hit[0], "title")
    inside = tables.heads().longest(row.low, end - 1, len(row))
    if inside is not None and inside[1] > end:
        return row.write(end, inside[0][1:], "body")
    return _sector(row, end)


def _sector(row: Row, at: int) -> int:
    """ "bộ trưởng công an", "trưởng phòng nội vụ": what follows a title that implies its body."""
    hit = tables.sectors().longest(row.low, at, len(row))
    return row.write(at, hit[0], "body") if hit is not None else at


def _body(row: Row, at: int) -> int:
    hit = tables.heads().longest(row.low, at, len(row))
    if hit is None or _runs_in(row, at, hit[1]):
        return at
    words, end = hit
    head = lexicon().heads.longest(row.low, at, len(row))
    if head is None:
        return at
    takes = head[0].takes
    sector = tables.sectors().longest(row.low, end, len(row)) if "sector" in takes else None
    if sector is not None:
        row.write(at, words, "body")
        return row.write(end, sector[0], "body")
    sure = len(words) > 1 and ("nothing" in takes or head[0].needs or head[0].owned)
    if sure or _followed(row, end, short=len(words) == 1 and "sector" not in takes):
        return row.write(at, words, "body")
    return at


def _followed(row: Row, at: int, *, short: bool) -> bool:
    """Does a territory or another body stand there, so that what is before it is a body as well?"""
    if is_territory(row, at):
        return True
    hit = tables.heads().longest(row.low, at, len(row))
    if hit is not None and hit[1] - at >= 2:
        return True
    return not short and tables.abbreviations().longest(row.low, at, len(row)) is not None


def _runs_in(row: Row, at: int, end: int) -> bool:
    """Is its first word half of another ("cơ sở", "nội bộ")?"""
    return end - at == 1 and (row.at(at - 1), row.at(at)) in tables.plain_pairs()


def _honour(row: Row, at: int) -> int:
    hit = tables.honours().longest(row.low, at, len(row))
    if hit is None or (hit[1] - at < 2):
        return at
    end = row.write(at, hit[0], "honour")
    if row.at(end) == "hạng" and row.at(end + 1):
        row.word[end + 1], row.mark[end + 1] = capital(row.low[end + 1]), "honour"
    return end


def _type(row: Row, at: int) -> int:
    """A type of documents before a number, or a named act."""
    hit = tables.types().longest(row.low, at, len(row))
    if hit is None:
        return at
    numbered = row.at(hit[1]) == "số" or row.at(hit[1])[:1].isdigit() or row.marked(hit[1]) in ("symbol", "numeral")
    acts = lexicon().acts.get(" ".join(hit[0]))
    act = acts.longest(row.low, hit[1], len(row)) if acts is not None else None
    if act is not None:
        row.capitalise((hit[1],), "act")
    return row.write(at, hit[0], "type") if numbered or act is not None else at


def _event(row: Row, at: int) -> int:
    hit = tables.events().longest(row.low, at, len(row))
    if hit is None:
        return at
    named = tables.heads().longest(row.low, hit[1], len(row)) is not None or row.at(hit[1]) in ("lần", "đảng")
    numbered = row.marked(hit[1]) == "numeral" or row.at(hit[1]) == "thứ"
    return row.write(at, hit[0], "event") if named or numbered else at


def _proper(row: Row, at: int) -> int:
    hit = tables.proper().longest(row.low, at, len(row))
    return row.write(at, hit[0], "proper") if hit is not None else at


_READERS: tuple[Reader, ...] = (_abbreviation, _title, _body, _honour, _type, _event, _proper)
