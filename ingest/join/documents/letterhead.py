"""Who issues a formal document: the bodies of its letterhead, or in its abstract, or the authority above its bases."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from graph.form import Field
from ingest.divide.lines import BULLETS
from ingest.divide.patterns import starts_word
from ingest.find import Clause, Found
from ingest.grammar.pieces import Body, EventRef, Piece, Post
from ingest.join.bodies.org import Org
from ingest.join.bodies.resolved import Bodies
from ingest.join.documents.congress import convened, presidium
from ingest.join.documents.jointly import Jointly, begins_in

# In every letterhead of the Party, and not the issuer.
PARTY = "Đảng Cộng sản Việt Nam"
MINUTES, _COMMITTEE = "Biên bản", "Ủy ban"
_TOP = ("letterhead", "headline", "header")
FORMAL = (*_TOP, "signature", "recipients")
"""The parts of a formal document that say who issues it, and to whom."""
SIGNED = frozenset(("signature", "recipients"))
"""Those below its text: a short form is the issuer's or that of its own line, and of nobody whom the text cites."""


Issuer = Body | Post | EventRef


class Signing:
    """The body whose officers sign a formal document, line by line below its text."""

    def __init__(self, found: Found, bodies: Bodies, rows: tuple[Issuer, ...]) -> None:
        self._found, self._bodies = found, bodies
        self._issuer: Org | None = None
        issuers = [org for row in rows if (org := self._of(row)) is not None]
        self._issuer = issuers[0] if issuers else None
        self._org = self._issuer
        said = [piece for clause in found.clauses if clause.part in SIGNED for piece in _bodies(clause)]
        self._jointly = Jointly(found, issuers, said, self._of) if len(issuers) > 1 else None

    def body(self, clause: Clause) -> Org | None:
        """The body that a title alone belongs to in this line: the issuer, or that of the capacity above it."""
        if clause.part not in SIGNED:
            return None
        if self._found.scan.low(clause.first) in BULLETS:  # "- Chủ tịch, các Phó Chủ tịch UBND tỉnh;" goes to them
            return self._issuer if all(self._of_issuer(piece) for piece in clause.pieces) else None
        if self._in_meeting(clause):
            return None
        if self._jointly is not None and (signature := self._jointly.signature(clause)) is not None:
            return self._jointly.body(signature, clause)
        org = self._together(clause) or self._org
        if self._capacity(clause) or _body_alone(clause):
            for piece in clause.pieces:
                self._org = (self._of(piece) if isinstance(piece, Body | Post) else None) or self._org
        return org

    def _of_issuer(self, piece: Piece) -> bool:
        """ "- Bà A, Giám đốc;" from a Sở: no other body is told in the line, and a title is one that the issuer has."""
        if isinstance(piece, Body):
            return False
        if not isinstance(piece, Post) or self._issuer is None:
            return True
        title, org = piece.title, self._issuer
        has = title.body == "inside" or org.title.startswith(title.of) or org.head.name in dict(title.at).values()
        return has and piece.body is None and piece.place is None

    def _in_meeting(self, clause: Clause) -> bool:
        """ "THƯ KÝ" below minutes: what somebody was at the meeting."""
        form, scan = self._found.form, self._found.scan
        kind = form.first("type") if form is not None else None
        words = scan.tokens.text(clause.first, clause.last)
        held = (kind is not None and kind.value == MINUTES) or presidium(self._found) is not None
        return held and starts_word("meeting_roles").match(words) is not None

    def _together(self, clause: Clause) -> Org | None:
        """Where several sign, the body in the capacity above this very office: "TM. BAN THƯỜNG TRỰC" beside another."""
        form = self._found.form
        for signature in form.signatures if form is not None and len(form.signatures) > 1 else ():
            post, capacity = signature.field("post"), signature.field("authority")
            if post is not None and capacity is not None and within(self._found, clause, post):
                rows = (row for above in self._found.clauses if above.part in SIGNED for row in _bodies(above))
                orgs = (self._of(row) for row in rows if begins_in(self._found, row, capacity))
                return next((org for org in orgs if org is not None), None)
        return None

    def _capacity(self, clause: Clause) -> bool:
        """ "TM. ĐẢNG ỦY", "T/M BAN THƯỜNG VỤ", "KT. BỘ TRƯỞNG BỘ NỘI VỤ": for whom somebody signs."""
        scan = self._found.scan
        return scan.low(clause.first) in scan.lexicon.words.stood_in | {"tm", "t", "k"}

    def _of(self, row: Issuer) -> Org | None:
        """Of a standing committee its whole: "T/M BAN THƯỜNG VỤ" / "BÍ THƯ"; of a congress who held it."""
        body = row if isinstance(row, Body) else row.body
        org = self._bodies.of(body) if body is not None else None
        inner = self._found.scan.lexicon.words.inner_committees
        if body is None or org is None or not (_is_inner(org, inner) or self._own_committee(org)):
            return org
        return org.parent or self._above(body, org.head.part_of or body.head.part_of) or org

    def _own_committee(self, org: Org) -> bool:
        """ "TM. ỦY BAN HỘI" below what a union issues: its leaders, as "TM. BAN CHẤP HÀNH" are."""
        above = org.parent.key if org.parent is not None and org.title == _COMMITTEE else None
        return above is not None and self._issuer is not None and above == self._issuer.key

    def _above(self, body: Body, whole_name: str | None) -> Org | None:
        """ "TM. ỦY BAN THƯỜNG VỤ QUỐC HỘI" / "CHỦ TỊCH": that of the National Assembly, of which it always is one."""
        words = (whole_name or "").lower().split()
        head = self._found.scan.lexicon.heads.longest(words, 0, len(words))
        whole = Body(body.first, body.last, head[0], head[0].name) if head is not None else None
        return self._bodies.of(whole) if whole is not None and whole.complete else None


def _is_inner(org: Org, inner: Iterable[str]) -> bool:
    """A standing committee, by its name alone or with that of its whole: "Đoàn Chủ tịch Ủy ban Trung ương …"."""
    title, whole = org.title.lower(), (org.head.part_of or "").lower()
    return title in inner or (bool(whole) and title.removesuffix(f" {whole}") in inner)


def _body_alone(clause: Clause) -> bool:
    """ "ỦY BAN NHÂN DÂN HUYỆN X" on a line of its own below a signature: who made the copy, and signs further down."""
    piece = clause.pieces[0] if len(clause.pieces) == 1 else None
    whole = isinstance(piece, Body) and (piece.first, piece.last) == (clause.first, clause.last)
    return whole and clause.part == "signature" and isinstance(piece, Body) and piece.complete


def issuers(found: Found, heading: int, *, act: bool = False) -> tuple[Issuer, ...]:
    """The bodies, the post or the congress that issue the document whose heading is the clause of an index.

    ``act``: a law, below whose heading stands its name ("LUẬT" / "KIỂM TOÁN NHÀ NƯỚC") and no authority.
    """
    if congress := convened(found):
        return congress
    readers = (_letterhead,) if act else (_resolver, _authority, _wiring, _abstract, _behalf, _letterhead)
    for rows in (reader(found, heading) for reader in readers):
        if rows:
            return rows
    return ()


def _resolver(found: Found, heading: int) -> tuple[Body | Post, ...]:
    """ "BAN THƯỜNG VỤ HUYỆN ỦY QUYẾT ĐỊNH": who resolves, between the bases and the articles."""
    for before, clause in pairwise(found.clauses[heading:]):
        if clause.part == "header" and before.part == "bases":
            named = _named(clause)
            return named if named and named[0].first == clause.first else ()
    return ()


def _authority(found: Found, heading: int) -> tuple[Body | Post, ...]:
    """ "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH" on a line of its own between the abstract and the bases."""
    for clause in found.clauses[heading + 1 :]:
        if clause.part not in _TOP:
            return ()
        named = _named(clause) if not _in_abstract(found, clause) else ()
        if named and named[0].first == clause.first and clause.last - named[-1].last <= _TERM:
            return named
    return ()


def _in_abstract(found: Found, clause: Clause) -> bool:
    """A line of what the document is about may begin with a body as well."""
    abstract = found.form.first("abstract") if found.form is not None else None
    return abstract is not None and within(found, clause, abstract)


def _wiring(found: Found, heading: int) -> tuple[Body | Post, ...]:
    """ "BỘ TRƯỞNG BỘ Y TẾ điện:" below the heading of a telegram."""
    for clause in found.clauses[heading + 1 : heading + 1 + _LINES]:
        named = _named(clause)
        if named and named[0].first == clause.first and found.scan.low(named[0].last) == _WIRES:
            return named[:1]
    return ()


_WIRES, _LINES = "điện", 4
#: "HỘI ĐỒNG NHÂN DÂN TỈNH X KHÓA XV, KỲ HỌP THỨ 8": so many words may follow.
_TERM = 9


def _abstract(found: Found, heading: int) -> tuple[Body | Post, ...]:
    """ "NGHỊ QUYẾT" / "của Ban Thường vụ Tỉnh ủy về …"."""
    for clause in found.clauses[heading : heading + 2]:
        for piece in _named(clause) if clause.part in _TOP else ():
            if found.scan.low(piece.first - 1) == "của" and piece.first - clause.first <= 3:
                return (piece,)
    return ()


def _letterhead(found: Found, heading: int) -> tuple[Body | Post, ...]:
    """The bodies that the form's issuers name; none where the words of one mean nothing."""
    named = [piece for clause in found.clauses[:heading] if clause.part == "letterhead" for piece in _bodies(clause)]
    issuing = found.form.all("issuer") if found.form is not None else ()
    rows = (next((p for p in named if begins_in(found, p, field)), None) for field in issuing)
    return tuple(piece for piece in rows if piece is not None)


def _behalf(found: Found, _: int) -> tuple[Body | Post, ...]:
    """ "T/M BAN THƯỜNG VỤ": the organ of the committee in the letterhead for which, or by whose order, one signs."""
    signatures = found.form.signatures if found.form is not None else ()
    said = signatures[0].field("authority") if len(signatures) == 1 else None
    if said is None:
        return ()
    signing = [piece for clause in found.clauses if clause.part in SIGNED for piece in _bodies(clause)]
    inner = found.scan.lexicon.words.inner_committees
    organs = (p for p in signing if isinstance(p, Body) and p.head.name.lower() in inner and begins_in(found, p, said))
    return tuple(organs)[:1]


def issuing_body(found: Found) -> Body | None:
    """The one body that the letterhead says issues the document."""
    rows = _letterhead(found, len(found.clauses))
    return rows[0] if len(rows) == 1 and isinstance(rows[0], Body) else None


def within(found: Found, clause: Clause, field: Field) -> bool:
    """Whether a clause holds the words of a field."""
    first, last = found.scan.tokens.start[clause.first], found.scan.tokens.end[clause.last - 1]
    return any(first <= start and end <= last for start, end in map(found.clean.find, field.spans))


def _named(clause: Clause) -> tuple[Body | Post, ...]:
    return tuple(_bodies(clause))


def _bodies(clause: Clause) -> Iterator[Body | Post]:
    for piece in clause.pieces:
        if isinstance(piece, Post) or (isinstance(piece, Body) and piece.head.name != PARTY):
            yield piece
