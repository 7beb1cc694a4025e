"""Statements about one subject, gathered one by one."""

from __future__ import annotations

from graph.export.rdf.terms import Term, Triple, plain, tagged
from graph.export.rdf.vocabulary import A, term
from graph.rows import NodeRow, Value


class Facts:
    """The triples of one subject, in the order they were said; what is not known is not said."""

    def __init__(self, subject: Term, *classes: str) -> None:
        """``classes`` are prefixed names, as ``rico:Event``."""
        self.subject = subject
        self.triples: list[Triple] = []
        self.add("rdf:type", *(term(name) for name in classes))

    def add(self, predicate: str, *objects: Term | None) -> None:
        """Links to terms."""
        self.triples += [(self.subject, term(predicate), value) for value in objects if value is not None]

    def link(self, predicate: Term, value: Term) -> None:
        """One link whose predicate is a term already."""
        self.triples.append((self.subject, predicate, value))

    def is_a(self, *classes: Term) -> None:
        """Further classes, as terms."""
        self.triples += [(self.subject, A, kind) for kind in classes]

    def say(self, predicate: str, value: Value | None) -> None:
        """A text, or several, in Vietnamese."""
        self.add(predicate, *(tagged(text) for text in texts(value)))

    def note(self, predicate: str, value: Value | None) -> None:
        """A text, or several, that is of no language: numbers, codes, addresses."""
        self.add(predicate, *(plain(text) for text in texts(value)))


def texts(value: Value | None) -> tuple[str, ...]:
    """A property as texts: none, one or several."""
    if value is None:
        return ()
    return value if isinstance(value, tuple) else (str(value),)


def name_of(node: NodeRow) -> str:
    """The name of a node; its id where it has none."""
    return next(iter(texts(node.get("name"))), node.id)


def undisputed(node: NodeRow, prop: str) -> Value | None:
    """A property on which the sources agree; None where they do not, for no side wins."""
    return None if prop in texts(node.get("disputed")) else node.get(prop)
