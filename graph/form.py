"""The form of an official document (thể thức): each component of the regulated layout, where it stands, what is missing
and what contradicts the rules."""

from __future__ import annotations

from dataclasses import dataclass

from graph.records import record
from graph.source import Span

NAMES = (
    "heading",
    "superior",
    "issuer",
    "number",
    "year",
    "symbol",
    "place",
    "date",
    "type",
    "abstract",
    "addressee",
    "bases",
    "signatures",
    "seal",
    "recipients",
    "draft",
    "secrecy",
    "urgency",
    "copy",
    "annex",
)
"""The components, in the order of the layout. Several bodies, addressees, bases, recipients are as many fields."""


@dataclass(frozen=True, slots=True, order=True)
class Field:
    """One component: its words on one line, and where they stand.

    ``value`` is what is written, with two exceptions: a ``date`` is ISO 8601, as precise as written, and a ``type`` is
    named as the lexicon names it. ``spans`` are the pieces of the published text, in order: one in each line or column.
    """

    name: str
    value: str
    spans: tuple[Span, ...]


@record
class Signature:
    """Who signed: the fields ``authority`` ("T/M BAN THƯỜNG VỤ"), ``post``, ``rank`` and ``name``; some may lack.

    ``kind``: collective (T/M), deputy (K/T), by-order (T/L), authorised (TUQ), acting (Q.) or own.
    """

    kind: str
    fields: tuple[Field, ...]

    def field(self, name: str) -> Field | None:
        """One of its fields, or None."""
        return next((field for field in self.fields if field.name == name), None)


@dataclass(frozen=True, slots=True, order=True)
class Breach:
    """One thing that contradicts the rules: its code, why in two languages, and the words that show it."""

    code: str
    vi: str
    en: str
    spans: tuple[Span, ...]


class WithFields:
    """What has the fields of a form, asked for by their names."""

    __slots__ = ()
    fields: tuple[Field, ...]

    def all(self, name: str) -> tuple[Field, ...]:
        """The fields of one name."""
        return tuple(field for field in self.fields if field.name == name)

    def first(self, name: str) -> Field | None:
        """The first field of one name, or None."""
        return next(iter(self.all(name)), None)


@record
class Form(WithFields):
    """What was read of the layout of one document.

    ``regime``: the rules it follows, ``level`` that of the body that issues it, or None where its name does not tell.
    ``fields`` are in the order of ``NAMES``, and of the text; ``missing`` names the components that the regime requires
    and the text does not have, and parts of those that it has: the ``day`` of a date, the ``name`` of who signs.
    """

    regime: str
    level: str | None
    fields: tuple[Field, ...]
    signatures: tuple[Signature, ...]
    missing: tuple[str, ...]
    breaches: tuple[Breach, ...]
