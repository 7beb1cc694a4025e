"""Who inspects: the body before the verb, whose delegation it is, or the one that inspects in the whole text."""

from __future__ import annotations

from ingest.grammar.rows import JOINTS
from ingest.join import Item, add_org
from ingest.relate.houses import in_house
from ingest.relate.inspections.acts import (
    SUBJECT,
    after_which,
    first_of_team,
    goes_on,
    has_leader,
    heads,
    is_concluded,
    is_result,
    led,
    names_team,
)
from ingest.relate.statement import Cue
from ingest.relate.together import joined_before
from ingest.relate.view import View


def actor_of(view: View, cue: Cue, target: Item, last: Item | None) -> Item | None:
    """Who inspects: the body before the verb; of a verb that goes on or heads a section, whoever did before."""
    if last is not None and goes_on(view, cue):
        return last
    if view.gap(cue.first - 2, cue.first) == ["đối", "tượng"] and view.scan.low(cue.last) == "là":
        return view.inspector  # "Đối tượng thanh tra là UBND xã X"
    if is_result(view, cue) or heads(view, cue) or after_which(view, cue):
        inspector = _by_inspector(view, target) or _whose_chief(view, cue)
        if inspector is not None:
            return inspector
    if view.scan.low(cue.first - 1) in view.scan.lexicon.words.act_as_noun and not has_leader(view, cue):
        return None
    marks = [at for at in range(view.first, cue.first) if view.scan.low(at) == "do" and led(view, at, cue.first)]
    stop = marks[0] if marks else cue.first
    actor = view.before(stop, "Organisation", "Post")
    if actor is None or actor.label == "Post" or in_house(view, actor):
        return _of_team(view, cue)
    return actor if stop - actor.last <= SUBJECT or is_concluded(view, cue) else None


def _whose_chief(view: View, cue: Cue) -> Item | None:
    """ "Kết luận số 9 của Chánh Thanh tra tỉnh X về việc thanh tra tại B": the body that has inspected."""
    chief = view.before(cue.first, "Organisation", "Post") if is_concluded(view, cue) else None
    if chief is None or chief.label != "Post" or chief.org is None:
        return None
    return Item(chief.piece, add_org(view.joined.register, chief.org, view.evidence(chief)), org=chief.org)


def founder_of(view: View, cue: Cue) -> Item | None:
    """ "A thành lập đoàn kiểm tra hoạt động của B": who sends those who inspect."""
    actor = view.before(cue.first, "Organisation") if names_team(view, cue) else None
    words = view.gap(actor.last, first_of_team(view, cue)) if actor is not None else []
    sent = words[-1:] and words[-1] in view.scan.lexicon.words.sends and len(words) <= SUBJECT
    planned = any(actor is not None and actor.last <= c.first < cue.first for c in view.cued("not"))
    return actor if sent and not planned else None


def _of_team(view: View, cue: Cue) -> Item | None:
    """ "Đoàn thanh tra (do ông A làm trưởng đoàn) đã thanh tra …": whose team it is, told before."""
    team = next((c for c in view.cued("inspect") if c.first < cue.first and names_team(view, c)), None)
    return sender(view, team) if team is not None else None


def sender(view: View, cue: Cue) -> Item | None:
    """Whose delegation it is: "Đoàn kiểm tra số 5 của A"; else that of the body that inspects in the text."""
    if view.scan.low(cue.last) == "số":
        actor = view.after(cue.last, "Organisation")
    else:
        actor = next((i for i in view.of("Organisation") if 0 <= i.first - cue.last <= SUBJECT), None)
    if (
        actor is not None
        and actor.first - cue.last <= SUBJECT
        and view.scan.low(actor.first - 1) in ("của", "tra", "sát")
    ):
        return actor
    return view.inspector


def senders(view: View, one: Item) -> list[Item]:
    """ "Đoàn kiểm tra số 5 của A, B công bố quyết định …", "quyết định kiểm tra của A, B đối với …": all whose
    delegation or decision it is, where the text says it here."""
    bodies = [i for i in view.of("Organisation") if view.first <= i.first]
    first = next((i for i in joined_before(view, one, bodies)[::-1]), one)
    near = [c for c in view.cued("inspect") if c.last <= first.first <= c.last + SUBJECT]
    sent = any(names_team(view, c) or is_result(view, c) for c in near)
    return onward_row(view, first) if sent and view.scan.low(first.first - 1) == "của" else []


def onward_row(view: View, first: Item) -> list[Item]:
    """A body and those that joining words put behind it: "của A, B và C"."""
    row = [first]
    for body in view.of("Organisation"):
        if body.first >= row[-1].last and JOINTS.issuperset(view.gap(row[-1].last, body.first)):
            row.append(body)
    return row


def _by_inspector(view: View, target: Item) -> Item | None:
    """The inspecting body of the sentence, else of the ones before: "Kết quả kiểm tra đối với B", "…, A nhận thấy"."""
    here = [i for i in view.of("Organisation") if is_inspector(view, i) and i is not target]
    return here[0] if here else view.inspector


def is_inspector(view: View, body: Item) -> bool:
    """A body whose office it is to inspect: a Ủy ban Kiểm tra, a Thanh tra, the Kiểm toán."""
    return body.org is not None and body.org.head.name in view.scan.lexicon.words.inspectors
