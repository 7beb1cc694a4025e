"""The letterhead, cell by cell: heading, number and symbol, place and date, marks; what is left names the bodies."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from graph.records import record
from ingest.divide.patterns import starts_word, whole_line, words
from ingest.form.cells import Cell
from ingest.form.said import Said, of_cells
from ingest.form.spelling import head_of
from ingest.grammar.letterheads import dated_line, number_line
from ingest.lexicon.wordforms import any_of

_AROUND = r"[\W_]*"
_MARKS = (("draft", "drafts"), ("secrecy", "secrecies"), ("urgency", "urgencies"), ("copy", "copies"))
_HEADINGS = ("state_headings", "party_headings", "union_headings")
#: "Yên Bái, ngày 03" in one line of a column and "tháng 8 năm 2021" in the next.
_OPEN_DAY = re.compile(r"(?<!\w)ngày(?:\s+\d{1,2})?$", re.IGNORECASE)
_REST_OF_DAY = re.compile(r"(?:\d{1,2}\s+)?tháng(?!\w)", re.IGNORECASE)
_LETTERS = re.compile(r"[A-ZĐ&]{1,12}(?:-[A-ZĐ&]{1,12})?")
_NUMBER = re.compile(r"số\s*:?", re.IGNORECASE)
_RULE = re.compile(r"[\W_]*|[ox]{1,3}", re.IGNORECASE)


@record
class Letterhead:
    """What the letterhead says, and the cells that are left, which name bodies."""

    said: tuple[Said, ...]
    names: tuple[Cell, ...]
    side: str | None
    """ "party", "state", "union": whose heading it has, or None"""
    separator: str
    """between number and symbol; empty where there is none"""
    act: Said | None
    """the type, where it stands before the number ("Bản án số: 12/2018/HS-ST")"""


def letterhead(cells: Sequence[Cell]) -> Letterhead:
    """Read the cells above type and abstract."""
    reader = _Reader()
    rows = [cell for cell in cells if not _RULE.fullmatch(cell.text)]
    for pieces in _in_pieces(rows):
        reader.heading(pieces)
        rows = [one for one in rows if one not in pieces]
    while rows:
        cell = rows.pop(0)
        for rest in _rests(cell, rows):
            if reader.whole((cell, *rest)):
                rows = [one for one in rows if one not in rest]
                break
        else:
            reader.take(cell)
    return reader.done()


def _in_pieces(rows: Sequence[Cell]) -> Iterator[tuple[Cell, ...]]:
    """A heading that a narrow column cut, whose pieces stand between the lines of the other column."""
    for k, cell in enumerate(rows):
        low = cell.text.lower()
        for phrase in _headings():
            if phrase.startswith(f"{low} ") and (rest := _rest_of(phrase[len(low) + 1 :], rows[k + 1 :])):
                yield (cell, *rest)
                break


def _rest_of(phrase: str, rows: Sequence[Cell]) -> tuple[Cell, ...]:
    """The cells, in their order, that make up the rest of a phrase; none where it is not there."""
    for k, cell in enumerate(rows):
        low = cell.text.lower()
        if low == phrase:
            return (cell,)
        if phrase.startswith(f"{low} "):
            rest = _rest_of(phrase[len(low) + 1 :], rows[k + 1 :])
            return (cell, *rest) if rest else ()
    return ()


@cache
def _headings() -> tuple[str, ...]:
    return tuple(word for name in _HEADINGS for word in words(name))


def _rests(cell: Cell, rows: Sequence[Cell]) -> Iterator[tuple[Cell, ...]]:
    """With what a cell may be whole that is cut: the next one or two, that below it, the symbol that others part from
    its "Số:"."""
    yield from (tuple(rows[:size]) for size in (1, 2) if size <= len(rows))
    yield from ((one,) for one in rows[1:] if _below(cell, one))
    if _cut_number(cell):
        yield from ((one,) for one in rows[1:] if _LETTERS.fullmatch(one.text))
    if _OPEN_DAY.search(cell.text):
        yield from ((one,) for one in rows[1:] if _REST_OF_DAY.match(one.text))
    if _NUMBER.fullmatch(cell.text):
        yield from ((one,) for one in rows[1:] if one.text.startswith(("/", "-")))


def _cut_number(cell: Cell) -> bool:
    """Whether a number goes on in another line: "Số: 45/TB-" / "UBND"."""
    return cell.text.endswith(("-", "/")) and number_line(cell.text.rstrip("-/")) is not None


def _below(cell: Cell, other: Cell) -> bool:
    """Whether a cell stands in the next line of the same column."""
    return other.row == cell.row + 1 and other.column == cell.column


class _Reader:
    def __init__(self) -> None:
        self._said: list[Said] = []
        self._names: list[Cell] = []
        self._late: list[Cell] = []
        self._heading: list[Cell] = []
        self._subject: list[Cell] = []
        self._side: str | None = None
        self._separator = ""
        self._numbered = False
        self._act: Said | None = None

    def heading(self, cells: tuple[Cell, ...]) -> None:
        """A heading, of whose pieces none is one."""
        self._side = self._side or heading_of(" ".join(cell.text for cell in cells))
        self._heading += cells

    def whole(self, cells: tuple[Cell, ...]) -> bool:
        """Whether cells are a component that none of them is, since a page's width cut its line; then it is taken."""
        first, *rest = cells
        own = any(map(self._own, rest)) or (self._own(first) and not _cut_number(first))
        if own or any(below.row <= above.row for above, below in pairwise(cells)):
            return False
        if dated_line(" ".join(cell.text for cell in rest)):
            return False  # "TỈNH YÊN BÁI" / "Yên Bái, ngày 3" / "tháng 8 năm 2020": these are without the first
        return self._component(cells)

    def take(self, cell: Cell) -> None:
        """One cell, in the order of the text."""
        if self._component((cell,)):
            return
        goes_on = bool(self._subject) and (not cell.text.isupper() or cell.row == self._subject[-1].row + 1)
        if starts_word("subjects").match(cell.text) or (goes_on and head_of(cell.text) is None):
            self._subject.append(cell)
        else:
            (self._late if self._numbered else self._names).append(cell)

    def _own(self, cell: Cell) -> bool:
        return bool(heading_of(cell.text) or mark(cell) or number_line(cell.text) or dated_line(cell.text))

    def _component(self, cells: tuple[Cell, ...]) -> bool:
        text = " ".join(cell.text for cell in cells)
        side = heading_of(text)
        if side is not None:
            self._side = self._side or side
            if side == self._side and all(text.lower() != other.text.lower() for other in self._heading):
                self._heading += cells
            return True
        found = mark(cells[0]) if len(cells) == 1 else None
        found = found or self._number(cells, text) or dated(cells, text)
        self._said += found or ()
        return found is not None

    def _number(self, cells: tuple[Cell, ...], text: str) -> tuple[Said, ...] | None:
        match = None if self._numbered else number_line(text)
        if match is None:
            return None
        self._numbered, self._separator = True, match["separator"] or ""
        self._act = Said("act", places(cells, *match.span("act"))) if match["act"] else None
        return numbered(cells, match)

    def done(self) -> Letterhead:
        """All of it."""
        said = list(self._said)
        if self._heading:
            said.append(of_cells("heading", tuple(sorted(self._heading, key=lambda cell: (cell.row, cell.start)))))
        if self._subject:
            said.append(of_cells("abstract", tuple(self._subject)))
        return Letterhead(tuple(said), tuple(self._names or self._late), self._side, self._separator, self._act)


def heading_of(text: str) -> str | None:
    """Whose heading a text is."""
    for side, name in (("state", "state_headings"), ("party", "party_headings"), ("union", "union_headings")):
        if whole_line(name).fullmatch(text):
            return side
    return None


def mark(cell: Cell) -> tuple[Said, ...] | None:
    """ "DỰ THẢO LẦN 2", "MẬT", "HỎA TỐC", "SAO Y BẢN CHÍNH": a mark of its own line."""
    for name, marks in _MARKS:
        match = _marked(marks).fullmatch(cell.text)
        if match is not None:
            return (Said(name, ((cell.start + match.start("said"), cell.start + match.end("said")),)),)
    return None


def numbered(cells: Sequence[Cell], match: re.Match[str]) -> tuple[Said, ...]:
    """Number, year and symbol, those that are filled in."""
    found = (name for name in ("number", "year", "symbol") if match[name])
    return tuple(Said(name, places(cells, *match.span(name))) for name in found)


def dated(cells: Sequence[Cell], text: str) -> tuple[Said, ...] | None:
    """ "Yên Bái, ngày 03 tháng 8 năm 2020"; day and month may be blank, the place left out."""
    match = dated_line(text)
    return tuple(place_and_date(cells, match)) if match is not None else None


def place_and_date(cells: Sequence[Cell], match: re.Match[str]) -> Iterator[Said]:
    """The place, and the date as precise as it is written."""
    if match["place"]:
        yield Said("place", places(cells, *match.span("place")))
    day = iso(*match.group("year", "month", "day"))
    if day is not None:
        start = match.end("place") if match["place"] else match.start()
        words = match.string[start : match.end()]
        start += len(words) - len(words.lstrip(" ,"))
        yield Said("date", places(cells, start, start + len(words.strip(" ,.…_"))), day)


def places(cells: Sequence[Cell], start: int, end: int) -> tuple[tuple[int, int], ...]:
    """[start, end) of the words of cells, put together with a blank between, as their places."""
    found, before = [], 0
    for cell in cells:
        first, last = max(start - before, 0), min(end - before, len(cell.text))
        if first < last:
            found.append((cell.start + first, cell.start + last))
        before += len(cell.text) + 1
    return tuple(found)


def iso(year: str | None, month: str | None, day: str | None) -> str | None:
    """As precise as written; None where it is no date."""
    if year is None:
        return None
    if month is None or not 1 <= int(month) <= 12:
        return year
    if day is None or not 1 <= int(day) <= 31:
        return f"{year}-{int(month):02}"
    return f"{year}-{int(month):02}-{int(day):02}"


@cache
def _marked(name: str) -> re.Pattern[str]:
    """The words alone, in brackets, after the word for what they are, with a count."""
    count = r"(?:\s+(?:lần\s+)?(?:thứ\s+)?(?:\d{1,2}|[IVX]{1,4}|nhất|hai|ba|tư|năm))?" if name == "drafts" else ""
    said = rf"(?P<said>{any_of(words(name))}{count})"
    return re.compile(rf"{_AROUND}(?:độ (?:mật|khẩn)\s*:\s*)?{said}{_AROUND}", re.IGNORECASE)
