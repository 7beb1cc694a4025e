"""Names that writers spell as they like, and names that they cut short."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from functools import cache, lru_cache

from ingest.lexicon import lexicon
from ingest.lexicon.numerals import LOW_ROMAN
from ingest.lexicon.places import gazetteer
from ingest.lexicon.wordforms import parted

_MARKS = re.compile(r"[,&\-–]|(?<=\s)và(?=\s)")
_MINISTRY, _HOME = "bộ ", "việt nam"
_HYPHEN = re.compile(r"\s*[-–]\s*")


@lru_cache(maxsize=1 << 12)
def spelt(title: str) -> str:
    """A name without what writers do as they like: "Thi đua-Khen thưởng" is "Thi đua - khen thưởng"."""
    return _HYPHEN.sub("-", written_out(title).lower())


@lru_cache(maxsize=1 << 12)
def even(name: str) -> str:
    """A name as the key of an identity, without what writers differ in: "Huyết học - Truyền máu", "… và …"."""
    return " ".join(_MARKS.sub(" ", written_out(name)).split())


def written_out(name: str) -> str:
    """A name with the legal form of its company in full: "Công ty TNHH Sông Trà"."""
    full = _spellings()
    return _legal_forms().sub(lambda found: full[found.group().lower()], name)


@cache
def _spellings() -> dict[str, str]:
    return dict(lexicon().words.legal_spellings)


@cache
def _legal_forms() -> re.Pattern[str]:
    letters, rests = parted(_spellings())
    return re.compile(rf"[{letters}](?<!\w.){rests}(?!\w)")


def shortened(titles: list[str], countries: Container[str]) -> Iterator[tuple[str, str]]:
    """Of sorted titles those that only one other goes on from, with it: "tập đoàn dầu khí", "… dầu khí việt nam".

    The first field of a ministry stands for all of them ("bộ lao động"). "bộ ngoại giao nga" is no longer form of
    "bộ ngoại giao", nor "công ty 5 sông trà 9" of "công ty 5 sông trà".
    """
    for k, title in enumerate(titles):
        longer = []
        for other in titles[k + 1 :]:
            if not other.startswith(title):
                break
            mark, rest = other[len(title)], other[len(title) + 1 :]
            goes_on = mark in (" ", ",") or (mark == "-" and title.startswith(_MINISTRY))
            other_kind = title.startswith(_MINISTRY) and mark == " " and " " not in rest  # "bộ công nghiệp nhẹ"
            numbered = rest[:1].isdigit() or set(rest) <= LOW_ROMAN  # "trường sông trà ii"
            if goes_on and not other_kind and not numbered and rest not in countries:
                longer.append(other)
        whole = longer if len(longer) == 1 else _beside_branches(title, longer)
        if len(whole) == 1:
            yield title, whole[0]


def _beside_branches(title: str, longer: list[str]) -> list[str]:
    """ "ngân hàng sông trà việt nam", where the other ones that go on are its branches in provinces."""
    rests = {other: other[len(title) + 1 :] for other in longer}
    whole = [other for other, rest in rests.items() if rest == _HOME]
    branches = all(gazetteer().is_province(rest.title()) for rest in rests.values() if rest != _HOME)
    return whole if branches else []
