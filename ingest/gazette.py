"""What stands at the head of a page and in no sentence: the line of a gazette (Công báo), a number between dashes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from graph.text import IDENTITY, OffsetMap, rewritten
from ingest.lexicon.formwords import form_words
from ingest.lexicon.wordforms import any_of

_ISSUE = r"(?i:số)\s*\d+(?:\s*[+&-]\s*\d+)*"
_DAY = r"(?:(?i:ngày)\s*)?\d{1,2}\s*(?:[-/.]|(?i:tháng))\s*\d{1,2}\s*(?:[-/.]|(?i:năm))\s*\d{4}"
_PAGE = r"\d{1,4}"
_LONE = re.compile(rf"[-–\s]*{_PAGE}[-–\s]*")
#: So many lines may stand above the head of the first page and with it: a signature by machine, a page's number.
_TOP = 7
#: The number of a page between dashes, within a sentence.
_DASHED = re.compile(rf"[-–]\s?{_PAGE}\s?[-–]")
_NUMBERED = re.compile(rf"\n\s*[-–]\s?{_PAGE}\s?[-–]\s*\n")
_LINES = re.compile(r"[^\n]*\n?")


def without_page_lines(text: str) -> tuple[str, OffsetMap]:
    """A text without the lines "CÔNG BÁO/Số 551 + 552/Ngày 14-8-2014  3", and "- 2 -" within a sentence: its sentences
    go on behind them."""
    taken = list(_taken(text, whole=False)) if _may_have(text) else []  # nearly all texts have none
    return rewritten(text, taken) if taken else (text, IDENTITY)


def within_pages(text: str) -> str:
    """Words of a text, without the head of a page that stands among them."""
    return rewritten(text, _taken(text, whole=True))[0] if _may_have(text) else text


def _may_have(text: str) -> bool:
    return any(word in text for word in _words()) or _NUMBERED.search(text) is not None


def _taken(text: str, *, whole: bool) -> Iterator[tuple[int, int, str]]:
    """Where such lines stand, with the blank ones and the page's number around them, and what stands there instead;
    that of the first page too where the ``whole`` text is asked for."""
    lines = [(match.start(), match.end(), match.group().strip()) for match in _LINES.finditer(text)]
    kept, last = -1 if whole else _first_page(lines), -1
    for k, (_, _, line) in enumerate(lines):
        dashed = _DASHED.fullmatch(line) is not None
        if k <= last or not (dashed or is_page_line(line)):
            continue
        first, last = _around(lines, k, -1), _around(lines, k, 1)
        start, end = lines[first][0], lines[last][1]
        before, after = _words_around(text, start, end)
        goes_on = text[before - 1 : before].isalnum() or text[before - 1 : before] == ","
        if before and goes_on and text[after : after + 1].islower():
            yield before, after, " "
        elif k > kept and not dashed:
            yield start, end, ""


def _words_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the words before a place end, and where those behind it begin."""
    while start > 0 and text[start - 1].isspace():
        start -= 1
    while end < len(text) and text[end].isspace():
        end += 1
    return start, end


def _first_page(lines: list[tuple[int, int, str]]) -> int:
    """The last line of the head of the first page, which stays: from it ``divide`` knows what stands above a
    letterhead; -1 where none is among the first lines."""
    told = [(k, line) for k, (_, _, line) in enumerate(lines) if line][:_TOP]
    return max((k for k, line in told if is_page_line(line)), default=-1)


def _around(lines: list[tuple[int, int, str]], at: int, step: int) -> int:
    """The last line on one side that is blank, a page's number, or another such line."""
    while 0 <= at + step < len(lines) and (not (line := lines[at + step][2]) or _is_furniture(line)):
        at += step
    return at


def _is_furniture(line: str) -> bool:
    return _LONE.fullmatch(line) is not None or is_page_line(line)


def is_page_line(line: str) -> bool:
    """Whether a line is the head of a gazette's page, or says in which issue a document goes on."""
    found = _page_line().fullmatch(line)
    if found is None:
        return _continued().fullmatch(line) is not None
    name = found["of"] or found["whose"]
    return not name or name.isupper()


@cache
def _words() -> tuple[str, ...]:
    return tuple(form for word in form_words().gazettes.words for form in (word.upper(), word.capitalize()))


@cache
def _page_line() -> re.Pattern[str]:
    """Its name in capitals, that of a province behind it, number and day of the issue, and that of the page."""
    gazette = rf"{any_of(word.upper() for word in form_words().gazettes.words)}(?P<of>(?:\s+[^\W\d_]+){{0,5}})"
    issue = rf"{_ISSUE}(?:\W*{_DAY})?|{_DAY}"
    before, behind = rf"(?:{issue})\W+{gazette}", rf"{gazette.replace('of', 'whose')}\W*(?:{issue})"
    return re.compile(rf"(?:{_PAGE}\s+)?\W*(?:{before}|{behind})\W*(?:{_PAGE})?")


@cache
def _continued() -> re.Pattern[str]:
    """ "(Xem tiếp Công báo số 553 + 554)"."""
    gazette = any_of(form_words().gazettes.words)
    return re.compile(rf"\((?:\w+\s+){{1,3}}{gazette}\s+{_ISSUE}\W*(?:{_DAY})?\W*\)", re.IGNORECASE)
