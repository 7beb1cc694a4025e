"""Who is inspected: the bodies behind the verb, or those that a delegation works with."""

from __future__ import annotations

from ingest.join import Item
from ingest.relate.inspections.acts import REACH, SUBJECT, first_of_row, is_result
from ingest.relate.inspections.inspectors import sender
from ingest.relate.statement import Cue
from ingest.relate.view import View


def targets_of(view: View, cue: Cue) -> list[Item]:
    """Whom the act meets: named right after it, or after "đối với", "tại", "việc … của"; all that stand in one row."""
    words = view.scan.lexicon.words
    after = [i for i in view.of("Organisation") if cue.last <= i.first <= cue.last + REACH]
    for target in after:
        said = view.gap(cue.last, target.first)
        if said[-1:] in ([":"], ["gồm"], ["là"]) and any(w.isdigit() or w in words.several for w in said):
            return row_of(view, target)  # "kiểm tra 3 tổ chức đảng, gồm: A, B, C", "kiểm tra hai đơn vị là A và B"
        if {";", ":"} & set(said[:-1]) or ("." in said and said[-1:] != ["."]):
            return []
        if said[-2:] == ["đối", "với"] or _there(view, cue, said):
            return row_of(view, target)
        if len(said) <= 2 and words.not_inspected.isdisjoint(said):
            return row_of(view, target)
    return row_of(view, after[0]) if after and _of_which(view, cue, after[0]) else []


def _there(view: View, cue: Cue, said: list[str]) -> bool:
    """ "kiểm tra việc … tại B", "công bố quyết định kiểm tra năm 2026 với B"."""
    if said[-1:] in (["tại"], ["ở"]) and " ".join(said[-3:-1]) in view.scan.lexicon.words.counted:
        return False  # "kiểm tra … đối với một số đảng viên tại B"
    if said[-1:] in (["tại"], ["ở"]):
        return _in_what(view, said) or is_result(view, cue)
    words, at = view.scan.lexicon.words, first_of_row(view, cue)
    announced = " ".join(view.gap(at - 2, at)) in words.decision or said[-3:-1] == ["vi", "phạm"]
    return said[-1:] == ["với"] and announced


def _of_which(view: View, cue: Cue, target: Item) -> bool:
    """ "kiểm tra việc chấp hành … của A": what is inspected is A's, and no document's."""
    words, low, directives = view.scan.lexicon.words, view.scan.tokens.low, view.scan.lexicon.directives
    said = view.gap(cue.last, target.first)
    of = said[-1:] == ["của"] and len(said) > 1 and said[0] in words.inspected and "," not in said
    return of and not any(directives.starts_at(low, at, target.first) for at in range(cue.last, target.first))


def _in_what(view: View, said: list[str]) -> bool:
    """ "kiểm tra việc … tại B", "kiểm tra, nắm tình hình tại B"."""
    words = view.scan.lexicon.words
    return said[0] in words.inspected or (said[0] == "," and said[1] in words.inspected_too)


def of_delegation(view: View, cue: Cue) -> list[Item]:
    """Whom a delegation meets or inspects: "… làm việc với B", "… đã thanh tra B, C"."""
    then = next((c.first for c in view.cued("inspect") if c.first > cue.first), view.last)
    actor = sender(view, cue)
    for target in view.of("Organisation"):
        said = view.gap(cue.last, target.first)
        if any(cue.last <= c.first < target.first for c in view.cued("not", "say")):
            return []
        met = said[:-2] if " ".join(said[-2:]) in view.scan.lexicon.words.led_by_them else said
        if target is not actor and cue.last < target.first < then and met[-2:] in (["việc", "với"], ["việc", "tại"]):
            return row_of(view, target) if len(said) <= REACH and "." not in said else []
    return []


def row_of(view: View, first: Item) -> list[Item]:
    """ "kiểm tra A, B và C": the body and those that joining words part from it; not that of which it is a unit."""
    found = [first]
    for body in view.of("Organisation"):
        if body.first <= found[-1].last:
            continue
        places = {k for k in range(found[-1].last, body.first) if view.scan.cap(k)}  # "Tỉnh ủy Lào Cai, Sơn La và …"
        gap = [view.scan.low(k) for k in range(found[-1].last, body.first) if k not in places]
        if not view.scan.lexicon.words.inspected_row.issuperset(gap) or (";" in gap and _acts(view, body)):
            break
        found.append(body)
    return found


def _acts(view: View, body: Item) -> bool:
    """ "A đã thanh tra B; C cũng kiểm tra D": who inspects in its turn."""
    return any(0 <= c.first - body.last <= SUBJECT for c in view.cued("inspect"))
