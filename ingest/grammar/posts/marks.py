"""The marks of a title: "nguyên Bí thư", "quyền Giám đốc", "Q. Giám đốc", "phụ trách Hiệu trưởng", "Bí thư (cũ)"."""

from __future__ import annotations

from graph.records import replace
from ingest.grammar.pieces import Post
from ingest.grammar.scan import Scan

# "trước (khi) sáp nhập": how it begins, and of so many words.
_BEFORE, _MERGED = "trước", (3, 4)
# A name has at most so many words.
_NAME = 4


def marked(scan: Scan, post: Post) -> Post:
    """The post with the marks around it, which tell that it is over, or held for the time being."""
    words, first, last = scan.lexicon.words, post.first, _over(scan, post.last)
    former, acting = last > post.last, False
    while True:
        at = first - 1 - _lettered(scan, first)
        low = scan.low(at)
        if _ends_name(scan, at):
            break
        if low in words.former:
            former = True
        elif low in words.acting and scan.low(at - 1) not in words.powers:
            acting = True
        elif _charged(scan, post, at):
            acting, at = True, at - 1
        else:
            break
        first = at
    if first == post.first and not former:
        return post
    body = post.body
    if body is not None and body.first == post.first:  # the title itself stands for its body, marks and all
        body = replace(body, first=first)
    return replace(post, first=first, last=last, body=body, former=former, acting=acting or post.acting)


def _over(scan: Scan, at: int) -> int:
    """The end of an office whose name ends here, with "(cũ)" or "trước sáp nhập" behind it."""
    words, inner = scan.lexicon.words, at + (scan.low(at) == "(")
    end = inner + 1 if scan.low(inner) in words.formerly else inner
    if scan.low(inner) == _BEFORE:
        ends = (
            inner + size for size in _MERGED if " ".join(scan.tokens.low[inner : inner + size]) in words.before_merger
        )
        end = next(ends, inner)
    if end == inner:
        return at
    return end if inner == at else end + 1 if scan.low(end) == ")" else at


def _lettered(scan: Scan, at: int) -> bool:
    """ "Q. Giám đốc": the mark is a letter with its full stop."""
    return scan.low(at - 1) == "." and scan.low(at - 2) == "q"


def _charged(scan: Scan, post: Post, at: int) -> bool:
    """ "được giao phụ trách Tư lệnh Hải quân": the office of a chief whom nobody has followed yet."""
    chief = not post.title.member and not post.title.name.startswith("Phó ")
    return chief and f"{scan.low(at - 1)} {scan.low(at)}" in scan.lexicon.words.in_charge


def _ends_name(scan: Scan, at: int) -> bool:
    """ "Nguyễn Danh Nguyên", "Ảnh: B.Nguyên", and the title on the next line: somebody's given name, and no mark."""
    surname = at - 1
    if not scan.opens_line(at + 1) or scan.opens_line(at):
        return False
    if scan.cap(at) and scan.low(surname) == "." and len(scan.low(surname - 1)) == 1:
        return True
    while scan.cap(at) and scan.cap(surname) and at - surname < _NAME:
        if scan.low(surname) in scan.lexicon.words.surnames:
            return True
        surname -= 1
    return False
