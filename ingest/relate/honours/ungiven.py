"""Verbs of giving that tell of no conferral: what is revoked, still to come, celebrated, or given to whoever wins."""

from __future__ import annotations

from ingest.relate.honours.conferrals import GIVES, Act
from ingest.relate.honours.recipients import voice
from ingest.relate.negated import negated
from ingest.relate.statement import Cue
from ingest.relate.view import View

_NEAR, _LONGEST = 12, 2
# So many words before an aim it may be said to be reached.
_BEFORE_AIM = 6


def is_not_given(view: View, act: Act) -> bool:
    """Does the verb say that the honour is not given, or not yet, or to nobody in particular?"""
    cue = act.cue
    if cue is None:
        return False
    return (
        negated(view, cue)
        or _by_rule(view, cue)
        or _revoked(view, cue)
        or _ceremony(view, cue)
        or _topic(view, cue)
        or _aimed(view, cue)
        or _to_come(view, act, cue)
    )


def _by_rule(view: View, cue: Cue) -> bool:
    """ "Kỷ niệm chương X để tặng cho công dân có công …", "Hội đồng xét tặng danh hiệu Y": what it is for, as its
    rules say, and who only weighs it."""
    return cue.name in GIVES and (view.scan.low(cue.first - 1) == "để" or _weighed(view, cue))


def _weighed(view: View, cue: Cue) -> bool:
    """ "xét tặng", "Hội đồng xét | tặng"; but "đã xét tặng" is done."""
    return view.scan.low(cue.first - 1) == "xét" and view.scan.low(cue.first - 2) != "đã"


def _aimed(view: View, cue: Cue) -> bool:
    """ "phấn đấu giữ vững danh hiệu X", "đặt mục tiêu đạt Y"; but "đã phấn đấu đạt X" is done."""
    at = cue.first - (view.scan.low(cue.first - 1) in view.scan.lexicon.words.aim_joints)
    aims = " ".join(view.gap(at - 2, at)) in view.scan.lexicon.words.honour_aims
    return cue.name == "receive" and aims and "đã" not in view.gap(max(view.first, at - _BEFORE_AIM), at - 2)


def _ceremony(view: View, cue: Cue) -> bool:
    """ "tổ chức Lễ truy tặng danh hiệu …": what the ceremony is for."""
    return any(e.first <= cue.first and cue.last <= e.last for e in view.of("Event"))


def _topic(view: View, cue: Cue) -> bool:
    """ "Về tặng thưởng H đối với: …" below a request for opinions; what a decision is headed with, is decided."""
    opened = " ".join(view.gap(view.first, cue.first)) in view.scan.lexicon.words.topics
    return opened and view.joined.directives.own is None


def _revoked(view: View, cue: Cue) -> bool:
    """ "hủy bỏ Quyết định tặng …"."""
    return any(0 <= cue.first - c.last <= _NEAR and c.name == "replace" for c in view.cues)


def _to_come(view: View, act: Act, cue: Cue) -> bool:
    """ "sẽ được Chủ tịch UBND tỉnh tặng Bằng khen"; "tác giả đoạt giải được tặng Giấy chứng nhận", as the rules of a
    prize say."""
    if not act.passive:
        return False
    at = voice(view, cue)
    if any(c.last == at for c in view.cued("not")):
        return True
    return not act.recipients and not view.dates and _whoever(view, at)


def _whoever(view: View, at: int) -> bool:
    """Is the subject before "được" a kind of people or bodies, of which no number is told?"""
    words = view.scan.lexicon.words
    first = next((k + 1 for k in range(at - 1, view.first, -1) if view.scan.low(k) in (".", ";", ":")), view.first)
    told = view.gap(first + (view.scan.low(first) == "mỗi"), at)
    if any(w[0].isdigit() or w in words.plurals | words.honoured for w in told):
        return False
    return any(" ".join(told[:size]) in words.whoever for size in range(1, _LONGEST + 1))
