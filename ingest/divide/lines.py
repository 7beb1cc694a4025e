"""A text → its lines."""

from __future__ import annotations

import re

from graph.records import record
from ingest.divide.patterns import dateline

#: The signs before the items of a list.
BULLETS = "-–+*•"
# A headline in capitals that the text goes on in its line has so many words.
_LOUD_WORDS, _LONGEST_LOUD = 5, 40
#: What parts the columns of a line.
COLUMNS = re.compile(r"\s(?:(?<=\t)|\s{2,})")
_LINE = re.compile(r"[^\r\n]+")
# "Dự hội nghị có các đồng chí:", above whom it lists.
_OPENER = re.compile(r"(?<!\w)(?:có|gồm)(?!\w)[^.;:]{0,80}:\Z")
_WITHIN = re.compile(r"[.!?…][\"”’»)\]]*\s+\S")
_ENDED = re.compile(r"[.!?…;:][\"”’»)\]]*\Z|/\.?\Z")


@record
class Line:
    """A line that holds something: [start, end) in the canonical text and its words, without the spaces around."""

    start: int
    end: int
    text: str

    @property
    def ended(self) -> bool:
        """Whether it ends as a sentence or a clause does; headlines, captions and names do not."""
        return bool(_ENDED.search(self.text))

    @property
    def several(self) -> bool:
        """Whether a sentence ends within it; hardly in headlines and captions."""
        return bool(_WITHIN.search(self.text))

    @property
    def cells(self) -> list[str]:
        """Its columns; all of it where it has one, as nearly all lines."""
        parted = "   " in self.text or "\t" in self.text
        return [cell.strip() for cell in COLUMNS.split(self.text)] if parted else [self.text]

    @property
    def open_end(self) -> bool:
        """Whether it ends with a colon."""
        return self.text.endswith(":")

    @property
    def lists(self) -> bool:
        """Whether it holds a whole list, and is no item of one: "A, Bộ trưởng; B và C", "A, B và C."."""
        if not self.text[0].isalpha() or self.text.endswith((";", ",", ":")):
            return False
        return ";" in self.text or (self.text.endswith(".") and self.text.count(",") > 1)

    def is_short(self, longest: int = 250) -> bool:
        """Whether it is no longer than a headline (in characters)."""
        return len(self.text) <= longest


def read_lines(text: str) -> tuple[Line, ...]:
    """The lines of a text that are not blank, in order."""
    found = []
    for match in _LINE.finditer(text):
        line = match.group()
        if words := line.strip():
            start = match.start() + len(line) - len(line.lstrip())
            found.append(Line(start, start + len(words), words))
    return tuple(found)


def gathered(text: str, lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines; one that opens a list with a colon goes on in the next one where that holds the whole list."""
    found: list[Line] = []
    for line in lines:
        last = found[-1] if found else None
        if last is not None and last.open_end and line.lists and _OPENER.search(last.text):
            found[-1] = Line(last.start, line.end, text[last.start : line.end])
        else:
            found.append(line)
    return tuple(found)


def headed(lines: tuple[Line, ...], title: str | None) -> tuple[Line, ...]:
    """The lines, the first cut behind the document's known title, or one in capitals before the day with which its text
    begins, where a crawl ran title, byline and text together."""
    title = title if title or not lines else _loud(lines[0].text)
    if not title or not lines or not lines[0].text.startswith(f"{title} "):
        return lines
    first, rest = lines[0], lines[0].text[len(title) :].strip()
    if not rest[0].isupper() and not rest[0].isdigit():
        return lines
    return (
        Line(first.start, first.start + len(title), title),
        Line(first.end - len(rest), first.end, rest),
        *lines[1:],
    )


def _loud(text: str) -> str:
    """ "ĐẠI HỘI ĐẢNG BỘ HUYỆN X THÀNH CÔNG TỐT ĐẸP Sáng 12/8, …": the words in capitals before a day."""
    words = text.split(None, _LONGEST_LOUD)
    size = next((k for k, word in enumerate(words) if not word.isupper()), 0)
    title = " ".join(words[:size])
    day = size >= _LOUD_WORDS and dateline().match(" ".join(words[size:]))
    return title if day and text.startswith(title) else ""
