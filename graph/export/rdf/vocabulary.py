"""The vocabularies that the dump speaks: RiC-O 1.1, and ORG, ELI, FOAF, PROV, OA, SKOS on the same subjects.

A name that looks right need not exist: ``tests/export`` holds every term used here to the vocabularies' files.
"""

from __future__ import annotations

from functools import cache

from graph.export.rdf.terms import XSD, Term, iri

PREFIXES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": XSD,
    "rico": "https://www.ica.org/standards/RiC/ontology#",
    "org": "http://www.w3.org/ns/org#",
    "eli": "http://data.europa.eu/eli/ontology#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "prov": "http://www.w3.org/ns/prov#",
    "oa": "http://www.w3.org/ns/oa#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dcterms": "http://purl.org/dc/terms/",
    "schema": "http://schema.org/",
    "edtf": "http://id.loc.gov/datatypes/edtf/",
}

VIETNAMESE = iri("http://publications.europa.eu/resource/authority/language/VIE")


@cache
def term(name: str) -> Term:
    """``rico:Record`` → its IRI; KeyError where the prefix is not one of ours."""
    prefix, local = name.split(":", 1)
    return iri(PREFIXES[prefix] + local)


A = term("rdf:type")
EDTF = PREFIXES["edtf"] + "EDTF-level1"
