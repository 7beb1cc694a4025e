"""What a page repeats and is no part of the text: its number, and the line at its head or foot."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

_NUMBER = re.compile(r"[-–\s]*(?:(?:trang|page)\s*)?\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?[-–\s]*", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
#: More pages than so many with one line at their head make it one that is repeated; it has so many letters.
_FEWEST, _LETTERS = 2, 8


def is_page_number(line: str) -> bool:
    """ "2", "- 2 -", "Trang 2/5"."""
    return _NUMBER.fullmatch(line) is not None


def repeated(pages: Sequence[Sequence[str]], at: int) -> frozenset[int]:
    """The pages whose first (0) or last (-1) line is one that pages repeat, but for its figures; not the first of them.

    The first page keeps it: a letterhead may stand there. A line in small letters is the middle of a sentence.
    """
    lines = [_DIGITS.sub("0", " ".join(page[at].split())) if page else "" for page in pages]
    count = Counter(line for line in lines if sum(map(str.isalpha, line)) >= _LETTERS and not line[0].islower())
    again = {line for line, times in count.items() if times > _FEWEST}
    seen: set[str] = set()
    found = set[int]()
    for k, line in enumerate(lines):
        if line in again and line in seen:
            found.add(k)
        seen.add(line)
    return frozenset(found)
