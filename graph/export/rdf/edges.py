"""How each edge is said in RDF: a relation node, an act with its parties, or a plain link; by ``mapping.yaml``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from graph.dates import bounds, is_date
from graph.errors import ExportError
from graph.export.rdf import concepts
from graph.export.rdf.dates import date, interval
from graph.export.rdf.facts import Facts, texts
from graph.export.rdf.ledger import Ledger
from graph.export.rdf.mapping import Act, Relation, edge_mapping
from graph.export.rdf.names import Names
from graph.export.rdf.terms import Term, Triple
from graph.export.rdf.vocabulary import term
from graph.rows import EdgeRow

_PERIOD = (("rico:beginningDate", "start"), ("rico:endDate", "end"))
_SPANS = {
    "attested": ("first_attested", "last_attested"),
    "held": ("held_first", "held_last"),
    "start": ("start_earliest", "start_latest"),
    "end": ("end_earliest", "end_latest"),
}


def triples(edge: EdgeRow, ledger: Ledger, names: Names) -> Iterable[Triple]:
    """Everything that one edge says; ExportError where the mapping does not know its kind."""
    mapping = edge_mapping()
    if edge.type in mapping.left_out:
        return ()
    if edge.type in mapping.links:
        return _link(edge, mapping.links[edge.type], ledger, names)
    if edge.type in mapping.acts:
        return _act(edge, mapping.acts[edge.type], ledger, names)
    relation = mapping.relation(edge.type, edge.source)
    if relation is None:
        raise ExportError(f"chưa có ánh xạ RDF cho cạnh {edge.type}", f"no RDF mapping for edges of kind {edge.type}")
    return _relation(edge, relation, ledger, names)


def _link(edge: EdgeRow, predicate: Term, ledger: Ledger, names: Names) -> Iterator[Triple]:
    target = names.of(edge.target)
    if edge.type == "MENTIONS":
        yield names.of(edge.source), predicate, target
        return
    for sentence in ledger.sentences_of(edge.source):
        yield sentence, predicate, target
        if edge.type == "STATED_IN":
            yield sentence, term("rico:isOrWasConstituentOf"), target
            yield sentence, term("prov:wasDerivedFrom"), target


def _relation(edge: EdgeRow, relation: Relation, ledger: Ledger, names: Names) -> Iterator[Triple]:
    source, target = names.of(edge.source), names.of(edge.target)
    facts = Facts(names.of(edge.id), "prov:Entity")
    facts.is_a(relation.kind)
    ends = (target, source) if relation.flipped else (source, target)
    _connect(facts, edge, ends, relation.role, names)
    _prove(facts, edge, ledger)
    _when(facts, edge, names)
    _how(facts, edge, names)
    if edge.type == "HOLDS":
        facts.add("rdf:type", term("org:Membership"))
        facts.add("org:member", source)
    if not edge.get("disputed"):
        facts.triples += _shortcuts(relation, source, target)
    ledger.edge(edge, facts.subject, target)
    yield from facts.triples


def _shortcuts(relation: Relation, source: Term, target: Term) -> Iterator[Triple]:
    for predicate in relation.direct:
        yield source, predicate, target
    for predicate in relation.back:
        yield target, predicate, source
    yield from ((source, term("rdf:type"), kind) for kind in relation.source_is)


def _act(edge: EdgeRow, act: Act, ledger: Ledger, names: Names) -> Iterator[Triple]:
    facts = Facts(names.of(edge.id, "act"), "rico:Event")
    words = edge_mapping().concepts[act.type]
    facts.say("rdfs:label", words.vi)
    facts.say("rico:name", words.vi)
    facts.add("rico:hasEventType", concepts.named(act.type, names))
    facts.note("rico:type", edge.type)
    facts.add("rico:date", *_dates(edge, "date"))
    facts.say("rico:generalDescription", edge.get("form"))
    affected = [names.of(edge.source if end == "source" else edge.target) for end in act.affected]
    deciders = [names.of(edge.source)] if act.decider == "source" else [names.of(by) for by in texts(edge.get("by"))]
    if not edge.get("disputed"):
        facts.add("rico:affectsOrAffected", *affected)
        facts.add("rico:hasOrHadParticipant", *deciders)
    yield from facts.triples
    yield from _parties(edge, facts.subject, [("affected", affected), ("decider", deciders)], ledger, names)


def _parties(
    edge: EdgeRow, act: Term, parties: list[tuple[str, list[Term]]], ledger: Ledger, names: Names
) -> Iterator[Triple]:
    """One participation for each party of an act, each with the evidence of the edge."""
    for role, agents in parties:
        for nth, agent in enumerate(agents, start=1):
            facts = Facts(names.of(edge.id, role, str(nth)), "rico:EventRelation", "prov:Entity")
            _connect(facts, edge, (act, agent), role, names)
            _prove(facts, edge, ledger)
            yield from facts.triples


def _connect(facts: Facts, edge: EdgeRow, ends: tuple[Term, Term], role: str, names: Names) -> None:
    """What every relation node says: its ends, its kind, whether it is disputed, the part played."""
    facts.add("rico:relationHasSource", ends[0])
    facts.add("rico:relationHasTarget", ends[1])
    facts.note("rico:type", edge.type)
    facts.note("rico:relationState", "disputed" if edge.get("disputed") else "accepted")
    facts.add("rico:relationHasContext", concepts.named(role, names) if role else None)


def _prove(facts: Facts, edge: EdgeRow, ledger: Ledger) -> None:
    """The sentences behind a relation node."""
    for sentence in ledger.evidence.get(edge.id, []):
        facts.add("rico:isEvidencedBy", sentence)
        facts.add("prov:wasDerivedFrom", sentence)


def _when(facts: Facts, edge: EdgeRow, names: Names) -> None:
    """The dates of an edge: when, from when to when, and the days on which documents attest it."""
    days = _contested(edge)
    facts.add("rico:date", *(_dates(edge, "date") if days is None else ()))
    if days is not None:
        _span(facts, "disputed-date", days, names.of(edge.id, "disputed-date"))
    for predicate, prop in _PERIOD:
        facts.add(predicate, *_dates(edge, prop))
    for prop, (first, last) in _SPANS.items():
        begin, end = texts(edge.get(first)), texts(edge.get(last))
        if begin and end and is_date(begin[0]) and is_date(end[0]):
            _span(facts, prop, (begin[0], end[0]), names.of(edge.id, prop))


def _contested(edge: EdgeRow) -> tuple[str, str] | None:
    """The first and last day of a date on which the sources disagree: then no day is said; None where they agree."""
    dates = [text for prop in ("date", "date_earliest", "date_latest") for text in texts(edge.get(prop))]
    if len(dates) < 3 or not edge.get("disputed") or bounds(dates[0]) == (dates[1], dates[2]):
        return None
    return dates[1], dates[2]


def _span(facts: Facts, qualifier: str, days: tuple[str, str], subject: Term) -> None:
    span = Facts(subject, "rico:Date")
    span.add("rico:normalizedDateValue", interval(*days))
    span.note("rico:dateQualifier", qualifier)
    facts.add("rico:relationHasDate", span.subject)
    facts.triples += span.triples


def _how(facts: Facts, edge: EdgeRow, names: Names) -> None:
    """The other qualifiers: acting, former, the form, the honour of a shortcut and the conferral it stands for."""
    facts.add("rico:relationHasContext", concepts.named("acting", names) if edge.get("acting") else None)
    facts.note("rico:type", "former" if edge.get("former") else None)
    for prop in ("form", "honour", "term"):
        facts.say("rico:generalDescription", edge.get(prop))
    facts.add("rico:relationHasContext", *(names.of(award) for award in texts(edge.get("award"))))


def _dates(edge: EdgeRow, prop: str) -> tuple[Term, ...]:
    return tuple(date(text) for text in texts(edge.get(prop)))
