"""Whose letters the number of a document has: "12/QĐ-UBND", "5-QĐ/TU", "210/CĐ-TTg", "123/SYT-NVY"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graph.text import without_tones
from ingest.grammar.pieces import DirectiveRef
from ingest.join import Item
from ingest.join.bodies.org import Org
from ingest.lexicon import lexicon

# What parts the letters of a symbol; words of a name.
_PARTS, _WORD = re.compile(r"[-–/]"), re.compile(r"[^\W\d_]+")
_CENTRE, _COMMITTEE, _FEWEST = ("TƯ", "TW"), ("UBND", "UB"), 2


def has_letters_of(ref: DirectiveRef, actor: Item) -> bool:
    """Does its symbol name somebody, or the body of his office?"""
    parts = {part.upper() for part in _PARTS.split(ref.symbol or "")} - {"", *ref.kind.symbols}
    return bool(parts) and not parts.isdisjoint(_letters_of(actor))


def _letters_of(actor: Item) -> Iterator[str]:
    closed = lexicon().words
    yield from (letters.upper() for who, letters in closed.marks if who == actor.draft.name)
    yield from _initials(actor.draft.name)
    if actor.office is not None:  # "39/QĐ-CA" of the Chánh án
        yield from _initials(actor.office.title.name)
    org: Org | None = actor.org
    while org is not None:
        yield from (letters.upper() for who, letters in closed.local_marks if who == org.title)
        yield from _initials(org.title)
        org = org.parent if org.title in closed.led_by else None


def _initials(name: str) -> Iterator[str]:
    """ "Sở Giáo dục và Đào tạo" is SGDĐT, "Ủy ban nhân dân" UBND, and UB in old papers."""
    words = (word for word in _WORD.findall(name) if word.lower() not in lexicon().words.act_joints)
    letters = without_tones("".join(word[0] for word in words)).upper()
    if len(letters) >= _FEWEST:
        yield letters.replace(*_CENTRE)
    if letters == _COMMITTEE[0]:
        yield _COMMITTEE[1]
