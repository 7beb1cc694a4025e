"""Which parsers of ``grammar/`` are tried where: by the word that a piece begins with, and the one after it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import compress, count

from ingest.grammar.bodies.body import body_at
from ingest.grammar.bodies.commissions import commissions_at
from ingest.grammar.bodies.lists import plural_at
from ingest.grammar.bodies.outlets import outlet_at, outlets
from ingest.grammar.bodies.plain import own_body_at
from ingest.grammar.documents.directive import directive_at
from ingest.grammar.documents.lettered import lettered_at, types_by_letters
from ingest.grammar.events.event import event_at
from ingest.grammar.honours import graded_at, honour_at
from ingest.grammar.namesakes import named_after, namesake
from ingest.grammar.people import listed_at, person_at, pronoun_at
from ingest.grammar.pieces import PersonName, Piece, PlaceRef, Post, Pronoun
from ingest.grammar.places import place_at
from ingest.grammar.posts.post import post_at
from ingest.grammar.scan import Scan
from ingest.lexicon import lexicon
from ingest.lexicon.memo import Memo
from ingest.lexicon.places import gazetteer
from ingest.lexicon.trie import Openers, openers

Parser = Callable[[Scan, int, int], Piece | None]
"""Reads the piece that starts at a token and ends before another."""
Parsers = tuple[Parser, ...]


def openings_of(scan: Scan) -> Iterator[tuple[int, Parsers]]:
    """Where a piece can begin, and the parsers to try there; most words of a text begin nothing."""
    rows = list(map(_parsers().__getitem__, scan.tokens.word))
    seconds, capitals = [*scan.tokens.low[1:], ""], [*scan.tokens.cap[1:], False]
    for at, row, second, capital in compress(zip(count(), rows, seconds, capitals), rows):
        then, always = row[capital]
        if parsers := then.get(second, always):
            yield at, parsers


_Then = tuple[Mapping[str, Parsers], Parsers]
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
    rows = ("các", "liên", *words.some_heads, *"23456789")
    return (
        (marked_post_at, 0, table.titles.openers()),
        (marked_post_at, 0, marks),
        (event_at, 0, table.event.heads.openers()),
        (event_at, 0, table.event.bare.openers()),
        (directive_at, 0, table.directives.openers()),
        (lettered_at, 1, dict.fromkeys(letters.lower() for letters in types_by_letters())),
        (honour_at, 0, table.honours.openers()),
        (graded_at, 0, openers((["hạng"],))),
        (outlet_at, 0, openers(phrase.split() for phrase in words.outlet_heads)),
        (outlet_at, 1, outlets().openers()),
        (body_at, 0, table.heads.openers()),
        (own_body_at, 0, openers(phrase.split() for phrase, _ in words.own_bodies)),
        (commissions_at, 0, {"các": frozenset(("ban",))}),
        (
            plural_at,
            0,
            dict.fromkeys(rows, frozenset(table.heads.openers())),
        ),
        (_person, 0, openers(phrase.split() for phrase in (*words.person_titles, *words.pronouns))),
        (_person, 1, dict.fromkeys(names, frozenset("-"))),  # "Hang-seo"
        (_person, 2, dict.fromkeys(names)),
        (listed_at, 0, dict.fromkeys((";", ":", ","))),
        (_named_place, 0, openers(word.split() for word, _ in words.levels)),
        (_named_place, 0, {"thủ": frozenset(("đô",))}),
        (_named_place, 1, dict.fromkeys(words.short_levels, frozenset("."))),
        (_named_place, 1, places.openers()),
    )


def _then(rows: tuple[_Row, ...], word: str, capitals: int) -> _Then:
    fitting = [(parser, openers[word]) for parser, most, openers in rows if most <= capitals and word in openers]
    always = tuple(dict.fromkeys(parser for parser, seconds in fitting if seconds is None))

    def before(second: str) -> Parsers:
        return tuple(dict.fromkeys(parser for parser, seconds in fitting if seconds is None or second in seconds))

    return {second: before(second) for _, seconds in fitting for second in seconds or ()}, always


def marked_post_at(scan: Scan, at: int, last: int) -> Post | None:
    """The post named here, or after a mark ("nguyên", "quyền")."""
    low, words = scan.tokens.low[at], scan.lexicon.words
    marked = low in words.former or low in words.acting
    return post_at(scan, at + marked + (low == "q" and scan.low(at + 1) == "."), last)


def _person(scan: Scan, at: int, last: int) -> PersonName | Pronoun | None:
    if _credited(scan, at):
        return None
    return (None if named_after(scan, at) else person_at(scan, at, last)) or pronoun_at(scan, at, last)


def _credited(scan: Scan, at: int) -> bool:
    """ "(Ảnh: Trần Văn A)": a photographer."""
    return scan.low(at - 1) == ":" and scan.low(at - 2) in scan.lexicon.words.credits


def _named_place(scan: Scan, at: int, last: int) -> PlaceRef | None:
    place = None if namesake(scan, at) else place_at(scan, at, last)
    return place if place is not None and place.name is not None and not _street(scan, place) else None


def _street(scan: Scan, place: PlaceRef) -> bool:
    """ "đường Điện Biên Phủ": no word tells its level, and a street is called so."""
    before = (scan.low(place.first - 1), f"{scan.low(place.first - 2)} {scan.low(place.first - 1)}")
    return place.level is None and not scan.lexicon.words.streets.isdisjoint(before)
