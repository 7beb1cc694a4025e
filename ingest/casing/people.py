"""Names of people: a family name, middle names, a given name, with what stands before and after them."""

from __future__ import annotations

from collections.abc import Iterable

from ingest.casing.row import Row
from ingest.casing.stops import plain, stops
from ingest.lexicon import lexicon
from ingest.lexicon.casewords import case_words
from ingest.lexicon.names import names
from ingest.lexicon.syllables import is_syllable
from ingest.lexicon.trie import where

_LONGEST = 5
_LONGEST_CELL = 60
_OFFICE = ("title", "body", "place", "short", "numeral", "name", "proper", "country")
# What a name has to score: after a title or a form of address, in a cell of its own, in a list, alone.
_ADDRESSED, _OWN_CELL, _LISTED, _ALONE = 1.0, 1.5, 2.5, 3.5

_CLOSING = frozenset((",", ".", "(", ")", "-", "–", ";", ":", ""))

Name = tuple[str, ...]


def write_people(rows: Iterable[Row]) -> None:
    """People where they are named, and then the same names wherever they stand again in the text."""
    rows, found = list(rows), set[Name]()
    for row in rows:
        _first_named(row, found)
    given = {name[-1] for name in found}
    firsts = {name[0] for name in found}
    for row in rows:
        for at in where(firsts, row.low):
            _named_again(row, at, found)
        for at in where(given, row.low):
            if not row.mark[at] and row.at(at - 1) in lexicon().words.pronouns and not plain(row, at - 1):
                row.capitalise((at,), "person")


def _first_named(row: Row, found: set[Name]) -> None:
    at = 0
    while at < len(row):
        end = _person(row, at)
        if end > at:
            row.capitalise(range(at, end), "person")
            found.add(tuple(row.low[at:end]))
        at = max(end, at + 1)


def _named_again(row: Row, at: int, found: set[Name]) -> None:
    for end in range(at + _LONGEST, at + 1, -1):
        if tuple(row.low[at:end]) in found and not any(row.mark[at:end]):
            row.capitalise(range(at, end), "person")
            return


def _person(row: Row, at: int) -> int:
    """Where the name that begins here ends; ``at`` itself where none does."""
    if row.phrase(at, at + 2) in lexicon().words.person_titles:
        return at
    free = row.mark[at] == "" or (row.mark[at] == "place" and _addressed(row, at))
    if not free or not row.low[at][0].isalpha():
        return at
    wanted = _wanted(row, at)
    known = _surname(row, at) and not (plain(row, at) and not _addressed(row, at))
    if wanted == _ADDRESSED and (not known or row.low[at] in names().prefixes):
        end = _foreign(row, at)
        if end > at:
            return end
    if not known:
        return at
    limit = _limit(row, at, sure=wanted == _ADDRESSED)
    end, score = _best(row, at, limit)
    score += names().surnames.get(row.low[at]) == "common"
    if score >= wanted:
        return end
    return limit if wanted <= _OWN_CELL and _closed(row, at, limit) else at


def _closed(row: Row, at: int, limit: int) -> bool:
    """ "ông vàng quáng tờ,": three words before a mark, of which no list has the last two."""
    whole = limit - at == 3 and row.at(limit) in _CLOSING and not any(row.mark[at:limit])
    return whole and not any(plain(row, k) or row.low[k] in case_words().common.words for k in range(at, limit))


def _surname(row: Row, at: int) -> bool:
    return row.low[at] in names().surnames or row.low[at] in lexicon().words.surnames


def _wanted(row: Row, at: int) -> float:
    if _addressed(row, at) or _titled(row, at):
        return _ADDRESSED
    if _own_cell(row, at):
        return _OWN_CELL
    joined = row.at(at - 1) in case_words().between_people.words
    if joined and any(row.marked(k) in ("person", "title") for k in range(max(at - 12, 0), at)):
        return _LISTED
    return _ALONE


def _addressed(row: Row, at: int) -> bool:
    """After "ông", "đồng chí", a learned degree or a rank."""
    before = at - 1 - (row.at(at - 1) == "." and not is_syllable(row.at(at - 2)))  # "gs. lê minh tâm"
    words = lexicon().words.person_titles
    return any(row.phrase(before - size + 1, before + 1) in words for size in (1, 2, 3) if before - size >= -1)


def _titled(row: Row, at: int) -> bool:
    """After a title with what belongs to it ("bí thư tỉnh ủy lào cai")."""
    k = at - 1
    while k >= 0 and (row.mark[k] in _OFFICE or row.low[k] in case_words().after_titles.words):
        if row.mark[k] == "title":
            return True
        k -= 1
    return False


def _own_cell(row: Row, at: int) -> bool:
    """Does a cell begin here that may hold a name and nothing else, as under a signature?"""
    if row.text[: row.start[at]].strip() and not row.text[max(row.start[at] - 3, 0) : row.start[at]].isspace():
        return False
    return len(row.text[row.start[at] : row.start[at] + _LONGEST_CELL].split("   ")[0].split()) < _LONGEST


def _limit(row: Row, at: int, *, sure: bool) -> int:
    """Where a name that begins here must have ended."""
    limit = at + 1
    while limit < min(at + _LONGEST, len(row)) and _name_word(row, limit, sure=sure):
        limit += 1
    return limit


def _best(row: Row, at: int, limit: int) -> tuple[int, float]:
    """The end that fits best, and how well."""
    ends = [(_score(row, at, end, limit), end) for end in range(at + 2, limit + 1)]
    if not ends:
        return at, 0.0
    score, end = max(ends)
    return end, score


def _name_word(row: Row, at: int, *, sure: bool) -> bool:
    low = row.at(at)
    free = row.mark[at] in ("", "place") or (sure and row.mark[at] == "country")  # "ông Lê Anh Quốc"
    if not low.isalpha() or not free:
        return False
    if low not in lexicon().words.little or low in names().given or low in names().middles:
        return True
    before, closes = row.at(at - 1), row.at(at + 1) in _CLOSING  # "Nguyễn Văn Nên", "Vũ Minh Thông,"
    likely = before in case_words().marks_of_names.words or (closes and before in names().middles)
    return likely and row.at(at - 2) in names().surnames


def _score(row: Row, at: int, end: int, limit: int) -> float:
    """How much the words look like a name by their parts, their number, and what comes after them."""
    middles = row.low[at + 1 : end - 1]
    score = sum(map(_middle, middles))
    score += _given(row, at, end, limit) + {2: 0.0, 3: 1.0, 4: 0.4}.get(end - at, -1.0)
    if end == limit:
        score += 0.5 + (row.at(end) in _CLOSING)
    elif stops(row, end):
        score += 1.0
    score -= 2.0 * sum(plain(row, k) for k in range(at + 1, end - 1))
    runs_on = end - at > 3 and row.at(end) not in _CLOSING and row.low[end - 1] in lexicon().words.little
    score -= runs_on  # "Trần Đình Hùng đang …"
    return score - plain(row, end - 1) * (1.0 + 0.5 * (end < limit and not stops(row, end)))


def _middle(low: str) -> float:
    if low in names().middles:
        return 0.5
    return -0.3 if low in names().given else -1.0


def _given(row: Row, at: int, end: int, limit: int) -> float:
    """What the last word tells: after "thị" and "văn", and before a mark, a name may be any."""
    last, marked = row.low[end - 1], end - at > 2 and row.low[at + 1] in case_words().marks_of_names.words
    if last in names().given or (end - at > 2 and last in names().middles):
        return 1.0 + 0.5 * marked
    if end - at != 3:
        return -1.0
    return 0.5 * marked if marked or (end == limit and row.at(end) in _CLOSING) else -1.0


def _foreign(row: Row, at: int) -> int:
    """ "tổng thống donald trump", "ông y biêu": words that are no syllables, or a prefix of the highlands."""
    end = at + (row.at(at) in names().prefixes and not stops(row, at + 1)) * 2
    abroad = row.marked(at - 1) == "country"
    while end < min(at + _LONGEST, len(row)) and row.low[end][0].isalpha() and not row.mark[end]:
        goes_on = abroad or (end > at and (_surname(row, end) or row.low[end] in names().given))
        if is_syllable(row.low[end]) and (stops(row, end) or not goes_on):
            break
        end += 1
    if end == at and row.marked(at - 1) == "title" and _pen_name(row, at):
        end = at + 2
    return end if end - at >= 2 else at


def _pen_name(row: Row, at: int) -> bool:
    """ "tổng bí thư trường chinh": a middle and a given name after a title, and no more."""
    known = row.at(at) in names().middles and row.at(at + 1) in names().given
    return known and not plain(row, at) and stops(row, at + 2)
