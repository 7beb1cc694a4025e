"""What the rules hand on: cues of a sentence, and statements of a document."""

from __future__ import annotations

from typing import NamedTuple

from graph.records import record
from graph.source import Span
from ingest.join.entities import Draft


class Cue(NamedTuple):
    """A phrase that says what happened, tokens [first, last)."""

    first: int
    last: int
    name: str


#: Marks a statement whose date takes its year, or its day, from the date of the document.
INFERRED = ("inferred", "true")
#: Marks an office of which the text does not say when it was held.
OPEN = ("open", "true")


@record
class Statement:
    """A claim before its entities are numbered: ``by`` is the draft of the deciding body."""

    predicate: str
    subject: Draft
    object: Draft | None
    span: Span
    rule: str
    value: str | None = None
    qualifiers: tuple[tuple[str, str], ...] = ()
    by: Draft | None = None
    plain: bool = True
    """the span itself names both ends, and not by a short form that the context explains"""
    also: Span | None = None
    """a second place that says it: the row of a list whose heading ``span`` is"""
    seen: str | None = None
    """the day of the news on which somebody is told of in an office, besides that of the document"""
    own: bool = False
    """the sentence, or those before it, tell of the document's own day, and not of one long ago"""
    lasting: bool = False
    """its day is the first or the last of several ("trong hai ngày 14 và 15/8")"""
