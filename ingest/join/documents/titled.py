"""What around a mention tells that it is one document with a title: it is carried by another, a scheme with a name."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from ingest.find import Clause, Found
from ingest.grammar.pieces import DirectiveRef, PersonName, Piece
from ingest.grammar.quantities import counted_before

# Behind a name these begin who somebody is.
_APPOSED = (",", "-", "–", "(")
# So many words a title has at most before what tells that a document carries the one of that title.
_LONGEST, _ENCLOSED = 40, ["ban", "hành", "kèm", "theo"]


def is_carried(before: list[str]) -> bool:
    """ "kèm theo Quyết định này (bản) Quy chế …"."""
    return "này" in before[-2:] and "kèm" in before and "theo" in before


def is_enclosed(found: Found, ref: DirectiveRef) -> bool:
    """ "Quy chế hoạt động của Khu kinh tế X ban hành kèm theo Quyết định …": what follows tells it."""
    low, words = found.scan.low, found.scan.lexicon.words
    at = ref.last
    while at - ref.last < _LONGEST and (low(at)[:1].isalnum() or low(at) in (",", "-")):
        if found.scan.tokens.low[at : at + len(_ENCLOSED)] == _ENCLOSED:
            break
        at += 1
    return carried_on(found, at) and low(ref.last) not in words.title_stop


def clause_of(found: Found, ref: DirectiveRef) -> Clause:
    """The clause in which a mention stands: its title ends there."""
    clauses = found.clauses
    return clauses[bisect_right(clauses, ref.first, key=lambda clause: clause.first) - 1]


def behind(clause: Clause, at: int) -> Iterator[Piece]:
    """What the clause names from a token on, without a look at what stands before."""
    start = bisect_left(clause.pieces, at, key=lambda piece: piece.first)
    return (clause.pieces[k] for k in range(start, len(clause.pieces)))


def without_apposition(clause: Clause, found: Found, ref: DirectiveRef, end: int) -> int:
    """ "Quyết định bổ nhiệm bà A, Cục trưởng …, giữ chức P": where a title ends that goes on with who its person is."""
    people = (p for p in clause.pieces if isinstance(p, PersonName) and ref.last < p.first and p.last < end)
    return next((p.last for p in people if found.scan.low(p.last) in _APPOSED), end)


def before_main_clause(clause: Clause, found: Found, ref: DirectiveRef, end: int) -> int:
    """ "Theo Nghị quyết của A về B, mỗi huyện …": of a sentence that opens so the only comma ends the title."""
    low, words = found.scan.tokens.low, found.scan.lexicon.words
    if not ref.issuer or low[clause.first] not in words.opening_acts:
        return end
    commas = [at for at in range(ref.last, clause.last) if low[at] == ","]
    if len(commas) != 1 or not ref.last < commas[0] < end:
        return end
    return commas[0] if low[commas[0] + 1] not in words.title_start else end


def carried_on(found: Found, end: int) -> bool:
    """ "Quy chế thi tuyển (ban hành kèm theo …)": does it follow that the document is carried by another?"""
    low = found.scan.tokens.low
    return low[end : end + 4] == _ENCLOSED or low[end : end + 4] == ["(", *_ENCLOSED[:3]]


def is_project(found: Found, ref: DirectiveRef) -> bool:
    """ "Đề án Làng văn hóa du lịch": a scheme with a name of its own."""
    return found.scan.cap(ref.first) and found.scan.cap(ref.last) and ref.kind.name == "Đề án"


def first_of_pair(found: Found, ref: DirectiveRef) -> int:
    """First token of the two types of one title: "thông qua tờ trình và nghị quyết về thuế"."""
    scan, at = found.scan, ref.first - 1
    if scan.low(at) != "và":
        return ref.first
    hits = ((k, scan.lexicon.directives.longest(scan.tokens.low, k, at)) for k in range(max(at - 3, 0), at))
    first = next((k for k, hit in hits if hit is not None and hit[1] == at), ref.first)
    return ref.first if counted_before(scan, first) else first  # "22 Thông tư và Thông tư liên tịch"


def within_sentence(found: Found, ref: DirectiveRef) -> bool:
    """Does the mention stand within a sentence, so that its capital says that it is a name?"""
    return found.scan.low(ref.first - 1).isalpha() or found.scan.low(ref.first - 1) in (",", "“", "(")
