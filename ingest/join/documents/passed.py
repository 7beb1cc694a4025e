"""A list of what was passed: "thông qua 3 nghị quyết, gồm: Nghị quyết về A; …", and the rows below such a heading."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise

from ingest.divide.lines import BULLETS
from ingest.find import Found
from ingest.grammar.pieces import DirectiveRef

# So many words between the verb and the list, before the document of a row ("1. Thông qua"), and so many rows.
_NEAR, _NUMBERED, _ROWS = 14, 3, 40
# So many words has such a row in one sentence.
_LONG = 400
# "các", before the first of several.
_PLURAL = 1


def in_passed_list(found: Found, ref: DirectiveRef) -> bool:
    """Is it one of a list that a verb of passing opens, in its sentence or on a line above?"""
    scan = found.scan
    if not scan.cap(ref.first) or ref.kind.weak:
        return False
    k = bisect_right(found.clauses, ref.first, key=lambda clause: clause.first) - 1
    clause = found.clauses[k]
    before = scan.tokens.low[max(clause.first, ref.first - _NEAR) : ref.first]
    if before and before[-1] in scan.lexicon.words.opens_passed and ";" not in before:
        return _passes(found, before)
    if before[-1:] in ([","], ["và"]) and ref.first > clause.first:
        return _beside_papers(found, before)
    if before[-1:] == [";"]:
        return _in_row(found, clause.first, ref)
    near = ref.first == clause.first or _is_row(scan.tokens.low[clause.first : ref.first])
    return near and ref.first - clause.first <= _NUMBERED and _below(found, k, ref)


def _in_row(found: Found, first: int, ref: DirectiveRef) -> bool:
    """ "thông qua Nghị quyết A; Nghị quyết phê chuẩn B; Nghị quyết về C": another of the kind that was passed,
    behind a semicolon."""
    words, kind = found.scan.tokens.low[max(first, ref.first - _LONG) : ref.first], ref.kind.name.lower().split()
    issued = found.scan.lexicon.words.issued
    ends = (k + 2 for k, pair in enumerate(pairwise(words)) if " ".join(pair) in issued)
    behind = (words[end : end + len(kind) + _PLURAL] for end in ends)
    return any(kind in (near[: len(kind)], near[_PLURAL:]) for near in behind) and _passes(found, words)


def _beside_papers(found: Found, before: list[str]) -> bool:
    """ "thông qua các báo cáo, tờ trình và Nghị quyết về A": the last of what was passed together."""
    words = found.scan.lexicon.words
    at = max((k + 2 for k, pair in enumerate(pairwise(before)) if " ".join(pair) in words.issued), default=0)
    return at > 0 and words.papers.issuperset(before[at:])


def _below(found: Found, k: int, ref: DirectiveRef) -> bool:
    """Does a line stand above the rows of one kind that ends with a colon and tells of their passing?"""
    kind = ref.kind.name.lower().split()
    for n in range(k - 1, max(k - _ROWS, 0) - 1, -1):
        clause = found.clauses[n]
        words = found.scan.tokens.low[clause.first : clause.last]
        if words[-1] == ":":
            return _passes(found, words)
        if not (_is_row(words) or words[: len(kind)] == kind):
            return False
    return False


def _is_row(words: list[str]) -> bool:
    return words[0][0].isdigit() or words[0] in BULLETS


def _passes(found: Found, words: list[str]) -> bool:
    closed = found.scan.lexicon.words
    pairs = [" ".join(pair) for pair in pairwise(words)]
    return not closed.issued.isdisjoint(pairs) and closed.proposal.isdisjoint(pairs) and "sẽ" not in words
