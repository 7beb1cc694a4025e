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
    if alone and (plain(row, first) or plain(row, first - 1)):
        return at
    own = _kind(row, at)
    if alone and own == at:
        return at
    end = _own(row, own)
    if end == own and (own == at or alone):
        return at
    written = tables.heads().longest(row.low, first, len(row))
    if written is not None and row.marked(first) != "body":
        row.write(first, written[0], "body")
    return end


def _kind(row: Row, at: int) -> int:
    """Where the words for its kind and its trade end; each pair gets a capital."""
    end = at
    while end < min(at + _LONGEST_KIND, len(row)):
        if row.marked(end) == "short":
            end += 1
            continue
        pair = (row.at(end), row.at(end + 1)) in lexicon().compounds
        size = 2 if pair else 1
        if row.marked(end) or not (pair or row.at(end) in lexicon().words.type_words):
            break
        row.capitalise((end,), "body")
        row.mark[end : end + size] = ["body"] * size
        end += size
        end += _joins(row, end)
    return end


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
    return row.at(at) in ("-", "–") and not stops(row, at + 1) and not lexicon().titles.starts(row.at(at + 1))
