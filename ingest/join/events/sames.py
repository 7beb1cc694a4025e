"""Whether two names are of one event: by their words, a number and its body, whom it received, or a title in quotes."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.find import Found
from ingest.grammar.pieces import EventRef
from ingest.join.bodies.resolved import Bodies
from ingest.join.entities import Draft
from ingest.lexicon.terms import roman

#: Two names without numbers are of one event where they share so much of their words.
_ALIKE = 0.7
#: So much where one of them is that of the headline.
_HEADED = 0.55
#: So many words tell that two kinds of one family are one event.
_AKIN = 3
#: The words of a ceremony before whom it is for: "Lễ truy điệu".
_RITE = 3
_THEME = re.compile(r"\s(?:với|có)\s(?=\w+\s\w+(?:\s:)?\s?[“\"])")


@dataclass(slots=True)
class Known:
    """An event that the text has named, under the longest of its names so far."""

    ref: EventRef
    words: frozenset[str]
    draft: Draft
    held: bool
    """somebody holds it or is there, and it is not only cited"""
    short: str = ""
    """what stands for it in brackets after its name: "mrt23" """
    planned: bool = False
    """somebody shall hold it"""
    headed: bool = False
    """only the headline names it"""
    host: str = ""
    """who received somebody there"""


@dataclass(frozen=True, slots=True)
class Sameness:
    """Compares the names of a document's events."""

    found: Found
    bodies: Bodies

    def one(self, known: Known, ref: EventRef, words: frozenset[str], *, headline: bool) -> bool:
        """Is it the same event? ``headline``: one of the two names stands there, and tells it in other words."""
        if known.ref.kind is not ref.kind:
            return self._akin(known.ref, ref)
        if headline and ref.kind.placed and _at_one_place(known.ref, ref):
            return True
        return self._same(known, ref, words, _HEADED if headline else _ALIKE)

    def _same(self, known: Known, ref: EventRef, words: frozenset[str], share: float) -> bool:
        few = frozenset(self.found.scan.lexicon.words.event_little)
        mine, its = words - few, known.words - few
        if mine <= known.words or its <= words or _told_by_verb(ref, mine, its):
            return True
        if (known.short and known.short == _own_words(ref)) or self._of_one(known.ref, ref):
            return True
        if (title := _quoted(ref)) and title == _quoted(known.ref):
            return True  # "Lễ phát động “Tết trồng cây”", "Lễ ra quân “Tết trồng cây”"
        if self._apart(known.ref, ref):
            return False
        if ref.ordinal is not None or known.ref.ordinal is not None:
            return ref.ordinal == known.ref.ordinal and self._fit(known.ref, ref)
        numbers = [{w for w in row if w.isdigit()} for row in (words, known.words)]
        return numbers[0] == numbers[1] and len(words & known.words) >= share * len(words | known.words)

    def _akin(self, one: EventRef, other: EventRef) -> bool:
        """ "chủ trì họp Hội đồng Tư vấn", "phiên họp quý II của Hội đồng Tư vấn": one has all words of the other."""
        if not one.kind.family or one.kind.family != other.kind.family:
            return False
        little = self.found.scan.lexicon.words.event_little | syllables(one.kind.name) | syllables(other.kind.name)
        mine, its = (syllables(ref.name or "") - little for ref in (one, other))
        return min(len(mine), len(its)) >= _AKIN and (mine <= its or its <= mine)

    def _of_one(self, one: EventRef, other: EventRef) -> bool:
        """ "Buổi tiếp Bộ trưởng A", "Buổi tiếp Đại tướng A": the same person was received, or is mourned."""
        mine, its = (one.name or "").split(), (other.name or "").split()
        met = one.kind.name.lower().split()[-1] in self.found.scan.lexicon.words.event_received
        mourned = len(mine) > _RITE and mine[:_RITE] == its[:_RITE] and all(word[0].isupper() for word in mine[-3:])
        return (met or mourned) and _one_person(mine, its)

    def _apart(self, one: EventRef, other: EventRef) -> bool:
        """ "Đại hội MTTQ phường A", "Đại hội MTTQ phường B": congresses of bodies of one kind in two territories."""
        orgs = [self.bodies.of(ref.body) for ref in (one, other) if ref.body is not None and ref.kind.named]
        named = [org for org in orgs if org is not None and org.territory is not None]
        return len(named) > 1 and named[0].head is named[1].head and named[0].key != named[1].key

    def _fit(self, one: EventRef, other: EventRef) -> bool:
        """Do two events of one number have one body and one term, as far as they name them?"""
        bodies = [self.bodies.of(ref.body) for ref in (one, other) if ref.body is not None]
        terms = {term for ref in (one, other) if (term := term_of(ref)) is not None}
        return len({body.key for body in bodies if body is not None}) <= 1 and len(terms) <= 1


def _told_by_verb(ref: EventRef, mine: frozenset[str], its: frozenset[str]) -> bool:
    """ "tổ chức khánh thành cầu X", "lễ khánh thành": one of the names does without the word for the kind."""
    kind = syllables(ref.kind.name)
    rests = [row - kind for row in (mine, its)]
    return all(rests) and (rests[0] <= rests[1] or rests[1] <= rests[0])


def _one_person(mine: list[str], its: list[str]) -> bool:
    """Do two names end with one person? The name may have two words: "Đại sứ Nhật Bản Ito Naoki", "ngài Ito Naoki"."""
    titled = any(len(row) > _RITE and row[-3].islower() for row in (mine, its))
    return mine[-3:] == its[-3:] or (titled and mine[-2:] == its[-2:])


def syllables(name: str) -> frozenset[str]:
    """The words of a name and its numbers, in lower case."""
    return frozenset(re.findall(r"\w+", name.lower()))


def length(name: str) -> int:
    """How much a name tells, but for the theme of the event: "Hội thảo với chủ đề “X”"."""
    return len(syllables(_THEME.split(name)[0]))


def _at_one_place(one: EventRef, other: EventRef) -> bool:
    """ "Làm việc với tỉnh X về cải cách", "buổi làm việc với UBND tỉnh X": the proper names of one are in the other."""
    mine, its = (frozenset(re.findall(r"\w+", ref.name or "")[1:]) for ref in (one, other))
    proper = [{word for word in row if word[0].isupper()} for row in (mine, its)]
    return all(proper) and (proper[0] <= its or proper[1] <= mine)


def _quoted(ref: EventRef) -> str | None:
    """The title of an event that its name has in quotation marks."""
    found = re.search(r"[“\"]([^”\"]+)[”\"]", (ref.name or "").lower())
    return found[1] if found else None


def _own_words(ref: EventRef) -> str:
    """The name without its head, written together: "tmm6" of "Hội nghị TMM 6"."""
    return "".join((ref.name or "").lower().split()[len(ref.kind.name.split()) :])


def term_of(ref: EventRef) -> str | None:
    """The term in a name, as "XV": "Kỳ họp thứ 9, Quốc hội khóa 15"."""
    found = re.search(r"kh(?:óa|oá) (?:thứ )?(?:([ivxl]+)|(\d{1,2}))\b", (ref.name or "").lower())
    return (found[1].upper() if found[1] else roman(int(found[2]))) if found else None
