"""A claim as the sentences that say it: each a part of its document, with its words and its place in the text."""

from __future__ import annotations

from collections.abc import Iterator

from graph.errors import ExportError
from graph.export.rdf.facts import Facts, texts
from graph.export.rdf.names import Names
from graph.export.rdf.terms import XSD, Term, Triple, tagged, typed
from graph.rows import NodeRow


def sentences(claim: NodeRow, names: Names) -> Iterator[tuple[Term, list[Triple]]]:
    """Each sentence of a claim and what is said of it; ExportError where a claim lacks its evidence."""
    document = f"doc:{_one(claim, 'document')}"
    for start, end, quote in _spans(claim):
        yield _sentence(document, start, end, quote, names)


def _sentence(document: str, start: int, end: int, quote: str, names: Names) -> tuple[Term, list[Triple]]:
    facts = Facts(names.sentence(document, start, end), "oa:SpecificResource", "rico:RecordPart", "prov:Entity")
    words = Facts(names.sentence(document, start, end, "quote"), "oa:TextQuoteSelector")
    words.add("oa:exact", tagged(quote))
    place = Facts(names.sentence(document, start, end, "position"), "oa:TextPositionSelector")
    place.add("oa:start", typed(str(start), XSD + "nonNegativeInteger"))
    place.add("oa:end", typed(str(end), XSD + "nonNegativeInteger"))
    facts.add("oa:hasSelector", words.subject, place.subject)
    return facts.subject, facts.triples + words.triples + place.triples


def _spans(claim: NodeRow) -> list[tuple[int, int, str]]:
    """The spans of a claim: one, or several in the plural properties."""
    if claim.get("quotes") is None:
        return [(int(_one(claim, "start")), int(_one(claim, "end")), _one(claim, "quote"))]
    columns = (texts(claim.get("starts")), texts(claim.get("ends")), texts(claim.get("quotes")))
    return [(int(start), int(end), quote) for start, end, quote in zip(*columns, strict=True)]


def _one(claim: NodeRow, prop: str) -> str:
    for value in texts(claim.get(prop)):
        return value
    raise ExportError(f"khẳng định {claim.id} thiếu '{prop}'", f"claim {claim.id} lacks '{prop}'")
