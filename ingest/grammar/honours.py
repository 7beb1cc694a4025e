"""Honours: a name of the lexicon, its grade, a free name in quotes, and the grantor that belongs to some names."""

from __future__ import annotations

from ingest.grammar.bodies import body_at
from ingest.grammar.names import body_name
from ingest.grammar.pieces import Body, HonourRef, Post
from ingest.grammar.posts import post_at, post_name
from ingest.grammar.scan import Scan

_GRADES = {
    "nhất": "Nhất",
    "nhì": "Nhì",
    "ba": "Ba",
    "1": "Nhất",
    "2": "Nhì",
    "3": "Ba",
    "i": "Nhất",
    "ii": "Nhì",
    "iii": "Ba",
}


def honour_at(scan: Scan, at: int, stop: int) -> HonourRef | None:
    """The honour named here."""
    hit = scan.lexicon.honours.longest(scan.tokens.low, at, stop)
    if hit is None:
        return None
    kind, end = hit
    name, grade, of = kind.name, None, None
    if kind.names:
        name, end = _free_name(scan, name, end, stop)
    if scan.low(end) == "hạng" and scan.low(end + 1) in _GRADES:
        grade, end = _GRADES[scan.low(end + 1)], end + 2
    if kind.of and scan.low(end) == "của":
        of = post_at(scan, end + 1, stop) or body_at(scan, end + 1, stop)
        end = of.last if of else end
    if name == "Huân chương" or (name == "Kỷ niệm chương" and not scan.cap(at) and end == hit[1]):
        return None if name == "Huân chương" else HonourRef(at, end, kind, name)
    return HonourRef(at, end, kind, name, grade, of)


def _free_name(scan: Scan, name: str, at: int, stop: int) -> tuple[str, int]:
    """ "Kỷ niệm chương “Vì sự nghiệp …”": what stands in quotes, or the capitals after it."""
    if scan.low(at) in ("“", '"', "‘"):
        for end in range(at + 1, min(at + 24, stop)):
            if scan.low(end) in ("”", '"', "’"):
                return f'{name} "{scan.tokens.text(at + 1, end)}"', end + 1
    if scan.low(at) == "vì" and scan.cap(at):
        end = at
        while (
            end < stop
            and end - at < 14
            and scan.low(end)[0].isalpha()
            and scan.low(end) not in ("cho", "của", "nhân", "tặng")
        ):
            end += 1
        return f'{name} "{scan.tokens.text(at, end)}"', end
    end = scan.cap_run(at, stop, 5)
    return (f"{name} {scan.tokens.text(at, end)}", end) if end > at else (name, at)


def honour_name(ref: HonourRef, of: str | None = None) -> str:
    """The canonical name: with the grade, and the grantor where it belongs to the name."""
    grade = f" hạng {ref.grade}" if ref.grade else ""
    owner = of or (_owner(ref.of) if ref.of else None)
    return f"{ref.name}{grade}" + (f" của {owner}" if owner else "")


def _owner(piece: Body | Post) -> str:
    return post_name(piece) if isinstance(piece, Post) else body_name(piece)
