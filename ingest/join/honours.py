"""Honours of one document."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property
from operator import attrgetter

from ingest.find import Clause, Found
from ingest.grammar.honours import honour_name
from ingest.grammar.pieces import Body, DirectiveRef, HonourRef, Piece, Post
from ingest.join.bodies.resolved import Bodies
from ingest.join.entities import Draft, Register
from ingest.join.offices.resolved import Offices

_PRIZE = "giải"
"""The first prize of one contest is not that of another; nor is the certificate of one grantor that of another."""
_VERB = 3
"""So many words has a verb of giving at most."""


class Honours:
    """The honours that a document names; a short form is the only full one of its kind."""

    def __init__(self, found: Found, register: Register, bodies: Bodies, offices: Offices) -> None:
        self._found, self._register, self._bodies, self._offices = found, register, bodies, offices

    def of(self, clause: Clause, ref: HonourRef) -> Draft:
        """The honour; where its grantor belongs to its name, the grantor's full name."""
        owner, known = self._owner(clause, ref)
        grade = ref.grade or self._only_grade(ref)
        if owner is None and self._bare(ref):
            owner, known = self._only_owner(clause, ref)
        elif owner is None and ref.of is None and ref.name != ref.kind.name:
            owner, known = self._only(ref) or (owner, known)  # a title is one grantor's, wherever that is told
        name = honour_name(ref, owner, grade)
        fields = [("name", f"{ref.name} của {owner}" if owner else ref.name)] if known else []
        if grade:
            fields.append(("grade", grade))
        span = self._found.span(ref.first, ref.last)
        draft = self._register.add("Honour", name.lower(), name, tuple(fields), span)
        draft.firm |= not ref.kind.label
        return draft

    def _owner(self, clause: Clause, ref: HonourRef) -> tuple[str | None, bool]:
        """The grantor in the name, and whether it is known beyond the document which honour that makes."""
        of = giver(self._found, clause, ref) if self._bare(ref) else ref.of
        if isinstance(of, Post):
            office = self._offices.of(of)
            return (office.name, office.known) if office else (None, True)
        org = self._bodies.of(of) if of is not None else None
        if org is not None:
            return org.name, org.known
        prize = ref.name == ref.kind.name and ref.kind.kind == _PRIZE
        return None, of is not None or not (prize or self._bare(ref))

    def _bare(self, ref: HonourRef) -> bool:
        """ "Bằng khen" alone: of whom?"""
        return ref.kind.of and ref.of is None and ref.name == ref.kind.name

    @cached_property
    def _refs(self) -> dict[str, list[tuple[Clause, HonourRef]]]:
        found: dict[str, list[tuple[Clause, HonourRef]]] = {}
        for clause, ref in _all(self._found):
            found.setdefault(ref.name, []).append((clause, ref))
        return found

    def _only_grade(self, ref: HonourRef) -> str | None:
        """ "… đón nhận Huân chương Lao động" in a headline: of the class that the text tells, if it tells of one."""
        scan = self._found.scan
        before = scan.low(ref.first - 1)
        if not ref.kind.grades or before.isdigit() or before in scan.lexicon.words.every | scan.lexicon.words.several:
            return None
        grades = {other.grade for _, other in self._refs.get(ref.name, ()) if other.grade}
        return grades.pop() if len(grades) == 1 else None

    def _only_owner(self, clause: Clause, ref: HonourRef) -> tuple[str | None, bool]:
        """ "Chủ tịch UBND tỉnh A trao Cờ thi đua", where the text has but one such flag, which is the committee's."""
        only, known = self._only(ref) or (None, False)
        givers = [p for p in clause.pieces if isinstance(p, Body | Post) and p.last <= ref.first]
        theirs = only is not None and all(self._inside(piece, only) for piece in givers)
        return (only, known) if theirs else (None, False)

    def _only(self, ref: HonourRef) -> tuple[str, bool] | None:
        """The grantor of all honours of that name whose grantor the text tells, if it is one."""
        owners = {self._owner(where, other) for where, other in self._refs.get(ref.name, ())}
        told = [(name, known) for name, known in owners if name is not None]
        return told[0] if len(told) == 1 else None

    def _inside(self, piece: Body | Post, name: str) -> bool:
        """Is it the grantor that a name ends with, or an office of it?"""
        if isinstance(piece, Body):
            org = self._bodies.of(piece)
            return org is not None and name.endswith(org.name)
        office = self._offices.of(piece)
        return office is not None and (office.name == name or (office.org is not None and office.org.name == name))


def giver(found: Found, clause: Clause, ref: HonourRef) -> Body | Post | None:
    """ "Thủ tướng Chính phủ tặng Bằng khen": who alone stands right before the verb, as if it were "của" them."""
    scan, k = found.scan, bisect_left(clause.pieces, ref.first, key=attrgetter("first"))
    one = clause.pieces[k - 1] if k else None
    if one is None or not _gives(found, one.last, ref.first):
        return None
    if isinstance(one, DirectiveRef):
        k, one = k - 1, _issuer(found, clause.pieces[k - 2] if k > 1 else None, one)
    if not isinstance(one, Body | Post):
        return None
    beside = clause.pieces[k - 2] if k > 1 else None
    joined = beside is not None and set(scan.tokens.low[beside.last : one.first]) <= {",", "và", "cùng"}
    return None if joined else one


def _issuer(found: Found, before: Piece | None, act: DirectiveRef) -> Piece | None:
    """ "Quyết định của Bộ trưởng Bộ X tặng …", "Chủ tịch UBND tỉnh X vừa ký Quyết định số 5 tặng …"."""
    if act.issuer:
        return act.issuer[-1] if act.issuer[-1].last == act.last else None
    if before is None or act.first - before.last > _VERB:
        return None
    scan, first = found.scan, before.last
    first += scan.low(first) in scan.lexicon.words.honoured or scan.low(first) in scan.lexicon.words.own_acts
    hit = scan.lexicon.cues.longest(scan.tokens.low, first, act.first)
    return before if hit is not None and hit == (hit[0], act.first) and hit[0] in ("sign", "issue") else None


def _gives(found: Found, first: int, last: int) -> bool:
    """Does a verb of giving stand there, and nothing else?"""
    scan = found.scan
    first += scan.low(first) in scan.lexicon.words.honoured
    hit = scan.lexicon.cues.longest(scan.tokens.low, first, last) if last - first <= _VERB else None
    return hit is not None and hit[1] == last and hit[0] == "grant"


def _all(found: Found) -> Iterator[tuple[Clause, HonourRef]]:
    return ((clause, piece) for clause in found.clauses for piece in clause.pieces if isinstance(piece, HonourRef))
