"""Titles whose body the sentence names at the verb: "đoàn X do ông A làm Trưởng đoàn", "về Sở X làm Phó Giám đốc"."""

from __future__ import annotations

from graph.records import replace
from ingest.find import Clause
from ingest.grammar.pieces import Body, PersonName, Piece, Post
from ingest.grammar.scan import Scan
from ingest.join.bodies.generic import COMRADES
from ingest.join.bodies.org import Org
from ingest.join.offices.resolved import Offices

# So many words stand between an office and the body in whose name its holder acts.
_NEAR, _IN_NAME_OF = 4, ["thay", "mặt"]
# So many words name a delegation before the body that sent it.
_SENT = 3
_DEPUTIES, _ASSEMBLY = "Đoàn đại biểu Quốc hội", "Quốc hội"


def led_by(scan: Scan, offices: Offices, clause: Clause, piece: Piece) -> Org | None:
    """The body that somebody leads, goes to or gets an office at, who has a title without one."""
    if not isinstance(piece, Post) or piece.body is not None:
        return None
    before = scan.low(piece.first - 1)
    named = [p for p in clause.pieces if isinstance(p, Body) and p.last < piece.first]
    if before.isdigit() and named and not piece.title.member and scan.low(piece.last) in (":", "là", ",", "gồm", "bao"):
        return offices.body(named[-1])  # "Bộ X hiện có 3 Thứ trưởng: A, B, C"
    if before not in scan.lexicon.words.weak_holding:
        theirs = _beside_deputies(scan, clause, piece) if before == COMRADES[-1] else None
        theirs = theirs or _spoken_for(scan, clause, piece) or (_leading(scan, piece, named[-1]) if named else None)
        theirs = theirs or (_behind(scan, clause, piece) if _apposed(clause, piece) else None)
        return offices.body(theirs) if theirs is not None else None
    if named and ((scan.low(named[-1].last) == "do" and before == "làm") or _gone_to(scan, named[-1], piece)):
        return offices.body(named[-1])
    last = named[-1] if named and before == "làm" else None
    if last is not None and (_chaired(scan, last, piece) or _founded(scan, last) or _set_up(scan, last, piece)):
        return offices.body(last)
    body = _behind(scan, clause, piece) or _giving(scan, clause, piece, named)
    return offices.body(body) if body is not None else None


def _beside_deputies(scan: Scan, clause: Clause, post: Post) -> Body | None:
    """ "… giữ chức Chủ tịch Hội X, cùng 4 đồng chí Phó Chủ tịch: A; B; C; D": of the body whose chief was told of."""
    counted = scan.tokens.low[post.first - 2 : post.first] == COMRADES and scan.low(post.first - 3).isdigit()
    if not counted or scan.low(post.last) != ":" or not post.title.name.startswith("Phó "):
        return None
    chief = post.title.name.removeprefix("Phó ")
    named = (p for p in clause.pieces if isinstance(p, Post) and p.last <= post.first and p.body is not None)
    return next((p.body for p in reversed(list(named)) if p.title.name.lower() == chief.lower()), None)


def _founded(scan: Scan, body: Body) -> bool:
    """ "thành lập Đảng bộ X, đồng chí A được chỉ định làm Bí thư": of the body that is set up."""
    return scan.tokens.low[body.first - 2 : body.first] == ["thành", "lập"] and scan.low(body.last) == ","


def _set_up(scan: Scan, body: Body, post: Post) -> bool:
    """ "Hội X được thành lập tháng 4/1992, do ông A làm Chủ tịch": nothing but its day between."""
    said, words = scan.tokens.low[body.last : post.first], scan.lexicon.words
    before = said[: said.index("do")] if "do" in said else []
    told = [word for word in before if not word[0].isdigit() and word not in words.times_of | words.led_up]
    return [word for word in told if word.isalpha()] == ["thành", "lập"]


def _chaired(scan: Scan, body: Body, post: Post) -> bool:
    """ "Ban Lễ tang gồm 25 đồng chí do ông A làm Trưởng ban", "… gồm 25 người, ông A làm Trưởng ban": the title is of
    what the body is called."""
    kind = post.title.name.split()[-1].capitalize()
    gap = scan.tokens.low[body.last : post.first]
    return body.title.startswith(f"{kind} ") and ("do" in gap or gap[:1] == ["gồm"])


def _leading(scan: Scan, post: Post, body: Body) -> Body | None:
    """ "Đoàn công tác của UBND tỉnh X do Phó Chủ tịch A dẫn đầu": a delegation's leader is of the body that sent it."""
    words, said = scan.lexicon.words, scan.tokens.low[body.last : post.first]
    if said[:1] != ["do"] or not words.address.issuperset(said[1:]):
        return None
    if body.head.name == _DEPUTIES and body.place is None and post.title.name.endswith("Chủ tịch"):
        return replace(body, head=scan.lexicon.head_by_name[_ASSEMBLY], title=_ASSEMBLY)
    first = body.first - (scan.low(body.first - 1) == "của")
    sent = " ".join(scan.tokens.low[max(first - _SENT, 0) : first])
    return body if scan.low(first - 1) == "đoàn" or sent in words.delegations else None


def _spoken_for(scan: Scan, clause: Clause, post: Post) -> Body | None:
    """ "ông A, Phó Chủ tịch Thường trực, thay mặt UBND tỉnh X": of the body in whose name its holder acts."""
    body = next((p for p in clause.pieces if isinstance(p, Body) and p.first >= post.last), None)
    gap = scan.tokens.low[post.last : body.first] if body is not None else []
    return body if len(gap) <= _NEAR and gap[-2:] == _IN_NAME_OF else None


def _behind(scan: Scan, clause: Clause, post: Post) -> Body | None:
    """ "giữ chức Chính ủy, Bộ Chỉ huy Quân sự tỉnh X", "ông A, Chính ủy, Bộ Chỉ huy …": a comma parts it from its
    body."""
    behind = (p for p in clause.pieces if isinstance(p, Body) and p.first == post.last + 1)
    return next(behind, None) if scan.low(post.last) == "," else None


def _apposed(clause: Clause, post: Post) -> bool:
    """Does a title of a body stand in commas right behind a name?"""
    behind = any(isinstance(p, PersonName) and p.last == post.first - 1 for p in clause.pieces)
    return behind and post.title.body == "follows" and post.title.single


def _giving(scan: Scan, clause: Clause, post: Post, named: list[Body]) -> Body | None:
    """ "Công ty X (…) - thành viên của Tập đoàn Y - bổ nhiệm ông A giữ chức Tổng Giám đốc": whoever the sentence begins
    with, if such an office is one there."""
    opens = bool(named) and clause.pieces[0] is named[0]
    if opens and named[0].title.lower().startswith(tuple(scan.lexicon.words.other_kinds)):
        return None  # "Bộ Chính trị phân công ông A thôi giữ chức Thứ trưởng"
    return named[0] if opens and named[0].title.startswith(post.title.of or ("?",)) else None


def _gone_to(scan: Scan, body: Body, post: Post) -> bool:
    """ "điều động ông A về Sở X giữ chức Phó Giám đốc", "đến công tác tại Sở X và bổ nhiệm giữ chức Phó Giám đốc"."""
    words = scan.lexicon.words
    gap = set(scan.tokens.low[body.last : post.first])
    led = words.takes_up.union((",",), words.holding, words.weak_holding)
    return scan.low(body.first - 1) in words.goes_to and led.issuperset(gap)
