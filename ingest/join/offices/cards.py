"""Cards: somebody's name in a line of its own, and the offices in the lines below or above it, as portals set them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ingest.find import Clause, Found
from ingest.grammar.pieces import PersonName, Post
from ingest.grammar.scan import Scan
from ingest.join.documents.letterhead import SIGNED
from ingest.join.offices.rolls import named_at, row_start, tells_years

# So many words besides the offices has a line of these, and a line with a label ("Quê quán: Hà Nội") in all.
_BESIDE, _LABEL = 3, 16
# No line of a card has more words.
_LONGEST = 32
# A label has so many words, before its colon.
_LABELLED = 5
# So many cards show how a page is set.
_CARDS = 2
_MARKS = frozenset((":", ".", "-", "–"))
_ENDS = frozenset((",", ":", ".", ";"))
#: The kinds of lines.
_NAME, _TITLE, _YEARS, _OTHER, _OPENS = "name", "title", "years", "other", "opens"


@dataclass(frozen=True, slots=True)
class Line:
    """A clause as a line of a card: its kind, whom or what it names, and where it ends."""

    kind: str
    clause: Clause
    pieces: tuple[PersonName | Post, ...] = ()
    timed: bool = False
    opens: bool = False
    """a number stands before the name"""


@dataclass(slots=True)
class Card:
    """A person with the offices of the card, each with the line of which its years are told."""

    person: PersonName
    posts: list[tuple[Post, Clause]] = field(default_factory=list)
    timed: bool = False


def cards(found: Found) -> tuple[Card, ...]:
    """The cards of a document, in order; none where nothing tells whether the offices stand above or below."""
    if not _set_apart(found.clauses):  # as in nearly every text
        return ()
    made: dict[bool, list[Card]] = {True: [], False: []}
    for run in _runs(found):
        below = _below(run)
        if below is not None:
            made[below] += _made(run, below)
    told = [card for row in made.values() for card in row if card.timed or len(row) >= _CARDS]
    return tuple(sorted(told, key=lambda card: card.person.first))


def _made(run: Sequence[Line], below: bool) -> list[Card]:
    """The cards of a run; none where an office stands above several names, which is a list of those who held it."""
    row = list(_cards(run, below))
    return [card for card in row if card.posts] if below or all(card.posts for card in row) else []


def _set_apart(clauses: Sequence[Clause]) -> bool:
    """Does a name stand in a short clause without an office, and an office in one without a name?"""
    named = titled = False
    for clause in clauses:
        if clause.pieces and clause.last - clause.first <= _LONGEST:
            row = [isinstance(p, PersonName) for p in clause.pieces if isinstance(p, PersonName | Post)]
            named, titled = named or row == [True], titled or (bool(row) and not any(row))
            if named and titled:
                return True
    return False


def _runs(found: Found) -> Iterator[list[Line]]:
    """The lines that may be of cards, one upon the other; those that end in a name or office and hold both."""
    run: list[Line] = []
    for clause in found.clauses:
        line = _line(found.scan, clause) if clause.part not in SIGNED else None
        if line is not None:
            run.append(line)
            continue
        yield from _whole(run)
        run = []
    yield from _whole(run)


def _whole(run: list[Line]) -> Iterator[list[Line]]:
    if {_NAME, _TITLE} <= {line.kind for line in run}:
        yield run


def _line(scan: Scan, clause: Clause) -> Line | None:
    """The line of a card that a clause is; None for any other, as for nearly all sentences."""
    if clause.last - clause.first > _LONGEST:
        return None
    at = row_start(scan, clause)
    if at >= clause.last:
        return Line(_YEARS if tells_years(scan, clause) else _OTHER, clause)
    if all(scan.low(k) in scan.lexicon.words.address or scan.low(k) in _MARKS for k in range(at, clause.last)):
        return Line(_OPENS, clause)  # "Đồng chí" above the name
    person = named_at(scan, clause, at)
    if person is not None:
        return _name(scan, clause, person)
    posts = tuple(p for p in clause.pieces if isinstance(p, Post))
    if not posts:
        return _beside(scan, clause, at)
    return Line(_TITLE, clause, posts, tells_years(scan, clause)) if _only_posts(scan, clause, at, posts) else None


def _name(scan: Scan, clause: Clause, person: PersonName) -> Line | None:
    """A line that names somebody, and tells neither office nor years."""
    alone = len([p for p in clause.pieces if isinstance(p, PersonName | Post)]) == 1 and not tells_years(scan, clause)
    numbered = scan.low(clause.first)[0].isdigit()
    return Line(_NAME, clause, (person,), opens=numbered) if alone and _ends(scan, clause, person) else None


def _beside(scan: Scan, clause: Clause, at: int) -> Line | None:
    """The years of an office, or what else a label tells."""
    if clause.last - clause.first > _LABEL or any(isinstance(piece, PersonName) for piece in clause.pieces):
        return None
    if _only_years(scan, clause, at):
        return Line(_YEARS, clause)
    return Line(_OTHER, clause) if ":" in scan.tokens.low[at : min(at + _LABELLED, clause.last)] else None


def _ends(scan: Scan, clause: Clause, person: PersonName) -> bool:
    """Nothing but a bracket follows the name in its line ("Ông A (Mười Tất)")."""
    return scan.low(person.last) == "(" or person.last >= clause.last - (scan.low(clause.last - 1) in _ENDS)


def _only_posts(scan: Scan, clause: Clause, at: int, posts: Sequence[Post]) -> bool:
    """Does a line hold offices and their years alone, behind a label of offices ("Chức vụ: P") if any?"""
    words = scan.lexicon.words
    label = scan.tokens.low[at : posts[0].first]
    if any(isinstance(piece, PersonName) for piece in clause.pieces):
        return False
    opened = not label or (label[-1] == ":" and " ".join(label[:-1]) in words.office_labels)
    inside = {k for p in posts for k in range(p.first, p.last)}
    beside = [scan.low(k) for k in range(posts[0].first, clause.last) if k not in inside and scan.low(k).isalpha()]
    return (
        opened and sum(word not in words.roll_times for word in beside) <= _BESIDE and scan.low(clause.last - 1) != "."
    )


def _only_years(scan: Scan, clause: Clause, at: int) -> bool:
    """ "1982 - 1983", "Thời gian: từ 1976 đến nay"."""
    words = scan.lexicon.words
    said = [scan.low(k) for k in range(at, clause.last) if scan.low(k).isalpha()]
    times = words.roll_times.union(words.service_words, words.times_of, words.parts_of_year)
    return tells_years(scan, clause) and times.issuperset(said)


def _below(run: Sequence[Line]) -> bool | None:
    """Do the offices of a run stand below the names? None where it cannot be told."""
    if any(line.opens or line.kind == _OPENS for line in run):
        return True
    kinds = [line.kind for line in run if line.kind in (_NAME, _TITLE)]
    if kinds[-1] == _TITLE:
        return True
    return False if kinds[0] == _TITLE else None


def _cards(run: Sequence[Line], below: bool) -> Iterator[Card]:
    """The cards of a run, read downwards or upwards."""
    card: Card | None = None
    waiting: list[int] = []
    for line in run if below else reversed(run):
        if line.kind == _NAME:
            if card is not None:
                yield card
            person = line.pieces[0]
            assert isinstance(person, PersonName)
            card, waiting = Card(person), []
        elif card is not None and line.kind == _TITLE:
            told = line.timed
            card.posts = [
                (post, line.clause if told and k in waiting else at) for k, (post, at) in enumerate(card.posts)
            ]
            waiting = [] if told else [*waiting, *range(len(card.posts), len(card.posts) + len(line.pieces))]
            card.posts += [(piece, line.clause) for piece in line.pieces if isinstance(piece, Post)]
            card.timed |= told
        elif card is not None and line.kind == _YEARS and waiting:
            for k in waiting:
                card.posts[k] = card.posts[k][0], line.clause
            card.timed, waiting = True, []
    if card is not None:
        yield card
