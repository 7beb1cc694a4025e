"""Pages kept with the line ends of their source and bars for the cells of their tables: lines are put together again.

A legal database's letterhead comes as "ỦY", "BAN NHÂN DÂN", "|", "Số:", "12/QĐ-UBND", "|", "Sơn La, ngày", "09 …",
and as "SỞ Y TẾ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from graph.text import IDENTITY, OffsetMap, rewritten
from ingest.lexicon import lexicon
from ingest.lexicon.formwords import form_words
from ingest.lexicon.layout import layout
from ingest.lexicon.regimes import regimes
from ingest.lexicon.trie import words_of
from ingest.lexicon.wordforms import any_of
from ingest.wrapped import NARROWEST, OPENS, Line, goes_on, page_width

Change = tuple[int, int, str]

#: So many lines that hold a bar alone tell such a page.
_FEWEST = 3
_ALONE = re.compile(r"^[^\S\n]*\|[^\S\n]*$", re.MULTILINE)
_BAR = re.compile(r"(?P<first>^)?[^\S\n]*\|[^\S\n]*(?P<last>$)?", re.MULTILINE)
_LINE = re.compile(r"[^\n]+")
_WORD = re.compile(r"[^\W\d_]+")
#: A word and its comma, which belong to a list in the line above; but not a place before its date.
_LISTED = re.compile(r"[^\W\d_]+,\s(?!ngày)")
#: "Minh, ngày 17 tháng 7" below "TP Hồ Chí": the end of a place, and the beginning of one.
_DATED = re.compile(r"[^\W\d_]+,\s*ngày\s")
_NAME = re.compile(r"[^\W\d_]+\.?(?:\s[^\W\d_]+){1,3}")


def put_together(text: str) -> tuple[str, OffsetMap]:
    """A text whose table cells stand apart by bars, with its lines whole and without the bars; any other as it is.

    So is one without tables, where the first words of its articles and bases stand on lines of their own, or its bases
    go on in the next line.
    """
    if "|" not in text:  # as nearly every text
        opening = sum(text.count(f"\n{word}\n") for word in _openers())
        whole = opening < _FEWEST and len(_broken_bases().findall(text)) < _FEWEST
        return (text, IDENTITY) if whole else rewritten(text, _seams(text))
    alone = [(*bar.span(), "") for bar in _ALONE.finditer(text)]
    if len(alone) >= _FEWEST:
        return rewritten(text, sorted([*alone, *_seams(text)]))
    return rewritten(text, _columns(text)) if _headed().search(text) else (text, IDENTITY)


@cache
def _openers() -> tuple[str, ...]:
    """ "Điều", "Căn": words with which lines begin and none ends."""
    bases = (words.split() for words in layout().bases.words)
    firsts = {words[0] for words in bases if len(words) > 1} | set(lexicon().words.article_openers)
    return tuple(sorted(word.capitalize() for word in firsts))


@cache
def _broken_bases() -> re.Pattern[str]:
    """A base without its mark and the line below it, in which it goes on: "Căn cứ Thông tư số" / "16/2016/TT-BNV …"."""
    base = rf"(?:[-–]\s)?{any_of(map(str.capitalize, filter(_rests, layout().bases.words)))}"
    return re.compile(rf"^{base}\s[^\n]*[^\W_]\n(?!{base}\s)(?=[^\W_]+[ /-][^\n]*[^\WA-ZĐ])", re.MULTILINE)


def _rests(words: str) -> bool:
    """Whether words tell everywhere that something rests on a document, as "căn cứ" does and "xét" does not."""
    said = words.split()
    hit = lexicon().cues.longest(said, 0, len(said))
    return hit is not None and hit[0] == "based" and hit[1] == len(said)


@cache
def _headed() -> re.Pattern[str]:
    """A heading of the State or the Party beside a bar."""
    words = (*form_words().party_headings.words, *form_words().state_headings.words)
    heading = any_of(word.upper() for word in words)
    return re.compile(rf"{heading}[^\S\n]*\||\|[^\S\n]*{heading}")


def _columns(text: str) -> Iterator[Change]:
    """Bars within a line part columns."""
    for bar in _BAR.finditer(text):
        edge = bar["first"] is not None or bar["last"] is not None
        yield (*bar.span(), "" if edge else "\t")


def _seams(text: str) -> Iterator[Change]:
    """Where lines that stand close are torn."""
    width = page_width([Line(match.group().rstrip(), None) for match in _LINE.finditer(text)])
    rows = list(_LINE.finditer(text))
    for above, below, third in zip(rows, rows[1:], (*rows[2:], None), strict=False):
        line, after = (Line(match.group().strip(), None) for match in (above, below))
        close = text.count("\n", above.end(), below.start()) == 1
        if not (close and _told(line.text) and _told(after.text)):
            continue
        if _torn(line, after, width) or _ends(line.text, after, third):
            yield above.start() + len(above.group().rstrip()), _begin(below), line.joint


def _ends(above: str, line: Line, third: re.Match[str] | None) -> bool:
    """Whether one word ends the line above: it makes up the kind of a body with it, or goes on in no other line."""
    if not _one(line.text) or not _alike(above, line.text):
        return False
    words = words_of(f"{above} {line.text}")
    head = lexicon().heads.longest(words, 0, len(words))
    return (head is not None and head[1] == len(words)) or not _leads(line, third)


def _leads(line: Line, third: re.Match[str] | None) -> bool:
    """Whether one word goes on in the line below it, and does not end the one above ("ỦY" / "BAN NHÂN DÂN")."""
    words = third.group().strip() if third is not None else ""
    return bool(words) and (words[0].islower() or (words.isupper() and line.text.isupper()))


def _alike(above: str, below: str) -> bool:
    """Whether two lines are in capitals, or neither is, and no sentence ends between them."""
    return above.isupper() == below.isupper() and not Line(above, None).mark


def _begin(match: re.Match[str]) -> int:
    """Where the words of a line begin."""
    return match.end() - len(match.group().lstrip())


def _told(text: str) -> bool:
    """Whether a line holds a word, and is no rule or star."""
    return any(char.isalnum() for char in text)


def _torn(above: Line, below: Line, width: int) -> bool:
    """Whether a line goes on in the next one: no heading, list or sentence begins there."""
    first, words = above.text, below.text
    if OPENS.match(words) or _base().match(words):
        return False
    if _numbers().fullmatch(first) or first.rstrip(".") in regimes().capacities or _in_place(first, words):
        return True
    if above.mark or (first.isupper() != words.isupper() and not words[0].isdigit()) or _decides(first, words):
        return False
    if words[0].islower() or first.endswith(",") or _LISTED.match(words) or _open().search(first):
        return True
    small = words[0].isdigit() and first[-1].islower()
    return small or _one(first) or (width >= NARROWEST and goes_on(above, below, width, 0))


def _decides(above: str, below: str) -> bool:
    """ "… ĐẾN NĂM 2010" / "ỦY BAN NHÂN DÂN …": what a document is about, and who decides."""
    return above[-1].isdigit() and below.isupper() and lexicon().heads.opening(below) is not None


def _in_place(above: str, below: str) -> bool:
    """ "TP Hồ Chí" / "Minh, ngày 17 tháng 7": a place, whose end stands before the day."""
    return bool(_DATED.match(below) and _NAME.fullmatch(above)) and lexicon().heads.opening(above) is None


def _one(text: str) -> bool:
    """Whether a line holds one word, which is no type ("LUẬT") or mark ("MẬT") of a document."""
    return _WORD.fullmatch(text) is not None and not _whole().fullmatch(text)


@cache
def _open() -> re.Pattern[str]:
    """A line that does not end by itself: a base without its mark, or one that ends with such a word."""
    return re.compile(
        rf"^{any_of(map(str.capitalize, layout().bases.words))}\s|(?<!\w){any_of(layout().hanging.words)}$"
    )


@cache
def _base() -> re.Pattern[str]:
    """What a document rests on, which begins a line."""
    return re.compile(rf"{any_of(map(str.capitalize, layout().bases.words))}\s")


@cache
def _numbers() -> re.Pattern[str]:
    """ "Số:", below which the number stands."""
    return re.compile(r"số\s*:?", re.IGNORECASE)


@cache
def _whole() -> re.Pattern[str]:
    """A word that makes up a line of a letterhead."""
    marks = (*form_words().secrecies.words, *form_words().urgencies.words)
    return re.compile(any_of((*regimes().names, *marks)), re.IGNORECASE)
