"""Small closed sets of words: honours, who gives and who receives them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class HonourWords:
    """Sets of honours.yaml, which says what each is for."""

    merits: frozenset[str]
    before_cells: frozenset[str]
    members: frozenset[str]
    after_honour_names: frozenset[str]
    tells_whom: frozenset[str]
    after_grantors: frozenset[str]
    honour_stop: frozenset[str]
    honour_runs_to: frozenset[str]
    honour_kinds: frozenset[str]
    honoured_for: frozenset[str]
    prizes: frozenset[str]
    medals: frozenset[str]
    counted: frozenset[str]
    counted_bodies: frozenset[str]
    works_at: frozenset[str]
    times_over: frozenset[str]
    honour_halves: frozenset[str]
    heads_of_state: frozenset[str]
    whoever: frozenset[str]
    honoured: frozenset[str]
    repeatedly: frozenset[str]
    yearly: frozenset[str]
    honour_called: frozenset[str]
    unnamed_beside: frozenset[str]
    honour_aimed: frozenset[str]
    lists_them: frozenset[str]
    lists_whom: frozenset[str]
    is_honoured: frozenset[str]
    honour_aims: frozenset[str]
    aim_joints: frozenset[str]
    unsaid_before: frozenset[str]
    topics: frozenset[str]
    award_heads: frozenset[str]
    not_awarded: frozenset[str]
    opens_names: frozenset[str]
    opens_list: frozenset[str]
    opens_recipients: frozenset[str]
    before_recipients: frozenset[str]
    before_givers: frozenset[str]
    beside_named: frozenset[str]
    all_receive: frozenset[str]
    with_titles: frozenset[str]
    is_titled: frozenset[str]
    name_levels: frozenset[str]
    pinned_onto: frozenset[str]
