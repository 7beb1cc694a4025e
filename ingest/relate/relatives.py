"""People who are only named as whose relative somebody is: "vợ ông A", "con gái của bà B", "cha ông"."""

from __future__ import annotations

from ingest.grammar.pieces import PersonName
from ingest.join import Item
from ingest.relate.view import View


def is_relative_of(view: View, person: Item) -> bool:
    """Is somebody else told of, a relative? "mẹ ông A", and not "mẹ Lê Thị B", who is called so."""
    named = isinstance(person.piece, PersonName) and not person.piece.honorific
    owned = view.scan.low(person.first - 1) == "của"
    return (owned or not named) and view.scan.low(person.first - 1 - owned) in view.scan.lexicon.words.kin
