"""The encodings of Vietnamese before Unicode: TCVN3 (ABC), VNI and Windows-1258, told apart by what they give."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import cache

from ingest.lexicon.names import names

#: Fonts whose letters are not what they look like in Unicode; capitals of TCVN3 have fonts of their own (".VnTimeH").
_TCVN3_FONT, _VNI_FONT = ".vn", "vni"

#: A decoding must read so much more like Vietnamese (mean log-probability of a character) than the next best.
_MARGIN = 0.1
_WORD = re.compile(r"[^\W\d_]{2,}")
#: What stands in one column of a line.
_CELL = re.compile(r"(?:(?!\s{3}|\t)[^\n])+")
#: Two or three words with capitals, and one that begins with a small vowel that has a tone.
_NAME = re.compile(r"\b(?:[A-ZĂÂĐÊÔƠƯ]\w* ){2,3}[áàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]\w*")
#: A common family name, a middle and a given name of the lists.
_SURE = 4
#: Vietnamese has hardly any longer word, nor these letters; other languages have both.
_LONGEST, _ALIEN = 7, re.compile("[fjwz]", re.IGNORECASE)
_MOST_FOREIGN = 0.1
#: Letters that only Unicode has: a text with one of them is no old text in disguise.
_UNICODE_ONLY = re.compile("[\u1ea0-\u1ef9]")


def legacy(data: bytes) -> str | None:
    """The text of bytes that are no Unicode, if they read as Vietnamese in one of the old encodings; else None."""
    western = data.decode("cp1252", "ignore")
    texts = [_tcvn3(data.decode("latin-1")), _vni(western)]
    with suppress(UnicodeDecodeError):  # a byte that Windows-1258 does not have
        texts.append(unicodedata.normalize("NFC", data.decode("cp1258")))
    return _best(western, texts)


def restored(text: str) -> str:
    """Text that was copied out of a document with fonts of that time → Unicode; any other text as it is."""
    if _UNICODE_ONLY.search(text) or text.isascii():
        return text
    return _best(text, [_tcvn3(text), _vni(text)]) or text


def of_font(text: str, font: str) -> str:
    """Text as a word processor keeps it under a font of that time → Unicode; other fonts leave it alone."""
    name = font.lower()
    if name.startswith(_TCVN3_FONT):
        plain = _tcvn3(text)
        return plain.upper() if name.endswith("h") else plain
    return _vni(text) if name.startswith(_VNI_FONT) else text


def _best(plain: str, texts: Iterable[str]) -> str | None:
    """The one that reads as Vietnamese by far better than the others and than the plain text; None if none does."""
    from viparse.normalize.frequency import vietnamese_score

    found = sorted(((vietnamese_score(text), text) for text in {plain, *texts}), reverse=True)
    if found[0][1] == plain or found[0][0] - found[1][0] < _MARGIN or not _is_vietnamese(found[0][1]):
        return None
    return found[0][1]


def _is_vietnamese(text: str) -> bool:
    words = _WORD.findall(text)
    foreign = sum(len(word) > _LONGEST or _ALIEN.search(word) is not None for word in words)
    return bool(words) and foreign <= len(words) * _MOST_FOREIGN


def _tcvn3(text: str) -> str:
    return _NAME.sub(_named, _in_capitals(_converter("tcvn3")(text)))


def _named(row: re.Match[str]) -> str:
    """ "Lừ Văn ọi", "Nguyễn Ngọc ánh": a given name that begins with one of the capitals that the encoding lacks."""
    first, *middle, given = row[0].split()
    marked = first.lower() in names().surnames and middle[-1].lower() in names().marks
    known = names().evidence([first, *middle, given.capitalize()]) >= _SURE
    return f"{first} {' '.join(middle)} {given.capitalize()}" if marked or known else row[0]


def _in_capitals(text: str) -> str:
    """ "HUYệN ủY", "Bí THƯ": lines whose font has the capitals that the encoding lacks, as that font shows them."""
    if not any(map(_half_low, _WORD.findall(text))):
        return text
    return _CELL.sub(lambda cell: cell.group().upper() if _is_loud(cell.group()) else cell.group(), text)


def _half_low(word: str) -> bool:
    """Whether all plain letters of a word are capitals, more than its first one, and one with a mark is small."""
    plain = "".join(letter for letter in word if letter.isascii())
    return plain.isupper() and not word.isupper() and (len(plain) > 1 or word[0].islower())


def _is_loud(cell: str) -> bool:
    """Such a word stands there, or one in capitals beside which no number does ("Số 77-QĐ/HU" has one)."""
    if any(letter.isascii() and letter.islower() for letter in cell):
        return False
    words = _WORD.findall(cell)
    alone = not any(letter.isdigit() for letter in cell) and any(word.isupper() for word in words)
    return alone or any(map(_half_low, words))


def _vni(text: str) -> str:
    return _converter("vni")(text)


@cache
def _converter(name: str) -> Callable[[str], str]:
    from viparse.normalize.encodings import CHARMAPS
    from viparse.normalize.tables import build_charmap, convert

    table = CHARMAPS[name]
    if name == "vni":  # the library has seen no "ẳ" yet
        table = build_charmap(name, [*table.pairs, ("aú", "ẳ"), ("AÚ", "Ẳ")])
    return lambda text: convert(text, table)
