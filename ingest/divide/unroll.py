"""Formal documents that a crawl ran into one line: where the lines of their layout begin."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from ingest.divide.formallines import titled
from ingest.divide.lines import BULLETS, COLUMNS, Line
from ingest.divide.patterns import exact, inside, loud, starts_word, words
from ingest.lexicon import lexicon
from ingest.lexicon.memo import Memo
from ingest.lexicon.wordforms import any_of, parted

#: A line of a formal document's heading is shorter; the heading ends within so many words.
_LONG, _TOP = 300, 90
#: Two bases of a document without a letterhead begin within so many characters.
_OPENING = 1500
#: The heading of one whose lines are kept stands in so many of them.
_HEAD = 12
#: An abbreviation with its full stop is no longer.
_SHORT = 5
#: An office before its body has no more words.
_OFFICE = 3
_WORD = re.compile(r"\S+")
_RULE = set("-–—_=*.~")
_ARTICLE = re.compile(r"\d+[.:]")
_ENDED = (".", ";", ":", ",", "/")
_BULLETS = tuple(BULLETS)
_FIRST = re.compile(r"1[.)-]|I[.-]|a\)")


class _Word(NamedTuple):
    start: int
    text: str
    low: str
    loud: bool
    """in capitals, and no abbreviation or number"""


def unrolled(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, those that hold a whole formal document or several lines of one cut where its own lines begin."""
    formal = any(_whole_document(line) or _headed(line) for line in lines[:_HEAD])
    return tuple(cut for line in lines for cut in _pieces(line, formal))


def _pieces(line: Line, formal: bool) -> Iterator[Line]:
    if _whole_document(line):
        yield from _cut(line)
    elif formal and _within().search(line.text, 1):
        yield from _opened(line)
    else:
        yield line


def _whole_document(line: Line) -> bool:
    return len(line.text) > _LONG and (_headed(line) or _based(line))


def _based(line: Line) -> bool:
    """Whether it begins with its type and title, and bases follow: a letterhead may have been left out."""
    bases = [*_base().finditer(line.text, 1, _OPENING)] if titled(line) else []
    return len(bases) > 1 and any(found["listed"] is not None for found in bases)


@cache
def _base() -> re.Pattern[str]:
    """A base, which follows another one (``listed``) or a title, and no sentence."""
    before = r"(?:(?P<listed>(?<=[;,]\s)|(?<=[;,]\s-\s))|(?<=\w\s)|(?<=\w\s-\s))"
    return re.compile(rf"{before}{any_of(map(str.capitalize, words('bases')))}(?!\w)")


def _headed(line: Line) -> bool:
    text = line.text[: 4 * _LONG]
    if loud("letterhead").search(text) is None:  # nearly all lines: and much sooner told
        return False
    found = inside("letterhead").search(text)
    return found is not None and found.group().isupper()


def _opened(line: Line) -> Iterator[Line]:
    """A line cut where bases, recipients and signatures begin in it; these again where theirs do."""
    words = [_word(match.start(), match.group()) for match in _WORD.finditer(line.text)]
    opened = (
        k for k in range(1, len(words)) if (_opens(words, k) or _enumerates(words, k)) and not _columns(line, words[k])
    )
    starts = {words[_with_bullet(words, k)].start for k in opened}
    for start, end in pairwise([*sorted({0, *starts}), len(line.text)]):
        piece = _part(line, start, end)
        signed = exact("capacities").match(piece.text) and not COLUMNS.search(piece.text)
        yield from _cut(piece) if signed else (piece,)


def _columns(line: Line, word: _Word) -> bool:
    """Whether a word begins a column of the line."""
    return COLUMNS.search(line.text, max(0, word.start - 3), word.start) is not None


def _enumerates(words: Sequence[_Word], k: int) -> bool:
    """ "… thông tri: 1. Các hộ": the first point of the text."""
    return words[k - 1].text.endswith(":") and _FIRST.fullmatch(words[k].text) is not None


@cache
def _within() -> re.Pattern[str]:
    """What may begin a line within one."""
    letters, rests = parted((*words("bases"), *words("recipients")))
    marks, others = parted(words("capacities"), exact=True)
    return re.compile(rf"[{letters}{marks}](?<!\w.)(?:{rests}|{others})(?!\w)")


def _part(line: Line, start: int, end: int) -> Line:
    text = line.text[start:end].rstrip()
    return Line(line.start + start, line.start + start + len(text), text)


def _cut(line: Line) -> Iterator[Line]:
    words = [_word(match.start(), match.group()) for match in _WORD.finditer(line.text)]
    issuer = _issuer(words) if titled(line) else ()
    starts = sorted({0, *_starts(words), *issuer})
    places = [*(words[k].start for k in starts), len(line.text)]
    yield from (_part(line, start, end) for start, end in pairwise(places))


def _word(start: int, text: str) -> _Word:
    return _Word(start, text, *_seen()[text])


@cache
def _seen() -> Memo[tuple[str, bool]]:
    """What a word is without the marks around it, and whether it is loud."""

    def made(text: str) -> tuple[str, bool]:
        bare = text.strip('.,;:()“”"')
        loud = len(bare) > 1 and bare.isalpha() and bare.isupper() and bare not in lexicon().abbreviations
        return bare.lower(), loud

    return Memo(made)


def _starts(words: Sequence[_Word]) -> Iterator[int]:
    """The indexes of the words that begin a line."""
    for k, word in enumerate(words[1:], 1):
        turns = word.loud != words[k - 1].loud and _run(words, k if word.loud else k - 1) and not _kept(words[k - 1])
        if turns or _opens(words, k) or (k < _TOP and _in_heading(words, k)):
            yield _with_bullet(words, k)
    yield from _within_runs(words)


def _issuer(words: Sequence[_Word]) -> Iterator[int]:
    """Where the issuer is named between title and bases: "… trên địa bàn tỉnh Ủy ban nhân dân tỉnh Căn cứ …"."""
    first = next((k for k in range(1, min(len(words), _TOP)) if _runs_on(words, k)), 0)
    low = [word.low for word in words[:first]]
    for k in range(first - 1, 0, -1):
        if words[k].text[0].isupper() and not words[k].loud and lexicon().heads.longest(low, k, first) is not None:
            office = next((j for j in range(max(1, k - _OFFICE), k) if _ends(low, j, k)), k)
            if words[office - 1].text[-1].isalpha() and words[office - 1].low not in lexicon().words.joining:
                yield office
                return


def _ends(low: list[str], at: int, end: int) -> bool:
    """Whether an office stands at [at, end) ("Chủ tịch" before "Ủy ban nhân dân")."""
    found = lexicon().titles.longest(low, at, end)
    return found is not None and found[1] == end


def _with_bullet(words: Sequence[_Word], k: int) -> int:
    """Where the line begins whose first word is that of an index."""
    return k - 1 if k > 1 and words[k - 1].text in _BULLETS else k


def _kept(before: _Word) -> bool:
    """ "Lưu: HSVA, HSKS", "Q. VIỆN TRƯỞNG": words before capitals that stand in one line with them."""
    return before.low == "lưu" or exact("capacities").fullmatch(before.text) is not None


def _run(words: Sequence[_Word], k: int) -> bool:
    """Does the word stand in a run of capitals of two words and more, none of which ends a sentence ("VT. KT. …")?"""
    ends = words[k].text.endswith((".", ";")) and len(words[k].text) <= _SHORT
    return any(words[i].loud for i in (k - 1, k + 1) if 0 <= i < len(words) and not (ends and i > k))


def _opens(words: Sequence[_Word], k: int) -> bool:
    """ "Căn cứ …" after a mark or capitals, "Điều 2.", "Nơi nhận", "KT. CHỦ TỊCH"."""
    word, before = words[k], words[k - 1]
    if not word.text[0].isupper():
        return False
    rest = " ".join(w.text for w in words[k : k + 3])
    if starts_word("recipients").match(rest) or (
        k + 1 < len(words) and exact("capacities").match(rest) and words[k + 1].loud  # not "Lưu: VT, KT."
    ):
        return True
    bullet = before.text in _BULLETS and k > 1
    before = words[k - 2] if bullet else before
    if not (before.loud or before.text.endswith(_ENDED) or _ruled(before)):
        return False
    numbered = word.low == "điều" and k + 1 < len(words) and _ARTICLE.fullmatch(words[k + 1].text) is not None
    return numbered or (starts_word("bases").match(rest) is not None and not word.loud)


def _ruled(word: _Word) -> bool:
    """A line of dashes."""
    return len(word.text) > 2 and set(word.text) <= _RULE


def _in_heading(words: Sequence[_Word], k: int) -> bool:
    """ "Số: 45/QĐ-UBND", "Yên Bái, ngày …", "… nông thôn Thực hiện Công văn số 310 …", a line of dashes."""
    word, before = words[k], words[k - 1]
    if _ruled(word) or _ruled(before):
        return True
    if _runs_on(words, k):
        return True
    if word.text.startswith("Số") and word.low == "số":
        return True
    if before.text[0].isupper() and not before.loud and before.text[-1].isalpha():
        return False
    ahead = words[k : k + 5]
    comma = next((i for i, w in enumerate(ahead) if w.text.endswith(",")), None)
    named = comma is not None and all(w.text[0].isupper() and not w.loud for w in ahead[: comma + 1])
    return named and comma is not None and k + comma + 1 < len(words) and words[k + comma + 1].low == "ngày"


def _runs_on(words: Sequence[_Word], k: int) -> bool:
    """A base with a capital after small letters, in which a document is cited; after a name where it is no sentence."""
    word, before = words[k], words[k - 1]
    if word.loud or not word.text[0].isupper():
        return False
    if before.text[0].isupper():
        return word.low == "căn" and before.text[-1].isalpha()
    rest = " ".join(w.text for w in words[k : k + 3])
    cites = word.low == "căn" or any(w.low == "số" for w in words[k + 2 : k + 6])
    return cites and starts_word("bases").match(rest) is not None


def _within_runs(words: Sequence[_Word]) -> Iterator[int]:
    """Capitals that go on from one line into the next: the motto, the type that resolves, the office of the signer."""
    low = [word.low or word.text for word in words]  # a mark alone is no empty word
    tables = (lexicon().titles, lexicon().directives)
    at = 1
    while at < len(words):
        hits = [h for table in tables for h in [table.longest(low, at, len(low))] if h] if words[at].loud else []
        if words[at].loud and words[at - 1].loud and (hits or _motto(words, at)):
            after_mark = words[at - 1].text.endswith(".")
            if not after_mark:
                yield at
        at = max([at + 1, *(end for _, end in hits)])


def _motto(words: Sequence[_Word], at: int) -> bool:
    rest = " ".join(w.text for w in words[at : at + 8])
    found = inside("letterhead").match(rest)
    return found is not None
