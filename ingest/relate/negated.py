"""What has not happened, though a verb tells of it: denied, still to come, proposed, or asked of somebody."""

from __future__ import annotations

from itertools import pairwise

from ingest.join import Item
from ingest.relate.statement import Cue
from ingest.relate.view import View

# Between whoever is asked to do something and the verb.
_ASKED = 8
# So far before what it is about a proposal is named.
_FAR = 16
# "thông qua (các, hai) tờ trình".
_VOTED = 4
# Between what somebody is proposed for and who is to do it.
_AIM = 8
# What is done at events: "sẽ thôi giữ chức P và giữ chức Q" has been decided.
_GATHERED = ("organise", "chair", "attend", "speak", "say", "present")
# What a decision brings about.
_BROUGHT_ABOUT = frozenset(("appoint", "hold", "dismiss", "establish", "join", "part", "rename"))
# Between two things that somebody does.
_JOINED, _ALSO = (",", "và"), ("cùng", "đồng")


def negated(view: View, cue: Cue) -> bool:
    """Does "chưa", "sẽ", "đề nghị" … stand shortly before the cue, or is it what a proposal is about?"""
    if "not" in view.named and (_denied(view, cue) or nominated(view, cue) or _still_to_come(view, cue)):
        return True
    return _undone(view, cue) or _ahead(view) or _proposed(view, cue) or _asked(view, cue) or _agreed(view, cue)


def _denied(view: View, cue: Cue) -> bool:
    near = (c for c in view.cued("not") if 0 <= cue.first - c.last <= 2)
    return any(not (_considered(view, c, cue) or _nominates(view, c, chosen=True)) for c in near)


def _still_to_come(view: View, cue: Cue) -> bool:
    """ "A sẽ thăm B và đồng chủ trì …", "sẽ dẫn đầu đoàn X dự …": joined to what is still to come, with
    nobody else between who does it."""
    at = cue.first - (view.scan.low(cue.first - 1) in _ALSO)
    if cue.name not in _GATHERED:
        return False
    ahead = next((c for c in reversed(view.cued("not")) if c.last <= at and view.gap(c.first, c.last) == ["sẽ"]), None)
    if ahead is None or not {"đã", ";", ":"}.isdisjoint(view.gap(ahead.last, at)):
        return False
    leads = " ".join(view.gap(ahead.last, ahead.last + 2)) in view.scan.lexicon.words.to_lead
    if _each_ahead(view, ahead, cue):
        return True
    if view.scan.low(at - 1) not in _JOINED and not leads:
        return False
    return not any(ahead.last <= i.first < at for i in view.of("Person"))


def _each_ahead(view: View, ahead: Cue, cue: Cue) -> bool:
    """ "A sẽ dự lễ ở X, B dự lễ ở Y": the verb is said again of others, behind the first that is still to come."""
    said = view.gap(cue.first, cue.last)
    return any(c.first == ahead.last and c is not cue and view.gap(c.first, c.last) == said for c in view.cues)


def nominated(view: View, cue: Cue) -> bool:
    """ "giới thiệu ông A để Hội đồng nhân dân bầu giữ chức P": what somebody is proposed for has not been done."""
    if "not" not in view.named:
        return False
    proposing = view.scan.lexicon.words.proposing
    proposed = (c for c in view.cued("not") if c.last <= cue.first and " ".join(view.gap(c.first, c.last)) in proposing)
    if _named_for(view, cue):
        return True
    aimed = any("để" in view.gap(max(c.last, cue.first - _AIM), cue.first) for c in proposed)
    return aimed or _put_forward(view, cue)


def _nominates(view: View, cue: Cue, *, chosen: bool) -> bool:
    """ "đề cử"; ``chosen``: "đề cử và bầu", which is done."""
    joined = view.scan.low(cue.last) in _JOINED
    return joined is chosen and " ".join(view.gap(cue.first, cue.last)) in view.scan.lexicon.words.nominating


def _named_for(view: View, cue: Cue) -> bool:
    """ "đề cử ông A, P, giữ chức Q": only the one who is nominated, with his or her titles, stands between."""
    verb = next((c for c in reversed(view.cued("not")) if c.last <= cue.first), None)
    if verb is None or not _nominates(view, verb, chosen=False):
        return False
    return _nameless(view, verb.last, cue.first) <= view.scan.lexicon.words.address | {","}


def _nameless(view: View, left: int, right: int) -> set[str]:
    """The words of [left, right) that stand in no name and no title."""
    inside = {at for i in view.of("Person", "Post") for at in range(i.first, i.last)}
    return {view.scan.low(at) for at in range(left, right) if at not in inside}


def _put_forward(view: View, cue: Cue) -> bool:
    """ "giới thiệu ông A, P, bầu giữ chức Q", "giới thiệu ứng cử chức danh Q": only the one proposed stands between."""
    words = view.scan.lexicon.words
    sizes = (n for n in (2, 1) if " ".join(view.gap(cue.first - n, cue.first)) in words.put_forward)
    first = cue.first - next(sizes, cue.first)
    verb = next((c for c in reversed(view.cued("not")) if view.first < first and c.last <= first), None)
    if verb is None or " ".join(view.gap(verb.first, verb.last)) not in words.proposing:
        return False
    return _nameless(view, verb.last, first) <= words.address | {","}


def _agreed(view: View, cue: Cue) -> bool:
    """ "đồng ý về nguyên tắc thành lập Ban Chỉ đạo do ông A làm Trưởng ban": all that the clause is to bring about."""
    if cue.name not in _BROUGHT_ABOUT:
        return False
    agreed = view.scan.lexicon.words.in_principle
    rows = (c for c in reversed(view.cued("not")) if c.last <= cue.first)
    last = next((c for c in rows if " ".join(view.gap(c.first, c.last)) in agreed), None)
    return last is not None and {"đã", ";"}.isdisjoint(view.gap(last.last, cue.first))


def _undone(view: View, cue: Cue) -> bool:
    """ "hủy bỏ quyết định bổ nhiệm ông A": what was decided holds no longer, and is not told of as done."""
    undone = (c for c in view.cued("replace") if 0 <= cue.first - c.last <= _ASKED)
    return any(view.scan.lexicon.words.undone.issuperset(view.gap(c.last, cue.first)) for c in undone)


def _ahead(view: View) -> bool:
    """ "Dự kiến, Thủ tướng chủ trì hội nghị …": all that the sentence tells is still to come."""
    return " ".join(view.gap(view.first, view.first + 2)) in view.scan.lexicon.words.ahead_openers


def _considered(view: View, cue: Cue, act: Cue) -> bool:
    """ "đã xem xét, thi hành kỷ luật", "Huyện ủy X xem xét, thi hành kỷ luật cảnh cáo ông A": what was considered has
    been done, where whoever did so stands right before and opens the clause, as none does who is only told to ("báo cáo
    Huyện ủy X xem xét, …"), and it is told how it ended."""
    if view.gap(cue.first, cue.last) != ["xem", "xét"]:
        return False
    if view.scan.low(cue.first - 1) == "đã":
        return True
    by = view.before(cue.first, "Organisation", "Post") if act.name == "discipline" and "form" in view.named else None
    if by is None or by.last != cue.first or view.scan.low(cue.last) != ",":
        return False
    return by.first == view.first or not view.scan.low(by.first - 1).isalpha()


def _proposed(view: View, cue: Cue) -> bool:
    """ "Tờ trình của UBND tỉnh về việc thành lập …", "nghe tờ trình về việc cho thôi giữ chức …", "lấy ý kiến về việc
    xét tặng …"."""
    at = cue.first - (view.scan.low(cue.first - 1) in ("cho", "xét"))
    if " ".join(view.gap(max(view.first, at - 2), at)) in view.scan.lexicon.words.proposal:
        return not _passed(view, view.gap(max(view.first, at - _FAR), at))  # "dự thảo tờ trình miễn nhiệm P"
    if view.scan.low(at - 1) != "việc" or view.gap(max(view.first, at - 2), at) != ["về", "việc"]:
        return False
    before = view.gap(max(view.first, at - _FAR), at)
    if _passed(view, before):
        return False
    act = view.before(cue.first, "Directive")
    if act is not None and (is_proposal(view, act) or act.last == at - 2):
        return is_proposal(view, act)
    return any(" ".join(pair) in view.scan.lexicon.words.proposals for pair in pairwise(before))


def is_proposal(view: View, act: Item) -> bool:
    """ "Tờ trình số 12/TTr-UBND": a document that decides nothing."""
    return " ".join(act.draft.name.lower().split()[:2]) in view.scan.lexicon.words.proposal


def _passed(view: View, before: list[str]) -> bool:
    """ "đã thông qua hai tờ trình của UBND huyện về việc …": what is proposed there is decided."""
    words = view.scan.lexicon.words
    at = next((k for k, pair in enumerate(pairwise(before)) if " ".join(pair) in words.proposal), 0)
    passed = any(" ".join(pair) in words.passed for pair in pairwise(before[max(at - _VOTED, 0) : at]))
    return passed and not {"để", "sẽ", "trình"} & set(before[:at])


def _asked(view: View, cue: Cue) -> bool:
    """ "giao UBND tỉnh tổ chức …", "đề nghị Quốc hội bãi nhiệm …": who is asked has not done it yet."""
    actor = view.before(cue.first, "Organisation", "Post")
    if actor is None or cue.first - actor.last > _ASKED:
        return False
    asks = view.scan.lexicon.words.asks
    asked = (n for n in (1, 2, 3) if " ".join(view.gap(actor.first - n, actor.first)) in asks)
    return any(view.scan.low(actor.first - n - 1) != "được" for n in asked)  # "được giao quyền P": gets an office
