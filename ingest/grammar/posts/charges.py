"""Titles that words part from their body: what a deputy is charged with, and that somebody is in office now."""

from __future__ import annotations

from graph.records import replace
from ingest.grammar.bodies.body import body_at
from ingest.grammar.bodies.words import noun_pair
from ingest.grammar.pieces import Post
from ingest.grammar.places import level_word, place_at
from ingest.grammar.scan import Scan

# What a deputy is charged with has so many words at most, and so many say that somebody is in office.
_CHARGE, _NEAR = 8, 4


def charged_with(scan: Scan, post: Post, stop: int) -> Post | None:
    """The post with the body that follows such words; None where none do."""
    if post.title.name.startswith("Phó ") and _in_charge(scan, post):
        return _charged(scan, post, stop) or _portfolio(scan, post, stop)
    if post.title.name.startswith("Phó ") and scan.low(post.last) == ",":
        aside = replace(post, last=post.last + 1)  # "Phó Chủ tịch, phụ trách Hội Khuyến học tỉnh X"
        return _charged(scan, aside, stop) if _in_charge(scan, aside) else None
    return _in_office(scan, post, stop) or _in_field(scan, post, stop)


def _in_field(scan: Scan, post: Post, stop: int) -> Post | None:
    """ "Phó Tổng Giám đốc đào tạo đại học của Tập đoàn X": before "của" stands the field of who leads it."""
    at, cues = post.last, scan.lexicon.cues
    while at - post.last < _CHARGE and not scan.cap(at) and noun_pair(scan, at):
        body = scan.lexicon.heads.longest(scan.tokens.low, at, stop) if at == post.last else None
        if body is not None or cues.longest(scan.tokens.low, at, stop) is not None:
            return None  # "Giám đốc đánh giá nỗ lực của Bệnh viện X", "chủ nhiệm ủy ban pháp luật của quốc hội"
        at += 2
    parent = body_at(scan, at + 1, stop) if at > post.last and scan.low(at) == "của" else None
    return replace(post, last=parent.last, body=parent) if parent is not None else None


def _in_charge(scan: Scan, post: Post) -> bool:
    return f"{scan.low(post.last)} {scan.low(post.last + 1)}" in scan.lexicon.words.in_charge


def charged_again(scan: Scan, post: Post, stop: int) -> Post:
    """ "Phó Trưởng Ban Tuyên giáo phụ trách Ban Tuyên giáo Tỉnh ủy X": the body that the deputy of it has charge of."""
    body = post.body
    if body is None or body.complete or not _in_charge(scan, post):
        return post
    whole = body_at(scan, post.last + 2, stop, any_case=True)
    same = whole is not None and whole.title == body.title
    return replace(post, last=whole.last, body=whole, acting=True) if whole is not None and same else post


def _charged(scan: Scan, post: Post, stop: int) -> Post | None:
    """ "Phó Chủ tịch phụ trách UBND huyện Bát Xát": the deputy who is in charge of what he is a deputy of."""
    body = body_at(scan, post.last + 2, stop, any_case=True)
    kinds = (*post.title.of, *(scan.lexicon.words.directed if post.title.name.endswith("đốc") else ()))
    led = body is not None and (not post.title.of or body.title.startswith(kinds))
    return replace(post, last=body.last, body=body, acting=True) if body is not None and led else None


def _portfolio(scan: Scan, post: Post, stop: int) -> Post | None:
    """ "Phó Chủ tịch phụ trách kinh tế xã Gia Xuân": before the body stands what a deputy is charged with."""
    for at in range(post.last + 2, min(post.last + 2 + _CHARGE, stop)):
        if at > post.last + 2 and (of := _body_or_place(scan, post, at, stop)) is not None:
            return of
        if scan.cap(at) or not scan.low(at).isalpha():
            return None
    return None


def _body_or_place(scan: Scan, post: Post, at: int, stop: int, *, named: bool = True) -> Post | None:
    """The post, of the body or of the territory that begins here; ``named``: one by its name, and no bare "xã"."""
    if (body := body_at(scan, at, stop)) is not None:
        return replace(post, last=body.last, body=body)
    place = place_at(scan, at, stop) if post.title.at and level_word(scan, at) is not None else None
    fits = place is not None and (place.name is not None or not named)
    return replace(post, last=place.last, place=place) if place is not None and fits else None


def _in_office(scan: Scan, post: Post, stop: int) -> Post | None:
    """ "Chủ tịch đương nhiệm của xã Gia Xuân", "Giám đốc hiện nay của Sở Y tế"."""
    words = scan.lexicon.words.incumbent
    if scan.low(post.last) not in words:
        return None
    at = next((k for k in range(post.last, post.last + _NEAR) if scan.low(k) not in words), post.last)
    return _body_or_place(scan, post, at + 1, stop, named=False) if scan.low(at) == "của" else None
