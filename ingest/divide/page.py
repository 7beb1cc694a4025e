"""The layout of a page: which of its lines are frame, headline, lead, text, captions, bylines, announcements."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ingest.divide.lines import Line
from ingest.divide.names import is_byline
from ingest.divide.parts import Kind
from ingest.divide.patterns import dateline, ends_word, inside, starts, whole_line
from ingest.divide.rosterlines import heads_rows, in_roster

#: A first line that ends in a full stop and is longer than this is no headline; no line of the frame is longer.
_LONGEST_HEADLINE, _LONGEST_CHROME = 120, 200
#: So many lines at the beginning and at the end may be bylines; two captions of one picture agree so far.
_TOP, _BOTTOM, _ALIKE = 6, 3, 40


def page_kinds(lines: Sequence[Line]) -> list[Kind]:
    """The kind of each line of a page."""
    kinds = [Kind.CHROME if is_chrome(line) else Kind.BODY for line in lines]
    _mark_teasers(lines, kinds)
    body = _mark_opening(lines, kinds)
    _mark_closing(lines, kinds)
    _mark_captions(lines, kinds, body)
    return kinds


def is_chrome(line: Line) -> bool:
    """Whether a line belongs to the page's frame."""
    if not line.is_short(_LONGEST_CHROME):
        return False
    if whole_line("chrome_lines").fullmatch(line.text) or starts("chrome_starts").match(line.text):
        return True
    return is_file(line) or bool(ends_word("site_suffixes").fullmatch(line.text)) or not _has_word(line)


def is_file(line: Line) -> bool:
    """Whether a line is the name of a picture."""
    return bool(ends_word("file_suffixes").fullmatch(line.text))


def _has_word(line: Line) -> bool:
    return any(char.isalnum() for char in line.text)


def _mark_teasers(lines: Sequence[Line], kinds: list[Kind]) -> None:
    """Announcements of other articles: after their marker, short lines in the text, and everything at the end."""
    announced = False
    for i, line in enumerate(lines):
        if whole_line("teasers").fullmatch(line.text) and not line.text.endswith("."):
            kinds[i], announced = Kind.CHROME, True
        elif announced and kinds[i] is Kind.BODY:
            if not _is_teaser(line) and not _is_last_section(lines, i):
                announced = False
                continue
            kinds[i] = Kind.TEASER


def _is_teaser(line: Line) -> bool:
    return line.is_short() and not line.text.endswith((".", ";", ":"))


def _is_last_section(lines: Sequence[Line], i: int) -> bool:
    """In the last quarter of a page nothing but announcements follows their marker."""
    return lines[i].start * 4 > lines[-1].end * 3


def _mark_opening(lines: Sequence[Line], kinds: list[Kind]) -> int:
    """Kicker, headline, bylines and lead; gives the index of the line after them."""
    content = [i for i, kind in enumerate(kinds) if kind is Kind.BODY]
    for n, i in enumerate(content[:_TOP]):
        line = lines[i]
        if Kind.HEADLINE in kinds[:i]:
            if line.is_short() and is_byline(line.text) and not (in_roster(lines, i) or heads_rows(lines, i)):
                kinds[i] = Kind.BYLINE
            elif line.ended or not line.is_short(100):
                kinds[i] = Kind.LEAD
                return i + 1
            else:
                kinds[i] = Kind.HEADER
        elif n + 1 < len(content) and _is_kicker(line):
            kinds[i] = Kind.HEADER
        else:
            kinds[i] = Kind.HEADLINE if _is_headline(line) or _above_report(lines, i) else Kind.LEAD
            if kinds[i] is Kind.LEAD:
                return i + 1
    return content[min(len(content), _TOP) - 1] + 1 if content else 0


def _is_kicker(line: Line) -> bool:
    return line.is_short() and (line.open_end or bool(whole_line("sections").fullmatch(line.text)))


def _is_headline(line: Line) -> bool:
    return line.is_short() and not (line.text.endswith((".", ";")) and not line.is_short(_LONGEST_HEADLINE))


def _above_report(lines: Sequence[Line], i: int) -> bool:
    """A line of one sentence, full stop and all, above the one with which the report opens: "Chiều 3/4, …"."""
    line, opens = lines[i], dateline()
    one = line.is_short(_LONGEST_CHROME) and not line.several and not opens.match(line.text)
    return one and i + 1 < len(lines) and opens.match(lines[i + 1].text) is not None


def _mark_closing(lines: Sequence[Line], kinds: list[Kind]) -> None:
    """Bylines in the last lines; what is announced below one belongs to other articles."""
    last = [i for i, kind in enumerate(kinds) if kind is Kind.BODY][-_BOTTOM:]
    signed = next((i for i in last if _is_signed(lines, i)), None)
    for i in last:
        if signed is not None and i >= signed:
            kinds[i] = Kind.BYLINE if is_byline(lines[i].text) else Kind.TEASER if _is_teaser(lines[i]) else Kind.BODY


def _is_signed(lines: Sequence[Line], i: int) -> bool:
    byline = lines[i].is_short(100) and is_byline(lines[i].text)
    return byline and not (in_roster(lines, i) or heads_rows(lines, i))


def _mark_captions(lines: Sequence[Line], kinds: list[Kind], body: int) -> None:
    """Lines without a full stop within the text: captions and headings; what follows a picture is its caption."""
    for i in range(body, len(lines)):
        if kinds[i] is Kind.BODY and lines[i].is_short():
            kinds[i] = _kind_of_short(lines, i)
    for i, after in _after_pictures(lines, kinds):
        if after.is_short() and i >= body:
            kinds[i] = Kind.CAPTION


def _kind_of_short(lines: Sequence[Line], i: int) -> Kind:
    line = lines[i]
    if any(_alike(line, other) for other in (*lines[max(0, i - 1) : i], *lines[i + 1 : i + 2])):
        return Kind.CAPTION
    if line.ended or line.several:
        return Kind.BODY
    return Kind.CAPTION if inside("caption_words").search(line.text) else Kind.HEADER


def _alike(line: Line, other: Line) -> bool:
    return other.is_short() and len(line.text) >= _ALIKE and line.text[:_ALIKE] == other.text[:_ALIKE]


def _after_pictures(lines: Sequence[Line], kinds: list[Kind]) -> Iterator[tuple[int, Line]]:
    for i in range(1, len(lines)):
        if is_file(lines[i - 1]) and kinds[i] in (Kind.BODY, Kind.HEADER):
            yield i, lines[i]
