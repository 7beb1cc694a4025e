"""Words of inspecting: whether they tell an act, what came of it, or the name of those who are sent."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from operator import attrgetter

from ingest.grammar.pieces import DirectiveRef
from ingest.relate.negated import negated
from ingest.relate.statement import Cue
from ingest.relate.view import View

REACH, SUBJECT = 40, 6
"""tokens within which a sentence still speaks of the same inspection, and between whoever inspects and the verb"""
_ROMAN = frozenset("ivxlabcd")
_ROW = ([","], ["và"])


def unreal(view: View, cue: Cue) -> bool:
    """Only planned, asked for or spoken of; but "xem xét kết quả kiểm tra" is about one that took place."""
    words = view.scan.lexicon.words
    if is_result(view, cue):
        denied = [c for c in view.cued("not") if 0 <= cue.first - c.last <= SUBJECT]
        return any(view.gap(c.first, c.last) != ["xem", "xét"] for c in denied)
    return negated(view, cue) or view.scan.low(cue.first - 1) in words.inspection_planned


def is_result(view: View, cue: Cue) -> bool:
    """ "kết quả kiểm tra", "kết luận thanh tra", "quyết định thanh tra"."""
    words = view.scan.lexicon.words
    at = first_of_row(view, cue)
    told = " ".join(view.gap(at - 2, at)) in words.findings | words.decision
    return told or is_concluded(view, cue)


def first_of_row(view: View, cue: Cue) -> int:
    """Where a row of such verbs begins: "quyết định kiểm tra, giám sát đối với …"."""
    row = view.cued("inspect")
    k = bisect_right(row, cue.first, key=attrgetter("first")) - 1
    while k > 0 and view.gap(row[k - 1].last, row[k].first) in _ROW:
        k -= 1
    return row[k].first if k >= 0 else cue.first


def is_concluded(view: View, cue: Cue) -> bool:
    """ "Kết luận số 18/KL-TTr … về (việc) thanh tra …", "công bố Quyết định số 5 … về (việc) thanh tra …"."""
    at = cue.first - 1 - (view.scan.low(cue.first - 1) == "việc")
    paper = view.before(at, "Directive") if view.scan.low(at) == "về" else None
    if paper is None or paper.end != at or not isinstance(paper.piece, DirectiveRef):
        return False
    words, kind = view.scan.lexicon.words, paper.piece.kind.name.lower()
    announced = kind in words.decision and " ".join(view.gap(paper.first - 2, paper.first)) in words.made_known
    return announced or kind.startswith("kết luận")


def led(view: View, at: int, stop: int) -> bool:
    """ "… do ông A làm trưởng đoàn đã giám sát …": who leads a delegation."""
    leads = view.scan.lexicon.words.team_leads
    return any(" ".join(pair) in leads for pair in pairwise(view.gap(at, stop)))


def names_team(view: View, cue: Cue) -> bool:
    """ "Đoàn kiểm tra", "Tổ giám sát": is the verb the name of those who are sent, and not "do ông A làm trưởng đoàn
    kiểm tra"?"""
    return view.scan.low(first_of_team(view, cue)) in view.scan.lexicon.words.teams and not has_leader(view, cue)


def first_of_team(view: View, cue: Cue) -> int:
    """Where the word for those who are sent stands: "đoàn | kiểm tra", "đoàn | công tác kiểm tra"."""
    working = " ".join(view.gap(cue.first - 2, cue.first)) in view.scan.lexicon.words.working
    return cue.first - (3 if working else 1)


def has_leader(view: View, cue: Cue) -> bool:
    """ "… làm trưởng đoàn": the title of who leads them ends right before the verb."""
    return view.scan.low(cue.first - 2) in view.scan.lexicon.words.leading


def goes_on(view: View, cue: Cue) -> bool:
    """Nothing but "đã", "cũng" stands between the verb and the end of the clause before it."""
    at = cue.first
    while at > view.first and view.scan.low(at - 1) in view.scan.lexicon.words.done:
        at -= 1
        if view.scan.low(at) == ",":
            return True
    return view.scan.low(at - 1) in (";", "và", "thời")


def heads(view: View, cue: Cue) -> bool:
    """Does the verb head a section or an item of a communique ("II- Kiểm tra khi có dấu hiệu vi phạm đối với …")?"""
    before = view.gap(view.first, cue.first)
    return view.scan.cap(cue.first) and not any(word.isalpha() and not set(word) <= _ROMAN for word in before)


def after_which(view: View, cue: Cue) -> bool:
    """ "Qua thanh tra tại A, B phát hiện …", "Sau khi kiểm tra A, …": who did it is told after."""
    words = view.scan.lexicon.words
    opens = view.scan.low(view.first) in words.after_what
    opens = opens or " ".join(view.gap(view.first, view.first + 2)) in words.inspection_over
    return opens and view.before(cue.first, "Organisation") is None
