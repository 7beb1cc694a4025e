"""Offices of those who sign, as only the layout tells them: of the body that issues, in the words of a whole line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ingest.find import Clause, Found
from ingest.grammar.bodies.loudnames import written
from ingest.grammar.pieces import Body, Post
from ingest.join.documents.letterhead import SIGNED
from ingest.lexicon.shortoffices import body_of, short_offices

_INSIDE = "inside"
_WITHIN = frozenset((",", "-", "&"))


def offices_of_signers(found: Found) -> Found:
    """The text with the offices above the names that its sentences do not tell."""
    signatures = found.form.signatures if found.form is not None else ()
    posts = [field for one in signatures if (field := one.field("post")) is not None]
    if not posts:
        return found
    lines = [found.clean.find(span) for field in posts for span in field.spans]
    return replace(found, clauses=tuple(_told(found, clause, lines) for clause in found.clauses))


def _told(found: Found, clause: Clause, lines: list[tuple[int, int]]) -> Clause:
    """A line below the text with its office: one that stands short, or that leads a room of any name."""
    if clause.part not in SIGNED:
        return clause
    tokens = found.scan.tokens
    for start, end in lines:
        first, last = tokens.at(start), tokens.at(end)
        if not clause.first <= first < last <= clause.last:
            continue
        post = _short(found, first, last)
        said = [piece for piece in clause.pieces if isinstance(piece, Post) and first <= piece.first < last]
        if said:
            post = _served(found, said, first, last) or _whole(found, said[-1], last) or post
        if post is not None:
            kept = (piece for piece in clause.pieces if not post.first <= piece.first < post.last)
            clause = replace(clause, pieces=tuple(sorted((*kept, post), key=lambda piece: piece.first)))
    return clause


def _short(found: Found, first: int, last: int) -> Post | None:
    """ "PHÓ THỐNG ĐỐC" of the Ngân hàng Nhà nước: an office of a body in the letterhead, by its first words."""
    start, acting = first, found.scan.low(first) in found.scan.lexicon.words.acting
    while acting and (found.scan.low(start) in found.scan.lexicon.words.acting or found.scan.low(start) == "."):
        start += 1  # "Q. THỐNG ĐỐC"
    hit = short_offices().longest(found.scan.tokens.low, start, last)
    titles = hit[0] if hit is not None and hit[1] == last else ()
    bodies = _letterhead(found) if titles else ()
    rows = [(title, body) for body in bodies for title in titles if body.head.name == body_of(title)]
    if not rows:
        return None
    title, body = rows[-1]
    return Post(first, last, title, body=replace(body, first=first, last=last, listed=True), inside=True, acting=acting)


def _letterhead(found: Found) -> Iterator[Body]:
    for clause in found.clauses:
        if clause.part == "letterhead":
            yield from (piece for piece in clause.pieces if isinstance(piece, Body))


def _served(found: Found, said: list[Post], first: int, last: int) -> Post | None:
    """ "TRỢ LÝ CHỦ TỊCH": an aide and the office that he serves are one, where they are all of the line."""
    aide, chief = said[0], said[-1]
    rest = found.scan.lexicon.titles.longest(found.scan.tokens.low, aide.last, last)
    alone = rest is not None and rest[1] == last and aide.first == first and aide.body is None
    if rest is None or not alone or aide.title.name.lower() not in found.scan.lexicon.words.aides:
        return None
    title = replace(aide.title, name=f"{aide.title.name} {rest[0].name}", at=rest[0].at, single=False)
    return Post(first, last, title, body=chief.body if chief is not aide else None)


def _whole(found: Found, piece: Post, last: int) -> Post | None:
    """ "TRƯỞNG BAN TỔ CHỨC | CÁN BỘ": all words of the line are the name of what is led."""
    if piece.title.body != _INSIDE or piece.last >= last:
        return None
    tokens = found.scan.tokens
    rest = tokens.low[piece.last : last]
    owned = piece.body is not None and (piece.body.parent is not None or piece.body.place is not None)
    if owned or piece.place is not None or not all(word.isalpha() or word in _WITHIN for word in rest):
        return None
    kind = piece.title.name.removesuffix(" Thường trực").split()[-1].capitalize()
    head = found.scan.lexicon.head_by_name.get(kind)
    hit = found.scan.lexicon.titles.longest(tokens.low, piece.first, last)
    if head is None or hit is None:
        return None
    name = written(found.scan, tokens.text(hit[1], last).split())
    body = Body(hit[1] - 1, last, head, f"{kind} {name}")
    return replace(piece, last=last, body=body, inside=True, unread=False)
