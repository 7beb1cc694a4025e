"""What divide returns: the parts of a document, each with its sentences."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from graph.records import record


class Kind(StrEnum):
    """What a part of a document is."""

    HEADER = "header"  # a kicker above the headline, a heading within the text
    HEADLINE = "headline"  # of an article; type and abstract of a formal document
    LEAD = "lead"
    BODY = "body"
    CAPTION = "caption"
    BYLINE = "byline"  # authors, photographers, agencies, date and time: nobody here takes part in anything
    CHROME = "chrome"  # the page's frame
    TEASER = "teaser"  # announces another article
    LETTERHEAD = "letterhead"  # issuing body, national motto, number and symbol, place and date
    BASES = "bases"  # Căn cứ …, Xét đề nghị …
    RECIPIENTS = "recipients"  # Nơi nhận, Kính gửi
    SIGNATURE = "signature"  # capacity, title, name


class Sentence(NamedTuple):
    """[start, end) in the canonical text, without the spaces around."""

    start: int
    end: int


@record
class Part:
    """A paragraph, or a piece of one: its kind and its sentences, in order and never empty."""

    kind: Kind
    sentences: tuple[Sentence, ...]

    @property
    def start(self) -> int:
        """Where the first sentence begins."""
        return self.sentences[0].start

    @property
    def end(self) -> int:
        """Where the last sentence ends."""
        return self.sentences[-1].end
