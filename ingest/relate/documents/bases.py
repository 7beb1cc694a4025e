"""What a document rests on and carries out, told before the verb of issuing: "Căn cứ A, Bộ Y tế ban hành B"."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.join import Item
from ingest.relate.documents.rows import reopened, row
from ingest.relate.negated import negated
from ingest.relate.statement import Cue, Statement
from ingest.relate.view import View

# What opens a sentence before the verb of issuing: "Căn cứ A, …", "Thực hiện A, …", "Kèm theo A, …".
_OPENERS = {"based": "BASED_ON", "implement": "IMPLEMENTS", "accompany": "ACCOMPANIES"}
_NEAR = 12
# So near "căn cứ" stands what it speaks of; so many words has a date that opens a sentence.
_FIRST, _DATED = 4, 8
_PASSED = ["được", "ban", "hành"]


def made_on(view: View) -> Iterator[Statement]:
    """ "Nghị quyết A được ban hành trên cơ sở Nghị quyết B", "Quyết định A căn cứ Nghị định B"."""
    for cue in view.cued("based"):
        made, base = view.before(cue.first, "Directive"), view.after(cue.last, "Directive")
        if made is None or base is None:
            continue
        if view.gap(cue.first - 3, cue.first) != _PASSED and (
            made.end != cue.first or view.scan.low(cue.first) != "căn"
        ):
            continue
        if cue.first - made.last <= _NEAR and base.first - cue.last <= 1 and view.gap(cue.first, cue.last) != ["theo"]:
            for item in (one for one in row(view, base) if one.draft is not made.draft):
                yield Statement("BASED_ON", made.draft, item.draft, view.evidence(made, item), "based_on-between")


_ABOUT = ["về", "việc"]


def is_about(view: View, cue: Cue) -> bool:
    """ "Căn cứ Quyết định A về (việc) ban hành Quy định B": what A is about."""
    return view.scan.low(cue.first - 1) == "về" or view.gap(cue.first - 2, cue.first) == _ABOUT


def issued_after(view: View) -> Iterator[Statement]:
    """ "Căn cứ Luật A, UBND tỉnh ban hành Quyết định B"; "Thực hiện Chỉ thị A, Tỉnh ủy ban hành Kế hoạch B"."""
    opener = next((c for c in view.cues if _opens(view, c)), None)
    issue = next((c for c in view.cued("issue", "sign") if not is_about(view, c)), None)
    if opener is None or issue is None or opener.name not in _OPENERS or issue.first <= opener.last:
        return
    base, made = view.after(opener.last, "Directive"), view.after(issue.last, "Directive")
    if base is None or made is None or base.last > issue.first or base.first - opener.last > _FIRST:
        return
    if any(i.end == issue.first for i in view.of("Directive")):
        return  # "Căn cứ Quyết định A của B ban hành Quy chế C": C is what A carries
    if made.first - issue.last > _NEAR or made.draft is base.draft or negated(view, issue):
        return
    kind = _OPENERS[opener.name]
    if view.gap(opener.first, opener.last) != ["theo"]:
        for item in (*row(view, base), *_more_bases(view, opener, issue)):
            yield Statement(kind, made.draft, item.draft, view.evidence(item, made), f"{kind.lower()}-issued")


def _opens(view: View, cue: Cue) -> bool:
    """Does nothing but a word or two, or a date, stand before it in the sentence?"""
    words = view.gap(view.first, cue.first)
    dated = view.scan.lexicon.words.date_words | view.scan.lexicon.words.times
    return len(words) <= 2 or (len(words) <= _DATED and all(w in dated or w[0].isdigit() for w in words))


def _more_bases(view: View, opener: Cue, issue: Cue) -> Iterator[Item]:
    """ "Căn cứ A; căn cứ B; Nghị định C, UBND tỉnh ban hành D": what stands first after each semicolon."""
    for item in view.of("Directive") if opener.name == "based" else []:
        if opener.last <= item.first and item.last <= issue.first and reopened(view, item):
            yield from row(view, item)
