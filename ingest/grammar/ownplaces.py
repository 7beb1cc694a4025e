"""Names of territories that an official document itself tells, and no list has: those that would pass for people."""

from __future__ import annotations

from collections.abc import Iterator

from graph.form import Form
from graph.text import canonical
from ingest.grammar.people import name_starts
from ingest.grammar.places import level_word
from ingest.grammar.scan import Scan
from ingest.lexicon.trie import where, words_of

# The name of a place that looks like a family name and a given name; so many words before it say an office.
_SIZE, _OFFICE = 2, 9


def own_places(scan: Scan, form: Form | None) -> frozenset[tuple[str, ...]]:
    """In small letters: the place of the letterhead, and what stands behind the word for a level; none of an article,
    in which "huyện Lê Nam" may be somebody of the district."""
    return frozenset((*_of_letterhead(scan, form), *_after_levels(scan))) if form is not None else frozenset()


def _of_letterhead(scan: Scan, form: Form) -> Iterator[tuple[str, ...]]:
    """ "Lâm Hòa, ngày 11 tháng 3 năm 2024"."""
    place = form.first("place")
    words = tuple(words_of(canonical(place.value).lower())) if place is not None else ()
    listed = scan.places.longest(words, 0, len(words))
    if len(words) >= _SIZE and words[0] not in scan.level_openers and (listed is None or listed[1] < len(words)):
        yield words


def _after_levels(scan: Scan) -> Iterator[tuple[str, ...]]:
    """ "Ủy ban nhân dân tỉnh Lâm Hòa về …"; behind an office it may be who holds that: "Chủ tịch UBND tỉnh Lâm Hòa"."""
    low, last = scan.tokens.low, len(scan.tokens)
    for at, first in (*_levels(scan), *_committees(scan)):
        end = scan.cap_run(first, last, _SIZE + 1)
        if end - first == _SIZE and name_starts(scan, first, end) and not _in_office(scan, at):
            yield tuple(low[first:end])


def _levels(scan: Scan) -> Iterator[tuple[int, int]]:
    """Words for a level: where they begin and end."""
    for at in where(scan.level_openers, scan.tokens.low):
        word = level_word(scan, at)
        if word is not None:
            yield at, word[2]


def _committees(scan: Scan) -> Iterator[tuple[int, int]]:
    """ "Huyện ủy Thạch Mai": the head of a body whose territory needs no word for its level."""
    low, heads = scan.tokens.low, scan.lexicon.heads
    for end in where({"ủy"}, low):
        head = heads.longest(low, end - 1, end + 1) if end else None
        if head is not None and head[0].bare_place:
            yield end - 1, end + 1


def _in_office(scan: Scan, at: int) -> bool:
    """Do the words before a token name an office: a title, or a title and the kind of its body?"""
    low, lexicon = scan.tokens.low, scan.lexicon
    for first in range(max(at - _OFFICE, 0), at):
        title = lexicon.titles.longest(low, first, at)
        body = lexicon.heads.longest(low, title[1], at) if title is not None else None
        if title is not None and (title[1] == at or (body is not None and body[1] == at)):
            return True
    return False
