"""The layout of a formal document: letterhead, type and abstract, bases, text, signature, recipients.

Party documents follow Hướng dẫn 36-HD/VPTW (2018) and its successors, state documents Nghị định 30/2020/NĐ-CP; the
texts of legal databases keep only some of their lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from ingest.divide.lines import BULLETS, Line
from ingest.divide.parts import Kind
from ingest.divide.patterns import enclosed, exact, inside, small_exact, starts_word, whole_line
from ingest.grammar.letterheads import dated_line, number_line
from ingest.lexicon import lexicon
from ingest.lexicon.regimes import regimes

#: The letterhead and the abstract end within so many lines; a signature's lines are at most so long (in characters).
_TOP, _LONGEST_SIGNATURE, _FOOT = 40, 80, 40
#: A number, a date or a heading, and the lines that hold nothing else, are no longer (in characters).
_LONGEST_CELL = 160
#: What a regulation is attached to stands within so many lines.
_HEADING = 8
#: So many lines a portal puts before a document, with its first.
_PORTAL = 3
#: So many of the first lines tell that it is one, by so many signs.
_HEAD, _ENOUGH = 14, 3

_ARTICLE = re.compile(r"(?:Điều|Chương|Phần|Mục)\s+(?:\d+|[IVXLC]+|thứ\s)", re.IGNORECASE)
_BULLET = re.compile(rf"\s*[{BULLETS}]?\s*")


def is_official(lines: Sequence[Line]) -> bool:
    """Whether a text is laid out as a formal document: its heading, its bases, or its number among others say so."""
    top = lines[:_TOP]
    if any(_is_motto(line) for line in top[:_HEAD]):
        return True
    opens = bool(lines) and (titled(lines[0]) or _portal(lines) > 0)
    if opens and (sum(_is_base(line) for line in top) >= 2 or _is_attached(top)):
        return True
    return sum(_signs(top[:_HEAD])) >= _ENOUGH


def _portal(lines: Sequence[Line]) -> int:
    """How many lines of a portal's own ("Đăng nhập") stand above the type alone, where no letterhead does."""
    at = next((i for i, line in enumerate(lines[:_PORTAL]) if _is_type(line) and line.text.isupper()), 0)
    own = not any(_names(line) or _is_letterhead(line) or titled(line) for line in lines[:at])
    return at if own and not any(_is_motto(line) for line in lines[:_HEAD]) else 0


def _is_attached(lines: Sequence[Line]) -> bool:
    """ "QUY CHẾ", what it is about, and "(Ban hành kèm theo Quyết định số …)": a regulation that is filed alone."""
    heading = takewhile(lambda line: not _ARTICLE.match(line.text), lines[:_HEADING])
    return any(enclosed(line.text) for line in heading)


def _signs(lines: Sequence[Line]) -> Iterator[int]:
    """What speaks for a letterhead without a motto, and how much."""
    cells = [cell for line in lines for cell in line.cells if len(cell) <= _LONGEST_CELL]
    yield 2 * any(number_line(cell) for cell in cells)
    yield 2 * any(whole_line("union_headings").fullmatch(cell) for cell in cells)
    yield any(dated_line(cell) for cell in cells)
    yield any(line.is_short(_LONGEST_SIGNATURE) and _type_of(line) for line in lines)
    yield any(starts_word("recipients").match(line.text) for line in lines)
    yield any(_is_base(line) for line in lines)


def official_kinds(lines: Sequence[Line]) -> list[Kind]:
    """The kind of each line of a formal document."""
    kinds = [Kind.BODY] * len(lines)
    text = _mark_head(lines, kinds)
    _mark_foot(lines, kinds, text)
    for i in range(_portal(lines)):
        kinds[i] = Kind.CHROME
    return kinds


def _mark_head(lines: Sequence[Line], kinds: list[Kind]) -> int:
    """Letterhead, headline, bases; gives the index of the first line of the text."""
    headline = bases = letter = False
    for i, line in enumerate(lines[:_TOP]):
        below = _below_type(lines, kinds, i)
        base = _is_base(line) and not below
        base = base or (bases and kinds[i - 1] is Kind.BASES and _is_cut(lines[i - 1]) and not _is_resolve(line))
        if starts_word("recipients").match(line.text):
            return _mark_addressees(lines, kinds, i)
        if _begins_text(line, base, headline=headline, letter=letter) and not (below and _is_subject(line)):
            return i
        letter = letter or _is_subject(line)
        if base:
            kinds[i], bases = Kind.BASES, True
        elif bases and _is_resolve(line):
            kinds[i] = Kind.HEADER
            return i + 1
        elif bases or (_is_letterhead(line) and not _below_act(lines, kinds, i)):
            kinds[i] = Kind.LETTERHEAD
        elif _heads(lines, kinds, i, headline=headline):
            kinds[i], headline = Kind.HEADLINE, True
        else:
            kinds[i] = Kind.LETTERHEAD if line.is_short() else Kind.BODY
    return min(_TOP, len(lines))


def _begins_text(line: Line, base: bool, *, headline: bool, letter: bool) -> bool:
    """An article, a signature; after a heading any sentence that is no base; a letter has no bases."""
    if _ARTICLE.match(line.text) or _signs_off(line):
        return True
    if letter and not headline and base:
        return True
    ended = line.ended and not (line.text.isupper() and line.text.endswith("."))  # a heading with its full stop
    return (headline or letter) and ended and not base and not _is_resolve(line)


def _heads(lines: Sequence[Line], kinds: Sequence[Kind], i: int, *, headline: bool) -> bool:
    """Whether a line is the type of the document, or goes on with the heading."""
    line = lines[i]
    if _type_of(line) or (i == 0 and titled(line)) or _below_type(lines, kinds, i):
        return True
    if headline and lines[i - 1].text.isupper() and not line.text.isupper() and _is_type(lines[i - 1]):
        return not line.ended
    return headline and _goes_on(kinds[i - 1], lines[i - 1], line)


def _below_type(lines: Sequence[Line], kinds: Sequence[Kind], i: int) -> bool:
    """Whether a line begins what the document is about, or goes on with that: in small letters, or in capitals as
    its type is."""
    above = lines[i - 1]
    heads = i > 0 and kinds[i - 1] is Kind.HEADLINE
    if heads and _is_subject(lines[i]) and above.text.isupper() and titled(above):
        return True
    if heads and lines[i].text[0].islower():
        return _is_type(above) or (above.text[0].isupper() and not above.ended)
    return heads and _is_type(above) and above.text.isupper() and lines[i].text.isupper() and not _names(lines[i])


def _mark_addressees(lines: Sequence[Line], kinds: list[Kind], first: int) -> int:
    """``Kính gửi: …`` of a letter with its items, and the bases below; gives the index of the first line of text."""
    last = first + 1
    while last < len(lines) and (_is_item(lines[last]) or lines[last - 1].text.endswith(",")):
        last += 1
    kinds[first:last] = [Kind.RECIPIENTS] * (last - first)
    while last < len(lines) and _is_base(lines[last]) and lines[last].text.endswith((";", ",")):
        kinds[last] = Kind.BASES
        last += 1
    return last


def _mark_foot(lines: Sequence[Line], kinds: list[Kind], text: int) -> None:
    """Recipients and signature below the text, in either order."""
    state = Kind.BODY
    for i in _foot(lines, text):
        line = lines[i]
        if starts_word("recipients").match(line.text):
            state = Kind.RECIPIENTS
        elif line.is_short(_LONGEST_SIGNATURE) and (_signs_off(line) or _is_office(line)):
            state = Kind.SIGNATURE
        elif not line.is_short(_LONGEST_SIGNATURE) and not _is_item(line):
            state = Kind.BODY
        elif state is Kind.RECIPIENTS and not (_is_item(line) or line.ended):
            state = Kind.SIGNATURE
        kinds[i] = state if state is not Kind.BODY else kinds[i]


def _foot(lines: Sequence[Line], text: int) -> range:
    """The last lines of the document itself: those before its annexes, which begin with a heading of their own."""
    end = next((i for i in range(text, len(lines)) if _opens_annex(lines, i)), len(lines))
    return range(max(text, end - _FOOT), end)


def _opens_annex(lines: Sequence[Line], i: int) -> bool:
    """ "PHỤ LỤC I", a heading above "(Kèm theo …)", or a second letterhead, below a signature."""
    line = lines[i]
    part = i + 1 < len(lines) and enclosed(lines[i + 1].text)
    heads = (
        (part or starts_word("annexes").match(line.text) is not None)
        and line.is_short(_LONGEST_CELL)
        and not line.ended
    )
    if not (heads or _is_motto(line)):
        return False
    return any(_signs_off(above) or _is_office(above) for above in lines[max(0, i - _FOOT) : i])


def _signs_off(line: Line) -> bool:
    """ "T/M BAN THƯỜNG VỤ", "KT. CHỦ TỊCH", "ĐẠI DIỆN BÊN A", "(Đã ký)"; in one of its columns."""
    marks = small_exact("capacities") if line.text[0].islower() else exact("capacities")
    parties = starts_word("parties") if line.text.isupper() else marks
    return any(marks.match(cell) or parties.match(cell) for cell in line.cells)


def _is_letterhead(line: Line) -> bool:
    if _is_motto(line) or not any(char.isalnum() for char in line.text):
        return True
    return line.is_short(_LONGEST_CELL) and any(number_line(cell) or dated_line(cell) for cell in line.cells)


def _is_motto(line: Line) -> bool:
    if not line.is_short(_LONGEST_CELL):
        return False
    found = inside("letterhead").search(line.text)
    return found is not None and (found.group().isupper() or len(line.text) < len(found.group()) + 4)


def _is_base(line: Line) -> bool:
    bullet = _BULLET.match(line.text)
    return bool(starts_word("bases").match(line.text, bullet.end() if bullet else 0))


def resolving(line: Line) -> int:
    """Where the words begin in a line that resolve: "BAN THƯỜNG VỤ HUYỆN ỦY | QUYẾT ĐỊNH:"; 0 where nothing else is."""
    last = len(line.text.rstrip(" :"))
    words = [match.start() for match in re.finditer(r"\S+", line.text[:last])][-2:]
    return words[0] if line.text.isupper() and len(words) == 2 and _is_resolve(line) else 0


def _is_cut(line: Line) -> bool:
    """Whether a page's width cut the line: a base ends with a mark."""
    return line.text[-1].isalnum()


def _is_subject(line: Line) -> bool:
    """ "V/v rà soát hộ nghèo": what a letter is about, which has no other heading."""
    return starts_word("subjects").match(line.text) is not None


def _is_resolve(line: Line) -> bool:
    """``Quyết định:``, ``BAN THƯỜNG VỤ HUYỆN ỦY QUYẾT ĐỊNH:``."""
    if not line.is_short(_LONGEST_SIGNATURE):
        return False
    last = " ".join(line.text.rstrip(" :").split()[-2:]) if line.text.isupper() else line.text
    return bool(whole_line("resolves").fullmatch(last))


def _is_item(line: Line) -> bool:
    return line.text[0] in BULLETS


def titled(line: Line) -> bool:
    """Whether a line begins with a type of document and cites none: ``Quyết định về việc …``, full stop or none."""
    found = regimes().types.opening(line.text[:200])
    if found is None or not line.text[0].isupper():
        return False
    return not re.match(r"\s*(?:số\b|\d)", line.text[len(found[0].name) :], re.IGNORECASE)


def _type_of(line: Line) -> bool:
    """The same for a line that is no sentence: ``QUYẾT ĐỊNH``; in small letters where it holds nothing else."""
    return not line.ended and (titled(line) or _is_type(line))


def _is_type(line: Line) -> bool:
    found = regimes().types.opening(line.text[:200])
    return found is not None and found[1]


def _goes_on(kind: Kind, above: Line, line: Line) -> bool:
    """Whether a heading goes on in a line: the name of a law, or no authority (``CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH``)."""
    return kind is Kind.HEADLINE and (_names_acts(above) or not _names(line))


def _below_act(lines: Sequence[Line], kinds: Sequence[Kind], i: int) -> bool:
    """Whether a line stands below the word for an act: its name, even if that says of which state."""
    return i > 0 and kinds[i - 1] is Kind.HEADLINE and _names_acts(lines[i - 1])


def _names_acts(line: Line) -> bool:
    """``LUẬT``, ``PHÁP LỆNH``: the type of an act, whose name follows."""
    found = lexicon().directives.opening(line.text)
    return found is not None and found[1] and found[0].titled == "yes"


def _is_office(line: Line) -> bool:
    """``CHỦ TỊCH QUỐC HỘI``: an office in capitals, below the text."""
    return line.text.isupper() and lexicon().titles.opening(line.text) is not None


def _names(line: Line) -> bool:
    return any(table.opening(line.text[:200]) is not None for table in (lexicon().heads, lexicon().titles))
