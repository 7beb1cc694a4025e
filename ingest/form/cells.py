"""The lines of an official document as cells: columns apart, and components that a line runs together cut."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise

from graph.records import record
from ingest.clean import CleanText
from ingest.divide.lines import BULLETS
from ingest.divide.parts import Kind, Part
from ingest.divide.patterns import mottos
from ingest.form.spelling import begins_office, head_of
from ingest.grammar.letterheads import PLACED, number
from ingest.lexicon import lexicon
from ingest.lexicon.formwords import form_words
from ingest.lexicon.regimes import regimes
from ingest.lexicon.wordforms import any_of

_WORD = re.compile(r"\S+")
#: So many words have an office in capitals at least, and a name.
_NAMES = range(2, 6)
_AFTER_ITEM = re.compile(r"(?P<before>[^\s.;,]*)(?P<mark>[;.,])\s+")
#: Between columns; not the blanks that are to be filled in ("Số      -NQ/TU", "ngày     tháng     năm 2024").
_GAP = re.compile(
    r"\s(?:(?<=\t)|(?<=\S\s)(?=\s\s))(?<!ngày\s)(?<!tháng\s)(?<!năm\s)(?<!số\s)(?<!số:\s)"
    r"\s*(?!\s|tháng\s|năm\s|/\s?[A-ZĐ]{2})",
    re.IGNORECASE,
)
#: A rule that follows a name at once ("TỈNH LÀO CAI--------").
_RULED = re.compile(r"(?<=\w)[-_*=~]{3,}$")
#: What bodies have that are told apart by a number.
_NUMBERED = frozenset(("name", "number", "hamlet"))
#: A line that begins after so many blanks stands in the second column; none begins after more.
_INDENT, _WIDEST = 16, 200


@record
class Cell:
    """Words that stand together: [start, end) in the canonical text, the number of its line, the gaps before it."""

    start: int
    end: int
    text: str
    row: int
    column: int
    kind: Kind


def part_of(cell: Cell, start: int, end: int, gaps: int = 0) -> Cell:
    """[start, end) of a cell, without the spaces around, so many gaps further on; it must hold something."""
    words = cell.text[start:end]
    inner = words.strip()
    first = cell.start + start + len(words) - len(words.lstrip())
    return Cell(first, first + len(inner), inner, cell.row, cell.column + gaps, cell.kind)


def cells_of(clean: CleanText, parts: Iterable[Part]) -> Iterator[Cell]:
    """The cells of some parts, in order."""
    for row, part in enumerate(parts):
        text = clean.text[part.start : part.end]
        line = Cell(part.start, part.end, text, row, _indent(clean.text, part.start), part.kind)
        gaps = [(0, 0), *(match.span() for match in _GAP.finditer(line.text)), (len(line.text),) * 2]
        for n, ((_, start), (stop, _)) in enumerate(pairwise(gaps)):
            if line.text[start:stop].strip():
                yield part_of(line, start, stop, n)


def _indent(text: str, start: int) -> int:
    """How many gaps stand between the beginning of the line and its first words."""
    line = text.rfind("\n", max(0, start - _WIDEST), start) + 1
    before = text[line:start] if line or start < _WIDEST else text[start - 1 : start]
    return 0 if before.strip() else before.count("\t") or int(len(before) >= _INDENT)


def head_cells(clean: CleanText, parts: Sequence[Part]) -> tuple[Cell, ...]:
    """The cells of a letterhead, one for each component that a line runs together."""
    cells = tuple(cells_of(clean, parts))
    own = any((found := number().search(cell.text)) is not None and found["symbol"] for cell in cells)
    return tuple(piece for cell in cells for piece in _cut(cell, _head_cuts(cell, numbered_elsewhere=own)))


def foot_cells(clean: CleanText, parts: Sequence[Part]) -> tuple[Cell, ...]:
    """The cells of recipients and signatures."""
    cells: list[Cell] = []
    signing = False
    for cell in cells_of(clean, parts):
        pieces = tuple(_cut(cell, [*_foot_cuts(cell), *(_name_after_item(cell.text) if signing else ())]))
        signing = signing or any(piece.text.isupper() and begins_office(piece.text) for piece in pieces)
        cells += pieces
    return tuple(cells)


def _cut(cell: Cell, cuts: Iterable[int]) -> Iterator[Cell]:
    """The cell in pieces that begin at some places."""
    for start, end in pairwise(sorted({0, *cuts, len(cell.text)})):
        if cell.text[start:end].strip():
            yield part_of(cell, start, end, gaps=start > 0)


def _head_cuts(cell: Cell, *, numbered_elsewhere: bool) -> Iterator[int]:
    if cell.kind is Kind.BASES:
        return
    yield from mottos(cell.text, 0, len(cell.text))
    numbered = number().search(cell.text)
    if (
        numbered is not None
        and numbered.end() - numbered.start() > 3
        and not _in_name(cell.text, numbered, sure=numbered_elsewhere)
    ):
        yield from numbered.span()[: 1 if cell.text[numbered.end() :].strip() in ("-", "/") else 2]  # it goes on below
    if (placed := PLACED.search(cell.text)) is not None:
        yield placed.start()
    if (ruled := _RULED.search(cell.text)) is not None:
        yield ruled.start()


def _in_name(text: str, numbered: re.Match[str], *, sure: bool) -> bool:
    """ "TRƯỜNG THPT SỐ 1 BẮC HÀ", "ĐỘI THUẾ SỐ 2": the number of a body among others, and not that of the document;
    ``sure``: that stands elsewhere, with its symbol."""
    head = head_of(text[: numbered.start()]) if numbered.start() and numbered["symbol"] is None else None
    named = head is not None and (sure or not head.takes.isdisjoint(_NUMBERED))
    return named and numbered.group().startswith("SỐ ")


def _foot_cuts(cell: Cell) -> Iterator[int]:
    """Before a capacity, a seal and an office in capitals that follow recipients or each other in one line."""
    for pattern in (_capacity(), _seal()):
        for match in pattern.finditer(cell.text):
            yield from (match.start(), match.end()) if pattern is _seal() else (match.start(),)
    for match in _AFTER_ITEM.finditer(cell.text):
        if cell.text.isupper() and match["mark"] == ",":
            continue  # "KT. BỘ TRƯỞNG, CHỦ NHIỆM"
        rest = cell.text[match.end() :]
        if rest.isupper() and begins_office(rest) and match["before"] not in regimes().capacities:
            yield match.end()
    opened = _receivers().match(cell.text)
    if opened is not None and cell.text[opened.end() :].isupper() and begins_office(cell.text[opened.end() :]):
        yield opened.end()  # "Nơi nhận: CHỦ TỊCH"
    yield from _second_office(cell.text) if cell.text.isupper() else _name_behind(cell.text)


def _name_behind(text: str) -> Iterator[int]:
    """ "CHÁNH VĂN PHÒNG Thái Hữu Phép": a name that a copy ran into the office above it."""
    words = list(_WORD.finditer(text))
    first = next((k for k, word in enumerate(words) if not word.group().isupper()), 0)
    name = [word.group() for word in words[first:]]
    if first >= min(_NAMES) and len(name) in _NAMES and all(part.istitle() for part in name) and begins_office(text):
        yield words[first].start()


def _name_after_item(text: str) -> Iterator[int]:
    """ "- Lưu: VT, NL. Lò Văn Thú": who signs, beside the last of the recipients."""
    after = [match for match in _AFTER_ITEM.finditer(text) if match["mark"] != "," and text[0] in BULLETS]
    name = text[after[-1].end() :].split() if after else []
    known = len(name) in _NAMES and name[0].lower() in lexicon().words.surnames
    if known and all(part.isalpha() and part.istitle() for part in name):
        yield after[-1].end()


def _second_office(text: str) -> Iterator[int]:
    """ "PHÓ TRƯỞNG BAN CHỦ NHIỆM", "THƯ KÝ CHỦ TRÌ": two who sign, whose columns were lost; not "TRỢ LÝ CHỦ TỊCH"."""
    words, low = list(_WORD.finditer(text)), text.lower().split()
    first = _office(low, 0)
    aides = lexicon().words.aides - {*form_words().meeting_roles.words}
    if 0 < first < len(low) and " ".join(low[:first]) not in aides and _office(low, first) == len(low):
        yield words[first].start()


def _office(low: Sequence[str], at: int) -> int:
    """Where an office or a part in a meeting ends that begins at a word; 0 where none does."""
    role = " ".join(low[at : at + 2])
    title = lexicon().titles.longest(low, at, len(low))
    part = at + 2 if role in form_words().meeting_roles.words else 0
    return max(part, title[1] if title is not None else 0)  # "THƯ KÝ BÍ THƯ" is one


@cache
def _capacity() -> re.Pattern[str]:
    """A capacity before words in capitals."""
    marks = "|".join(re.escape(mark) for mark in sorted(regimes().capacities, key=len, reverse=True) if len(mark) > 1)
    return re.compile(rf"(?<![\w/])(?:{marks})(?:\.\s?|\s)(?=[A-ZĐÀ-Ỹ]{{2}})")


@cache
def _receivers() -> re.Pattern[str]:
    return re.compile(rf"{any_of(form_words().receivers.words)}\s*:\s*", re.IGNORECASE)


@cache
def _seal() -> re.Pattern[str]:
    """A mark of a signature in brackets, or before a colon ("Đã ký: Lê Văn An")."""
    seals = any_of(form_words().seals.words)
    return re.compile(rf"[(\[]\s*{seals}\s*[)\]]|^{seals}\s*:", re.IGNORECASE)
