"""Honours of one document."""

from __future__ import annotations

from ingest.find import Found
from ingest.grammar.honours import honour_name
from ingest.grammar.pieces import HonourRef, Post
from ingest.join.bodies import Bodies
from ingest.join.entities import Draft, Register
from ingest.join.posts import Offices

_PRIZE = "giải"
"""The first prize of one contest is not that of another; nor is the certificate of one grantor that of another."""


def honour_draft(found: Found, register: Register, bodies: Bodies, offices: Offices, ref: HonourRef) -> Draft:
    """The honour; where its grantor belongs to its name, the grantor's full name."""
    owner: str | None = None
    bare = ref.name == ref.kind.name
    known = not (bare and ref.kind.kind == _PRIZE) and not (bare and ref.kind.of and ref.of is None)
    if isinstance(ref.of, Post):
        office = offices.of(ref.of)
        owner = office.name if office else None
        known &= office is None or office.known
    elif ref.of is not None:
        org = bodies.of(ref.of)
        owner = org.name if org else None
        known &= org is None or org.known
    name = honour_name(ref, owner)
    fields = [("name", f"{ref.name} của {owner}" if owner else ref.name)] if known else []
    if ref.grade:
        fields.append(("grade", ref.grade))
    span = found.span(ref.first, ref.last)
    draft = register.add("Honour", name.lower(), name, tuple(fields), span)
    draft.firm |= not ref.kind.label
    return draft
