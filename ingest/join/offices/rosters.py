"""Rosters: "Ban Chỉ đạo X gồm: 1. Ông A, …; 2. Bà B, …": rows of people who are the members of one body."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ingest.find import Clause, Found
from ingest.grammar.pieces import Body, PersonName, Piece, Post
from ingest.grammar.scan import Scan
from ingest.join.bodies.org import Org
from ingest.join.bodies.resolved import Bodies
from ingest.lexicon.closed import Words
from ingest.lexicon.entries import Title

# So many words may stand between the body and the word that opens its list, and in a row that names nobody.
_NEAR, _SHORT = 16, 8
# Between brackets behind a body stand so many words at most, that say how it is called in short.
_BRACKET = 20
# "SV. Trần Văn A": a word of address that no list has may open a row.
_OPENING = 2
# What stands before a body some of whose members are listed behind it and a colon.
_AMONG = ["đồng", "chí", "trong"]
_FORMED = frozenset(("thành", "lập"))
# What stands between two bodies that somebody led, one after the other.
_EITHER = ([","], ["-"], ["–"], ["/"], ["và"])
_MARKS = frozenset((".", ")", "-", "–", "+", "*", "•", "/", "("))
_AFTER_NAME = frozenset((",", "-", "–", ":", ";", ".", "("))


@dataclass(frozen=True, slots=True)
class Roster:
    """The members of ``org`` stand in the tokens [first, last); ``named`` names the body, or a seat in it."""

    org: Org
    named: Body | Post
    first: int
    last: int
    member: str
    """what its members are called: "Thành viên" where the heading says so, else "Ủy viên\""""

    @property
    def home(self) -> Org | None:
        """The body that it is an organ of, and whose posts the rows name without saying so."""
        return self.org.parent

    def lender(self, title: Title, words: Words) -> Org | None:
        """The body of a title that stands alone in a row: the one whose members are listed, or the one it leads."""
        name = title.name.lower()
        if name in words.member_titles:
            return self.org
        if title.body != "follows":
            return None
        if any(self.org.title.lower().startswith(inner) for inner in words.inner_committees):
            return self.home or self.org
        if title.implies is not None or name not in words.chair_titles:
            fits = self.home is not None and self.home.title.startswith(title.implies or "")
            return self.home if fits else None
        return self.org


def rosters(found: Found, bodies: Bodies) -> Iterator[Roster]:
    """The rosters of a document, in order."""
    done = 0
    for k, clause in enumerate(found.clauses):
        heading = _heading(found.scan, clause) if clause.first >= done else None
        if heading is None:
            continue
        named, first = heading
        last = _inside(found.scan, clause, first) if first < clause.last else _below(found, k + 1)
        body = named.body if isinstance(named, Post) else named
        org = bodies.of(body) if body is not None else None
        if org is not None and last > first and not _one_of(found.scan, clause, first, last):
            said = " ".join(found.scan.tokens.low[clause.first : clause.last])
            yield Roster(org, named, first, last, "Thành viên" if "thành viên" in said else "Ủy viên")
            done = last


def _one_of(scan: Scan, clause: Clause, first: int, last: int) -> bool:
    """ "Ủy ban Kiểm tra gồm 7 ủy viên, đồng chí A được bầu làm Chủ nhiệm": only one of all is named."""
    counted = any(scan.low(at).isdigit() for at in range(clause.first, first))
    return counted and last < clause.last and scan.low(last).isalpha() and len(_people(clause, first - 2)) == 1


def _heading(scan: Scan, clause: Clause) -> tuple[Body | Post, int] | None:
    """The body whose members a clause announces, and where its rows begin (the clause's end: in the lines below)."""
    for piece in clause.pieces:
        body = _listed_body(scan, piece)
        if body is None or not isinstance(piece, Body | Post):
            continue
        if _of_a_chair(scan, clause, piece) or _of_several(scan, clause, body):
            continue
        listed = scan.lexicon.words.listed & set(scan.tokens.low[_titled(scan, clause, piece) : body.first])
        members = scan.tokens.low[body.first - 3 : body.first] == _AMONG
        counted = _counted(scan, piece)
        opened = _opened(scan, body.last, clause.last, {"gồm", ":"} if listed or members or counted else {"gồm"})
        alone = (piece.first, piece.last) == (clause.first, clause.last)  # "THÀNH VIÊN HỘI ĐỒNG COI THI"
        if opened is None and ("sách" in listed or (listed and alone)) and not _people(clause, body.last):
            return piece, clause.last
        first = _rows_begin(scan, opened, clause.last) if opened is not None else None
        if first is not None and _only_number(scan, first, clause.last):
            first = clause.last  # "…: 1." / "Ông A, Bí thư; 2.": its numbers end the sentences
        if first is not None and not (counted and first < clause.last) and not _another(scan, clause, first):
            return piece, first
    return None


def _of_a_chair(scan: Scan, clause: Clause, piece: Piece) -> bool:
    """ "Danh sách Chủ tịch UBHC, UBND tỉnh X": not the members of the second body are listed, but who led either."""
    before = next((p for p in reversed(clause.pieces) if p.last <= piece.first), None)
    if not isinstance(before, Post) or before.title.member or not isinstance(piece, Body):
        return False
    return before.body is not None and scan.tokens.low[before.last : piece.first] in _EITHER


def _of_several(scan: Scan, clause: Clause, body: Body) -> bool:
    """ "Danh sách Thường trực Đảng ủy, HĐND, UBND xã X": of which of them the rows name a member is not told."""
    after = next((p for p in clause.pieces if p.first > body.first), None)
    return isinstance(after, Body) and scan.tokens.low[body.last : after.first] in _EITHER


def _another(scan: Scan, clause: Clause, first: int) -> bool:
    """ "bầu Ban Chấp hành gồm 9 ủy viên, Ban Thường vụ gồm các ông: …": the list is that of the second."""
    body = next((p for p in clause.pieces if p.first == first), None)
    if not isinstance(body, Body) or not _has_members(scan, body):
        return False
    return _opened(scan, body.last, clause.last, {"gồm"}) is not None


def _only_number(scan: Scan, first: int, stop: int) -> bool:
    return all(scan.low(at)[0].isdigit() or scan.low(at) in _MARKS for at in range(first, stop))


def _counted(scan: Scan, piece: Piece) -> bool:
    """ "bầu 4 Phó Chủ tịch Hội X khóa VIII:": an office of which several are named in the lines below."""
    whole = isinstance(piece, Post) and piece.body is not None and piece.body.complete
    before = scan.low(piece.first - 1)
    return whole and isinstance(piece, Post) and piece.title.name.startswith("Phó ") and before.isdigit()


def _titled(scan: Scan, clause: Clause, piece: Piece) -> int:
    """Where the words before a body begin; "DANH SÁCH" may be a line of its own above it."""
    above = piece.first == clause.first and scan.tokens.low[max(piece.first - 2, 0) : piece.first] == ["danh", "sách"]
    return piece.first - 2 if above else max(clause.first, piece.first - 5)


def _listed_body(scan: Scan, piece: Piece) -> Body | None:
    """A body that has members: "Hội đồng Trường X", or as in "Danh sách thành viên Hội đồng Trường X"."""
    if isinstance(piece, Post) and piece.title.name in ("Thành viên", "Ủy viên") and piece.body is not None:
        return piece.body if _has_members(scan, piece.body) else None
    if isinstance(piece, Post):
        return piece.body if _counted(scan, piece) else None
    return piece if isinstance(piece, Body) and _has_members(scan, piece) else None


def _opened(scan: Scan, at: int, stop: int, openers: set[str]) -> int | None:
    """The word that opens a list right after a body, where only its term or its number of members stands between."""
    if scan.low(at) == "(":  # "(sau đây gọi tắt là Ban Chỉ đạo), gồm …"
        at = next((k + 1 for k in range(at, min(stop, at + _BRACKET)) if scan.low(k) == ")"), at)
    voted = False
    for k in range(at, min(stop, at + _NEAR)):
        if scan.low(k) in openers or (voted and scan.low(k) == ":" and _fills(scan, k - 1)):
            return k
        voted |= scan.low(k) == "với"  # "với 100% số phiếu tán thành", "được thành lập với 5 thành viên:"
        if not (_fills(scan, k) or _elects(scan, k) or scan.low(k) in _FORMED) and not (
            voted and (scan.low(k)[0].isalnum() or scan.low(k) == "%")
        ):
            return None
    return None


def _elects(scan: Scan, at: int) -> bool:
    """ "Ban Thường vụ X khóa XX đã được bầu gồm"."""
    return scan.low(at) in scan.lexicon.words.led_up | scan.lexicon.words.elects


def _fills(scan: Scan, at: int) -> bool:
    return scan.low(at) in scan.lexicon.words.roster_words or scan.low(at)[0].isdigit()


def _has_members(scan: Scan, body: Body) -> bool:
    return body.title.lower().startswith(tuple(scan.lexicon.words.committees))


def _people(clause: Clause, at: int) -> list[Piece]:
    return [p for p in clause.pieces if isinstance(p, PersonName) and p.first >= at]


def _rows_begin(scan: Scan, at: int, stop: int) -> int | None:
    """Past "gồm 5 đồng chí:", "gồm các ông, bà có tên sau đây:"; None where other words follow."""
    while at < stop and (_fills(scan, at) or (scan.low(at) == "là" and scan.low(at + 1) == ":")):
        at += 1
        if scan.low(at - 1) == ":":
            return at
    return at if at >= stop or scan.cap(at) or scan.low(at - 1) in scan.lexicon.words.pronouns else None


def _inside(scan: Scan, clause: Clause, first: int) -> int:
    """Where the rows of a list within a sentence end: only names, posts, bodies and what joins them belong to it."""
    last = first
    for piece in clause.pieces:
        if piece.first < last:
            last = max(last, piece.last)
            continue
        if not all(
            _fills(scan, at) or scan.low(at) in _MARKS or scan.low(at) == ";" for at in range(last, piece.first)
        ):
            break
        last = piece.last
    return last


def _below(found: Found, k: int) -> int:
    """Where the rows in the lines below a heading end."""
    last, numbered = 0, None
    for clause in found.clauses[k:]:
        at, number = _row_start(found.scan, clause)
        label, person = _label(found.scan, clause, at), _starts_with(clause, at, PersonName)
        if label is not None or person is not None:
            numbered = number if numbered is None else numbered
            if label is None and ((numbered and not number) or not _ends_cell(found, clause, person)):
                break
            last = clause.last
        elif numbered is not None and _starts_with(clause, at, Post) is not None:
            last = clause.last
        elif clause.last - clause.first > _SHORT and not (numbered is None and _above_rows(found.scan, clause)):
            break
    return last


def _ends_cell(found: Found, clause: Clause, person: Piece | None) -> bool:
    """Does a name end the cell that it stands in, or does what may follow a name stand behind it?"""
    if person is None:
        return False
    return person.last >= found.scan.cell_end(person.first, clause.last) or found.scan.low(person.last) in _AFTER_NAME


def _above_rows(scan: Scan, clause: Clause) -> bool:
    """ "(Kèm theo Quyết định số …)", "STT | Họ và tên" between the heading and the rows."""
    return scan.low(clause.first) == "(" or scan.low(clause.first) in scan.lexicon.words.table_heads


def _label(scan: Scan, clause: Clause, at: int) -> Post | None:
    """ "Trưởng ban: Ông A", "Các Ủy viên:": a part in the body that opens a row, or stands above several."""
    post = next((p for p in clause.pieces if p.first >= at), None)
    if not isinstance(post, Post) or post.body is not None or scan.low(post.last) != ":":
        return None
    words, name = scan.lexicon.words, post.title.name.lower()
    near = post.first - at <= 1 and (post.first == at or scan.low(at) in words.plurals)
    return post if near and (name in words.member_titles or name in words.chair_titles) else None


def _row_start(scan: Scan, clause: Clause) -> tuple[int, bool]:
    """Where a row's words begin, and whether a number opens it."""
    at = clause.first
    while at < clause.last and (scan.low(at)[0].isdigit() or scan.low(at) in _MARKS):
        at += 1
    return at, at > clause.first


def _starts_with(clause: Clause, at: int, kind: type[PersonName] | type[Post]) -> PersonName | Post | None:
    piece = next((p for p in clause.pieces if p.first >= at), None)
    opening = _OPENING if kind is PersonName else 0
    return piece if isinstance(piece, kind) and piece.first - at <= opening else None
