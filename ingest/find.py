"""Step 4: sentences → mentions. Every named thing, where it stands, before anything is resolved."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import compress, count

from graph.form import Form
from graph.records import record
from graph.source import Span
from ingest.clean import CleanText
from ingest.divide import Part
from ingest.grammar.bodies.body import body_at
from ingest.grammar.bodies.commissions import commissions_at
from ingest.grammar.bodies.defined import defined
from ingest.grammar.bodies.initials import sector_letters
from ingest.grammar.bodies.lists import listed, plural_at, shared, shared_parents
from ingest.grammar.bodies.outlets import outlet_at, outlets
from ingest.grammar.bodies.parties import is_abroad
from ingest.grammar.bodies.plain import own_body_at
from ingest.grammar.bodies.schools import name_schools
from ingest.grammar.countries import of_country
from ingest.grammar.dates import Date, find_dates
from ingest.grammar.documents.directive import directive_at
from ingest.grammar.documents.rows import listed_directives
from ingest.grammar.events.event import event_at
from ingest.grammar.honours import graded_at, honour_at, honour_list
from ingest.grammar.namesakes import named_after, namesake
from ingest.grammar.ownplaces import own_places
from ingest.grammar.people import Before, listed_at, person_at, pronoun_at
from ingest.grammar.pieces import Body, DirectiveRef, EventRef, HonourRef, PersonName, Piece, PlaceRef, Post, Pronoun
from ingest.grammar.places import place_at
from ingest.grammar.posts.post import post_at
from ingest.grammar.posts.standing import seats
from ingest.grammar.scan import Scan
from ingest.grammar.spelling import foreign
from ingest.grammar.tokenized import tokenize
from ingest.grammar.tokens import Tokens
from ingest.lexicon import Lexicon, lexicon
from ingest.lexicon.memo import Memo
from ingest.lexicon.places import gazetteer
from ingest.lexicon.trie import Openers, openers


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
    form: Form | None = None
    """that of an official document"""

    def span(self, first: int, last: int) -> Span:
        """The tokens [first, last) as a span of the published text."""
        return self.clean.span(self.scan.tokens.start[first], self.scan.tokens.end[last - 1])


Parser = Callable[[Scan, int, int], Piece | None]
"""Reads the piece that starts at a token and ends before another."""
_Parsers = tuple[Parser, ...]
_Openings = list[tuple[int, _Parsers]]

# Parts that tell nothing of the document's own matter.
_SILENT = frozenset(("byline", "chrome", "teaser"))


def find(clean: CleanText, parts: tuple[Part, ...], published: str | None, form: Form | None = None) -> Found:
    """All mentions of a document. ``published``: its date as far as known, from which dates take their year."""
    words = lexicon()
    dates = find_dates(clean.text, published)
    by_start = {date.start: date for date in dates}

    def scanned(short: Mapping[str, tuple[str, ...]]) -> Scan:
        tokens = _tokens(clean, words, {**words.abbreviations, **short} if short else words.abbreviations)
        return Scan(tokens, words, gazetteer(), dict(words.words.levels), clean.text, by_start)

    scan = scanned({})
    if short := {**sector_letters(scan), **defined(scan)}:
        del scan  # a long text is not cut twice at a time
        scan = scanned(short)
    if own := own_places(scan, form):
        scan = replace(scan, places=scan.places.widened(own))
    return Found(clean, scan, tuple(_clauses(scan, parts, dates)), published, form)


def _tokens(clean: CleanText, words: Lexicon, abbreviations: Mapping[str, tuple[str, ...]]) -> Tokens:
    tokens = tokenize(clean.text, abbreviations, words.words.syllables, words.words.after_names)
    name_schools(tokens, words.words)
    return tokens


def _clauses(scan: Scan, parts: tuple[Part, ...], dates: tuple[Date, ...]) -> Iterator[Clause]:
    starts, openings = [d.start for d in dates], list(_openings(scan))
    for part in parts:
        if part.kind in _SILENT:
            continue
        for sentence in part.sentences:
            first, last = scan.tokens.at(sentence.start), scan.tokens.at(sentence.end)
            if first < last:
                inside = dates[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
                row = shared_parents(scan, shared(scan, list(_pieces(scan, openings, first, last))))
                yield Clause(first, last, part.kind, tuple(seats(scan, list(row), last)), inside)


def _pieces(scan: Scan, openings: _Openings, first: int, last: int) -> Iterator[Piece]:
    done = first
    for start, parsers in openings[bisect_left(openings, (first,)) : bisect_left(openings, (last,))]:
        if start < done:
            continue
        at, stop = start, scan.cell_end(start, last)
        piece = _piece(scan, start, stop, parsers)
        while piece is not None:
            row = _row(scan, piece, stop) or [piece]
            yield from _with_titles(scan, openings, row) if isinstance(piece, DirectiveRef) else row
            # What stands inside the name of an event is read as well, behind its head ("Chương trình đối thoại").
            done = at = _headed(scan, piece) if isinstance(piece, EventRef) else max(row[-1].last, at + 1)
            stop = scan.cell_end(at, last)
            piece = _titled(scan, at, stop, row[-1]) if at < last and at == row[-1].last else None


def _headed(scan: Scan, event: EventRef) -> int:
    """The token after the words that say what kind of event it is: "Hội nghị đối thoại với …" is no other event."""
    at = event.first
    while not event.kind.part and (at == event.first or not scan.cap(at)):
        head = scan.lexicon.event.heads.longest(scan.tokens.low, at, event.last)
        if head is None or (at > event.first and head[0].named):
            break
        at = head[1]
    return max(at, event.first + 1)


def _with_titles(scan: Scan, openings: _Openings, row: Sequence[Piece]) -> Iterator[Piece]:
    """ "các Nghị định: số A về thi hành Luật B; số C": the documents of a list, and what their titles name."""
    for k, piece in enumerate(row):
        yield piece
        if k + 1 < len(row) and piece.last < row[k + 1].first:
            yield from _pieces(scan, openings, piece.last, row[k + 1].first)


def _row(scan: Scan, piece: Piece, last: int) -> Sequence[Piece]:
    """All things of a coordinated list that starts with a piece; empty where none does."""
    if isinstance(piece, DirectiveRef):
        return listed_directives(scan, piece, last)
    if isinstance(piece, HonourRef):
        return honour_list(scan, piece)
    return listed(scan, piece, last) if isinstance(piece, Body | Post) else []


def _piece(scan: Scan, at: int, last: int, parsers: _Parsers) -> Piece | None:
    """What the first parser reads here."""
    for parser in parsers:
        found = parser(scan, at, last)
        if found is not None:
            return found
    return None


def _titled(scan: Scan, at: int, last: int, before: Piece) -> Piece | None:
    """After a title a person comes before everything but another post."""
    if isinstance(before, Body) and foreign(scan, at) and of_country(before.title, scan.lexicon.words.countries):
        return person_at(scan, at, last, Before.ABROAD)  # "… Ủy ban liên Chính phủ Việt Nam - Nga Ivan Petrov"
    if not isinstance(before, Post) or not scan.tokens.low[at][0].isalpha():
        return None
    return _post(scan, at, last) or person_at(scan, at, last, _before(before))


def _before(post: Post) -> Before:
    """What a title says of the name after it."""
    if is_abroad(post):
        return Before.ABROAD
    if post.body is not None:
        return Before.OFFICE if post.body.complete else Before.SHORT
    return Before.TITLE if post.title.body in ("follows", "inside") else Before.OFFICE


def _post(scan: Scan, at: int, last: int) -> Post | None:
    """The post named here, or after a mark ("nguyên", "quyền")."""
    low, words = scan.tokens.low[at], scan.lexicon.words
    marked = low in words.former or low in words.acting
    return post_at(scan, at + marked + (low == "q" and scan.low(at + 1) == "."), last)


def _person(scan: Scan, at: int, last: int) -> PersonName | Pronoun | None:
    if _credited(scan, at) or named_after(scan, at):
        return None
    return person_at(scan, at, last) or pronoun_at(scan, at, last)


def _credited(scan: Scan, at: int) -> bool:
    """ "(Ảnh: Trần Văn A)": a photographer."""
    return scan.low(at - 1) == ":" and scan.low(at - 2) in ("ảnh", "video", "tin", "bài", "clip")


def _named_place(scan: Scan, at: int, last: int) -> PlaceRef | None:
    place = None if namesake(scan, at) else place_at(scan, at, last)
    return place if place is not None and place.name is not None and not _street(scan, place) else None


def _street(scan: Scan, place: PlaceRef) -> bool:
    """ "đường Điện Biên Phủ": no word tells its level, and a street is called so."""
    before = (scan.low(place.first - 1), f"{scan.low(place.first - 2)} {scan.low(place.first - 1)}")
    return place.level is None and not scan.lexicon.words.streets.isdisjoint(before)


def _openings(scan: Scan) -> Iterator[tuple[int, _Parsers]]:
    """Where a piece can begin, and the parsers to try there; most words of a text begin nothing."""
    rows = list(map(_parsers().__getitem__, scan.tokens.word))
    low, cap, last = scan.tokens.low, scan.tokens.cap, len(scan.tokens) - 1
    for at in compress(count(), rows):
        then, always = rows[at][at < last and cap[at + 1]]
        if parsers := then.get(low[at + 1] if at < last else "", always):
            yield at, parsers


_Then = tuple[Mapping[str, _Parsers], _Parsers]
"""The parsers to try before some second words, and before all others."""


@cache
def _parsers() -> Memo[tuple[_Then, ...]]:
    """By the first word of what they read, as written: before any word, and before one with a capital."""
    rows = _rows()

    def made(word: str) -> tuple[_Then, ...]:
        low, capital = word.lower(), word[0].isupper()
        alone = _then(rows, low, capital)
        before_capital = _then(rows, low, 2) if capital else alone
        return (alone, before_capital) if any(before_capital) else ()

    return Memo(made)


_Row = tuple[Parser, int, Openers]


def _rows() -> tuple[_Row, ...]:
    """Each parser with the words that open its pieces, and whether these need no capital, one, or two in a row."""
    table, words, places = lexicon(), lexicon().words, gazetteer()
    marks = dict.fromkeys((*words.former, *words.acting))
    names = (*words.surnames, *words.countries)
    return (
        (_post, 0, table.titles.openers()),
        (_post, 0, marks),
        (event_at, 0, table.event.heads.openers()),
        (event_at, 0, table.event.bare.openers()),
        (directive_at, 0, table.directives.openers()),
        (honour_at, 0, table.honours.openers()),
        (graded_at, 0, openers((["hạng"],))),
        (outlet_at, 0, openers(phrase.split() for phrase in words.outlet_heads)),
        (outlet_at, 1, outlets().openers()),
        (body_at, 0, table.heads.openers()),
        (own_body_at, 0, openers(phrase.split() for phrase, _ in words.own_bodies)),
        (commissions_at, 0, {"các": frozenset(("ban",))}),
        (plural_at, 0, dict.fromkeys(("các", "liên"), frozenset(table.heads.openers()))),
        (_person, 0, openers(phrase.split() for phrase in (*words.person_titles, *words.pronouns))),
        (_person, 1, dict.fromkeys(names, frozenset("-"))),  # "Hang-seo"
        (_person, 2, dict.fromkeys(names)),
        (listed_at, 0, dict.fromkeys((";", ":"))),
        (_named_place, 0, openers(word.split() for word, _ in words.levels)),
        (_named_place, 0, {"thủ": frozenset(("đô",))}),
        (_named_place, 1, dict.fromkeys(words.short_levels, frozenset("."))),
        (_named_place, 1, places.openers()),
    )


def _then(rows: tuple[_Row, ...], word: str, capitals: int) -> _Then:
    fitting = [(parser, openers[word]) for parser, most, openers in rows if most <= capitals and word in openers]
    seconds = {second for _, then in fitting for second in then or ()}
    always = dict.fromkeys(parser for parser, then in fitting if then is None)
    return {s: tuple(dict.fromkeys(p for p, then in fitting if then is None or s in then)) for s in seconds}, tuple(
        always
    )
