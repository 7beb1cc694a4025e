"""The patterns of divide, compiled once from the words of layout.yaml and formwords.yaml."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ingest.lexicon import lexicon
from ingest.lexicon.formwords import form_words
from ingest.lexicon.layout import layout
from ingest.lexicon.regimes import regimes
from ingest.lexicon.wordforms import any_of, parted


@cache
def starts(name: str) -> re.Pattern[str]:
    """Matches where a text begins with a word of a list, in any case, even if letters follow at once."""
    return re.compile(any_of(words(name)), re.IGNORECASE)


@cache
def starts_word(name: str) -> re.Pattern[str]:
    """The same where the word ends there."""
    return re.compile(any_of(words(name)) + r"(?!\w)", re.IGNORECASE)


@cache
def exact(name: str) -> re.Pattern[str]:
    """Matches where a text begins with a word of a list, written as in the list."""
    return re.compile(any_of(words(name)) + r"(?!\w)")


@cache
def small_exact(name: str) -> re.Pattern[str]:
    """The same where a text is written without capitals."""
    return re.compile(any_of(word.lower() for word in words(name)) + r"(?!\w)")


@cache
def loud(name: str) -> re.Pattern[str]:
    """Matches a word of a list anywhere, in capitals."""
    return re.compile(any_of(word.upper() for word in words(name)))


@cache
def inside(name: str) -> re.Pattern[str]:
    """Matches a word of a list anywhere, in any case."""
    letters, rests = parted(words(name))
    return re.compile(rf"[{letters}](?<!\w.){rests}(?!\w)")


@cache
def whole_line(name: str) -> re.Pattern[str]:
    """Matches a line that holds a word of a list, and else only counts and punctuation."""
    return re.compile(rf"[\W\d_]*{any_of(words(name))}[\W\d_]*", re.IGNORECASE)


@cache
def ends_word(name: str) -> re.Pattern[str]:
    """Matches a line of one word that ends as the list says (file names, sites)."""
    return re.compile(rf"(?:https?://)?[^\s/]+{any_of(words(name))}/?", re.IGNORECASE)


@cache
def credit() -> re.Pattern[str]:
    """The opening of a credit, with its bracket and colon: ``(Ảnh minh họa:``."""
    letters, rests = parted(words("credits"))
    bracketed = rf"(?P<open>(?<=\()\s*)(?i:{any_of(words('credits'))})"
    return re.compile(rf"[({letters}](?<![\w“\"].)(?:{bracketed}|{rests})\s*:")


@cache
def dateline() -> re.Pattern[str]:
    """The opening of a report: ``Chiều 3/4, …``, ``(Báo) - Ngày 3/4, …``."""
    paper = r"(?:\(?[^\W\d_][\w.]*(?:\s[\w.]+){0,2}\)?\s*[-–—]\s+)?"
    return re.compile(paper + any_of(words("datelines")) + r"(?!\w)")


@cache
def announcement() -> re.Pattern[str]:
    """The space before a sign that announces other articles within a line."""
    return re.compile(rf"\s(?={any_of(words('inline_teasers'))})", re.IGNORECASE)


@cache
def run_on() -> re.Pattern[str]:
    """A word that only begins a sentence, after one that ends none.

    Tried at every space of a text, so what nearly all fail at comes first: the letter that the word begins with.
    """
    strong, weak, person = words("run_on"), words("run_on_weak"), words("run_on_person")
    letters = "".join(sorted({word[0] for word in (*strong, *weak, *person)}))
    opens = rf"{any_of(strong)}\s|(?P<weak>{any_of(weak)})\s|(?P<person>{any_of(person)})\s+[^\W\d_]"
    return re.compile(rf"\s(?=[\s{letters}])(?<=[^\W\d_A-ZĐ]\s|[\d)”\"]\s)\s*(?={opens})")


@cache
def lower_set(name: str) -> frozenset[str]:
    """The words of a list in lower case."""
    return frozenset(word.lower() for word in words(name))


def words(name: str) -> tuple[str, ...]:
    """A list of layout.yaml or formwords.yaml, or one that they make up together."""
    if name in _MADE:
        return _MADE[name]()
    found: tuple[str, ...] = getattr(layout() if hasattr(layout(), name) else form_words(), name).words
    return found


def mottos(text: str, start: int, end: int) -> Iterator[int]:
    """Where a heading of the State or the Party begins and ends in a line, unless its words are part of a name."""
    for match in inside("letterhead").finditer(text, start, end):
        if not _told(match, text[start : match.start()]):
            yield from match.span()


def _told(match: re.Match[str], before: str) -> bool:
    """Whether the words of a heading are part of a name, or of a sentence, in which a word in small letters stands
    before them."""
    if _state_named().search(before):
        return True
    words = before.split()
    return bool(words) and words[-1].islower() and match.group()[0].isupper() and not match.group().isupper()


@cache
def _state_named() -> re.Pattern[str]:
    """The end of words before a heading that make it part of a name."""
    return re.compile(rf"{any_of(lexicon().words.state_named)}\s+$", re.IGNORECASE)


def enclosed(text: str) -> bool:
    """ "(Kèm theo Quyết định số …)": a line that says of which document something is a part."""
    return text.startswith("(") and starts_word("enclosures").match(text.lstrip("( ")) is not None


def _letterhead() -> tuple[str, ...]:
    """Lines of the heading of a formal document."""
    return (*form_words().party_headings.words, *form_words().state_headings.words)


def _recipients() -> tuple[str, ...]:
    """Beginnings of the lines that name those who receive a document."""
    return (*form_words().receivers.words, *form_words().addressed.words)


def _capacities() -> tuple[str, ...]:
    """Beginnings of the line that says in what capacity someone signs, and what stands for the signature."""
    marks = regimes().capacities
    bare = (mark for mark in marks if len(mark) > 1)
    seals = (f"({seal})" for word in form_words().seals.words for seal in (word, word.capitalize()))
    return (*bare, *(f"{mark}." for mark in marks), *seals)


_MADE = {"letterhead": _letterhead, "recipients": _recipients, "capacities": _capacities}
