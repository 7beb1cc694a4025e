"""The samples as bad copies have them: without case, with the marks apart, in other spellings."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable
from functools import cache
from itertools import count

from graph.claim import Reading
from tests.ingest.texts import SAMPLES, read_text

_LETTER = r"[^\W\d_]"


def _segmented(text: str) -> str:
    """As word segmenters leave it: every mark apart, the syllables of names joined."""
    joined = re.sub(rf"(?<=[A-ZĐ]{_LETTER}) (?=[A-ZĐÀ-Ỹ]{_LETTER})", "_", _marks_apart(text))
    return re.sub(r"ủy ban nhân dân", "ủy_ban nhân_dân", joined)


def _marks_apart(text: str) -> str:
    return re.sub(r"(?<! )([,.;:()“”\"/–-])|([,.;:()“”\"/–-])(?! )", _spaced, text)


def _spaced(found: re.Match[str]) -> str:
    mark = found.group()
    before = "" if found.string[found.start() - 1 : found.start()].isspace() else " "
    after = "" if found.string[found.end() : found.end() + 1].isspace() else " "
    return f"{before}{mark}{after}"


def _late_tones(text: str) -> str:
    for old, new in (("òa", "oà"), ("óa", "oá"), ("ủy", "uỷ"), ("Ủy", "Uỷ"), ("úy", "uý"), ("ỏe", "oẻ")):
        text = re.sub(rf"{old}(?!{_LETTER})", new, text)
    return text


BROKEN: dict[str, Callable[[str], str]] = {
    "lower": str.lower,
    "upper": str.upper,
    "every word a capital": lambda text: re.sub(rf"(?<!\w){_LETTER}", lambda found: found.group().upper(), text),
    "every second line small": lambda text: _every_second(str.lower, text),
    "every second line loud": lambda text: _every_second(str.upper, text),
    "marks apart": _marks_apart,
    "segmented": _segmented,
    "spaces before marks": lambda text: re.sub(r"(?<=\w)([,.;:])(?=\s|$)", r" \1", text),
    "no spaces after marks": lambda text: re.sub(rf"([,;:]) (?={_LETTER})", r"\1", text),
    "double spaces": lambda text: text.replace(" ", "  "),
    "numbers apart": lambda text: re.sub(r"(?<=\d)([/.-])(?=\d)", r" \1 ", text),
    "symbols apart": lambda text: re.sub(r"(?<=[\dA-ZĐ])([/-])(?=[A-ZĐ]{2}|\d{4}/)", r" \1 ", text),
    "syllables cut": lambda text: re.sub(rf"(?<!\w){_LETTER}{{3,}}(?!\w)", _every_tenth_cut(), text),
    "headings spread": lambda text: "\n".join(map(_heading_spread, text.split("\n"))),
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
    "late tones": _late_tones,
}
"""What happens to a text, by name."""


def _every_tenth_cut() -> Callable[[re.Match[str]], str]:
    """ "T hủ tướng": cuts one word in ten, after its first, second or third letter in turn."""
    counted = count()

    def cut(found: re.Match[str]) -> str:
        word, at = found.group(), next(counted)
        size = 1 + at // 10 % 3
        return word if at % 10 or size >= len(word) else f"{word[:size]} {word[size:]}"

    return cut


def _every_second(letters: Callable[[str], str], text: str) -> str:
    return "\n".join(letters(line) if k % 2 else line for k, line in enumerate(text.split("\n")))


def _heading_spread(line: str) -> str:
    """ "Q U Y Ế T  Đ Ị N H :", "Đ i ề u 1. …"; other lines stay."""
    if line.isupper() and re.fullmatch(rf"{_LETTER}+(?: {_LETTER}+){{1,8}}:?", line):
        return "  ".join(" ".join(word) for word in line.split())
    return re.sub(r"^Điều (?=\d)", "Đ i ề u ", line)


Facts = Counter[tuple[str, str, str]]


def facts(reading: Reading) -> Facts:
    """The facts of a reading, each with the names of its ends in small letters."""
    names = {entity.id: entity.name.lower() for entity in reading.entities}
    told = ((c.predicate, names[c.subject], names[c.object]) for c in reading.claims if c.object is not None)
    return Counter(dict.fromkeys(told, 1))


@cache
def sample_texts() -> tuple[str, ...]:
    """The texts of the samples, sorted by file name."""
    return tuple(path.read_text(encoding="utf-8") for path in sorted(SAMPLES.glob("*.txt")))


@cache
def _whole() -> tuple[Facts, ...]:
    return tuple(facts(read_text(text)) for text in sample_texts())


def kept(how: str) -> tuple[float, float]:
    """Of the facts of all samples: the share that a broken copy tells too, and how many it adds for each of them."""
    same = more = 0
    for text, whole in zip(sample_texts(), _whole(), strict=True):
        found = facts(read_text(BROKEN[how](text)))
        same += (whole & found).total()
        more += (found - whole).total()
    total = sum(whole.total() for whole in _whole())
    return same / total, more / total
