"""Honours: a name of the lexicon, its grade, a free name in quotes, and the grantor that belongs to some names."""

from __future__ import annotations

from dataclasses import replace

from ingest.grammar.bodies.body import body_at
from ingest.grammar.honournames import CLOSING, free_name, named
from ingest.grammar.names import body_name, post_name
from ingest.grammar.pieces import Body, HonourRef, Post
from ingest.grammar.posts.post import post_at
from ingest.grammar.rows import JOINTS, row_from
from ingest.grammar.scan import Scan
from ingest.lexicon.entries import HonourName
from ingest.lexicon.numerals import numerals

_AWARD = "giải thưởng"
# Between grades: "hạng Nhất, Nhì; hạng Ba", "Nhất - Nhì - Ba".
_GRADE_JOINTS = JOINTS | {";", "-", "–"}
# So far before its grade an order is named ("…, hạng Nhì cho B").
_BACK = 60


def honour_at(scan: Scan, at: int, stop: int) -> HonourRef | None:
    """The honour named here."""
    hit = scan.lexicon.honours.longest(scan.tokens.low, at, stop)
    if (
        hit is None
        or (hit[0].kind == "giải" and not scan.cap(at + 1))
        or scan.low(at - 1) in scan.lexicon.words.pinned_onto
    ):
        return None  # "gắn Huân chương lên (lá) cờ truyền thống"
    kind, end = _of_years(scan, at, *hit)
    if kind.years:
        return _badge(scan, kind, at, end) or _named_badge(scan, kind, at, end, stop)
    name, end = named(scan, kind, at, end, stop) if kind.names or kind.runs else (kind.name, end)
    if kind.kind == "danh hiệu" and not _is_title(scan, kind, at):
        return None
    if kind.label:
        whole = name != kind.name and name.lower() not in scan.lexicon.words.honour_halves
        return HonourRef(at, end, kind, name) if whole else None
    grade, end = _grade(scan, end, alone=kind.grades)
    of, end = _owner_at(scan, kind, end, stop)
    if name == "Kỷ niệm chương" and not scan.cap(at) and end == hit[1]:
        return HonourRef(at, end, kind, name)
    return HonourRef(at, end, kind, name, grade, of) if _is_named(scan, kind, name, at) else None


def _is_named(scan: Scan, kind: HonourName, name: str, at: int) -> bool:
    """ "Huân chương", "Bằng công nhận" alone name none, nor does "giải thưởng Phụ nữ tiêu biểu" in small letters, nor
    "Huy chương Vàng", which is a prize."""
    if not (kind.names or kind.runs) or (kind.of and not kind.runs):
        return True
    own = name.removeprefix(kind.name).strip()  # "giải thưởng Võ Thị Sáu" is one
    if own.partition(" ")[0].lower() in scan.lexicon.words.medals:
        return False
    return bool(own) and (scan.cap(at) or own.istitle() or kind.kind != _AWARD)


def _of_years(scan: Scan, at: int, kind: HonourName, end: int) -> tuple[HonourName, int]:
    """ "Huy hiệu Đảng 60 năm tuổi Đảng": the badge of so many years, and not the one that names none."""
    shorter = scan.lexicon.honours.longest(scan.tokens.low, at, end - 1) if _years(scan, end) else None
    return (shorter[0], end) if shorter is not None and shorter[0].years else (kind, end)


def _is_title(scan: Scan, kind: HonourName, at: int) -> bool:
    """Whether the words of a title are one here, and no aim ("xây dựng Đảng bộ trong sạch, vững mạnh")."""
    called = kind.title or kind.label or scan.cap(at) or _called(scan, at)
    return called and scan.low(at - 1) not in scan.lexicon.words.honour_aimed


def _called(scan: Scan, at: int) -> bool:
    """ "danh hiệu “tập thể lao động xuất sắc”": in lower case a title is one only where it is called so."""
    return scan.low(at - 1 - (scan.low(at - 1) in CLOSING)) in scan.lexicon.words.honour_called


def _badge(scan: Scan, kind: HonourName, at: int, end: int) -> HonourRef | None:
    """ "Huy hiệu 60 năm tuổi Đảng", "Huy hiệu Đảng 60 năm", and the first of "Huy hiệu 75, 70 và 65 năm tuổi Đảng"."""
    if scan.low(end) == "đảng" and scan.low(end + 1).isdigit() and scan.low(end + 2) == "năm":
        return HonourRef(at, end + 3, kind, f"{kind.name} {scan.low(end + 1)} năm tuổi Đảng")
    years = _years(scan, end)
    if not years:
        return None
    last = years[0] + 1
    if scan.tokens.low[last : last + 3] == ["năm", "tuổi", "đảng"]:
        last += 3
    elif scan.tokens.low[last : last + 2] == ["tuổi", "đảng"]:
        last += 2
    return HonourRef(at, last, kind, f"{kind.name} {scan.low(years[0])} năm tuổi Đảng")


def _named_badge(scan: Scan, kind: HonourName, at: int, end: int, stop: int) -> HonourRef | None:
    """ "Huy hiệu “Tuổi trẻ dũng cảm”", "Huy hiệu Bác Hồ"."""
    if scan.low(end) not in CLOSING and scan.cap_run(end, stop, 2) - end < len(("Bác", "Hồ")):
        return None
    name, last = free_name(scan, kind, end, stop)
    return HonourRef(at, last, kind, name) if last > end else None


def _years(scan: Scan, at: int) -> list[int]:
    """Where the numbers of "75, 70 năm tuổi và 65 năm tuổi Đảng" stand; none where no years of membership follow."""
    found: list[int] = []
    while scan.low(at).isdigit():
        found.append(at)
        at += 1 + (scan.low(at + 1) == "năm")
        aged = scan.low(at) == "tuổi"
        if aged and scan.low(at + 1) == "đảng":
            return found
        at += aged + (scan.low(at + aged) in (",", "và", "-"))
    return []


def honour_list(scan: Scan, ref: HonourRef) -> list[HonourRef]:
    """The honours of which the first is named in full: "hạng Nhất, Nhì và Ba", "75, 70 năm tuổi Đảng"."""
    if ref.kind.years:
        rest = [at for at in _years(scan, ref.last - 1)[1:] if scan.low(ref.last - 1).isdigit()]
        return [ref, *(replace(ref, last=at + 1, name=f"{ref.kind.name} {scan.low(at)} năm tuổi Đảng") for at in rest)]
    if ref.grade is not None:
        row = [ref]
        while (one := _next_graded(scan, row[-1])) is not None:
            row.append(one)
        return row
    found = row_from(scan, ref, lambda at: _of_another(scan, ref, at)) if ref.of is not None else [ref]
    return found if scan.low(found[-1].last) in scan.lexicon.words.after_grantors else [ref]


def _next_graded(scan: Scan, ref: HonourRef) -> HonourRef | None:
    """ "…, hạng Nhì", behind a year too: "hạng Ba (2001), hạng Nhì (năm 2006)", "hạng Ba năm 2001, hạng Nhì"."""
    at, bracket = ref.last, scan.low(ref.last) == "("
    year = at + bracket + (scan.low(at + bracket) == "năm")
    if year > at and scan.low(year).isdigit() and (not bracket or scan.low(year + 1) == ")"):
        at = year + 1 + bracket
    return _also_graded(scan, ref, at + 1) if scan.low(at) in _GRADE_JOINTS else None


def _also_graded(scan: Scan, ref: HonourRef, at: int) -> HonourRef | None:
    """ "Nhì", "hạng Ba" behind an honour that has a grade."""
    said = scan.low(at) == "hạng"
    grade = numerals().grades.get(scan.low(at + said)) if said or _stands_alone(scan, at) else None
    return replace(ref, last=at + said + 1, grade=grade) if grade is not None else None


def _stands_alone(scan: Scan, at: int) -> bool:
    """ "Nhì" of "hạng Nhất, Nhì, Ba", and no number of "hạng Nhất, ba Bằng khen", "hạng Nhất, hai năm liền", "hạng
    Nhất, hai lần được tặng …"."""
    words, after = scan.lexicon.words, scan.low(at + 1)
    if after == "lần" and scan.low(at + 2) != "thứ":
        return False
    dated = after == "năm" and scan.low(at + 2).isdigit()
    return dated or not after[:1].isalnum() or after in words.honour_stop or after in words.after_honour_names


def _of_another(scan: Scan, ref: HonourRef, at: int) -> HonourRef | None:
    """ "Bằng khen của Bộ trưởng A, Chủ tịch UBND tỉnh B": that of the next who grants it."""
    of = post_at(scan, at, len(scan.tokens)) or body_at(scan, at, len(scan.tokens))
    return replace(ref, first=of.first, last=of.last, of=of) if of is not None else None


def graded_at(scan: Scan, at: int, stop: int) -> HonourRef | None:
    """ "Huân chương Lao động hạng Ba cho A, hạng Nhì cho B": a grade alone, of the order that was named before."""
    grade, end = _grade(scan, at)
    if grade is None or end >= stop or scan.low(at - 1) not in (",", ";", "và") or scan.low(end) not in ("cho", "tặng"):
        return None
    for start in range(at - 1, max(at - _BACK, -1), -1):
        if scan.lexicon.honours.longest(scan.tokens.low, start, at) is not None:
            ref = honour_at(scan, start, at)
            return replace(ref, first=at, last=end, grade=grade) if ref is not None and ref.grade else None
    return None


def _grade(scan: Scan, at: int, *, alone: bool = False) -> tuple[str | None, int]:
    """ "hạng Ba", "(hạng III"; of an order that has grades the word alone too: "Huân chương Lao động Nhất, Nhì"."""
    start = at + (scan.low(at) == "(")
    start += scan.low(start) == "các"
    said = scan.low(start) == "hạng"
    word = scan.low(start + said)
    if word in numerals().grades and (said or (alone and scan.cap(start) and _stands_alone(scan, start))):
        return numerals().grades[word], start + said + 1
    return None, at


def _owner_at(scan: Scan, kind: HonourName, at: int, stop: int) -> tuple[Body | Post | None, int]:
    """ "của Thủ tướng Chính phủ", also after the year of the honour: "Cờ thi đua năm 2016 của Chính phủ"."""
    if not kind.of:
        return None, at
    start = at + 2 if scan.low(at) == "năm" and scan.low(at + 1).isdigit() else at
    start += 2 * (" ".join(scan.tokens.low[start : start + 2]) in scan.lexicon.words.honoured_for)
    linked = scan.low(start) == "của"
    if not linked and not scan.cap(start):
        return None, at
    of = post_at(scan, start + linked, stop) or body_at(scan, start + linked, stop)
    return of, of.last if of is not None else at


def honour_name(ref: HonourRef, of: str | None = None, grade: str | None = None) -> str:
    """The canonical name: with the grade, and the grantor where it belongs to the name."""
    grade = f" hạng {grade or ref.grade}" if grade or ref.grade else ""
    owner = of or (_owner(ref.of) if ref.of else None)
    return f"{ref.name}{grade}" + (f" của {owner}" if owner else "")


def _owner(piece: Body | Post) -> str:
    return post_name(piece) if isinstance(piece, Post) else body_name(piece)
