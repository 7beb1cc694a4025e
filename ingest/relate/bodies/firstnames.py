"""What a body was called when it was founded: "được thành lập năm 1966 với tên gọi ban đầu là Trường B"."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.join import Item
from ingest.lexicon.successions import successions as table
from ingest.relate.bodies.bodyrows import kind_of
from ingest.relate.bodies.cutnames import cut
from ingest.relate.bodies.results import named_so, naming
from ingest.relate.statement import Cue, Statement
from ingest.relate.view import View

# Between "tên gọi là" and the name.
_NEAR = 1


def first_names(view: View, bodies: list[Item]) -> Iterator[Statement]:
    """ "Trường A được thành lập năm 1966 với tên gọi ban đầu là Trường B": what is A by now was B."""
    for cue in view.cued("establish"):
        told = subject_of(view, cue, bodies)
        name = name_at(view, cue, bodies) if told is not None else None
        if told is not None and name is not None and name.draft is not told.draft and not cut(view, told):
            span = view.evidence(told, cue, name)
            yield Statement("SUCCEEDS", told.draft, name.draft, span, "first-name")


def subject_of(view: View, cue: Cue, bodies: list[Item]) -> Item | None:
    """ "A được thành lập", "A thành lập năm 1966": what was founded, where it stands before the verb."""
    words = view.scan.lexicon.words
    before = [i for i in bodies if i.last <= cue.first]
    if len(before) > 1 and view.scan.low(before[-1].first - 1) in words.owned_by:
        before.pop()  # "Sở A là cơ quan thuộc UBND tỉnh B được thành lập"
    told = before[-1] if before else None
    said = view.gap(told.last, cue.first) if told is not None else []
    others = words.passive | words.trades | words.every
    if told is None or not words.led_up >= set(said) or view.scan.low(told.first - 1) in others:
        return None  # "A được UBND tỉnh thành lập"; "ngành Điện lực …", "các trường Trung cấp Kỹ thuật được thành lập"
    active = any(0 <= i.first - cue.last <= _NEAR for i in bodies)
    return told if "được" in said or not active else None


def name_at(view: View, cue: Cue, bodies: list[Item]) -> Item | None:
    """The name behind "với tên gọi (ban đầu) là", where nothing else has happened before it."""
    others = [c.first for c in view.cued(*table().cues, "establish") if c.first >= cue.last and not naming(view, c)]
    stop = min(others, default=view.last)
    for at in range(cue.last, stop):
        end = named_so(view, at) if view.scan.low(at) == "tên" else None
        if end is not None:
            name = next((i for i in bodies if 0 <= i.first - end <= _NEAR), None)
            return name if name is not None and not cut(view, name) else None
    return None


def one_kind(left: Item, right: Item) -> bool:
    """Do two names begin with the same word for a kind of body?"""
    return kind_of(left) == kind_of(right)
