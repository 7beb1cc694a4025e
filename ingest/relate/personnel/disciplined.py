"""Whom a measure of discipline meets: "ông A và bà B bị cảnh cáo", "kỷ luật ông A bằng hình thức khiển trách"."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.join import Item
from ingest.relate.days import looks_back
from ingest.relate.statement import Cue
from ingest.relate.together import joint
from ingest.relate.view import View

# So far before the verb, or the decision that it stands with, is "bị".
_BORNE = 16
# So near before a measure "bị" stands where nobody is named in between ("bị kỷ luật bằng hình thức cảnh cáo").
_PASSIVE = 6
# So many words stand between a form of discipline and a body that it meets.
_OBJECT = 8


def by_way_of(view: View, form: Cue) -> bool:
    """ "bằng hình thức cảnh cáo": behind whom it meets."""
    return not view.scan.lexicon.words.forms.isdisjoint(view.gap(form.first - 3, form.first))


def disciplined(view: View, verb: Cue, form: Cue) -> list[Item]:
    """Who is disciplined: who stands before "bị", between the verb and "bằng hình thức …", or after the form."""
    suffered = _sufferer(view, verb)
    if suffered is not None:
        return joint(view, suffered) if suffered.label == "Person" else [suffered]
    if by_way_of(view, form):
        opening = verb.last if verb is not form else _item_of_list(view, form)
        between = [i for i in view.of("Person", "Organisation") if opening <= i.first < form.first]
        if between:
            return list(row_of(view, between))
    stops = [c.first for c in view.cues if c.name in ("form", "discipline") and c.first >= form.last]
    stop = min([*stops, *_asked(view, form)], default=view.last)
    met = [i for i in view.of("Person", "Organisation") if form.last <= i.first < stop and not _aside(view, form, i)]
    return list(row_of(view, met)) or _set_before(view, verb)


def joined(view: View, form: Cue, following: Cue) -> bool:
    """ "cách chức P và xóa tư cách Q đối với ông A": do two measures meet one person, with only offices between?"""
    words, said = view.scan.lexicon.words, view.untitled(form.last, following.first)
    said = [word for word in said if word not in words.term_words or word == "và"]
    return said[-1:] == ["và"] and all(not word.isalpha() for word in said[:-1])


def borne(view: View, verb: Cue) -> bool:
    """ "Ông B bị khiển trách", "bà C nhận kỷ luật cảnh cáo" behind a sentence of measures: one of those, unless it is
    told that it was at another time."""
    words = view.scan.lexicon.words
    told = view.gap(max(view.first, verb.first - _PASSIVE), verb.first)
    if words.bears.isdisjoint(told) or not words.once.isdisjoint(view.gap(view.first, verb.first)):
        return False
    return _sufferer(view, verb) is not None and not view.dates and not looks_back(view)


def _aside(view: View, form: Cue, item: Item) -> bool:
    """ "theo Tỉnh ủy X", "khiển trách, vì vi phạm Thông tư 12 của Bộ Y": who does not stand there as whom it meets."""
    if view.scan.low(item.first - 1) in view.scan.lexicon.words.ways:
        return True
    far = len(view.untitled(form.last, item.first)) > _OBJECT and view.scan.low(item.first - 1) != ";"
    return item.label == "Organisation" and far


def _set_before(view: View, verb: Cue) -> list[Item]:
    """ "Đối với ông A, Giám đốc Sở X, Tỉnh ủy Y quyết định kỷ luật …": whom the sentence sets before the decider."""
    people = view.of("Person") if view.gap(view.first, view.first + 2) == ["đối", "với"] else []
    return list(row_of(view, [i for i in people if i.last <= verb.first]))


def _item_of_list(view: View, form: Cue) -> int:
    """ "kỷ luật A bằng hình thức cảnh cáo; B bằng hình thức khiển trách": where the item of B begins."""
    others = [c.last for c in view.cued("form") if c.last <= form.first]
    first = next(
        (at for at in range(form.first - 1, max(others, default=view.last) - 1, -1) if view.scan.low(at) == ";"), 0
    )
    return first or form.first


def _asked(view: View, form: Cue) -> list[int]:
    """ "khai trừ nhiều người và đề nghị Bộ Chính trị …": where somebody else is asked for something."""
    asks = view.scan.lexicon.words.asks
    at = range(form.last, view.last - 1)
    joints = (k for k in at if view.scan.low(k) in ("và", ";"))
    return [k for k in joints if view.scan.low(k + 1) in asks or " ".join(view.gap(k + 1, k + 3)) in asks]


def row_of(view: View, found: list[Item]) -> Iterator[Item]:
    """The first of them and those whom only titles and joining words part from it."""
    last: int | None = None
    bodies = True
    for item in found:
        body = bodies and last is not None and item.label == "Organisation" and _beside(view, last, item.first)
        if last is None or body or (item.label == "Person" and _joined(view, last, item.first)):
            yield item
            last, bodies = item.last, item.label == "Organisation"
        elif item.label == "Person":
            return


def _beside(view: View, left: int, right: int) -> bool:
    """ "Đảng ủy A nhiệm kỳ 2015-2020; Đảng ủy B", "Chi bộ A và Chi bộ B"; not "Chi bộ A, Đảng bộ B", whose it is."""
    return view.scan.low(right - 1) in (";", "và") and _joined(view, left, right)


def _joined(view: View, left: int, right: int) -> bool:
    met, measured = view.scan.lexicon.words.met, view.scan.lexicon.words.measured
    if view.scan.low(left) == "(" and ")" in view.gap(left, right):  # "ông A (nguyên kế toán xã) và ông B"
        left += view.gap(left, right).index(")") + 1
    inside = {at for i in view.items for at in range(i.first, i.last)}
    words = [view.scan.low(at) for at in range(left, right) if at not in inside and not view.scan.cap(at)]
    row = [w for w in view.gap(left, right) if w not in met]
    return row[-1:] == [";"] or all(w in met or w in measured or not w.isalpha() for w in words)


def _takes(view: View, at: int, verb: Cue) -> bool:
    """ "nhận hình thức kỷ luật cảnh cáo", "chịu kỷ luật": nothing but what is taken stands between."""
    words = view.scan.lexicon.words
    return view.scan.low(at) in words.bears and words.of_measures.issuperset(view.gap(at + 1, verb.first))


def _sufferer(view: View, verb: Cue) -> Item | None:
    """ "A bị Huyện ủy X kỷ luật …": who stands before "bị"."""
    ordered = view.before(verb.first, "Directive")  # "A bị Huyện ủy X ra Quyết định số 5 thi hành kỷ luật …"
    begin = ordered.first if ordered is not None and verb.first - ordered.end <= 1 else verb.first
    for at in range(begin - 1, max(view.first, begin - _BORNE) - 1, -1):
        if view.scan.low(at) == "bị" or _takes(view, at, verb):
            target = view.before(at, "Person", "Organisation")
            person = view.before(at, "Person")
            if person is not None and target is not None and target.label != "Person":
                target = person if view.scan.low(target.last) != "bị" else target
            return target if target is not None and at - target.last <= 30 else None
    return None
