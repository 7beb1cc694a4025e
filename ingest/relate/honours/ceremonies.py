"""Honours in the names of ceremonies: "Trường X tổ chức Lễ đón nhận Huân chương H", "lễ trao H cho ông A"."""

from __future__ import annotations

from ingest.grammar.pieces import HonourRef
from ingest.join import Item
from ingest.relate.honours.conferrals import GIVES, Act
from ingest.relate.honours.recipients import recipients_after
from ingest.relate.honours.subjects import subjects
from ingest.relate.negated import negated
from ingest.relate.view import View

# So many words stand between the verb and the ceremony ("tổ chức trọng thể").
_BEFORE = 3
# So many words stand between the honour and "cho".
_FOR = 8


def ceremony(view: View, honour: Item, event: Item) -> Act | None:
    """Who gets the honour that a ceremony is called by; nothing where it is still to come."""
    if view.cued("not"):
        return None
    got = next((c for c in view.cued("receive") if event.first < c.first and c.last <= honour.first), None)
    if got is None:
        given = any(event.first < c.first and c.last <= honour.first for c in view.cued(*GIVES))
        found = recipients_after(view, honour.last) if given else []
        return Act(honour, None, False, found) if found else None
    behind = view.gap(honour.last, min(view.last, honour.last + _FOR))
    if "cho" in behind:  # "lễ đón nhận H (do Chủ tịch nước tặng) cho ông A"
        found = recipients_after(view, honour.last)
        return Act(honour, None, False, found) if found or "do" in behind else None
    owner = view.after(honour.last, "Organisation")
    state = isinstance(honour.piece, HonourRef) and honour.piece.kind.by is not None
    if owner is not None and state and view.gap(honour.last, owner.first) == ["của"]:
        return Act(honour, None, True, [owner])  # "dự lễ đón nhận Huân chương H của Trường X"
    organised = view.cue_before(event.first, "organise")
    if organised is None or event.first - organised.last > _BEFORE or negated(view, organised):
        return None
    row = [one for one in subjects(view, organised.first) if not leads_another(view, one)]
    alone = len(row) == 1 and row[0].label == "Organisation"
    return Act(honour, None, True, row) if alone and not _of_others(view, event) else None


def leads_another(view: View, body: Item) -> bool:
    """ "UBND tỉnh X tổ chức Lễ đón nhận …", "Đảng ủy, Bộ Tư lệnh Y tổ chức …": is it what it leads that gets it?"""
    words = view.scan.lexicon.words
    title = body.org.title.lower() if body.org is not None else ""
    return title.startswith((*words.rulers, *words.party_heads))


def _of_others(view: View, event: Item) -> bool:
    """ "Sở A tổ chức Lễ kỷ niệm 50 năm thành lập Trường B và đón nhận …": is another body named in it?"""
    return any(event.first < i.first and i.last <= event.last for i in view.of("Organisation", "Person"))
