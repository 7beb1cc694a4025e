"""Where something was read: the document, its metadata, and a span of its published text."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import NamedTuple

from graph.text import canonical


class Span(NamedTuple):
    """[start, end) in code points of a document's published text, and the text that stands there.

    Always ``document.text[start:end] == quote``.
    """

    start: int
    end: int
    quote: str

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Span:
        """The span [start, end) of ``text``; ValueError where it does not lie in the text."""
        if not 0 <= start < end <= len(text):
            raise ValueError(f"no span [{start}, {end}) in a text of {len(text)} code points")
        return cls(start, end, text[start:end])


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known about a document besides its text. Absent means unknown.

    ``published`` is ISO 8601, as precise as known (``2023``, ``2023-08``, ``2023-08-07``), and
    ``published_inferred`` says that it was concluded from the text and not stated.
    ``sample`` marks the texts that come with the project.
    """

    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    published: str | None = None
    published_inferred: bool = False
    url: str | None = None
    licence: str | None = None
    sample: bool = False

    def completed(self, other: Metadata) -> Metadata:
        """This, and what only the other knows. Whether a date was inferred goes with the date."""
        silent = Metadata()
        unknown = {one.name for one in fields(self) if getattr(self, one.name) == getattr(silent, one.name)}
        dated = {"published", "published_inferred"}
        unknown = unknown | dated if self.published is None else unknown - dated
        return replace(self, **{name: getattr(other, name) for name in unknown})


_BEGINNING = 60
"""Characters of a document without a title by which people know it."""


@dataclass(frozen=True, slots=True)
class Document:
    """One source, identified by the SHA-256 of its bytes.

    ``text`` is the published plain text that every span points into: for a .txt its UTF-8 decoding without a byte-order
    mark, line ends untouched; for other formats what ``reader`` (name and version) gives. ``names`` are the
    file names under which the bytes were met, sorted.
    """

    sha256: str
    text: str
    text_sha256: str
    reader: str
    names: tuple[str, ...]
    meta: Metadata = Metadata()

    @property
    def name(self) -> str:
        """What people call it: its title; without one how it begins, and its file."""
        if self.meta.title:
            return self.meta.title
        file, begins = self.names[0] if self.names else self.sha256, _beginning(self.text)
        return f"{begins} ({file})" if begins else file


def _beginning(text: str) -> str:
    words = " ".join(canonical(text[: 4 * _BEGINNING]).split())
    return words if len(words) <= _BEGINNING else f"{words[:_BEGINNING].rpartition(' ')[0]} …"
