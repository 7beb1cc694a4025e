"""Decisions in which somebody does what a sentence tells: "A được UBND huyện X thành lập tại Quyết định số 5"."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.grammar.pieces import DirectiveRef
from ingest.join import Item
from ingest.relate.documents.letters import has_letters_of
from ingest.relate.documents.signing import issue
from ingest.relate.negated import negated
from ingest.relate.statement import Cue, Statement
from ingest.relate.view import View

_DECIDES = ("establish", "appoint", "dismiss", "discipline", "grant", "rename", "remake", "join")
# So many words tell what is done to whom.
_DONE = 30
# Another clause, or what it rests on: "… theo chủ trương tại Quyết định số 5".
_ENDS = frozenset((";", ".", "(", "theo"))


def decided_in(view: View, item: Item, ref: DirectiveRef) -> Iterator[Statement]:
    """Whoever does so decided it there; where more than the verb stands between, the letters of the number say it."""
    opener = view.scan.low(item.first - 1)
    if not ref.number or not (opener == "(" or opener in view.scan.lexicon.words.by_act):
        return
    cue = view.cue_before(item.first - 1, *_DECIDES)
    actor = _deciding(view, cue) if cue is not None and not negated(view, cue) else None
    if cue is None or actor is None:
        return
    said = view.gap(cue.last, item.first - 1)
    at_once = opener == "tại" and not said and view.scan.low(actor.first - 1) in view.scan.lexicon.words.acted_on_by
    named = has_letters_of(ref, actor) and len(said) <= _DONE and _ENDS.isdisjoint(said)
    if at_once or (named and not (_another(view, cue, item) or _goes_on(view, said, item))):
        yield issue(actor, item, "decided-in", view.evidence(actor, cue, item))


def _deciding(view: View, cue: Cue) -> Item | None:
    """Who stands right before the verb, but for "đã quyết định"."""
    actor, words = view.before(cue.first, "Organisation", "Post"), view.scan.lexicon.words.before_decided
    return actor if actor is not None and words.issuperset(view.gap(actor.last, cue.first)) else None


def _another(view: View, cue: Cue, item: Item) -> bool:
    """Does another document stand between, in which that may have been decided?"""
    first = view.after(cue.last, "Directive")
    return first is not None and first.first < item.first


def _goes_on(view: View, said: list[str], item: Item) -> bool:
    """ "UBND xã lập tổ công tác, rà soát từng hộ theo Quyết định số 5": is something else done, which follows that?"""
    opener = item.first - 1
    row = said[:-1] if said[-1:] == [","] else said
    if "," not in row:
        return any(cue.last == opener for cue in view.cued("implement"))
    at = opener - row[::-1].index(",") - (len(said) - len(row))
    return not (view.scan.low(at)[:1].isdigit() or any(at <= i.first < opener for i in view.items))
