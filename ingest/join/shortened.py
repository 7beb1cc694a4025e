"""Names that writers spell as they like, and names that they cut short."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

_HYPHEN = re.compile(r"\s*[-–]\s*")


def spelt(title: str) -> str:
    """A name without what writers do as they like: "Thi đua-Khen thưởng" is "Thi đua - khen thưởng"."""
    return _HYPHEN.sub("-", title.lower())


def shortened(titles: list[str], countries: Container[str]) -> Iterator[tuple[str, str]]:
    """Of sorted titles those that only one other goes on from, with it: "tập đoàn dầu khí", "… dầu khí việt nam".

    "bộ ngoại giao nga" is no longer form of "bộ ngoại giao", nor "công ty 5 sông trà 9" of "công ty 5 sông trà".
    """
    for k, title in enumerate(titles):
        longer = []
        for other in titles[k + 1 :]:
            if not other.startswith(title):
                break
            rest = other[len(title) + 1 :]
            if other.startswith(title + " ") and not rest[0].isdigit() and rest not in countries:
                longer.append(other)
        if len(longer) == 1:
            yield title, longer[0]
