"""People of one document: full names, and the given names that refer back to them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Container, Iterable, Mapping
from functools import lru_cache
from itertools import pairwise

from graph.text import without_tones
from ingest.find import Found
from ingest.grammar.pieces import PersonName
from ingest.grammar.spelling import is_spelt_abroad

# So many words has the shortest name that is no given name alone.
_PAIR = 2
# The parts of a document in which names are written whole.
_TEXT = frozenset(("lead", "body"))


class People:
    """Who is named where. A given name after "ông", "đồng chí" means the person of that name who was named last."""

    def __init__(
        self, named: Iterable[PersonName], also: Mapping[str, str] | None = None, whole: Container[str] = ()
    ) -> None:
        """``also``: other names of people, with the one that the text gives first; ``whole``: names of two words, in
        lower case, that are the end of nobody's longer one."""
        self._at: dict[str, list[int]] = {}
        self._names: dict[str, list[str]] = {}
        self._order: list[tuple[int, str]] = []
        self._full: dict[str, str] = {}
        everyone = sorted((p for p in named if not p.short and not p.weak), key=lambda p: p.first)
        times = Counter(person.name for person in everyone)
        self._longer = {**_endings((p.name for p in everyone), whole), **_run_on(times), **(also or {})}
        for person in everyone:
            self._note(person)

    def of(self, person: PersonName) -> str | None:
        """The full name that a mention means, or None where nobody of that given name is known."""
        if person.weak:
            name = self._longer.get(person.name.lower(), person.name)
            return self._full.get(_spelt(name))
        if not person.short:
            return self._longest(person.name)
        names = self._names.get(person.name)
        if not names:
            return None
        return names[max(bisect_right(self._at[person.name], person.first) - 1, 0)]

    def last(self, at: int) -> str | None:
        """The person named last before ``at``."""
        k = bisect_right(self._order, (at, "")) - 1
        return self._order[k][1] if k >= 0 else None

    def _note(self, person: PersonName) -> None:
        name = self._longest(person.name)
        given = name.split()[-1]
        self._at.setdefault(given, []).append(person.first)
        self._names.setdefault(given, []).append(name)
        self._order.append((person.first, name))

    def _longest(self, name: str) -> str:
        """The name as first written, whatever its casing and its y later ("NGUYỄN VĂN A", "Phạm Sĩ B")."""
        name = self._longer.get(name.lower(), name)
        return self._full.setdefault(_spelt(name), name)


def other_names(found: Found) -> dict[str, str]:
    """ "Ông Đặng Minh Sơn (tức hòa thượng Thích Bảo An)": other names of people, in lower case, with the first one."""
    low, words = found.scan.tokens.low, found.scan.lexicon.words
    pairs = (pair for clause in found.clauses for pair in pairwise(clause.pieces))
    return {
        other.name.lower(): one.name
        for one, other in pairs
        if isinstance(one, PersonName) and isinstance(other, PersonName) and not (one.short or other.short)
        if " ".join(low[one.last : other.first]).lstrip("(,- ") in words.also_called
    }


def cut_names(found: Found) -> dict[str, str]:
    """Names, in lower case, that a line's end cut, with the whole one that the text has elsewhere ("PHẠM VĂN" above
    "BÌNH")."""
    ends = [c.pieces[-1] for c in found.clauses if c.pieces and c.pieces[-1].last == c.last]
    cut = [piece for piece in ends if isinstance(piece, PersonName) and not piece.short]
    if not cut:
        return {}
    pieces = (piece for clause in found.clauses for piece in clause.pieces)
    named = {piece.name for piece in pieces if isinstance(piece, PersonName)}
    whole = {
        piece.name: f"{piece.name} {found.scan.tokens.word[piece.last].capitalize()}"
        for piece in cut
        if piece.last < len(found.scan.tokens)
    }
    return {name.lower(): full for name, full in whole.items() if full in named}


def whole_names(found: Found) -> frozenset[str]:
    """Names of two words, in lower case, that are whole: no longer name that ends so stands before them.

    "Lễ tang đồng chí Hồng Hà, … viếng có đồng chí Phạm Hồng Hà": "Hồng Hà" is. A headline may cut a name short, so only
    the text itself counts.
    """
    whole, taken = set[str](), set[str]()
    people = ((clause, piece) for clause in found.clauses for piece in clause.pieces if isinstance(piece, PersonName))
    for clause, person in people:
        words = person.name.lower().split()
        if person.short or person.weak:
            continue
        if len(words) > _PAIR:
            taken.add(" ".join(words[-_PAIR:]))
        elif clause.part in _TEXT and person.name.lower() not in taken:
            whole.add(person.name.lower())
    return frozenset(whole)


@lru_cache(maxsize=1 << 12)
def _spelt(name: str) -> str:
    """A name without what writers do as they like: "Sỹ" is "Sĩ", "Quý" is "Quí", but "May" is not "Mai"; "Raúl", "Rául"
    and "Raul" are one name of another language."""
    if is_spelt_abroad(name):
        return without_tones(name.lower())
    return _Y.sub(lambda match: _AS_I[match.group()], name.lower())


_AS_I = dict(zip("yýỳỷỹỵ", "iíìỉĩị", strict=True))
_Y = re.compile(r"(?:(?<=[bcdđghklmnprstvx])|(?<=qu))[yýỳỷỹỵ]\b")


def _endings(names: Iterable[str], whole: Container[str]) -> dict[str, str]:
    """Two-word names that are the end of a longer one in the document ("Đức Duy" of Đỗ Đức Duy), and names of which a
    hyphen joins the last word to another ("Roberto Diaz" of Roberto Diaz-Morales)."""
    found: dict[str, str] = {}
    for name in names:
        words = name.split()
        if "-" in words[-1]:
            found.setdefault(name.rpartition("-")[0].lower(), name)
        if len(words) > _PAIR and (end := " ".join(words[-_PAIR:]).lower()) not in whole:
            found.setdefault(end, name)
    return found


def _run_on(times: Mapping[str, int]) -> dict[str, str]:
    """ "Trần Văn Bình Minh Ngọc", once, where a Trần Văn Bình is named again and again: a byline was run into it."""
    long = (words for name, n in times.items() if n == 1 and len(words := name.split()) == _RUN_ON)
    parts = {" ".join(words): " ".join(words[:_WHOLE]) for words in long}
    return {name.lower(): known for name, known in parts.items() if times.get(known, 0) > 1}


_WHOLE, _RUN_ON = 3, 5
"""So many words has a name, and so many with a byline of two."""
