"""Step 4: sentences → mentions. Every named thing, where it stands, before anything is resolved."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from graph.form import Form
from graph.records import record
from graph.source import Span
from ingest.clean import CleanText
from ingest.divide import Part
from ingest.find.parsers import Parsers, marked_post_at, openings_of
from ingest.grammar.bodies.defined import defined
from ingest.grammar.bodies.framed import framed, with_names
from ingest.grammar.bodies.framedagain import Framed
from ingest.grammar.bodies.initials import sector_letters
from ingest.grammar.bodies.lists import listed, shared, shared_parents
from ingest.grammar.bodies.parties import is_abroad
from ingest.grammar.bodies.schools import name_schools
from ingest.grammar.countries import of_country
from ingest.grammar.dates import Date, find_dates
from ingest.grammar.documents.rows import listed_directives
from ingest.grammar.honours import honour_list
from ingest.grammar.ownplaces import own_places
from ingest.grammar.people import Before, person_at
from ingest.grammar.pieces import Body, DirectiveRef, EventRef, HonourRef, Piece, Post
from ingest.grammar.posts.standing import seats
from ingest.grammar.scan import Scan
from ingest.grammar.spelling import foreign
from ingest.grammar.tokenized import tokenize
from ingest.grammar.tokens import Tokens
from ingest.lexicon import Lexicon, lexicon
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
    form: Form | None = None
    """that of an official document"""

    def span(self, first: int, last: int) -> Span:
        """The tokens [first, last) as a span of the published text."""
        return self.clean.span(self.scan.tokens.start[first], self.scan.tokens.end[last - 1])


_Openings = list[tuple[int, Parsers]]

# Parts that tell nothing of the document's own matter.
_SILENT = frozenset(("byline", "chrome", "teaser"))


def find(clean: CleanText, parts: tuple[Part, ...], published: str | None, form: Form | None = None) -> Found:
    """All mentions of a document. ``published``: its date as far as known, from which dates take their year."""
    words = lexicon()
    dates = find_dates(clean.text, published)
    by_start = {date.start: date for date in dates}

    def scanned(short: Mapping[str, tuple[str, ...]]) -> Scan:
        tokens = _tokens(clean, words, short)
        return Scan(tokens, words, gazetteer(), dict(words.words.levels), clean.text, by_start)

    scan = scanned({})
    if short := {**sector_letters(scan), **defined(scan)}:
        del scan  # a long text is not cut twice at a time
        scan = scanned(short)
    if own := own_places(scan, form):
        scan = replace(scan, places=scan.places.widened(own))
    return Found(clean, scan, tuple(_clauses(scan, parts, dates)), published, form)


def _tokens(clean: CleanText, words: Lexicon, short: Mapping[str, tuple[str, ...]]) -> Tokens:
    known = {**words.abbreviations, **short} if short else words.abbreviations
    tokens = tokenize(clean.text, known, words.words.syllables, words.words.after_names, short.keys())
    name_schools(tokens, words.words)
    return tokens


def _clauses(scan: Scan, parts: tuple[Part, ...], dates: tuple[Date, ...]) -> Iterator[Clause]:
    """The sentences with their pieces; a name that one of them frames is read so in all."""
    names = Framed(scan)
    clauses = list(_read(scan, parts, dates, names))
    for clause in clauses:
        again = tuple(names.again(clause.pieces, clause.first, clause.last)) if names else clause.pieces
        yield replace(clause, pieces=again) if again != clause.pieces else clause


def _read(scan: Scan, parts: tuple[Part, ...], dates: tuple[Date, ...], names: Framed) -> Iterator[Clause]:
    starts, openings = [d.start for d in dates], list(openings_of(scan))
    for part in parts:
        if part.kind in _SILENT:
            continue
        for sentence in part.sentences:
            first, last = scan.tokens.at(sentence.start), scan.tokens.at(sentence.end)
            if first < last:
                inside = dates[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
                pieces = list(_pieces(scan, openings, first, last))
                names.learn(found := framed(scan, pieces, first, last))
                row = shared_parents(scan, shared(scan, with_names(pieces, found)))
                yield Clause(first, last, part.kind, tuple(seats(scan, list(row), last)), inside)


def _pieces(scan: Scan, openings: _Openings, first: int, last: int) -> Iterator[Piece]:
    done = first
    for start, parsers in openings[bisect_left(openings, (first,)) : bisect_left(openings, (last,))]:
        if start < done:
            continue
        at, stop = start, scan.cell_end(start, last) if scan.cells else last
        piece = _piece(scan, start, stop, parsers)
        while piece is not None:
            row = _row(scan, piece, stop) or [piece]
            yield from _with_titles(scan, openings, row) if isinstance(piece, DirectiveRef) else row
            # What stands inside the name of an event is read as well, behind its head ("Chương trình đối thoại").
            done = at = _headed(scan, piece) if isinstance(piece, EventRef) else max(row[-1].last, at + 1)
            stop = scan.cell_end(at, last) if scan.cells else last
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


def _piece(scan: Scan, at: int, last: int, parsers: Parsers) -> Piece | None:
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
    return marked_post_at(scan, at, last) or person_at(scan, at, last, _before(before))


def _before(post: Post) -> Before:
    """What a title says of the name after it."""
    if is_abroad(post):
        return Before.ABROAD
    if post.body is not None:
        return Before.OFFICE if post.body.complete else Before.SHORT
    return Before.TITLE if post.title.body in ("follows", "inside") else Before.OFFICE
