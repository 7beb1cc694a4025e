"""Type and abstract of an official document, and the authority that a line between them and the bases names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from graph.records import record
from ingest.divide.parts import Kind
from ingest.form.cells import Cell, part_of
from ingest.form.said import Said, of_cells
from ingest.lexicon import lexicon
from ingest.lexicon.regimes import FormType, regimes
from ingest.lexicon.trie import words_of

_RULE = re.compile(r"[\W_]*")
#: An abstract has at most so many lines.
_LINES = 8


@record
class Title:
    """The type with its symbols, what is said, and the cells of the authority below the abstract."""

    kind: FormType | None
    said: tuple[Said, ...]
    authority: tuple[Cell, ...]


def title(cells: Sequence[Cell]) -> Title:
    """Read the cells of the heading, from the type on."""
    rows = [cell for cell in cells if not _RULE.fullmatch(cell.text)]
    at = next((k for k, cell in enumerate(rows) if type_of(cell.text) is not None), None)
    if at is None:
        return Title(None, (), ())
    found, length = type_of(rows[at].text) or (None, 0)
    said = [Said("type", ((rows[at].start, rows[at].start + length),), found.name if found else None)]
    rest = _rest(rows[at], length)
    below = list(_below(rows, at, started=rest is not None))
    lines = (*((rest,) if rest is not None else ()), *below)
    if lines:
        said.append(of_cells("abstract", lines))
    after = rows[at + 1 + len(below) :]
    return Title(found, tuple(said), tuple(_authority(after)))


def type_of(text: str) -> tuple[FormType, int] | None:
    """The type that a heading begins with, and how many of its characters name it."""
    words = words_of(text[:200])
    found = regimes().types.longest(words, 0, len(words))
    if found is None or not (text[0].isupper() or found[1] == len(words)):
        return None
    match = re.match(r"\s*" + r"\s+".join(map(re.escape, words[: found[1]])), text, re.IGNORECASE)
    return (found[0], match.end()) if match is not None and not _cites(text[match.end() :]) else None


def _cites(rest: str) -> bool:
    """ "Luật số: 12/2019/QH14" of a letterhead: a number, and no heading."""
    return re.match(r"\s*(?:số\b|\d)", rest, re.IGNORECASE) is not None


def _rest(cell: Cell, length: int) -> Cell | None:
    words = cell.text[length:]
    start = len(cell.text) - len(words.lstrip(" :.-–"))
    return part_of(cell, start, len(cell.text)) if start < len(cell.text) else None


def _below(rows: Sequence[Cell], at: int, *, started: bool) -> Iterator[Cell]:
    """The lines of the abstract below the type."""
    act = rows[at].kind is Kind.HEADLINE and _is_act(rows[at].text)
    before = rows[at]
    for n, cell in enumerate(rows[at + 1 : at + 1 + _LINES]):
        apart = (started or n > 0) and before.text.endswith((".", ":"))
        if cell.kind is not Kind.HEADLINE or apart or (_names_authority(cell.text) and not (act and n == 0)):
            return
        yield cell
        before = cell


def _is_act(text: str) -> bool:
    words = words_of(text)
    found = lexicon().directives.longest(words, 0, len(words))
    return found is not None and found[0].titled == "yes"


def _names_authority(text: str) -> bool:
    """ "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH X": a line that names a body or an office from its first word."""
    words = words_of(text[:200])
    return any(table.longest(words, 0, len(words)) is not None for table in (lexicon().heads, lexicon().titles))


def _authority(cells: Sequence[Cell]) -> Iterator[Cell]:
    """The lines between abstract and bases that name who decides."""
    for n, cell in enumerate(cells[:3]):
        if cell.kind not in (Kind.LETTERHEAD, Kind.HEADLINE) or not (n or _names_authority(cell.text)):
            return
        if n and (not cell.text.isupper() or _names_authority(cell.text)):
            return
        yield cell
