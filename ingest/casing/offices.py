"""Titles of posts and heads of bodies, with the sectors after them, in the case in which the lexicon writes them."""

from __future__ import annotations

from ingest.casing import tables
from ingest.casing.places import is_territory
from ingest.casing.row import Row
from ingest.casing.stops import plain
from ingest.lexicon import lexicon
from ingest.lexicon.casewords import case_words
from ingest.lexicon.entries import Head


def write_title(row: Row, at: int) -> int:
    """A title, and what of its body's name follows it."""
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


def write_body(row: Row, at: int) -> int:
    """A head with its sector; any other head where something tells that it is one."""
    hit = tables.heads().longest(row.low, at, len(row))
    head = lexicon().heads.longest(row.low, at, len(row))
    if hit is None or head is None or _runs_in(row, at, hit[1]) or _acts(row, at, hit[1]):
        return at
    words, end = hit
    if "sector" in head[0].takes:
        if tables.sectors().starts_at(row.low, end, len(row)):
            return _sector_row(row, _sector(row, row.write(at, words, "body")))
        if row.at(end) == ":":
            return _sector_row(row, end)
    return row.write(at, words, "body") if _is_body(row, end, head[0], len(words)) else at


def _is_body(row: Row, end: int, head: Head, size: int) -> bool:
    """Is it one by its head of several words, or by what follows at ``end``?"""
    if size > 1 and ("nothing" in head.takes or head.needs or head.owned):
        return True
    if row.marked(end) == "code" or ("number" in head.takes and row.at(end).isdigit()):
        return True
    return _followed(row, end, short=size == 1 and "sector" not in head.takes)


def _sector_row(row: Row, at: int) -> int:
    """ "sở tài chính, kế hoạch và đầu tư": the sectors that go on after commas; where the last one ends."""
    while row.at(at) in (",", ":", "và", ";"):
        hit = tables.sectors().longest(row.low, at + 1, len(row))
        if hit is None or (hit[1] == at + 2 and row.at(at) == "và"):
            return at
        at = row.write(at + 1, hit[0], "body")
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
    return end - at == 1 and row.at(at - 1) not in lexicon().words.little and plain(row, at - 1)


def _acts(row: Row, at: int, end: int) -> bool:
    """Is it a verb here ("tiến hành thanh tra"), as no body after a title, a mark or "của" is?"""
    cue = lexicon().cues.longest(row.low, at, len(row))
    if cue is None or cue[1] != end or row.marked(at - 1) == "title":
        return False
    return row.at(at - 1).isalpha() and row.at(at - 1) not in case_words().before_bodies.words
