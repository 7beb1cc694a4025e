"""What the real parsers see in one sentence: which entries of which lists, and by which of their phrases."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from graph.source import Span
from ingest.acquire import document
from ingest.clean import clean
from ingest.divide.parts import Kind, Part, Sentence
from ingest.find import Found, find
from ingest.grammar.pieces import Body, DirectiveRef, EventRef, HonourRef, Piece, PlaceRef, Post
from ingest.join import join
from ingest.lexicon.trie import Trie, words_of
from ingest.relate.view import View

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True, order=True)
class Shown:
    """An entry that a sentence shows, by the words that stand there; no words where they are only implied.

    ``refers``: the words name nothing by themselves and may refer to something named elsewhere ("hội nghị").
    """

    file: str
    name: str
    words: str
    refers: bool = False


@dataclass(frozen=True, slots=True)
class Sight:
    """All that a sentence shows; ``outer`` are the bodies and posts that lie in no other piece, by what they show."""

    shown: frozenset[Shown]
    outer: tuple[frozenset[Shown], ...]


def look(text: str) -> Sight:
    """Read one sentence as a document of its own."""
    found = read(text)
    pieces = [piece for clause in found.clauses for piece in clause.pieces]
    pieces = [piece for piece in pieces if not (isinstance(piece, EventRef) and _inside(piece, pieces))]
    seen = [frozenset(_of(found, piece)) for piece in pieces]
    mains = (k for k, piece in enumerate(pieces) if isinstance(piece, Body | Post) and not _inside(piece, pieces))
    outer = tuple(seen[k] for k in mains)
    return Sight(frozenset().union(*seen, _abbreviations(found), _cues(found)), outer)


def read(text: str) -> Found:
    """The pieces of a text that is one sentence of an article's body."""
    cleaned = clean(document(text.encode(), "câu.txt"))
    start, end = cleaned.find(Span.of(cleaned.document.text, 0, len(cleaned.document.text)))
    return find(cleaned, (Part(Kind.BODY, (Sentence(start, end),)),), "2020")


def _inside(piece: Piece, pieces: list[Piece]) -> bool:
    return any(p is not piece and p.first <= piece.first and piece.last <= p.last for p in pieces)


def _of(found: Found, piece: Piece | None) -> Iterator[Shown]:
    lexicon = found.scan.lexicon
    if isinstance(piece, Body):
        yield from _body(found, piece)
        yield from _of(found, piece.parent)
    elif isinstance(piece, Post):
        yield from _post(found, piece)
        yield from _of(found, piece.body)
    elif isinstance(piece, DirectiveRef):
        words, named = _words(found, lexicon.directives, piece.kind, piece.first, piece.last), _named(piece)
        yield Shown("directives", piece.kind.name, words, refers=not named)
        for issuer in piece.issuer:
            yield from _of(found, issuer)
        yield from _of(found, piece.event)
    elif isinstance(piece, HonourRef):
        yield Shown("honours", piece.kind.name, _words(found, lexicon.honours, piece.kind, piece.first, piece.last))
        yield from _of(found, piece.of)
    elif isinstance(piece, EventRef):
        tables = (lexicon.event.heads, lexicon.event.bare)
        words = max((_words(found, table, piece.kind, piece.first, piece.last) for table in tables), key=len)
        yield Shown("events", piece.kind.name, words, refers=piece.name is None)
        yield from _of(found, piece.body)
    elif isinstance(piece, PlaceRef):
        return


def _named(ref: DirectiveRef) -> bool:
    return bool(ref.number or ref.title or ref.event or ref.issuer or ref.kind.titled == "alone")


def _body(found: Found, body: Body) -> Iterator[Shown]:
    lexicon = found.scan.lexicon
    words = _words(found, lexicon.heads, body.head, body.first, body.last)
    yield Shown("bodies", body.head.name, words)
    if not body.title.startswith(body.head.name + " "):
        return
    after = body.first + len(words_of(words))
    hit = lexicon.sectors.longest(found.scan.tokens.low, after, body.last)
    if hit is not None and body.title == f"{body.head.name} {hit[0].name}":
        yield Shown("sectors", hit[0].name, " ".join(found.scan.tokens.low[after : hit[1]]))


def _post(found: Found, post: Post) -> Iterator[Shown]:
    """The title, after "nguyên", "quyền"; where it holds its country or hamlet, the entry without it."""
    titles, low = found.scan.lexicon.titles, found.scan.tokens.low
    for at in range(post.first, min(post.first + 3, post.last)):
        for title, end in titles.matches(low, at, post.last):
            if title is post.title or (title.body in ("country", "named") and post.title.name.startswith(title.name)):
                yield Shown("posts", title.name, " ".join(low[at:end]))
                return


def _words(found: Found, table: Trie[Value], value: Value, at: int, stop: int) -> str:
    """The longest phrase of an entry that stands at a place."""
    low = found.scan.tokens.low
    return next((" ".join(low[at:end]) for hit, end in table.matches(low, at, stop) if hit is value), "")


def _abbreviations(found: Found) -> Iterable[Shown]:
    tokens, lexicon = found.scan.tokens, found.scan.lexicon
    for start, end in set(zip(tokens.start, tokens.end, strict=True)):
        form = found.clean.text[start:end]
        spread = lexicon.abbreviations.get(form) or lexicon.abbreviations.get(form.replace(" ", ""))
        if spread is not None:
            yield Shown("abbreviations", " ".join(spread), form.replace(" ", ""))


def _cues(found: Found) -> Iterable[Shown]:
    joined = join(found)
    for sentence in joined.sentences:
        for cue in View(joined, sentence).cues:
            yield Shown("verbs", cue.name, " ".join(found.scan.tokens.low[cue.first : cue.last]))
