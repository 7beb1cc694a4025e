"""The layout of a formal document: letterhead, type and abstract, bases, text, signature, recipients.

Party documents follow Hướng dẫn 36-HD/VPTW (2018) and its successors, state documents Nghị định 30/2020/NĐ-CP; the
texts of legal databases keep only some of their lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from ingest.divide.formallines import (
    LONGEST_CELL,
    LONGEST_SIGNATURE,
    adds_base,
    is_base,
    is_cut,
    is_item,
    is_letterhead,
    is_motto,
    is_name,
    is_office,
    is_parted_motto,
    is_resolve,
    is_subject,
    is_type,
    names_acts,
    names_body,
    narrow,
    sealed,
    signed_name,
    signs_off,
    titled,
    type_of,
)
from ingest.divide.headings import HEAD, above, printed, whole_heading
from ingest.divide.lines import Line
from ingest.divide.parts import Kind
from ingest.divide.patterns import enclosed, starts_word, whole_line
from ingest.grammar.letterheads import dated_line, number_line
from ingest.lexicon import lexicon
from ingest.lexicon.regimes import LETTER, regimes

#: The letterhead and the abstract end within so many lines, the foot begins within so many of the last.
_TOP, _FOOT = 40, 40
#: What a regulation is attached to stands within so many lines.
_HEADING = 8
#: So many lines a portal puts before a document at most, with its first.
_PORTAL = 9
#: Who signs takes so many lines above the mark of the signature.
_SIGNED = 3
#: So many signs tell that it is one.
_ENOUGH = 3

#: "CHỦ TỊCH" / "NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM": of an office, and no heading.
_STATE = re.compile(r"nước\s", re.IGNORECASE)
_ARTICLE = re.compile(r"(?:Điều|Chương|Phần|Mục)\s+(?:\d+|[IVXLC]+|thứ\s)", re.IGNORECASE)

#: "I. MỤC ĐÍCH", "A- ĐẶC ĐIỂM": the first section of a text.
_COUNTED = re.compile(r"(?:I{1,3}|A|1)\s?[./)-]\s*[^\W\d]")


def is_official(lines: Sequence[Line]) -> bool:
    """Whether a text is laid out as a formal document: its heading, its bases, or its number among others say so."""
    top = lines[:_TOP]
    if any(is_motto(line) for line in top[:HEAD]) or any(is_parted_motto(*pair) for pair in pairwise(top[:HEAD])):
        return True
    if lines and whole_heading(own := lines[printed(lines) :]) and (own[0].text.isupper() or len(own) < len(lines)):
        return True
    opens = bool(lines) and (titled(lines[0]) or _portal(lines) > 0)
    if opens and (sum(is_base(line) for line in top) >= 2 or _is_attached(top)):
        return True
    return sum(_signs(top[:HEAD])) >= _ENOUGH


def _portal(lines: Sequence[Line]) -> int:
    """How many lines of a portal's own ("Đăng nhập") stand above the type alone, where no letterhead does."""
    at = next((i for i, line in enumerate(lines[:_PORTAL]) if is_type(line) and line.text.isupper()), 0)
    own = not any(names_body(line) or is_letterhead(line) or titled(line) or line.ended for line in lines[:at])
    return at if own and not any(is_motto(line) for line in lines[:HEAD]) else 0


def _is_attached(lines: Sequence[Line]) -> bool:
    """ "QUY CHẾ", what it is about, and "(Ban hành kèm theo Quyết định số …)": a regulation that is filed alone."""
    heading = takewhile(lambda line: not _ARTICLE.match(line.text), lines[:_HEADING])
    return any(enclosed(line.text) for line in heading)


def _signs(lines: Sequence[Line]) -> Iterator[int]:
    """What speaks for a letterhead without a motto, and how much."""
    cells = [cell for line in lines for cell in line.cells if len(cell) <= LONGEST_CELL]
    yield 2 * any(number_line(cell) for cell in cells)
    yield 2 * any(whole_line("union_headings").fullmatch(cell) for cell in cells)
    yield any(dated_line(cell) for cell in cells)
    yield any(line.is_short(LONGEST_SIGNATURE) and type_of(line) for line in lines)
    yield any(starts_word("recipients").match(line.text) for line in lines)
    yield any(is_base(line) for line in lines)


def official_kinds(lines: Sequence[Line]) -> list[Kind]:
    """The kind of each line of a formal document."""
    site = above(lines)
    own = lines[site:]
    kinds = [Kind.BODY] * len(own)
    text = _mark_head(own, kinds)
    _mark_foot(own, kinds, text)
    for i in range(_portal(own)):
        kinds[i] = Kind.CHROME
    return [*[Kind.CHROME] * site, *kinds]


def _mark_head(lines: Sequence[Line], kinds: list[Kind]) -> int:
    """Letterhead, headline, bases; gives the index of the first line of the text."""
    whole = whole_heading(lines[:_TOP])
    kinds[:whole] = [Kind.HEADLINE] * whole
    headline, bases, letter = whole > 0, False, False
    for i, line in enumerate(lines[whole:_TOP], whole):
        below = _below_type(lines, kinds, i)
        base = is_base(line) and not below and not _loud(lines, kinds, i)
        below_base = bases and kinds[i - 1] is Kind.BASES and not is_resolve(line)
        base = base or (below_base and (is_cut(lines[i - 1]) or adds_base(lines[i - 1], line)))
        if starts_word("recipients").match(line.text):
            return _mark_addressees(lines, kinds, i)
        if _begins_text(line, base, headline=headline, letter=letter) and not (below and is_subject(line)):
            return i
        letter = letter or (is_subject(line) and not any(map(_numbers_type, lines[whole:i])))
        if base:
            kinds[i], bases = Kind.BASES, True
        elif bases and is_resolve(line):
            kinds[i] = Kind.HEADER
            return i + 1
        elif bases or (is_letterhead(line) and not _below_act(lines, kinds, i)):
            kinds[i] = Kind.LETTERHEAD
        elif _heads(lines, kinds, i, headline=headline):
            kinds[i], headline = Kind.HEADLINE, True
        else:
            kinds[i] = Kind.LETTERHEAD if line.is_short() else Kind.BODY
    return min(_TOP, len(lines))


def _numbers_type(line: Line) -> bool:
    """ "Số: 35/QĐ-BYT": a number whose letters tell a type, though a database has left out its name."""
    numbers = (number_line(cell) for cell in line.cells)
    return any(one is not None and regimes().carriers(one["symbol"] or "") - {LETTER} for one in numbers)


def _loud(lines: Sequence[Line], kinds: Sequence[Kind], i: int) -> bool:
    """ "KẾT QUẢ" / "THỰC HIỆN NGHỊ QUYẾT CỦA HUYỆN ỦY": a line of a heading in capitals goes on, and is no base."""
    line, heads = lines[i], i > 0 and kinds[i - 1] is Kind.HEADLINE
    return heads and line.text.isupper() and not line.ended and lines[i - 1].text.isupper()


def _begins_text(line: Line, base: bool, *, headline: bool, letter: bool) -> bool:
    """An article, a signature; after a heading any sentence that is no base; a letter has no bases."""
    if (_ARTICLE.match(line.text) and not base) or signs_off(line):
        return True
    if headline and _COUNTED.match(line.text):
        return True
    if letter and not headline and base:
        return True
    ended = line.ended and not (line.text.isupper() and line.text.endswith("."))  # a heading with its full stop
    return (headline or letter) and ended and not base and not is_resolve(line)


def _heads(lines: Sequence[Line], kinds: Sequence[Kind], i: int, *, headline: bool) -> bool:
    """Whether a line is the type of the document, or goes on with the heading."""
    line = lines[i]
    if type_of(line) or (i == 0 and titled(line)) or _below_type(lines, kinds, i):
        return True
    if headline and lines[i - 1].text.isupper() and not line.text.isupper() and is_type(lines[i - 1]):
        return not line.ended
    return headline and _goes_on(kinds[i - 1], lines[i - 1], line)


def _below_type(lines: Sequence[Line], kinds: Sequence[Kind], i: int) -> bool:
    """Whether a line begins what the document is about, or goes on with that: in small letters, or in capitals as
    its type is."""
    above = lines[i - 1]
    heads = i > 0 and kinds[i - 1] is Kind.HEADLINE
    if heads and is_subject(lines[i]) and above.text.isupper() and titled(above):
        return True
    if heads and lines[i].text[0].islower():
        return is_type(above) or (above.text[0].isupper() and not above.ended)
    return heads and is_type(above) and above.text.isupper() and lines[i].text.isupper() and not names_body(lines[i])


def _mark_addressees(lines: Sequence[Line], kinds: list[Kind], first: int) -> int:
    """``Kính gửi: …`` of a letter with its items, and the bases below; gives the index of the first line of text."""
    last = first + 1
    if last < len(lines) and lines[first].text.endswith(":") and not is_base(lines[last]) and names_body(lines[last]):
        last += 1  # "Kính gửi:" / "Ban Chỉ đạo các tỉnh", without a sign before it
    while last < len(lines) and (is_item(lines[last]) or lines[last - 1].text.endswith(",")):
        last += 1
    kinds[first:last] = [Kind.RECIPIENTS] * (last - first)
    while last < len(lines) and is_base(lines[last]) and lines[last].text.endswith((";", ",")):
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
        elif narrow(line) and (signs_off(line) or is_office(line) or signed_name(line)):
            state = Kind.SIGNATURE
        elif not narrow(line) and not is_item(line):
            state = Kind.BODY
        elif state is Kind.RECIPIENTS and not (is_item(line) or line.ended):
            state = Kind.SIGNATURE
        kinds[i] = state if state is not Kind.BODY else kinds[i]
        if state is Kind.SIGNATURE and (sealed(line) or is_office(line)):
            _mark_above(lines, kinds, i)


def _mark_above(lines: Sequence[Line], kinds: list[Kind], below: int) -> None:
    """Name, or body and office above "(Đã ký)", in small letters too, and a body in capitals above an office."""
    loud = not sealed(lines[below])
    for i in range(below - 1, max(below - 1 - _SIGNED, -1), -1):
        line = lines[i]
        told = (_names(line) and (line.text.isupper() or not loud)) or (i == below - 1 and not loud and is_name(line))
        if kinds[i] is not Kind.BODY or not told or is_item(line) or line.ended or not narrow(line):
            return
        kinds[i] = Kind.SIGNATURE


def _names(line: Line) -> bool:
    """Whether a line begins with a body or an office, written out or not ("UBND tỉnh X")."""
    return names_body(line) or line.text.partition(" ")[0] in lexicon().abbreviations


def _foot(lines: Sequence[Line], text: int) -> range:
    """The last lines of the document itself: those before its annexes, which begin with a heading of their own."""
    end = next((i for i in range(text, len(lines)) if _opens_annex(lines, i)), len(lines))
    return range(max(text, end - _FOOT), end)


def _opens_annex(lines: Sequence[Line], i: int) -> bool:
    """ "PHỤ LỤC I", a heading above "(Kèm theo …)", a second letterhead below a signature; a gazette's next part."""
    line = lines[i]
    if whole_line("gazette_parts").fullmatch(line.text):
        return True
    part = i + 1 < len(lines) and enclosed(lines[i + 1].text)
    heads = (
        (part or starts_word("annexes").match(line.text) is not None) and line.is_short(LONGEST_CELL) and not line.ended
    )
    if not (heads or (is_motto(line) and not _STATE.match(line.text))):
        return False
    return any(signs_off(above) or is_office(above) for above in lines[max(0, i - _FOOT) : i])


def resolving(line: Line) -> int:
    """Where the words begin in a line that resolve: "BAN THƯỜNG VỤ HUYỆN ỦY | QUYẾT ĐỊNH:"; 0 where nothing else is."""
    last = len(line.text.rstrip(" :"))
    words = [match.start() for match in re.finditer(r"\S+", line.text[:last])][-2:]
    return words[0] if line.text.isupper() and len(words) == 2 and is_resolve(line) else 0


def _goes_on(kind: Kind, above: Line, line: Line) -> bool:
    """Whether a heading goes on in a line: the name of a law, or no authority (``CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH``)."""
    return kind is Kind.HEADLINE and (names_acts(above) or not names_body(line))


def _below_act(lines: Sequence[Line], kinds: Sequence[Kind], i: int) -> bool:
    """Whether a line stands below the word for an act: its name, even if that says of which state."""
    return i > 0 and kinds[i - 1] is Kind.HEADLINE and names_acts(lines[i - 1])
