"""Who inspected whom: "A kiểm tra B", "kết quả giám sát đối với B", "Đoàn thanh tra của A làm việc với B"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from ingest.join import Item
from ingest.relate.days import opening_date
from ingest.relate.inspections.acts import REACH, SUBJECT, is_result, led, names_team, unreal
from ingest.relate.inspections.inspected import of_delegation, row_of, targets_of
from ingest.relate.inspections.inspectors import actor_of, founder_of, onward_row, sender, senders
from ingest.relate.needs import needs
from ingest.relate.personnel.decidedwhen import since
from ingest.relate.statement import Cue, Statement
from ingest.relate.together import side_by_side
from ingest.relate.view import View


@needs("Organisation", "inspect Directive")
def inspections(view: View) -> Iterator[Statement]:
    """INSPECTED."""
    last: Item | None = None
    for cue in sorted([*view.cued("inspect"), *_papers(view)]):
        if unreal(view, cue):
            continue
        pair = _passive(view, cue) or _result_of(view, cue) or _active(view, cue, last)
        if pair is None:
            continue
        last, targets = pair
        row = senders(view, last) or (side_by_side(view, last) if last.last <= cue.first else [last])
        for actor, target in product(row, targets):
            if target.draft is not actor.draft:
                yield _inspected(view, cue, actor, target)


def _papers(view: View) -> Iterator[Cue]:
    """ "Kết luận thanh tra số 27/KL-TTr": the inspection in the name of the paper that tells of it."""
    for paper in view.of("Directive"):
        hit = view.scan.lexicon.cues.longest(view.scan.tokens.low, paper.first + 2, paper.last)
        cue = Cue(paper.first + 2, paper.last, "inspect")
        if hit is not None and hit[0] == "inspect" and is_result(view, cue):
            yield cue


def _inspected(view: View, cue: Cue, actor: Item, target: Item) -> Statement:
    date = opening_date(view, cue.first) or _behind(view, cue, target)
    named = [actor] if view.first <= actor.first < view.last else []
    return Statement(
        "INSPECTED",
        actor.draft,
        target.draft,
        view.evidence(*named, cue, target),
        "verb-of-inspect",
        qualifiers=(("date", date),) if date else (),
        plain=bool(named),
    )


def _behind(view: View, cue: Cue, target: Item) -> str | None:
    """ "A thanh tra B năm 2012", "A kiểm tra … tại B vào tháng 5/2012"; not the year of what is looked into: "kiểm tra
    việc thu chi của B năm 2012"."""
    day = since(view, target.last) if target.first >= cue.last else None
    told = view.scan.low(target.last) in view.scan.lexicon.words.happened
    return day if told or target.first - cue.last <= 1 else None


def _passive(view: View, cue: Cue) -> tuple[Item, list[Item]] | None:
    """ "B được A thanh tra", "B do A kiểm tra"."""
    passive, nearer = view.scan.lexicon.words.passive, range(cue.first - 1, max(view.first, cue.first - REACH), -1)
    marks = (at for at in nearer if view.scan.low(at) in passive)
    mark = next((at for at in marks if not led(view, at, cue.first)), None)
    target = view.before(mark, "Organisation") if mark is not None else None
    if mark is None or target is None or mark - target.last > 4:
        return None
    between = [i for i in view.of("Organisation") if mark < i.first and i.last <= cue.first]
    return (between[-1], [target]) if between and cue.first - between[-1].last <= 3 else None


def _active(view: View, cue: Cue, last: Item | None) -> tuple[Item, list[Item]] | None:
    """ "A kiểm tra B, C", and whoever inspected before where the verb only goes on: "…; giám sát C"."""
    founder = founder_of(view, cue)
    delegation = names_team(view, cue) and founder is None
    targets = [] if delegation else targets_of(view, cue)
    targets = of_delegation(view, cue) if delegation or (founder is not None and not targets) else targets
    if not targets:
        return None
    actor = founder or (sender(view, cue) if delegation else actor_of(view, cue, targets[0], last))
    return (actor, [t for t in targets if t.first != actor.first]) if actor is not None else None


def _result_of(view: View, cue: Cue) -> tuple[Item, list[Item]] | None:
    """ "Kết quả thanh tra của A tại B", "Kết luận kiểm tra của A đối với B"."""
    actor = view.after(cue.last, "Organisation") if is_result(view, cue) else None
    if actor is None or view.gap(cue.last, actor.first) != ["của"]:
        return None
    last = onward_row(view, actor)[-1]
    target = view.after(last.last, "Organisation")
    said = view.gap(last.last, target.first) if target is not None else []
    met = said[-1:] in (["tại"], ["ở"]) or said[-2:] == ["đối", "với"]
    return (actor, row_of(view, target)) if target is not None and met and len(said) <= SUBJECT else None
