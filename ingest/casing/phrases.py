"""Titles, bodies, honours and types of documents in the case in which the lexicon writes them, the longest first."""

from __future__ import annotations

from collections.abc import Callable

from ingest.casing import tables
from ingest.casing.places import is_territory
from ingest.casing.row import Row, capital
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
    if hit is None or _runs_in(row, at, hit[1]) or _acts(row, at, hit[1]):
        return at
    words, end = hit
    head = lexicon().heads.longest(row.low, at, len(row))
    if head is None:
        return at
    takes = head[0].takes
    sector = tables.sectors().longest(row.low, end, len(row)) if "sector" in takes else None
    if sector is not None:
        row.write(at, words, "body")
        return _sector_row(row, row.write(end, sector[0], "body"))
    if "sector" in takes and row.at(end) == ":":
        return _sector_row(row, end)
    sure = len(words) > 1 and ("nothing" in takes or head[0].needs or head[0].owned)
    sure |= ("number" in takes and row.at(end).isdigit()) or row.marked(end) == "code"
    if sure or _followed(row, end, short=len(words) == 1 and "sector" not in takes):
        return row.write(at, words, "body")
    return at


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
    before = row.at(at - 1)
    return end - at == 1 and before not in lexicon().words.little and (before, row.at(at)) in tables.plain_pairs()


def _acts(row: Row, at: int, end: int) -> bool:
    """Is it a verb here ("tiến hành thanh tra"), as no body after a title, a mark or "của" is?"""
    cue = lexicon().cues.longest(row.low, at, len(row))
    if cue is None or cue[1] != end or row.marked(at - 1) == "title":
        return False
    return row.at(at - 1).isalpha() and row.at(at - 1) not in case_words().before_bodies.words


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
    """ "nghị quyết" is no everyday word; others count after "ban hành", and before "này"."""
    part = (
        row.at(at - 2) in lexicon().words.document_parts and row.at(at - 1)[:1].isdigit()
    )  # "khoản 2 điều 18 quy chế"
    issued = part or not kind.weak or row.phrase(at - 2, at) in case_words().issuing.words
    return row.at(end) == "này" or (issued and kind.titled == "no")


def _event(row: Row, at: int) -> int:
    hit = tables.events().longest(row.low, at, len(row))
    if hit is None:
        return at
    named = tables.heads().longest(row.low, hit[1], len(row)) is not None or row.at(hit[1]) in ("lần", "đảng")
    numbered = row.marked(hit[1]) == "numeral" or row.at(hit[1]) == "thứ"
    return row.write(at, hit[0], "event") if named or numbered else at


def _day(row: Row, at: int) -> int:
    """ "kỷ niệm 80 năm ngày tổng tuyển cử": a day with a name."""
    named = row.at(at) in case_words().named_days.words and row.at(at - 1) in case_words().before_days.words
    if not named or not row.at(at + 1).isalpha() or row.at(at + 1) in lexicon().words.little:
        return at
    row.capitalise((at,), "day")
    return at + 1


def _state(row: Row, at: int) -> int:
    """ "cộng hòa pháp", "nước nga": a country by one word, after what it is."""
    size = next((n for n in (2, 1) if row.phrase(at, at + n) in case_words().states.words), 0)
    name = max((n for n in (3, 2, 1) if row.phrase(at + size, at + size + n) in lexicon().words.countries), default=0)
    if not size or not name:
        return at
    row.capitalise((at,) if size == 2 else (), "proper")
    row.capitalise(range(at + size, at + size + name), "proper")
    return at + size + name


def _proper(row: Row, at: int) -> int:
    hit = tables.proper().longest(row.low, at, len(row))
    return row.write(at, hit[0], "proper") if hit is not None else at


_READERS: tuple[Reader, ...] = (_abbreviation, _title, _body, _honour, _type, _event, _day, _proper, _state)
