"""One reading as the flat JSON object that ``partygraph extract`` prints: an honour stands for its conferral."""

from __future__ import annotations

from typing import Any

from graph.claim import OF_READING, Claim, LocalEntity, Reading
from graph.form import Field
from graph.schema import schema
from graph.source import Span

_TO_AWARD = ("GRANTED", "PRESENTED", "RECEIVED")
_QUALIFIERS = ("date",)
_FORMED = ("DISCIPLINED",)
"""Of these the form is told: a penalty is known by it."""
_FLAGS = ("former", "acting")
_FIGURE = "FIGURE_OF"
_APART = ("Award", "Observation")
_Fact = tuple[str, str, str, str | None, str | None]


def flat(reading: Reading) -> dict[str, Any]:
    """The object of one document: ``document``, ``entities``, ``relations``; ``observations`` where it has figures."""
    relations = [_with_occasions(fact[2], told) for fact, told in _facts(reading).items()]
    figures = [_observation(reading, claim) for claim in reading.claims if claim.predicate == _FIGURE]
    found = {
        "document": _document(reading),
        "entities": [_entity(e) for e in reading.entities if e.label not in _APART],
        "relations": relations,
    }
    return found | ({"observations": figures} if figures else {})


def unread(reading: Reading) -> list[dict[str, Any]]:
    """What was not read, in order: kind, reason in two languages, and where."""
    return [
        {"kind": one.kind, "reason": {"vi": one.vi, "en": one.en}, "evidence": [_span(one.span)]}
        for one in reading.unread
    ]


def form(reading: Reading) -> dict[str, Any] | None:
    """The form of an official document: its fields with their evidence, what is missing, what contradicts the rules."""
    found = reading.form
    if found is None:
        return None
    fields: dict[str, list[dict[str, Any]]] = {}
    for one in found.fields:
        fields.setdefault(one.name, []).append(_field(one))
    return {
        "regime": found.regime,
        "level": found.level,
        "fields": fields,
        "signatures": [{"kind": s.kind} | {one.name: _field(one) for one in s.fields} for s in found.signatures],
        "missing": list(found.missing),
        "breaches": [
            {"code": one.code, "reason": {"vi": one.vi, "en": one.en}, "evidence": [_span(span) for span in one.spans]}
            for one in found.breaches
        ],
    }


def _field(field: Field) -> dict[str, Any]:
    return {"value": field.value, "evidence": [_span(span) for span in field.spans]}


def _facts(reading: Reading) -> dict[_Fact, list[Claim]]:
    """The claims of each fact between two things, first the one that tells most: one relation however often it is told.

    Two days of what has one only are two facts, which contradict each other.
    """
    honours: dict[str | None, list[str]] = {}
    for claim in reading.claims:
        if claim.predicate == "OF" and claim.object is not None:
            honours.setdefault(claim.subject, []).append(claim.object)
    facts: dict[_Fact, list[Claim]] = {}
    for claim in reading.claims:
        if claim.object is not None and claim.predicate not in ("OF", "AT", _FIGURE):
            for target in honours.get(claim.object, []) if claim.predicate in _TO_AWARD else [claim.object]:
                facts.setdefault((claim.predicate, claim.subject, target, *_apart(claim)), []).append(claim)
    return {fact: sorted(told, key=_told_most) for fact, told in facts.items()}


def _apart(claim: Claim) -> tuple[str | None, str | None]:
    """The form of a penalty, and the day of what has but one."""
    date = schema().edges[claim.predicate].qualifiers.get("date")
    form = claim.qualifier("form") if claim.predicate in _FORMED else None
    return form, claim.qualifier("date") if date is not None and date.single else None


def _told_most(claim: Claim) -> tuple[int, int]:
    """Of most qualifiers, and of the most precise day."""
    said = [name for name, _ in claim.qualifiers if name not in OF_READING]
    return -len(said), -len(claim.qualifier("date") or "")


def _with_occasions(target: str, told: list[Claim]) -> dict[str, Any]:
    """A relation, and the other times at which the text has it; one without day or period is that of the document."""
    known, others = [_time(told[0])], []
    for claim in told[1:]:
        if (time := _time(claim)) not in known:
            known.append(time)
            others.append(time | {"rule": claim.rule, "evidence": [_span(s) for s in claim.spans]})
    return _relation(told[0], target) | ({"occasions": others} if others else {})


def _time(claim: Claim) -> dict[str, Any]:
    found: dict[str, Any] = {name: value for name, value in claim.qualifiers if name in (*_QUALIFIERS, "start", "end")}
    return found | {name: True for name, _ in claim.qualifiers if name in _FLAGS}


def _relation(claim: Claim, target: str) -> dict[str, Any]:
    found: dict[str, Any] = {"type": claim.predicate, "source": claim.subject, "target": target}
    told = (*_QUALIFIERS, "by", *(("form",) if claim.predicate in _FORMED else ()))
    found |= {name: value for name, value in claim.qualifiers if name in told}
    found |= {name: True for name, _ in claim.qualifiers if name in _FLAGS}
    found |= {f"date_{name}": True for name in sorted(OF_READING) if claim.qualifier(name) is not None}
    return found | {"rule": claim.rule, "evidence": [_span(s) for s in claim.spans]}


def _observation(reading: Reading, claim: Claim) -> dict[str, Any]:
    """A figure with all that is known of it, and the id of the body or event it is of."""
    entity = next(e for e in reading.entities if e.id == claim.subject)
    fields = {name: value for name, value in entity.key if name != "body"}
    of = next(e.label for e in reading.entities if e.id == claim.object)
    return {
        "event" if of == "Event" else "body": claim.object,
        **fields,
        **{f"period_{name}": True for name in sorted(OF_READING) if claim.qualifier(name) is not None},
        "rule": claim.rule,
        "evidence": [_span(s) for s in claim.spans],
    }


def _document(reading: Reading) -> dict[str, Any]:
    document, meta = reading.document, reading.document.meta
    return {
        "file": document.names[0] if document.names else document.sha256,
        "sha256": document.sha256,
        "text_sha256": document.text_sha256,
        "title": meta.title,
        "publisher": meta.publisher,
        "author": meta.author,
        "published": meta.published,
        "published_inferred": meta.published_inferred,
        "url": meta.url,
    }


def _entity(entity: LocalEntity) -> dict[str, Any]:
    return {
        "id": entity.id,
        "type": entity.label,
        "name": entity.name,
        "aliases": list(entity.aliases),
        "mentions": [_span(s) for s in entity.mentions],
    }


def _span(span: Span) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "quote": span.quote}
