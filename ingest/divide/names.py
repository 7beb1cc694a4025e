"""Where the names of a credit or a byline end. Nobody named in one takes part in what the text tells."""

from __future__ import annotations

import re
from functools import cache

from ingest.divide.patterns import exact, inside, starts_word
from ingest.lexicon import lexicon
from ingest.lexicon.layout import layout
from ingest.lexicon.names import names as person_names
from ingest.lexicon.trie import words_of
from ingest.lexicon.wordforms import any_of

#: The longest name of a journalist, in syllables, and the longest line of authors, in words.
_LONGEST_NAME, _LONGEST_LINE = 4, 14

_WORD = re.compile(r"[^\W\d_][\w’'.+-]*[\w+]|[^\W\d_]\.?")
_INITIALS = re.compile(r"[A-ZĐ]\w{0,2}\.(?:[A-ZĐ]\w{0,5}\.?){1,3}(?!\w)|[A-ZĐ]{1,4}(?![\w/-])")
_NUMERAL = re.compile(r"[IVX]+\s?[.)/]\s")
_SEPARATOR = re.compile(r"\s*[/,–—-]\s*(?=[^\W\d_])")
_DATE_TIME = re.compile(
    r"(?:(?:thứ\s+\S+|chủ\s+nhật|ngày)[,\s]*)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}"
    r"|\d{1,2}\s?(?::|h|giờ)\s?\d{2}(?:\s?(?:am|pm|phút))?|\(?gmt\s?\+\s?\d+\)?|cập nhật(?: lúc)?",
    re.IGNORECASE,
)


def end_of_names(text: str, start: int, end: int) -> int:
    """Where the names of a credit end that begin at ``start``: authors and agencies, joined by / - – or comma."""
    at = _one_name(text, start, end)
    while at > start and (joint := _SEPARATOR.match(text, at, end)):
        after = _one_name(text, joint.end(), end)
        if after == joint.end():
            break
        at = after
    return at


def is_byline(line: str) -> bool:
    """Whether a line, or the last words of a page, only says who wrote it, for whom and when."""
    rest = inside("agencies").sub(" | ", _DATE_TIME.sub(" | ", line))
    marked = rest != line
    rest, small = inside("byline_words").subn(" | ", rest)
    if len(rest.split()) > _LONGEST_LINE or re.search(r"[\d?!;“”\"]", rest) or _is_title(rest) or _addressed(rest):
        return False
    names = [name for piece in re.split(r"[|/,–—()&:.-]+(?=\s|$)|[|/,–—()&:]|\s-\s", rest) if (name := piece.split())]
    if not all(_is_name(name) for name in names):
        return False
    return marked or bool(small) or (len(names) < 4 and any(_is_person(name) for name in names))


def _addressed(line: str) -> bool:
    """ "Thầy Nguyễn Văn A": nobody signs with a form of address; it is a row of a list."""
    words = line.lower().split()
    return any(" ".join(words[:size]) in lexicon().words.no_authors for size in (1, 2))


def _is_title(line: str) -> bool:
    """``QUYẾT ĐỊNH``, ``Chương II``, ``II. …``: what formal documents have on a line of its own."""
    if _NUMERAL.match(line):
        return True
    found = lexicon().directives.opening(line)
    return (found is not None and found[1]) or bool(starts_word("enumerators").match(line))


def _is_name(words: list[str]) -> bool:
    if len(words) > _LONGEST_NAME or not all(word[0].isupper() for word in words):
        return False
    return not _opens_text(" ".join(words), 0)


def _is_person(words: list[str]) -> bool:
    """Initials, or two words of which a part of names is one."""
    if len(words) == 1:
        return bool(_INITIALS.fullmatch(words[0]))
    return person_names().evidence(words) > 0


def _one_name(text: str, at: int, end: int) -> int:
    """The end of one agency, one author or one pair of initials; ``at`` itself where there is none."""
    for known in (exact("agencies"), _reporter(), _site()):
        if found := known.match(text, at, end):
            return found.end()
    if (initials := _INITIALS.match(text, at, end)) and not initials.group().isalpha():
        return initials.end()
    words = _capitals(text, at, end)
    return _cut(text, words, end) if words else at


def _capitals(text: str, at: int, end: int) -> list[re.Match[str]]:
    """The words with capital letters from ``at`` on, as many as a name and the beginning of a sentence can have."""
    words: list[re.Match[str]] = []
    while len(words) < _LONGEST_NAME + 2 and (word := _WORD.match(text, at, end)) and word.group()[0].isupper():
        words.append(word)
        at = word.end()
        if text[at : at + 1] != " ":
            break
        at += 1
    return words


def _cut(text: str, words: list[re.Match[str]], end: int) -> int:
    """Where the name among the words ends: before what opens a sentence or a second name."""
    if len(words[0].group()) > 1 and words[0].group().isupper():
        return _while_upper(words)
    for i in range(1, len(words)):
        joined = text[words[i].end() : words[i].end() + 2].lstrip().startswith("/")
        if not joined and (_opens_text(text, words[i].start()) or _opens_name(text, words, i)):
            return words[i - 1].end()
    if len(words) > _LONGEST_NAME + 1:
        return words[1].end()
    if len(words) > 1 and re.match(r"\s[^\W_A-ZĐ]", text[words[-1].end() : end][:2]):
        words = words[:-1]
    return words[:_LONGEST_NAME][-1].end()


def _while_upper(words: list[re.Match[str]]) -> int:
    last = words[0]
    for word in words[1:]:
        if not word.group().isupper():
            break
        last = word
    return last.end()


def _opens_name(text: str, words: list[re.Match[str]], i: int) -> bool:
    """A surname after a whole name, and more of a name after it."""
    if i < 2 or i + 1 >= len(words) or words[i].group().lower() not in lexicon().words.surnames:
        return False
    return not _opens_text(text, words[i + 1].start())


def _opens_text(text: str, at: int) -> bool:
    """Whether a body, an office or a word that only begins sentences stands there: no part of a journalist's name."""
    if _openers().match(text, at):
        return True
    words = words_of(text[at : at + 60])
    found = lexicon().heads.longest(words, 0, len(words)) or lexicon().titles.longest(words, 0, len(words))
    return found is not None and found[1] > 1


@cache
def _openers() -> re.Pattern[str]:
    lists, titles = layout(), lexicon().words.person_titles
    words = lists.run_on.words + lists.run_on_weak.words + lists.run_on_person.words + lists.opening_words.words
    ranks = tuple(title.capitalize() for title in titles if " " in title)
    return re.compile(any_of(words + ranks) + r"(?!\w)")


@cache
def _reporter() -> re.Pattern[str]:
    """``Phóng viên TTXVN tại Cuba`` after a slash."""
    return re.compile(r"(?:Phóng viên|PV)\s+" + any_of(layout().agencies.words) + r"(?:\s+tại\s+[A-ZĐ]\S+)?")


@cache
def _site() -> re.Pattern[str]:
    return re.compile(r"@?[\w.-]+" + any_of(layout().site_suffixes.words) + r"(?!\w)", re.IGNORECASE)
