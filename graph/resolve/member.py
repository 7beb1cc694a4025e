"""What one reading brings to the comparison: identities of keyed kinds, and people with what is known of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from graph.claim import Claim, LocalEntity, Reading
from graph.dates import bounds
from graph.decisions import Decisions
from graph.errors import say
from graph.ids import exact
from graph.resolve.borne import NOBODY, Borne
from graph.schema import schema

HEAD = "rank:state"
"""The feature of whoever heads the Party, the state or one of their central organs: no two of one name ever did."""
HIGH = "seat:high"
"""The feature of whoever of an uncommon name heads a ministry, a province, or what is above them."""
_CAREER = ("HOLDS", "APPOINTED", "DISMISSED")
_DONE = ("SIGNED",)
_BORN, _IN, _LINE, _WORDS = "born:", "in:", "line:", "words:"
_DATED = ("date", "start", "end")
_DAY = len("2020-01-31")
_BEFORE = 6
"""So many years before a body became another one its people are told by both."""


@dataclass(frozen=True, slots=True)
class Member:
    """One local entity that is compared: ``block`` is its name in the exact form, ``document`` the SHA-256 of its
    document, ``features`` the node ids of the posts and bodies of its career, :data:`HEAD`, :data:`HIGH`,
    what a body of it became (``line:2025-03-01 Bộ Xây dựng``), an office in words (``words:Vụ trưởng vụ pháp chế``),
    the day or year of birth (``born:1960-09-10``) and the years of the career (``in:2017``).
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
    if feature == HIGH:
        return say("tên ít gặp, đứng đầu bộ hoặc tỉnh", "an uncommon name, at the head of a ministry or a province")
    for prefix, vi, en in (
        (_BORN, "sinh", "born"),
        (_IN, "tại chức năm", "in office in"),
        (_LINE, "kế tục từ", "continued from"),
        (_WORDS, "chức vụ", "office"),
    ):
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


def keyed(reading: Reading, decisions: Decisions, borne: Borne = NOBODY) -> dict[str, str]:
    """Local id → node id of the entities whose kind has keys; SchemaError for a field that the kind does not have.

    ``borne`` knows the bearers of all that the document tells by a weaker key.
    """
    known = (entity for entity in reading.entities if not _compared(entity))
    return {entity.id: decisions.called(borne.node(entity), entity.name) for entity in known}


def members(reading: Reading, identity: Mapping[str, str], decisions: Decisions) -> tuple[Member, ...]:
    """The people of a reading; ``identity`` is what :func:`keyed` gave for it. Rejected claims do not count."""
    features = _features(reading, identity, decisions.verdicts)
    return tuple(
        Member(entity.id, _block(entity), reading.document.sha256, frozenset(features[entity.id]))
        for entity in reading.entities
        if _compared(entity)
    )


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
    keys = {one.id: dict(one.key) for one in reading.entities}
    found: defaultdict[str, set[str]] = defaultdict(set)
    for one in reading.entities:
        found[one.id] |= {HEAD} if _compared(one) and keys[one.id].get("rank") == "state" else set()
    for claim in claims:
        if claim.predicate in _CAREER and claim.object is not None:
            post, person = keys[claim.object], keys[claim.subject]
            at = [] if _one_of_many(post, person) else [identity[claim.object], *bodies[claim.object]]
            years, line = _years(reading, claim), _line(reading, claim, post)
            found[claim.subject] |= {*at, *_seat(post, person), *_words(post, person), *line, *years}
        if claim.predicate in _DONE and claim.object is not None:
            found[claim.subject].add(identity[claim.object])
        if claim.predicate == "born" and claim.value is not None:
            found[claim.subject].add(f"{_BORN}{claim.value}")
    return found


def _one_of_many(post: Mapping[str, str], person: Mapping[str, str]) -> bool:
    """Of hundreds of deputies several may bear any name that is not rare: those of two provinces in one term do."""
    return post.get("seat") == "crowd" and person.get("bearers") != "few"


def _seat(post: Mapping[str, str], person: Mapping[str, str]) -> list[str]:
    """How high a post is that somebody has; with a name that many bear only the highest tells."""
    head, few = post.get("rank") == "state", person.get("bearers") == "few"
    high = few and (head or post.get("seat") == "high")
    return [feature for feature, has in ((HEAD, head), (HIGH, high)) if has]


def _words(post: Mapping[str, str], person: Mapping[str, str]) -> list[str]:
    """An office in words, where few are called so; with a name that many bear it does not tell."""
    words = post.get("words")
    return [f"{_WORDS}{words}"] if words and person.get("bearers") != "many" else []


def _line(reading: Reading, claim: Claim, post: Mapping[str, str]) -> list[str]:
    """What the body of a post became, of whoever is in it shortly before that or afterwards."""
    at = _at(reading, claim)
    told = (one.partition(" ") for one in post.get("line", "").split("; ") if at and one)
    return [f"{_LINE}{line}" for turn, _, line in told if at and _goes_on(turn, line.partition(" ")[0], at)]


def _goes_on(turn: str, day: str, at: str) -> bool:
    """Is a day at most so many years before the one until which a body was, or after the one since when it is?"""
    return at < day and int(at[:4]) >= int(day[:4]) - _BEFORE if turn == "until" else bounds(at)[0] >= day


def _at(reading: Reading, claim: Claim) -> str | None:
    """When somebody is in office: on the day of the claim, else on that of the document that says so."""
    at = claim.qualifier("date") or claim.qualifier("start")
    return at or (None if claim.qualifier("former") else reading.document.meta.published)


def _years(reading: Reading, claim: Claim) -> list[str]:
    """The years that a claim of a career is dated with; the document's, where somebody is in office in it."""
    told = [value[:4] for name, value in claim.qualifiers if name in _DATED]
    if not told and claim.qualifier("former") is None and reading.document.meta.published:
        told = [reading.document.meta.published[:4]]
    return [f"{_IN}{year}" for year in told]
