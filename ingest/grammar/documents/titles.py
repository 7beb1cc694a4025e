"""Titles of documents without a number: what stands after "về", in quotation marks, or after a verb of ruling."""

from __future__ import annotations

from ingest.grammar.bodies.body import body_at
from ingest.grammar.documents.titledays import is_own_day
from ingest.grammar.pieces import DirectiveRef
from ingest.grammar.places import level_word
from ingest.grammar.posts.post import post_at
from ingest.grammar.scan import Scan
from ingest.lexicon.syllables import is_syllable

_LONGEST, _LONGEST_BODY = 70, 8
# So many words, with the comma before it, has the word for a territory ("thành phố").
_LEVEL = 4
# A number of so many digits counts: longer ones are years.
_COUNT = 2
_OPENING, _CLOSING = frozenset(("“", '"', "‘", "«")), frozenset(("”", '"', "’", "»"))
_MARKS = frozenset((".", ";", ":", "(", ")", "…", "?", "!", "“", "”", '"'))


def title_end(scan: Scan, ref: DirectiveRef, stop: int, *, loose: bool = False) -> int:
    """Token after the title that follows a document's type; ``ref.last`` where none does.

    ``loose``: it may begin with any word, since something else tells that a document is named here.
    """
    at = ref.last + (scan.low(ref.last) == ":")
    if at >= stop or _new_line(scan, at):
        return ref.last
    if scan.low(at) in _OPENING:
        return _closing(scan, at, stop)
    if scan.low(at) in scan.lexicon.words.title_not_first or _paired(scan, at, stop):
        return ref.last  # "Nghị định mới về văn thư": the one that is told of next
    if at > ref.last or not (scan.low(at) in scan.lexicon.words.title_start or (loose and scan.low(at).isalpha())):
        return ref.last
    end = at + 1
    while end < stop and not _ends(scan, end, stop) and not is_own_day(scan, ref, end):
        end += 1
        if end - at > _LONGEST:
            return ref.last
    while scan.low(end - 1) in scan.lexicon.words.title_not_last or not scan.low(end - 1)[-1].isalnum():
        end -= 1
    end = _before_whose(scan, at, end)
    return end if end > at + 1 else ref.last


def opens_title(scan: Scan, at: int) -> bool:
    """ "… của A, ngày 1/2/2018, về B", and not "… của A, ngày 1/2/2018, về xã B, đoàn đã họp"."""
    goes = scan.low(at) == "về" and (scan.cap(at + 1) or scan.low(at + 1) in scan.levels)
    return scan.low(at) in scan.lexicon.words.opens_title and not goes


def _before_whose(scan: Scan, at: int, end: int) -> int:
    """ "Nghị quyết về trồng rừng, tỉnh đã …": before the comma, behind which a territory begins another clause."""
    comma = next((k for k in range(end - 1, max(end - _LEVEL, at), -1) if scan.low(k) == ","), end)
    return comma if " ".join(scan.tokens.low[comma + 1 : end]) in scan.levels else end


def _paired(scan: Scan, at: int, stop: int) -> bool:
    """ "thông qua tờ trình và nghị quyết về thuế": the title is that of the last."""
    return scan.low(at) == "và" and scan.lexicon.directives.longest(scan.tokens.low, at + 1, stop) is not None


def quoted(scan: Scan, ref: DirectiveRef) -> bool:
    """Does the title stand in quotation marks?"""
    return scan.low(ref.last + (scan.low(ref.last) == ":")) in _OPENING


def is_closed(scan: Scan, end: int) -> bool:
    """Does a title in quotation marks end right before a token?"""
    return scan.low(end - 1) in _CLOSING


def _closing(scan: Scan, at: int, stop: int) -> int:
    for end in range(at + 1, min(at + _LONGEST, stop)):
        if scan.low(end) in _CLOSING:
            return end + 1
    return at


def _ends(scan: Scan, at: int, stop: int) -> bool:
    """Does the title end before the token ``at``: a mark, a verb that tells of it, a new line or clause?"""
    low = scan.low(at)
    if low in _MARKS or _new_line(scan, at):
        return not (_abbreviation(scan, at) or _degree(scan, at))
    if low == ",":
        return _clause(scan, at, stop)
    if low == "và":
        return (
            scan.low(at + 1) in scan.lexicon.words.title_clause
            or _document(scan, at + 1, stop)
            or _actor(scan, at, stop)
        )
    if scan.cap(at) and not _governed(scan, at) and post_at(scan, at, stop) is not None:
        return not _within_post(scan, at, stop)  # a crawl lost the end of the sentence
    two = f"{low} {scan.low(at + 1)}"
    if two in scan.lexicon.words.title_stop:
        return f"{scan.low(at - 1)} {two}" not in scan.lexicon.words.title_keeps
    return low in scan.lexicon.words.title_stop and not scan.cap(at) and not _part(scan, at)


def _governed(scan: Scan, at: int) -> bool:
    """ "bổ nhiệm 2 Phó Giám đốc", "về chức danh Giám đốc": does the post go on with the words before it?"""
    before = scan.low(at - 1)
    return before in scan.lexicon.words.before_posts or (before.isdigit() and len(before) <= _COUNT)


def _within_post(scan: Scan, at: int, stop: int) -> bool:
    """ "tặng Huân chương cho Tổng | Bí thư": the post that the title goes on with begins before the token ``at``."""
    first = at - 1
    post = post_at(scan, first, stop) if scan.cap(first) and _governed(scan, first) else None
    return post is not None and post.last > at


def _abbreviation(scan: Scan, at: int) -> bool:
    """ "năng lực cạnh tranh (PCI) trong lĩnh vực …": an abbreviation in brackets, after which the title goes on, also
    where a crawl wrote it small."""
    first = at - 2 * (scan.low(at) == ")")
    short = scan.low(first) == "(" and scan.low(first + 2) == ")" and _letters(scan, first + 1)
    return short and scan.low(first + 3).isalpha() and not scan.cap(first + 3)


def _degree(scan: Scan, at: int) -> bool:
    """ "bổ nhiệm PGS.TS Nguyễn A", "cho TS. Lê B": the full stop of a degree, behind which the name follows."""
    return scan.low(at) == "." and scan.cap(at + 1) and scan.low(at - 1) in scan.lexicon.words.degrees


def _letters(scan: Scan, at: int) -> bool:
    return scan.tokens.word[at].isupper() or (scan.low(at).isalpha() and not is_syllable(scan.low(at)))


def _new_line(scan: Scan, at: int) -> bool:
    return "\n" in scan.text[scan.tokens.end[at - 1] : scan.tokens.start[at]]


def _part(scan: Scan, at: int) -> bool:
    """ "người có công", "đối tượng là cán bộ": words that end a title only where they tell of it."""
    return f"{scan.low(at - 1)} {scan.low(at)}" in scan.lexicon.words.title_keeps or (
        f"{scan.low(at)} {scan.low(at + 1)}" in scan.lexicon.words.title_keeps
    )


def _clause(scan: Scan, at: int, stop: int) -> bool:
    """Does a clause of its own begin after a comma, or another document?"""
    nxt = at + 1
    words = scan.lexicon.words
    if nxt >= stop or scan.low(nxt) in words.title_clause or scan.tokens.start[nxt] in scan.dates:
        return True
    if f"{scan.low(nxt)} {scan.low(nxt + 1)}" in words.title_clause or _document(scan, nxt, stop):
        return True
    return _territory(scan, at, stop) or _actor(scan, at, stop)


def _territory(scan: Scan, at: int, stop: int) -> bool:
    """ "về phát triển du lịch, huyện Mộc Châu mở 5 khu": does a territory do something behind the comma? Behind a name
    it is what that lies in ("xã A, huyện B vào xã C")."""
    level = level_word(scan, at + 1) if not scan.cap(at - 1) and scan.low(at - 1).isalpha() else None
    if level is None or not scan.cap(level[2]):
        return False
    end = level[2]
    while end < stop and scan.cap(end):
        end += 1
    doing = end < stop and scan.low(end).isalpha() and scan.low(end) not in scan.levels
    return doing and scan.low(end) not in scan.lexicon.words.title_goes_on


def _actor(scan: Scan, at: int, stop: int) -> bool:
    """Does somebody who does something follow a comma or "và", and no other of the bodies that the title names?"""
    nxt = at + 1
    if scan.cap(at - 1) or not scan.cap(nxt) or body_before(scan, at):
        return False
    return post_at(scan, nxt, stop) is not None or body_at(scan, nxt, stop) is not None


def body_before(scan: Scan, at: int) -> bool:
    """Does the name of a body end right before the token ``at``?"""
    for first in range(max(at - _LONGEST_BODY, 0), at):
        body = body_at(scan, first, at) if scan.cap(first) else None
        if body is not None and body.last == at:
            return True
    return False


def is_verb(scan: Scan, ref: DirectiveRef) -> bool:
    """ "Chính phủ quy định về …", "nghị quyết quy định về …", "sổ tay hướng dẫn …": the word for a type tells what
    somebody, or something else, does."""
    first = ref.first
    if ref.kind.weak and (body_before(scan, first) or scan.low(first - 1) in scan.lexicon.words.guides):
        return True
    ends = (scan.lexicon.directives.longest(scan.tokens.low, k, first) for k in range(max(first - 3, 0), first))
    return any(hit is not None and hit[1] == first for hit in ends)


def _document(scan: Scan, at: int, stop: int) -> bool:
    return scan.cap(at) and scan.lexicon.directives.longest(scan.tokens.low, at, stop) is not None
