"""How each node kind is said in RDF: one function a kind, from its row alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from graph.export.rdf import concepts
from graph.export.rdf.dates import date, interval, is_day
from graph.export.rdf.facts import Facts, name_of, texts, undisputed
from graph.export.rdf.names import Names, short_hash
from graph.export.rdf.terms import XSD, Term, Triple, typed
from graph.export.rdf.vocabulary import VIETNAMESE, term
from graph.rows import NodeRow

Emit = Callable[[NodeRow, Names], list[Triple]]


def _organisation(node: NodeRow, names: Names) -> list[Triple]:
    # Whether it is a unit of another body is known only from its PART_OF edges: see ledger.py.
    facts = _agent(node, names, "rico:CorporateBody")
    found = _typed(facts, node, "kind", ("type", "org-types", "rico:CorporateBodyType"), names)
    facts.add("rico:hasOrHadCorporateBodyType", *found)
    facts.add("org:classification", *found, *_typed(facts, node, "level", ("level", "levels", ""), names))
    _places(facts, node, "territory", "rico:hasOrHadJurisdiction", names)
    # The tables know to the day since when a body has been there in its territory; texts tell when it was founded.
    begun = texts(undisputed(node, "began")) or texts(undisputed(node, "founded"))
    facts.add("rico:beginningDate", *(date(text) for text in begun))
    facts.add("rico:endDate", *(date(text) for text in texts(undisputed(node, "ended"))))
    return facts.triples


def _person(node: NodeRow, names: Names) -> list[Triple]:
    facts = _agent(node, names, "rico:Person", "foaf:Person")
    facts.say("foaf:name", name_of(node))
    facts.say("schema:alternateName", node.get("aliases"))
    _born(facts, node, names)
    return facts.triples


def _born(facts: Facts, node: NodeRow, names: Names) -> None:
    """The day, month or year of birth; where sources exclude each other only from when to when, marked so."""
    first, last = texts(node.get("born_earliest")), texts(node.get("born_latest"))
    known = texts(undisputed(node, "born"))[:1]
    facts.add("rico:birthDate", *(date(text) for text in known))
    if known or (first and last):
        born = Facts(names.of(node.id, "born"), "rico:Date")
        born.add("rico:normalizedDateValue", interval(*(known * 2 or (first[0], last[0]))))
        born.note("rico:dateQualifier", None if known else "disputed")
        facts.add("rico:hasBirthDate", born.subject)
        facts.triples += born.triples


def _post(node: NodeRow, names: Names) -> list[Triple]:
    facts = _agent(node, names, "rico:Position", "org:Post")
    facts.add("org:role", *_typed(facts, node, "title", ("office", "roles", "org:Role"), names))
    return facts.triples


def _directive(node: NodeRow, names: Names) -> list[Triple]:
    facts = _labelled(node, names, "rico:Record", "eli:LegalResource")
    _record_names(facts, node)
    number, symbol = undisputed(node, "number"), undisputed(node, "symbol")
    facts.note("eli:number", number)
    code = "-".join(part for value in (number, symbol) for part in texts(value)[:1])
    facts.note("eli:id_local", code or None)
    facts.note("rico:identifier", code or None)
    form = _typed(facts, node, "type", ("doctype", "doctypes", "rico:DocumentaryFormType"), names)
    for concept in form:
        facts.triples += Facts(concept, "eli:ResourceType").triples
    facts.add("rico:hasDocumentaryFormType", *form)
    facts.add("eli:type_document", *form)
    for text in texts(undisputed(node, "date"))[:1]:
        facts.add("rico:creationDate", date(text))
        facts.add("eli:date_document", date(text) if is_day(text) else None)
    _contested(facts, node, names)
    return facts.triples + _expression(facts, node, names)


def _expression(facts: Facts, node: NodeRow, names: Names) -> list[Triple]:
    """The Vietnamese wording of a directive, which carries its title in ELI."""
    wording = Facts(names.of(node.id, "vi"), "eli:LegalExpression")
    wording.add("eli:realizes", facts.subject)
    wording.say("eli:title", undisputed(node, "title") or name_of(node))
    wording.add("eli:language", VIETNAMESE)
    return [(facts.subject, term("eli:is_realized_by"), wording.subject), *wording.triples]


def _honour(node: NodeRow, names: Names) -> list[Triple]:
    facts = _labelled(node, names, "rico:EventType", "skos:Concept")
    facts.say("skos:prefLabel", name_of(node))
    facts.say("skos:altLabel", node.get("aliases"))
    facts.say("skos:scopeNote", node.get("grade"))
    facts.add("skos:inScheme", names.scheme("honours"))
    return facts.triples


def _award(node: NodeRow, names: Names) -> list[Triple]:
    facts = _labelled(node, names, "rico:Event")
    facts.say("rico:name", name_of(node))
    _dated(facts, node, names)
    return facts.triples


def _event(node: NodeRow, names: Names) -> list[Triple]:
    # No prov:Entity: PROV keeps entities and activities apart.
    facts = _labelled(node, names, "rico:Event", "schema:Event")
    facts.say("rico:name", name_of(node))
    facts.say("schema:alternateName", node.get("aliases"))
    facts.add("rico:hasEventType", *_typed(facts, node, "kind", ("eventtype", "event-types", "rico:EventType"), names))
    facts.note("rico:identifier", undisputed(node, "ordinal"))
    _dated(facts, node, names)
    facts.add("schema:startDate", *(date(text) for text in texts(undisputed(node, "date"))))
    _places(facts, node, "place", "rico:hasOrHadLocation", names)
    return facts.triples


def _place(node: NodeRow, names: Names) -> list[Triple]:
    facts = _labelled(node, names, "rico:Place", "schema:Place", "eli:AdministrativeArea")
    facts.say("rico:name", name_of(node))
    facts.say("schema:alternateName", node.get("aliases"))
    found = _typed(facts, node, "kind", ("placetype", "place-types", "rico:PlaceType"), names)
    facts.add("rico:hasOrHadPlaceType", *found)
    facts.note("rico:identifier", node.get("code"))
    facts.add("rico:beginningDate", *(date(text) for text in texts(node.get("valid_from"))))
    facts.add("rico:endDate", *(date(text) for text in texts(node.get("valid_to"))))
    return facts.triples


def _observation(node: NodeRow, names: Names) -> list[Triple]:
    # RiC-O's Extent: "countable characteristics of the content of an entity expressed as a quantity".
    facts = _labelled(node, names, "rico:Extent", "prov:Entity")
    facts.say("rico:textualValue", name_of(node))
    facts.add("rico:quantity", *(typed(text, XSD + "decimal") for text in texts(node.get("value"))))
    facts.note("rico:unitOfMeasurement", node.get("unit"))
    for prop in ("counts", "about", "change", "compared"):
        facts.say("rico:generalDescription", node.get(prop))
    facts.note("rico:type", tuple(f"of {total}" for total in texts(node.get("total"))))
    for text in texts(node.get("period"))[:1]:
        first, _, last = text.partition("/")
        facts.add("dcterms:temporal" if last else "dcterms:date", interval(first, last) if last else date(first))
    return facts.triples


def _document(node: NodeRow, names: Names) -> list[Triple]:
    facts = _labelled(node, names, "rico:Record", "prov:Entity", "schema:CreativeWork")
    facts.say("rico:title", node.get("title") or name_of(node))
    facts.note("rico:identifier", node.get("sha256"))
    facts.note("dcterms:language", "vi")
    for predicate, prop in (("schema:publisher", "publisher"), ("schema:author", "author")):
        facts.say(predicate, node.get(prop))
    facts.note("schema:url", node.get("url"))
    facts.note("dcterms:rights", node.get("licence"))
    facts.note("rico:type", "sample" if node.get("sample") else None)
    _published(facts, node, names)
    return facts.triples + _file(facts, node, names)


def _published(facts: Facts, node: NodeRow, names: Names) -> None:
    for text in texts(node.get("published"))[:1]:
        facts.add("rico:publicationDate", date(text))
        facts.add("schema:datePublished", date(text))
        if node.get("published_inferred"):
            inferred = Facts(names.of(node.id, "published"), "rico:Date")
            inferred.add("rico:normalizedDateValue", date(text))
            inferred.note("rico:dateQualifier", "inferred")
            facts.add("rico:hasPublicationDate", inferred.subject)
            facts.triples += inferred.triples


def _file(facts: Facts, node: NodeRow, names: Names) -> list[Triple]:
    """The bytes of a document: what its SHA-256 is of, and the names under which they were met."""
    file = Facts(names.of(node.id, "file"), "rico:Instantiation", "prov:Entity")
    file.note("rico:identifier", tuple(f"sha256:{digest}" for digest in texts(node.get("sha256"))))
    file.note("rico:title", node.get("names"))
    file.note("dcterms:format", node.get("reader"))
    file.add("rico:isOrWasDigitalInstantiationOf", facts.subject)
    return [(facts.subject, term("rico:hasOrHadDigitalInstantiation"), file.subject), *file.triples]


def _agent(node: NodeRow, names: Names, *classes: str) -> Facts:
    """A body, a person or a post: each name and former name is a resource of its own."""
    facts = _labelled(node, names, *classes)
    facts.say("rico:name", name_of(node))
    for name in (name_of(node), *texts(node.get("aliases"))):
        variant = Facts(names.of(node.id, "name", short_hash(name)), "rico:AgentName")
        variant.say("rico:textualValue", name)
        variant.note("rico:type", "preferred" if name == name_of(node) else "variant")
        variant.add("rico:isOrWasAgentNameOf", facts.subject)
        facts.add("rico:hasOrHadAgentName", variant.subject)
        facts.triples += variant.triples
    return facts


def _labelled(node: NodeRow, names: Names, *classes: str) -> Facts:
    facts = Facts(names.of(node.id), *classes)
    facts.say("rdfs:label", name_of(node))
    return facts


def _record_names(facts: Facts, node: NodeRow) -> None:
    facts.say("rico:title", undisputed(node, "title") or name_of(node))
    facts.say("rico:name", name_of(node))
    facts.say("schema:alternateName", node.get("aliases"))


def _dated(facts: Facts, node: NodeRow, names: Names) -> None:
    facts.add("rico:date", *(date(text) for text in texts(undisputed(node, "date"))))
    _contested(facts, node, names)


def _contested(facts: Facts, node: NodeRow, names: Names) -> None:
    """Where the sources name days that exclude each other: from the first to the last of them, marked so."""
    first, last = texts(node.get("date_earliest")), texts(node.get("date_latest"))
    if "date" in texts(node.get("disputed")) and first and last:
        span = Facts(names.of(node.id, "disputed-date"), "rico:Date")
        span.add("rico:normalizedDateValue", interval(first[0], last[0]))
        span.note("rico:dateQualifier", "disputed")
        facts.add("rico:isAssociatedWithDate", span.subject)
        facts.triples += span.triples


def _typed(facts: Facts, node: NodeRow, prop: str, where: tuple[str, str, str], names: Names) -> tuple[Term, ...]:
    """The concepts that a property's words stand for; ``where`` is folder, scheme and class (or "")."""
    folder, scheme, kind = where
    found = [
        concepts.worded(folder, scheme, text, names, *filter(None, [kind])) for text in texts(undisputed(node, prop))
    ]
    facts.triples += [triple for concept in found for triple in concept.triples]
    return tuple(concept.subject for concept in found)


def _places(facts: Facts, node: NodeRow, prop: str, predicate: str, names: Names) -> None:
    for text in texts(undisputed(node, prop)):
        place = concepts.place_named(text, names)
        facts.add(predicate, place.subject)
        facts.triples += place.triples


EMIT: Mapping[str, Emit] = {
    "Organisation": _organisation,
    "Person": _person,
    "Post": _post,
    "Directive": _directive,
    "Honour": _honour,
    "Award": _award,
    "Event": _event,
    "Place": _place,
    "Document": _document,
    "Observation": _observation,
    "Unread": lambda _, __: [],
}
"""By node kind. A Claim is no resource of its own: evidence.py makes its sentences of it.
What was not read is not told."""
