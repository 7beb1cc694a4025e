"""The patterns of divide, compiled once from the words of layout.yaml."""

from __future__ import annotations

import re
from functools import cache

from ingest.lexicon.layout import layout
from ingest.lexicon.wordforms import any_of, parted


@cache
def starts(name: str) -> re.Pattern[str]:
    """Matches where a text begins with a word of a list, in any case, even if letters follow at once."""
    return re.compile(any_of(_words(name)), re.IGNORECASE)


@cache
def starts_word(name: str) -> re.Pattern[str]:
    """The same where the word ends there."""
    return re.compile(any_of(_words(name)) + r"(?!\w)", re.IGNORECASE)


@cache
def exact(name: str) -> re.Pattern[str]:
    """Matches where a text begins with a word of a list, written as in the list."""
    return re.compile(any_of(_words(name)) + r"(?!\w)")


@cache
def small_exact(name: str) -> re.Pattern[str]:
    """The same where a text is written without capitals."""
    return re.compile(any_of(word.lower() for word in _words(name)) + r"(?!\w)")


@cache
def inside(name: str) -> re.Pattern[str]:
    """Matches a word of a list anywhere, in any case."""
    return re.compile(r"(?<!\w)" + any_of(_words(name)) + r"(?!\w)", re.IGNORECASE)


@cache
def whole_line(name: str) -> re.Pattern[str]:
    """Matches a line that holds a word of a list, and else only counts and punctuation."""
    return re.compile(rf"[\W\d_]*{any_of(_words(name))}[\W\d_]*", re.IGNORECASE)


@cache
def ends_word(name: str) -> re.Pattern[str]:
    """Matches a line of one word that ends as the list says (file names, sites)."""
    return re.compile(rf"(?:https?://)?[^\s/]+{any_of(_words(name))}/?", re.IGNORECASE)


@cache
def credit() -> re.Pattern[str]:
    """The opening of a credit, with its bracket and colon: ``(Ảnh minh họa: ``."""
    letters, rests = parted(_words("credits"))
    bracketed = rf"(?P<open>(?<=\()\s*)(?i:{any_of(_words('credits'))})"
    return re.compile(rf"[({letters}](?<![\w“\"].)(?:{bracketed}|{rests})\s*:\s*")


@cache
def announcement() -> re.Pattern[str]:
    """The space before a sign that announces other articles within a line."""
    return re.compile(rf"\s(?={any_of(_words('inline_teasers'))})", re.IGNORECASE)


@cache
def run_on() -> re.Pattern[str]:
    """A word that only begins a sentence, after one that ends none.

    Tried at every space of a text, so what nearly all fail at comes first: the letter that the word begins with.
    """
    strong, weak, person = _words("run_on"), _words("run_on_weak"), _words("run_on_person")
    letters = "".join(sorted({word[0] for word in (*strong, *weak, *person)}))
    opens = rf"{any_of(strong)}\s|(?P<weak>{any_of(weak)})\s|(?P<person>{any_of(person)})\s+[^\W\d_]"
    return re.compile(rf"\s(?=\s*[{letters}])(?<=[^\W\d_A-ZĐ]\s|[\d)”\"]\s)\s*(?={opens})")


@cache
def lower_set(name: str) -> frozenset[str]:
    """The words of a list in lower case."""
    return frozenset(word.lower() for word in _words(name))


def _words(name: str) -> tuple[str, ...]:
    words: tuple[str, ...] = getattr(layout(), name).words
    return words
