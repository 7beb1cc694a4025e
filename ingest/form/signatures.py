"""Who signs an official document: capacity, office, rank and name below its text, column by column."""

from __future__ import annotations

import re
from functools import cache

from graph.records import record
from ingest.divide.formallines import is_short_office
from ingest.divide.patterns import starts_word
from ingest.form.capacities import capacity_of, is_mark, parted
from ingest.form.cells import Cell
from ingest.form.said import Said, of_cells
from ingest.form.spelling import head_of, spelt
from ingest.lexicon import lexicon
from ingest.lexicon.formwords import form_words
from ingest.lexicon.trie import words_of
from ingest.lexicon.wordforms import any_of

#: The rest of a name that a page's width cut.
_WORD = re.compile(r"[^\W\d_]{1,8}")
_WHOLE = re.compile(r"\S+")
#: Two sign beside each other; the name of one has so many words, those of two together.
_PAIR, _SIZES, _FEWEST = 2, range(2, 5), 5
_NAME = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


@record
class Signed:
    """One signature as it is put together: its parts, and the kind of its last capacity."""

    said: tuple[Said, ...]
    kind: str


class _Block:
    """A signature in the making."""

    def __init__(self, cell: Cell) -> None:
        self.column, self.row = cell.column, cell.row
        self.authority: list[Cell] = []
        self.post: list[Cell] = []
        self.kind = "own"
        self.name: tuple[Said, ...] = ()

    def signed(self) -> Signed:
        """The signature."""
        at = len(self.authority) if self.post else parted(self.authority, self.kind)
        rows = (("authority", self.authority[:at]), ("post", self.post or self.authority[at:]))
        return Signed((*(of_cells(name, tuple(cells)) for name, cells in rows if cells), *self.name), self.kind)


class Signatures:
    """Puts signatures together from cells in the order of the text."""

    def __init__(self) -> None:
        self._blocks: list[_Block] = []
        self._surname: Cell | None = None
        self._body: list[Cell] = []

    @property
    def named(self) -> bool:
        """Whether a name was read."""
        return any(block.name for block in self._blocks)

    def take(self, cell: Cell) -> bool:
        """One cell; False where it says nothing of who signs."""
        kind = capacity_of(cell.text)
        if kind is not None:
            self._capacity(cell, kind)
        elif (open_block := self._marked(cell)) is not None:
            open_block.authority.append(cell)
        elif is_office(cell.text):
            self._block(cell).post.append(cell)
        elif (
            not _names_body(cell.text)
            and (named := signer(cell)) is not None
            and (self._open(cell) is not None or self._alone(cell))
        ):
            self._named(cell, named)
        elif not self._names(cell):
            return self._more(cell)
        return True

    def _names(self, cell: Cell) -> bool:
        """Whether a line names the body of the office below it, or goes on with its name: "HỘI ĐỒNG NHÀ NƯỚC"."""
        last = self._body[-1] if self._body else None
        more = last is not None and (last.row, last.column) == (cell.row - 1, cell.column) and cell.text.isupper()
        if self._blocks or (not more and head_of(cell.text) is None):
            return False
        self._body = [*self._body, cell] if more else [cell]
        return True

    def _marked(self, cell: Cell) -> _Block | None:
        """The signature whose capacity stands alone on the line above: "T/M" / "BỘ CHÍNH TRỊ"."""
        block = self._open(cell)
        alone = block is not None and block.authority and not block.post and is_mark(block.authority[-1].text)
        return block if alone and cell.text.isupper() else None

    def _alone(self, cell: Cell) -> bool:
        """Whether a name may stand below no office: one in capitals not beside others in small letters, which are
        those of an annex ("DANH SÁCH CÁC ĐỘI THI")."""
        loud = cell.text.isupper()
        return not loud or (len(cell.text.split()) < _FEWEST and not any(block.name for block in self._blocks))

    def _named(self, cell: Cell, named: tuple[Said, ...]) -> None:
        """A name; two of them in one where two offices stand above side by side."""
        free = [block for block in self._blocks if not block.name]
        cut = self._surname
        if cut is not None and cut.row + 1 == cell.row:
            *rank, name = named
            named = (*rank, Said("name", ((cut.start, cut.end), *name.places)))
        pair = len(free) == _PAIR and free[0].row == free[1].row and named[0].name == "name"
        names = two_names(cell) if pair else ()
        for block, said in zip(free, names, strict=False):
            block.name, block.row = (said,), cell.row
        if not names:
            block = self._open(cell) or self._begin(cell)
            block.name, block.row = named, cell.row

    def done(self) -> tuple[Signed, ...]:
        """All of them."""
        return tuple(block.signed() for block in self._blocks)

    def _capacity(self, cell: Cell, kind: str) -> None:
        """The last capacity says the kind: "TL. BỘ TRƯỞNG" / "KT. CHÁNH VĂN PHÒNG"; "Q. GIÁM ĐỐC" is an office."""
        block = self._open(cell)
        if block is None or block.column != cell.column or block.post:
            block = self._begin(cell)
        elif kind == "collective" and block.authority:  # nobody signs for two: these stood side by side
            block = self._begin(cell, beside=block)
        (block.post if kind == "acting" else block.authority).append(cell)
        block.kind, block.row = kind, cell.row

    def _more(self, cell: Cell) -> bool:
        """A line in capitals that goes on the one above, or stands beside another's office; the end of a cut name."""
        last = self._blocks[-1] if self._blocks else None
        if last is not None and last.name and cell.row == last.row + 1 and _WORD.fullmatch(cell.text):
            last.name = (*last.name[:-1], Said("name", (*last.name[-1].places, (cell.start, cell.end))))
            return True
        block = self._open(cell)
        if block is not None and cell.text.istitle() and cell.text.lower() in lexicon().words.surnames:
            self._surname = cell
            return True
        if not cell.text.isupper() or last is None or starts_word("subjects").match(cell.text):
            return False  # "VỀ QUẢN LÝ CHỢ" heads the annex below
        if block is None or block.column != cell.column:
            if last.row != cell.row:
                return False
            block = self._begin(cell)
        (block.authority if block.authority and not block.post else block.post).append(cell)
        return True

    def _open(self, cell: Cell) -> _Block | None:
        """The signature that a cell goes on with: one without a name yet, of the same column if there is one."""
        free = [block for block in self._blocks if not block.name]
        same = [block for block in free if block.column == cell.column]
        return same[-1] if same else free[0] if free else None

    def _block(self, cell: Cell) -> _Block:
        block = self._open(cell)
        if block is None or (block.column != cell.column and block.row == cell.row):
            block = self._begin(cell)
        block.row = cell.row
        return block

    def _begin(self, cell: Cell, beside: _Block | None = None) -> _Block:
        self._blocks.append(_Block(cell))
        if self._body and self._body[-1].row == cell.row - 1 and is_office(cell.text):
            self._blocks[-1].authority += self._body
        if beside is not None:
            self._blocks[-1].column = beside.column + 1
        return self._blocks[-1]


def is_office(text: str) -> bool:
    """Whether a line names an office, or one besides that above ("kiêm …"): one in capitals, or nothing else."""
    beside = lexicon().words.held_together
    first, _, rest = text.partition(" ")
    text = rest if first.lower() in beside else text
    text = " ".join(word.upper() if word in beside else word for word in text.split())  # "PHÓ BÍ THƯ kiêm TRƯỞNG BAN"
    words = words_of(text)
    hit = lexicon().titles.longest(words, 0, len(words))
    if hit is None:
        return text.isupper() and is_short_office(text)
    return text.isupper() or hit[1] == len(words) or lexicon().heads.longest(words, hit[1], len(words)) is not None


def _names_body(text: str) -> bool:
    """ "NGÂN HÀNG NHÀ NƯỚC": a line in capitals that is the name of a body and of nobody."""
    words = spelt(text) if text.isupper() else []
    hit = lexicon().heads.longest(words, 0, len(words))
    return hit is not None and hit[1] == len(words)


def signer(cell: Cell) -> tuple[Said, ...] | None:
    """A name, its ranks and degrees before it; or None."""
    rank = _ranks().match(cell.text)
    start = rank.end() if rank is not None else 0
    words = cell.text[start:].rstrip(" .,;")
    if not _is_name(words):
        return None
    said = [Said("rank", ((cell.start, cell.start + len(cell.text[:start].rstrip(" ,."))),))] if start else []
    return (*said, Said("name", ((cell.start + start, cell.start + start + len(words)),)))


def two_names(cell: Cell) -> tuple[Said, ...]:
    """ "Tạ Thu Hiên Đinh Công Sự": the names of two, where only one word can begin the second; else nothing."""
    words = list(_WHOLE.finditer(cell.text))
    cuts = [k for k in _SIZES if len(words) - k in _SIZES and words[k].group().lower() in lexicon().words.surnames]
    cuts = [k for k in cuts if k * 2 == len(words)] or cuts
    if len(words) < _FEWEST or len(cuts) != 1:
        return ()
    ends = ((words[0].start(), words[cuts[0] - 1].end()), (words[cuts[0]].start(), words[-1].end()))
    return tuple(Said("name", ((cell.start + start, cell.start + end),)) for start, end in ends)


def _is_name(text: str) -> bool:
    words = text.replace("-", " ").split()
    shaped = all(_NAME.fullmatch(word) and (word[0].isupper() or text.islower()) for word in words)
    if not 2 <= len(words) <= 6 or not shaped:
        return False
    known = words[0].lower() in lexicon().words.surnames
    return known or (text != text.upper() and text != text.lower() and len(words) <= 4)


@cache
def _ranks() -> re.Pattern[str]:
    one = any_of(form_words().ranks.words)
    return re.compile(rf"(?:{one}(?:\.|,|(?=\s))[\s.,]*)+(?=\w)", re.IGNORECASE)
