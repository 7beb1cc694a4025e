"""Who receives an honour in a list behind it: "Ba tập thể được tặng Huân chương X, gồm: Sở A; Trường B, huyện C; …"."""

from __future__ import annotations

from itertools import pairwise

from ingest.grammar.pieces import PersonName
from ingest.grammar.rows import JOINTS, PARTS, unbracketed
from ingest.join import Item
from ingest.relate.honours.conferrals import GIVES, TAKES
from ingest.relate.view import View

# So many words stand at most between the honour and what opens the list ("vì thành tích …, gồm").
_REASON = 24
# and so many where a number of those who get it is told; so many words has "1 đảng viên được".
_MERITS, _PEOPLE = 60, 5
# What a part of it begins behind.
_BEGINS = PARTS | {":"}
# So many words stand between a bracket and the other name of somebody.
_ALIASED = 6
# So many words address somebody, behind a mark.
_ADDRESS = 3
# So many words say what somebody is ("nhà điêu khắc").
_CALLED = 4


def listed(view: View, honour: Item) -> list[Item]:
    """The first thing named in each part of the list; its parts end with semicolons, or else with commas."""
    return named_from(view, _opened(view, honour.last))


def named_behind(view: View, honour: Item) -> list[Item]:
    """ "Nhận Huy hiệu X có ông A và bà B; nhận Huy hiệu Y có ông C": who received it, by their names."""
    named = {i.first for i in view.of("Person", "Organisation")}
    return named_from(view, honour.last + 1) if view.scan.low(honour.last) == "có" and honour.last + 1 in named else []


def named_from(view: View, at: int | None) -> list[Item]:
    """Those whom a list names from a token on; "(tức Nguyễn Văn Hai)" is a name of the one before."""
    if at is None:
        return []
    end = next((i.first for i in view.of("Honour") if i.first >= at and _opens_next(view, i)), view.last)
    named = [i for i in view.of("Person", "Organisation") if at <= i.first < end and not is_alias(view, i)]
    if not named or named[0].first - at > _REASON:
        return []
    parted = any(";" in view.gap(before.last, i.first) for before, i in pairwise(named))
    return named[:1] + [i for before, i in pairwise(named) if _begins(view, before, i, parted=parted)]


def is_alias(view: View, item: Item) -> bool:
    """ "(tức Nguyễn Văn Hai)", "(bí danh Hai Lúa)": another name of the one before the bracket."""
    said = view.gap(max(view.first, item.first - _ALIASED), item.first)
    return "(" in said and " ".join(said[said.index("(") + 1 :]) in view.scan.lexicon.words.also_called


def opens_part(view: View, item: Item) -> bool:
    """ "cho ông A, Sở X; bà B, Sở Y": is there a list that semicolons part, and not "…; đồng thời chúc mừng"?"""
    before = view.gap(max(view.first, item.first - _ADDRESS), item.first)
    behind = before[len(before) - before[::-1].index(";") :] if ";" in before else ["?"]
    return view.scan.lexicon.words.joining.issuperset(behind)


def _opens_next(view: View, honour: Item) -> bool:
    """ "…; Huy hiệu Y là ông B", "…; 1 đảng viên nhận Huy hiệu Y, đó là ông B": what is told next is who got another
    one; "…; NSND B, …" is a title of B."""
    if _counted_again(view, honour):
        return True
    before = honour.first - 1 - (view.scan.low(honour.first - 1) == "nhận")
    return (
        view.scan.low(before) in (",", ";") and view.scan.low(honour.last) in view.scan.lexicon.words.opens_recipients
    )


def _counted_again(view: View, honour: Item) -> bool:
    """Does a number of people right before it, who are not those of before, receive it?"""
    verb = view.cue_before(honour.first, *GIVES, *TAKES)
    if verb is None or verb.last != honour.first:
        return False
    said = view.gap(max(view.first, verb.first - _PEOPLE), verb.first)
    parted = [k for k, word in enumerate(said) if word in _BEGINS]
    count = said[parted[-1] + 1 :][:1] if parted else []
    return any(word.isdigit() or word in view.scan.lexicon.words.spell_counts for word in count)


def _opened(view: View, at: int) -> int | None:
    """Where the list begins after "gồm", "là:", a colon, or "là" before whoever is named first; who is listed behind
    another honour, to which nothing joins this one, got that."""
    named = [i.first for i in view.of("Person", "Organisation")]
    counted = view.scan.low(at) == "cho" and view.scan.low(at + 1).isdigit()  # "cho 4 tập thể của tỉnh đã …, gồm:"
    near = range(at, min(at + (_MERITS if counted else _REASON), _next_honour(view, at)))
    opens = (
        k for k in near if view.scan.low(k) in view.scan.lexicon.words.opens_list | {";"} or _names(view, k, named)
    )
    first = next(opens, None)
    return first + 1 if first is not None and view.scan.low(first) != ";" else None


def _next_honour(view: View, at: int) -> int:
    """Where the next honour stands that no comma and no "và" joins to the one before; else the end."""
    while (honour := view.after(at, "Honour")) is not None:
        if not JOINTS.issuperset(view.gap(at, honour.first)):
            return honour.first
        at = honour.last
    return view.last


def _names(view: View, at: int, named: list[int]) -> bool:
    """ "… là ông A và bà B"; "…, trong đó có ông A"."""
    return (view.scan.low(at) == "là" and at + 1 in named) or view.gap(at - 2, at + 1) == ["trong", "đó", "có"]


def _begins(view: View, before: Item, item: Item, *, parted: bool) -> bool:
    """Does a part of the list begin with it? A person begins one of his or her own; what a body is in does not."""
    gap = unbracketed(view.untitled(before.last, item.first))  # "Trường A (huyện B), Trường C (huyện D)"
    if view.scan.lexicon.words.reasons.issuperset(gap[-1:]) or _comes(view, before, item):
        return False  # "là ông A, do ông B trao"
    if parted and item.label == "Person" and gap[-1:] == ["và"]:
        return True  # "…; bà B, Cán bộ Khoa C và ông D, …": the last one
    if parted and gap == [","] == unbracketed(view.gap(before.last, item.first)) and _by_name(before, item):
        return True  # "…; ông B, ông C, thuộc Đảng bộ D"
    if parted:
        gap = gap[:-2] if gap[-1:] == ["."] and gap[-2:-1] and gap[-2].isdigit() else gap  # "…; 2. Sở B"
        return ";" in gap and (item.label == "Person" or gap[-1] == ";")
    if item.label != before.label or PARTS.isdisjoint(gap):
        return False
    return len(gap) <= len(PARTS) or (_by_name(item) and _is_called(view, gap))


def _is_called(view: View, gap: list[str]) -> bool:
    """ "…, nhà điêu khắc B": do a few small words behind the last comma say what somebody is?"""
    words = view.scan.lexicon.words
    last = max(k for k, word in enumerate(gap) if word in PARTS)
    said = gap[last + 1 :]
    return last == 0 and len(said) <= _CALLED and words.kin.isdisjoint(said) and words.owned_by.isdisjoint(said)


def _by_name(*items: Item) -> bool:
    """Are they all people, told by their names?"""
    return all(isinstance(item.piece, PersonName) for item in items)


def _comes(view: View, before: Item, item: Item) -> bool:
    """ "…; cùng dự có ông B": somebody who is there and gets nothing."""
    return any(before.last <= cue.first < item.first for cue in view.cued("attend"))
