"""Prints of a gazette (Công báo): the line at the head of each page is no part of the documents that it prints."""

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
_LINES = re.compile(r"[^\n]*\n?")


def without_page_lines(text: str) -> tuple[str, OffsetMap]:
    """A text without the lines "CÔNG BÁO/Số 551 + 552/Ngày 14-8-2014  3", whose sentences go on behind them."""
    if not any(word in text for word in _words()):  # nearly all texts
        return text, IDENTITY
    taken = list(_taken(text))
    return rewritten(text, taken) if taken else (text, IDENTITY)


def _taken(text: str) -> Iterator[tuple[int, int, str]]:
    """Where such lines stand, with the blank ones and the page's number around them, and what stands there instead."""
    lines = [(match.start(), match.end(), match.group().strip()) for match in _LINES.finditer(text)]
    last = -1
    for k, (_, _, line) in enumerate(lines):
        if k <= last or not is_page_line(line):
            continue
        first, last = _around(lines, k, -1), _around(lines, k, 1)
        start, end = lines[first][0], lines[last][1]
        above, below = text[:start].rstrip(), text[end:].lstrip()
        goes_on = above[-1:].isalnum() or above.endswith(",")
        if above and below[:1].islower() and goes_on:
            yield len(above), len(text) - len(below), " "
        else:
            yield start, end, ""


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
