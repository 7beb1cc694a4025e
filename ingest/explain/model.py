"""What an explanation holds: one sentence after the other, with what was found, told and refused in it, and why."""

from __future__ import annotations

from dataclasses import dataclass

from graph.source import Span


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a derivation: what it is, what it says, where the lexicon has it, and its own parts."""

    role: str
    says: str
    entry: str | None = None
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Meaning:
    """An entity that a mention means: ``kept`` where the reading has it."""

    label: str
    name: str
    identity: tuple[tuple[str, str], ...]
    kept: bool


@dataclass(frozen=True, slots=True)
class Mention:
    """A piece: where it stands, its derivation, the functions that read it, and what it means here."""

    span: Span
    derivation: Part
    rules: tuple[str, ...]
    means: tuple[Meaning, ...]


@dataclass(frozen=True, slots=True)
class CueSeen:
    """A cue, the entry that has it, and the predicates of the facts that rest on it."""

    span: Span
    name: str
    entry: str | None
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DateSeen:
    """A date and what it means."""

    span: Span
    iso: str
    precision: str
    inferred: bool


@dataclass(frozen=True, slots=True)
class Fact:
    """What a rule said. ``functions``: from the family down to what made it; ``dropped``: why it is not recorded."""

    predicate: str
    subject: str
    object: str
    qualifiers: tuple[tuple[str, str], ...]
    rule: str
    functions: tuple[str, ...]
    span: Span
    dropped: tuple[str, str] | None


@dataclass(frozen=True, slots=True)
class Rejected:
    """Something that looked like a mention or a fact and is none.

    ``kind``: bodies, posts, directives … (the list whose phrase stands there), people, ``cue``, ``mention`` (found, but
    it means nothing here) or ``entity`` (it means something of which nothing is said). ``because`` in two languages;
    ``tried`` are the functions that looked at it, the outer first, with the line at which each one gave it up.
    """

    span: Span
    kind: str
    says: str
    because: tuple[str, str]
    tried: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SentenceSeen:
    """One sentence: the text that the rules see and where it stands in the document. Silent parts are not read."""

    span: Span
    normalised: str
    part: str
    silent: bool = False
    mentions: tuple[Mention, ...] = ()
    cues: tuple[CueSeen, ...] = ()
    dates: tuple[DateSeen, ...] = ()
    facts: tuple[Fact, ...] = ()
    rejected: tuple[Rejected, ...] = ()


@dataclass(frozen=True, slots=True)
class Explanation:
    """A document: its date as the reader knows it, abbreviations that it defines, and its sentences."""

    published: str | None
    published_inferred: bool
    sentences: tuple[SentenceSeen, ...]
