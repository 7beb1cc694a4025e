"""The foot of an official document: recipients on one side, who signs on the other, the seal, copies."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from graph.records import record
from ingest.divide.parts import Kind
from ingest.form.cells import Cell
from ingest.form.letterhead import mark
from ingest.form.said import Place, Said
from ingest.form.signatures import Signatures, Signed
from ingest.lexicon import lexicon
from ingest.lexicon.formwords import form_words
from ingest.lexicon.trie import words_of
from ingest.lexicon.wordforms import any_of

_BULLET = re.compile(r"[-–+*•·]\s*|[a-z]\)\s*")
_COMMA = re.compile(r",\s+")
#: The heading of an annex is no longer (in characters).
_LONGEST = 160
_ITEM = re.compile(r"(?<=[;.:])\s*(?=[-–+*•]\s?\S)|(?<=;)\s+(?=\S)")


@record
class Foot:
    """What the foot says."""

    said: tuple[Said, ...]
    signatures: tuple[Signed, ...]


def foot(cells: Sequence[Cell]) -> Foot:
    """Read the cells below the text."""
    reader = _Reader()
    for cell in cells:
        reader.take(cell)
    return reader.done()


class _Reader:
    def __init__(self) -> None:
        self._said: list[Said] = []
        self._signatures = Signatures()
        self._receiving: int | None = None
        self._over = False

    def take(self, cell: Cell) -> None:
        """One cell, in the order of the text; below the mark of a copy stands who made the copy."""
        if self._over or not any(char.isalnum() for char in cell.text):
            return
        opened, copied = _starts("receivers").match(cell.text), mark(cell)
        if opened is not None:
            self._receiving = cell.column
            self._said += _items(cell, opened.end(), "recipients")
        elif copied is not None and copied[0].name == "copy":
            self._said += copied
            self._over = True
        elif _seal().fullmatch(cell.text):
            self._said.append(Said("seal", ((cell.start, cell.end),)))
        elif self._receives(cell):
            self._said += _items(cell, 0, "recipients")
        else:
            self._signatures.take(cell)

    def _receives(self, cell: Cell) -> bool:
        """Whether a cell goes on with the recipients."""
        if self._receiving is None or cell.text.isupper() or cell.column > self._receiving:
            return False
        return bool(_BULLET.match(cell.text)) or cell.text.endswith((";", "."))

    def done(self) -> Foot:
        """All of it."""
        return Foot(tuple(self._said), self._signatures.done())


def _items(cell: Cell, at: int, name: str) -> Iterator[Said]:
    """The recipients that a cell names, without bullets and the marks that end them."""
    start = at + len(cell.text[at:]) - len(cell.text[at:].lstrip(" :"))
    ends = [*(start + m.start() for m in _ITEM.finditer(cell.text[start:])), len(cell.text)]
    for end in ends:
        if (place := bare(cell, start, end)) is not None:
            yield Said(name, (place,))
        start = end


def bare(cell: Cell, start: int, end: int) -> Place | None:
    """[start, end) of a cell without the bullet before and the marks behind; None where nothing is left."""
    words = cell.text[start:end]
    first = len(words) - len(words.lstrip())
    bullet = _BULLET.match(words, first)
    first = bullet.end() if bullet is not None else first
    inner = words[first:].rstrip().rstrip(";,./").rstrip()
    return (cell.start + start + first, cell.start + start + first + len(inner)) if inner else None


def addressees(cells: Iterable[Cell]) -> Iterator[Said]:
    """Those to whom "Kính gửi" addresses a letter."""
    for cell in cells:
        opened = _starts("addressed").match(cell.text)
        yield from _items(cell, opened.end() if opened is not None else 0, "addressee")


def bases(cells: Iterable[Cell]) -> Iterator[Said]:
    """What the document rests on, a line each."""
    for cell in cells:
        if cell.kind is Kind.BASES and (place := bare(cell, 0, _resolving(cell.text))) is not None:
            yield Said("bases", (place,))


def _resolving(text: str) -> int:
    """Where a base ends: before who decides on it in the same sentence (", Ban Thường vụ ban hành …")."""
    for match in _COMMA.finditer(text):
        words = words_of(text[match.end() : match.end() + 200])
        if lexicon().heads.longest(words, 0, len(words)) and _resolves().search(text, match.end()):
            return match.start()
    return len(text)


def receives(text: str) -> bool:
    """Whether a line opens the list of recipients."""
    return _starts("receivers").match(text) is not None


def annexes(cells: Iterable[Cell]) -> Iterator[Said]:
    """The headings of annexes: "PHỤ LỤC I", "Phụ lục 2: Danh mục xã"."""
    for cell in cells:
        if _annex().match(cell.text) and len(cell.text) <= _LONGEST and not cell.text.endswith((".", ";", ",")):
            yield Said("annex", ((cell.start, cell.end),))


@cache
def _resolves() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(form_words().resolving.words)}(?!\w)", re.IGNORECASE)


@cache
def _annex() -> re.Pattern[str]:
    return re.compile(
        rf"{any_of(form_words().annexes.words)}(?!\w)(?:\s+(?:số\s+)?[\dIVX]+[a-z]?)?(?:\s*[-–:.(]|\s+[A-ZĐÀ-Ỹ]{{2}}|\s*$)",
        re.I,
    )


@cache
def _starts(name: str) -> re.Pattern[str]:
    return re.compile(rf"\W*{any_of(getattr(form_words(), name).words)}(?!\w)\s*:?", re.IGNORECASE)


@cache
def _seal() -> re.Pattern[str]:
    return re.compile(rf"[(\[]?\s*{any_of(form_words().seals.words)}\s*\.?\s*[)\]]?", re.IGNORECASE)
