"""SKOS concepts: those that the mapping names, and those made of words of the graph (kinds of bodies, offices)."""

from __future__ import annotations

from graph.export.rdf.facts import Facts
from graph.export.rdf.mapping import Words, edge_mapping
from graph.export.rdf.names import Names, short_hash
from graph.export.rdf.terms import Term, Triple, tagged
from graph.text import slug

_CLASSES = {"participation": "rico:RoleType", "acts": "rico:EventType"}
_FOLDERS = {"participation": "role", "acts": "eventtype"}


def lists(names: Names) -> list[Triple]:
    """The controlled lists of the mapping: every scheme and every concept, the same in every dump."""
    mapping = edge_mapping()
    found = [triple for words in mapping.schemes.values() for triple in _scheme(words, names)]
    return found + [triple for words in mapping.concepts.values() for triple in _concept(words, names)]


def named(code: str, names: Names) -> Term:
    """The IRI of a concept of the mapping."""
    words = edge_mapping().concepts[code]
    return names.concept(_FOLDERS[words.scheme], words.code)


def worded(folder: str, scheme: str, text: str, names: Names, *classes: str) -> Facts:
    """A concept that a word of the graph stands for: ``doctype``, ``Chỉ thị`` → ``doctype/chi-thi-1a2b3c4d``."""
    code = f"{slug(text)}-{short_hash(text)}".lstrip("-")
    facts = Facts(names.concept(folder, code), "skos:Concept", *classes)
    facts.say("skos:prefLabel", text)
    facts.add("skos:inScheme", names.scheme(scheme))
    return facts


def place_named(text: str, names: Names) -> Facts:
    """A place of which only the name is known: ``tỉnh Đồng Tháp``, ``Nhà hát Lớn``."""
    code = f"{slug(text)}-{short_hash(text)}".lstrip("-")
    facts = Facts(names.concept("place-name", code), "rico:Place")
    facts.say("rdfs:label", text)
    facts.say("rico:name", text)
    return facts


def _scheme(words: Words, names: Names) -> list[Triple]:
    facts = Facts(names.scheme(words.code), "skos:ConceptScheme")
    facts.add("dcterms:title", tagged(words.vi), tagged(words.en, "en"))
    return facts.triples


def _concept(words: Words, names: Names) -> list[Triple]:
    facts = Facts(named(words.code, names), "skos:Concept", _CLASSES[words.scheme])
    facts.add("skos:prefLabel", tagged(words.vi), tagged(words.en, "en"))
    facts.add("skos:inScheme", names.scheme(words.scheme))
    return facts.triples
