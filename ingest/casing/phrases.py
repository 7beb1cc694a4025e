"""Titles, bodies, honours and types of documents in the case in which the lexicon writes them, the longest first."""

from __future__ import annotations

from collections.abc import Callable

from ingest.casing import tables
from ingest.casing.offices import write_body, write_title
from ingest.casing.row import Row, capital
from ingest.casing.stops import plain
from ingest.lexicon import lexicon
from ingest.lexicon.casewords import case_words
from ingest.lexicon.entries import DirectiveType

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


def _honour(row: Row, at: int) -> int:
    hit = tables.honours().longest(row.low, at, len(row))
    if hit is None or (hit[1] - at < 2):
        return at
    end = row.write(at, hit[0], "honour")
    if row.at(end) == "hạng" and row.at(end + 1):
        row.put(end + 1, capital(row.low[end + 1]), "honour")
    return end


def _type(row: Row, at: int) -> int:
    """A type of documents of which one is meant: with a number, by its name, or because it is issued."""
    hit = tables.types().longest(row.low, at, len(row))
    kind = lexicon().directives.longest(row.low, at, len(row))
    if hit is None or kind is None:
        return at
    words, end = hit
    acts = lexicon().acts.get(kind[0].name)
    if acts is not None and acts.starts_at(row.low, end, len(row)):
        row.capitalise((end,), "act")
        return row.write(at, words, "type")
    of_body = tables.proper().longest(row.low, end, len(row)) or tables.heads().longest(row.low, end, len(row))
    if kind[0].titled != "no" and of_body is not None:  # "Điều lệ Đảng"
        return row.write(at, words, "type")
    numbered = row.at(end) == "số" or row.at(end)[:1].isdigit() or row.marked(end) in ("symbol", "numeral")
    return row.write(at, words, "type") if numbered or _meant(row, at, end, kind[0]) else at


def _meant(row: Row, at: int, end: int, kind: DirectiveType) -> bool:
    """ "nghị quyết" is no everyday word; others count after "ban hành" and "khoản 2 điều 18", and before "này"."""
    numbered = row.at(at - 1)[:1].isdigit() and row.at(at - 2) in lexicon().words.document_parts
    issued = numbered or not kind.weak or row.phrase(at - 2, at) in case_words().issuing.words
    return row.at(end) == "này" or (issued and kind.titled == "no")


def _event(row: Row, at: int) -> int:
    hit = tables.events().longest(row.low, at, len(row))
    if hit is None:
        return at
    named = any(table.starts_at(row.low, hit[1], len(row)) for table in (tables.heads(), tables.proper()))
    numbered = row.marked(hit[1]) == "numeral" or row.at(hit[1]) in ("lần", "thứ")
    return row.write(at, hit[0], "event") if named or numbered else at


def _day(row: Row, at: int) -> int:
    """ "kỷ niệm 80 năm ngày tổng tuyển cử": a day with a name."""
    named = row.at(at) in case_words().named_days.words and row.at(at - 1) in case_words().before_days.words
    if not named or not row.at(at + 1).isalpha() or row.at(at + 1) in lexicon().words.little:
        return at
    row.capitalise((at,), "day")
    return at + 1


def _state(row: Row, at: int) -> int:
    """ "cộng hòa pháp", "nước nga", "thủ tướng lào": a country by one word, after what it is or a title."""
    if row.marked(at - 1) == "title" and _is_state(row, at):
        row.capitalise((at,), "country")
        return at + 1
    size = next((n for n in (2, 1) if row.phrase(at, at + n) in case_words().states.words), 0)
    name = max((n for n in (3, 2, 1) if row.phrase(at + size, at + size + n) in lexicon().words.countries), default=0)
    if not size or not name:
        return at
    row.capitalise((at,) if size == 2 else (), "proper")
    row.capitalise(range(at + size, at + size + name), "country")
    return at + size + name


def _is_state(row: Row, at: int) -> bool:
    known = row.at(at) in lexicon().words.countries and row.at(at) not in lexicon().words.person_titles
    return known and not plain(row, at)


def _proper(row: Row, at: int) -> int:
    hit = tables.proper().longest(row.low, at, len(row))
    return row.write(at, hit[0], "proper") if hit is not None else at


def _country(row: Row, at: int) -> int:
    hit = tables.countries().longest(row.low, at, len(row))
    return row.write(at, hit[0], "country") if hit is not None else at


_READERS: tuple[Reader, ...] = (
    _abbreviation,
    write_title,
    write_body,
    _honour,
    _type,
    _event,
    _day,
    _proper,
    _country,
    _state,
)
