"""One organisation of a document, and what it is known by."""

from __future__ import annotations

from dataclasses import field

from graph.records import record
from ingest.join.territory import Territory
from ingest.lexicon.entries import Head


@record
class Org:
    """One organisation of the document: canonical name, what it belongs to, and the key of its identity."""

    name: str
    head: Head
    title: str
    territory: Territory | None = None
    parent: Org | None = None
    fields: tuple[tuple[str, str], ...] = field(default=())

    @property
    def known(self) -> bool:
        """Is its identity known beyond the document, its own and that of what it is an organ of?"""
        return any(name in ("parent", "proper", "territory") for name, _ in self.fields)

    @property
    def identity(self) -> str:
        """The identity beyond the document as one string, for the keys of what belongs to the body."""
        fields = dict(self.fields)
        if "parent" in fields:
            return f"{fields['kind']} < {fields['parent']}"
        return fields.get("proper") or (f"{fields['kind']} @ {fields['territory']}" if self.known else self.key)

    @property
    def key(self) -> str:
        """What it is known by in the document: "Ban Tổ chức < Thành ủy @ thành phố Hà Nội"."""
        if self.parent is not None:
            return f"{self.title} < {self.parent.key}"
        return f"{self.title} @ {self.territory.key}" if self.territory else self.title


def identity_of(kind: str, territory: Territory) -> tuple[tuple[str, str], ...]:
    """The identity of a body of a territory, if it is known which one of its name that is."""
    where = (("territory", territory.key),) if territory.known else ()
    return (("kind", kind), ("level", territory.level), *where)
