"""A changed copy of a record is what the standard library makes."""

from __future__ import annotations

import dataclasses
from dataclasses import field

from graph.records import record, replace


@record
class _Named:
    name: str
    words: tuple[str, ...] = ()
    size: int = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "size", len(self.name))


def test_a_changed_copy_has_the_other_values_and_what_is_made_of_them() -> None:
    """What is made of its values is made anew, and the first one stays as it is."""
    one = _Named("Lào Cai", ("tỉnh",))
    other = replace(one, name="Sa Pa")
    assert (other.name, other.words, other.size) == ("Sa Pa", ("tỉnh",), len("Sa Pa"))
    assert other == dataclasses.replace(one, name="Sa Pa")
    assert (one.name, one.size) == ("Lào Cai", len("Lào Cai"))
