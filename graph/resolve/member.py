"""What one reading brings to the comparison: identities of keyed kinds, and people with what is known of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from graph.claim import Claim, LocalEntity, Reading
from graph.decisions import Decisions
from graph.errors import say
from graph.ids import exact, node_id
from graph.schema import schema

HEAD = "rank:state"
"""The feature of whoever heads the Party, the state or one of their central organs: no two of one name ever did."""
_CAREER = ("HOLDS", "APPOINTED", "DISMISSED")
_DONE = ("SIGNED",)
_BORN, _IN = "born:", "in:"
_DATED = ("date", "start", "end")
_DAY = len("2020-01-31")


@dataclass(frozen=True, slots=True)
class Member:
    """One local entity that is compared: ``block`` is its name in the exact form, ``document`` the SHA-256 of its
    document, ``features`` the node ids of the posts and bodies of its career, :data:`HEAD`, the day or year of birth
    (``born:1960-09-10``) and the years of the career (``in:2017``).
    """

    id: str
    block: str
    document: str
    features: frozenset[str]


def born(features: Iterable[str]) -> str | None:
    """The year of birth, where the document tells one and no other."""
    years = {one.removeprefix(_BORN)[:4] for one in features if one.startswith(_BORN)}
    return next(iter(years)) if len(years) == 1 else None


def told(feature: str) -> str:
    """A feature in words, in both languages; posts and bodies stay ids."""
    if feature == HEAD:
        return say("đứng đầu cơ quan trung ương", "at the head of the centre")
    for prefix, vi, en in ((_BORN, "sinh", "born"), (_IN, "tại chức năm", "in office in")):
        if feature.startswith(prefix):
            return say(f"{vi} {feature.removeprefix(prefix)}", f"{en} {feature.removeprefix(prefix)}")
    return feature


def years(features: Iterable[str]) -> tuple[int, int] | None:
    """The first and the last year of the career that a document tells."""
    found = [int(one.removeprefix(_IN)) for one in features if one.startswith(_IN)]
    return (min(found), max(found)) if found else None


def undated(features: Iterable[str]) -> frozenset[str]:
    """The features without the years of the career."""
    return frozenset(one for one in features if not one.startswith(_IN))


def ties(features: Iterable[str]) -> frozenset[str]:
    """The features that two documents can hardly tell of two people of one name."""
    return frozenset(
        one for one in features if not one.startswith((_BORN, _IN)) or (one.startswith(_BORN) and len(one) > _DAY)
    )


def deeds(features: Iterable[str]) -> frozenset[str]:
    """What the person signed: many sign thousands of directives, of which nobody else of the name knows."""
    prefix = f"{schema().node('Directive').prefix}:"
    return frozenset(one for one in features if one.startswith(prefix))


def keyed(reading: Reading, decisions: Decisions) -> dict[str, str]:
    """Local id → node id of the entities whose kind has keys; SchemaError for a field that the kind does not have."""
    return {
        entity.id: decisions.called(_node(entity), entity.name) for entity in reading.entities if not _compared(entity)
    }


def members(reading: Reading, identity: Mapping[str, str], decisions: Decisions) -> tuple[Member, ...]:
    """The people of a reading; ``identity`` is what :func:`keyed` gave for it. Rejected claims do not count."""
    features = _features(reading, identity, decisions.verdicts)
    return tuple(
        Member(entity.id, _block(entity), reading.document.sha256, frozenset(features[entity.id]))
        for entity in reading.entities
        if _compared(entity)
    )


def _node(entity: LocalEntity) -> str:
    return node_id(schema().node(entity.label), dict(entity.key), entity.name, entity.id)


def _compared(entity: LocalEntity) -> bool:
    return schema().node(entity.label).resolved_by is not None


def _block(entity: LocalEntity) -> str:
    field = schema().node(entity.label).resolved_by
    return exact(dict(entity.key).get(field or "", entity.name))


def _features(reading: Reading, identity: Mapping[str, str], verdicts: Mapping[str, str]) -> defaultdict[str, set[str]]:
    """The posts of each person, and the bodies that the document gives these posts."""
    claims = [claim for claim in reading.claims if verdicts.get(claim.id) != "reject"]
    bodies: defaultdict[str, set[str]] = defaultdict(set)
    for claim in claims:
        if claim.predicate == "POST_AT" and claim.object is not None:
            bodies[claim.subject].add(identity[claim.object])
    heads = {one.id for one in reading.entities if dict(one.key).get("rank") == "state"}
    found: defaultdict[str, set[str]] = defaultdict(set)
    for one in reading.entities:
        found[one.id] |= {HEAD} if _compared(one) and one.id in heads else set()
    for claim in claims:
        if claim.predicate in _CAREER and claim.object is not None:
            head = [HEAD] if claim.object in heads else []
            found[claim.subject] |= {identity[claim.object], *bodies[claim.object], *head, *_years(reading, claim)}
        if claim.predicate in _DONE and claim.object is not None:
            found[claim.subject].add(identity[claim.object])
        if claim.predicate == "born" and claim.value is not None:
            found[claim.subject].add(f"{_BORN}{claim.value}")
    return found


def _years(reading: Reading, claim: Claim) -> list[str]:
    """The years that a claim of a career is dated with; the document's, where somebody is in office in it."""
    told = [value[:4] for name, value in claim.qualifiers if name in _DATED]
    if not told and claim.qualifier("former") is None and reading.document.meta.published:
        told = [reading.document.meta.published[:4]]
    return [f"{_IN}{year}" for year in told]
