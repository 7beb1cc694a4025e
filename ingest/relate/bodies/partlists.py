"""What a body consists of, told in one sentence: "Bộ A có 3 cục trực thuộc: B, C và D", "các đơn vị trực thuộc A gồm B
và C", "trực thuộc A có B và C"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ingest.join import Item
from ingest.relate.belonging import standing
from ingest.relate.bodies.bodyrows import between_bodies
from ingest.relate.bodies.cutnames import cut
from ingest.relate.needs import needs
from ingest.relate.statement import Statement
from ingest.relate.view import View

# A whole and two of its parts.
_LEAST = 3
# So many words count and call the parts between the whole and the first of them.
_COUNTED = 16
# So many words say what kinds of bodies they are: "các cơ quan chuyên môn, tổ chức hành chính thuộc".
_SEVERAL = 12
# So many words has "Đến năm 1975," before the subject.
_OPENING = 6
_DIRECTLY, _COLON = ["trực", "thuộc"], ":"
_OPENERS = frozenset((_COLON, "gồm", "là"))
# "A và B (về | đều | cùng) trực thuộc C".
_ALL, _ROW = (["về"], ["đều"], ["cùng"]), (["và"], [","])
_PARTED = frozenset((",", ";", "và"))
_RULE = "list-of-parts"


@needs("Organisation")
def part_lists(view: View) -> Iterator[Statement]:
    """PART_OF of each body of a row behind the words for what another one consists of."""
    bodies = standing(view)
    if len(bodies) < _LEAST:
        return
    yield from _moved(view, bodies)
    done = 0
    for whole, first in pairwise(bodies):
        if first.first < done or not _opens(view, whole, first):
            continue
        row = _row(view, first, bodies)
        done = row[-1].last
        for part in row if len(row) > 1 else ():
            if _may_be_part(view, part, whole):
                yield Statement("PART_OF", part.draft, whole.draft, view.evidence(whole, part), _RULE)


def part_lists_of_before(views: Sequence[View]) -> Iterator[Statement]:
    """ "… thuộc Bộ A. Theo đó có 3 cục trực thuộc bộ gồm: B, C và D": the whole is the only one of that kind that the
    sentence before names."""
    for before, view in pairwise(views):
        if {"Organisation"} <= before.named & view.named and len(bodies := standing(view)) > 1:
            said = _without_opener(view, view.gap(view.first, bodies[0].first))
            owners = [i for i in standing(before) if _kind_of(i) == said[-1]] if said[-3:-1] == _DIRECTLY else []
            row = _row(view, bodies[0], bodies) if len({id(i.draft) for i in owners}) == 1 else []
            for part in row if len(row) > 1 else ():
                if _may_be_part(view, part, owners[0]):
                    named, span = before.evidence(owners[0]), view.evidence(part)
                    whole = owners[0].draft
                    yield Statement("PART_OF", part.draft, whole, named, _RULE, plain=False, also=span)


def _kind_of(body: Item) -> str:
    return body.draft.name.split()[0].lower()


def _row(view: View, first: Item, bodies: list[Item]) -> list[Item]:
    """A body and those behind it that commas, semicolons and "và" part from it."""
    row = [first]
    for body in bodies:
        if body.first < row[-1].last or view.scan.low(body.first - 1) == "(":
            continue
        said = between_bodies(view, row[-1], body)
        if not (_PARTED.issuperset(said) or _led(said)):
            break
        row.append(body)
    return row


def _led(said: list[str]) -> bool:
    """ "A do ông X làm Trưởng ty; B do …": whoever leads a part stands between it and the next."""
    return said[:1] == ["do"] and said[-1] in (";", ",") and len(said) <= _COUNTED


def _moved(view: View, bodies: list[Item]) -> Iterator[Statement]:
    """ "đưa A và B về trực thuộc C", "A, B đều trực thuộc C": the ones before the last, which stands beside it."""
    for k, (last, whole) in enumerate(pairwise(bodies)):
        said = view.gap(last.last, whole.first)
        if said[-len(_DIRECTLY) :] != _DIRECTLY or said[:1] not in _ALL:
            continue
        for at in range(k - 1, -1, -1):
            if between_bodies(view, bodies[at], bodies[at + 1]) not in _ROW:
                break
            if _may_be_part(view, bodies[at], whole):
                yield Statement("PART_OF", bodies[at].draft, whole.draft, view.evidence(bodies[at], whole), _RULE)


def _opens(view: View, whole: Item, first: Item) -> bool:
    """Do the words between two bodies, or before the first of them, say that what follows is part of it?"""
    words, said = view.scan.lexicon.words, view.gap(whole.last, first.first)
    if not 0 < len(said) <= _COUNTED:
        return False
    behind = _without_opener(view, said)
    before = view.gap(max(view.first, whole.first - len(_DIRECTLY)), whole.first)
    if behind == [] and (before == _DIRECTLY or (_OPENERS.intersection(said) and several_of(view, whole))):
        return True  # "các đơn vị trực thuộc A gồm B và C", "trực thuộc A có B và C", "các phòng thuộc A, gồm: B và C"
    if said[-1] not in _OPENERS or not behind:
        return False
    if _has(view, whole, behind):
        return True
    if behind[-len(_DIRECTLY) - 1 :] == [*_DIRECTLY, _kind_of(whole)] and not words.listing_joins & set(behind):
        return True  # "Bộ A ra mắt 3 cục trực thuộc bộ: B, C và D"
    belongs = behind[-len(_DIRECTLY) :] in (_DIRECTLY, ["thành", "viên"])
    return belongs and behind[0] in words.consists


def _has(view: View, whole: Item, said: list[str]) -> bool:
    """ "Bệnh viện A có 3 khoa: B, C và D", "Nha A có các ty: B do ông X phụ trách; …": what its subject has."""
    words = view.scan.lexicon.words
    several = len(said) > 2 and (said[1].isdigit() or said[1] in words.some_heads)
    subject = (
        whole.office is None
        and whole.first - view.first <= _OPENING
        and not any(cue.last <= whole.first for cue in view.cues)
    )
    return said[0] == "có" and several and subject and " ".join(said[2:]) in words.unit_kinds


def several_of(view: View, whole: Item) -> bool:
    """ "các cơ quan chuyên môn thuộc A", "4 phòng thuộc A": some bodies by their kind, and whose they are."""
    if view.scan.low(whole.first - 1) != _DIRECTLY[-1]:
        return False
    said = view.gap(max(view.first, whole.first - _SEVERAL), whole.first - 1)
    some = (k for k, word in enumerate(said) if word.isdigit() or word in view.scan.lexicon.words.some_heads)
    at = next(some, None)
    return at is not None and all(word.isalpha() or word == "," for word in said[at + 1 :])


def _without_opener(view: View, said: list[str]) -> list[str]:
    """The words without those that open a list at their end: "gồm có:", "hiện có"."""
    openers, end = view.scan.lexicon.words.parts_openers, len(said)
    while end and said[end - 1] in openers:
        end -= 1
    return said[:end]


def _may_be_part(view: View, part: Item, whole: Item) -> bool:
    """A body whose own name does not say what it is part of; no government or committee of a territory."""
    org = part.org
    if org is None or org.parent is not None or part.draft is whole.draft or cut(view, part):
        return False
    return not (org.head.name == "Bộ" or ("place" in org.head.takes and org.title == org.head.name))
