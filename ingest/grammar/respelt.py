"""Tokens that are written otherwise than in the text: words parted that lost their space, abbreviations in full."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from itertools import accumulate

from ingest.grammar.glued import parted
from ingest.lexicon.trie import where

Rows = tuple[list[str], "array[int]", "array[int]"]
"""Words, and where each begins and ends in the text."""
# The centre as symbols of the Party's documents end with it.
_CENTRE = frozenset(("TW", "TƯ"))
_JOINTS = (["và"], ["-"], ["–"])


def apart(word: list[str], start: array[int], end: array[int], mixed: Mapping[str, tuple[str, ...]]) -> Rows:
    """The rows with the words parted between which a space was lost."""
    words, starts, ends, done = list[str](), array("I"), array("I"), 0
    for at in where(mixed, word):
        if parted(word[at]) is None and not (at and word[at - 1][0].isupper()):
            continue  # no name of a person has one word
        parts = mixed[word[at]]
        lengths = list(accumulate(map(len, parts)))
        words += [*word[done:at], *parts]
        starts += start[done:at] + array("I", (start[at] + n for n in (0, *lengths[:-1])))
        ends += end[done:at] + array("I", (start[at] + n for n in lengths))
        done = at + 1
    return words + word[done:], starts + start[done:], ends + end[done:]


def closed(
    word: list[str], start: array[int], end: array[int], heads: AbstractSet[str], abbreviations: Mapping[str, object]
) -> Rows:
    """The rows with one abbreviation for two that "và" or a dash joins: "Bộ KH và ĐT", "Sở GD - ĐT" as "GD&ĐT"; and for
    two side by side that mean something only together: "CT UBND", "CT.UBND"."""
    words, starts, ends, done = list[str](), array("I"), array("I"), 0
    for at in where(heads, word):
        whole, size = _pair(word, at)
        if at >= done and whole in abbreviations:
            words += [*word[done:at], whole]
            starts += start[done : at + 1]
            ends += end[done:at] + end[at + size - 1 : at + size]
            done = at + size
    return words + word[done:], starts + start[done:], ends + end[done:]


def _pair(word: list[str], at: int) -> tuple[str, int]:
    """The abbreviation that begins here as the tables have it, and how many tokens it has."""
    joint = word[at + 1 : at + 2]
    last = " ".join(word[at + 2 : at + 3])
    if joint in _JOINTS:
        return f"{word[at]}&{last}", 3
    return (f"{word[at]} {last}", 3) if joint == ["."] else (f"{word[at]} {' '.join(joint)}", 2)


def usual(
    word: list[str], start: array[int], end: array[int], names: Mapping[tuple[str, ...], tuple[str, ...]]
) -> Rows:
    """The rows with the usual name of a country for one that is spelt by its sound: "Campuchia" for "Cam-pu-chia".

    ``names``: the words of each spelling in lower case, with those of the name.
    """
    words, starts, ends, done = list[str](), array("I"), array("I"), 0
    openers, longest = {spelling[0].capitalize() for spelling in names}, max(map(len, names))
    for at in where(openers, word):
        low = [one.lower() for one in word[at : at + longest]]
        size = max((n for n in range(len(low) + 1) if tuple(low[:n]) in names), default=0)
        if at < done or not size:
            continue
        name = names[tuple(low[:size])]
        words += [*word[done:at], *name]
        starts += start[done:at] + start[at : at + 1] * len(name)
        ends += end[done:at] + end[at + size - 1 : at + size] * len(name)
        done = at + size
    return words + word[done:], starts + start[done:], ends + end[done:]


def spread_out(
    rows: Rows, full: Mapping[str, tuple[str, ...]], syllables: frozenset[str], own: AbstractSet[str]
) -> Rows:
    """The rows with each abbreviation replaced by its full words; "(ĐH)" in "Trường Đại học (ĐH) Vinh" is left out, but
    not the letters that are the document's ``own`` ones, since these close a name."""
    word, start, end = rows
    words, starts, ends, done = list[str](), array("I"), array("I"), 0
    for at in where(full, word):
        behind = word[at - 2 : at - 1] if word[at - 1 : at] == ["/"] and start[at] == end[at - 1] else []
        if behind and (word[at] in _CENTRE or (behind[0].isupper() and behind[0] not in full)):
            continue  # "số 40-CT/TW", "số 77-QĐ/ĐTN"
        if " ".join(word[at - 1 : at + 1]).lower() in syllables or " ".join(word[at : at + 2]).lower() in syllables:
            continue
        spread = full[word[at]]
        if word[at - 1 : at] == ["("] and _explained(word, at, spread):
            if word[at] not in own and at - 1 >= done:
                words += word[done : at - 1]
                starts += start[done : at - 1]
                ends += end[done : at - 1]
                done = at + 2
            continue
        if word[at + 1 : at + 2] == [spread[-1]]:  # "văn bản QPPL luật": its last word is written out as well
            spread = spread[:-1]
        words += word[done:at]
        words += spread
        starts += start[done:at] + start[at : at + 1] * len(spread)
        ends += end[done:at] + end[at : at + 1] * len(spread)
        done = at + 1
    return words + word[done:], starts + start[done:], ends + end[done:]


def _explained(word: list[str], at: int, spread: tuple[str, ...]) -> bool:
    """ "Ủy ban Kiểm tra Trung ương (UBKTTW)": the words of letters in brackets stand right before them."""
    before = word[max(at - 1 - len(spread), 0) : at - 1]
    return word[at + 1 : at + 2] == [")"] and [w.lower() for w in before] == [w.lower() for w in spread]


def in_words(form: str, abbreviations: Mapping[str, tuple[str, ...]]) -> tuple[str, ...] | None:
    """The words of an abbreviation, spaces within it not counted ("KH & CN"), or of two in one ("HĐND-UBND")."""
    whole = abbreviations.get(form) or abbreviations.get(form.replace(" ", ""))
    left, _, right = form.partition("-")
    if whole is None and left in abbreviations and right in abbreviations:
        return (*abbreviations[left], "-", *abbreviations[right])
    return whole
