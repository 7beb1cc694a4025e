"""The letterhead, cell by cell: heading, number and symbol, place and date, marks; what is left names the bodies."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from graph.records import record
from ingest.form.cells import LOOSE, NUMBER, PLACED, SHORT, Cell
from ingest.form.said import Said, of_cells
from ingest.lexicon.formwords import form_words
from ingest.lexicon.wordforms import any_of

_AROUND = r"[\W_]*"
_MARKS = (("draft", "drafts"), ("secrecy", "secrecies"), ("urgency", "urgencies"), ("copy", "copies"))
_RULE = re.compile(r"[\W_]*|[ox]{1,3}", re.IGNORECASE)


@record
class Letterhead:
    """What the letterhead says, and the cells that are left: those that name bodies, and those of a letter's abstract."""

    said: tuple[Said, ...]
    names: tuple[Cell, ...]
    side: str | None
    """ "party", "state", "union": whose heading it has, or None"""
    separator: str
    """between number and symbol; empty where there is none"""


def letterhead(cells: Sequence[Cell]) -> Letterhead:
    """Read the cells above type and abstract."""
    reader = _Reader()
    for cell in cells:
        reader.take(cell)
    return reader.done()


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

    def take(self, cell: Cell) -> None:
        """One cell, in the order of the text."""
        if _RULE.fullmatch(cell.text):
            return
        side = heading_of(cell.text)
        if side is not None:
            self._side = self._side or side
            if side == self._side and all(cell.text.lower() != other.text.lower() for other in self._heading):
                self._heading.append(cell)
        elif (found := mark(cell) or self._number(cell) or placed(cell)) is not None:
            self._said += found
        else:
            self._rest(cell)

    def _number(self, cell: Cell) -> tuple[Said, ...] | None:
        match = NUMBER.match(cell.text)
        if match is None or self._numbered or not any(match.group("number", "symbol")):
            return None
        if len(cell.text) - match.end() > 2:
            return None
        self._numbered, self._separator = True, match["separator"] or ""
        return tuple(
            Said(name, ((cell.start + match.start(name), cell.start + match.end(name)),))
            for name in ("number", "year", "symbol")
            if match[name]
        )

    def _rest(self, cell: Cell) -> None:
        if _starts("subjects").match(cell.text) or (self._subject and not cell.text.isupper()):
            self._subject.append(cell)
        else:
            (self._late if self._numbered else self._names).append(cell)

    def done(self) -> Letterhead:
        """All of it."""
        said = list(self._said)
        if self._heading:
            said.append(of_cells("heading", tuple(self._heading)))
        if self._subject:
            said.append(of_cells("abstract", tuple(self._subject)))
        return Letterhead(tuple(said), tuple(self._names or self._late), self._side, self._separator)


def heading_of(text: str) -> str | None:
    """Whose heading a cell is."""
    for side, name in (("state", "state_headings"), ("party", "party_headings"), ("union", "union_headings")):
        if _whole(name).fullmatch(text):
            return side
    return None


def mark(cell: Cell) -> tuple[Said, ...] | None:
    """ "DỰ THẢO LẦN 2", "MẬT", "HỎA TỐC", "SAO Y BẢN CHÍNH": a mark of its own line."""
    for name, words in _MARKS:
        match = _marked(words).fullmatch(cell.text)
        if match is not None:
            return (Said(name, ((cell.start + match.start("said"), cell.start + match.end("said")),)),)
    return None


def placed(cell: Cell) -> tuple[Said, ...] | None:
    """ "Yên Bái, ngày 03 tháng 8 năm 2020"; day and month may be blank."""
    for pattern in (PLACED, LOOSE, SHORT):
        match = pattern.match(cell.text)
        if match is not None and len(cell.text) - match.end() <= 2:
            return tuple(_place_and_date(cell, match))
    return None


def _place_and_date(cell: Cell, match: re.Match[str]) -> Iterator[Said]:
    yield Said("place", ((cell.start + match.start("place"), cell.start + match.end("place")),))
    iso = _iso(*match.group("year", "month", "day"))
    if iso is not None:
        start = match.end("place") + re.match(r"[\s,]*", cell.text[match.end("place") :]).end()  # type: ignore[union-attr]
        end = len(cell.text[: match.end()].rstrip(" .…_"))
        yield Said("date", ((cell.start + start, cell.start + end),), iso)


def _iso(year: str | None, month: str | None, day: str | None) -> str | None:
    """As precise as written; None where it is no date."""
    if year is None:
        return None
    if month is None or not 1 <= int(month) <= 12:
        return year
    if day is None or not 1 <= int(day) <= 31:
        return f"{year}-{int(month):02}"
    return f"{year}-{int(month):02}-{int(day):02}"


def _words(name: str) -> tuple[str, ...]:
    words: tuple[str, ...] = getattr(form_words(), name).words
    return words


@cache
def _whole(name: str) -> re.Pattern[str]:
    return re.compile(rf"{_AROUND}{any_of(_words(name))}{_AROUND}", re.IGNORECASE)


@cache
def _marked(name: str) -> re.Pattern[str]:
    """The words alone, in brackets, after the word for what they are, with a count."""
    count = r"(?:\s+(?:lần\s+)?(?:thứ\s+)?(?:\d{1,2}|[IVX]{1,4}|nhất|hai|ba|tư|năm))?" if name == "drafts" else ""
    return re.compile(
        rf"{_AROUND}(?:độ (?:mật|khẩn)\s*:\s*)?(?P<said>{any_of(_words(name))}{count}){_AROUND}", re.IGNORECASE
    )


@cache
def _starts(name: str) -> re.Pattern[str]:
    return re.compile(rf"\W*{any_of(_words(name))}(?!\w)", re.IGNORECASE)
