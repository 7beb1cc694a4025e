"""A paragraph → its sentences. Abbreviations, initials, numbers and quotations are read whole."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain, pairwise

from ingest.divide.parts import Sentence
from ingest.divide.patterns import lower_set, run_on
from ingest.lexicon.layout import layout
from ingest.lexicon.numerals import ROMAN
from ingest.lexicon.places import gazetteer

_STOP = re.compile(r"(?P<mark>[.!?…][.!?…]*)(?:/\.)?(?P<close>[\"”’»)\]]*)(?P<gap>\s*)(?=(?P<next>[\"“‘«(\[]*\w)?)")
_TOKEN = re.compile(r"[^\W_][\w.&/-]*\Z")
_OPENING = '“‘«(["'

#: How far back it is looked for what stands before a word: an enumerator, a title.
_NEAR = 40
#: So many digits has the number of a row.
_COUNTED = 2
#: A sentence is cut before a word of ``run_on`` only where this much stands before it.
_SHORTEST = 12


def split(text: str, start: int, end: int) -> tuple[Sentence, ...]:
    """The sentences of text[start:end], which is one paragraph; without the spaces between them."""
    cuts, begin = [start], start
    for stop in _STOP.finditer(text, start, end):
        if stop.end() < end and _ends_sentence(text, begin, stop):
            begin = stop.end()
            cuts.append(begin)
    cuts.append(end)
    parts: Iterable[tuple[int, int]] = pairwise(cuts)
    if run_on().search(text, start, end) is not None:  # hardly any paragraph
        parts = chain.from_iterable(_unjoined(text, first, last) for first, last in parts)
    return tuple(sentence for first, last in parts if (sentence := _trimmed(text, first, last)) is not None)


def _ends_sentence(text: str, begin: int, stop: re.Match[str]) -> bool:
    following = stop["next"]
    if not following or not (following[-1].isupper() or following[-1].isdigit() or following[0] in _OPENING):
        return False
    before = _TOKEN.search(text[max(begin, stop.start() - _NEAR) : stop.start()].rpartition(" ")[2])
    word = before.group() if before else ""
    if not stop["gap"]:
        return _glued(text, word, stop)
    if stop["mark"] != "." or stop["close"]:
        return True
    return not _abbreviated(text, begin, stop.start() - len(word), word)


def _glued(text: str, word: str, stop: re.Match[str]) -> bool:
    """``xử lý.Ngoài ra``: a space was lost; ``vtv.vn``, ``TP.Huế`` and ``B.Nam`` are words."""
    last, following = word.rsplit(".", 1)[-1], text[stop.end() : stop.end() + 2]
    plain = len(last) > 1 and last[-1].islower() and last not in _abbreviations()
    return plain and len(following) == 2 and following[0].isupper() and following[1].islower()


def _abbreviated(text: str, begin: int, at: int, word: str) -> bool:
    """Whether the full stop after the word that begins at ``at`` belongs to the word."""
    if at - begin < _NEAR and _is_number(text[begin:at].strip(' \t\r\n-–+*•(“"').lower(), word):
        return True
    if word.isdecimal() and len(word) <= _COUNTED and _in_row(text[max(begin, at - _NEAR) : at].rstrip()[-1:], word):
        return True
    last = word.rsplit(".", 1)[-1]
    if len(last) == 1 and last.isupper() and last == word:
        named = text[max(begin, at - 20) : at].strip().lower().endswith(_named_by_letter())
        return named or last in layout().letters.words
    return last in _abbreviations()


def _is_number(opening: str, word: str) -> bool:
    """``1.``, ``a.``, ``IV.`` or ``Điều 1.`` at the beginning of a sentence."""
    plain = word.isdigit() or len(word) == 1 or set(word) <= ROMAN
    return opening in lower_set("enumerators") or (not opening and plain)


def _in_row(before: str, word: str) -> bool:
    """ "gồm: 1. Sở Y tế; 2. Sở Nội vụ": a number in a row that goes on in its line."""
    return before == ";" or (before == ":" and word.lstrip("0") == "1")


def _unjoined(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut before words that only begin sentences: a crawl ran a heading or a caption into the text."""
    counted, open_quotes, straight = start, 0, 0
    for joint in run_on().finditer(text, start, end):
        open_quotes += text.count("“", counted, joint.start()) - text.count("”", counted, joint.start())
        straight += text.count('"', counted, joint.start())
        counted = joint.start()
        if open_quotes <= 0 and straight % 2 == 0 and _is_joint(text, start, joint):
            yield start, joint.start()
            start = joint.end()
    yield start, end


def _is_joint(text: str, start: int, joint: re.Match[str]) -> bool:
    if joint.start() - start < _SHORTEST:
        return False
    before = text[max(start, joint.start() - _NEAR) : joint.start()]
    if joint["weak"]:
        return before.rsplit(None, 1)[-1].islower()
    if joint["person"]:
        after = joint.end("person")
        named = text[after : after + 2].strip().isupper() and not before.lower().endswith(_not_before_person())
        return named and not _is_place(text, joint.start("person"))
    return True


def _is_place(text: str, at: int) -> bool:
    """ "Tỉnh ủy Bà Rịa - Vũng Tàu": a territory, and no form of address."""
    words = [word.strip(",.;:") for word in text[at : at + _NEAR].lower().split()[:2]]
    return len(words) > 1 and gazetteer().longest(words, 0, len(words)) is not None


def _trimmed(text: str, start: int, end: int) -> Sentence | None:
    piece = text[start:end]
    content = piece.strip()
    if not content:
        return None
    first = start + len(piece) - len(piece.lstrip())
    return Sentence(first, first + len(content))


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(layout().abbreviations.words)


@cache
def _named_by_letter() -> tuple[str, ...]:
    return layout().initials_after.words


@cache
def _not_before_person() -> tuple[str, ...]:
    return tuple(f" {word}" for word in layout().run_on_not_after.words)
