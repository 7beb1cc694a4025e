"""Headings of formal documents on pages: below what a site says of them, and headings that say it all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from ingest.divide.formallines import (
    LONGEST_CELL,
    LONGEST_SIGNATURE,
    is_base,
    is_letterhead,
    is_motto,
    is_resolve,
    is_type,
    names_body,
    titled,
)
from ingest.divide.lines import Line
from ingest.divide.patterns import mottos, starts_word, whole_line
from ingest.grammar.letterheads import number, number_line
from ingest.lexicon import lexicon
from ingest.lexicon.entries import Head
from ingest.lexicon.regimes import regimes

#: So many of the first lines may hold a letterhead's heading.
HEAD = 24
#: A body's name that a section of a gazette repeats has so many words.
_SECTION = 2
_MARKS = ("drafts", "secrecies", "urgencies", "copies")
_DAY = re.compile(r"(?<!\w)ngày\s+\d", re.IGNORECASE)
_OF = re.compile(r"(?<!\w)của\s+", re.IGNORECASE)


def above(lines: Sequence[Line]) -> int:
    """How many lines of a page stand above a letterhead: paragraphs of a site, and what is below them."""
    motto = next((i for i, line in enumerate(lines[:HEAD]) if is_motto(line)), 0)
    own = motto > 0 and whole_heading(lines[:motto]) > 0
    again = any(is_type(line) or starts_word("addressed").match(line.text) for line in lines[motto:HEAD])
    told = next(
        (
            i
            for i in range(motto - 1, -1, -1)
            if _tells(lines[i]) or prints(lines[i]) or (_titles(lines[i], again) and not own)
        ),
        None,
    )
    if told is None:
        return _below_section(lines, _navigation(lines[:motto]), motto, whole=True)
    heads = (i for i in range(told + 1, motto) if lines[i].text.isupper() or is_letterhead(lines[i]))
    return _below_section(lines, next(heads, motto), motto, whole=not prints(lines[told]))


def prints(line: Line) -> bool:
    """ "PHẦN VĂN BẢN KHÁC" of a gazette, "Thời gian ký: …" of a signature by machine: above a letterhead."""
    stamp = starts_word("stamps").match(line.text)
    labels = stamp is not None and line.text[stamp.end() :].lstrip().startswith(":")
    return labels or whole_line("gazette_parts").fullmatch(line.text) is not None


def _below_section(lines: Sequence[Line], first: int, motto: int, *, whole: bool) -> int:
    """Where a letterhead begins, above which a gazette says who issued the documents that follow; ``whole``: in the
    same words, since nothing else tells that it is one."""
    for i in range(first, motto):
        section = lines[i].text.split()
        named = (_besides(lines[k]).split() for k in range(i + 1, motto + 1))
        if lines[i].text.isupper() and any(_alike(section, name) and (section == name or not whole) for name in named):
            return i + 1
    return first


def _besides(line: Line) -> str:
    """What stands before the heading of the State in a line."""
    return line.cells[0][: next(mottos(line.cells[0], 0, len(line.cells[0])), None)]


def _alike(section: Sequence[str], name: Sequence[str]) -> bool:
    """ "HỘI ĐỒNG NHÂN DÂN TỈNH" above "HỘI ĐỒNG NHÂN DÂN"."""
    size = min(len(section), len(name))
    return size >= _SECTION and section[:size] == name[:size]


def _tells(line: Line) -> bool:
    """Whether a line is a paragraph, and stands in no letterhead."""
    long = not line.is_short(LONGEST_SIGNATURE) and not line.text.isupper()
    return long and (line.several or (line.ended and not line.is_short(LONGEST_CELL)))


def _navigation(lines: Sequence[Line]) -> int:
    """How many lines of a site ("Tải văn bản") stand above a body in capitals, which opens a letterhead."""
    first = next((i for i, line in enumerate(lines) if line.text.isupper() and names_body(line)), 0)
    return 0 if any(_of_letterhead(line) for line in lines[:first]) else first


def _of_letterhead(line: Line) -> bool:
    """Whether a line may be one of a letterhead: in capitals, a number, a mark of its own, a name with its capitals."""
    if line.text.isupper() or is_letterhead(line) or any(starts_word(name).match(line.text) for name in _MARKS):
        return True
    head = lexicon().heads.opening(line.text[:200])
    rest = line.text[len(head[0].name) :].lstrip() if head is not None else ""
    return head is not None and (" " in head[0].name or rest[:1].isupper() or not rest)


def _titles(line: Line, again: bool) -> bool:
    """ "Công văn số 2728/TCT-DNL về hóa đơn", "Quyết định ban hành Quy chế …" above the type on a line of its own, or a
    letter (``again``): a site's title, which holds more than the number of a letterhead."""
    if again and titled(line) and not is_type(line) and not line.text.isupper():
        return True
    found = regimes().types.opening(line.text[:200])
    if found is None or number_line(line.text) is not None:
        return False
    rest = line.text[len(found[0].name) :].lstrip()
    return rest[:1].isdigit() or number().match(rest) is not None


def whole_heading(lines: Sequence[Line]) -> int:
    """How many lines a heading has that says it all: "NGHỊ QUYẾT SỐ 203 NQ/UBTVQH9 NGÀY 04-5-1994 CỦA …"."""
    found = regimes().types.opening(lines[0].text[:200]) if lines and lines[0].text.isupper() else None
    rest = lines[0].text[len(found[0].name) :].lstrip() if found is not None else ""
    opening = lines[0].text + " " + lines[1].text if len(lines) > 1 else ""
    if number().match(rest) is None or not _DAY.search(opening):
        return 0
    heading = list(takewhile(lambda line: line.text.isupper() and not is_base(line) and not is_resolve(line), lines))
    text = " ".join(line.text for line in heading)
    of = _OF.search(text)
    issuer = lexicon().heads.opening(text[of.end() :][:200]) if of is not None else None
    ends = (i for i, line in enumerate(heading[2:], 2) if _heads_as(line, issuer[0] if issuer is not None else None))
    return next(ends, len(heading))


def _heads_as(line: Line, head: Head | None) -> bool:
    """Whether a line begins with the body that issues, or any where none was said."""
    found = lexicon().heads.opening(line.text[:200])
    return found is not None and (head is None or found[0] is head)
