"""Lines of a document as they are divided."""

from __future__ import annotations

from ingest.acquire import document
from ingest.clean import clean
from ingest.divide import divide


def divided(*lines: str) -> list[tuple[str, str]]:
    """(kind, sentence) of every sentence."""
    text = "\n".join(lines)
    cleaned = clean(document(text.encode(), "a.txt"))
    return [(p.kind, cleaned.span(s.start, s.end).quote) for p in divide(cleaned) for s in p.sentences]


def kinds(*lines: str) -> list[str]:
    """The kind of part that each sentence stands in."""
    return [kind for kind, _ in divided(*lines)]
