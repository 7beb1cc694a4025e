"""What may be wrong with a reading, whatever it was read from."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path

from jsonschema import Draft202012Validator

from graph.claim import OF_READING, Claim, LocalEntity, Reading
from graph.schema import CLAIMED, schema
from graph.source import Span
from ingest.flat import flat

FORM = Path(__file__).with_name("extract.schema.json")
VALID = Draft202012Validator(json.loads(FORM.read_text(encoding="utf-8")))


def faults(reading: Reading) -> list[str]:
    """Everything that is wrong: evidence, ids, ends and fields that the kinds do not allow, the flat form."""
    labels = {entity.id: entity.label for entity in reading.entities}
    return [
        *_quotes(reading),
        *_doubles(chain((entity.id for entity in reading.entities), (claim.id for claim in reading.claims))),
        *chain.from_iterable(_entity(entity) for entity in reading.entities),
        *chain.from_iterable(_claim(claim, labels) for claim in reading.claims),
        *(error.message for error in VALID.iter_errors(flat(reading))),
    ]


def _spans(reading: Reading) -> Iterable[Span]:
    return chain(*(e.mentions for e in reading.entities), *(c.spans for c in reading.claims))


def _quotes(reading: Reading) -> Iterator[str]:
    text = reading.document.text
    for span in _spans(reading):
        if text[span.start : span.end] != span.quote or not span.quote:
            yield f"the text at {span} is “{text[span.start : span.end]}”"


def _doubles(ids: Iterable[str]) -> Iterator[str]:
    for one, times in Counter(ids).items():
        if times > 1:
            yield f"{times} things are called {one}"


def _entity(entity: LocalEntity) -> Iterator[str]:
    if not entity.mentions or list(entity.mentions) != sorted(set(entity.mentions)):
        yield f"mentions of {entity} are missing, doubled or not in order"
    known = schema().node(entity.label).fields()
    for name, _ in entity.key:
        if name not in known:
            yield f"{entity.label} has no key field {name}"


def _claim(claim: Claim, labels: Mapping[str, str]) -> Iterator[str]:
    if not claim.spans:
        yield f"no evidence for {claim}"
    ends = {claim.subject, claim.object or claim.subject, claim.qualifier("by") or claim.subject}
    if not ends <= labels.keys():
        yield f"an end is missing: {claim}"
    elif claim.object is not None:
        yield from _edge(claim, labels[claim.subject], labels[claim.object])
    elif claim.predicate not in (*CLAIMED, *schema().node(labels[claim.subject]).properties):
        yield f"{labels[claim.subject]} has no property {claim.predicate}"


def _edge(claim: Claim, source: str, target: str) -> Iterator[str]:
    kind = schema().edge(claim.predicate)
    if not kind.allows(source, target):
        yield f"{claim.predicate} from {source} to {target}"
    for name, _ in claim.qualifiers:
        if name not in kind.qualifiers and name not in OF_READING:
            yield f"{claim.predicate} has no qualifier {name}"
