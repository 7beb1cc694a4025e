"""One reading → what it adds to the graph's counts. Everything that a document says is added here and nowhere else."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import replace

from graph.claim import OF_READING, Claim, LocalEntity, Reading
from graph.dates import bounds
from graph.fold import awards, evidence
from graph.fold.book import Book
from graph.fold.ruling import PLAIN, Ruling
from graph.fold.tenure import late
from graph.ids import document_id
from graph.resolve import borrowed
from graph.schema import CLAIMED, EdgeKind, Gift, Property, schema
from graph.tally import Tally

Identity = Mapping[str, str]
"""Local entity id -> node id."""
_Time = tuple[str | None, str]
"""A post and a day, month or year, or "" for the day of the document."""


def contribute(reading: Reading, identity: Identity, ruling: Ruling = PLAIN) -> Tally:
    """What one document adds. ``identity`` knows every local entity of the reading.

    A claim that was rejected adds nothing but its own node, which says so.

    SchemaError for a claim that does not fit the kinds: an unknown predicate or qualifier, forbidden ends, a date that
    is none.
    """
    counted = tuple(claim for claim in reading.claims if not ruling.rejected(claim.id))
    rejected = tuple(claim for claim in reading.claims if ruling.rejected(claim.id))
    book = Book(replace(reading, claims=counted), identity, ruling)
    evidence.add_document(book)
    for entity in reading.entities:
        _add_entity(book, entity)
    for node, count in sorted(_mentions(reading, identity).items()):
        book.add_edge("MENTIONS", document_id(reading.document.sha256), node, {("#mentions", ""): count})
        book.add_node(node, ("#sources", ""))
    alone = _alone(book.reading, identity)
    for claim in counted:
        _add_claim(book, claim, alone)
    for claim in rejected:
        evidence.add_claim(book, claim, None)
    for one in reading.unread:
        evidence.add_unread(book, one)
    awards.add_awards(book)
    return book.tally()


def _alone(reading: Reading, identity: Identity) -> frozenset[str]:
    """The claims that have the only person in a post of one seat of whom the document tells at their time.

    One that has two in it at one time, neither of them "nguyên", tells of two times and does not say so: it attests
    neither; two days, each with another one, it does.
    """
    single = {entity.id for entity in reading.entities if dict(entity.key).get("seats") == "one"}
    held = [c for c in reading.claims if c.predicate == "HOLDS" and c.object in single and not _past(c)]
    on: defaultdict[_Time, set[str]] = defaultdict(set)
    within: defaultdict[_Time, set[str]] = defaultdict(set)
    for claim in held:
        *wider, day = _times(claim)
        on[claim.object, day].add(identity[claim.subject])
        for time in (*wider, day):
            within[claim.object, time].add(identity[claim.subject])
    return frozenset(claim.id for claim in held if len(_beside(claim, on, within)) == 1)


def _times(claim: Claim) -> tuple[str, ...]:
    """The year, the month and the day of a claim, as far as it has them; "" for the day of its document."""
    day = claim.qualifier("date") or ""
    return tuple(day[:size] for size in (4, 7, 10) if len(day) >= size) or ("",)


def _beside(claim: Claim, on: Mapping[_Time, set[str]], within: Mapping[_Time, set[str]]) -> set[str]:
    """Who is told of at a time that may be that of a claim."""
    *wider, day = _times(claim)
    return within[claim.object, day].union(*(on.get((claim.object, time), ()) for time in wider))


def _past(claim: Claim) -> bool:
    """Does it say nothing of the day of its document: "nguyên", or told of a time that is left open?"""
    return "true" in (claim.qualifier("former"), claim.qualifier("open"))


def _mentions(reading: Reading, identity: Identity) -> Counter[str]:
    counts: Counter[str] = Counter()
    for entity in reading.entities:
        counts[identity[entity.id]] += len(entity.mentions)
    return counts


def _add_entity(book: Book, entity: LocalEntity) -> None:
    """The mention and the key of an entity say its name and some properties, where no claim of the document does."""
    node, claimed, key = book.identity[entity.id], book.claimed(entity.id), dict(entity.key)
    book.declare(node, entity.label)
    book.add_node(node, ("#mentions", ""), len(entity.mentions))
    if "name" not in claimed:
        book.add_node(node, (_naming(book, entity), entity.name))
    for item in schema().node(entity.label).properties.values():
        if item.name not in claimed and item.key in key:
            book.add_node(node, (item.name, key[item.key]))
    for name in book.ruling.decisions.names(node):
        book.add_node(node, ("alias", name))


def _naming(book: Book, entity: LocalEntity) -> str:
    """What a name is to its node: where a title alone means a directive with a number, it is another name of it."""
    return "alias" if borrowed(entity, book.identity[entity.id], book.ruling.decisions) else "name"


def _add_claim(book: Book, claim: Claim, alone: frozenset[str]) -> None:
    subject = book.entity(claim, claim.subject)
    book.add_node(book.identity[subject.id], ("#claims", ""))
    if claim.object is None:
        _add_property(book, claim, subject)
        evidence.add_claim(book, claim, None)
        return
    target = book.entity(claim, claim.object)
    if book.identity[target.id] != book.identity[subject.id]:
        book.add_node(book.identity[target.id], ("#claims", ""))
    edge = _add_edge(book, claim, (subject, target), alone)
    evidence.add_claim(book, claim, edge)


def _add_property(book: Book, claim: Claim, subject: LocalEntity) -> None:
    item = schema().node(subject.label).properties.get(claim.predicate)
    if claim.value is None or (item is None and claim.predicate not in CLAIMED):
        raise book.error(claim, f"{subject.label} không có '{claim.predicate}'", f"no '{claim.predicate}' there")
    if item is not None and item.fold in ("date", "earliest", "latest"):
        _check_date(book, claim, claim.value)
    field = _naming(book, subject) if claim.predicate == "name" else claim.predicate
    book.add_node(book.identity[subject.id], (field, claim.value))
    if book.ruling.accepted(claim.id):
        _accept(book, book.identity[subject.id], item, claim.value)


def _add_edge(book: Book, claim: Claim, ends: tuple[LocalEntity, LocalEntity], alone: frozenset[str]) -> str:
    subject, target = ends
    kind = _kind(book, claim, subject.label, target.label)
    source_id, target_id = book.identity[subject.id], book.identity[target.id]
    counts = Counter({("#claims", ""): 1})
    for name, value in claim.qualifiers:
        if name not in OF_READING:
            counts.update((name, _qualifier(book, claim, kind, name, one)) for one in _several(kind, name, value))
    if book.ruling.accepted(claim.id):
        counts.update(_accepted(claim, kind))
    if kind.tenure:
        counts.update(_tenure(claim, book.reading.document.meta.published, claim.id in alone))
        counts.update(_bounds(claim, book.reading.document.meta.published, dict(target.key).get("ended")))
    edge = book.add_edge(kind.type, source_id, target_id, counts)
    _give(book, claim, kind, source_id, target_id)
    return edge


def _kind(book: Book, claim: Claim, source: str, target: str) -> EdgeKind:
    kind = schema().edges.get(claim.predicate)
    if kind is None or kind.derived or not kind.allows(source, target):
        ends = f"{source} -{claim.predicate}-> {target}"
        raise book.error(claim, f"không cho phép {ends}", f"{ends} is not allowed")
    return kind


def _several(kind: EdgeKind, name: str, value: str) -> list[str]:
    """The values that a qualifier says: "X, XI, XII" are three terms."""
    item = kind.qualifiers.get(name)
    return value.split(", ") if item is not None and item.several else [value]


def _qualifier(book: Book, claim: Claim, kind: EdgeKind, name: str, value: str) -> str:
    item = kind.qualifiers.get(name)
    if item is None:
        raise book.error(claim, f"{kind.type} không nhận '{name}'", f"{kind.type} takes no '{name}'")
    if item.fold in ("date", "earliest", "latest"):
        _check_date(book, claim, value)
    return book.identity[book.entity(claim, value).id] if name == "by" else value


def _check_date(book: Book, claim: Claim, value: str) -> None:
    try:
        bounds(value)
    except ValueError as cause:
        raise book.error(claim, f"ngày sai: '{value}'", f"wrong date: '{value}'") from cause


def _tenure(claim: Claim, published: str | None, single: bool) -> Counter[tuple[str, str]]:
    """When the claim has the person in office, and in its only seat; by which day in the past; from when to when."""
    former, date, acting = claim.qualifier("former") == "true", claim.qualifier("date"), claim.qualifier("acting")
    start, end = claim.qualifier("start"), claim.qualifier("end")
    later = start is not None and published is not None and bounds(start)[0] > bounds(published)[1]
    held = (date or (None if later or _past(claim) else published), claim.qualifier("day"))
    pairs = [
        *(("#held", day) for day in held),
        *(("#seat", day) for day in held if single and not acting),
        ("#past", published if former else None),
        ("#period", f"{start}/{end}" if start and end else None),
    ]
    return Counter({(name, value): 1 for name, value in pairs if value})


def _bounds(claim: Claim, published: str | None, ended: str | None) -> Counter[tuple[str, str]]:
    """What limits the tenure besides: the term in which it was held, and the end of the body; what is beyond that."""
    since, until = claim.qualifier("term_from"), claim.qualifier("term_until")
    day = claim.qualifier("date")
    pairs = [
        ("#term", f"{since}/{until or ''}" if since else None),
        ("#body_end", ended),
        ("#late", late(ended, day, None if _past(claim) else published) if ended else None),
    ]
    return Counter({(name, value): 1 for name, value in pairs if value})


def _give(book: Book, claim: Claim, kind: EdgeKind, source: str, target: str) -> None:
    for gift in kind.gives:
        value = claim.qualifier(gift.qualifier)
        if gift.to not in ("source", "target"):
            _give_edge(book, gift, (source, target), value)
        elif value is not None:
            node, label = (source, kind.sources[0]) if gift.to == "source" else (target, kind.targets[0])
            book.add_node(node, (gift.name, value))
            if book.ruling.accepted(claim.id):
                _accept(book, node, schema().node(label).properties.get(gift.name), value)


def _accept(book: Book, node: str, item: Property | None, value: str) -> None:
    """Of a property that can have one value only, the accepted one counts."""
    if item is not None and item.single:
        book.add_node(node, ("#accepted", f"{item.name}={value}"))


def _accepted(claim: Claim, kind: EdgeKind) -> Counter[tuple[str, str]]:
    told = [(name, value) for name, value in claim.qualifiers if name not in OF_READING]
    said = [f"{name}={value}" for name, value in told if kind.qualifiers[name].single]
    return Counter(("#accepted", one) for one in ("", *said))


def _give_edge(book: Book, gift: Gift, ends: tuple[str, str], value: str | None) -> None:
    """The value, and the day by which it happened: that of the document, where the claim gives none."""
    by = value or book.reading.document.meta.published
    for name, said in ((gift.name, value), (f"#{gift.name}", by)):
        if said is not None:
            book.bound_edge(gift.to, *ends, (name, said))
