"""RDF 1.1 terms in canonical N-Triples: one written form for each term, so that equal dumps are equal bytes.

The form is the one that RDFC-1.0 prescribes: ECHAR escapes where the grammar has them, ``\\uXXXX`` for the other
control characters, everything else as UTF-8. There are no blank nodes in this project, so ``LC_ALL=C sort -u`` of the
lines is the canonical form of the data set.
"""

from __future__ import annotations

import re
from typing import NewType

from graph.errors import ExportError

Term = NewType("Term", str)
"""An IRI or a literal as it stands in N-Triples."""

Triple = tuple[Term, Term, Term]

XSD = "http://www.w3.org/2001/XMLSchema#"

_ECHAR = {"\b": r"\b", "\t": r"\t", "\n": r"\n", "\f": r"\f", "\r": r"\r", '"': r"\"", "\\": "\\\\"}
_ESCAPES = {ord(char): f"\\u{ord(char):04X}" for char in map(chr, [*range(0x20), 0x7F])}
_ESCAPES.update({ord(char): escape for char, escape in _ECHAR.items()})
_NOT_IN_IRI = re.compile(r'[\x00-\x20<>"{}|^`\\]')


def iri(text: str) -> Term:
    """An absolute IRI; ExportError where it holds a character that no IRI may hold."""
    if _NOT_IN_IRI.search(text) or ":" not in text:
        raise ExportError(f"không phải là một IRI: {text!r}", f"not an IRI: {text!r}")
    return Term(f"<{text}>")


def plain(text: str) -> Term:
    """A literal without a language: ``xsd:string``."""
    return Term(f'"{_escaped(text)}"')


def tagged(text: str, language: str = "vi") -> Term:
    """A literal in a language."""
    return Term(f'"{_escaped(text)}"@{language}')


def typed(text: str, datatype: str) -> Term:
    """A literal of a datatype, given by its IRI."""
    return Term(f'"{_escaped(text)}"^^{iri(datatype)}')


def line(triple: Triple) -> str:
    """One triple in canonical N-Triples, without its line end."""
    return f"{triple[0]} {triple[1]} {triple[2]} ."


def _escaped(text: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise ExportError(f"văn bản không phải Unicode: {text!r}", f"not Unicode text: {text!r}") from error
    return text.translate(_ESCAPES)
