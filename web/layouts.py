"""The form of an official document on its page: a row for each component, and the marks of its words in the text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count, groupby

from graph.form import Field, Form, Signature


@dataclass(frozen=True, slots=True)
class Words:
    """One field and the slug of its place in the text."""

    slug: str
    field: Field


@dataclass(frozen=True, slots=True)
class Component:
    """One row: a component with its words; for a signature in what capacity somebody signed."""

    name: str
    words: tuple[Words, ...]
    kind: str | None = None


def components(form: Form | None) -> tuple[Component, ...]:
    """The rows of a form, in the order of the layout; none where there is no form."""
    if form is None:
        return ()
    numbers = count()
    groups = groupby(form.fields, key=lambda field: field.name)
    rows = [Component(name, _words(fields, numbers)) for name, fields in groups]
    at = next((k for k, row in enumerate(rows) if row.name in _BELOW), len(rows))
    signed = [_signed(one, numbers) for one in form.signatures]
    return (*rows[:at], *signed, *rows[at:])


_BELOW = frozenset(("seal", "recipients", "draft", "secrecy", "urgency", "copy", "annex"))
"""What comes after the signatures in the order of the layout."""


def _signed(one: Signature, numbers: Iterator[int]) -> Component:
    return Component("signatures", _words(iter(one.fields), numbers), one.kind)


def _words(fields: Iterator[Field], numbers: Iterator[int]) -> tuple[Words, ...]:
    return tuple(Words(f"t-{next(numbers)}", field) for field in fields)


def places(rows: tuple[Component, ...]) -> Iterator[tuple[int, int, str, bool]]:
    """The spans of all words: start, end, slug, and whether they begin there."""
    for row in rows:
        for words in row.words:
            for number, span in enumerate(words.field.spans):
                yield span.start, span.end, words.slug, number == 0
