"""The foot of an official document: recipients on one side, who signs on the other, the seal, copies, annexes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise

from graph.records import record
from ingest.divide.patterns import enclosed
from ingest.form.cells import Cell
from ingest.form.items import Rows, filed, has_bullet, is_bullet, opening
from ingest.form.letterhead import mark
from ingest.form.said import Said
from ingest.form.signatures import Signatures, Signed
from ingest.grammar.letterheads import number_line
from ingest.lexicon.formwords import form_words
from ingest.lexicon.wordforms import any_of

#: How the line goes on that says where a document is filed: "Lưu: VT," / "KTTH (3).".
_ABBREVIATED = re.compile(r"[\d(]|[A-ZĐ]{2,}(?!\w)[^À-ỹ]*$")
#: The heading of an annex is no longer (in characters).
_LONGEST = 160


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
        self._rows = Rows("recipients")
        self._signatures = Signatures()
        self._receiving: int | None = None
        self._over = self._bullet = False

    def take(self, cell: Cell) -> None:
        """One cell, in the order of the text; below the number or the mark of a copy stands who made the copy."""
        if not any(char.isalnum() for char in cell.text):
            self._bullet = is_bullet(cell)
            return
        bullet, self._bullet = self._bullet, False
        opened, copied = opening("receivers").match(cell.text), mark(cell)
        if copied is not None and copied[0].name == "copy":
            self._said += copied if not any(said.name == "copy" for said in self._said) else ()
            self._over = True
        elif self._over or (self._signatures.named and number_line(cell.text)):
            self._over = True
        elif opened is not None:
            self._receiving = cell.column
            self._rows.take(cell, opened.end())
        elif _seal().fullmatch(cell.text):
            self._said.append(Said("seal", ((cell.start, cell.end),)))
        elif self._receives(cell, bullet) or (not self._signatures.take(cell) and self._hangs(cell)):
            self._rows.take(cell, bullet=bullet)

    def _receives(self, cell: Cell, bullet: bool) -> bool:
        """Whether a cell goes on with the recipients."""
        if self._receiving is None or cell.column > self._receiving:
            return False
        if bullet or has_bullet(cell) or filed(cell.text):
            return True
        ended = cell.text.rstrip().endswith((";", ".", ","))
        if self._rows.filed:
            return ended and _few_words(cell.text)
        return ended and not cell.text.isupper()

    def _hangs(self, cell: Cell) -> bool:
        """Whether the last of the recipients goes on, which where the document is filed does in few words alone."""
        if self._receiving is None or not self._rows.open():
            return False
        return not self._rows.filed or _few_words(cell.text)

    def done(self) -> Foot:
        """All of it."""
        return Foot((*self._said, *self._rows.done()), self._signatures.done())


def _few_words(text: str) -> bool:
    """Whether a line may go on with where the document is filed."""
    return text[0].islower() or _ABBREVIATED.match(text) is not None


def receives(text: str) -> bool:
    """Whether a line opens the list of recipients."""
    return opening("receivers").match(text) is not None


def annexes(cells: Iterable[Cell]) -> Iterator[Said]:
    """The headings of annexes: "PHỤ LỤC I", or the line above "(Kèm theo Quyết định số …)"."""
    said = False
    for cell, after in pairwise((*cells, None)):
        if cell is None or len(cell.text) > _LONGEST or cell.text.endswith((".", ";", ",")):
            continue
        below = after is not None and enclosed(after.text)
        if _annex().match(cell.text) or (below and not said):
            said = True
            yield Said("annex", ((cell.start, cell.end),))
        elif below:
            said = False


@cache
def _annex() -> re.Pattern[str]:
    words = any_of(form_words().annexes.words)
    return re.compile(rf"{words}(?!\w)(?:\s+(?:số\s+)?[\dIVX]+[a-z]?)?(?:\s*[-–:.(]|\s+[A-ZĐ]|\s*$)", re.IGNORECASE)


@cache
def _seal() -> re.Pattern[str]:
    return re.compile(rf"[(\[]?\s*{any_of(form_words().seals.words)}\s*[.:]?\s*[)\]]?", re.IGNORECASE)
