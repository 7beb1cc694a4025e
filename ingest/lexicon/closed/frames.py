"""Small closed sets of words: how a history frames the names of the bodies that it tells of."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class FrameWords:
    """Sets of frames.yaml, which says what each is for."""

    framed_kinds: frozenset[str]
    fleeting: frozenset[str]
    frame_ends: frozenset[str]
    frame_verbs: frozenset[str]
    frame_openers: frozenset[str]
    frame_copulas: frozenset[str]
    frame_links: frozenset[str]
    frame_joints: frozenset[str]
    frame_led: frozenset[str]
    frame_periods: frozenset[str]
    frame_breaks: frozenset[str]
    told_kinds: frozenset[str]
