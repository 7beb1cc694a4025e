"""Type and abstract of an official document, and the authority that a line between them and the bases names."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import pairwise

from graph.records import record
from ingest.divide.parts import Kind
from ingest.divide.patterns import enclosed, words
from ingest.form.cells import Cell, part_of
from ingest.form.letterhead import mark, numbered, place_and_date
from ingest.form.said import Said, of_cells
from ingest.form.spelling import begins_office, head_of
from ingest.form.wholeheading import whole_heading
from ingest.grammar.letterheads import dated_line, number
from ingest.lexicon import lexicon
from ingest.lexicon.regimes import FormType, regimes
from ingest.lexicon.trie import words_of
from ingest.lexicon.wordforms import any_of

_RULE = re.compile(r"[\W_]*")
#: An abstract has at most so many lines, each of so many characters where a page's width cut it.
_LINES = 8
_WIDEST = 110
_OF = re.compile(r"của\s+", re.IGNORECASE)
_ABOUT = re.compile(r"(?<!\w)(?:về|v/v)(?!\w)", re.IGNORECASE)


@record
class Title:
    """The type with its symbols, what is said, and the cells of the authority below the abstract."""

    kind: FormType | None
    said: tuple[Said, ...]
    authority: tuple[Cell, ...]
    attached: bool = False
    """whether "(Kèm theo Quyết định số …)" stands below"""


def title(cells: Sequence[Cell], apart: Callable[[Cell, Cell], bool]) -> Title:
    """Read the cells of the heading, from the type on; ``apart``: is there a blank line between two cells?"""
    rows = [cell for cell in cells if not _RULE.fullmatch(cell.text)]
    heading = [cell for cell in rows if cell.kind is Kind.HEADLINE]
    if (whole := whole_heading(heading)) is not None:
        return Title(*whole, tuple(_authority(rows[len(heading) :])))
    at = next((k for k, cell in enumerate(rows) if type_of(cell.text) is not None), None)
    if at is None:
        return Title(None, (), ())
    found, length = type_of(rows[at].text) or (None, 0)
    said = [Said("type", ((rows[at].start, rows[at].start + length),), found.name if found else None)]
    rest = _rest(rows[at], length)
    if rest is not None and (marked := mark(rest)) is not None:
        said, rest = [*said, *marked], None  # "CÔNG ĐIỆN KHẨN"
    skipped = [] if rest is not None else list(_between(rows[at + 1 :]))
    said += [one for cell in skipped for one in numbered_and_dated(cell)]
    start = at + len(skipped)
    below = list(_below(rows, start, apart, act=_is_act(rows[at].text), started=rest is not None))
    lines = (*((rest,) if rest is not None else ()), *below)
    if lines:
        said.append(of_cells("abstract", lines))
    under = rows[start + 1 + len(below) :]
    return Title(found, tuple(said), tuple(_authority(under)), any(enclosed(one.text) for one in under[:1]))


def _between(cells: Sequence[Cell]) -> Iterator[Cell]:
    """Lines between type and abstract: "CỦA BAN THƯỜNG VỤ HUYỆN ỦY", "SỐ 297/SL NGÀY 18 THÁNG 6 NĂM 1949"."""
    for cell, after in pairwise(cells):
        if after.kind is not Kind.HEADLINE or not (_names_issuer(cell.text) or list(numbered_and_dated(cell))):
            return
        yield cell


def numbered_and_dated(cell: Cell) -> Iterator[Said]:
    """Number and day of an act that has them in its heading."""
    match = number().match(cell.text)
    day = dated_line(cell.text[match.end() :].lstrip(" ,")) if match is not None and match["number"] else None
    if match is not None and day is not None:
        rest = part_of(cell, len(cell.text) - len(day.string), len(cell.text))
        yield from (*numbered((cell,), match), *place_and_date((rest,), day))


def _names_issuer(text: str) -> bool:
    """ "CỦA BỘ CHÍNH TRỊ": who issues, and not what about."""
    of = _OF.match(text)
    return of is not None and _names_authority(text[of.end() :]) and not _ABOUT.search(text)


def type_of(text: str) -> tuple[FormType, int] | None:
    """The type that a heading begins with, and how many of its characters name it."""
    row = words_of(text[:200])
    found = regimes().types.longest(row, 0, len(row))
    if found is None or not (text[0].isupper() or found[1] == len(row)):
        return None
    match = re.match(r"\s*" + r"\s+".join(map(re.escape, row[: found[1]])), text, re.IGNORECASE)
    return (found[0], match.end()) if match is not None and not _cites(text[match.end() :]) else None


def _cites(rest: str) -> bool:
    """ "Luật số: 12/2019/QH14" of a letterhead: a number, and no heading."""
    return re.match(r"\s*(?:số\b|\d)", rest, re.IGNORECASE) is not None


def _rest(cell: Cell, length: int) -> Cell | None:
    start = len(cell.text) - len(cell.text[length:].lstrip(" :.-–"))
    return part_of(cell, start, len(cell.text)) if start < len(cell.text) else None


def _below(
    rows: Sequence[Cell], at: int, apart: Callable[[Cell, Cell], bool], *, act: bool, started: bool
) -> Iterator[Cell]:
    """The lines of the abstract below the type: none but the first after a blank line, a sentence or a colon."""
    before = rows[at]
    for n, cell in enumerate(rows[at + 1 : at + 1 + _LINES]):
        parted = apart(before, cell) and not cell.text[0].islower()  # a line may stand alone within a sentence
        sentence = _is_sentence(cell.text) and not _hangs().search(before.text)
        after = before.text.endswith((".", ":")) or parted or sentence
        over = (started or n > 0) and after
        first = n == 0 and (act or (before.text.isupper() and not cell.text.isupper()))
        if cell.kind is not Kind.HEADLINE or over or enclosed(cell.text):
            return
        if not first and cell.text[0].isupper() and _names_authority(cell.text):
            return
        yield cell
        before = cell


def _is_sentence(text: str) -> bool:
    """Whether a line is too long for one of the abstract that a page's width cut, and begins as the text does."""
    return len(text) > _WIDEST and text[0].isupper() and not text.isupper()


@cache
def _hangs() -> re.Pattern[str]:
    """A line that does not end by itself ("… ban hành kèm theo")."""
    return re.compile(rf"(?<!\w){any_of(words('hanging'))}$")


def _is_act(text: str) -> bool:
    row = words_of(text)
    found = lexicon().directives.longest(row, 0, len(row))
    return found is not None and found[0].titled == "yes"


def _names_authority(text: str) -> bool:
    """ "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH X": a line that names a body or an office from its first word."""
    return head_of(text[:200]) is not None or begins_office(text[:200])


def _authority(cells: Sequence[Cell]) -> Iterator[Cell]:
    """The lines between abstract and bases that name who decides."""
    for n, cell in enumerate(cells[:3]):
        if cell.kind not in (Kind.LETTERHEAD, Kind.HEADLINE) or not (n or _names_authority(cell.text)):
            return
        if n and (not cell.text.isupper() or _names_authority(cell.text)):
            return
        yield cell
