"""Whom "ông", "bà" and "đồng chí" mean: of those of whom the text has spoken, the last who can be meant."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import takewhile

from ingest.grammar.pieces import PersonName
from ingest.grammar.scan import Scan
from ingest.join.entities import Draft
from ingest.join.people import People
from ingest.lexicon.names import names

# So many words before a form of address the one stands whom it means, where others are named between.
_NEAR = 120
# "Thủ tướng A điện mừng ông B nhân dịp ông nhậm chức": the one whom it befell is named right before.
_OCCASION = "dịp"


def women_and_men(scan: Scan, named: Iterable[PersonName], people: People) -> dict[str, bool]:
    """Who is a woman, who is not, by names in lower case: all whom the text addresses or whose names have a mark, and
    nobody whom it addresses now so, now otherwise."""
    told: dict[str, set[bool]] = {}
    for person in named:
        said = _said(scan, person)
        name = people.of(person) if said is not None else None
        if said is not None and name is not None:
            told.setdefault(name.lower(), set()).add(said)
    return {name: said.pop() for name, said in told.items() if len(said) == 1}


def _said(scan: Scan, person: PersonName) -> bool | None:
    """Is it a woman, by "bà" before the name or "Thị" in it?"""
    low, words = scan.low, scan.lexicon.words
    if low(person.named_at + 1) in names().women:
        return True
    address = low(person.first) if person.honorific and low(person.first - 1) not in words.pronouns else ""
    if address in words.calls_women:  # but not in "ông bà Trần Văn An"
        return True
    return False if address in words.calls_men or low(person.named_at + 1) in names().men else None


@dataclass(slots=True)
class Spoken:
    """Remembers of whom the text has spoken; ``women``: as ``women_and_men`` tells."""

    scan: Scan
    women: dict[str, bool]
    last: Draft | None = None
    """of whom it spoke last"""
    unclear: set[int] = field(default_factory=set)
    """the sentences, by their first tokens, in which a form of address may mean several people"""
    _now: int = 0
    """where the sentence begins that is read now"""
    _row: int = 0
    """and the last one that names somebody"""
    _before: dict[str, tuple[int, Draft]] = field(default_factory=dict)
    """where it has spoken of each, the last one at the end"""
    _times: Counter[str] = field(default_factory=Counter)
    """how often it has spoken of each"""

    def begin(self, first: int) -> None:
        """A sentence begins."""
        self._now = first

    def of(self, draft: Draft, at: int) -> None:
        """The text speaks of somebody at a token."""
        self._before.pop(draft.key, None)
        self._before[draft.key] = at, draft
        self.last, self._row = draft, self._now
        self._times[draft.key] += 1

    def meant(self, at: int, fits: Callable[[str], bool] | None = None) -> Draft | None:
        """Whom a form of address at a token means; ``fits``: whether somebody of a name can be meant.

        "Ông A chúc mừng bà B. Sau đó ông …" is A; in "Ông A gặp ông C. Ông …" it may be either, and none is told,
        unless the text is about one of them.
        """
        if self.last is None:
            return None
        near = takewhile(lambda one: at - one[0] < _NEAR or one[1] is self.last, reversed(self._before.values()))
        able = [one for one in near if self._can_be(one[1], at) and (fits is None or fits(one[1].name))]
        rivals = [one for first, one in able[1:] if self._row <= first]
        if not able:
            self.unclear.add(self._now)
            return None
        if not rivals or self.scan.low(at - 1) == _OCCASION:
            return able[0][1]
        return able[1][1] if self._replaced(able[0][0]) else self._told_most([able[0][1], *rivals])

    def _told_most(self, rivals: list[Draft]) -> Draft | None:
        """Of several the one of whom the text has spoken twice as often as of any other."""
        first, second, *_ = sorted(rivals, key=lambda one: -self._times[one.key])
        if self._times[first.key] >= 2 * self._times[second.key]:
            return first
        self.unclear.add(self._now)
        return None

    def _replaced(self, at: int) -> bool:
        """ "A làm P thay ông B. Ông …": the one before is meant."""
        words = self.scan.lexicon.words.instead
        return any(" ".join(self.scan.tokens.low[k:at]) in words for k in (at - 1, at - 2))

    def _can_be(self, draft: Draft, at: int) -> bool:
        words, said, woman = self.scan.lexicon.words, self.scan.low(at), self.women.get(draft.key)
        if draft.key in words.only_persons:
            return False  # "Bác", "Người"
        return woman is None or said not in (words.calls_men if woman else words.calls_women)
