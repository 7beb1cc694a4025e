"""Rows of a form: recipients, addressees and bases, without the bullets before them and the marks behind."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from ingest.divide.lines import BULLETS
from ingest.divide.parts import Kind
from ingest.divide.patterns import starts_word
from ingest.form.cells import Cell
from ingest.form.said import Place, Said
from ingest.form.spelling import begins_office, head_of
from ingest.lexicon.formwords import form_words
from ingest.lexicon.regimes import regimes
from ingest.lexicon.wordforms import any_of

_BULLET = re.compile(rf"[{BULLETS}·]\s*|[a-z]\)\s*")
_ITEM = re.compile(rf"(?<=[;.:,])\s*(?=[{BULLETS}]\s?\S)|(?<=;)\s+(?=\S)")
_NEXT = re.compile(rf"(?<=[;.:,])\s*(?=[{BULLETS}]\s?\S)")
"""Behind an item with its sign: "- Lưu: VT, TC; H05." is one."""
_COMMA, _STOP = re.compile(r",\s+"), re.compile(r";\s+")
#: "Căn cứ:" above items.
_ONLY_OPENS = re.compile(r"[\w\s]{1,30}:")
_WIRES = re.compile(r"[^.:;]{0,120}(?<!\w)điện\s*:", re.IGNORECASE)
#: An item that lists those within a body ("VPCP: BTCN;"), whose next line may go on without a sign.
_LISTS = re.compile(r"\w\s?:\s")
#: An item that holds a list, and goes on; recipients may all end with a comma.
_LIST = re.compile(r",[^,;]+,$")
_OPEN = re.compile(r"[\w)]$")


class Rows:
    """The items of one kind as they come; a line that a page's width cut goes on in the next,
    and so does a comma where every item has its bullet."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._cut = self._comma = self._marked = self._listing = False
        self._filed = False
        self._said: list[Said] = []

    def take(self, cell: Cell, at: int = 0, *, bullet: bool = False) -> None:
        """The items of a cell, from a character on; ``bullet``: its sign stands alone on the line above."""
        start = at + len(cell.text[at:]) - len(cell.text[at:].lstrip(" :"))
        bullet = bullet or has_bullet(cell)
        listed = self._listing and not bullet and at == 0
        cuts = (_NEXT if bullet or listed else _ITEM).finditer(cell.text, start)
        ends = [*(match.start() for match in cuts), len(cell.text)]
        for end in ends:
            if (place := bare(cell, start, end)) is not None:
                marked = start > 0 or bullet
                self._filed = self._filed or filed(cell.text[place[0] - cell.start :])
                self._add(place, goes_on=not marked and (listed or self._cut or (self._marked and self._comma)))
                self._marked = self._marked or (marked and at == 0)
                self._listing = listed or (self._marked and _LISTS.search(cell.text, start, end) is not None)
            start = end
        self._comma = bool(self._said) and cell.text.endswith((",", ";") if self._listing else ",")
        listed = self._comma and self._name == "addressee" and _LIST.search(cell.text) is not None
        self._cut = listed or (bool(self._said) and _OPEN.search(cell.text) is not None)

    def _add(self, place: Place, *, goes_on: bool) -> None:
        if goes_on:
            *before, (start, end) = self._said[-1].places
            self._said[-1] = Said(self._name, (*before, (start, end + self._comma), place))
        else:
            self._said.append(Said(self._name, (place,)))

    @property
    def filed(self) -> bool:
        """Whether an item was taken that says where the document is filed, which ends a list."""
        return self._filed

    def open(self) -> bool:
        """Whether the last item has no mark behind it."""
        return self._cut

    def done(self) -> tuple[Said, ...]:
        """All of them."""
        return tuple(self._said)


def filed(text: str) -> bool:
    """Whether an item says where the document is filed ("Lưu: VT.")."""
    return _filing().match(text) is not None


def has_bullet(cell: Cell) -> bool:
    """Whether a cell begins with the sign of an item."""
    return _BULLET.match(cell.text) is not None


def is_bullet(cell: Cell) -> bool:
    """Whether a cell is the sign of an item and nothing else."""
    return len(cell.text) == 1 and cell.text in BULLETS


def bare(cell: Cell, start: int, end: int) -> Place | None:
    """[start, end) of a cell without the bullet before and the marks behind; None where nothing is left."""
    words = cell.text[start:end]
    first = len(words) - len(words.lstrip())
    bullet = _BULLET.match(words, first)
    first = bullet.end() if bullet is not None else first
    inner = words[first:].rstrip().rstrip(";,./ ")
    return (cell.start + start + first, cell.start + start + first + len(inner)) if inner else None


def addressees(cells: Iterable[Cell]) -> tuple[Said, ...]:
    """Those to whom "Kính gửi" addresses a letter."""
    rows = Rows("addressee")
    for cell in cells:
        opened = opening("addressed").match(cell.text)
        rows.take(cell, opened.end() if opened is not None else 0)
    return rows.done()


def wired(cells: Iterable[Cell]) -> tuple[Said, ...]:
    """Those to whom a telegram goes: the items below "THỦ TƯỚNG CHÍNH PHỦ điện:"."""
    rows = Rows("addressee")
    opened: Kind | None = None
    for cell in cells:
        wire = None if opened is not None else _WIRES.match(cell.text)
        who = cell.text[: wire.end() - 1].lower().removesuffix("điện").strip() if wire is not None else ""
        if who and head_of(cell.text[:200]) is None and not begins_office(cell.text[:200]):
            return ()
        if opened is not None and not (has_bullet(cell) or (rows.open() and cell.kind is opened)):
            break
        if wire is not None or opened is not None:
            rows.take(cell, wire.end() if wire is not None else 0)
            opened = cell.kind
    return rows.done()


def bases(cells: Iterable[Cell]) -> Iterator[Said]:
    """What the document rests on, a line each; who decides on it in the same sentence is no part of it."""
    found: list[Said] = []
    ended, comma = True, 0
    for cell in cells:
        place = None if _ONLY_OPENS.fullmatch(cell.text) else bare(cell, 0, _resolving(cell.text))
        if place is None:
            continue
        opens = ended or has_bullet(cell) or starts_word("bases").match(cell.text) is not None
        if opens:
            found.append(Said("bases", (place,)))
        else:
            *before, (start, end) = found[-1].places
            found[-1] = Said("bases", (*before, (start, end + comma), place))
        ended, comma = cell.text.endswith(";"), int(cell.text.endswith(","))
    yield from found


def _resolving(text: str) -> int:
    """Where a base ends: before who decides on it (", Ban Thường vụ ban hành …")."""
    decides = next((match for match in _STOP.finditer(text) if _names_who(text[match.end() :])), None)
    if decides is not None:
        return decides.start()
    verbs = [match.start() for match in _resolves().finditer(text)]
    for match in _COMMA.finditer(text) if verbs else ():
        if match.end() <= verbs[-1] and head_of(text[match.end() : match.end() + 200]):
            return match.start()
    return len(text)


def _names_who(rest: str) -> bool:
    """Whether what follows the end of a base in its line names who decides."""
    return ";" not in rest and (head_of(rest[:200]) is not None or begins_office(rest[:200]))


@cache
def _resolves() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(form_words().resolving.words)}(?!\w)", re.IGNORECASE)


@cache
def opening(name: str) -> re.Pattern[str]:
    """The beginning of a line that opens a list, with its colon; that of the recipients has one, or stands alone."""
    ends = rf"\s*(?::|$|(?=[{BULLETS}]))" if name == "receivers" else r"\s*:?"
    return re.compile(rf"\W*{any_of(getattr(form_words(), name).words)}(?!\w){ends}", re.IGNORECASE)


@cache
def _filing() -> re.Pattern[str]:
    words = (word for piece in regimes().pieces if piece.name == "filing" for word in piece.begins)
    return re.compile(rf"{any_of(words)}(?!\w)", re.IGNORECASE)
