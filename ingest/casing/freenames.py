"""Names of companies, schools, hospitals: what follows their heads, up to the next verb or little word."""

from __future__ import annotations

from ingest.casing import tables
from ingest.casing.row import Row
from ingest.casing.stops import plain, stops
from ingest.lexicon import lexicon
from ingest.lexicon.places import gazetteer

_LONGEST_OWN, _LONGEST_KIND = 3, 8


def write_names(row: Row) -> None:
    """The names of bodies that are called by free ones."""
    at = 0
    while at < len(row):
        inside = row.marked(at) == "body" and row.word[at].islower()  # of "Quốc hội" no "hội"
        free = row.marked(at) in ("", "body") and not inside
        hit = lexicon().heads.longest(row.low, at, len(row)) if free else None
        if hit is None or "name" not in hit[0].takes:
            at += 1
            continue
        at = max(_name(row, at, hit[1]), at + 1)


def _name(row: Row, first: int, at: int) -> int:
    """The kind of body first ("cổ phần đầu tư"), then its own name; where it ends."""
    alone = at - first == 1 and row.marked(first) != "body"
    if alone and not _of_kind(row, at) and (plain(row, first) or plain(row, first - 1)):
        return at
    own, words = _kind(row, at)
    if alone and own == at:
        return at
    end = _own(row, own)
    if end == own and (own == at or (alone and _of_kind(row, at))):
        return at
    _write_kind(row, at, own, words)
    written = tables.heads().longest(row.low, first, len(row))
    if written is not None and row.marked(first) != "body":
        row.write(first, written[0], "body")
    return end


def _write_kind(row: Row, first: int, last: int, words: list[int]) -> None:
    for at in range(first, last):
        row.mark[at] = row.mark[at] or "body"
    row.capitalise(words, "body")


def _of_kind(row: Row, at: int) -> bool:
    """ "trường cao đẳng …": does a kind of schools or companies follow the head?"""
    return any(row.phrase(at, at + size) in lexicon().words.type_names for size in (3, 2))


def _kind(row: Row, at: int) -> tuple[int, list[int]]:
    """Where the words for its kind and its trade end, and those of them that get a capital: the first of each pair."""
    end, words = at, list[int]()
    while end < min(at + _LONGEST_KIND, len(row)):
        if row.marked(end) == "short":
            end += 1
            continue
        pair = (row.at(end), row.at(end + 1)) in lexicon().compounds
        if row.marked(end) or not (pair or row.at(end) in lexicon().words.type_words):
            break
        words.append(end)
        end += 2 if pair else 1
        end += _joins(row, end)
    return end, words


def _own(row: Row, at: int) -> int:
    hit = gazetteer().longest(row.low, at, len(row))
    if hit is not None and not any(row.mark[at : hit[1]]) and hit[1] - at >= 2:
        row.capitalise(range(at, hit[1]), "name")
        return hit[1]
    end = at
    while end < min(at + _LONGEST_OWN, len(row)) and not stops(row, end):
        end += 1
    row.capitalise(range(at, end), "name")
    return _own(row, end + 1) if end > at and _joined(row, end) else end


def _joins(row: Row, at: int) -> bool:
    """ "thi đua - khen thưởng", "khoa học và công nghệ": two words of names with a joint between them."""
    return row.at(at) in ("-", "–", "và") and (row.at(at + 1), row.at(at + 2)) in lexicon().compounds


def _joined(row: Row, at: int) -> bool:
    """ "bia - rượu - nước giải khát": the parts of a name that hyphens join."""
    titled = lexicon().titles.starts_at(row.low, at + 1, len(row))
    return row.at(at) in ("-", "–") and not stops(row, at + 1) and not titled
