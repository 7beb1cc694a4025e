"""What bears somebody's name: streets, schools, houses, a city."""

from __future__ import annotations

from ingest.grammar.scan import Scan

_LONGEST_ROW = 40
#: A city and many policies are named after him; he himself is meant after his title, where the city needs its level.
_NAMESAKE, _HIS_TITLE = ["hồ", "chí", "minh"], ["chủ", "tịch"]
_HIM = [*_HIS_TITLE, *_NAMESAKE]


def is_namesake(scan: Scan, at: int, end: int) -> bool:
    """Are these tokens the name of the man and of the city?"""
    return scan.tokens.low[at:end] == _NAMESAKE


def titled_so(scan: Scan, at: int) -> bool:
    """Does his title stand before the name? But "Khu di tích Chủ tịch Hồ Chí Minh" only bears both."""
    return scan.tokens.low[max(at - 2, 0) : at] == _HIS_TITLE and not _bears_name(scan, at - 2)


def named_after(scan: Scan, at: int) -> bool:
    """ "đường Lê Lợi", "các tuyến đường Lê Lợi, Nguyễn Huệ": what bears a name, alone or in a row of such names."""
    for _ in range(_LONGEST_ROW):
        if _bears_name(scan, at):
            return True
        start = at - 1
        if scan.low(start) not in (",", "và", "-", "–"):
            return False
        at = start
        while scan.cap(at - 1):
            at -= 1
        if at == start:
            return False
    return False


def _bears_name(scan: Scan, at: int) -> bool:
    """ "phố Lê Lợi", "số 15 Lê Lợi"; no house is the year that ends a term ("nhiệm kỳ 2020 - 2025 Lê Văn A")."""
    before, last = scan.low(at - 2), scan.low(at - 1)
    if len(last) == len(scan.low(at - 3)) == 4 and last.isdigit() and scan.low(at - 3).isdigit():
        return False
    if last[:1].isdigit() or [before, last] == ["thành", "phố"]:
        return last[:1].isdigit() and before in scan.lexicon.words.house_numbers
    bearers = scan.lexicon.words.namesakes
    bears = last in bearers or f"{before} {last}" in bearers or f"{scan.low(at - 3)} {before} {last}" in bearers
    return bears and not scan.opens_line(at)  # "PHƯỜNG CAM ĐƯỜNG" / "Lê Văn A, Chủ tịch UBND phường"


def namesake(scan: Scan, at: int) -> bool:
    """ "phong cách Hồ Chí Minh": the man, whose name the city has only after its level, in a list or in short."""
    return (
        is_namesake(scan, at, at + len(_NAMESAKE))
        and scan.tokens.start[at] != scan.tokens.start[at + 1]
        and scan.low(at - 1).isalpha()
    )


def named_with_title(scan: Scan, at: int) -> bool:
    """ "Chủ tịch Hồ Chí Minh": so he is called, whatever he headed."""
    return scan.tokens.low[at : at + len(_HIM)] == _HIM


def became(scan: Scan, at: int) -> bool:
    """ "trở thành ủy viên Ban Thường vụ": no "Thành ủy" and none of its members."""
    return scan.low(at) == "thành" and scan.low(at - 1) == "trở"
