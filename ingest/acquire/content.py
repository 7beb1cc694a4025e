"""What a format's reader gives: the published plain text, and what the file says of itself."""

from __future__ import annotations

from dataclasses import dataclass

from graph.source import Metadata

#: Nothing is known about the document.
UNKNOWN = Metadata()


@dataclass(frozen=True, slots=True)
class Content:
    """The published text of a file, and the metadata that stand in the file itself."""

    text: str
    meta: Metadata = UNKNOWN
