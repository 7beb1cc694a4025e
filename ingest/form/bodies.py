"""The bodies of a letterhead: lines that go on a name joined to it, the body above parted from the one that issues."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain

from graph.records import record
from ingest.divide.formallines import does
from ingest.divide.patterns import starts_word
from ingest.form.cells import Cell, part_of
from ingest.form.said import Said, of_cells
from ingest.form.spelling import head_of, spelt
from ingest.lexicon import lexicon
from ingest.lexicon.entries import Head
from ingest.lexicon.formwords import form_words
from ingest.lexicon.wordforms import any_of

_JOINT = re.compile(r"\s+[-–]\s+(?=\S)")
_WORD = re.compile(r"\S+")
_HANGING = re.compile(r"\s*[-–,]\s*$")


@record
class Named:
    """One body: its cells, and its name in small letters on one line."""

    cells: tuple[Cell, ...]
    text: str
    joint: bool = False
    """whether it stands beside the one before it, and not below"""


def bodies(cells: Sequence[Cell]) -> tuple[Named, ...]:
    """The bodies that the cells name, from above."""
    found: list[Named] = []
    first = next((k for k, cell in enumerate(cells) if _may_name(cell.text)), len(cells))
    named = (cell for cell in cells[first:] if starts_word("sessions").match(cell.text) is None)
    for cell, dashed in chain.from_iterable(map(_apart, named)):
        above = found[-1] if found else None
        if above is None or dashed or _begins(above, cell):
            found.append(Named((cell,), _calm(cell.text), dashed or (above is not None and _beside(above, cell))))
        else:
            found[-1] = Named((*above.cells, cell), f"{above.text} {_calm(cell.text)}", above.joint)
    return tuple(found)


def _may_name(text: str) -> bool:
    """Whether a line may name a body, and is no line of a page above the letterhead ("Thư viện văn bản")."""
    return text.isupper() or head_of(text) is not None or _opener().match(text) is not None


def _beside(above: Named, cell: Cell) -> bool:
    """Whether a body stands beside the one before, or below a dash."""
    last = above.cells[-1]
    return _HANGING.search(last.text) is not None or (cell.row == last.row and cell.column != last.column)


def issuing(found: Sequence[Named], *, joint: bool) -> tuple[Said, ...]:
    """The body above, and the body or bodies that issue; ``joint``: the document is one of several."""
    if not found:
        return ()
    first = len(found) - 1
    while first > 0 and (joint or found[first].joint or _peers(found[first - 1], found[first])):
        first -= 1
    said = [of_cells("issuer", _bare(named.cells)) for named in found[first:]]
    return (*((of_cells("superior", _bare(found[first - 1].cells)),) if first else ()), *said)


def cut_short(named: Named, authority: Sequence[Cell]) -> bool:
    """ "ỦY BAN NHÂN DÂN" above "ỦY BAN NHÂN DÂN TỈNH X": a letterhead whose line with the territory was lost."""
    head, words, levels = _whole_head(named.text), spelt(authority[0].text), dict(lexicon().words.levels)
    size = len(spelt(named.text))
    same = len(authority) == 1 and head is not None and "place" in head.takes and words[:size] == spelt(named.text)
    level = any(" ".join(words[size : size + n]) in levels for n in (1, 2))
    return (
        same and level and not any(starts_word("sessions").match(" ".join(words[k:])) for k in range(size, len(words)))
    )


def _apart(cell: Cell) -> Iterator[tuple[Cell, bool]]:
    """ "BỘ TÀI CHÍNH - BỘ NỘI VỤ", "ĐẢNG BỘ TỈNH A ĐẢNG ỦY XÃ B": one cell for each body; is a dash before it?"""
    start, dashed = 0, False
    for end, after in sorted((*_joints(cell.text), *_runs(cell.text))):
        if end > start and head_of(cell.text[start:]) is not None:
            yield part_of(cell, start, end), dashed
            start, dashed = after, after > end
    yield (part_of(cell, start, len(cell.text)) if start else cell), dashed


def _joints(text: str) -> Iterator[tuple[int, int]]:
    """Dashes before a body."""
    for match in _JOINT.finditer(text):
        if head_of(text[match.end() :]) is not None:
            yield match.start(), match.end()


def _runs(text: str) -> Iterator[tuple[int, int]]:
    """Where a body begins after another that is named in full; heads of one word are also parts of names."""
    words = [match.start() for match in _WORD.finditer(text)]
    first = 0
    for at in words[1:]:
        head = head_of(text[at:])
        if head is None or " " not in head.name:
            continue
        if _whose(text[first:at], head):
            continue
        if not _within_name(text[first:at], text[first:]):
            yield at, at
            first = at
        elif _whole_head(text[first:at]) is not None:  # "BAN CHẤP HÀNH | HỘI LHPN": whose it is
            first = at


def _whose(before: str, head: Head) -> bool:
    """ "TÒA ÁN QUÂN SỰ KHU VỰC 1 | QUÂN KHU 2": a body of the kind that the one before it belongs to."""
    inner = head_of(before)
    return inner is not None and head.name in inner.parents


def _within_name(before: str, text: str) -> bool:
    """Whether what stands before is no whole name: a head alone ("VĂN PHÒNG | HUYỆN ỦY …", "BAN CÁN SỰ | ĐẢNG ỦY BAN
    NHÂN DÂN …"), or one that goes on."""
    words, whole = spelt(before), spelt(text)
    found = lexicon().heads.longest(whole, 0, len(whole))
    return found is None or found[1] >= len(words) or words[-1] in ("và", "của", "-", "–", ",")


def _bare(cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
    """Without the dash that a line of several ends with."""
    last = cells[-1]
    match = _HANGING.search(last.text)
    return (*cells[:-1], part_of(last, 0, match.start())) if match is not None else cells


def _begins(before: Named, cell: Cell) -> bool:
    """Whether a line begins a body, and does not go on with the name above it."""
    head = head_of(cell.text)
    if _goes_on(before.text, cell.text):
        return False
    if head is None:
        return bool(_opener().match(cell.text)) and not does(cell.text) and not _hangs(before)
    above = _whole_head(before.text)
    if above is None or not above.takes & {"parent", "name", "sector"}:
        return True
    return "parent" in head.takes and above.name not in ("Ban Chấp hành", "Hội đồng")


def _goes_on(above: str, below: str) -> bool:
    """ "ỦY BAN THƯỜNG VỤ" / "QUỐC HỘI": two lines that name one body together."""
    words = spelt(f"{above} {below}")
    found = lexicon().heads.longest(words, 0, len(words))
    return found is not None and found[1] == len(words)


def _hangs(before: Named) -> bool:
    """Whether the line above is a head that needs the words of the next ("TRƯỜNG ĐẠI HỌC")."""
    above = _whole_head(before.text)
    return above is not None and "name" in above.takes and "nothing" not in above.takes


def _peers(above: Named, below: Named) -> bool:
    """ "BỘ CÔNG AN" / "BỘ QUỐC PHÒNG": bodies of one kind in charge of different things, none of which is above."""
    heads = [head_of(named.text) for named in (above, below)]
    return heads[0] is not None and heads[0] is heads[1] and "sector" in heads[0].takes


def _whole_head(text: str) -> Head | None:
    """The kind of body that a text names and nothing else."""
    words = spelt(text)
    found = lexicon().heads.longest(words, 0, len(words))
    return found[0] if found is not None and found[1] == len(words) else None


def _calm(text: str) -> str:
    return " ".join(text.lower().split())


@cache
def _opener() -> re.Pattern[str]:
    return re.compile(rf"{any_of(form_words().name_openers.words)}(?!\w)", re.IGNORECASE)
