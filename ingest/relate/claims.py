"""Statements → claims: drafts become entities, what nothing supports is dropped, all in the order of the text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from graph.claim import Claim, LocalEntity, Reading, claim_id
from graph.source import Document, Span
from ingest.join import Joined
from ingest.join.documents.known import complete
from ingest.join.entities import Draft, written
from ingest.relate.documents.issuers import identify_directives, known
from ingest.relate.occasions import in_the_news, occasions
from ingest.relate.statement import Statement

# Read from names alone.
_IN_NAMES = frozenset(("PART_OF", "POST_AT", "LOCATED_IN"))


def reading_of(document: Document, joined: Joined, statements: Iterable[Statement]) -> Reading:
    """The finished reading of a document."""
    unique = occasions(statements, dated=document.meta.published is not None)
    _identify_events(unique)
    identify_directives(unique)
    everything = joined.register.drafts()
    complete(everything)
    drafts = _drafts(everything, unique)
    frozen = joined.register.freeze(document.text_sha256)
    claims = {claim.id: claim for claim in _claims(document, frozen, unique, drafts)}
    return Reading(
        document,
        tuple(frozen[id(d)] for d in drafts),
        tuple(sorted(claims.values(), key=lambda c: (c.spans, c.predicate, c.id))),
    )


def _drafts(everything: list[Draft], statements: list[Statement]) -> list[Draft]:
    """What the document names and tells enough of."""
    linking = [s for s in statements if s.object is not None]
    related = {id(d) for s in linking for d in (s.subject, s.object) if d is not None and not _only_counted(s, d)}
    told = _told(statements)
    _carry(statements, told, {id(d) for d in everything if d.adrift})
    return [d for d in everything if _counts(d, related, told)]


def _claims(
    document: Document, frozen: dict[int, LocalEntity], statements: list[Statement], drafts: list[Draft]
) -> list[Claim]:
    """What is said of those that are kept, and what their names say."""
    kept, dated = {id(d) for d in drafts}, _dated(statements)
    said = [s for s in statements if id(s.subject) in kept and (s.object is None or id(s.object) in kept)]
    named = [claim for d in drafts for claim in _names(document, frozen[id(d)], _silent(d, dated))]
    return [_claim(document, frozen, s) for s in said] + named


def _dated(statements: list[Statement]) -> set[int]:
    """What has a date of its own, or that of its issue."""
    own = {id(s.subject) for s in statements if s.predicate == "date"}
    issued = {id(s.object) for s in statements if s.predicate == "ISSUED" and "date" in dict(s.qualifiers)}
    return own | issued


def _only_counted(s: Statement, draft: Draft) -> bool:
    """A figure of those present, which alone does not make an entity of an event."""
    return s.predicate == "FIGURE_OF" and draft.label == "Event"


def _identify_events(statements: list[Statement]) -> None:
    """An event is known by its kind, its first organiser and its first day."""
    days: dict[int, str] = {}
    organisers: dict[int, str] = {}
    for s in statements:
        if s.subject.label == "Event" and s.predicate == "date" and s.value is not None:
            days[id(s.subject)] = min(s.value, days.get(id(s.subject), s.value))
        if s.predicate == "ORGANISED" and s.object is not None and _organises(s.subject):
            organisers[id(s.object)] = min(s.subject.key, organisers.get(id(s.object), s.subject.key))
    for s in statements:
        for draft in (s.subject, s.object):
            if draft is not None and id(draft) in days and id(draft) in organisers:
                draft.identify(organiser=organisers[id(draft)], date=days[id(draft)])


def _organises(draft: Draft) -> bool:
    return draft.label == "Organisation" and known(draft)


def _told(statements: list[Statement]) -> set[int]:
    """The drafts of which more is said than what their names say."""
    return {
        id(d)
        for s in statements
        if s.object is not None and s.predicate not in _IN_NAMES
        for d in (s.subject, s.object, s.by)
        if d is not None
    }


def _carry(statements: list[Statement], told: set[int], adrift: set[int]) -> None:
    """Add to ``told`` the bodies in ``adrift`` of which an office or an organ is told of."""
    of_whom = [(id(s.subject), id(s.object)) for s in statements if s.predicate in _IN_NAMES and id(s.object) in adrift]
    before = -1
    while adrift and len(told) != before:
        before = len(told)
        told.update(whole for part, whole in of_whom if part in told)


def _counts(draft: Draft, related: set[int], told: set[int]) -> bool:
    """Is it kept as an entity? Not a bare name in a list, an office that many hold, or an event that nobody held."""
    if draft.label == "Person":
        return draft.firm or id(draft) in told
    if draft.label == "Post":
        return draft.firm or id(draft) in told
    if draft.label == "Organisation":
        return not draft.adrift or id(draft) in told
    if draft.label == "Honour":
        return draft.firm or id(draft) in related
    if draft.label == "Event":
        return draft.firm and (
            draft.happens or id(draft) in related or any(name == "ordinal" for name, _ in draft.fields)
        )
    return draft.label != "Award" or id(draft) in related


def _claim(document: Document, frozen: dict[int, LocalEntity], s: Statement) -> Claim:
    target = frozen[id(s.object)].id if s.object is not None else None
    by = (("by", frozen[id(s.by)].id),) if s.by is not None else ()
    day = (("day", s.seen),) if in_the_news(s) else ()
    fact = _Fact(
        s.predicate,
        frozen[id(s.subject)].id,
        target,
        s.value,
        s.span,
        s.rule,
        tuple(sorted((*s.qualifiers, *by, *day))),
        s.also,
    )
    return _make(document, fact)


def _silent(draft: Draft, dated: set[int]) -> frozenset[str]:
    """The fields that tell nothing: known from a list alone, or the year of what has a date."""
    return draft.silent | {"year"} if id(draft) in dated else draft.silent


def _names(document: Document, entity: LocalEntity, silent: frozenset[str]) -> Iterable[Claim]:
    """The name and the other forms of an entity, and the fields of its identity that are its properties.

    The year in the number of a directive dates what nothing else dates: "31/2020/QĐ-UBND" is of 2020.
    """
    first = entity.mentions[0]
    if entity.label == "Place":  # its name is that of the tables, whatever the text calls it
        return
    yield _make(document, _Fact("name", entity.id, None, entity.name, first, "name"))
    for alias in entity.aliases:
        span = next((m for m in entity.mentions if written(m) == alias), first)
        yield _make(document, _Fact("alias", entity.id, None, alias, span, "alias"))
    for field, value in entity.key:
        if field in silent:
            continue
        if field in _PROPERTIES.get(entity.label, ()):
            yield _make(document, _Fact(field, entity.id, None, value, first, "key"))
        elif field == "year":
            yield _make(document, _Fact("date", entity.id, None, value, first, "key"))


_PROPERTIES = {
    "Organisation": ("kind", "territory", "level"),
    "Post": ("title",),
    "Directive": ("type", "number", "symbol", "title"),
    "Honour": ("grade",),
    "Event": ("kind", "ordinal"),
}


class _Fact(NamedTuple):
    predicate: str
    subject: str
    target: str | None
    value: str | None
    span: Span
    rule: str
    qualifiers: tuple[tuple[str, str], ...] = ()
    also: Span | None = None


_FROM_TABLES = ("term_from", "term_until")
"""Qualifiers that a table adds to the words: a claim stays the same when the table is mended."""


def _make(document: Document, f: _Fact) -> Claim:
    spans = (f.span,) if f.also is None else (f.span, f.also)
    ends = (f.subject, f.target or f.value or "")
    said = tuple([pair for pair in f.qualifiers if pair[0] not in _FROM_TABLES]) if f.qualifiers else ()
    identity = claim_id(document.text_sha256, f.predicate, spans, ends, said)
    return Claim(identity, f.predicate, f.subject, f.target, f.value, f.qualifiers, spans, f.rule)
