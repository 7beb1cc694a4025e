"""Rolls: "Bí thư Huyện ủy qua các thời kỳ:" above the lines of those who held the office; "Giám đốc: Ông A"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ingest.divide.lines import BULLETS
from ingest.find import Clause, Found
from ingest.grammar.pieces import Body, HonourRef, PersonName, PlaceRef, Post
from ingest.grammar.scan import Scan

# So many words of address stand before a name at most, and so many words has a heading.
_ADDRESS, _HEADING = 5, 20
# So many words has a line that says of which time the rows below it are.
_TIMES = 12
# What a row goes on with behind its name, and what stands before it.
_AFTER_NAME = frozenset((",", "-", "–", ":", ";", ".", "(", "từ"))
_JOINTS = ([":"], [","], ["-"], ["–"])
_MARKS = frozenset((*BULLETS, ".", ")", "(", "/", ":"))


@dataclass(frozen=True, slots=True)
class Roll:
    """The lines [first, last) name who held the office of a title that stands above them."""

    post: Post
    first: int
    last: int
    past: bool
    """the heading says that it lists all of them, from the first on: "qua các thời kỳ\""""


@dataclass(frozen=True, slots=True)
class Rolls:
    """The rolls of a document, and the bodies under whose names its labels stand ("Giám đốc: Ông A")."""

    rolls: tuple[Roll, ...]
    under: dict[int, Body | None]
    """by the first token of a title; None where no heading names one"""


def rolls(found: Found) -> Rolls:
    """What stands below the titles that are lines of their own, or open their line before a colon."""
    scan, clauses = found.scan, found.clauses
    told: list[Roll] = []
    under: dict[int, Body | None] = {}
    heading: Body | None = None
    for k, clause in enumerate(clauses):
        post = _opening(scan, clause)
        roll = _below(scan, clauses, k, post) if post is not None else None
        if roll is not None:
            told.append(roll)
        label = (
            post if roll is not None or (post is not None and _labels(scan, clause, post)) else _behind(scan, clause)
        )
        if label is not None and (label.body is None or not label.body.complete):
            under[label.first] = heading
        elif clause.last - clause.first > _HEADING:
            heading = None
        elif post is None:
            heading = _headed(scan, clause) or heading
    return Rolls(tuple(told), under)


def _labels(scan: Scan, clause: Clause, post: Post) -> bool:
    """ "Giám đốc: Ông A"."""
    return scan.low(post.last) == ":" and _named_at(scan, clause, post.last) is not None


def _behind(scan: Scan, clause: Clause) -> Post | None:
    """The title behind the name that a row begins with: "- Đồng chí A: Chủ tịch (1992 - 1997)"."""
    person = _named_at(scan, clause, _row_start(scan, clause)) if len(clause.pieces) > 1 else None
    post = clause.pieces[1] if person is not None and person is clause.pieces[0] else None
    joined = isinstance(post, Post) and scan.tokens.low[person.last : post.first] in _JOINTS if person else False
    return post if joined and isinstance(post, Post) else None


def _opening(scan: Scan, clause: Clause) -> Post | None:
    """The title that a line opens with, behind its number or bullet and words of number: "B. Các Phó Giám đốc:"."""
    post = clause.pieces[0] if clause.pieces else None
    if not isinstance(post, Post) or post.former or post.unread:
        return None
    at = _row_start(scan, clause)
    while at < post.first and scan.low(at) in scan.lexicon.words.roll_openers:
        at += 1
    return post if at == post.first else None


def _headed(scan: Scan, clause: Clause) -> Body | None:
    """The body that a heading names: a short line that tells nothing and names nobody."""
    if clause.last - clause.first > _HEADING or scan.low(clause.last - 1) == ".":
        return None
    if any(isinstance(piece, PersonName) for piece in clause.pieces):
        return None
    bodies = [piece for piece in clause.pieces if isinstance(piece, Body)]
    return bodies[-1] if bodies else None


def _past_words(scan: Scan, at: int, stop: int) -> int:
    """Past "qua các thời kỳ", "(1945 - 2015)": what a heading says of the time that it covers."""
    words = scan.lexicon.words.roll_times
    while at < stop and (scan.low(at) in words or scan.low(at)[0].isdigit()):
        at += 1
    return at


def _below(scan: Scan, clauses: Sequence[Clause], k: int, post: Post) -> Roll | None:
    """The rows below a title; None where nothing tells that they are of those who held it."""
    after = _past_words(scan, post.last, clauses[k].last)
    colon = after == clauses[k].last - 1 and scan.low(after) == ":"
    if after < clauses[k].last - colon:
        return None
    j, last, timed, plain = k + 1, k, False, True
    while j < len(clauses):
        person = _named_at(scan, clauses[j], _row_start(scan, clauses[j]))
        if person is None and not (j > k + 1 and _goes_on(scan, clauses[j])) and not _of_a_time(scan, clauses[j]):
            break
        timed |= _tells_years(scan, clauses[j])
        plain &= person is not None and person.last >= clauses[j].last - 1
        last = j if person is not None or not _of_a_time(scan, clauses[j]) else last
        j += 1
    heading = scan.tokens.low[post.last : clauses[k].last]
    past = "thời" in heading or "khóa" in heading
    if last == k or not (timed or (colon and (past or plain))):
        return None
    return Roll(post, clauses[k + 1].first, clauses[last].last, past)


def _of_a_time(scan: Scan, clause: Clause) -> bool:
    """ "* Giai đoạn 1945 - 1954:", "II. Thời kỳ đổi mới": a line between the rows that says of which time they are."""
    at = _row_start(scan, clause)
    while scan.tokens.word[at : at + 1] and set(scan.tokens.word[at]) <= set("IVX.") and at < clause.last:
        at += 1
    opens = " ".join(scan.tokens.low[at : at + 2]) in scan.lexicon.words.times_head
    return opens and clause.last - at <= _TIMES and not any(isinstance(p, PersonName | Post) for p in clause.pieces)


def _goes_on(scan: Scan, clause: Clause) -> bool:
    """ "(Từ 1975 đến 1983)" in a line below the name."""
    return scan.low(clause.first) in ("(", "từ") and _tells_years(scan, clause)


def _tells_years(scan: Scan, clause: Clause) -> bool:
    years = [at for at in scan.numbers_of(clause.first, clause.last) if len(scan.low(at)) == len("1975")]
    return bool(years)


def _row_start(scan: Scan, clause: Clause) -> int:
    """Where the words of a row begin behind its number, bullet or letter."""
    at = clause.first
    while at < clause.last and (scan.low(at)[0].isdigit() or scan.low(at) in _MARKS or _letter(scan, at)):
        at += 1
    return at


def _letter(scan: Scan, at: int) -> bool:
    return len(scan.low(at)) == 1 and scan.low(at + 1) in (".", ")", "-", "/")


def _named_at(scan: Scan, clause: Clause, at: int) -> PersonName | None:
    """The person whose name the words from a token on begin with, behind forms of address and a colon."""
    honour = next((p for p in clause.pieces if p.first == at and isinstance(p, HonourRef)), None)
    at = honour.last if honour is not None else at  # "1. NGƯT Trần Văn A"
    person = next((p for p in clause.pieces if p.first >= at and not isinstance(p, PlaceRef)), None)
    if not isinstance(person, PersonName) or person.first - at > _ADDRESS:
        return None
    words = scan.lexicon.words
    before = scan.tokens.low[at : person.first]
    opened = all(word in words.address or word in _MARKS or word in words.roll_openers for word in before)
    ended = person.last >= clause.last or scan.low(person.last) in _AFTER_NAME or scan.low(person.last)[0].isdigit()
    return person if opened and ended else None
