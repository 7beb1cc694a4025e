"""Discipline of which a sentence does not say the form: "Huyện ủy X kỷ luật ông A", "ông A bị Huyện ủy X kỷ luật"."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.join import Item
from ingest.relate.days import day_of
from ingest.relate.houses import in_house
from ingest.relate.needs import needs
from ingest.relate.negated import negated
from ingest.relate.statement import Cue, Statement
from ingest.relate.together import onward
from ingest.relate.view import View

# So many words stand between the decider and the verb, and between a name and "bị".
_NEAR, _TITLES = 7, 30
# So many words may say which kind of officials the decision is on: "kỷ luật cán bộ cấp xã đối với ông A".
_OF_KIND = 8
_RULE = "verb-of-discipline"


@needs("Organisation Post", "discipline")
def unformed(view: View) -> Iterator[Statement]:
    """DISCIPLINED, where the sentence names no form at all."""
    if view.cued("form", "dismiss"):
        return
    for cue in view.cued("discipline"):
        decider = None if negated(view, cue) else _decider(view, cue)
        for target in _met(view, cue, decider) if decider is not None else ():
            if decider is not None and target.draft is not decider.draft:
                day = day_of(view, cue)
                dated = (("date", day),) if day else ()
                span = view.evidence(decider, cue, target)
                yield Statement("DISCIPLINED", decider.draft, target.draft, span, _RULE, qualifiers=dated)


def _decider(view: View, cue: Cue) -> Item | None:
    """Who stands right before the verb: "X (đã) (quyết định) thi hành kỷ luật"."""
    words, near = view.scan.lexicon.words, view.before(cue.first, "Organisation", "Post")
    said = view.gap(near.last, cue.first) if near is not None else []
    told = next((k for k in range(len(said) - 2) if " ".join(said[k : k + 3]) in words.same_body), None)
    said = said if told is None else said[told + 3 :]  # "Theo X, cơ quan này đã kỷ luật ông A"
    if near is None or len(said) > _NEAR or in_house(view, near):
        return None
    if near.org is not None and near.org.title.lower() in words.weighing:
        return None
    return near if words.deciding.issuperset(said) else None


def _met(view: View, cue: Cue, decider: Item) -> list[Item]:
    """Who stands before "bị", else right behind the verb."""
    if view.scan.low(decider.first - 1) == "bị":
        at = decider.first - 1
        near, person = view.before(at, "Organisation"), view.before(at, "Person")
        target = near if near is not None and near.last == at else person
        return [target] if target is not None and at - target.last <= _TITLES else []
    target = view.after(cue.last, "Person", "Organisation")
    said = view.untitled(cue.last, target.first) if target is not None else []
    of_kind = said[-2:] == ["đối", "với"] and len(said) <= _OF_KIND
    if target is None or not (of_kind or set(said) <= view.scan.lexicon.words.met | {":"}):
        return []
    listed = ":" in view.gap(cue.last, target.first)
    return onward(view, target, several=listed) if target.label == "Person" else [target]


def without_form(row: list[Statement]) -> list[Statement]:
    """All statements but those of a measure whose form another one tells."""
    formed = {id(s.object) for s in row if s.predicate == "DISCIPLINED" and s.rule != _RULE}
    return [s for s in row if s.rule != _RULE or id(s.object) not in formed]
