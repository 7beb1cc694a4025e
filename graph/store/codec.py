"""A reading as the store keeps it: the text beside one line of JSON, quotes left out because the text has them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from graph.claim import Claim, LocalEntity, Reading, Unread
from graph.source import Document, Metadata, Span
from graph.store.forms import decode_form, encode_form


def encode(reading: Reading) -> str:
    """Everything of a reading but its text; the same for equal readings."""
    document = reading.document
    data: dict[str, object] = {
        "sha256": document.sha256,
        "text_sha256": document.text_sha256,
        "reader": document.reader,
        "names": document.names,
        "meta": asdict(document.meta),
        "entities": [
            [one.id, one.label, one.name, one.key, one.aliases, _places(one.mentions)] for one in reading.entities
        ],
        "claims": [
            [one.id, one.predicate, one.subject, one.object, one.value, one.qualifiers, _places(one.spans), one.rule]
            for one in reading.claims
        ],
    }
    if reading.unread:
        data["unread"] = [[*_places([one.span]), one.kind, one.vi, one.en] for one in reading.unread]
    if reading.form is not None:
        data["form"] = encode_form(reading.form)
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def decode(data: str, text: str) -> Reading:
    """The inverse of :func:`encode`; ``text`` is the document's published text."""
    found: dict[str, Any] = json.loads(data)
    document = Document(
        found["sha256"],
        text,
        found["text_sha256"],
        found["reader"],
        tuple(found["names"]),
        Metadata(**found["meta"]),
    )
    entities = tuple(
        LocalEntity(local, label, name, _pairs(key), tuple(aliases), _spans(text, mentions))
        for local, label, name, key, aliases, mentions in found["entities"]
    )
    claims = tuple(
        Claim(claim, predicate, subject, target, value, _pairs(qualifiers), _spans(text, spans), rule)
        for claim, predicate, subject, target, value, qualifiers, spans, rule in found["claims"]
    )
    unread = tuple(Unread(Span.of(text, *place), kind, vi, en) for place, kind, vi, en in found.get("unread", ()))
    form = decode_form(found["form"], text) if "form" in found else None
    return Reading(document, entities, claims, unread, form)


def _places(spans: Iterable[Span]) -> list[tuple[int, int]]:
    return [(span.start, span.end) for span in spans]


def _spans(text: str, places: Iterable[Sequence[int]]) -> tuple[Span, ...]:
    return tuple(Span.of(text, start, end) for start, end in places)


def _pairs(pairs: Iterable[Sequence[str]]) -> tuple[tuple[str, str], ...]:
    return tuple((name, value) for name, value in pairs)
