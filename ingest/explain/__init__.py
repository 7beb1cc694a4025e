"""The microscope: what fired on a text and what did not, sentence by sentence, by looking at the steps as they run."""

from __future__ import annotations

from collections.abc import Iterator

from graph.source import Document
from ingest import steps
from ingest.clean import CleanText
from ingest.divide import Part, divide
from ingest.divide.parts import Kind
from ingest.divide.sentences import split
from ingest.explain.model import Explanation, SentenceSeen
from ingest.explain.seen import Eyes
from ingest.explain.watched import watched
from ingest.find import Found

__all__ = ["Explanation", "explain", "one_paragraph"]


def explain(document: Document, divide: steps.Divide = divide) -> Explanation:
    """Read a document and tell how; ``divide``: ``one_paragraph`` for a text that stands for itself."""
    before = steps.divided(document, divide)
    seen = watched(before)
    reading = steps.finished(before, seen.joined, seen.statements)
    eyes = Eyes(seen, reading)
    sentences = [*map(eyes.sentence, seen.joined.sentences), *_silent(before, seen.found)]
    meta = reading.document.meta
    return Explanation(
        meta.published, meta.published_inferred, tuple(sorted(sentences, key=lambda sentence: sentence.span.start))
    )


def one_paragraph(text: CleanText) -> tuple[Part, ...]:
    """The whole text as the body of an article."""
    sentences = split(text.text, 0, len(text.text))
    return (Part(Kind.BODY, sentences),) if sentences else ()


def _silent(before: steps.Divided, found: Found) -> Iterator[SentenceSeen]:
    """Parts that are not read: bylines, teasers, the page's frame."""
    read = {found.scan.tokens.start[clause.first] for clause in found.clauses}
    for part in before.parts:
        if not any(sentence.start in read for sentence in part.sentences):
            span = before.text.span(part.start, part.end)
            yield SentenceSeen(span, before.text.text[part.start : part.end], part.kind, silent=True)
