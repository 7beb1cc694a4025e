"""Lines as they are set on pages → paragraphs: what is centred stands alone, what is set in begins one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import chain, pairwise

from graph.records import record
from ingest.acquire.setcolumns import rows, words_of
from ingest.lexicon import lexicon
from ingest.lexicon.layout import layout
from ingest.lexicon.trie import words_of as words_in
from ingest.lexicon.wordforms import any_of
from ingest.wrapped import OPENS, Line, goes_on

#: The first lines of paragraphs are set in by fewer blanks; what stands where may be out by one.
_DEEPEST, _NEAR = 15, 1
#: This share of a page's lines stands at its margin.
_AT_MARGIN = 5
#: The room to the left of a centred line, and by how many times that to its right may differ (letters are not
#: equally wide).
_CENTRED, _LESS, _MORE = 3, 0.4, 1.8
#: How many times as wide as others capitals are.
_CAPITALS = 1.3
#: A centred line that would fill so much of the width with the next word had no room for it.
_FULL = 0.85
#: So many words before a break, and characters behind it, are looked at for a name that it parts.
_LONGEST, _ROOM = 8, 80
#: A line that fills no more of it even with the next word has ended by itself.
_SHORT = 0.72


@record
class _Page:
    """How wide full lines are, in characters, and how far the first lines of paragraphs are set in (0: not at all)."""

    width: int
    set_in: int

    def begins(self, line: Line) -> bool:
        """Is it set in as the first line of a paragraph is?"""
        return self.set_in > 0 and abs(line.indent - self.set_in) <= _NEAR

    def centred(self, line: Line) -> bool:
        """Is there as much room to its left as to its right?"""
        words = line.text.strip()
        right = self.width - line.indent - len(words) * (_CAPITALS if words.isupper() else 1)
        return line.indent >= _CENTRED and not self.begins(line) and _LESS <= right / line.indent <= _MORE

    def beside(self, line: Line) -> bool:
        """Does it stand in the second half of the page, as a signature does?"""
        return line.indent * 2 > self.width and not self.centred(line)


def paragraphs(pages: Iterable[Sequence[Line]]) -> Iterator[str]:
    """The paragraphs of all pages, columns apart by tabs; a line that holds no word stays alone."""
    lines = list(rows(chain.from_iterable(map(_at_margin, pages))))
    if not lines:
        return
    page = _Page(_width(lines), _set_in(lines))
    words = words_of(lines[0].text)
    paragraph = [words]
    for line, following in pairwise([*lines, Line("", True)]):
        above, words = words, words_of(following.text)
        if "\t" not in above + words and _joined(page, line, following):
            paragraph += line.joint, words
        else:
            yield "".join(paragraph)
            paragraph = [words]


def _joined(page: _Page, line: Line, following: Line) -> bool:
    """Does a paragraph go on from one line to the next?"""
    if not (_told(line) and _told(following)) or page.beside(line) or page.beside(following):
        return False
    if _left_open(line, following):
        return True
    if page.centred(line) or page.centred(following):
        return page.centred(following) and _fills(page, line, following)
    if page.begins(following) and not _hangs(page, line, following):
        return False
    if page.set_in == 0 and line.indent > following.indent + _NEAR:
        return False
    return not _opens(page, line, following) and goes_on(line, following, page.width, 0)


def _left_open(line: Line, following: Line) -> bool:
    """ "Sở Khoa học và" / "Công nghệ tỉnh Quảng Bình", "Hội Chữ thập" / "đỏ": no line, not even one of a short heading,
    ends by itself so, nor within a name."""
    words = following.text.strip()
    if words.isupper() or OPENS.match(words):
        return False
    return _hanging().search(line.text) is not None or (words[0].islower() and _within_name(line.text, words))


def _within_name(above: str, below: str) -> bool:
    """Does a name of the lists begin in one line and end in the next?"""
    words = words_in(above)[-_LONGEST:]
    row = [*words, *words_in(below[:_ROOM])]
    tables = (lexicon().heads, lexicon().sectors, lexicon().titles)
    hits = (table.longest(row, at, len(row)) for at in range(len(words)) for table in tables)
    return any(hit is not None and hit[1] > len(words) for hit in hits)


@cache
def _hanging() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(layout().hanging.words)}\s*$")


def _opens(page: _Page, line: Line, following: Line) -> bool:
    """Does a line begin with a capital below one that has room, or as an item or a base does?"""
    words = following.text.lstrip()
    if words[0].islower():
        return False
    short = len(line.text) + 1 + len(words.split()[0]) < page.width * _SHORT
    item = bool(line.mark and OPENS.match(words))
    return short or item or _base().match(words) is not None


@cache
def _base() -> re.Pattern[str]:
    return re.compile(rf"[-–]?\s*{any_of(map(str.capitalize, layout().bases.words))}(?!\w)")


def _hangs(page: _Page, line: Line, following: Line) -> bool:
    """Do both lines stand in the middle of a paragraph all of whose lines are set in?"""
    return page.begins(line) and not line.mark and following.text.lstrip()[:1].islower()


def _fills(page: _Page, line: Line, following: Line) -> bool:
    """Has a line above a centred one no room for the next word, where no other heading begins?"""
    words, after = line.text.strip(), following.text.strip()
    loud = words.isupper()
    if line.mark or following.apart or loud != after.isupper() or (loud and _names(after)):
        return False
    return (len(words) + 1 + len(after.split()[0])) * (_CAPITALS if loud else 1) > page.width * _FULL


def _names(words: str) -> bool:
    """Does a line in capitals begin with an office or a body, as the authority below an abstract does?"""
    return any(table.opening(words) is not None for table in (lexicon().heads, lexicon().titles))


def _told(line: Line) -> bool:
    """Does a line hold a word, and is no rule or star?"""
    return any(map(str.isalnum, line.text))


def _at_margin(page: Sequence[Line]) -> Iterator[Line]:
    """The lines of a page without the blanks before its margin; a letterhead may reach out beyond that."""
    indents = Counter(line.indent for line in page)
    near = {indent: sum(indents[indent + off] for off in (0, 1)) for indent in sorted(indents)}
    margin = next((indent for indent, count in near.items() if count * _AT_MARGIN >= len(page)), 0)
    for line in page:
        yield replace(line, text=line.text[min(margin, line.indent) :])


def _set_in(lines: Sequence[Line]) -> int:
    """How far lines are usually set in that begin below the end of a sentence or clause, or with more room above.

    A full line, in narrow columns one of many, may end with a sentence in the middle of a paragraph.
    """
    width = _width(lines)
    ends = ((a, b) for a, b in pairwise(lines) if (a.mark or b.apart) and not (a.in_columns or b.in_columns))
    begin = (b for a, b in ends if b.apart or len(a.text) + 1 + len(b.text.split(maxsplit=1)[0]) <= width)
    found = Counter(line.indent if line.indent > _NEAR else 0 for line in begin if line.indent < _DEEPEST)
    return max(found, key=lambda indent: (found[indent], -indent), default=0)


def _width(lines: Sequence[Line]) -> int:
    """How long full lines are, in characters; a few are longer, since letters are not equally wide."""
    ordered = sorted(len(line.text) for line in lines)
    return ordered[len(ordered) * 4 // 5]
