"""Step 4: sentences → mentions. Every named thing, where it stands, before anything is resolved."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache

from graph.records import record
from ingest.clean import CleanText
from ingest.divide import Part
from ingest.grammar.bodies import body_at
from ingest.grammar.dates import Date, find_dates
from ingest.grammar.directives import directive_at
from ingest.grammar.doclists import listed_directives
from ingest.grammar.events import event_at
from ingest.grammar.honours import honour_at, honour_list
from ingest.grammar.lists import listed, plural_at, shared, shared_parents
from ingest.grammar.people import named_after, person_at, pronoun_at
from ingest.grammar.pieces import Body, DirectiveRef, EventRef, HonourRef, PersonName, Piece, PlaceRef, Post, Pronoun
from ingest.grammar.places import place_at
from ingest.grammar.posts import post_at
from ingest.grammar.scan import Scan
from ingest.grammar.tokens import Tokens, tokenize
from ingest.lexicon import lexicon
from ingest.lexicon.places import gazetteer


@record
class Clause:
    """One sentence: its tokens [first, last), the kind of part it stands in, and its pieces and dates in order."""

    first: int
    last: int
    part: str
    pieces: tuple[Piece, ...]
    dates: tuple[Date, ...]


@record
class Found:
    """What stands in a document, sentence by sentence."""

    clean: CleanText
    scan: Scan
    clauses: tuple[Clause, ...]
    published: str | None
    """the document's date, as precise as known"""


Parser = Callable[[Scan, int, int], Piece | None]
"""Reads the piece that starts at a token and ends before another."""

#: The longest name of a body that is looked at before an abbreviation, in tokens.
_LONGEST_BODY = 40
# Parts that tell nothing of the document's own matter.
_SILENT = frozenset(("byline", "chrome", "teaser"))


def find(clean: CleanText, parts: tuple[Part, ...], published: str | None) -> Found:
    """All mentions of a document. ``published``: its date as far as known, from which dates take their year."""
    words = lexicon()
    dates = find_dates(clean.text, published)
    tokens = tokenize(clean.text, words.abbreviations, words.words.syllables)
    by_start = {date.start: date for date in dates}
    scan = Scan(tokens, words, gazetteer(), dict(words.words.levels), clean.text, by_start)
    if defined := _defined(scan):
        scan = replace(scan, tokens=tokenize(clean.text, {**words.abbreviations, **defined}, words.words.syllables))
    return Found(clean, scan, tuple(_clauses(scan, parts, dates)), published)


def _clauses(scan: Scan, parts: tuple[Part, ...], dates: tuple[Date, ...]) -> Iterator[Clause]:
    starts = [d.start for d in dates]
    for part in parts:
        if part.kind in _SILENT:
            continue
        for sentence in part.sentences:
            first, last = scan.tokens.at(sentence.start), scan.tokens.at(sentence.end)
            if first < last:
                inside = dates[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
                pieces = shared_parents(scan, shared(scan, list(_pieces(scan, first, last))))
                yield Clause(first, last, part.kind, tuple(pieces), inside)


def _pieces(scan: Scan, first: int, last: int) -> Iterator[Piece]:
    at, parsers = first, _parsers()
    low, cap = scan.tokens.low, scan.tokens.cap
    post: Post | None = None
    while at < last:
        before = post if post is not None and post.last == at else None
        fitting = parsers[cap[at]].get(low[at])
        if before is None and fitting is None:
            at += 1
            continue
        piece = (_titled(scan, at, last, before) if before else None) or _piece(scan, at, last, fitting or ())
        if piece is None:
            at += 1
            continue
        row = _row(scan, piece, last) or [piece]
        yield from row
        # What stands inside the name of an event is read as well.
        at = piece.first + 1 if isinstance(piece, EventRef) else max(row[-1].last, at + 1)
        post = row[-1] if isinstance(row[-1], Post) else None


def _row(scan: Scan, piece: Piece, last: int) -> Sequence[Piece]:
    """All things of a coordinated list that starts with a piece; empty where none does."""
    if isinstance(piece, DirectiveRef):
        return listed_directives(scan, piece, last)
    if isinstance(piece, HonourRef):
        return honour_list(scan, piece)
    return listed(scan, piece, last) if isinstance(piece, Body | Post) else []


def _piece(scan: Scan, at: int, last: int, parsers: tuple[Parser, ...]) -> Piece | None:
    """What the first parser reads here."""
    for parser in parsers:
        found = parser(scan, at, last)
        if found is not None:
            return found
    return None


def _titled(scan: Scan, at: int, last: int, before: Post) -> Piece | None:
    """After a title a person comes before everything but another post."""
    if not scan.tokens.low[at][0].isalpha():
        return None
    whole = before.body is not None or before.title.body not in ("follows", "inside")
    return _post(scan, at, last) or person_at(scan, at, last, after_title=True, pen_name=whole)


def _post(scan: Scan, at: int, last: int) -> Post | None:
    """The post named here, or after a mark ("nguyên", "quyền")."""
    low, words = scan.tokens.low[at], scan.lexicon.words
    return post_at(scan, at + (low in words.former or low in words.acting), last)


def _person(scan: Scan, at: int, last: int) -> PersonName | Pronoun | None:
    if _credited(scan, at) or named_after(scan, at):
        return None
    return person_at(scan, at, last) or pronoun_at(scan, at, last)


def _credited(scan: Scan, at: int) -> bool:
    """ "(Ảnh: Trần Văn A)": a photographer."""
    return scan.low(at - 1) == ":" and scan.low(at - 2) in ("ảnh", "video", "tin", "bài", "clip")


def _named_place(scan: Scan, at: int, last: int) -> PlaceRef | None:
    place = place_at(scan, at, last)
    return place if place is not None and place.name is not None else None


def _defined(scan: Scan) -> dict[str, tuple[str, ...]]:
    """Abbreviations that the document defines: a body, then capitals in brackets."""
    found: dict[str, tuple[str, ...]] = {}
    tokens, heads = scan.tokens, scan.lexicon.heads
    for bracket in [at for at, low in enumerate(tokens.low) if low == "("]:
        form = _bracketed(scan.text, tokens, bracket)
        if form is None or form in scan.lexicon.abbreviations:
            continue
        for at in range(max(bracket - _LONGEST_BODY, 0), bracket):
            if (
                not tokens.cap[at]
                or not heads.starts(tokens.low[at])
                or not _initials_fit(form, tokens.word[at:bracket])
            ):
                continue
            body = body_at(scan, at, len(tokens))
            if body is not None and body.last == bracket:
                found[form] = tuple(tokens.word[body.first : bracket])
    return found


def _bracketed(text: str, tokens: Tokens, at: int) -> str | None:
    """The capitals between the bracket at token ``at`` and its end, or None."""
    for end in range(at + 1, min(at + 8, len(tokens))):
        if tokens.word[end] == ")":
            form = text[tokens.end[at] : tokens.start[end]].strip()
            form = form.removeprefix("gọi tắt là").removeprefix("viết tắt là").strip()
            return form if 2 <= len(form) <= 14 and sum(c.isupper() for c in form) * 2 > len(form) else None
    return None


def _initials_fit(form: str, words: list[str]) -> bool:
    """An abbreviation takes its first letter from one of the words."""
    return form[0].upper() in {w[0].upper() for w in words} and " " not in form


@cache
def _parsers() -> tuple[Mapping[str, tuple[Parser, ...]], Mapping[str, tuple[Parser, ...]]]:
    """The parsers to try at a word in lower case, and at one with a capital: those of whose pieces it is the first.

    Most words of a text begin nothing, and are passed over.
    """
    table, words = lexicon(), lexicon().words
    address, levels = (
        (*words.person_titles, *words.pronouns),
        (*(word for word, _ in words.levels), *words.short_levels, "thủ"),
    )
    rows: tuple[tuple[Parser, set[str], set[str]], ...] = (
        (_post, {*table.titles.firsts(), *words.former, *words.acting}, set()),
        (directive_at, {*table.directives.firsts()}, set()),
        (honour_at, {*table.honours.firsts()}, set()),
        (event_at, {*table.events.firsts(), *table.event_words.firsts()}, set()),
        (body_at, {*table.heads.firsts()}, set()),
        (plural_at, {"các", "liên"}, set()),
        (_person, {phrase.split()[0] for phrase in address}, {*words.surnames, *words.countries}),
        (_named_place, {phrase.split()[0] for phrase in levels}, {*gazetteer().firsts()}),
    )
    small: dict[str, tuple[Parser, ...]] = {}
    capital: dict[str, tuple[Parser, ...]] = {}
    for parser, always, in_capitals in rows:
        for openers, parsers in ((always, small), (always | in_capitals, capital)):
            for word in openers:
                parsers[word] = (*parsers.get(word, ()), parser)
    return small, capital
