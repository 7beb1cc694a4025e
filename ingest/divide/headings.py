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
from ingest.gazette import is_page_line
from ingest.grammar.letterheads import number, number_line, own_number
from ingest.lexicon import lexicon
from ingest.lexicon.entries import Head
from ingest.lexicon.regimes import regimes

#: So many of the first lines may hold a letterhead's heading.
HEAD = 24
#: A body's name that a section of a gazette repeats has so many words.
_SECTION = 2
#: So many lines of a gazette stand above a document's heading at most.
_PRINTED = 6
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
        return _navigation(lines[:motto]) if motto else printed(lines)
    heads = (i for i in range(told + 1, motto) if lines[i].text.isupper() or is_letterhead(lines[i]))
    first = next(heads, motto)
    return _below_section(lines, first, motto) if prints(lines[told]) else first


def prints(line: Line) -> bool:
    """ "CÔNG BÁO/Số 5/…", "PHẦN VĂN BẢN KHÁC", "Thời gian ký: …" of a signature by machine: above a letterhead."""
    stamp = starts_word("stamps").match(line.text)
    labels = stamp is not None and line.text[stamp.end() :].lstrip().startswith(":")
    return labels or is_page_line(line.text) or whole_line("gazette_parts").fullmatch(line.text) is not None


def _below_section(lines: Sequence[Line], first: int, motto: int) -> int:
    """Where a letterhead begins, above which a gazette says who issued the documents that follow."""
    for i in range(first, motto):
        section = lines[i].text.split()
        named = (_besides(lines[k]).split() for k in range(i + 1, motto + 1))
        if lines[i].text.isupper() and any(_alike(section, name) for name in named):
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


def printed(lines: Sequence[Line]) -> int:
    """How many lines of a gazette stand above a heading that says it all."""
    for k, line in enumerate(lines[:_PRINTED]):
        if whole_heading(lines[k:]):
            return k
        if not (prints(line) or (line.text.isupper() and names_body(line)) or line.text.isdigit()):
            break
    return 0


def whole_heading(lines: Sequence[Line]) -> int:
    """How many lines a heading has that says it all: "NGHỊ QUYẾT SỐ 203 NQ/UBTVQH9 NGÀY 04-5-1994 CỦA …"."""
    found = regimes().types.opening(lines[0].text[:200]) if lines else None
    name = len(found[0].name) if found is not None else 0
    if not name or not lines[0].text[:name].isupper():
        return 0
    rest = lines[0].text[name:].lstrip() or (lines[1].text if len(lines) > 1 and lines[1].text.isupper() else "")
    if own_number(rest, 0) is None or not _DAY.search(" ".join(line.text for line in lines[:3])):
        return 0
    if not lines[0].text.isupper():
        return 1  # "NGHỊ ĐỊNH của Chính phủ số 5-CP ngày 3-4-1995 về …": one paragraph
    heading = list(takewhile(lambda line: line.text.isupper() and not is_base(line) and not is_resolve(line), lines))
    text = " ".join(line.text for line in heading)
    of = _OF.search(text)
    issuer = lexicon().heads.opening(text[of.end() :][:200]) if of is not None else None
    said = text[of.end() :].split()[:_SECTION] if of is not None else []
    first = 1 if of is not None and of.end() < len(heading[0].text) else 2
    ends = (
        i
        for i, line in enumerate(heading[first:], first)
        if line.text.split()[:_SECTION] == said or _heads_as(line, issuer[0] if issuer is not None else None)
    )
    return next(ends, len(heading))


def _heads_as(line: Line, head: Head | None) -> bool:
    """Whether a line begins with the body that issues, or any where none was said."""
    found = lexicon().heads.opening(line.text[:200])
    return found is not None and (head is None or found[0] is head)
