"""Rosters on pages: a name in a line of its own is a row of a list, and no byline."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ingest.divide.lines import BULLETS, Line
from ingest.divide.names import is_byline
from ingest.divide.patterns import inside, starts
from ingest.lexicon import lexicon

# A line that holds an office and no more has so many characters at most; so many rows show how a list is set.
_TITLE, _ROWS = 90, 2
# So many names one below the other are a list.
_RUN = 3
_BULLETS = f"{BULLETS}0123456789.) "
# What parts the cells of a row, and a name from what is told of it.
_CELLS = re.compile(r"\t|\s{2,}|\s*[|:,]\s*|\s+[-–]\s*|\s*[-–]\s+")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def in_roster(lines: Sequence[Line], i: int) -> bool:
    """Is the name in a line one of a list: it stands below "Đồng chí", above an office with its years or a telephone,
    beside an office as another name of the page does, or below a colon or in a row of names?"""
    before, after = (lines[k].text if 0 <= k < len(lines) else "" for k in (i - 1, i + 1))
    if before.strip(" :.-").lower() in lexicon().words.no_authors or _listed(lines, i):
        return True
    below, above = _is_title(after), _is_title(before)
    following = lines[i + 2].text if i + 2 < len(lines) else ""
    if below and (_YEAR.search(f"{after} {following}"[: _TITLE + 20]) or starts("contacts").match(following)):
        return True
    return (below and _several(lines, 1)) or (above and _several(lines, -1))


def heads_rows(lines: Sequence[Line], i: int) -> bool:
    """ "SỞ TÀI CHÍNH", "PHƯỜNG HẠC THÀNH" above "A | Giám đốc | 0912…": does a line name a body or a place, and the
    next one somebody with an office in a cell or behind a label?"""
    words = lines[i].text.lower().split()
    named = any(" ".join(words[:size]) in _levels() for size in (1, 2))
    named = named or lexicon().heads.opening(lines[i].text) is not None
    below = lines[i + 1 : i + 3]
    return named and bool(below) and (_is_row(below[0]) or (_is_name(below[0].text) and _is_title(below[-1].text)))


@cache
def _levels() -> frozenset[str]:
    return frozenset(word for word, _ in lexicon().words.levels)


def _is_row(line: Line) -> bool:
    """Whether a line holds a name and an office, each in a cell of its own or one behind a mark."""
    cells = [cell.strip(_BULLETS) for cell in _CELLS.split(line.text)]
    titled = [lexicon().titles.opening(cell) is not None for cell in cells if cell]
    return len(titled) > 1 and any(titled) and not all(titled)


def _is_title(text: str) -> bool:
    """Whether a line holds an office, and tells nothing."""
    return len(text) <= _TITLE and not text.endswith(".") and lexicon().titles.opening(text) is not None


def _is_labelled(text: str) -> bool:
    """ "Giám đốc: Trần Văn Bình", "Trần Văn Bình: Giám đốc"."""
    left, colon, right = text.partition(":")
    return bool(colon) and (_is_title(left.lstrip(_BULLETS)) or _is_title(right.strip()))


def _several(lines: Sequence[Line], step: int) -> bool:
    """Do several names of the page have an office in the line below (``step`` 1) or above them?"""
    titles = [k for k, line in enumerate(lines) if _is_title(line.text) and 0 <= k - step < len(lines)]
    return sum(_is_name(lines[k - step].text) for k in titles) >= _ROWS


def _is_name(text: str) -> bool:
    """Whether a line may be a byline and has nothing but a name."""
    return " " in text and is_byline(text) and inside("byline_words").search(text) is None


def _listed(lines: Sequence[Line], i: int) -> bool:
    """Names one below the other, below a colon or at least three."""
    if not _is_name(lines[i].text):
        return False
    first = i
    while first and i - first < _RUN and _is_name(lines[first - 1].text):
        first -= 1
    if first and (lines[first - 1].open_end or _is_labelled(lines[first - 1].text)):
        return True
    last = i + 1
    while last < len(lines) and last - first < _RUN and _is_name(lines[last].text):
        last += 1
    return last - first >= _RUN
