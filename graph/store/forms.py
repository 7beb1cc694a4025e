"""The form of a document as the store keeps it: in JSON, quotes left out because the text has them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from graph.form import Breach, Field, Form, Signature
from graph.source import Span


def encode_form(form: Form) -> dict[str, object]:
    """Everything of a form."""
    return {
        "regime": form.regime,
        "level": form.level,
        "fields": list(map(_field, form.fields)),
        "signatures": [[one.kind, list(map(_field, one.fields))] for one in form.signatures],
        "missing": form.missing,
        "breaches": [[one.code, one.vi, one.en, _places(one.spans)] for one in form.breaches],
    }


def decode_form(data: dict[str, Any], text: str) -> Form:
    """The inverse of :func:`encode_form`; ``text`` is the document's published text."""
    return Form(
        data["regime"],
        data["level"],
        _fields(data["fields"], text),
        tuple(Signature(kind, _fields(fields, text)) for kind, fields in data["signatures"]),
        tuple(data["missing"]),
        tuple(Breach(code, vi, en, _spans(places, text)) for code, vi, en, places in data["breaches"]),
    )


def _field(field: Field) -> list[object]:
    return [field.name, field.value, _places(field.spans)]


def _fields(rows: Iterable[Sequence[Any]], text: str) -> tuple[Field, ...]:
    return tuple(Field(name, value, _spans(places, text)) for name, value, places in rows)


def _places(spans: Iterable[Span]) -> list[tuple[int, int]]:
    return [(span.start, span.end) for span in spans]


def _spans(places: Iterable[Sequence[int]], text: str) -> tuple[Span, ...]:
    return tuple(Span.of(text, start, end) for start, end in places)
