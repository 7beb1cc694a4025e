"""Who has issued a document, as the words behind its name tell: "của Bộ Y tế", "do Chính phủ"."""

from __future__ import annotations

from collections.abc import Callable

from graph.records import replace
from ingest.grammar.bodies.body import body_at
from ingest.grammar.bodies.lists import listed, plural_at
from ingest.grammar.pieces import Body, DirectiveRef, Post
from ingest.grammar.posts.post import post_at
from ingest.grammar.scan import Scan

# Types of what several issue together: "Kế hoạch liên tịch số 5 giữa A và B".
_JOINT = ("liên tịch", "phối hợp")
_HELD = ("organise", "chair")


def with_issuer(scan: Scan, ref: DirectiveRef, stop: int) -> DirectiveRef:
    """With the issuer that stands after "của", or right after the number."""
    at = ref.last + (scan.low(ref.last) == ",")
    joint = ref.kind.name.lower().endswith(_JOINT)
    if scan.low(at) in ("của", "do") or (joint and scan.low(at) == "giữa"):
        at += 1
    elif at != ref.last or ref.number is None:
        return ref
    if scan.tokens.low[at : at + 2] == ["hội", "nghị"]:
        return ref  # no Hội, but the meeting that passed it
    found, sure = _row(scan, at, stop)
    if not joint:
        found = found[:sure]
    if ref.number is None and len(found) > 1 and isinstance(found[0], Post):
        found = found[:1]  # "các quyết định của Chủ tịch nước và Thủ tướng": an office decides alone
    if not found or (scan.low(at - 1) == "do" and (_acts(scan, found[-1].last, stop) or _signs(scan, found[-1]))):
        return ref
    return replace(ref, last=found[-1].last, issuer=tuple(found))


def _acts(scan: Scan, at: int, stop: int) -> bool:
    """ "Lễ công bố quyết định do Sở Y tế tổ chức", "vượt kế hoạch do Thủ tướng giao": who comes after "do" holds the
    meeting, or sets a goal."""
    cue = scan.lexicon.cues.longest(scan.tokens.low, at, stop)
    return cue is not None and (cue[0] in _HELD or scan.low(at) == "giao")


def _signs(scan: Scan, office: Body | Post) -> bool:
    """ "Quyết định số 5 do Phó Chủ tịch Lê Văn B ký": the title of a person, whose body is not named."""
    return isinstance(office, Post) and office.body is None and scan.cap(office.last)


def _row(scan: Scan, at: int, stop: int) -> tuple[list[Body | Post], int]:
    """The bodies and posts of a row, and how many issue together: after a comma somebody else may begin to act
    ("Theo Quyết định của Thủ tướng, Bộ Y tế sẽ …"), unless "và" closes the row."""
    found: list[Body | Post] = []
    sure, joint = 0, "và"
    while at < stop:
        piece = next((p for parser in _ISSUERS if (p := parser(scan, at, stop)) is not None), None)
        if piece is None:
            break
        found += listed(scan, piece, stop) or [piece]
        sure = len(found) if joint == "và" else sure
        at, joint = found[-1].last, scan.low(found[-1].last)
        if joint not in ("và", ",", "-", "–"):
            break
        at += 1
    return found, sure


def _centre(scan: Scan, at: int, stop: int) -> Body | None:
    """ "Nghị quyết 18 của Trung ương": the Central Committee, where nothing follows that has a centre of its own."""
    if not scan.cap(at) or not scan.central(at) or at + 2 > stop or scan.cap(at + 2):
        return None
    head = scan.lexicon.head_by_name["Ban Chấp hành Trung ương Đảng"]
    return Body(at, at + 2, head, head.name)


def _small(scan: Scan, at: int, stop: int) -> Body | None:
    """ "nghị định 100/2019 của chính phủ", "thông tư 65 của bộ công an": a central body in small letters; "của tổng cục
    Địa chất": one of which only the kind is."""
    hit = (
        scan.lexicon.heads.longest(scan.tokens.low, at, stop)
        if not scan.cap(at) and scan.low(at - 1) == "của"
        else None
    )
    if hit is None:
        return None
    head, end = hit
    if end < stop and scan.cap(end):
        named = body_at(scan, at, stop, any_case=True)
        return named if named is not None and named.last > end else None
    if head.name in scan.lexicon.words.ministries:
        field = scan.lexicon.sectors.longest(scan.tokens.low, end, stop)
        known = field is not None and field[0].ministry
        return Body(at, field[1], head, f"{head.name} {field[0].name}") if field is not None and known else None
    return (
        Body(at, end, head, head.name) if "nothing" in head.takes and head.name in scan.lexicon.words.passers else None
    )


_ISSUERS: tuple[Callable[[Scan, int, int], Body | Post | None], ...] = (post_at, body_at, plural_at, _centre, _small)
