"""What one line of a formal document is: part of its letterhead, a base, a type, an office, an item."""

from __future__ import annotations

import re
from functools import cache

from ingest.divide.lines import BULLETS, Line
from ingest.divide.patterns import exact, inside, small_exact, starts_word, whole_line, words
from ingest.grammar.letterheads import dated_line, number_line
from ingest.lexicon import lexicon
from ingest.lexicon.regimes import regimes
from ingest.lexicon.shortoffices import short_offices
from ingest.lexicon.trie import words_of
from ingest.lexicon.wordforms import any_of

#: A signature's lines are at most so long, a number, a date or a heading and the lines that hold nothing else (in
#: characters).
LONGEST_SIGNATURE, LONGEST_CELL = 80, 160
#: A name has so many words.
_NAMES = range(2, 6)
_BULLET = re.compile(rf"\s*[{BULLETS}]?\s*")


def signs_off(line: Line) -> bool:
    """ "T/M BAN THƯỜNG VỤ", "KT. CHỦ TỊCH", "ĐẠI DIỆN BÊN A", "(Đã ký)"; in one of its columns."""
    marks = small_exact("capacities") if line.text[0].islower() else exact("capacities")
    parties = starts_word("parties") if line.text.isupper() else marks
    return any(marks.match(cell) or parties.match(cell) for cell in line.cells)


def is_letterhead(line: Line) -> bool:
    """A heading, a number, a day or a rule."""
    if is_motto(line) or not any(char.isalnum() for char in line.text):
        return True
    return line.is_short(LONGEST_CELL) and any(number_line(cell) or dated_line(cell) for cell in line.cells)


def is_motto(line: Line) -> bool:
    """The heading of the State or the Party, and hardly anything besides."""
    if not line.is_short(LONGEST_CELL):
        return False
    found = inside("letterhead").search(line.text)
    return found is not None and (found.group().isupper() or len(line.text) < len(found.group()) + 4)


def is_parted_motto(line: Line, following: Line) -> bool:
    """ "CỘNG HÒA XÃ HỘI" / "CHỦ NGHĨA VIỆT NAM": the heading in two lines, as a narrow column cuts it."""
    if not (line.text.isupper() and following.text.isupper() and following.is_short(LONGEST_SIGNATURE)):
        return False
    return whole_line("letterhead").fullmatch(f"{line.text} {following.text}") is not None


def is_base(line: Line) -> bool:
    """What the document rests on."""
    bullet = _BULLET.match(line.text)
    return bool(starts_word("bases").match(line.text, bullet.end() if bullet else 0))


def is_cut(line: Line) -> bool:
    """Whether a page's width cut the line: a base ends with a mark."""
    return line.text[-1].isalnum()


def adds_base(above: Line, line: Line) -> bool:
    """ "Điều 24 Luật A;", "Nghị định số 5 …;" below a base that ends with a mark, or an item below "Căn cứ:"."""
    if above.text.endswith(":"):
        return is_item(line) and is_base(above)
    if not (above.text.endswith((",", ";")) and line.text.endswith((",", ";"))):
        return False
    bullet = _BULLET.match(line.text)
    cited = _cited().match(line.text, bullet.end() if bullet else 0)
    words = line.text[cited.end() if cited else bullet.end() if bullet else 0 :]
    return regimes().types.opening(words[:200]) is not None and words[0].isupper()


def is_subject(line: Line) -> bool:
    """ "V/v rà soát hộ nghèo": what a letter is about, which has no other heading."""
    return starts_word("subjects").match(line.text) is not None


def is_resolve(line: Line) -> bool:
    """``Quyết định:``, ``BAN THƯỜNG VỤ HUYỆN ỦY QUYẾT ĐỊNH:``."""
    if not line.is_short(LONGEST_SIGNATURE):
        return False
    last = " ".join(line.text.rstrip(" :").split()[-2:]) if line.text.isupper() else line.text
    return bool(whole_line("resolves").fullmatch(last))


def is_item(line: Line) -> bool:
    """One of a list."""
    return line.text[0] in BULLETS


def titled(line: Line) -> bool:
    """Whether a line begins with a type of document and cites none: ``Quyết định về việc …``, full stop or none."""
    found = regimes().types.opening(line.text[:200])
    if found is None or not line.text[0].isupper():
        return False
    return not re.match(r"\s*(?:số\b|\d)", line.text[len(found[0].name) :], re.IGNORECASE)


def type_of(line: Line) -> bool:
    """The same for a line that is no sentence: ``QUYẾT ĐỊNH``; in small letters where it holds nothing else."""
    return not line.ended and (titled(line) or is_type(line))


def is_type(line: Line) -> bool:
    """A type of document and nothing else."""
    found = regimes().types.opening(line.text[:200])
    return found is not None and found[1]


def names_body(line: Line) -> bool:
    """Whether a line begins with a body or an office; a meeting ("HỘI NGHỊ BAN CHẤP HÀNH") is none."""
    tables = (lexicon().heads, lexicon().titles)
    named = not does(line.text) and any(table.opening(line.text[:200]) is not None for table in tables)
    return named and not is_meeting(line.text[:200])


def is_meeting(text: str) -> bool:
    """Whether a text begins with the word for an event, of which the head of a body is only a part."""
    words = words_of(text)
    event = lexicon().event.heads.longest(words, 0, len(words))
    head = lexicon().heads.longest(words, 0, len(words)) if event is not None else None
    return event is not None and (head is None or head[1] < event[1])


def does(text: str) -> bool:
    """Whether a text begins with what a body does and not with one: "BAN HÀNH QUY CHẾ" is no "Ban", "PHÒNG, CHỐNG THIÊN
    TAI" no "Phòng"."""
    return _deeds().match(text) is not None


@cache
def _deeds() -> re.Pattern[str]:
    """What bodies do, or are for, whose first word is the head of some."""
    deeds = (word for word in (*words("resolving"), *words("purposes")) if lexicon().heads.opening(word) is not None)
    return re.compile(rf"{any_of(deeds)}(?!\w)", re.IGNORECASE)


def names_acts(line: Line) -> bool:
    """``LUẬT``, ``PHÁP LỆNH``: the type of an act, whose name follows."""
    found = lexicon().directives.opening(line.text)
    return found is not None and found[1] and found[0].titled == "yes"


def is_office(line: Line) -> bool:
    """``CHỦ TỊCH QUỐC HỘI``, ``THỐNG ĐỐC``: an office in capitals, below the text."""
    return line.text.isupper() and (lexicon().titles.opening(line.text) is not None or is_short_office(line.text))


def is_short_office(text: str) -> bool:
    """Whether a text is an office of one body alone, whose name goes without saying."""
    found = short_offices().opening(text)
    return found is not None and found[1]


def sealed(line: Line) -> bool:
    """ "(Đã ký)" and nothing else."""
    return whole_line("seals").fullmatch(line.text) is not None


def is_name(line: Line) -> bool:
    """A family name and given ones, and nothing else: "Lò Văn Sương"."""
    parts = line.text.split()
    known = len(parts) in _NAMES and parts[0].lower() in lexicon().words.surnames
    return known and all(part.isalpha() and (part.istitle() or part.isupper()) for part in parts)


def signed_name(line: Line) -> bool:
    """ "Lò Văn Sương (Đã ký)": a name and the mark of a signature, where no columns are."""
    at = line.text.find("(")
    mark = line.text[at:].rstrip(" |") if at > 0 else ""
    return (
        bool(mark) and whole_line("seals").fullmatch(mark) is not None and is_name(Line(0, at, line.text[:at].strip()))
    )


def narrow(line: Line) -> bool:
    """Whether a line, or each column of one that is no item, is no longer than what is said of one who signs."""
    cells = [line.text] if is_item(line) else line.cells
    return all(len(cell) <= LONGEST_SIGNATURE for cell in cells)


@cache
def _cited() -> re.Pattern[str]:
    """Parts of an act before its name: "Điều 24 và Điều 60 của "."""
    part = rf"{any_of(words('articles'))}\s+(?:[\dIVX]+|[a-zđ](?!\w))"
    return re.compile(rf"(?:{part}(?:\s*[,-]\s*|\s+và\s+|\s+))+(?:của\s+)?", re.IGNORECASE)
