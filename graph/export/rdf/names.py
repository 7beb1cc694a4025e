"""Where every resource of the dump lives: ``BASE/kind/name``, made of ids alone, so that no IRI ever changes."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from urllib.parse import quote

from graph.export.rdf.terms import Term, iri

DEFAULT_BASE = "https://data.partygraph.example/id/"

_FOLDERS = {"doc": "document", "edge": "relation"}
_SAFE = "-._~"


@dataclass(frozen=True, slots=True)
class Names:
    """Makes the IRIs under one base, which ends in ``/`` or ``#``."""

    base: str = DEFAULT_BASE

    def of(self, row_id: str, *parts: str) -> Term:
        """The IRI of a row (``org:thanh-uy-ha-noi-3f9a2c1b``), or of a part of it (``file``, ``quote``)."""
        prefix, _, rest = row_id.partition(":")
        return self._iri(_FOLDERS.get(prefix, prefix), rest, *parts)

    def sentence(self, document_id: str, start: int, end: int, *parts: str) -> Term:
        """The IRI of the span [start, end) of a document: claims that one span supports share it."""
        return self._iri("sentence", document_id.partition(":")[2], f"{start}-{end}", *parts)

    def concept(self, scheme: str, code: str) -> Term:
        """The IRI of a concept whose code is ASCII already (``role/chair``)."""
        return self._iri(scheme, code)

    def scheme(self, name: str) -> Term:
        """The IRI of a concept scheme."""
        return self._iri("scheme", name)

    def _iri(self, *parts: str) -> Term:
        return iri(self.base + "/".join(quote(part, safe=_SAFE) for part in parts))


def short_hash(text: str) -> str:
    """Eight hexadecimal digits that tell apart words whose slugs are equal (``Sa Pa`` and ``Sa Pả``)."""
    return hashlib.sha256(text.encode()).hexdigest()[:8]
