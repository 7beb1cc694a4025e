"""Rolls: "Bí thư Huyện ủy qua các thời kỳ:" above the lines of those who held the office; "Giám đốc: Ông A"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ingest.divide.lines import BULLETS
from ingest.divide.patterns import starts_word
from ingest.find import Clause, Found
from ingest.grammar.pieces import Body, HonourRef, PersonName, PlaceRef, Post
from ingest.grammar.scan import Scan

# So many words of address stand before a name at most; so many has a heading, and a line that leads to a list.
_ADDRESS, _HEADING, _LEADING = 5, 20, 32
# So many words has a line that says of which time the rows below it are.
_TIMES = 12
BAR = "|"
"""What parts the cells of a table that stand in one line."""
# What a row goes on with behind its name, and what stands before it.
_AFTER_NAME = frozenset((",", "-", "–", ":", ";", ".", "(", "từ", BAR))
_JOINTS = ([":"], [","], ["-"], ["–"])
# The brackets of a note's number ("… đến nay[3]:").
_NOTES = ("[", "]")
_MARKS = frozenset((*BULLETS, ".", ")", "(", "/", ":", BAR))


@dataclass(frozen=True, slots=True)
class Roll:
    """The lines [first, last) name who held the office of a title that stands above them."""

    post: Post
    first: int
    last: int
    past: bool
    """the heading says that it lists all of them, from the first on: "qua các thời kỳ\""""
    people: tuple[PersonName, ...] = ()
    """whom its rows name"""


@dataclass(frozen=True, slots=True)
class Rolls:
    """The rolls of a document, and the bodies under whose names its labels stand ("Giám đốc: Ông A")."""

    rolls: tuple[Roll, ...]
    under: dict[int, Body | None]
    """by the first token of a title; None where no heading names one"""
    people: tuple[PersonName, ...] = ()
    """whom rows and labels name"""


def rolls(found: Found, carded: frozenset[int] = frozenset()) -> Rolls:
    """What stands below the titles that are lines of their own, or open their line before a colon.

    ``carded``: the first tokens of the titles of cards, which are of the body in the heading too.
    """
    read = _Read(found, carded)
    for k, clause in enumerate(found.clauses):
        read.line(k, clause)
    return Rolls(tuple(read.told), read.under, tuple(read.people))


@dataclass(slots=True)
class _Read:
    """What was read of the lines of a document so far."""

    found: Found
    carded: frozenset[int]
    told: list[Roll] = field(default_factory=list)
    under: dict[int, Body | None] = field(default_factory=dict)
    people: list[PersonName] = field(default_factory=list)
    heading: Body | None = None

    def line(self, k: int, clause: Clause) -> None:
        """Read the next line: a title with its rows or its name, the offices of a card, or a heading."""
        scan = self.found.scan
        if not any(isinstance(piece, Post) for piece in clause.pieces):
            self.heading = None if _long(scan, clause) else _headed(scan, clause) or self.heading
            return
        post = _opening(scan, clause)
        listed = post is not None and self._roll(k, post)
        person = _labels(scan, clause, post) if post is not None else None
        self.people += [person] if person is not None else []
        labels = [post] if post is not None and (listed or person is not None) else _behind(scan, clause)
        for label in labels:
            if label.body is None or not label.body.complete or listed:
                self.under[label.first] = self.heading if label.body is None or not label.body.complete else None
        if labels:
            return
        if self.carded and any(piece.first in self.carded for piece in clause.pieces):
            self._card(clause)
        elif _long(scan, clause):
            self.heading = None
        elif post is None:
            self.heading = _headed(scan, clause) or self.heading

    def _roll(self, k: int, post: Post) -> bool:
        roll = _below(self.found.scan, self.found.clauses, k, post) if post.first not in self.carded else None
        if roll is not None:
            self.told.append(roll)
            self.people += roll.people
        return roll is not None

    def _card(self, clause: Clause) -> None:
        """ "Giám đốc: 1976 - 1983", "Bí thư Đảng ủy" on a card are of the body in the heading."""
        for title in clause.pieces:
            if isinstance(title, Post) and (title.body is None or not title.body.complete):
                self.under[title.first] = self.heading


def _labels(scan: Scan, clause: Clause, post: Post) -> PersonName | None:
    """ "Giám đốc: Ông A", "1 | Giám đốc | A"."""
    return named_at(scan, clause, post.last) if scan.low(post.last) in (":", BAR) else None


def _behind(scan: Scan, clause: Clause) -> list[Post]:
    """The titles behind the name that a row begins with: "- Đồng chí A: Chủ tịch (1992 - 1997)", "A | P, Q | 0912…"."""
    named = len(clause.pieces) > 1 and isinstance(clause.pieces[0], PersonName) and isinstance(clause.pieces[1], Post)
    person = named_at(scan, clause, row_start(scan, clause)) if named else None
    if person is None or person is not clause.pieces[0]:
        return []
    found: list[Post] = []
    at = person.last
    for post in clause.pieces[1:]:
        gap = scan.tokens.low[at : post.first]
        ranked = gap[-1:] == [","] and " ".join(gap[:-1]) in scan.lexicon.words.person_titles
        joined = gap in _JOINTS or next_cell(gap) or (not gap and scan.cell_end(at - 1, clause.last) == at)
        if not (isinstance(post, Post) and (joined or ranked)):
            break
        found.append(post)
        at = post.last
    return found


def next_cell(gap: list[str]) -> bool:
    """ "A | Giám đốc", "A | 12/3/1970 | Giám đốc": between two bars stand figures at most."""
    return gap[:1] == [BAR] and gap[-1] == BAR and not any(word.isalpha() for word in gap)


def _opening(scan: Scan, clause: Clause) -> Post | None:
    """The title that a line opens with, behind its number or bullet and words of number: "B. Các Phó Giám đốc:"."""
    post = clause.pieces[0] if clause.pieces else None
    if not isinstance(post, Post) or post.former or post.unread:
        return None
    at = _past_period(scan, row_start(scan, clause), post.first)
    while at < post.first and scan.low(at) in scan.lexicon.words.roll_openers:
        at += 1
    return post if at == post.first else None


def _past_period(scan: Scan, at: int, stop: int) -> int:
    """Behind "Nhiệm kỳ 1993 - 1998:", "Từ tháng 5/2014:" that opens a line; ``at`` where none does."""
    words, end, years = scan.lexicon.words, at, False
    while end < stop and (scan.low(end) in words.roll_times | words.times_of or scan.low(end)[0].isdigit()):
        years |= len(scan.low(end)) == len("1975") and scan.low(end).isdigit()
        end += 1
    return end + 1 if years and end < stop and scan.low(end) == ":" else at


def _headed(scan: Scan, clause: Clause) -> Body | None:
    """The body that a heading names: a short line that tells nothing and names nobody."""
    low, words = scan.tokens.low, scan.lexicon.words
    if not clause.pieces or any(" ".join(low[at : at + 2]) in words.renames for at in (clause.first, clause.first + 1)):
        return None  # "(Tiền thân là Phòng X)"
    if _long(scan, clause) or scan.low(clause.last - 1) == ".":
        return None
    if any(isinstance(piece, PersonName) for piece in clause.pieces):
        return None
    bodies = [piece for piece in clause.pieces if isinstance(piece, Body)]
    board = bodies and not bodies[-1].complete and bodies[-1].title.lower() in scan.lexicon.words.inner_committees
    return bodies[-1] if bodies and not board else None


def _long(scan: Scan, clause: Clause) -> bool:
    """Has a line more words than a heading, or than one that a list follows: "Lãnh đạo Sở A từ … gồm các đồng chí:"?"""
    return clause.last - clause.first > (_LEADING if scan.low(clause.last - 1) == ":" else _HEADING)


def _past_words(scan: Scan, at: int, stop: int) -> int:
    """Past "qua các thời kỳ", "(1945 - 2015)": what a heading says of the time that it covers."""
    words = scan.lexicon.words.roll_times
    while at < stop and (scan.low(at) in words or scan.low(at)[0].isdigit() or scan.low(at) in _NOTES):
        at += 1
    return at


def _below(scan: Scan, clauses: Sequence[Clause], k: int, post: Post) -> Roll | None:
    """The rows below a title; None where nothing tells that they are of those who held it."""
    after = _past_words(scan, post.last, clauses[k].last)
    colon = ":" in scan.tokens.low[max(post.last, after - 1) : clauses[k].last]
    after += after < clauses[k].last and scan.low(after) == ":"
    if _past_words(scan, after, clauses[k].last) < clauses[k].last:
        return None
    j, last, timed, plain = k + 1, k, False, True
    people: list[PersonName] = []
    while j < len(clauses):
        person = named_at(scan, clauses[j], row_start(scan, clauses[j]))
        if person is None and not (j > k + 1 and _goes_on(scan, clauses[j])) and not _of_a_time(scan, clauses[j]):
            break
        timed |= tells_years(scan, clauses[j])
        plain &= person is not None and _plain(scan, clauses[j], person)
        people += [person] if person is not None else []
        last = j if person is not None or not _of_a_time(scan, clauses[j]) else last
        j += 1
    heading = scan.tokens.low[post.last : clauses[k].last]
    past = "thời" in heading or "khóa" in heading or "nay" in heading
    listed = plain and (colon or (past and len(people) > 1))
    if last == k or not (timed or listed or (colon and past)):
        return None
    return Roll(post, clauses[k + 1].first, clauses[last].last, past, tuple(people))


def _plain(scan: Scan, clause: Clause, person: PersonName) -> bool:
    """Does a row hold no more than the name, and an office behind its mark ("A: Phó Chánh án Thường trực"), or a
    telephone?"""
    if person.last >= clause.last - 1 or _reached(scan, clause, person.last):
        return True
    post = next((p for p in clause.pieces if p.first > person.last), None)
    return isinstance(post, Post) and post.first - person.last == 1 and post.last >= clause.last - 1


def _reached(scan: Scan, clause: Clause, at: int) -> bool:
    """ "A, điện thoại: 0214.3820.002", "B (ĐT: …)": does how to reach somebody follow the name?"""
    return at + 1 < clause.last and starts_word("contacts").match(scan.text, scan.tokens.start[at + 1]) is not None


def _of_a_time(scan: Scan, clause: Clause) -> bool:
    """ "* Giai đoạn 1945 - 1954:", "II. Thời kỳ đổi mới": a line between the rows that says of which time they are."""
    at = row_start(scan, clause)
    while scan.tokens.word[at : at + 1] and set(scan.tokens.word[at]) <= set("IVX.") and at < clause.last:
        at += 1
    opens = " ".join(scan.tokens.low[at : at + 2]) in scan.lexicon.words.times_head
    return opens and clause.last - at <= _TIMES and not any(isinstance(p, PersonName | Post) for p in clause.pieces)


def _goes_on(scan: Scan, clause: Clause) -> bool:
    """ "(Từ 1975 đến 1983)" in a line below the name."""
    return scan.low(clause.first) in ("(", "từ") and tells_years(scan, clause)


def tells_years(scan: Scan, clause: Clause) -> bool:
    """Whether a year stands in a clause."""
    years = [at for at in scan.numbers_of(clause.first, clause.last) if len(scan.low(at)) == len("1975")]
    return bool(years)


def row_start(scan: Scan, clause: Clause) -> int:
    """Where the words of a row begin behind its number, bullet or letter."""
    at = clause.first
    while at < clause.last and (scan.low(at)[0].isdigit() or scan.low(at) in _MARKS or _letter(scan, at)):
        at += 1
    return at


def _letter(scan: Scan, at: int) -> bool:
    return len(scan.low(at)) == 1 and scan.low(at + 1) in (".", ")", "-", "/")


def named_at(scan: Scan, clause: Clause, at: int) -> PersonName | None:
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
    ended = ended or any(p.first == person.last and isinstance(p, Post) for p in clause.pieces)
    return person if opened and ended else None
